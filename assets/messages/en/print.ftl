# Pictures, films and pages that go out.

print-title = Save picture, film or page
print-preview = Preview
print-drawing = Drawing…
print-stopped = the preview stopped unexpectedly: change a setting to try again, and report it if it happens again
print-path = Path of the picture
print-not-ready = Another export is running, or no path is given
print-format = Format
print-format-is = { $kind ->
    [svg] SVG drawing
    [pdf] PDF document
    [gif] GIF film
    [apng] APNG film
    [webp] WebP film
    [frames] Folder of pictures
    [html] Web page
   *[png] PNG picture
}
print-sheet = Content
print-sheet-is = { $sheet ->
    [days] Several days
    [senders] Several senders
    [operations] Several operations
    [things] Several things
    [briefing] Briefing page
    [table] Table
    [chart] Chart over time
    [charts] Small charts
   *[map] Map
}
print-step = Steps
print-step-is = { $step ->
    [day] Each day
    [week] Each week
    [month] Each month
    [year] Each year
   *[change] Each change
}
print-template = Template
print-template-is = { $template ->
    [web] Web, 16:9
    [square] Square
    [story] Upright, 9:16
    [slide] Slide, 16:9
    [a4-portrait] A4 portrait
    [a4-landscape] A4 landscape
    [column-85] Journal column, 85 mm
    [column-180] Journal page, 180 mm
    [own] Own size
   *[screen] As in the window
}
print-size = Size
print-width = Width
print-height = Height
print-pixels = px
print-millimetres = mm
print-resolution = Resolution
print-resolution-is = { $resolution }, { $width } × { $height } px
print-times = { $scale }×
print-dpi = { $dpi } dpi
print-theme = Theme
print-theme-is = { $theme ->
    [light] Light
    [dark] Dark
   *[window] As in the window
}
print-language = Language
print-language-window = As in the window
print-style = House style
print-style-none = None
print-style-own = File
print-style-hint = or a .toml file
print-style-path = File of the house style
print-legend = Legend
print-legend-is = { $place ->
    [top-left] Top left
    [top-right] Top right
    [bottom-left] Bottom left
    [bottom-right] Bottom right
    [none] None
   *[auto] Where it covers least
}
print-letters = Letters
print-letters-is = { $letters ->
    [embedded] Text with embedded font
    [outlines] Outlines
   *[text] Text
}
print-clear = Transparent background
print-clear-tip = Nothing behind the land: neither sea nor ground
print-too-large = { $width } × { $height } pixels cannot be made: each side must be from 1 to { $most }
print-one-only = there is only one to show: choose other filters, or other content
print-no-chart = no host has a number on any day: choose other filters or another measure
print-many = { $n } maps are too many for one sheet: choose at most { $most }
print-sheet-label = { $name }: { $total }
print-sheet-days = { $first } to { $last }
print-sheet-total = Total
print-sheet-licence = Licence: { $name }
print-sheet-more-hosts = and { $n } more { $n ->
    [one] host
   *[other] hosts
}
print-sheet-more-sources = and { $n } more { $n ->
    [one] source
   *[other] sources
}
print-address = Web address
print-address-tip = Where the page will be published: adds a picture next to it for link previews, and the code to embed it
