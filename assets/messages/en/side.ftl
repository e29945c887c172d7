# The side panel: numbers, changes, records, findings.

side-page = Side panel
side-page-numbers = Numbers
side-page-changes = Changes
side-back-face = ←  All hosts
side-back = Back to all hosts
side-back-tip = Back to the totals (Esc)
side-known-on = As known on { $day }: later publications are left out.
side-inhabitants = Population: { $source }.
side-looking-up = Loading the records behind these numbers…

## Numbers

# $label: what it is; $number: how many, or “not reported”.
side-number = { $label }: { $number }
side-number-tip = Show the records and sources behind this number
side-number-old = { $number } (old)
side-unknown-number = number not known
# $word: present or reported.
side-level = { $number } { $word }
side-level-old = { $number } { $word }, last reported on { $day }
side-only-announced = { $people } of them only announced
side-only-announced-long = { $people } of them only announced, not yet ordered or under way
side-formula-and = { $formula }; { $only }

# $things: what is counted, such as “people”.
side-total-levels = Levels: { $things } present, never added to changes.
side-oldest = the oldest from { $day }
side-hosts-oldest = in { $n } { $n ->
    [one] host
   *[other] hosts
}, the oldest from { $day }
side-present-formula = reported + arrived − withdrawn since
side-some-old = Some of these numbers were last reported more than 400 days ago.
side-no-strength = no strength in this scope
side-no-strength-public = no strength was public by then
side-scope = Scope: { $scope }
side-scope-of-levels = Scope of levels

# $what: promised, present or reported; $unit: “per 1,000 inhabitants”.
side-in-unit = { $what }: { $number }, { $divisor }
# $things: such as “combat aircraft”.
side-thing = Counted: { $things }
side-in-unit-unknown = { $what }: number not known, so no { $unit }

# $things: such as “people”; $quantity: promised, present or reported.
side-hosts-by = Hosts by { $things } { $quantity }
side-ranked = { $place }. { $host }: { $number }
side-nothing = No records on this day. That does not mean zero.
side-nothing-filtered = No records on this day match these filters. That does not mean zero.
side-hosts-no-rate = { $n } { $n ->
    [one] more host has
   *[other] more hosts have
} a number, but no known value to divide it by.
side-hosts-no-movement = { $n } { $n ->
    [one] more host has
   *[other] more hosts have
} a strength but no movement here.
side-hosts-unlisted = { $n ->
    [one] 1 host is no longer listed.
   *[other] { $n } hosts are no longer listed.
}
side-hosts-no-level = { $n } { $n ->
    [one] more host has
   *[other] more hosts have
} records, but { $why }.
side-show-present = Show present
side-show-movements = Show movements

side-by-moved = Promised and arrived by
side-by = { $quantity } by
side-break-down-by = Break down by
side-unit-not-stated = Unit not reported
side-no-movement-in-window = No movements in the window.
side-no-strength-see-above = No strength in this scope. The levels above cover all scopes.

side-levels = Levels by scope
side-levels-whose = Sender, scope
side-levels-note = Levels of different scope are shown next to each other and never added.
side-levels-parts = Parts of one sender and scope (operations, places, units, types) are added.
side-reported-label = Reported:
side-present-label = Present:
side-reported-not-here = not reported: earlier strength not in this dataset
side-reported-not-public = not reported: no strength was public by then

side-sent = Sent from here
side-sent-net = They are subtracted above.
side-sent-gross = Net numbers (N) subtract them.
side-sent-to = To { $place }
side-sent-more = { $n } more are not listed here. The table has all records.
side-no-arrival = arrival not reported

## Records

side-records-behind = Records behind these numbers
side-not-counted = { $n } { $n ->
    [one] record
   *[other] records
} not counted on this day
side-not-counted-note = Earlier and later days, totals replaced by their parts, and records that do not match the filters.
side-more-cards = { $n } more: show all in the table
side-more-cards-tip = List and sort every record in the table

# $whole and $other: another record, as “the movement to Poland (m1)”.
side-part-of = Part of { $whole }, counted once
side-relieves = Rotation: relieves { $other }, adds nothing
side-counted-in = Counted in { $other }
side-remainder = Only the remainder counts here. Its parts are counted separately
side-elsewhere = Listed here, not added
side-count-alone = Count separately
side-count-alone-name = Count { $id } separately
side-count-alone-tip = Remove the link to the other record

