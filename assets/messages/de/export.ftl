# Formats of exports, and the sheets of a workbook.

export-folder = Datenpaket (Ordner)
export-folder-tip = Die Tabellen, wie sie sind, zum erneuten Öffnen; ein anderer Datensatz wird nie überschrieben
export-zip = Datenpaket (Zip)
export-zip-tip = Dasselbe in einer Datei
export-workbook = Excel-Arbeitsmappe
export-workbook-tip = Blätter für eine Tabellenkalkulation, mit den Quellen und einem Zitierhinweis
export-csv-tip = Eine Tabelle für jedes Programm; eine Textdatei daneben nennt die Quellen und wie sie zu zitieren sind
export-geojson-tip = Punkte an den Positionen der Symbole, für andere Kartenprogramme
export-parquet-tip = Eine Tabelle mit typisierten Spalten, zur Auswertung vieler Zeilen
export-posture = Lage
export-records = Einträge
export-series = Reihen
export-about = Info
# A text that no cell of a spreadsheet can hold.
export-cut = { $text }… (gekürzt: mehr fasst eine Zelle nicht)
