# Texts of what can be chosen by name. Generated from their declarations: UPDATE_GOLDEN=1 cargo test.

choice-action-About = About Laydown
    .tip = Show the version, the licence and the sources of the built-in data

choice-action-AddFile = Add file to view…
    .tip = Open a second dataset from its datapackage.json or zip file and show both in one view

choice-action-AddFolder = Add folder to view…
    .tip = Open a second dataset from a folder and show both in one view

choice-action-AsPublished = As known on
    .also = hindsight, known at the time, publication, back then
    .tip = Switch between hindsight and what was public on a day

choice-action-Back = Back
    .tip = Go back to the previous view

choice-action-CentreHere = Centre projection here
    .tip = Centre the projection on the selected country, or on the middle of the map

choice-action-Changes = List of changes
    .also = differences, what is new, diff, log
    .tip = List in the side panel what changed since the start of the window

choice-action-ClearFilters = Clear filters
    .tip = Remove all filters

choice-action-Close = Close or deselect
    .tip = Close the open panel, or clear the selection

choice-action-Colors = Colours and classes…
    .also = color, colour, palette, hue, legend, classes, breaks, key
    .tip = Choose the colours of values and the bounds of classes

choice-action-CopyPicture = Copy picture
    .also = clipboard, copy screenshot, copy image
    .tip = Copy the map as an image

choice-action-CopyView = Copy view
    .also = link, share, permalink, bookmark
    .tip = Copy the current view as one line of text; open it with “Open path…” or --view-file

choice-action-Export = Export…
    .also = csv, excel, xlsx, geojson, gis, parquet, save data, download, citation
    .tip = Export records or the current view for a spreadsheet, a map or a database, with sources and citation

choice-action-Files = Files…
    .tip = List open files; save one elsewhere or close it

choice-action-Filters = Filters
    .also = select, narrow, only, restrict
    .tip = Show or hide the filters

choice-action-Findings = Findings
    .also = conflicts, warnings, doubts, double counting, check
    .tip = List findings about this day’s numbers

choice-action-FirstDay = First day
    .tip = Go to the first day of the dataset

choice-action-Forward = Forward
    .tip = Go forward to the next view

choice-action-Help = Guide and shortcuts
    .also = manual, documentation, shortcuts, keyboard, glossary, what does it mean, F1
    .tip = Read the guide and the glossary, or list all shortcuts

choice-action-Home = Home view
    .also = reset map, reset zoom, fit
    .tip = Return to the opening view

choice-action-ImportTable = Import a table…
    .also = csv, excel, xlsx, ods, spreadsheet, load data, json, parquet
    .tip = Import a spreadsheet or another table as a dataset

choice-action-Larger = Larger text
    .also = zoom text, font size, bigger, magnify, accessibility
    .tip = Enlarge text and controls

choice-action-LastDay = Last day
    .tip = Go to the last day of the dataset

choice-action-Layers = Layers…
    .tip = Add layers of your own to the map (GeoJSON, TopoJSON, shapefile, KML, CSV), ranges and distances

choice-action-LinkMaps = Link maps
    .tip = Move both maps together, or each separately

choice-action-MeasureDistance = Measure distance
    .tip = Click two places on the map for the distance and bearing between them

choice-action-NewEvent = New event…
    .also = add event, context
    .tip = Add a dated event (context, not people)

choice-action-NewMovement = New movement…
    .also = add deployment, add movement, enter
    .tip = Add a movement with its first stage. Or hold Shift and drag from country to country

choice-action-NewSource = New source…
    .tip = Add a source

choice-action-NewStrength = New strength…
    .also = add number, add level, garrison, stock
    .tip = Add a number of people in a host on a day

choice-action-NextChange = Next change
    .tip = Go to the next day with a change

choice-action-NextDay = Next day
    .tip = Go forward one day

choice-action-NextProjection = Next projection
    .tip = Switch to the next projection

choice-action-OpenFile = Open file…
    .also = load, zip, datapackage
    .tip = Open a dataset from its datapackage.json or zip file

choice-action-OpenFolder = Open folder…
    .also = load dataset, directory, import package
    .tip = Open a dataset from a folder

choice-action-OpenPath = Open path…
    .tip = Type or paste the path of a dataset, or a view

choice-action-Palette = Search and commands
    .tip = Find a country, go to a date, or run a command

choice-action-PanDown = Move south
    .tip = Move the map to the south

choice-action-PanLeft = Move west
    .tip = Move the map to the west

choice-action-PanRight = Move east
    .tip = Move the map to the east

choice-action-PanUp = Move north
    .tip = Move the map to the north

choice-action-Play = Play or pause
    .also = animate, start, timeline, slideshow
    .tip = Play through the days

choice-action-PreviousChange = Previous change
    .tip = Go to the previous day with a change

