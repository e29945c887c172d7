# Days. $day and $date are written days.

day-counts-from = { $date } (zählt ab { $day })
day-same = am selben Tag
day-before = am Tag davor
day-days-before = { $n } { $n ->
    [one] Tag
   *[other] Tage
} davor
day-months-before = { $n } { $n ->
    [one] Monat
   *[other] Monate
} davor
day-years-before = { $n } { $n ->
    [one] Jahr
   *[other] Jahre
} davor
# Behind a title or a day.
day-as-known-on = , Wissensstand { $day }
day-open = offen
day-period = { $from } bis { $until }
