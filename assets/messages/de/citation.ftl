# How to cite an export.

citation-records = Alle Einträge: Stärken, Verlegungen mit ihren Phasen und Ereignisse
citation-all-records = alle Einträge
citation-hindsight = { $day }, im Rückblick
citation-known-on = { $day }, Wissensstand { $on }
# $what: one of the two above; $question: what changes and levels are about.
citation-what = Lage: { $what }. { $question }
citation-overlap = Zeilen einer Organisation und ihrer Mitglieder zählen womöglich dieselben Personen doppelt: Die Summe der gemeldeten ist um bis zu { $most } zu hoch.
citation-empty = Leere Zellen sind nicht bekannt. Ein bester Wert von null ist immer von einer Quelle gemeldet.
citation-ranges = Eine Anzahl hat einen niedrigsten, besten und höchsten Wert und das Wort der Quelle; ein offenes Ende bleibt leer.
citation-untitled = Datensatz ohne Titel
# $program: its name and version.
citation-reference = { $title }, { $what }. Erstellt mit { $program }.
citation-reference-by = { $who }: { $title }, { $what }. Erstellt mit { $program }.
citation-reference-others = { $who } und { $n } { $n ->
    [one] weiterer
   *[other] weitere
}: { $title }, { $what }. Erstellt mit { $program }.
citation-title = Titel
citation-content = Inhalt
citation-cite = Zitierhinweis
citation-publishers = Herausgeber
citation-day = Tag
citation-from = Zeitfenster ab
citation-known = Wissensstand
citation-in-hindsight = im Rückblick: alles, was der Datensatz weiß
citation-filters = Filter
citation-no-filters = keine
citation-licence = Lizenz
citation-not-stated = nicht angegeben
citation-made-with = Erstellt mit
citation-note = Anmerkung
citation-sources = Quellen:
