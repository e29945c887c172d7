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
job-picture-name = end the name in .svg or .png
job-journals-taken = { $n } windows have this dataset open: close one of them
