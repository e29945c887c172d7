# What commands print, and how they fail.

cli-usage = { $what } (`laydown --help` lists the options)
cli-nothing = Nothing found.
cli-sample-default = { $title } (default)
# $why: what the window says; $command: a command.
cli-instead-render = { $why }; `{ $command }` draws the same map without a window
cli-instead-import = { $why }; `{ $command }` imports the table without a window
cli-no-window = this build has no window

# Options.
cli-not-party = “{ $text }” is not a known country or organisation: use a code such as POL, or a name
cli-not-party-near = “{ $text }” is not a known country or organisation: did you mean { $name } ({ $code })?
cli-from-after-day = --from { $from } is after --day { $day }: choose an earlier --from
cli-from-after-beside = --from { $from } is after --beside { $day }: choose an earlier --from
cli-from-after-shown = --from { $from } is after the day shown, { $day }: add --day
cli-no-thing = no record counts { $things }: use --what with one of { $known }
cli-no-source = no source has the id “{ $id }”: `laydown query --records` lists the source of each record
cli-read-as = “{ $word }” not found: searching for { $words }
cli-no-words = no record that matches the filters contains “{ $words }”
cli-never-public = no record in this dataset has a publication day, so none is known on any day: fill in “published” for its sources, or “known_from” for its claims
cli-not-public-yet = nothing was public by { $on }: the dataset’s first claim became public on { $first }
cli-more-errors = { $n } more { $n ->
    [one] error
   *[other] errors
}; `laydown validate` lists all

# `laydown render`.
cli-not-size = “{ $text }” is not a size: use WIDTHxHEIGHT, each from 1 to { $most }, such as 1600x900 or 180x120mm
cli-not-scale = “{ $text }” is not a scale: use a number above 0 and up to 16, such as 2
cli-narrow = { $width } pixels are too narrow for two maps: use at least { $least }
cli-not-film = “{ $path }” is not a film file: end its name in .gif, .png or .webp, or leave the extension out for a folder of pictures
cli-not-seconds = “{ $text }” is not a time: write seconds from 0.01 to { $most }
cli-not-picture = “{ $path }” is not a picture file: end its name in .svg, .png or .pdf
cli-not-template = “{ $name }” is not a template: use one of { $names }
cli-not-dpi = “{ $text }” is not a resolution: use 1 to { $most } pixels per inch, such as 300
cli-days-alone = --days needs --sheet days

# `laydown convert`.
cli-convert-options = these options apply only to a day: add --shown, or remove them to export all records

# `laydown validate`.
cli-validate-failed = { $dataset }: error: { $error }
cli-validate-counts = { $dataset }: { $errors } { $errors ->
    [one] error
   *[other] errors
}, { $warnings } { $warnings ->
    [one] warning
   *[other] warnings
}, { $notes } { $notes ->
    [one] note
   *[other] notes
}

# `laydown edit`.
cli-edit-long = the line is longer than { $most } bytes
cli-edit-utf8 = standard input is not UTF-8 text
cli-edit-failed = some lines failed: see their answers
# $why: what went wrong.
cli-edit-kept = { $why }; { $n } unsaved { $n ->
    [one] change is
   *[other] changes are
} kept: restore with --recover, or discard with --forget
cli-edit-lost = { $why }; { $n } unsaved { $n ->
    [one] change is
   *[other] changes are
} lost, because there is no journal
cli-edit-left = an earlier run left { $n } unsaved { $n ->
    [one] change
   *[other] changes
}: restore with --recover, or discard with --forget
cli-edit-differs = the dataset was changed since: --recover=saved keeps what was saved meanwhile and restores the rest, --recover=unsaved restores all, --forget discards the changes
cli-edit-nothing = nothing to restore: no earlier run left unsaved changes to this dataset
# $path: the file with the changes, lines of JSON.
cli-edit-stranger = unsaved changes to a dataset that used to be here are kept in { $path }; --forget removes them
cli-edit-kept-other = { $why }; { $n } unsaved { $n ->
    [one] change is
   *[other] changes are
} kept in { $path }, but another dataset is here now: --recover restores them only when the dataset they belong to is back
cli-edit-not-json = the line is not JSON
cli-edit-key-twice = “{ $key }” appears twice on the line
cli-edit-not-object = the line is not a JSON object
cli-edit-not-table = { $word } is not a table: use one of { $tables }
cli-edit-no-id = the row is missing: add its "id"
cli-edit-series-name = the name of a series is a text without commas
cli-edit-series-title = the title is not text: put it in quotation marks
cli-edit-series-complete = "complete" is true or false
cli-edit-no-step = nothing to undo or redo
cli-edit-no-action = the line has no action: use put, delete, series, undo, redo or save
cli-edit-no-change = no change
cli-edit-undone = undone: { $name }
cli-edit-redone = redone: { $name }
cli-edit-not-text = “{ $column }” is not text: put it in quotation marks
cli-edit-no-cells = the content is missing: add "cells"
cli-edit-no-column = { $table } has no column “{ $column }”: use one of { $columns }

