# The wizard for foreign tables.

wizard-title = Import { $name }
wizard-rows = { $n } { $n ->
    [one] row
   *[other] rows
}
wizard-enter = { $n } to import
wizard-skipped = { $n } skipped
wizard-invalid = { $n } { $n ->
    [one] invalid row
   *[other] invalid rows
}
wizard-empty = { $n } { $n ->
    [one] empty cell
   *[other] empty cells
}
wizard-table = Table
wizard-table-n = Table { $n }
wizard-table-name = Table in the file
wizard-recipe = Recipe
wizard-detected = detected
wizard-line = Line
wizard-page-table = Table
wizard-page-table-tip = The file itself, what each column is read as, and what is asked
wizard-page-sums = Sums
wizard-page-sums-tip = What the file adds up to, what is imported, and what the map shows
wizard-save-recipe = Save recipe…
wizard-save-recipe-tip = Save these settings to a file, so that the next table of this kind imports without questions
wizard-cancel = Cancel import
wizard-cancel-tip = Close the table without importing it (Esc)
wizard-button = Import { $n } { $n ->
    [one] row
   *[other] rows
}
wizard-not-ready = Answer the open questions first
wizard-not-explained = The sums do not add up: see Sums
# In short what the file adds up to and what is imported, in people.
wizard-proof-all = all { $file } people in the file
wizard-proof = { $entered } of { $file } people in the file
wizard-proof-open = { $n } people unexplained: see Sums

## Roles of columns

wizard-role-of = Role of column { $column }
# $role: one of those below. $why: “its name; 12 of 12 values are countries”.
wizard-role-why = { $role }: { $why }
wizard-role-said = { $role }: { $said }
wizard-role-in = { $role }, in { $unit }
# A line of the menu, for screen readers.
wizard-role-item = { $role }: { $column }
wizard-role-none = None: ignore it
wizard-ignored = Ignored
wizard-ignored-as = Ignored: { $means }
wizard-role-sender = Sender
wizard-role-host = Host
wizard-role-origin = Origin
wizard-role-day = Day
wizard-role-until = Last day
wizard-role-people = People
wizard-role-upper = Upper end of people
wizard-role-plus = Added to people
wizard-role-what = Thing counted
wizard-role-type = Type
wizard-role-operation = Operation
wizard-role-unit = Military unit
wizard-role-place = Place
wizard-role-lat = Latitude
wizard-role-lon = Longitude
wizard-role-scope = Scope
wizard-role-component = Component
wizard-role-command = Command
wizard-role-stage = Stage
wizard-role-source = Source
wizard-role-published = Published
wizard-role-movement = Movement
wizard-role-keep = Keep as a note
wizard-role-filter = Filter
wizard-unit = Counted in
wizard-unit-ones = ones
wizard-unit-hundreds = hundreds
wizard-unit-thousands = thousands
wizard-unit-millions = millions

## What is imported of each row

wizard-imported-as = Imported as
wizard-unchanged = unchanged
# $why: “no number”, “a total”.
wizard-row-out = not imported: { $why }
wizard-unsure-why = { $n }: { $why }

## Sums

wizard-sums = Sums, day by day
wizard-sums-later = Everything in the file is accounted for. As the table is large, its sums are compared with the map when it is imported.
wizard-despite-later = Import even if they differ
wizard-sums-note = In people: what the file adds up to, what is imported from it, and what the map shows on that day.
wizard-no-sums = The sums are shown once the questions are answered.
wizard-sum-file = In the file
wizard-sum-imported = Imported
wizard-sum-map = On the map
wizard-sum-difference = Difference
wizard-sum-why = Why
wizard-sum-all = All days
wizard-sum-no-day = no date
wizard-explained = Every difference is explained.
wizard-unexplained = { $n } people on { $days ->
    [one] { $days } day
   *[other] { $days } days
} are unexplained.
wizard-despite = Import even though { $n } people are unexplained

## Questions

wizard-questions = Questions
# $key: what is asked, as in a recipe.
wizard-answer = Answer: { $key }
wizard-meaning = Meaning of { $name }
wizard-use = Use
wizard-change = Change
wizard-change-name = Change: { $question }
wizard-parts = “{ $column }” distinguishes parts: they add up
wizard-rivals = No parts: reports of the same people
wizard-skipped-name = skipped
# $field: one of the two above.
wizard-use-name = Use { $field }
wizard-names = { $n ->
    [one] { $n } name not recognised: its rows are skipped until you choose a country
   *[other] { $n } names not recognised: their rows are skipped until you choose a country
}
wizard-first-line = { $n } { $n ->
    [one] row
   *[other] rows
}, first in line { $line }
wizard-is = { $name } is { $country }
wizard-skip = Skip
wizard-skip-name = Skip { $name }

## Possible issues

wizard-issues = Possible issues
wizard-issues-note = Rows with issues that you leave open are imported as unsure.
# $issue and $fix: as below.
wizard-issue = { $issue }: { $n } { $n ->
    [one] row
   *[other] rows
}. Fix: { $fix }
wizard-examples = First examples
# $line: its number.
wizard-example = Line { $line }: { $host }, { $day }, { $people }
# $choice: one of the next six, or Skip.
wizard-choice = { $choice }: line { $line }
wizard-keep = Keep
wizard-missing = Not reported
wizard-halve = Halve
wizard-third = Take a third
wizard-add = Add up
wizard-join = Add as a second source
wizard-swap = Swap
wizard-invalid-rows = Invalid rows, skipped: { $n }

wizard-doubled = Probably doubled
wizard-zero = Unsourced zero
wizard-outlier = Outlier
wizard-duplicate = Possible duplicate
wizard-interpolated = Interpolated value
wizard-total = Total listed with its parts
wizard-own = Sender’s own country
wizard-date = Invalid or swapped date
wizard-nines = Nines that may stand for “no value”
wizard-mission = Day outside the mission’s period
wizard-list = List that does not add up to its row’s number
wizard-lists-split = A number for each country in the list
wizard-lists-joint = One number for all, without a single country
wizard-all-tables = All tables
wizard-all-rows = All rows
wizard-cut = Texts longer than 1 MB
wizard-fraction = Numbers that are not whole
wizard-second-report = Possible second reports of one deployment
wizard-point = Coordinates at sea, abroad or swapped

wizard-fix-skip = skip
wizard-fix-halve = halve, mark as derived
wizard-fix-missing = treat as not reported
wizard-fix-third = take a third, mark as derived
wizard-fix-add = add up
wizard-fix-join = add as a second source
wizard-fix-swap = swap latitude and longitude
wizard-fix-swap-day = swap day and month
wizard-fix-unsure = import as unsure

# A .txt file may be a table or a text.
wizard-read-text = Read it as a text
wizard-read-text-tip = Not a table? Look for records in its sentences
