# The side panel: numbers, changes, records, findings.

side-page = Side panel
side-page-numbers = Numbers
side-page-changes = Changes
side-back-face = ←  All hosts
side-back = Back to all hosts
side-back-tip = Back to the totals (Esc)
side-known-on = As known on { $day }: what was published later is left out.
side-inhabitants = Inhabitants: { $source }.
side-looking-up = The records behind these numbers are being looked up…

## Numbers

# $label: what it is; $number: how many, or what stands where nobody says.
side-number = { $label }: { $number }
side-number-tip = Show the records and sources behind this number
side-number-old = { $number } (old)
side-unknown-number = an unknown number
# $word: present or reported.
side-level = { $number } { $word }
side-level-old = { $number } { $word }, last reported on { $day }
side-only-announced = of them { $people } only announced
side-only-announced-long = of them { $people } only announced, not yet ordered or under way
side-formula-and = { $formula }; { $only }

side-total-levels = Levels: people there. They are never added to changes.
side-oldest = the oldest of { $day }
side-hosts-oldest = in { $n } { $n ->
    [one] host
   *[other] hosts
}, the oldest of { $day }
side-present-formula = reported + arrived − left since
side-some-old = Some of these figures are more than 400 days old.
side-no-strength = no strength in this scope
side-no-strength-public = no strength was public by then
side-scope = Scope: { $scope }
side-scope-of-levels = Scope of levels

# $what: promised, present or reported; $unit: “per 1,000 inhabitants”.
side-in-unit = { $what }: { $number }, { $divisor }
side-in-unit-unknown = { $what }: number not known, and so no { $unit }

# $quantity: promised, present or reported.
side-hosts-by = Hosts by people { $quantity }
side-ranked = { $place }. { $host }: { $number }
side-nothing = Nothing on this day. That is not zero: it is what this dataset does not say.
side-nothing-filtered = Nothing on this day under these filters. That is not zero: it is what this dataset does not say.
side-hosts-no-rate = { $n } { $n ->
    [one] more host has
   *[other] more hosts have
} a number, but nothing known to divide it by.
side-hosts-no-movement = { $n } { $n ->
    [one] more host has
   *[other] more hosts have
} a strength but no movement here.
side-hosts-no-level = { $n } { $n ->
    [one] more host has
   *[other] more hosts have
} records, but { $why }.
side-show-present = Show present
side-show-movements = Show movements

side-by-moved = Promised and arrived by
side-by = { $quantity } by
side-break-down-by = Break down by
side-unit-not-stated = Unit not stated
side-no-movement-in-window = No movement in the window.
side-no-units = Strengths are not told by unit.
side-no-strength-see-above = No strength in this scope; the table of levels above has all scopes.

side-levels = Levels by scope
side-levels-whose = Whose, which scope
side-levels-note = Side by side: levels of different scope are never added.
side-reported-label = Reported:
side-present-label = Present:
side-reported-not-here = not reported: earlier strength not in this dataset
side-reported-not-public = not reported: no strength was public by then

side-sent = Sent from here
side-sent-net = They are subtracted above.
side-sent-gross = Net numbers (N) subtract them.
side-sent-to = To { $place }
side-sent-more = { $n } more are not listed here; the table has all records.
side-no-arrival = no arrival reported

## Records

side-records-behind = Records behind these numbers
side-not-counted = { $n } { $n ->
    [one] record
   *[other] records
} not counted on this day
side-not-counted-note = Earlier and later days, wholes that their parts stand for, and what the filters leave out.
side-more-cards = { $n } more: list all in the table
side-more-cards-tip = The table lists every record and sorts them

# $whole and $other: another record, as “the movement to Poland (m1)”.
side-part-of = A part of { $whole }: it counts here, and once
side-relieves = A rotation: relieves { $other }, and adds nobody
side-counted-in = These people are counted in { $other }
side-remainder = Only what its parts leave of it counts; they count by themselves
side-elsewhere = Listed here, added to nothing
side-count-alone = Count by itself
side-count-alone-name = Count { $id } by itself
side-count-alone-tip = Takes the link to the other record away

side-event-note = Context, never counted as people.
side-locator = ({ $locator })
side-no-source = The source “{ $id }” is not in this dataset
side-unsure = Unsure: nobody has checked that the source says so

