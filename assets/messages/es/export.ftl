# Formats of exports, and the sheets of a workbook.

export-folder = Paquete de datos (carpeta)
export-folder-tip = Las tablas tal cual, para volver a abrirlas; nunca se sobrescribe otro conjunto de datos
export-zip = Paquete de datos (zip)
export-zip-tip = Lo mismo en un archivo
export-workbook = Libro de Excel
export-workbook-tip = Hojas de cálculo, con las fuentes y una cita
export-csv-tip = Una tabla para cualquier programa; un archivo de texto al lado enumera las fuentes y cómo citarlas
export-geojson-tip = Puntos en las posiciones de los símbolos, para otros programas de mapas
export-parquet-tip = Una tabla con columnas tipadas, para analizar muchas filas

export-posture = Despliegue
export-records = Registros
export-series = Series
export-about = Acerca de
# A text that no cell of a spreadsheet can hold.
export-cut = { $text }… (cortado: no cabe más en una celda)