choice-action-PreviousDay = Previous day
    .tip = Go back one day

choice-action-Problems = Problems
    .also = errors, warnings, validation
    .tip = List problems in the dataset’s files

choice-action-Quit = Quit
    .also = exit, close window
    .tip = Close Laydown

choice-action-ReadText = Read a text…
    .also = article, extract, paste, news, pdf, transcript, scan text
    .tip = Read an article, a release or a transcript for numbers of people, and accept them one by one

choice-action-Redo = Redo
    .tip = Redo the last undone edit

choice-action-Reopen = Reopen last work
    .also = last session, continue, resume, restore, yesterday
    .tip = Reopen what was on screen when Laydown was last closed

choice-action-Report = Report…
    .also = briefing note, summary, document, word, docx, pdf, markdown, write-up
    .tip = Write a report in full sentences: numbers, changes, sources, rival claims and gaps

choice-action-Restore = Restore the last view
    .tip = On startup, restore the last dataset, dates, filters, map and selection

choice-action-ResumeForm = Resume draft
    .tip = Reopen the form you closed

choice-action-Save = Save
    .tip = Save each changed dataset to its folder or zip file

choice-action-SaveAs = Save as…
    .tip = Save the dataset to another folder

choice-action-SavePicture = Save picture…
    .also = screenshot, save picture, export image, png, svg, gif, film, video, web page, print, place of the legend
    .tip = Save the map as a picture, a film or a web page

choice-action-Side = Numbers
    .also = details, panel, sidebar, totals, statistics
    .tip = Show or hide the side panel

choice-action-Smaller = Smaller text
    .also = font size, text size
    .tip = Shrink text and controls

choice-action-Sources = Public sources…
    .also = download, dmdc, data sources, catalogue
    .tip = List public data sources and download them

choice-action-Start = Start page
    .also = home page, welcome, getting started, beginning, recent files
    .tip = Show recent files, samples and other ways to begin

choice-action-Table = Table of records
    .also = rows, list, grid, spreadsheet, data
    .tip = Show or hide the table of filtered records below the map

choice-action-Texts = Title and captions…
    .also = heading, subtitle, caption, credit, footnote, label of the map, headline
    .tip = Write the title, the line below it, a note and the credit of the map

choice-action-Theme = Light or dark
    .also = dark mode, night mode, light mode, appearance, colour scheme, color scheme
    .tip = Switch between the light and the dark theme

choice-action-Tour = Take the tour
    .also = tutorial, introduction, learn, how to, demo, walkthrough
    .tip = Get to know the window in six steps, on the sample

choice-action-Undo = Undo
    .also = take back, revert
    .tip = Undo the last edit

choice-action-UsualSize = Reset text size
    .tip = Use the display’s default text size

choice-action-World = World view
    .also = globe, whole earth, everything
    .tip = Show the whole world

choice-action-ZoomIn = Zoom in
    .also = closer, magnify, enlarge
    .tip = Enlarge the map

choice-action-ZoomOut = Zoom out
    .also = farther, shrink
    .tip = Show more of the map

choice-borders-de-facto = Disputed land: by control
    .help = de-facto (by control)
    .tip = Show disputed land with the country that controls it

choice-borders-neutral = Disputed land: assigned to no one
    .help = neutral (assigned to no one)
    .tip = Hatch disputed land and assign it to no one

choice-borders-un = Disputed land: by UN resolutions
    .help = un (by resolutions of the United Nations)
    .tip = Show disputed land according to resolutions of the United Nations

choice-classing-equal = Equal-width classes
    .help = equal (of equal width)
    .tip = Divide the numbers into classes of equal width

choice-classing-jenks = Natural breaks (Jenks)
    .help = jenks (at gaps between numbers)
    .tip = Put numbers that are close to each other into one class (Jenks)

choice-classing-quantile = Quantile classes
    .help = quantile (the same number of hosts in each)
    .tip = Put the same number of hosts in each class

choice-color-by-auto = Colour automatically
    .help = auto (command, else sender)
    .tip = Colour by command where it is known, else by sender where there are several

choice-color-by-command = Colour by command
    .tip = Give each command its own colour

choice-color-by-component = Colour by component
    .tip = Give army, navy and the other components their own colours

choice-color-by-operation = Colour by operation
    .tip = Give the seven largest operations their own colours

choice-color-by-sender = Colour by sender
    .tip = Give the seven largest senders their own colours

choice-color-by-single = One colour
    .tip = Draw all symbols in one colour

choice-color-by-stage = Colour by stage
    .tip = Give announced, ordered and arrived their own colours

choice-color-by-thing = Colour by thing
    .tip = Give each thing counted its own colour; a map shows one thing, so all its symbols share it

