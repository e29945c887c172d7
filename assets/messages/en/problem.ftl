# Problems of files: what is wrong, and behind “-fix” what to do about it. Neither has a full stop.

# A problem in one line. $place: the file, its line and the column.
problem-with-fix = { $place }: { $what }. Fix: { $fix }.
problem-without-fix = { $place }: { $what }.
problem-place = { $place } column "{ $column }"
problem-more = { $n } more { $n ->
    [one] problem is
   *[other] problems are
} not listed
problem-more-between = { $n } more { $n ->
    [one] problem between rows is
   *[other] problems between rows are
} not listed
problem-more-fix = fix the first ones and check again

# Files.
problem-linked = a link to { $to }, outside the dataset
problem-linked-fix = saving changes the file there; copy it here if it should stay as it is
problem-other-case = the file is not read: its name differs from { $file } only in upper and lower case
problem-other-case-fix = name it { $file }, or delete it
problem-no-manifest = file not found: title, licences and coverage are not known
problem-no-manifest-fix = add it; saving writes one
problem-unfinished-save = a save was interrupted here: what it was to write is shown, but some files still have their old rows
problem-unfinished-save-fix = save the dataset once to complete it
problem-no-file = the file is listed in datapackage.json but missing
problem-no-file-fix = restore it, or remove it from the list
problem-unreadable = the file cannot be read ({ $cause })
problem-unreadable-fix = check the file and its permissions
problem-long-line = the line has { $n } bytes; lines of more than { $most } bytes are not read
problem-long-line-fix = shorten or delete it
problem-row-bytes = the row would have { $n } bytes; rows of more than { $most } bytes are not read
problem-row-bytes-fix = shorten the text
problem-large-file = the file is larger than { $most } bytes; the rest is not read
problem-large-file-fix = split the dataset
problem-large-archive = the archive unpacks to far more than its own size; only the first { $most } bytes of the table were read
problem-large-archive-fix = if you trust it, unpack it and open the folder

# datapackage.json. $text is quoted.
problem-not-json = the file is not JSON ({ $cause })
problem-not-json-object = the file is not a JSON object
problem-not-json-fix = correct it, or delete it and write a new one: only “resources” is required
problem-key-twice = { $key } appears twice, on line { $first } and here; only the second counts
problem-key-twice-fix = delete one of the two
problem-not-object = “{ $key }” is not an object
problem-not-accepted = { $text } is not an accepted finding
problem-not-series = { $text } is not a series
# $other: the id of the row that has $before.
problem-series-lists-twice = the series { $series } lists this twice on { $day }: { $before } in the row { $other }, and { $people }
problem-series-lists-twice-fix = delete the row that is wrong; a revised number needs a source of its own
problem-series-comma = the name of the series { $series } contains a comma
problem-series-comma-fix = write the name without commas
problem-series-no-rows = no strength is from the series { $series }
problem-series-no-rows-fix = name it in the column “series” of its strengths, or delete it from datapackage.json
problem-series-twice = the series { $name } is declared twice; the first is read
problem-series-twice-fix = declare each series once
problem-example-fix = write { $example }
problem-not-text = “{ $key }” is not text
problem-not-text-fix = put it in quotation marks
problem-not-list = “{ $key }” is not a list
problem-not-list-fix = put it in square brackets
problem-not-code = { $text } is not a code
problem-not-code-fix = use codes such as "USA" or "NATO"
problem-not-day-fix = use the form 2022-02-13
problem-until = { $until } is before { $from }
problem-until-fix = swap the two days
problem-path = the path { $path } of “{ $table }” is outside the dataset’s folder
problem-path-fix = write a path within the folder, with /, without .. and without a leading /
problem-listed-twice = the table “{ $table }” or its path is listed twice, with { $first } and with { $path }; the first is read
problem-listed-twice-fix = put all rows of a table into one file, and list each file once

# Headers.
problem-empty-file = the file is empty
problem-empty-file-fix = give it at least its header row, or delete it
problem-header-utf8 = the header is not UTF-8 text at byte { $at }
problem-header-utf8-fix = save the table as CSV in UTF-8
problem-header-utf16 = the table is UTF-16 text
problem-many-columns = the header has { $n } columns; at most { $most } are read
problem-many-columns-fix = delete the empty columns
problem-no-commas = the columns are not separated by commas
problem-no-commas-fix = save the table as CSV with commas
problem-no-column = the table has no column “{ $column }”, so none of its rows can be read
problem-no-column-fix = add a column “{ $column }” and fill it in
problem-column-twice = the column “{ $name }” appears twice
problem-column-twice-fix = rename or delete one of the two
problem-strange-column = the column { $name } is not recognised; it is kept, but not read
problem-rename-fix = rename { $name } to “{ $column }” if that is what you mean

