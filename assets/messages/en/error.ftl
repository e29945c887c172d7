# Errors: one sentence without a full stop, what is wrong and then what to do. $cause: what a library or the system says.

error-cancelled = it was cancelled
error-not-found = “{ $path }” not found: check the path
error-unreadable = “{ $path }” cannot be read ({ $cause }): check the path and its permissions
error-unwritable = “{ $path }” cannot be written ({ $cause }): check the folder, its permissions and the free disk space
error-text-large = “{ $path }” is larger than { $most } bytes: choose another file
error-text-utf8 = “{ $path }” is not UTF-8 text: choose another file

# Data packages.
error-table-unreadable = “{ $path }” is part of the dataset and cannot be read ({ $cause }), and without it the numbers would be wrong: check its contents and its permissions
error-no-package = the folder “{ $path }” has neither datapackage.json nor a table such as movements.csv: choose the folder of a dataset
error-not-package = “{ $path }” is not a data package: choose a folder with datapackage.json, that file, or a zip file of the folder
# $cause: one of the texts about zip files.
error-not-package-zip = “{ $path }” is not a data package: { $cause }
error-no-sample = sample “{ $name }” not found: choose one of { $names }

# Zip files, behind their name.
error-zip-broken = it is not a valid zip file ({ $cause }): zip the dataset’s folder again
error-zip-large = it has more than { $entries } entries or { $bytes } bytes: zip only the dataset’s folder
error-zip-entry = its entry “{ $name }” points outside the archive or is not a plain file: zip the dataset’s folder again, without links
error-zip-twice = its entries { $first } and { $second } have the same name, “{ $name }”, so that it is unclear which one is meant: zip the dataset’s folder again
error-zip-other-name = its list of entries calls “{ $name }” what the entry itself calls “{ $other }”, so that programs read different files: zip the dataset’s folder again
error-zip-encrypted = its entry “{ $name }” is encrypted: zip the dataset’s folder without a password
error-zip-several = it contains several datasets ({ $names }): unpack it and open one of them
error-zip-none = it has neither datapackage.json nor a table such as movements.csv: zip the folder of a dataset
error-zip-unreadable = it cannot be read ({ $cause }): check the path and its permissions

error-save-large = “{ $file }” would be larger than { $most } GB, too large to be opened again in full: split the dataset
error-save-partial = “{ $file }” could not be read in full, and saving would lose the rest: fix the listed problems first
error-save-damaged = “{ $file }” is damaged, and saving would overwrite it: fix the listed problems first
error-save-changed = “{ $path }” changed on disk, and saving would overwrite it: open it again, or save to another folder
error-goal-table = “{ $path }” belongs to a dataset and is never overwritten: choose another name
# $fix: one of those below.
error-goal-input = “{ $path }” is one of the inputs: { $fix }
error-goal-other = “{ $path }” exists and is not an export or picture made by Laydown: { $fix }
error-goal-dataset = “{ $path }” exists and holds something else: { $fix }
error-goal-force = choose another name, or overwrite it with --force
error-goal-elsewhere = choose another name
error-save-linked = nothing was saved, because “{ $path }” is a link to “{ $to }”, outside the dataset: remove the link, or save to another folder
error-save-lossy = nothing was saved, because the row “{ $id }” could not be read back (a NUL byte, or more than { $most } bytes on one line): correct the row
error-save-busy = nothing was saved, because another program is saving “{ $path }”: try again when it has finished
error-save-zip = “{ $path }” cannot be saved: { $cause }

# Causes, in parentheses behind a file.
error-is-folder = it is a folder
error-not-plain = it is not a regular file
error-read-only = it is read-only
error-link-nowhere = it is a link to a file that does not exist
error-links = its links form a circle
error-copy-large = it is too large to copy

