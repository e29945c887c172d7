# The window: common buttons, top bar, status line, palette, and why it did not open.

window-cancel = Cancel
window-close = Close
window-stop = Stop
window-choose = Choose…
# $name: a file.
window-close-file = Close { $name }
window-close-file-tip = Keep the other files open
# $name: a dataset, or a public source.
window-open-file = Open { $name }
window-add-to-view = Add to view
window-path-hint = /path/to/file

# Between two shortcuts, or two words.
window-or = { $one } or { $other }
window-key-escape = Esc
window-key-page-up = Page Up
window-key-page-down = Page Down

## Top bar

window-dataset = Dataset: { $title }
window-dataset-changed = Dataset: { $title }, not saved
window-title-changed = { $title }, not saved
window-samples = Samples
window-recent = Recent
window-map = Map
window-map-name = Map view
window-map-tip = Projection and view: { $projection }
window-color-by = Colour by
window-symbols = Symbols
window-classes = Classes
window-language = Language
window-disputed = Disputed land
window-projection = Projection
window-numbers = Numbers
window-picture = Picture
window-picture-tip = Save or copy the map as shown
window-search = Search
window-search-long = Search or go to…

## Status line

window-strengths = { $n } { $n ->
    [one] strength
   *[other] strengths
}
window-movements = { $n } { $n ->
    [one] movement
   *[other] movements
}
window-events = { $n } { $n ->
    [one] event
   *[other] events
}
window-sources = { $n } { $n ->
    [one] source
   *[other] sources
}
window-findings = { $n } { $n ->
    [one] finding
   *[other] findings
}
window-no-findings = No findings
window-findings-awaited = Findings…
window-list-findings = List of { $n } { $n ->
    [one] finding
   *[other] findings
}
window-list-of-findings = List of findings
window-unsaved = { $n } { $n ->
    [one] change
   *[other] changes
} not saved
window-import-unsaved = Imported dataset not saved
# $progress: the next message, or nothing.
window-reading = Reading { $name }… { $progress }
window-progress = { $percent }%, { $rows } { $rows ->
    [one] row
   *[other] rows
}
window-stop-reading = Stop reading
window-saving = Saving to { $path }…
window-exporting = Exporting to { $path }…
window-exporting-part = Exporting to { $path }: { $n } of { $all }, { $left } s left
window-stop-export = Stop export
window-dismiss = Dismiss
window-dismiss-message = Dismiss message
window-opening = Opening { $name }…
window-drop = Drop a dataset or a table: CSV, Excel, ODS, JSON, GeoJSON or Parquet

## Palette

window-search-hint = A country, a date such as 13 Feb 2022, a command, or words from a record
window-no-matches = No matches. Try a country, a date such as 2022-02-13, or a command such as “play”.
window-go-to = Go to { $day }
window-show-view = Show the view
window-show-view-of = Show the view of { $day }
window-kind-country = Country
window-kind-date = Date
window-kind-file = File
window-kind-number = Number
window-kind-record = Record
# $quantity: “promised”.
window-number-of = { $host }: { $number } { $quantity }
window-kind-sample = Sample
window-kind-view = View

## Outside of it

window-no-display = no display found: set DISPLAY or WAYLAND_DISPLAY
window-no-library = a library of the window system is missing ({ $error }): install { $packages }
window-not-opened = the window could not be opened ({ $error }): check the display and its graphics driver
window-no-reason = no reason given
window-long-frame = at { $time } s a frame took { $took } ms
window-first-frame = first frame after { $took } ms
window-no-nodes = the nodes could not be written to { $path }: { $error }

# $things: what is counted, such as “Combat aircraft”.
window-thing = Counted: { $things }
window-things = Counted
window-thing-tip = Choose what is counted. Numbers of different things are never added
