# The table of records: its columns that are no fields, and the cells made for it.

row-kind = Kind
row-host-code = Host code
row-origin = Origin
row-people = People
row-use = Use
row-known-from = Known from
row-file = File

row-counts = Counts
row-rotation = Rotation, adds nothing
row-within = Part of a total that counts
row-aside = Not added: counted another way
row-unlisted = No longer listed
row-elsewhere = Counted elsewhere
row-rival = Rival, not used
row-superseded = Superseded
row-outside = Not counted
row-later = After this day
row-context = Context

# $kind: warning, summit, …
row-event = Event: { $kind }
row-strength = Strength
row-movement = Movement
row-all = All
row-not-reported = Not reported

# A row in one sentence, for screen readers. $verb: reported, announced, …
row-sentence = { $sender }, { $host }, { $people } { $verb } { $day }
row-sentence-event = { $kind }, { $title }, { $day }

# A record in one line, in the palette.
row-line-strength = { $sender } in { $host }: { $people } { $scope }, { $day }
row-line-movement = { $sender } → { $host } ({ $id })
row-line-movement-unit = { $sender } → { $host }, { $unit } ({ $id })
row-line-stage = { $sender } → { $host }: { $people } { $kind }, { $day }
row-line-step = { $people } { $kind }, { $day }
row-line-event = { $title }, { $day }
row-not-a-column = “{ $text }” is not a column

# Words of the files, as cells have them.
row-national = National
row-coalition = Coalition
row-official = Official
row-press = Press
row-secondary = Secondary
row-checked = Checked
row-unsure = Unsure
