# The tables of `laydown query`. $known: “, as known on 3 February 2022”, or nothing.

query-posture = { $title } — { $day }{ $known }
query-by = { $title } — { $day }{ $known }, by { $by }
query-series = { $title } — { $from } to { $to }{ $known }: a row for each day of change; each holds until the next
query-changes = { $title } — what changed from { $from } to { $to }{ $known }
query-findings = { $title } — findings on { $day }{ $known }
query-records = { $title } — records{ $known }; use on { $day }

query-total = Total
query-overlap = May be counted twice
query-in-host = { $host }: { $level }
query-other-things = Other things (not added; see --what):
query-over-scopes = Across scopes (never the level itself):
query-other-scopes = Levels of other scopes (not added; see --scope):
query-regions = Regional totals (rivals of the sums above, not added):
query-no-country = Levels without a single country (not in the sums above):
query-and-more = and { $n } more
query-more-findings = and { $n } more: --findings lists all
query-events = Events:
query-not-covered = Not covered: the dataset covers { $period }; absence does not mean zero.

query-nothing = no record mentions { $host } by this day: absence does not mean zero
query-nothing-of = no record counts { $things } in { $host } by this day: use --what with another thing ({ $also })
query-nothing-filtered = no record that matches the filters mentions { $host } by this day: remove the filters
query-nothing-known = nothing public on { $day } mentions { $host } by this day: remove --known-on or use a later day
query-to-before-from = --to { $to } is before --from { $from }: choose a later --to
query-explain-no-csv = --explain does not support csv: use --format table or json
