# The table of records.

table-sorting = Sorting…
table-copy-tip = Copy all rows as shown, tab-separated, for a spreadsheet
table-change = Change all…
table-change-tip = Set one column in all listed records
table-too-many = Too many records at once: filter them first
table-none = No records listed
table-go = Go to this day
table-go-tip = Show the day of the selected row
table-no-row = Select a row first
table-close = Close table
table-loading = Loading records…
table-nothing-today = No records are used on this day. That does not mean zero.
table-nothing = No records. That does not mean zero.
table-no-matches = No records match these filters. That does not mean zero.
table-all = All
table-all-name = All matching records
table-all-tip = List every record that matches the filters, on any day
table-today = Used on this day
table-today-tip = List the records behind the numbers of the day shown, and their rivals
table-only = { $host } only
table-only-selected = Selected only
table-only-tip = List only the records of the selected country
table-columns = Columns
table-columns-tip = Choose columns
table-default-columns = Default columns

table-column-tip = { $column }: click to sort, Shift-click to add a sort column
table-ascending = { $column }, sorted ascending
table-descending = { $column }, sorted descending
# $n: which of the columns it is that the rows are sorted by.
table-ascending-at = { $column }, sorted ascending, number { $n }
table-descending-at = { $column }, sorted descending, number { $n }
table-rows = Rows of the table
table-row = Row { $n }: { $record }
table-open = Open record
table-show = Show { $host } on map