# Imported files. $format: one of the forms below.
error-no-file = “{ $path }” is not a regular file: name the file to import
error-file-large = “{ $path }” is larger than { $gigabytes } GB: split it into parts
error-file-empty = “{ $name }” contains no table: choose a file with a header row and data rows
error-file-foreign = “{ $name }” is not a table Laydown can read: save it as CSV, XLSX, ODS, JSON, GeoJSON or Parquet
error-file-damaged = “{ $name }” cannot be read as { $format } ({ $cause }): save it again, or as CSV
error-file-parquet = “{ $name }” is a Parquet file, which this build does not support: save it as CSV
error-no-table = “{ $name }” has no table “{ $table }”: choose one of { $names }
error-not-ours = “{ $name }” has no records written by Laydown: choose another recipe
error-import-cancelled = import cancelled; nothing was written
error-form-zip = a zip file
error-form-gzip = a gzip file
error-form-workbook = a workbook

# Causes of a damaged file.
error-names-twice = two of its files have the same name
error-bomb = it unpacks to far more than its size, like a zip bomb; unpack it yourself if you trust it
error-packed-twice = it is compressed twice
error-contradiction = its structure is inconsistent
error-deep = it is nested too deeply
error-json-large = as a table it would be far larger than the file
# Behind “expected”.
error-json-rows = a list of rows, or an object that contains one
error-json-row = a row: an object, or a list of cells
error-json-value = a value
error-truncated = it is truncated
error-sheet-large = a sheet unpacks to far more than the size of the file
error-swells = it unpacks to far more than its size
error-old-workbook = it is in the old binary format
error-strings = it declares more strings than it contains
error-sheets = it has more than { $most } sheets, or one with a name of more than { $letters } characters

# Recipes.
error-recipe-form = the recipe cannot be read ({ $cause }): correct it, or make a new one with --recipe-out
error-recipe-twice = “{ $key }” appears twice, on lines { $first } and { $line }
error-recipe-nul = a text in it contains a NUL byte
error-recipe-code = use the code of a country, territory or organisation, such as POL or NATO
error-recipe-newer = the recipe has version { $version } and this program supports version { $newest }: use a newer Laydown
error-no-recipe = recipe “{ $name }” not found: name a file, or one of { $names }
# $fix: one of the four below.
error-setting = “{ $key }={ $value }” is not a valid setting: { $fix }
error-use-key = “{ $key }” not found, use one of { $keys }
error-use-one-of = use one of { $words }
error-use-only = name a column and its values, such as only=status=delivered|pledged, or only=status=* for all rows
error-use-times = use a whole number from 1, such as 1000
error-use-row = use the number of the row, from 1, or 0 for a table without a header
error-use-date = use a date such as 2022-02-13

# A recipe that does not fit a table. $flag and $field: keys of the recipe.
error-plan-column = the table has no column “{ $column }” for { $flag }: choose one with --set { $flag }=COLUMN, from { $columns }
error-plan-sender = the sender is missing: name it with --sender USA
error-plan-host = the host is missing: name its column with --set host.column=COLUMN
error-plan-people = the number of people is missing: name its column with --set people=COLUMN
error-plan-day = the date is missing: name its column with --set day.column=COLUMN, or set it with --set day=2021-12-31
error-plan-title = there is no date above the table: set it with --set day=2021-12-31
error-plan-value = “{ $value }” in the recipe is not a valid { $field }: correct the recipe

# What is typed. $one and $other are days in words, $first and $second the same as they are written.
error-not-date = “{ $text }” is not a date: use the form 2022-02-13 or 13 Feb 2022
error-either-date = “{ $text }” can be { $one } or { $other }: write { $first } or { $second }
error-not-people = “{ $text }” is not a number of people: use a form such as 1,700, about 1,700 or 900–1,000
error-not-centre = “{ $text }” is not a place: use longitude,latitude in degrees such as 10,52
error-not-view = “{ $text }” is not a view: use world, europe, a country such as POL, or west,south,east,north in degrees such as -12,34,45,72
error-no-source = empty source: give an id from sources.csv

