# The table of records: its columns that are no fields, and the cells made for it.

row-kind = Art
row-host-code = Code des Aufnahmelands
row-origin = Herkunft
row-people = Personen
row-use = Verwendung
row-known-from = Bekannt seit
row-file = Datei
row-counts = Zählt
row-rotation = Rotation, fügt nichts hinzu
row-within = Teil einer Gesamtzahl, die zählt
row-aside = Nicht addiert: anders gezählt
row-unlisted = Nicht mehr aufgeführt
row-elsewhere = Anderswo gezählt
row-rival = Konkurrierend, nicht verwendet
row-superseded = Überholt
row-outside = Nicht gezählt
row-later = Nach diesem Tag
row-context = Kontext
# $kind: warning, summit, …
row-event = Ereignis: { $kind }
row-strength = Stärke
row-movement = Verlegung
row-all = Alle
row-not-reported = Nicht gemeldet
# A row in one sentence, for screen readers. $verb: reported, announced, …
row-sentence = { $sender }, { $host }, { $people } { $verb } { $day }
row-sentence-event = { $kind }, { $title }, { $day }
# A record in one line, in the palette.
row-line-strength = { $sender } – { $host }: { $people } { $scope }, { $day }
row-line-movement = { $sender } → { $host } ({ $id })
row-line-movement-unit = { $sender } → { $host }, { $unit } ({ $id })
row-line-stage = { $sender } → { $host }: { $people } { $kind }, { $day }
row-line-step = { $people } { $kind }, { $day }
row-line-event = { $title }, { $day }
row-not-a-column = „{ $text }“ ist keine Spalte
# Words of the files, as cells have them.
row-national = National
row-coalition = Koalition
row-official = Amtlich
row-press = Presse
row-secondary = Sekundär
row-checked = Geprüft
row-unsure = Ungeprüft
