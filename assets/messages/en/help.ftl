# `--help` of the command line. $examples: the heading of the examples.

help-examples = Examples:
help-laydown = A map of force deployments that traces every number to its source
help-laydown-more =
    { $examples }
      laydown                                             open the embedded dataset, Europe in 2022, at 13 February
      laydown my-dataset/                                 open a data package
      laydown my-dataset/ theirs.zip                      open two as one view; each record stays in its file
      laydown query --day 2022-02-17 --host POL           the numbers for Poland
      laydown query --sample article-2022-02-13 --format json
      laydown render --day 2022-02-13 -o map.svg          draw the map, no display needed
      laydown convert my-dataset/ -o my-dataset.xlsx      the records for a spreadsheet; or .csv .geojson .parquet .zip
      laydown import troops.csv --sender FRA -o troops/   make a dataset from a table
      laydown read release.pdf --published 2022-02-13     the deployments in a text, with the words behind them
      laydown validate my-dataset/                        every problem with its location and fix

# Subcommands.
help-report = Write a report: numbers, changes, sources, rival claims and gaps, as .docx, .pdf, .html or .md
help-render = Draw the map as in the window, as .svg, .png or .pdf
help-animate = Make a film of the map over time, as .gif, .png (APNG), .webp or numbered pictures
help-query = Print the posture on a day as a table, CSV or JSON
help-validate = List every problem in datasets with its location and fix; exit 1 on an error
help-edit = Edit a dataset with lines of JSON
help-convert = Export records, or the numbers for a day, as a data package, CSV, Excel workbook, GeoJSON or Parquet
help-fetch = List public sources, or download one from its publisher
help-import = Import a table as a dataset: CSV, XLSX, ODS, JSON, GeoJSON, Parquet
help-read = Read texts for records with their evidence: TXT, Markdown, HTML, DOCX, PDF, EML
help-samples = List the embedded datasets
help-completions = Print completions for a shell
help-man = Print a manual page

# Options of several of them.
help-files = Data packages: folders with datapackage.json, or zip files; several form one view. Default: the embedded dataset
help-view-file = A file with a view from “Copy view”; other options override it
help-sample = An embedded dataset (see `laydown samples`), added to FILES
help-text-or-json = text or json
help-lang = Language of texts, numbers and days, here and in pictures: { $languages }; default: the system’s. Files, CSV and JSON are the same in all

help-shell = The shell
help-completions-more =
    { $examples }
      laydown completions bash > ~/.local/share/bash-completion/completions/laydown

help-man-command = The command whose page to print; without it, the page of laydown itself
help-man-more =
    { $examples }
      laydown man | man -l -                 read the page
      laydown man query > laydown-query.1    the page of a command

# Sections of the manual pages.
help-man-manual = Laydown manual
help-man-notes = Notes
help-man-examples = Examples
help-man-exit = Exit status
help-man-exit-text = 0 success; 1 the input or the environment is at fault; 2 wrong usage. An error is one sentence on standard error that says what to do.
help-man-see = See also

help-shown = Write the numbers for a day under these options, not the records
help-output = Where to write it; - is standard output
help-convert-format = The format if the name has no extension: csv, xlsx, geojson, parquet or zip
help-overwrite = Overwrite another dataset, an input, or a file that is not an export or picture made by Laydown
help-convert-more =
    The extension sets the format: .csv, .xlsx, .geojson, .parquet or .zip; without one, a folder with a data package.
    Text that a spreadsheet would run as a formula is written as text; unknown values stay empty.
    Several datasets become one: an id that an earlier dataset already has is prefixed with the file’s name (theirs:M1), and a
    movement in two of them is listed once, with the stages of both.

    { $examples }
      laydown convert my-dataset/ -o my-dataset.zip
      laydown convert my-dataset.zip -o my-dataset.xlsx
      laydown convert my-dataset/ theirs.zip -o both/
      laydown convert --sample europe-2022 -o europe.parquet
      laydown convert --shown --day 2022-02-17 --sender USA -o posture.geojson

