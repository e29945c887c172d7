# Dialogs: problems, paths, export, open files, unsaved changes, public sources, and the dialogs of the desktop.

dialog-close-tip = Close (Esc)
dialog-pointer = On the map: drag to move, scroll or pinch to zoom, click a country for its numbers, double-click to zoom to it. Tab moves between symbols, Enter selects one.

# $problems: “3 problems”; $names: files.
dialog-problems-in = { $problems } in { $names }
dialog-error = Error
dialog-warning = Warning
dialog-note = Note
dialog-line = { $file }, line { $line }
dialog-column = { $file }, column { $column }
dialog-cell = { $file }, line { $line }, column { $column }
dialog-fix = Fix: { $fix }.

## Paths

dialog-open-path = Open path
dialog-open-path-name = Path of the dataset
dialog-open-path-note = A folder with datapackage.json, that file, or a zip file of the folder. Any of these can also be dropped on the window. You can also paste a view from “Copy view”.
dialog-open = Open
dialog-save = Save
dialog-save-dataset = Save { $name }
dialog-save-dataset-name = Folder of the dataset
dialog-save-dataset-note = A folder, which is created if needed, or a .zip file. Another dataset is never overwritten.

## Export

dialog-export = Export data
dialog-export-note = Sources and a citation are included. What is not known stays empty, never zero. An existing file is replaced.
dialog-export-button = Export
dialog-export-records = All records
dialog-export-records-note = All strengths, movements with their stages, events and sources, whatever the filters
dialog-export-view = Current view
dialog-export-view-note = The numbers on { $day } with these filters, one row for each host, sender, scope and command
dialog-export-no-records = A data package holds records, not the numbers for one day
dialog-export-no-parquet = Parquet is not supported by this build
dialog-export-path = Path of the export
dialog-export-choose-tip = Choose a file or folder

## Open files

# $open: names of files.
dialog-second = { $open } is open. If you add the new dataset, one view shows both, and each record stays in its own file.
dialog-stay-tip = Keep the dataset open (Esc)
dialog-open-instead = Open instead
dialog-open-instead-tip = Close the open dataset, which is saved
dialog-add-tip = Show both datasets in one view
dialog-files = Open files
dialog-series = Complete series: { $name }
dialog-series-tip = Each of its days lists everything it counts: what a later day no longer lists has gone. Otherwise a number holds until it is stale.
dialog-save-as-tip = Save this dataset to another folder
dialog-save-as-name = Save { $name } as…
dialog-only-file = The only open file cannot be closed
dialog-sample = Sample: { $name }
dialog-file-imported = { $place }, imported and not saved
dialog-file-unsaved = { $place }, { $n } { $n ->
    [one] change
   *[other] changes
} not saved

## Unsaved changes

dialog-unsaved = Unsaved changes
# $lost: the two below, in a list.
dialog-quit-loses = Closing Laydown now would lose { $lost }.
dialog-open-loses = Opening { $names } now would lose { $lost }.
dialog-close-loses = Closing { $name } now would lose { $lost }.
dialog-lost-changes = { $n } { $n ->
    [one] change
   *[other] changes
} in { $title }
dialog-lost-import = { $title } (imported, never saved)
dialog-add-keeps-tip = Keep your changes and show both datasets in one view
dialog-discard = Discard changes
dialog-discard-tip = Continue without saving
dialog-save-changes = Save changes
dialog-save-changes-tip = Save first, then continue
dialog-not-saved = Not saved
dialog-still-here = Your changes are still here.
dialog-keep-working = Keep working
dialog-recover = Unsaved changes found
dialog-crashed = Laydown closed unexpectedly. { $n } { $n ->
    [one] change
   *[other] changes
} to { $title } had not been saved.
dialog-later = Later
dialog-later-tip = Decide the next time you open this dataset
dialog-forget-tip = Delete the changes
dialog-restore = Restore changes
dialog-restore-tip = Apply the changes again; save to keep them
# Where another program has saved the same rows meanwhile.
dialog-restore-left = Restore all
dialog-restore-left-tip = Apply every change again, over what was saved meanwhile
dialog-restore-rest = Restore the rest
dialog-restore-rest-tip = Apply the changes again, but keep what was saved meanwhile
dialog-unfinished = Unsaved work found
dialog-unfinished-changes = { $name } has changes that were not saved.
dialog-unfinished-import = The import of { $name } was not saved.
dialog-open-unfinished = Open
dialog-restore-import = Restore
# The accessible name of a button that stands for one of several. $what: its text.
dialog-one-of = { $what }: { $name }
dialog-later-start-tip = Decide the next time Laydown starts
dialog-changed = Files changed on disk
# $files: names of files.
dialog-changed-by = Another program changed { $files } in { $title }.
dialog-reload-loses = Reloading discards { $n } unsaved { $n ->
    [one] change
   *[other] changes
}.
dialog-keep = Keep my version
dialog-keep-tip = Overwrite the changed files when you save
dialog-reload = Reload
dialog-reload-tip = Show the files as they are now