side-pinned = Preferred by hand
side-pin = Prefer this claim
side-pin-name = Prefer this claim, { $id }
side-pin-tip = It counts, whatever the rule says
side-unpin = Let the rule decide again
side-unpin-name = Let the rule decide again on { $id }
side-unpin-tip = Takes the preference away

side-edit = Edit
side-edit-name = Edit { $id }
side-edit-tip = Change, copy or delete this record
side-edit-change = Change…
side-edit-copy = Copy as a new record…
side-edit-add-stage = Add a stage…
side-edit-source = Change its source…
side-edit-delete = Delete
side-edit-delete-movement = Delete with its stages
side-edit-delete-tip = Undo brings it back
side-file = File: { $name }

## Time

side-chart = Chart
side-chart-numbers = Numbers
side-chart-changes = Changes through time
side-chart-levels = Levels through time
side-chart-name = { $host } through time
side-chart-total = Total through time
side-chart-looking-up = The numbers through time are being looked up…
side-chart-too-many = The total through time is not drawn for so many records; choose a country.
side-chart-nothing = Nothing to stack in this measure.
side-stack-others = { $n } { $n ->
    [one] other
   *[other] others
}
side-stack-sum = Together: { $number }

## Today

side-changed-today = What changed on this day
side-nothing-today = Nothing: no strength and no stage of a movement is dated this day.
side-change-of = { $change } — { $sender }
side-events = Events
side-no-events = None on this day.
side-event = Event: { $title }
side-events-with = Events with { $host }

side-changes = Changes in the window
side-changes-window = { $from } → { $day }
side-changes-later = The window begins after this day: choose an earlier start.
side-no-changes = Nothing changed in this window. A number that is not known is no change.
side-no-changes-filtered = Nothing changed in this window under these filters. A number that is not known is no change.
side-changes-moves = Movements: { $n }
side-changes-levels = Levels: { $n }
# $change: “+1,700 promised”.
side-change-in = { $change } in { $place }
side-change = Change: { $head }, { $more }
side-copy-tsv = Copy as TSV
side-copy-tsv-tip = Copies the list with tabs, as spreadsheets take it

side-learnt = Learnt since
side-show-hindsight = Show in hindsight
side-next-known = Next: known on { $day }
side-next-known-tip = The next day on which a claim behind these numbers became public

## Findings

side-all-findings = All findings
side-findings-on = { $n } { $n ->
    [one] finding
   *[other] findings
} on { $day }
side-findings-of = { $kind } ({ $n })
side-finding = Finding: { $text }
side-no-findings = Nothing: no remark about the numbers of this day.
side-none-open = Nothing is open: what is left is accepted.
side-severity = Severity
side-kind = Kind
side-all = All
side-all-kinds = All kinds
side-accepted = Accepted
side-accepted-note = Accepted: { $note }
side-show-on-map = Show on map
side-records = Records
side-accept = Accept…
side-take-back = Take back
side-accept-hint = Why it is accepted
side-accept-field = Note to the finding
side-accept-with-note = Accept with this note
side-cancel = Cancel
# $whose: “NATO’s”.
side-serve-in = They serve in { $whose } strength and are counted once:
side-count-in = Count in { $whose } strength: { $member }
side-count-in-tip = Counts these people in the organisation’s strength. Undo takes it back; saving keeps it in the dataset
side-count-all-in = All of them

side-unplaced = No one host known
side-unplaced-note = In the totals above, and on no country of the map.
side-regions = Totals of regions
side-regions-note = Rivals of the sums over their hosts: added to nothing.
side-no-country = Levels in no one country
side-no-country-note = In no sum above, and on no country of the map.
side-coverage = Coverage
side-coverage-note = Outside of it this dataset says nothing: absence is not zero.
side-day-not-covered = This day is not covered.
side-not-covered = Not covered by this dataset: absence is not zero.
side-absent = This dataset has no figure for it on this day. That is not zero: nobody is said to be there, and nobody is said not to be.
side-absent-filtered = This dataset has no figure for it on this day under these filters. That is not zero: nobody is said to be there, and nobody is said not to be.
