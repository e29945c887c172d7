# The filters on the left, and what is filtered, above the map.

filter-title = Filters
filter-clear = Clear
filter-hint = Words in a record or source
filter-name = Filter by text
filter-quoted = “{ $word }”
# $words: “additional” or “additions”.
filter-read-as = “{ $word }” not found: searching for { $words }
filter-fewer = Fewer
filter-all = All { $n }
# $face: one of the two above; $kind: sender, source …
filter-list = { $face }: { $kind }
filter-value = { $name }: { $n } { $n ->
    [one] figure
   *[other] figures
} on this day with the other filters
filter-checked = Checked

filter-only = Only
filter-remove = Remove this filter
filter-remove-name = Remove filter { $name }
filter-clear-all = Clear all
filter-nothing-today = No records on this day match these filters
filter-nothing = No records match these filters
filter-other-days = Other days have matching records.
filter-not-zero = That does not mean zero.
