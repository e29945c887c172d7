# Imported tables: questions, possible issues, and what an import writes into its dataset.

# Questions, and the flags that answer them.
import-ask-sender = Whose forces are they?
import-ask-host = Which column is the host?
import-ask-people = Which column has the number of people?
import-ask-day = Which column is the date?
import-ask-order = Is 03/04/2022 3 April (dmy) or 4 March (mdy)?
import-ask-stage = Which stage? Default: announced.
import-ask-scope = Which scope do the numbers have?
import-flag-sender = --sender USA
import-flag-host = --set host.column=COLUMN
import-flag-people = --set people=COLUMN
import-flag-day = --set day.column=COLUMN, or --set day=2021-12-31 for all rows
import-flag-order = --set day.order=dmy
import-flag-stage = --set stage=arrived
import-flag-scope = --set scope=assigned

# Possible issues, without a full stop; they become notes of records.
import-doubled-even = probably doubled: all numbers of this host are even, as if each had been added to itself
import-doubled-day = probably doubled: on this day most hosts are about twice what they are before and after
import-doubled-until = probably doubled: after { $day } most hosts fall by half at once
import-doubled-between = probably doubled: about twice the values before ({ $before }) and after ({ $after })
import-doubled = probably doubled
import-zero-all = zero for all hosts on this day: probably not reported
import-zero-away = zero next to a name with a star or “see …”: probably reported elsewhere or withheld
import-zero = unsourced zero: probably not reported
import-jump-between = outlier: far from the values before ({ $before }) and after ({ $after })
import-jump = outlier: far from the values before and after
import-same-as = duplicates line { $line }
import-other-than = differs from line { $line } for the same host, day and source
import-duplicate = duplicate
import-imputed = interpolated, not reported
import-total = a total listed with its parts
import-own = the sender’s own country: not a deployment
import-day = invalid date
import-swapped = latitude and longitude are swapped
import-off-land = the coordinates are at sea or off the globe

# Why a name is not recognised.
import-name-empty = the name is empty
import-name-unknown = not a known country, territory or organisation

# What a table was, and what holds for a column: “all, rotational before 2010-01-01”.
import-form-text = Text, { $encoding }
import-form-sheet = Sheet of a workbook
import-word-before = { $word } before { $day }

# In the dataset. $line: a number as text.
import-own-recipe = Records written by Laydown, read unchanged.
import-from = Imported from { $file }.
import-from-about = Imported from { $file }. { $about }
import-coverage = What { $file } reports; other hosts and days were not searched.
import-source-note = imported from { $file }
import-halved = half of { $n }, which was counted twice
# The title of an event without a name.
import-row = row { $line }
import-line = line { $line }
import-line-column = line { $line }, column “{ $column }”
import-line-sheet = { $sheet }, line { $line }
import-line-sheet-column = { $sheet }, line { $line }, column “{ $column }”
