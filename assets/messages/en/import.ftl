# Imported tables: questions, possible issues, and what an import writes into its dataset.

# Questions, and the flags that answer them.
import-means-people = people
import-means-share = a share
import-means-rate = a rate
import-means-money = money
import-means-index = an index, a rank or a statistic
import-means-id = a row number or code
import-means-duration = a length of time
import-means-measure = an area, a length or a weight
import-means-casualties = killed or wounded
import-means-population = inhabitants
import-means-equipment = equipment
import-means-formations = formations
import-means-subset = part of another column
import-means-ceiling = a ceiling, not people who are there
import-means-planned = planned or pledged
import-means-change = a change
import-means-running = a cumulative total, or people who have left
import-means-others = people who are not deployed forces
import-means-number = a number of other things
import-ask-table = Several tables in the file have the same columns. Which should be imported: one of them, or all (*)?
# A line of a sheet, as in “line 4 of “2021””.
import-line-of = { $line } of “{ $sheet }”
import-ask-sender = Whose forces are they?
import-ask-host = Which column is the host?
import-ask-people = Which column has the number of people?
import-ask-day = Which column is the date?
# $text: as it stands in the table. $readings: what it may be, as below.
import-ask-order = Is { $text } in line { $line } { $readings }?
import-order-reading = { $day } ({ $order })
import-order-or = { $all } or { $one }
# $proofs: a line for each order, as below.
import-ask-order-both = The dates are in two orders: { $proofs }. Which order does { $text } in line { $line } have?
import-ask-order-against = The dates are in two orders: { $proofs }. Which order does the column have?
# $first: one of the last three. $order: as an option says it.
import-order-proof = line { $line } ({ $text }) has { $first } ({ $order })
import-order-open = no order
import-order-day = the day first
import-order-month = the month first
import-order-year = the year first
import-ask-stage = Which stage? Default: announced.
import-ask-scope = What is the scope of the numbers?
import-flag-table = --set table=NAME, or --set table=* to read all as one table
import-flag-sender = --sender USA
import-flag-sender-column = --sender USA for all rows, or --set sender.column=COLUMN
import-ask-one-day = No column has dates. Which day are the numbers for?
import-flag-one-day = --set day=2021-12-31
import-ask-people-apart = Which column has the number of people? { $told }.
import-column-is = “{ $column }” is { $means }
import-ask-complete = { $n } { $n ->
    [one] host
   *[other] hosts
} listed on { $day } ({ $hosts }) { $n ->
    [one] is
   *[other] are
} missing on { $next }. Does each day list all hosts (yes: these have gone), or only those reported (no: their numbers still hold)?
import-flag-complete = --set complete=yes
import-ask-decimal = Which is the decimal mark in “{ $value }” (in thousands): a point or a comma?
import-flag-decimal = --set decimal=point
import-ask-times = In which unit does “{ $column }” count people: { $options }?
# $value: a cell.
import-ask-spaces = Do spaces in numbers separate thousands (thousands), or is a cell such as “{ $value }” (line { $line }) two numbers (two)? Such cells are not read.
import-flag-spaces = --set spaces=thousands
import-ask-status = Which rows count? “{ $column }” says { $values }.
import-flag-status = --set "only={ $column }={ $value }", or --set "only={ $column }=*" for all rows
import-ask-codes = In which system are the codes in “{ $column }”? { $values } mean different countries in { $systems }.
import-flag-set = --set { $key }={ $value }
import-ask-parts = Lines { $first } and { $second } have the same sender, host, day and source, and differ in { $columns }. Are they parts that add up?
import-flag-parts = --set "parts={ $column }", or --set parts={ $rivals }
# $value: a cell. $lines: the lines of such cells.
import-ask-lists = Do the lists in “{ $column }” give a number for each name (split), or does the number of the row count all of them (joint)? The numbers in the lists do not add up to it, or may be years: { $value } (line { $lines }).
import-flag-lists = --set lists=split, or --set lists=joint
# $value: a cell.
import-ask-several = { $n } { $n ->
    [one] name stands
   *[other] names stand
} for several countries, such as “{ $value }”; the rows are skipped. Does the number count all of them, without a single country (joint), or is the cell a list with a number for each (split)?
import-flag-several = --set lists=joint, or --place "{ $value }=CODE"
import-ask-fill = { $n } { $n ->
    [one] row has
   *[other] rows have
} no sender or no host, first in line { $line }. Does an empty cell repeat the cell above it (yes), or is it not known (no)?
import-flag-fill = --set fill=yes
# $columns: names of columns, separated by “”, “”. $people: a number.
import-ask-beside = { $columns } { $n ->
    [one] is
   *[other] are
} not read, but may count people too ({ $people } in all). Are they added up with the others, or left out?
import-flag-beside = --set "people={ $all }", or --set "ignore={ $column }"
import-ask-lists-beside = “{ $column }” lists countries with numbers ({ $people } people in all) and is not read. Leave out this column?
import-flag-lists-beside = --set "ignore={ $column }", or --set "sender.column={ $column }" to read the lists
import-flag-host = --set host.column=COLUMN
import-flag-people = --set people=COLUMN
import-flag-day = --set day.column=COLUMN, or --set day=2021-12-31 for all rows
import-flag-order = --set day.order=dmy
import-flag-stage = --set stage=arrived
import-flag-scope = --set scope=assigned

