# Errors: one sentence without a full stop, what is wrong and then what to do. $cause: what a library or the system says.

error-cancelled = se ha cancelado
error-not-found = «{ $path }» no se ha encontrado: compruebe la ruta
error-unreadable = «{ $path }» no se puede leer ({ $cause }): compruebe la ruta y sus permisos
error-unwritable = «{ $path }» no se puede escribir ({ $cause }): compruebe la carpeta, sus permisos y el espacio libre en disco
error-text-large = «{ $path }» supera los { $most } bytes: elija otro archivo
error-text-utf8 = «{ $path }» no es texto UTF-8: elija otro archivo
# Data packages.
error-table-unreadable = «{ $path }» forma parte del conjunto de datos y no se puede leer ({ $cause }), y sin él los números serían erróneos: compruebe su contenido y sus permisos
error-no-package = la carpeta «{ $path }» no tiene datapackage.json ni una tabla como movements.csv: elija la carpeta de un conjunto de datos
error-not-package = «{ $path }» no es un paquete de datos: elija una carpeta con datapackage.json, ese archivo o un archivo zip de la carpeta
# $cause: one of the texts about zip files.
error-not-package-zip = «{ $path }» no es un paquete de datos: { $cause }
error-no-sample = ejemplo «{ $name }» no encontrado: elija uno de { $names }
# Zip files, behind their name.
error-zip-broken = no es un archivo zip válido ({ $cause }): vuelva a comprimir la carpeta del conjunto de datos
error-zip-large = tiene más de { $entries } entradas o { $bytes } bytes: comprima solo la carpeta del conjunto de datos
error-zip-entry = su entrada «{ $name }» apunta fuera del archivo o no es un archivo normal: vuelva a comprimir la carpeta del conjunto de datos, sin enlaces
error-zip-twice = sus entradas { $first } y { $second } tienen el mismo nombre, «{ $name }», y no se puede saber cuál es la buena: vuelva a comprimir la carpeta del conjunto de datos
error-zip-other-name = su índice llama «{ $name }» a lo que la propia entrada llama «{ $other }», de modo que cada programa lee un archivo distinto: vuelva a comprimir la carpeta del conjunto de datos
error-zip-encrypted = su entrada «{ $name }» está cifrada: comprima la carpeta del conjunto de datos sin contraseña
error-zip-several = contiene varios conjuntos de datos ({ $names }): descomprímalo y abra uno de ellos
error-zip-none = no tiene datapackage.json ni una tabla como movements.csv: comprima la carpeta de un conjunto de datos
error-zip-unreadable = no se puede leer ({ $cause }): compruebe la ruta y sus permisos
error-save-large = «{ $file }» superaría { $most } GB y no volvería a leerse entero: divida el conjunto de datos
error-save-partial = «{ $file }» no se pudo leer entero, y al guardar se perdería el resto: corrija antes los problemas indicados
error-save-damaged = «{ $file }» está dañado, y al guardar se sobrescribiría: corrija antes los problemas indicados
error-save-changed = «{ $path }» ha cambiado en el disco, y al guardar se sobrescribiría: ábralo de nuevo, o guarde en otra carpeta
error-goal-table = «{ $path }» pertenece a un conjunto de datos y nunca se sobrescribe: elija otro nombre
# $fix: one of those below.
error-goal-input = «{ $path }» es una de las entradas: { $fix }
error-goal-other = «{ $path }» existe, y Laydown solo sustituye sin preguntar una exportación o imagen propia: { $fix }
error-goal-dataset = «{ $path }» existe y contiene otra cosa: { $fix }
error-goal-force = elija otro nombre, o sobrescríbalo con --force
error-goal-elsewhere = elija otro nombre
error-save-linked = no se ha guardado nada, porque «{ $path }» es un enlace a «{ $to }», fuera del conjunto de datos: quite el enlace, o guarde en otra carpeta
error-save-lossy = no se ha guardado nada, porque la fila «{ $id }» no se podría volver a leer (un byte NUL, o más de { $most } bytes en una línea): corrija la fila
error-save-busy = no se ha guardado nada, porque otro programa está guardando «{ $path }»: inténtelo de nuevo cuando haya terminado
error-save-zip = «{ $path }» no se puede guardar: { $cause }
# Causes, in parentheses behind a file.
error-is-folder = es una carpeta
error-not-plain = no es un archivo normal
error-read-only = es de solo lectura
error-link-nowhere = es un enlace a un archivo que no existe
error-links = sus enlaces forman un círculo
error-copy-large = es demasiado grande para copiarlo
# Imported files. $format: one of the forms below.
error-no-file = «{ $path }» no es un archivo normal: indique el archivo que se importa
error-file-large = «{ $path }» supera los { $gigabytes } GB: divídalo en partes
error-file-empty = «{ $name }» no contiene ninguna tabla: elija un archivo con fila de encabezado y filas de datos
error-file-foreign = «{ $name }» no es una tabla que Laydown pueda leer: guárdela como CSV, XLSX, ODS, JSON, GeoJSON o Parquet
error-file-damaged = «{ $name }» no se puede leer como { $format } ({ $cause }): guárdelo de nuevo, o como CSV
error-file-parquet = «{ $name }» es un archivo Parquet, que esta compilación no admite: guárdelo como CSV
error-no-table = «{ $name }» no tiene tabla «{ $table }»: elija una de { $names }
error-not-ours = «{ $name }» no tiene registros escritos por Laydown: elija otra receta
error-import-cancelled = importación cancelada; no se ha escrito nada
error-form-zip = un archivo zip
error-form-gzip = un archivo gzip
error-form-workbook = un libro
# Causes of a damaged file.
error-names-twice = dos de sus archivos tienen el mismo nombre
error-bomb = descomprimido ocupa mucho más que su tamaño, como una bomba zip; descomprímalo a mano si se fía de él
error-packed-twice = está comprimido dos veces
error-contradiction = su estructura es incoherente
error-deep = tiene demasiados niveles anidados
error-json-large = como tabla ocuparía mucho más que el archivo
# Behind “expected”.
error-json-rows = una lista de filas, o un objeto que contenga una
error-json-row = una fila: un objeto o una lista de celdas
error-json-value = un valor
error-truncated = está truncado
error-sheet-large = una hoja descomprimida ocupa mucho más que el archivo
error-swells = descomprimido ocupa mucho más que su tamaño
error-old-workbook = está en el antiguo formato binario
error-strings = declara más cadenas de las que contiene
error-sheets = tiene más de { $most } hojas, o una con un nombre de más de { $letters } letras
# Recipes.
error-recipe-form = la receta no se puede leer ({ $cause }): corríjala, o haga una nueva con --recipe-out
error-recipe-twice = «{ $key }» está dos veces, en las líneas { $first } y { $line }
error-recipe-nul = un texto de la receta contiene un byte NUL
error-recipe-code = use el código de un país, un territorio o una organización, p. ej. POL o NATO
error-recipe-newer = la receta tiene la versión { $version } y este programa admite la versión { $newest }: use un Laydown más reciente
error-no-recipe = receta «{ $name }» no encontrada: indique un archivo, o una de { $names }
# $fix: one of the four below.
error-setting = «{ $key }={ $value }» no es un ajuste válido: { $fix }
error-use-key = «{ $key }» no se ha encontrado, use uno de { $keys }
error-use-one-of = use uno de { $words }
error-use-only = indique una columna y sus valores, p. ej. only=status=delivered|pledged, u only=status=* para todas las filas
error-use-times = use un número entero desde 1, p. ej. 1000
error-use-row = use el número de la fila, desde 1, o 0 para una tabla sin encabezado
error-use-date = use una fecha, p. ej. 2022-02-13
# A recipe that does not fit a table. $flag and $field: keys of the recipe.
error-plan-column = la tabla no tiene columna «{ $column }» para { $flag }: elija una con --set { $flag }=COLUMN, de { $columns }
error-plan-sender = falta el remitente: indíquelo con --sender USA
error-plan-host = falta el anfitrión: indique su columna con --set host.column=COLUMN
error-plan-people = falta el número de efectivos: indique su columna con --set people=COLUMN
error-plan-day = falta la fecha: indique su columna con --set day.column=COLUMN, o fíjela con --set day=2021-12-31
error-plan-title = no hay fecha encima de la tabla: fíjela con --set day=2021-12-31
error-plan-value = «{ $value }» no es un { $field } válido en la receta: corrija la receta
# What is typed. $one and $other are days in words, $first and $second the same as they are written.
error-not-date = «{ $text }» no es una fecha: use la forma 2022-02-13 o 13 de febrero de 2022
error-either-date = «{ $text }» puede ser { $one } o { $other }: escriba { $first } o { $second }
error-not-people = «{ $text }» no es un número de efectivos: use una forma como 1700, cerca de 1700 o 900–1000
error-not-centre = «{ $text }» no es un lugar: use longitud,latitud en grados, p. ej. 10,52
error-not-view = «{ $text }» no es una vista: use world, europe, un país como POL, u oeste,sur,este,norte en grados, p. ej. -12,34,45,72
error-no-source = fuente vacía: dé un id de sources.csv
# Exports.
error-export-cancelled = exportación cancelada; no se ha escrito nada
error-export-ending = «.{ $ending }» no es un formato que Laydown pueda escribir: use .csv, .xlsx, .geojson, .parquet o .zip, o ninguna extensión para una carpeta
error-export-records = un paquete de datos contiene registros, no los números de un día: elija .csv, .xlsx, .geojson o .parquet, o exporte los registros
error-export-rows = { $name } tiene { $n } filas, más de las que caben en la hoja de un libro: elija .csv o .parquet
error-export-no-parquet = esta compilación no admite Parquet: elija .csv o .xlsx, o compile con la función «parquet»
error-export-file = el archivo no se puede escribir ({ $cause }): compruebe el espacio libre en disco
error-export-workbook = el libro no se puede crear ({ $cause }): elija .csv
error-export-parquet = el archivo Parquet no se puede crear ({ $cause }): elija .csv
error-picture-size = no se puede crear una imagen de { $width } × { $height } píxeles: cada lado debe tener de 1 a { $most }
error-picture-pdf = la imagen no se puede escribir como PDF ({ $cause }): elija .svg
error-pdf-size = no se puede crear una página de { $width } × { $height } píxeles: cada lado debe tener de 1 a { $most }
error-film-size = no se puede crear una película de { $width } × { $height } píxeles: cada lado debe tener como máximo { $most }
error-picture-png = la imagen no se puede escribir como PNG ({ $cause }): elija .svg
# Downloads.
error-fetch-cancelled = descarga cancelada: iníciela de nuevo para reanudarla
error-fetch-address = «{ $address }» no es una dirección HTTPS normal: use una que empiece por https:// y no lleve nombre de usuario
error-fetch-network = la descarga de { $host } se ha interrumpido ({ $cause }): compruebe la red e iníciela de nuevo para reanudarla
error-fetch-redirects = demasiadas redirecciones
error-fetch-status = { $host } ha respondido { $status }: vea { $page }, puede que el archivo se haya movido
error-fetch-large = el archivo tiene más de los { $most } bytes esperados y no se ha conservado: compruebe la página de la fuente
error-fetch-beyond = el archivo tiene más de { $most } MB y no se ha conservado: si espera un archivo de ese tamaño, suba el límite con --most-megabytes o en la lista de fuentes públicas
error-fetch-slow = la descarga ha tardado más de { $most } minutos: iníciela de nuevo para reanudarla, o suba el límite con --most-minutes o en la lista de fuentes públicas
error-fetch-busy = otra descarga está escribiendo «{ $path }»: espere a que termine
error-fetch-cut = la conexión terminó tras { $come } de { $whole } bytes: inicie de nuevo la descarga para reanudarla
error-fetch-checksum = el archivo no es el de la lista (su suma de control es { $sum }) y no se ha conservado: busque una versión más reciente en { $page }
error-fetch-instead = { $what ->
    [nothing] el servidor no envió nada
    [page] el servidor envió una página web en lugar del archivo
   *[packed] el servidor envió el archivo comprimido sin que se le pidiera
}: no se ha guardado nada; véase { $page }
error-fetch-other = «{ $path }» ya existe y no es el archivo de la lista: muévalo e inténtelo de nuevo
error-list = «{ $path }» no es una lista de fuentes ({ $cause }): escríbala como en assets/catalogue/README.md
error-list-file = la fuente «{ $name }» se guardaría como «{ $file }»: dele un nombre de archivo normal
# The basemap's file. $what: one of those below.
error-basemap = mapa base no válido ({ $what } en el byte { $at }): créelo de nuevo con `cargo run --example make_basemap`
error-basemap-version = otro formato u otra versión
error-basemap-long = más bytes de los esperados
error-basemap-end = truncado
error-basemap-number = un número demasiado largo
error-basemap-count = un contador más allá del final
error-basemap-kind = un tipo de línea desconocido
error-basemap-line = una línea de menos de dos puntos
error-basemap-point = un punto fuera del globo
error-basemap-code-text = un código que no es texto
error-basemap-code = un código no válido
error-basemap-arc = un arco que falta
error-basemap-ring = un anillo sin arcos
## House styles

error-style-line = línea { $line } del estilo: { $what }
error-style-file = el estilo no es TOML: { $what }
error-style-size = text-size { $size } está fuera de rango: use de { $least } a { $most }
error-style-weight = title-weight «{ $weight }» es desconocido: use semibold o regular
error-style-name = ningún color se llama «{ $name }»: use uno de { $names }
error-style-color = «{ $color }» de { $name } no es un color: escríbalo como #rrggbb
error-style-none = no hay estilo «{ $name }»: use { $names }, o la ruta de un archivo .toml
error-style-in = estilo «{ $name }»: { $what }
error-range = «{ $text }» no es un radio de acción. Escriba un lugar y radios, p. ej. «54.7,20.5:500km» o «Warsaw:300km,500km».
error-distance = «{ $text }» no es una distancia. Escriba dos lugares, p. ej. «54.7,20.5:Warsaw».
error-range-place = «{ $text }» no es un lugar. Escriba latitud y longitud, p. ej. «54.7,20.5», o el nombre de un país o una población.
error-ranges = Un mapa tiene como máximo { $most } radios de acción y { $most } distancias.
