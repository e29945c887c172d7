# The table of records.

table-sorting = Wird sortiert …
table-copy-tip = Alle Zeilen wie gezeigt mit Tabulatoren für eine Tabellenkalkulation kopieren
table-change = Alle ändern …
table-change-tip = Eine Spalte in allen aufgeführten Einträgen setzen
table-too-many = Zu viele Einträge auf einmal: erst filtern
table-none = Keine Einträge aufgeführt
table-go = Zu diesem Tag
table-go-tip = Den Tag der gewählten Zeile zeigen
table-no-row = Erst eine Zeile auswählen
table-close = Tabelle schließen
table-loading = Einträge werden geladen …
table-nothing-today = An diesem Tag werden keine Einträge verwendet. Das heißt nicht null.
table-nothing = Keine Einträge. Das heißt nicht null.
table-no-matches = Kein Eintrag passt zu diesen Filtern. Das heißt nicht null.
table-all = Alle
table-all-name = Alle passenden Einträge
table-all-tip = Alle Einträge auflisten, die zu den Filtern passen, an jedem Tag
table-today = An diesem Tag verwendet
table-today-tip = Die Einträge hinter den Zahlen des gezeigten Tages auflisten, mit konkurrierenden Angaben
table-only = Nur { $host }
table-only-selected = Nur Auswahl
table-only-tip = Nur die Einträge des gewählten Landes auflisten
table-columns = Spalten
table-columns-tip = Spalten wählen
table-default-columns = Standardspalten
table-column-tip = { $column }: zum Sortieren klicken, mit Umschalttaste als weitere Sortierspalte
table-ascending = { $column }, aufsteigend sortiert
table-descending = { $column }, absteigend sortiert
# $n: which of the columns it is that the rows are sorted by.
table-ascending-at = { $column }, aufsteigend sortiert, Rang { $n }
table-descending-at = { $column }, absteigend sortiert, Rang { $n }
table-rows = Zeilen der Tabelle
table-row = Zeile { $n }: { $record }
table-open = Eintrag öffnen
table-show = { $host } auf Karte zeigen