# Exports.
error-export-cancelled = export cancelled; nothing was written
error-export-ending = “.{ $ending }” is not a format Laydown can write: use .csv, .xlsx, .geojson, .parquet or .zip, or no extension for a folder
error-export-records = a data package holds records, not the numbers for one day: choose .csv, .xlsx, .geojson or .parquet, or export the records
error-export-rows = { $name } has { $n } rows, more than a sheet of a workbook can hold: choose .csv or .parquet
error-export-no-parquet = this build does not support Parquet: choose .csv or .xlsx, or build with the feature “parquet”
error-export-file = the file cannot be written ({ $cause }): check the free disk space
error-export-workbook = the workbook cannot be made ({ $cause }): choose .csv
error-export-parquet = the Parquet file cannot be made ({ $cause }): choose .csv
error-picture-size = a picture of { $width } × { $height } pixels cannot be made: each side must be 1 to { $most }
error-picture-pdf = the picture cannot be written as PDF ({ $cause }): choose .svg
error-pdf-size = a page of { $width } × { $height } pixels cannot be made: each side must be 1 to { $most }
error-film-size = a film of { $width } × { $height } pixels cannot be made: each side must be at most { $most }
error-picture-png = the picture cannot be written as PNG ({ $cause }): choose .svg

# Downloads.
error-fetch-cancelled = download cancelled: start it again to resume it
error-fetch-address = “{ $address }” is not a plain HTTPS address: use one that begins with https:// and has no user name
error-fetch-network = the download from { $host } was interrupted ({ $cause }): check the network and start it again to resume it
error-fetch-redirects = too many redirects
error-fetch-status = { $host } answered { $status }: see { $page }, the file may have moved
error-fetch-large = the file is larger than the expected { $most } bytes and was not kept: check the source’s page
error-fetch-beyond = the file is larger than { $most } MB and was not kept: if you expect a file of that size, raise the limit with --most-megabytes or in the list of public sources
error-fetch-slow = the download took longer than { $most } minutes: start it again to resume it, or raise the limit with --most-minutes or in the list of public sources
error-fetch-busy = another download is writing “{ $path }”: wait until it has finished
error-fetch-cut = the connection ended after { $come } of { $whole } bytes: start the download again to resume it
error-fetch-checksum = the file is not the one in the list (its checksum is { $sum }) and was not kept: look for a newer version at { $page }
error-fetch-instead = { $what ->
    [nothing] the server sent nothing
    [page] the server sent a web page instead of the file
   *[packed] the server sent the file compressed, which was not requested
}: nothing was kept; see { $page }
error-fetch-other = “{ $path }” already exists and is not the file in the list: move it and try again
error-list = “{ $path }” is not a list of sources ({ $cause }): write it as in assets/catalogue/README.md
error-list-file = the source “{ $name }” would be saved as “{ $file }”: give it a plain file name

# The basemap's file. $what: one of those below.
error-basemap = invalid basemap ({ $what } at byte { $at }): make it again with `cargo run --example make_basemap`
error-basemap-version = another format or version
error-basemap-long = more bytes than expected
error-basemap-end = truncated
error-basemap-number = a number that is too long
error-basemap-count = a count beyond the end
error-basemap-kind = an unknown kind of line
error-basemap-line = a line of fewer than two points
error-basemap-point = a point off the globe
error-basemap-code-text = a code that is not text
error-basemap-code = an invalid code
error-basemap-arc = a missing arc
error-basemap-ring = a ring without an arc

## House styles

error-style-line = line { $line } of the style: { $what }
error-style-file = the style is not TOML: { $what }
error-style-size = text-size { $size } is out of range: use { $least } to { $most }
error-style-weight = title-weight “{ $weight }” is unknown: use semibold or regular
error-style-name = no colour is named “{ $name }”: use one of { $names }
error-style-color = “{ $color }” of { $name } is not a colour: write it as #rrggbb
error-style-none = style “{ $name }” not found: use { $names }, or the path of a .toml file
error-style-in = style “{ $name }”: { $what }
error-range = “{ $text }” is not a range: use a place and radii, such as “54.7,20.5:500km” or “Warsaw:300km,500km”
error-distance = “{ $text }” is not a distance: use two places, such as “54.7,20.5:Warsaw”
error-range-place = “{ $text }” is not a place: use latitude and longitude, such as “54.7,20.5”, or the name of a country or town
error-ranges = A map has at most { $most } ranges and { $most } distances.
