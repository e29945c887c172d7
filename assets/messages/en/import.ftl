# The wizard for foreign tables.

import-title = Import { $name }
import-rows = { $n } { $n ->
    [one] row
   *[other] rows
}
import-enter = { $n } to import
import-skipped = { $n } skipped
import-invalid = { $n } { $n ->
    [one] invalid row
   *[other] invalid rows
}
import-empty = { $n } { $n ->
    [one] empty cell
   *[other] empty cells
}
import-table = Table
import-table-n = Table { $n }
import-table-name = Table in the file
import-recipe = Recipe
import-detected = detected
import-day = Day
import-people = People
import-source = Source
import-column = Column: { $title }
import-columns = Columns
import-preview = Preview
import-no-preview = No preview yet.
import-line = Line
import-unsure = possible issue
import-save-recipe = Save recipe…
import-save-recipe-tip = Save these settings to a file, so that the next table of this kind imports without questions
import-cancel = Cancel import
import-cancel-tip = Close the table without importing it (Esc)
import-button = Import { $n } { $n ->
    [one] row
   *[other] rows
}
import-not-ready = Answer the open questions first

## Questions

import-questions = Open questions
# $key: what is asked, as in a recipe.
import-answer = Answer: { $key }
import-meaning = Meaning of { $name }
import-use = Use
# $field: one of the two above.
import-use-name = Use { $field }
import-names = { $n } { $n ->
    [one] name
   *[other] names
} not recognised: their rows are skipped until you choose a country
import-first-line = { $n } { $n ->
    [one] row
   *[other] rows
}, first in line { $line }
import-is = { $name } is { $country }
import-skip = Skip
import-skip-name = Skip { $name }

## Possible issues

import-issues = Possible issues
import-issues-note = Rows with issues that you leave open are imported as unsure.
# $issue and $fix: as below.
import-issue = { $issue }: { $n } { $n ->
    [one] row
   *[other] rows
}. Fix: { $fix }
import-examples = First examples
# $line: its number.
import-example = Line { $line }: { $host }, { $day }, { $people }
# $choice: one of the next two, or Skip.
import-choice = { $choice }: line { $line }
import-keep = Keep
import-missing = Not reported
import-invalid-rows = Invalid rows, skipped: { $n }

import-doubled = Possibly doubled
import-zero = Unsourced zero
import-outlier = Outlier
import-duplicate = Possible duplicate
import-interpolated = Interpolated value
import-total = Total listed with its parts
import-own = Sender’s own country
import-date = Invalid date
import-point = Coordinates at sea or swapped

import-fix-skip = skip
import-fix-halve = halve, mark as derived
import-fix-missing = treat as not reported
import-fix-swap = swap latitude and longitude
import-fix-unsure = import as unsure
