# The middle of the window: maps and small charts.

# $title: the map’s own.
map-name = Karte: { $title }
map-other-name = Andere Karte: { $title }
map-symbol-on = { $symbol } am { $day }
map-no-number = Keine Zahl für diese Messgröße. Für Einträge klicken
# $things: what is counted, such as “People”.
map-thing-not-reported = { $things } nicht gemeldet
map-no-records = Keine Einträge an diesem Tag
map-not-covered = Von diesem Datensatz nicht abgedeckt
map-more-places = { $n ->
    [one] Ein weiterer Ort
   *[other] { $n } weitere Orte
}
# At the end of a line that is drawn for a new movement.
map-no-country = kein Land
map-charts = Diagramme
map-same-scale = Gleicher Maßstab
map-own-scale = Eigener Maßstab
map-numbers-of = ·  Zahlen vom { $day }
# $number: “35,558 reported”.
map-chart = { $host } im Zeitverlauf: { $number } am { $day }
map-chart-tip = Zahlen und Quellen zeigen
map-no-charts = Kein Aufnahmeland hat an irgendeinem Tag eine Zahl für diese Messgröße. Das heißt nicht null.
# $things: what is counted, such as “people”.
map-more-hosts = { $n } { $n ->
    [one] weiteres Aufnahmeland
   *[other] weitere Aufnahmeländer
} mit kleineren Zahlen ({ $things })
# Behind a number on an axis: thousands, millions, billions.
map-thousands =  Tsd.
map-millions =  Mio.
map-billions =  Mrd.