help-folder = The folder of a data package
help-recover = Restore changes from a run that ended unexpectedly; where another program saved the same cells since, =saved keeps those and =unsaved replaces them
help-forget = Discard changes from a run that ended unexpectedly
# The other arguments are lines of JSON.
help-edit-more =
    Each line of standard input is one change, and gets one line in answer:
      change a row   { $put }
      add a row      { $add }
      delete a row   { $delete }
      a series       { $series }
      other          { $undo }   { $redo }   { $save }
    Columns that are not named stay as they are. The answer to a new row has its id.
    If a new stage may be a second report of another movement, its answer has a "question", and in "to_answer" the lines that
    make it a second source; add "apart": true to the line of the stage if it is another deployment.
    The dataset is saved at the end if every line succeeded. Otherwise the exit code is 1 and the confirmed changes are kept:
    restore them in the next run with --recover, or discard them with --forget. If another program has saved the same cells
    meanwhile, --recover lists them and restores nothing: --recover=saved keeps what was saved, --recover=unsaved replaces it.

    { $examples }
      laydown edit my-dataset/ < changes.jsonl
      laydown edit my-dataset/ --recover < /dev/null     restore what a crash left unsaved, and save it

help-fetch-name = The name of a source in the list
help-accept-licence = Accept the licence of the source, which is shown without this option
help-fetch-folder = Keep sources in this folder instead of the one for your data
help-most-megabytes = Stop if the file is larger than this many megabytes
help-most-minutes = Stop after this many minutes; the next run resumes the download
help-catalogue = A list of your own, in the format of assets/catalogue/sources.json
help-fetch-more =
    Without a name it lists the sources. An interrupted download is resumed; a finished one is not downloaded again.

    { $examples }
      laydown fetch
      laydown fetch troopdata-quarterly --accept-licence

help-import-file = A table: CSV, TSV, XLSX, ODS, JSON, GeoJSON or Parquet, also zipped; detected by content. - is standard input
help-recipe = How columns become records: a ready recipe, a recipe file, or the datapackage.json of an earlier import
help-import-output = The folder or .zip of the dataset, or - for a zip on standard output; without it the file is only checked
help-force = Replace an existing dataset or recipe file
help-sender = Sender: a code or a name
help-set = Set an option of the recipe, such as scope=assigned, day.order=dmy, people=COLUMN, ignore=COLUMN, table=SHEET, header-row=3
help-place = Map a name in the table to a code, or to nothing to skip its rows
help-accept = Kinds of issue to fix, or all; unreconciled imports even if the sums do not add up
help-recipe-out = Write the recipe with all answers to this file
help-import-more =
    Without --recipe the columns are detected by their names and values; open questions are asked, with the flag that answers each.
    Rows with a possible issue are imported as unsure; --accept applies the proposed fix to a kind of issue.

    { $examples }
      laydown import troops.csv --sender FRA -o troops/
      laydown import troops.xlsx --sender FRA --set scope=rotational --recipe-out troops.json -o troops/
      laydown import next-year.xlsx --recipe troops.json -o next-year/
      laydown import table.csv --recipe troopdata-quarterly --accept doubled -o quarterly/
      laydown import table.csv --recipe quarterly/datapackage.json -o again/      repeat the same import
      laydown import table.csv --sender USA --place "Viet Nam, South=VNM" --place "Atlantis=" --format json
    Ready recipes: country-date-number, dmdc-workbook, troopdata-bases, troopdata-quarterly, troopdata-reports

help-format = table, csv or json
help-group-by = Totals by sender, host, command, scope, component, stage, operation, place, unit, type, or what is counted
help-to = Totals over time, from --from to this day
help-changes = What changed in the window, from --from to --day
help-findings = Findings: gaps, conflicts, outdated figures, overdue arrivals …
help-records = All records that match the filters, as in the window’s table
help-explain = How the numbers of a host were computed: sums, records, quotes, what was rejected and why
help-query-more =
    { $examples }
      laydown query --sample article-2022-02-13 --format json
      laydown query --day 2022-02-28 --sender USA --host DEU --net
      laydown query my-dataset/ --known-on 2022-02-03 --format csv > posture.csv
      laydown query my-dataset/ theirs.zip --findings          two datasets as one view: where they differ
      laydown query --day 2022-02-17 --explain POL
      laydown query --group-by sender --scope rotational
      laydown query --host POL --from 2022-01-01 --to 2022-12-31 --format csv
      laydown query --from 2022-02-01 --day 2022-02-28 --changes
      laydown query --host POL --records --format csv