# Possible issues, without a full stop; they become notes of records.
import-doubled-even = probably doubled: all numbers of this host are even, as if each had been counted twice
import-doubled-day = probably doubled: on this day most hosts are about twice what they are before and after
import-doubled-until = probably doubled: after { $day } most hosts fall by half at once
import-doubled-between = probably doubled: about twice the values before ({ $before }) and after ({ $after })
# $times: 2 or 3.
import-times-between = probably added up { $times } times: it and those next to it are { $times } times the values before ({ $before }) and after ({ $after })
import-doubled = probably doubled
import-zero-all = zero for all hosts on this day: probably not reported
import-zero-away = zero next to a name with an asterisk or “see …”: probably reported elsewhere or withheld
import-zero = unsourced zero: probably not reported
import-jump-between = outlier: far from the values before ({ $before }) and after ({ $after })
import-jump = outlier: far from the values before and after
import-second-of = possible second report of the deployment on line { $line }: add it as a second source?
import-same-as = duplicates line { $line }
import-other-than = differs from line { $line } for the same host, day and source
import-part-beside = a part next to line { $line }: same host and date, but a different text in a column that is not read
import-duplicate = duplicate
import-imputed = interpolated, not reported
import-total = a total listed with its parts
import-own = the sender’s own country: not a deployment
import-day = invalid date
# $day: the date as it is read.
import-day-order = the date contradicts the order of day and month in its column: read as { $day }
# $day: the date with day and month exchanged.
import-day-converted = day and month were probably swapped by a spreadsheet: { $day } is meant
import-part-larger = a part of line { $line }, but larger
import-no-end = the last day is not known: imported without a withdrawal
import-end-before = the last day ({ $day }) is before the first: imported without a withdrawal
# $unit: days, weeks …
import-lasts = { $unit } from the first day
import-lasts-cell = a length of time from the first day
import-swapped = latitude and longitude are swapped
import-lies-in = the coordinates lie in { $country }
import-nines = all nines: may stand for “no value”
import-mission-span = outside the mission’s period, { $from } to { $until }
import-mission-from = before the mission began on { $from }
import-mission = outside the mission’s period
# $sum: what the list adds up to. $own: the number of its row.
import-list-sum = the list adds up to { $sum }, but the row’s number is { $own }
import-list = the list does not add up to the row’s number
import-cut = the text is longer than 1 MB: its first { $n } characters are imported
import-fraction = not a whole number of people
import-off-land = the coordinates are at sea or off the globe

# Why a name is not recognised.
import-name-organisation = an organisation, not a place
import-name-several = names several countries ({ $countries })
import-name-either = several countries have this name ({ $countries })
import-name-empty = the name is empty
import-name-unknown = not a known country, territory or organisation

# What a table was, and what holds for a column: “all, rotational before 2010-01-01”.
import-form-text = Text, { $encoding }
import-form-sheet = Sheet of a workbook
import-word-before = { $word } before { $day }

# The name of what comes through a pipe.
import-standard-input = standard input

# In the dataset. $line: a number as text.
import-own-recipe = Records written by Laydown, read unchanged.
import-from = Imported from { $file }.
import-from-about = Imported from { $file }. { $about }
import-coverage = What { $file } reports; other hosts and days were not searched.
import-source-note = imported from { $file }
import-halved = half of { $n }, which was counted twice
import-last-day = their last day there is { $day }
import-range-to = up to { $column }
import-times = in { $n }s
import-powers = powers of ten
import-third = a third of { $n }, which was counted three times
import-summed = sum of lines { $lines }
import-day-mended = day and month swapped: the table says { $day }
# The title of an event without a name.
import-row = row { $line }
import-line = line { $line }
import-line-column = line { $line }, column “{ $column }”
import-line-sheet = { $sheet }, line { $line }
import-line-sheet-column = { $sheet }, line { $line }, column “{ $column }”

## What a column is taken for, and why

import-why-name = its name
# $n of $all values.
import-why-countries = { $n } of { $all } values are countries
import-why-days = { $n } of { $all } values are dates
import-why-counts = { $n } of { $all } values are numbers
import-why-recipe = the recipe { $recipe }
import-why-chosen = chosen
import-why-means = its name and values: { $means }

## A row of which nothing is imported

import-row-outside = outside the rows that the recipe reads
import-row-empty = no number
import-row-filtered = filtered out
import-too-large = { $n } rows would make a table larger than 1 GB, which Laydown could not open again: import up to { $most } rows at a time, such as those for some years or senders (only=COLUMN=VALUE)
