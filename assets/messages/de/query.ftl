# The tables of `laydown query`. $known: “, as known on 3 February 2022”, or nothing.

query-posture = { $title } – { $day }{ $known }
query-by = { $title } – { $day }{ $known }, nach { $by }
query-series = { $title } – { $from } bis { $to }{ $known }: eine Zeile je Tag mit Veränderung; jede gilt bis zur nächsten
query-changes = { $title } – Veränderungen von { $from } bis { $to }{ $known }
query-findings = { $title } – Befunde am { $day }{ $known }
query-records = { $title } – Einträge{ $known }; Verwendung am { $day }
query-total = Gesamt
query-overlap = Womöglich doppelt gezählt
query-in-host = { $host }: { $level }
query-other-things = Andere Kategorien (nicht addiert; siehe --what):
query-over-scopes = Über Stationierungsarten hinweg (nie der Bestand selbst):
query-other-scopes = Bestände anderer Stationierungsarten (nicht addiert; siehe --scope):
query-regions = Regionale Summen (konkurrieren mit den Summen oben, nicht addiert):
query-no-country = Bestände ohne ein einzelnes Land (nicht in den Summen oben):
query-and-more = und { $n } weitere
query-more-findings = und { $n } weitere: --findings listet alle auf
query-events = Ereignisse:
query-not-covered = Nicht abgedeckt (abgedeckter Zeitraum: { $period }): Fehlen heißt nicht null.
query-nothing = bis zu diesem Tag erwähnt kein Eintrag { $host }: Fehlen heißt nicht null
query-nothing-of = bis zu diesem Tag zählt kein Eintrag { $things } ({ $host }): --what mit einer anderen Kategorie verwenden ({ $also })
query-nothing-filtered = bis zu diesem Tag erwähnt kein Eintrag, der zu den Filtern passt, { $host }: die Filter entfernen
query-nothing-known = nichts, was am { $day } öffentlich war, erwähnt bis zu diesem Tag { $host }: --known-on entfernen oder einen späteren Tag angeben
query-to-before-from = --to { $to } liegt vor --from { $from }: ein späteres --to wählen
query-explain-no-csv = --explain unterstützt csv nicht: --format table oder json verwenden
