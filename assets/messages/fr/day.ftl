# Days. $day and $date are written days.

day-counts-from = { $date } (compte à partir du { $day })
day-same = le même jour
day-before = la veille
day-days-before = { $n } { $n ->
    [one] jour
   *[other] jours
} avant
day-months-before = { $n } { $n ->
    [one] mois
   *[other] mois
} avant
day-years-before = { $n } { $n ->
    [one] an
   *[other] ans
} avant
# Behind a title or a day.
day-as-known-on = , connu au { $day }
day-open = ouvert
day-period = { $from } – { $until }
