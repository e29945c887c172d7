# Days. $day and $date are written days.

day-counts-from = { $date } (counted from { $day })
day-same = that day
day-before = the day before
day-days-before = { $n } { $n ->
    [one] day
   *[other] days
} before
day-months-before = { $n } { $n ->
    [one] month
   *[other] months
} before
day-years-before = { $n } { $n ->
    [one] year
   *[other] years
} before
# Behind a title or a day.
day-as-known-on = , as known on { $day }
day-open = open
day-period = { $from } to { $until }
