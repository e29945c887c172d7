# Names of steps: what Undo and Back name.

# $action: Undo, Redo, Back or Forward; $name: a name of a step.
step-of = { $action }: { $name }
step-play = Play
step-pause = Pause

step-measure = Measure
# $filter: sender, host, …
step-filter = Filter by { $filter }
step-filter-text = Filter by text
step-selection = Selection
step-view = View

# $kind: strength, movement, …; $place: a country, or what the record is about.
step-number = { $place } { $before } → { $after }
step-edit = edit { $kind }, { $place }
step-add = add { $kind }, { $place }
step-add-people = add { $kind }, { $place } { $people }
step-delete = delete { $kind }, { $place }
step-delete-people = delete { $kind }, { $place } { $people }
step-nothing = nothing
# $name: one of the above.
step-and-more = { $name } and { $n } more { $n ->
    [one] row
   *[other] rows
}
step-event = “{ $title }”

step-series-complete = series { $name } is complete
step-series-not-complete = series { $name } is not complete
step-series = change series
step-accept-findings = accept findings
step-accept = accept a finding ({ $kind })
# $people: a number; $place: a country or a place in words.
step-accept-movement = accept { $people } to { $place }
step-accept-strength = accept { $people } in { $place }
# $kind: “call”, “warning”.
step-accept-event = accept the { $kind } of { $day }
# $field: “sender”, “host”.
step-assign = assign words to the { $field }
step-split = split a card
step-join = merge two cards
step-reopen = reopen a finding ({ $kind })
step-pin = pin { $id }
step-unpin = unpin { $id }
step-count-in = count { $names } in { $id }
step-count-alone = count { $names } separately
step-texts = Title and captions
step-layers = layers
step-ranges = ranges
step-distance = distance
