# Days. $day and $date are written days.

day-counts-from = { $date } (liczone od { $day })
day-same = tego samego dnia
day-before = dzień wcześniej
day-days-before = { $n } { $n ->
    [one] dzień
    [few] dni
    [many] dni
   *[other] dnia
} wcześniej
day-months-before = { $n } { $n ->
    [one] miesiąc
    [few] miesiące
    [many] miesięcy
   *[other] miesiąca
} wcześniej
day-years-before = { $n } { $n ->
    [one] rok
    [few] lata
    [many] lat
   *[other] roku
} wcześniej
# Behind a title or a day.
day-as-known-on = , wg stanu wiedzy na { $day }
day-open = bez końca
day-period = { $from } – { $until }
