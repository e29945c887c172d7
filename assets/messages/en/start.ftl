# The start page and the tour.
start-open = Open
start-new = Begin
start-learn = Learn
# $names: the datasets; $day: a day, or nothing.
start-last = Last work: { $names }, { $day }
start-no-recent = Datasets that you open are listed here.
start-no-picture = Not found, or too large for a preview
start-drawing = Drawing…
start-ask-table = Import a table
start-tables = Tables

start-tour-step = { $n } of { $all }
start-tour-back = Back
start-tour-skip = Skip
start-tour-leave = Leave the tour
start-tour-close = Close this window first (Esc).
start-tour-done = That was the tour. F1 opens the guide.
start-tour-select-title = Select a country
start-tour-select = Click Poland’s symbol on the map, or press Tab until it is framed, then Enter. The solid disc shows who has arrived, the ring who is promised.
start-tour-records-title = Ask who says so
start-tour-records = The panel shows the country’s numbers. Click one, such as “Promised”, to see its records with source and quote.
# $keys: a shortcut.
start-tour-day-title = Go to another day
start-tour-day = Drag the handle on the timeline, or press { $keys } for the next change. The map and the numbers follow.
start-tour-known-title = See what was known then
start-tour-known = Press { $keys }, or switch on “As known on”: anything published later is left out.
start-tour-measure-title = Show something else
# $known: the shortcut of the step before.
start-tour-measure = Press { $known } again to return to hindsight. Then choose “Level” here, or press { $keys }: the map shows how many there are instead of how many moved.
start-tour-picture-title = Save and share
start-tour-picture = Press { $keys }, or choose “Save picture…” in this menu, to save the map as a picture, a film or a web page. “Report…” puts it into words.