## Public sources

dialog-sources = Public sources
dialog-sources-note = Each is downloaded from its publisher once you accept the licence, and kept with your data.
dialog-import-source = Open…
dialog-import-source-tip = Import the source with its recipe
dialog-downloaded = Downloaded
dialog-download = Download…
dialog-resume-download = Resume…
dialog-download-name = Download { $title }
dialog-downloading = Another download is running
dialog-no-downloads = Downloads are not supported by this build
dialog-cite = Cite as: { $citation }
dialog-licence = Licence: { $licence }
dialog-about-source = About this source
dialog-download-limits = At most
dialog-megabytes = MB
dialog-minutes = minutes
dialog-most-megabytes = Size limit in megabytes
dialog-most-minutes = Time limit in minutes
dialog-accept-licence = Accept licence and download
dialog-not-now = Not now
# “1.2 MB of 3.4 MB”.
dialog-come-of = { $come } of { $whole }
dialog-stop-download = Stop download

## Dialogs of the desktop

dialog-ask-folder = Open dataset folder
dialog-ask-text = Open a text
dialog-ask-texts = Open a folder of texts
dialog-text-files = Texts
dialog-ask-file = Open dataset
dialog-dataset = Dataset
dialog-ask-save = Save { $name } to a folder
dialog-ask-recipe = Save recipe
dialog-ask-picture = Save map

## Title and captions

dialog-text-title = Title
dialog-text-subtitle = Line below the title
dialog-text-caption = Note below the map
dialog-text-credit = Credit
dialog-text-hint = Filled in by Laydown
dialog-text-note = [day] and [total] stand for the day and the total shown. Laydown fills in empty fields.
dialog-text-keep = Keep in dataset
dialog-text-show = Show
dialog-colors-by = Colour by
dialog-colors-reset = Reset
dialog-classes = Upper bounds of all classes but the last
dialog-classes-hint = By quantiles, or as chosen
dialog-colors-faint = Some of these colours are hard to see on the map.
dialog-ask-layer = Choose a layer file
dialog-layers = Layers
dialog-layers-none = No layers yet.
dialog-layers-keep-tip = Keep layers, ranges and distances with the dataset: by path and checksum, not the files themselves
dialog-layer-show = Show layer { $name }
dialog-layer-show-tip = Show or hide the layer
dialog-layer-color = Colour of layer { $name }
dialog-layer-name = Name of layer { $name }
dialog-layer-up = Move { $name } up
dialog-layer-down = Move { $name } down
dialog-layer-remove = Remove { $name }
dialog-layer-by = Colour by
dialog-layer-label = Labels
dialog-layer-no-column = none
dialog-layer-borders = Borders
dialog-layer-borders-tip = Show in place of country borders; features with first and last days follow the day shown
dialog-layer-credit = Credit
dialog-layer-credit-hint = Who made it, for the footnote
dialog-layer-credit-name = Credit of layer { $name }
dialog-layer-reading = Reading…
dialog-layer-about = { $n ->
    [one] 1 feature
   *[other] { $n } features
} · { $path }
dialog-layer-again = Reload
dialog-layer-again-tip = Read the file again
dialog-layer-again-name = Reload layer { $name }
dialog-layer-add = Add a layer
dialog-layer-add-note = GeoJSON, TopoJSON, shapefile (.shp or zipped), KML, KMZ, or CSV with latitude and longitude; coordinates in degrees (WGS 84).
dialog-layer-choose = Choose file…
dialog-layer-path = Path of a layer
dialog-layer-add-button = Add
dialog-add-name = Add: { $what }
dialog-ranges = Ranges
dialog-range-name = Range
dialog-ranges-hint = Place:radius, such as Warsaw:300km,500km or 54.7,20.5:100nmi
dialog-distances = Distances
dialog-distance-name = Distance
dialog-distances-hint = Two places, such as Kaliningrad:Warsaw
dialog-either = The file has points with columns. Show it as a layer on the map, or import its rows as a dataset?
dialog-either-table = Import as table
dialog-either-table-tip = Decide what the columns mean and make a dataset
dialog-either-layer = Add as layer
dialog-either-layer-tip = Draw it on the map, below the symbols
