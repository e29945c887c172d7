# Formats of exports, and the sheets of a workbook.

export-folder = Пакет даних (тека)
export-folder-tip = Таблиці без змін, щоб відкрити їх знову; інший набір даних ніколи не перезаписується
export-zip = Пакет даних (zip)
export-zip-tip = Те саме одним файлом
export-workbook = Книга Excel
export-workbook-tip = Аркуші для табличної програми, із джерелами й цитуванням
export-csv-tip = Одна таблиця для будь-якої програми; текстовий файл поруч наводить джерела і як їх цитувати
export-geojson-tip = Точки в місцях символів, для інших картографічних програм
export-parquet-tip = Одна таблиця з типізованими стовпцями, для аналізу багатьох рядків
export-posture = Розміщення
export-records = Записи
export-series = Серії
export-about = Про набір
# A text that no cell of a spreadsheet can hold.
export-cut = { $text }… (обрізано: клітинка більше не вміщує)
