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
wizard-day = Day
wizard-people = People
wizard-source = Source
wizard-column = Column: { $title }
wizard-columns = Columns
wizard-preview = Preview
wizard-no-preview = No preview yet.
wizard-line = Line
wizard-unsure = possible issue
wizard-save-recipe = Save recipe…
wizard-save-recipe-tip = Save these settings to a file, so that the next table of this kind imports without questions
wizard-cancel = Cancel import
wizard-cancel-tip = Close the table without importing it (Esc)
wizard-button = Import { $n } { $n ->
    [one] row
   *[other] rows
}
wizard-not-ready = Answer the open questions first

## Questions

wizard-questions = Open questions
# $key: what is asked, as in a recipe.
wizard-answer = Answer: { $key }
wizard-meaning = Meaning of { $name }
wizard-use = Use
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
wizard-fraction = Fractions of people
wizard-point = Coordinates at sea, abroad or swapped

wizard-fix-skip = skip
wizard-fix-halve = halve, mark as derived
wizard-fix-missing = treat as not reported
wizard-fix-third = take a third, mark as derived
wizard-fix-add = add up
wizard-fix-swap = swap latitude and longitude
wizard-fix-swap-day = swap day and month
wizard-fix-unsure = import as unsure
