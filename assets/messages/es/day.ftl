# Days. $day and $date are written days.

day-counts-from = { $date } (contado desde el { $day })
day-same = ese mismo día
day-before = el día anterior
day-days-before = { $n } { $n ->
    [one] día
   *[other] días
} antes
day-months-before = { $n } { $n ->
    [one] mes
   *[other] meses
} antes
day-years-before = { $n } { $n ->
    [one] año
   *[other] años
} antes
# Behind a title or a day.
day-as-known-on = , según lo sabido el { $day }
day-open = sin fin
day-period = { $from } – { $until }
