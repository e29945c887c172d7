# Formats of exports, and the sheets of a workbook.

export-folder = Paquet de données (dossier)
export-folder-tip = Les tables telles quelles, à rouvrir ; un autre jeu de données n’est jamais écrasé
export-zip = Paquet de données (zip)
export-zip-tip = La même chose en un seul fichier
export-workbook = Classeur Excel
export-workbook-tip = Des feuilles pour un tableur, avec les sources et une référence
export-csv-tip = Un tableau pour tout programme ; un fichier texte joint liste les sources et la façon de les citer
export-geojson-tip = Des points aux positions des symboles, pour d’autres logiciels de cartographie
export-parquet-tip = Un tableau à colonnes typées, pour l’analyse de nombreuses lignes
export-posture = Dispositif
export-records = Fiches
export-series = Séries
export-about = À propos
# A text that no cell of a spreadsheet can hold.
export-cut = { $text }… (coupé : une cellule n’en contient pas plus)