side-event-note = Context, never counted as people.
side-locator = ({ $locator })
side-no-source = The source “{ $id }” is not in this dataset
side-unsure = Unsure: not yet checked against the source

side-pinned = Pinned
side-pin = Pin this claim
side-pin-name = Pin { $id }
side-pin-tip = Count this claim, whatever the rule
side-unpin = Unpin
side-unpin-name = Unpin { $id }
side-unpin-tip = Let the rule choose the claim again

side-edit = Edit
side-edit-name = Edit { $id }
side-edit-tip = Edit, copy or delete this record
side-edit-change = Edit record…
side-edit-copy = Copy as new record…
side-edit-add-stage = Add stage…
side-edit-source = Edit source…
side-edit-delete = Delete
side-edit-delete-movement = Delete with its stages
side-edit-delete-tip = Undo restores it
side-file = File: { $name }

## Time

side-chart = Chart
side-chart-numbers = Numbers
side-chart-changes = Changes over time
side-chart-levels = Levels over time
side-chart-name = { $host } over time
side-chart-total = Total over time
side-chart-looking-up = Loading the numbers over time…
side-chart-too-many = Too many days to stack: the lines show the sum.
side-chart-nothing = No numbers to stack for this measure.
side-stack-others = { $n } { $n ->
    [one] other
   *[other] others
}
side-stack-sum = Total: { $number }

## Today

side-changed-today = Changes on this day
side-nothing-today = None: no strength and no stage of a movement has this date.
side-change-of = { $change } ({ $sender })
side-events = Events
side-no-events = None on this day.
side-event = Event: { $title }
side-events-with = Events with { $host }

side-changes = Changes in the window
side-changes-n = { $n } { $n ->
    [one] change
   *[other] changes
}
side-changes-window = { $from } → { $day }
side-changes-later = The window starts after this day: choose an earlier start.
side-no-changes = Nothing changed in this window. A number that is not known is not a change.
side-no-changes-filtered = No changes in this window match these filters. A number that is not known is not a change.
side-changes-moves = Movements: { $n }
side-changes-levels = Levels: { $n }
# $change: “+1,700 promised”.
side-change-in = { $change } in { $place }
side-change = Change: { $head }, { $more }
side-copy-tsv = Copy as TSV
side-copy-tsv-tip = Copy the list, tab-separated, for a spreadsheet

side-learnt = Learned since
side-show-hindsight = Show with hindsight
side-next-known = Next: known on { $day }
side-next-known-tip = Go to the next day on which a claim behind these numbers became public

## Findings

side-all-findings = All findings
side-findings-on = { $n } { $n ->
    [one] finding
   *[other] findings
} on { $day }
side-findings-of = { $kind } ({ $n })
side-finding = Finding: { $text }
side-no-findings = No findings about the numbers on this day.
side-none-open = No open findings: all are accepted.
side-severity = Severity
side-kind = Kind
side-all = All
side-all-kinds = All kinds
side-accepted = Accepted
side-accepted-note = Accepted: { $note }
side-show-on-map = Show on map
side-records = Records
side-accept = Accept…
side-take-back = Reopen
side-accept-hint = Reason
side-accept-field = Reason for accepting
side-accept-with-note = Accept with this reason
# $whose: “NATO’s”; or $sender: “NATO”.
side-serve-in = Count once, in { $whose } strength:
side-count-in = Count in { $whose } strength: { $member }
side-count-in-tip = Count them in the organisation’s strength. Undo reverts it; saving keeps it in the dataset
side-count-all-in = All of them

side-unplaced = No single host known
side-unplaced-note = Included in the totals above, but not on the map.
side-regions = Regional totals
side-regions-note = Rivals of the totals of their hosts: not added.
side-no-country = Levels without a single country
side-no-country-note = Not included in the totals above, and not on the map.
side-coverage = Coverage
side-coverage-note = Outside it this dataset says nothing. That does not mean zero.
side-day-not-covered = This day is not covered.
side-not-covered = Not covered by this dataset. That does not mean zero.
side-absent = This dataset has no number for it on this day. That does not mean zero.
side-absent-filtered = No number for it on this day matches these filters. That does not mean zero.
