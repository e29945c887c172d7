# Formats of exports, and the sheets of a workbook.

export-folder = Data package (folder)
export-folder-tip = The tables as they are, to be opened again; another dataset is never overwritten
export-zip = Data package (zip)
export-zip-tip = The same in one file
export-workbook = Excel workbook
export-workbook-tip = Sheets for a spreadsheet, with the sources and a citation
export-csv-tip = One table for any program; a text file next to it lists the sources and how to cite them
export-geojson-tip = Points at the positions of the symbols, for other mapping programs
export-parquet-tip = One table with typed columns, for analysis of many rows

export-posture = Posture
export-records = Records
export-series = Series
export-about = About
# A text that no cell of a spreadsheet can hold.
export-cut = { $text }… (cut: a cell holds no more)
