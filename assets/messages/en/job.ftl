# Long tasks that cannot be done.

# $name: the task.
job-stopped = { $name ->
    [load] Loading
    [import] Importing
    [join] Adding to the view
    [save] Saving
    [export] Exporting
    [download] The download
    [sources] Listing the sources
    [recipe] Saving the recipe
   *[picture] Saving the picture
} stopped unexpectedly: try again, and report it if it happens again
job-import-stopped = the import stopped unexpectedly: open the file again
job-no-download = this build does not support downloads: save { $url } as “{ $path }”, or build with the feature “download”
job-no-library = no folder found for your data: set HOME
job-no-source = source not found
job-picture-name = end the name in .svg, .png or .pdf; .gif or .webp for a film, .html for a page
job-no-journals = no folder found for unsaved changes: set HOME
job-journals-taken = the folder “{ $folder }” already has { $n } journals of this dataset, from other windows or runs that were killed: close those windows, or start Laydown without a file to deal with the journals
# What parts a table from what was imported and from the map. $why: one of those below.
# A day, and what is counted.
job-sum-thing = { $day }, { $thing }
job-sum-out = { $n } left out: { $why }
job-sum-no-number = { $n ->
    [one] 1 cell is not a number
   *[other] { $n } cells are not numbers
}
job-sum-column = { $n } left out: column “{ $column }”
job-sum-column-rest = { $n } unexplained: “{ $column }” is more than the columns that are read
job-sum-column-open = { $n } unexplained: column “{ $column }” is not read
job-sum-off-map = { $n } not in the map’s total: { $why }
job-sum-carried = { $n } from earlier days
job-sum-unexplained = { $n } unexplained
# Why people of a table are not in the total, after their number.
job-sum-name = country not recognised
job-sum-added = added to another row
job-sum-total = a total
job-sum-own = the sender’s own country
job-sum-second-report = second source for forces already counted
job-sum-duplicate = duplicate
job-sum-imputed = interpolated
job-sum-zero = not reported
job-sum-day = invalid date
job-sum-no-day = no date
job-sum-word = a word not recognised
job-sum-filtered = filtered out
job-sum-list = in the row’s number, not in its list
job-sum-divided = counted more than once
job-sum-decided = decided
job-sum-within = part of a total
job-sum-aside = another breakdown of the same people
job-sum-elsewhere = counted in another record
job-sum-unlisted = no longer listed
job-sum-beside = another scope, or part of the total
job-sum-rival = another report of the same
job-sum-region = a regional total
job-sum-unplaced = without a single country
job-import-unexplained = { $days } { $days ->
    [one] day does
   *[other] days do
} not add up on the map: see Sums, and tick the box there to import anyway
job-import-unsound = the imported dataset has { $n } { $n ->
    [one] error
   *[other] errors
} and is not saved; the first: { $what }: { $fix }
