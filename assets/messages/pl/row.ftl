# The table of records: its columns that are no fields, and the cells made for it.

row-kind = Rodzaj
row-host-code = Kod kraju
row-origin = Skąd
row-people = Osoby
row-use = Użycie
row-known-from = Znane od
row-file = Plik
row-counts = Liczone
row-rotation = Rotacja, niczego nie dodaje
row-within = Część całości, która się liczy
row-aside = Niedodane: policzone w inny sposób
row-unlisted = Już niewymieniane
row-elsewhere = Liczone gdzie indziej
row-rival = Konkurencyjne, nieużyte
row-superseded = Zastąpione
row-outside = Nieliczone
row-later = Po tym dniu
row-context = Kontekst
# $kind: warning, summit, …
row-event = Wydarzenie: { $kind }
row-strength = Liczebność
row-movement = Ruch
row-all = Wszystkie
row-not-reported = Nie podano
# A row in one sentence, for screen readers. $verb: reported, announced, …
row-sentence = { $sender }, { $host }, { $people }, { $verb }, { $day }
row-sentence-event = { $kind }, { $title }, { $day }
# A record in one line, in the palette.
row-line-strength = { $sender }, { $host }: { $people }, { $scope }, { $day }
row-line-movement = { $sender } → { $host } ({ $id })
row-line-movement-unit = { $sender } → { $host }, { $unit } ({ $id })
row-line-stage = { $sender } → { $host }: { $people }, { $kind }, { $day }
row-line-step = { $people }, { $kind }, { $day }
row-line-event = { $title }, { $day }
row-not-a-column = „{ $text }” nie jest kolumną
# Words of the files, as cells have them.
row-national = Narodowe
row-coalition = Koalicja
row-official = Oficjalne
row-press = Prasa
row-secondary = Wtórne
row-checked = Sprawdzone
row-unsure = Niepewne
