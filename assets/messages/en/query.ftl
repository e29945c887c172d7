# The tables of `laydown query`. $known: “, as known on 3 February 2022”, or nothing.

query-posture = { $title } — { $day }{ $known }
query-by = { $title } — { $day }{ $known }, by { $by }
query-series = { $title } — { $from } to { $to }{ $known }: a row for each day of change; each holds until the next
query-changes = { $title } — what changed from { $from } to { $to }{ $known }
query-findings = { $title } — findings on { $day }{ $known }

query-total = Total
query-overlap = May be counted twice
query-in-host = { $host }: { $level }
query-other-scopes = Levels of other scopes (--scope shows them; never added):
query-regions = Totals for regions (rivals of the sums above, added to nothing):
query-no-country = Levels in no one country (in no sum above):
query-and-more = and { $n } more
query-more-findings = and { $n } more: --findings lists all
query-events = Events:
query-not-covered = Not covered: the dataset is about { $period }; absence is not zero.

query-nothing = no record says anything of { $host } by this day: absence is not zero
query-nothing-filtered = nothing that the filters let through says anything of { $host } by this day: ask without them
query-nothing-known = nothing that was public on { $day } says anything of { $host } by this day: leave --known-on out, or take a later day
query-to-before-from = --to { $to } lies before --from { $from }: give a last day that is not earlier
query-explain-no-csv = --explain has no csv: take --format table or json