choice-filter-command = Command
    .help = Command: national, nato, un, eu, coalition, unknown

choice-filter-component = Component
    .help = Components: all, army, navy, air-force, marine-corps …

choice-filter-host = Host
    .help = Hosts, by code or name

choice-filter-region = Region
    .help = Hosts in these regions: europe, baltic-states, eastern-allies …

choice-filter-review = Review
    .help = Review states of claims: seen, unsure

choice-filter-scope = Scope
    .help = Scopes: assigned, rotational, all, unspecified; the first is the scope for levels

choice-filter-sender = Sender
    .help = Senders, by code or name

choice-filter-source = Source
    .help = Only these sources, by id in sources.csv; others count as unpublished

choice-filter-stage = Stage
    .help = Movements by latest stage: announced, ordered, moving, arrived …

choice-insets-auto = Insets where it is crowded
    .help = auto (where it is crowded)
    .tip = Enlarge the most crowded parts of the map

choice-insets-baltic = Inset of the Baltic
    .tip = Enlarge the Baltic in an inset

choice-insets-caribbean = Inset of the Caribbean
    .tip = Enlarge the Caribbean in an inset

choice-insets-europe = Inset of Europe
    .tip = Enlarge Europe in an inset

choice-insets-gulf = Inset of the Gulf
    .tip = Enlarge the Gulf in an inset

choice-insets-korea-japan = Inset of Korea and Japan
    .tip = Enlarge Korea and Japan in an inset

choice-insets-off = No insets
    .tip = Show the map without insets

choice-language-de = Deutsch
    .tip = Alles auf Deutsch zeigen

choice-language-en = English
    .tip = Show everything in English

choice-language-es = Español
    .tip = Mostrar todo en español

choice-language-fr = Français
    .tip = Tout afficher en français

choice-language-pl = Polski
    .tip = Pokaż wszystko po polsku

choice-language-uk = Українська
    .tip = Показувати все українською

choice-measure-change = Change
    .also = difference, growth, increase, decrease
    .tip = Show the change since the start of the window

choice-measure-level = Level
    .also = stock, presence, stationed, garrison
    .tip = Show how many are present, where a strength is known

choice-measure-movements = Movements
    .also = flows, deployments, reinforcements
    .tip = Show how many were promised and arrived in the window

choice-measure-reported = Reported
    .tip = Show the latest reported strength

choice-middle-charts = Small charts
    .also = graphs, small multiples, time series, plots
    .tip = Show a small chart for each of the hosts with the most people

choice-middle-map = Map
    .tip = Show the map of the day

choice-middle-two-maps = Two maps
    .also = compare, side by side, before and after, split
    .tip = Show the map of a second day next to this one

choice-option-borders =
    .help = Disputed land:

choice-option-caption =
    .help = Note below the map, ahead of what the map cannot show

choice-option-centre =
    .help = Centre of the projection in degrees; parallel ones have no latitude

choice-option-classes =
    .help = Upper bounds of all classes but the last, such as “100; 1000; 10000”

choice-option-classing =
    .help = Classes of numbers:

choice-option-color-by =
    .help = Colour by:

choice-option-colors =
    .help = Colours of values instead of the map’s own, such as USA=#0a5ca8

choice-option-credit =
    .help = Credit instead of the sources; borders are still credited

choice-option-day =
    .help = The day, such as 2022-02-13 or “13 Feb 2022”

choice-option-distance =
    .help = Distance and bearing between two places, such as “54.7,20.5:Warsaw”; repeat for more

choice-option-from =
    .help = Start of the window: changes count from this day

choice-option-insets =
    .help = Insets that enlarge crowded parts:

choice-option-known-on =
    .help = Include only claims public by the end of this day

