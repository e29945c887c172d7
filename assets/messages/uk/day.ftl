# Days. $day and $date are written days.

day-counts-from = { $date } (рахується від { $day })
day-same = того самого дня
day-before = за день до того
day-days-before = за { $n } { $n ->
    [one] день
    [few] дні
    [many] днів
   *[other] дня
} до того
day-months-before = за { $n } { $n ->
    [one] місяць
    [few] місяці
    [many] місяців
   *[other] місяця
} до того
day-years-before = за { $n } { $n ->
    [one] рік
    [few] роки
    [many] років
   *[other] року
} до того
# Behind a title or a day.
day-as-known-on = , за відомим на { $day }
day-open = без кінця
day-period = { $from } – { $until }
