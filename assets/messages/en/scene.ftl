# The map: titles and labels of symbols, title, notes, footnote, legend.

# $name: a country or place; $statement: one of the sentences below, or of figure.ftl.
scene-title = { $name }: { $statement }
# In another unit than people: the statement in the unit, in people, and what is divided by.
scene-divided = { $statement } ({ $plain }, { $divisor })
scene-no-rate-for = { $statement }, no rate known
scene-no-rate = no rate known
scene-a-place = a place
scene-elsewhere = { $host }, place not stated
scene-stub = origin not stated
scene-stub-short = from ?

# $word: promised, net promised, arrived, reported or present.
scene-number-unknown = number unknown
scene-promised-unknown = { $word }, number unknown
# An arrival without a number.
scene-some-of = ? of { $all }
scene-promised = { $people } { $word }
scene-unknown-label = unknown
scene-unknown = { $word } unknown
scene-unknown-arrived = { $word } unknown, { $arrived } arrived in the window
scene-level = { $people } { $word }
scene-level-on = { $people } { $word } on { $day }
scene-level-old = { $people } { $word }, latest figure from { $day }
scene-change = { $people } { $word }
scene-by-unknown = { $word } by an unknown number
# $what: one or several of the two above.
scene-change-days = { $what }, from { $from } to { $to }
scene-level-change = { $what } (scope { $scope }), from { $from } to { $to }
scene-nothing-known = nothing known

scene-no-movements = No movements since { $day }
scene-sum-promised = { $promised } { $word } since { $day }, no arrival reported
scene-sum-moved = { $promised } { $word } since { $day }, { $arrived } arrived
scene-sum-level = { $name }, scope { $scope }: { $people }
scene-sum-level-old = { $name }, scope { $scope }: { $people }, some of it more than 400 days old
scene-sum-change = Change from { $from } to { $to }: { $what }
scene-sum-net-change = Net change from { $from } to { $to }: { $what }
scene-no-earlier-day = No earlier day to compare with

scene-picture = { $day }: { $summary }
scene-at = { $what } ({ $place })
scene-not-placed = Not placed on the map: { $all }
scene-outside = Beyond the edge: { $n } { $n ->
    [one] host
   *[other] hosts
}
scene-outside-people = Beyond the edge: { $n } { $n ->
    [one] host
   *[other] hosts
}, { $people }
scene-sources = Sources: { $named }.
scene-more-sources = Sources: { $named } and { $n } more.
scene-borders = Borders: { $source }; the map takes no position on disputed lines.

## Legend

scene-people-moved = People moved
scene-people-present = People present
scene-people-reported = People reported
scene-people-change = More or fewer people
scene-flannery = Flannery’s scaling, exponent 0.57
scene-displaced = A line leads from a symbol to its place
scene-smallest = Smallest symbol: up to { $people }
scene-arrived = arrived
scene-reported = reported
scene-present = present
scene-ordered = ordered or moving
scene-announced = announced
scene-range = from lowest to highest
scene-at-least = at least
scene-old = latest figure is old
scene-more-there = more: arrived or present
scene-more-promised = more: promised
scene-fewer = fewer
scene-zero = nobody, says a source