help-beside = Also draw the map of this day, to the left
help-render-output = Where to write the picture: .svg, .png or .pdf; - is standard output
help-render-format = The format if the name has no extension: svg, png or pdf
help-size = Width and height, in logical pixels, or in millimetres such as 180x120mm
help-scale = Pixels per logical pixel
help-template = Size for a purpose: { $names }. Paper has 300 dpi unless you say otherwise
help-dpi = Pixels per inch of print; 96 is one per logical pixel
help-style = House style: broadsheet, journal, or the path of a .toml file
help-legend = Place of the legend: { $places }
help-sheet = Content: { $sheets }
help-days = Days of --sheet days, separated by commas; by default six on which something changes
help-transparent = Transparent background: nothing behind the land
help-letters = Letters of an SVG: { $letters }
help-address = Where a web page will be published: adds a picture next to it for link previews, and the code to embed it
help-animate-to = The last day; by default the last day of the dataset
help-animate-step = From one picture to the next: { $steps }
help-animate-pace = How long each picture is shown; by default 0.8 for changes and years, 0.25 for months and weeks, 0.1 for days
help-animate-hold = How long a picture is shown on the day of an event, and the last one; by default five times as long, at most 2
help-animate-output = Where to write the film: .gif, .png (APNG) or .webp; a name without an extension is a new folder of numbered PNG pictures
help-animate-more =
    The film begins on --from, or on the first day of the dataset. With --known-on the day stays and the film shows what was public
    day by day, from the first publication on.

    { $examples }
      laydown animate -o europe.gif
      laydown animate --from 2022-01-01 --to 2022-03-31 --step day --size 1920x1080 -o europe.webp
      laydown animate my-dataset/ --measure level --step month --pace 0.5 -o frames
help-render-more =
    { $examples }
      laydown render --day 2022-02-13 -o map.svg
      laydown render --beside 2022-02-01 --day 2022-02-28 --size 2400x900 -o two.png
      laydown render --sample article-2022-02-13 --view world --projection orthographic --theme dark --scale 2 -o map.png
      laydown render my-dataset/ theirs.zip -o both.png
      laydown render my-dataset/ --measure level --scope assigned --view 100,-10,180,50 -o asia.png

help-validate-files = Data packages
help-validate-more =
    { $examples }
      laydown validate my-dataset/ --format json

# `laydown read`.
help-read-file = Texts: .txt, .md, .html, .docx, .pdf, .eml; - is standard input
help-read-published = Publication day, such as 2022-02-13; default: the date in the text, or today
help-read-publisher = Who published them
help-read-title = Their title
help-read-url = Their web address
help-read-lang = Their language: { $languages }; default: detected
help-read-format = table or json
help-read-output = Write candidates to this dataset: a new folder, or an existing one, where they join its records
help-read-accept = Candidates to write: sure (no doubtful field) or all
help-read-more =
    Prints a candidate for each number that is a deployment, and for every other number the reason why it is not. Nothing is written without -o.
    Several files are read at once and printed in their order; one that cannot be read is an error, and the others are still read.

    { $examples }
      laydown read article.txt --published 2022-02-13
      curl -s https://example.org/release.html | laydown read - --format json
      laydown read release.pdf --publisher "Ministry of Defence" -o my-dataset/ --accept sure

help-report-to = The last day of the report, whose numbers it gives (default: the dataset’s day)
help-report-output = Where to write the report: .docx, .pdf, .html or .md; - is standard output. Pictures for .md are files next to it
help-report-format = The format if the name has no extension: docx, pdf, html or md
help-report-more =
    { $examples }
      laydown report --host POL --from 2022-02-01 --to 2022-02-13 -o poland.docx
      laydown report --sender USA --known-on 2022-02-13 -o usa.pdf
      laydown report my-dataset/ --host POL,ROU -o - --format md