# `laydown import`. $table: the file, or the file and its table as below.
cli-import-table = { $file }, table { $table }
cli-import-waiting = { $table }: { $n } { $n ->
    [one] line
   *[other] lines
} below the header, not read until the questions are answered
cli-import-read = { $table }: { $n } { $n ->
    [one] row
   *[other] rows
}, { $recipe ->
    [guessed] columns detected
   *[other] recipe { $recipe }
}
cli-import-counts = { $imported } imported, { $skipped } skipped; { $invalid } invalid { $invalid ->
    [one] row
   *[other] rows
}, { $filtered } filtered, { $empty } empty { $empty ->
    [one] cell
   *[other] cells
}
# $read and $others: tables of a file, as below.
cli-import-sheets = { $read } read; not read: { $others }. Choose with --set table=NAME
cli-import-sheet = “{ $name }” ({ $n } { $n ->
    [one] row
   *[other] rows
})
cli-import-sheet-hidden = “{ $name }” ({ $n } { $n ->
    [one] row
   *[other] rows
}, hidden)
cli-import-sheet-read = Table “{ $name }” ({ $n } { $n ->
    [one] row
   *[other] rows
})
cli-import-sheet-read-hidden = Hidden table “{ $name }” ({ $n } { $n ->
    [one] row
   *[other] rows
})
cli-import-formulas = “{ $column }”: { $n } { $n ->
    [one] formula
   *[other] formulas
} without a stored value: open and save the workbook in a spreadsheet program
# $code: a number that stands for “no value”, such as −9.
cli-import-code = { $n } { $n ->
    [one] cell
   *[other] cells
} “{ $code }” read as not reported
cli-import-columns = Columns: { $columns }
cli-import-ignored = Ignored: { $columns }
cli-import-more-columns = { $first } and { $n } more
# $role: a key of the recipe.
cli-import-for-all = { $role } { $value } for all
cli-import-needed = Needed: { $question } { $flag }
cli-import-optional = Optional: { $question } { $flag }
cli-import-names = Names not recognised, skipped; map them with --place "NAME=CODE":
cli-import-name = “{ $name }”: { $n } { $n ->
    [one] row
   *[other] rows
}, line { $lines } ({ $reason })
cli-import-name-near = “{ $name }”: { $n } { $n ->
    [one] row
   *[other] rows
}, line { $lines } ({ $reason }); like { $near }?
# $state: one of the four below.
cli-import-issue = Issue { $kind }: { $n } { $n ->
    [one] row
   *[other] rows
}, fix: { $fix } ({ $state })
cli-import-decided = decided
cli-import-unsure = imported as unsure; fix with --accept { $kind }
cli-import-unsure-skipped = imported as unsure; fix with --accept { $kind }; { $n } skipped: no country
cli-import-skipped = skipped: no country
cli-import-issue-row = line { $line }, { $host }, { $day }, { $people } people: { $text }
cli-import-more-invalid = … and { $n } more invalid { $n ->
    [one] row
   *[other] rows
}
cli-import-sender-column = “{ $column }” says whose forces they are ({ $values }): leave out --sender, or use { $sender } for all rows with --set sender={ $sender }
cli-import-senders-in-columns = the columns name whose forces they are ({ $columns }): leave out --sender { $sender }
cli-import-unreconciled = { $days } { $days ->
    [one] day does
   *[other] days do
} not add up: see the sums, and import anyway with --accept unreconciled
cli-sums = Sums, day by day:
cli-sums-day = day
cli-sums-file = file
cli-sums-imported = imported
cli-sums-map = map
cli-sums-why = difference
cli-sums-all = all days
cli-sums-no-day = no date
cli-sums-later = Large table: its sums are compared with the map when it is imported (-o).
cli-sums-more = … { $n } more
cli-import-saved = Saved to { $folder }: open it with `laydown { $folder }`
cli-import-unanswered = the table does not say: { $question } Answer with { $flag }
cli-import-nothing = nothing came in on standard input: check the command before the pipe
cli-import-terminal = standard input is the terminal: pipe a table into `laydown import -`, or name a file
cli-import-cut-off = standard input ends within line { $line }: the command before the pipe has probably failed; nothing was written
cli-import-none = no row of “{ $file }” can be imported: see the list, and correct the recipe or the table
cli-import-not-place = “{ $text }” is not a decision about a name: use NAME=CODE, or NAME= to skip its rows
cli-import-not-setting = “{ $text }” is not a setting: use KEY=VALUE, such as scope=assigned
cli-import-not-kind = “{ $word }” is not a kind of issue: use one of { $kinds }, or all
cli-import-is-column = “{ $column }” is a column of the table: use --set "{ $key }={ $column }"
cli-import-one-path = “{ $path }” cannot be both the dataset and the recipe: choose two names
cli-import-not-empty = “{ $folder }” is not empty: name a new folder, or overwrite it with --force

# `laydown read`.
cli-read-heading = { $name }: { $language }, published { $day }
cli-read-day = Day
cli-read-stage = Stage
cli-read-sender = Sender
cli-read-host = Host
cli-read-people = People
cli-read-doubtful = Doubtful
cli-read-words = Words
cli-read-event = Event
cli-read-actor = Actor
cli-read-with = With
cli-read-number = Number
cli-read-why = Why it is not a record
cli-read-none = No deployments found.
cli-read-terminal = standard input is the terminal: pipe a text into `laydown read -`, or name a file
cli-read-written = { $folder }: { $added } added, { $joined } joined to existing records, { $left } skipped
cli-read-failed = { $n ->
    [one] 1 file cannot be read
   *[other] { $n } files cannot be read
}
cli-read-not-language = “{ $language }” is not a language Laydown can read: use one of { $languages }
cli-read-accept-alone = --accept needs -o
cli-read-publisher = Unknown publisher

# $name: a word that was to be a command.
cli-no-command = “{ $name }” is not a command: `laydown --help` lists them
cli-not-report = “{ $path }” is not a report file: end its name in .docx, .pdf, .html or .md, or use --format
cli-not-report-format = “{ $format }” is not a report format: use { $formats }

cli-not-language = “{ $text }” is not a language: use one of { $languages }

# A .txt file may be a table or a text.
cli-is-text = “{ $path }” is a text, not a dataset: use `laydown read { $path } -o FOLDER` to extract its records, or `laydown import { $path } -o FOLDER` to read it as a table
cli-import-text = If it is a text rather than a table: laydown read { $file } -o FOLDER