# Rows.
problem-open-quote = a quotation mark is opened but not closed in this row
problem-open-quote-fix = close it, or write a quotation mark within a field as ""
problem-fields = the row has { $n } fields and the header { $header }
problem-fields-fix = put a field that contains a comma in quotation marks, and write every empty field
problem-fields-empty-fix = write every empty field
problem-utf8 = the text is not UTF-8 at byte { $at } of the file
problem-utf8-fix = save the table as CSV in UTF-8, or retype the word
problem-nul = the text contains a NUL byte
problem-nul-fix = delete it, or retype the word
problem-id-taken = the id { $id } is taken: { $place } has it too
problem-id-taken-fix = give one of the two rows another id
problem-long-row = the row is longer than { $bytes } bytes or { $lines } lines, or a quotation mark is not closed
problem-long-row-fix = shorten the row, or close the quotation mark

# Cells of an imported table. $text is quoted.
problem-not-people = { $text } is not a number of people
problem-not-people-fix = write a number such as 1700, “about 1700”, “900–1000” or “more than 900”, or leave it empty
problem-no-list = { $text } has no number of people
problem-no-list-fix = write a number after each name, such as “India (320), Senegal (150)”
problem-not-date = { $text } is not a date
problem-not-date-fix = use the form 2022-02-13, 2022-02, 2022-Q1 or 2022
problem-open-date = { $text } can be read with the day or the month first
problem-open-date-fix = choose one: --set day.order=dmy or --set day.order=mdy
problem-no-date = the row has no date
problem-no-date-fix = fill it in
problem-not-word = { $text } is not recognised here
problem-not-word-fix = add its meaning to the recipe, under “words”
problem-two-numbers = { $text } may be two numbers
problem-two-numbers-fix = write one number; if spaces separate thousands in this column, use --set spaces=thousands
problem-not-unit = { $text } is not a unit in which people are counted
problem-not-unit-fix = write persons, hundreds or thousands, or a power of ten

# Codes.
problem-organisation = { $code } is an organisation, not a place
problem-organisation-fix = write the country, or leave it empty and put the words into host_text
problem-no-country = { $code } is not a country, territory or organisation
problem-code-fix = use its ISO 3166-1 alpha-3 code, such as POL, or NATO, EU or UN
problem-meant-fix = write { $one } if that is what you mean
problem-meant-either-fix = write { $one } or { $other } if that is what you mean

# Links between rows. $id is quoted.
problem-no-source = source { $id } not found
problem-no-source-fix = add it to sources.csv, or correct the id
problem-known-late = the row is known from { $known }, which is after its source was published ({ $published })
problem-known-late-fix = leave known_from empty: the source’s own day then counts
problem-no-published = { $id } has no publication day: what it says is known only with hindsight
problem-no-movement = movement { $id } not found: the stage is not counted
problem-no-movement-fix = add it to movements.csv, or correct the id
problem-no-stage = the movement { $id } has no stage: it is not counted
problem-no-stage-fix = add a row for it to stages.csv, with a day, a count and a source
problem-no-record = record { $id } not found
problem-no-record-fix = add it, correct the id, or clear the cell
problem-other-thing = { $id } counts { $other } and this row { $own }: neither is counted in the other
problem-other-thing-fix = link rows with the same “what”, or leave this cell empty
problem-circle = { $n ->
    [one] this row is linked
   *[other] { $n } rows are linked
} in a circle by { $columns }: { $ids }
problem-circle-more = { $n } rows are linked in a circle by { $columns }: { $ids } and { $more } more
problem-circle-fix = clear the cell of the row that should be at the top

# Counts and days that contradict each other.
problem-early = { $stage } on { $day }, before the movement is announced or ordered ({ $first })
problem-early-fix = correct the wrong day, or add the earlier announcement
problem-arrived = at least { $low } arrived, but at most { $most } were promised
problem-arrived-fix = correct the count, or add the missing announcement
problem-falling = { $after } after { $before } on { $day }: counts of a stage are cumulative
problem-falling-fix = write how many in all, not how many more
problem-part = the part has at least { $low } people, its whole { $whole } at most { $most }
problem-part-fix = correct one of the counts, or clear part_of
problem-parts = the parts of { $whole } have at least { $sum } people, the whole at most { $most }
problem-parts-fix = correct one of the counts, or remove a part
problem-at-home = { $sender } is both sender and host: forces at home are not a deployment
problem-at-home-fix = correct one of the two; a return home is a stage “withdrawn” of the outward movement
problem-place-no-host = the place { $place } has no host: it is not on the map
problem-place-no-host-fix = name the country that it is in, or clear place, lat and lon
problem-no-number = the strength { $id } has no number: it is drawn as “?”