choice-option-layer =
    .help = Layer from a GeoJSON, TopoJSON, shapefile, KML or CSV file, below the symbols; repeat for more. Keys: name, color (#RRGGBB), by (column), label (column), credit, show (yes, no), borders (yes: in place of country borders, by date), from, until (columns); “none” for no layers

choice-option-levels =
    .help = The scope of levels; filters no records

choice-option-measure =
    .help = What symbols show:

choice-option-parts =
    .help = Parts of a level:

choice-option-projection =
    .help = Projection:

choice-option-range =
    .help = Geodesic circles around a place, such as “54.7,20.5:500km” or “Warsaw:100nmi,300km”; repeat for more

choice-option-subtitle =
    .help = Line below the title

choice-option-symbols =
    .help = Symbols:

choice-option-text =
    .help = Words that must occur in a record or its source

choice-option-theme =
    .help = Theme: light or dark

choice-option-title =
    .help = Title instead of the headline; [day] and [total] stand for what is shown

choice-option-unit =
    .help = Unit:

choice-option-view =
    .help = Area: world, europe, a country, or W,S,E,N in degrees

choice-option-what =
    .help = The thing counted:

choice-parts-apart = Parts always at their places
    .help = apart (each at its place)
    .tip = Show each part of a level at its place, even where symbols overlap

choice-parts-auto = Parts at their places where there is room
    .help = auto (where there is room)
    .tip = Show parts of a level at their places, and as one symbol where they are too close together

choice-parts-together = Parts in one symbol for each host
    .help = together (one symbol for each host)
    .tip = Show each host as one symbol, at any zoom

choice-projection-equal-earth = Equal Earth
    .tip = Draw the map with true areas, for the world

choice-projection-laea = Lambert azimuthal equal-area
    .tip = Draw the map with true areas, for a continent or a country

choice-projection-lambert-conformal = Lambert conformal conic
    .tip = Draw the map with true angles, for a continent in middle latitudes

choice-projection-mercator = Mercator
    .tip = Draw the map with true angles, cut off at 85 degrees

choice-projection-mollweide = Mollweide
    .tip = Draw the map with true areas, as an ellipse

choice-projection-natural-earth = Natural Earth
    .tip = Draw the world as a compromise between areas and shapes

choice-projection-orthographic = Globe (orthographic)
    .tip = Draw the globe as seen from afar; dragging turns it

choice-projection-plate-carree = Plate carrée
    .tip = Draw the map with degrees as a grid of squares

choice-projection-polar = Polar azimuthal
    .tip = Draw the map around the nearer pole, with true distances from it

choice-projection-robinson = Robinson
    .tip = Draw the map as atlases of the late twentieth century did

choice-projection-winkel-tripel = Winkel tripel
    .tip = Draw the map with little distortion of areas, angles and distances, for the world

choice-switch-displace = Separate overlapping symbols
    .help = Move overlapping symbols apart, with leader lines to their places
    .tip = Move overlapping symbols apart, with leader lines to their places

choice-switch-flannery = Flannery scaling
    .help = Scale symbols by Flannery’s exponent, 0.57, instead of the square root
    .tip = Use Flannery’s exponent, which compensates for how people judge circles

choice-switch-net = Net of departures
    .help = Subtract departures from the origin
    .tip = Subtract people who leave from their origin

choice-switch-no-arrows = Arrows
    .help = Hide arrows from the origin
    .tip = Show or hide arrows from the origin of movements

choice-symbols-circles = Circles
    .help = circles (pies of several colours)
    .tip = Draw circles, and pies where there are several colours

choice-symbols-classes = Classes
    .help = classes (sizes; land in colours for shares and rates)
    .tip = Draw five classes: sizes of circles, or colours of land for shares and rates

choice-symbols-fans = Fans
    .help = fans (a sector for each colour)
    .tip = Draw a sector for each colour, all with the same angle

choice-symbols-halves = Half circles
    .help = halves (there | promised)
    .tip = Draw the people there as a left half and those promised as a right half

choice-symbols-squares = Squares
    .tip = Draw squares of the same areas

choice-symbols-units = Unit signs
    .help = units (APP-6 signs where known)
    .tip = Draw the APP-6 sign of the largest unit where it is known

choice-thing-air-defence = Air-defence batteries
    .tip = Show air-defence batteries

choice-thing-aircraft = Aircraft
    .tip = Show aircraft

choice-thing-armoured-vehicles = Armoured vehicles
    .tip = Show armoured vehicles

choice-thing-artillery = Artillery pieces
    .tip = Show artillery pieces

choice-thing-battalions = Battalions
    .tip = Show battalions

choice-thing-brigades = Brigades
    .tip = Show brigades

choice-thing-combat-aircraft = Combat aircraft
    .tip = Show combat aircraft

choice-thing-drones = Drones
    .tip = Show drones

choice-thing-helicopters = Helicopters
    .tip = Show helicopters

choice-thing-missile-launchers = Missile launchers
    .tip = Show missile launchers

choice-thing-other = Other items
    .tip = Show other items

choice-thing-people = People
    .tip = Show people

choice-thing-ships = Ships
    .tip = Show ships

choice-thing-submarines = Submarines
    .tip = Show submarines

choice-thing-tanks = Tanks
    .tip = Show tanks

choice-unit-people = Headcount
    .tip = Show headcounts

choice-unit-per-1000 = Per 1,000 inhabitants
    .help = per-1000 (inhabitants)
    .sign = per 1,000
    .suffix = per 1,000 inhabitants
    .tip = Show the number per 1,000 inhabitants of the host
    .undivided = no rate, because there is no population figure

choice-unit-share = Share of total
    .help = share (of the total)
    .sign = %
    .suffix = share of the total
    .tip = Show each host’s share of the total
    .undivided = no share, because the total is not known or is zero
