# Formats of exports, and the sheets of a workbook.

export-folder = Pakiet danych (folder)
export-folder-tip = Tabele bez zmian, do ponownego otwarcia; inny zbiór danych nigdy nie jest zastępowany
export-zip = Pakiet danych (zip)
export-zip-tip = To samo w jednym pliku
export-workbook = Skoroszyt Excel
export-workbook-tip = Arkusze do programu kalkulacyjnego, ze źródłami i cytowaniem
export-csv-tip = Jedna tabela dla dowolnego programu; plik tekstowy obok wymienia źródła i sposób ich cytowania
export-geojson-tip = Punkty w położeniach symboli, dla innych programów mapowych
export-parquet-tip = Jedna tabela z typami kolumn, do analizy wielu wierszy
export-posture = Rozmieszczenie
export-records = Rekordy
export-series = Serie
export-about = Informacje
# A text that no cell of a spreadsheet can hold.
export-cut = { $text }… (ucięto: komórka nie mieści więcej)
