# The middle of the window: maps and small charts.

# $title: the map’s own.
map-name = Map: { $title }
map-other-name = Other map: { $title }
map-symbol-on = { $symbol } on { $day }
map-no-number = No number for this measure. Click for records
# $things: what is counted, such as “People”.
map-thing-not-reported = { $things } not reported
map-no-records = No records on this day
map-not-covered = Not covered by this dataset
map-more-places = { $n ->
    [one] One more place
   *[other] { $n } more places
}
# At the end of a line that is drawn for a new movement.
map-no-country = no country

map-charts = Charts
map-same-scale = Same scale
map-own-scale = Own scale
map-numbers-of = ·  Numbers on { $day }
# $number: “35,558 reported”.
map-chart = { $host } over time: { $number } on { $day }
map-chart-tip = Show its numbers and sources
map-no-charts = No host has a number for this measure on any day. That does not mean zero.
# $things: what is counted, such as “people”.
map-more-hosts = { $n } { $n ->
    [one] more host
   *[other] more hosts
} with fewer { $things }
# Behind a number on an axis: thousands, millions, billions.
map-thousands = k
map-millions = m
map-billions = bn
