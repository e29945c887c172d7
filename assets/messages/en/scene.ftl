# The map: titles and labels of symbols, title, notes, footnote, legend.

# $name: a country or place; $statement: one of the sentences below, or of figure.ftl.
scene-title = { $name }: { $statement }
# In another unit than people: the statement in the unit, in people, and what is divided by.
scene-divided = { $statement } ({ $plain }, { $divisor })
scene-no-rate-for = { $statement }, rate not known
scene-no-rate = rate not known
# What a share or a rate is divided by.
scene-of-total = of a total of { $people }
scene-of-inhabitants = of { $people } inhabitants in { $year }
scene-elsewhere = { $host }, place not stated
scene-other-places = { $host }, other places
# $place: the largest of the places that share a symbol.
scene-places = { $place } and { $n } more
# $people and $whole: “1,700”.
scene-part-of = { $people } of { $whole }
# $what: units, or places; $source: a publisher and a day.
scene-who-says = { $what } ({ $source })
scene-and-others = { $named } and others
scene-stub = origin not reported
# $origin: “the United States”; for countries for which countries.csv has no phrase.
scene-from = from { $origin }
scene-stub-short = from ?

# $word: promised, net promised, arrived, reported or present.
scene-number-not-known = { $word }, number not known
# $what: that it is not known, and what else there is to say.
scene-not-known = { $word }, { $what }
scene-number = { $people } { $word }
scene-level-on = { $people } { $word } on { $day }
scene-level-old = { $people } { $word }, last reported on { $day }
# $what: one or several of the two above.
scene-change-days = { $what }, from { $from } to { $to }
scene-level-change = { $what } ({ $scope }), from { $from } to { $to }

scene-no-movements = No movements since { $day }
scene-before-movements = Nothing yet: movements are counted from { $day }
scene-without-movements = This dataset has no movements
scene-nothing-reported = { $name }, { $scope }: nothing reported by this day
scene-without-strengths = This dataset has no strengths
scene-sum-promised = { $promised } { $word } since { $day }, arrival not reported
scene-sum-moved = { $promised } { $word } since { $day }, { $arrived } arrived
scene-sum-level = { $name }, { $scope }: { $people }
scene-sum-level-old = { $name }, { $scope }: { $people }, some last reported more than 400 days ago
scene-sum-change = Change from { $from } to { $to }: { $what }
scene-sum-net-change = Net change from { $from } to { $to }: { $what }
scene-some-old = Some levels were last reported more than 400 days ago.
scene-no-earlier-day = No earlier day to compare with

scene-picture = { $day }: { $summary }
scene-at = { $what } ({ $place })
scene-not-placed = Not on the map: { $all }
scene-outside = Outside this view: { $n } { $n ->
    [one] host
   *[other] hosts
}
scene-outside-people = Outside this view: { $n } { $n ->
    [one] host
   *[other] hosts
}, { $people }
scene-outside-unknown = Outside this view: { $n } hosts, { $people }; number not known in { $unknown } of them
scene-sources = Sources: { $named }.
scene-more-sources = Sources: { $named } and { $n } more.
scene-sources-counted = Sources: { $n } { $n ->
    [one] publisher
   *[other] publishers
}.
scene-borders = Borders of { $year } ({ $note }): { $source }.
scene-borders-short = Borders of { $year }: { $source }.
scene-borders-neutral = disputed land hatched, assigned to no one
scene-borders-de-facto = disputed land hatched, with whoever controls it
scene-borders-un = disputed land hatched, by resolutions of the United Nations
scene-towns = Towns: GeoNames, CC BY 4.0.
scene-scale = { $km } km

## Legend

# $things: such as “People” or “Combat aircraft”; of a change within the sentence.
scene-legend-moved = { $things } moved
scene-legend-present = { $things } present
scene-legend-reported = { $things } reported
scene-legend-change = More or fewer { $things }

scene-flannery = Flannery scaling, exponent 0.57
scene-displaced = Lines lead from symbols to their places
scene-smallest = Smallest symbol: up to { $people }
# $most: such as “2,591”.
scene-dots = up to { $most } each: { $n } hosts
scene-dots-people = up to { $most } each: { $n } hosts, { $people }
scene-dots-unknown = number not known: { $n } { $n ->
    [one] host
   *[other] hosts
}
# An arrow of that width.
scene-arrow = { $people } from their origin
scene-largest = Largest symbol: { $people } or more
scene-arrived = arrived
scene-reported = reported
scene-present = present
scene-ordered = ordered
scene-announced = announced
scene-range = from lowest to highest
scene-at-least = at least
scene-old = over 400 days old
scene-more-there = more: arrived or present
scene-more-promised = more: promised
scene-fewer = fewer
scene-zero = reported as zero
scene-halves = left: there, right: promised
scene-fans = Fans: a sector for each colour
scene-units = units by branch and size (APP-6)
# Classes of numbers.
scene-class-first = up to { $most }
scene-class = { $least }–{ $most }
# Values that have no colour of their own.
scene-others = others

## Insets

scene-inset-europe = Europe
scene-inset-gulf = The Gulf
scene-inset-baltic = The Baltic
scene-inset-caribbean = The Caribbean
scene-inset-korea-japan = Korea and Japan

## Layers of an SVG in Inkscape

scene-layer-map = Map
scene-layer-insets = Insets
scene-layer-arrows = Arrows
scene-layer-symbols = Symbols
scene-layer-labels = Labels
scene-layer-texts = Title, legend and credits
scene-borders-own = Borders on { $day }: { $name }. Coasts: { $source }.
scene-layers = Layers: { $names }.
scene-layer-credit = { $name } ({ $credit })
scene-layer-other = other
scene-layer-none = no value
scene-measured = Ranges and distances
