# Problems of files: what is wrong, and behind “-fix” what to do about it. Neither has a full stop.

# A problem in one line. $place: the file, its line and the column.
problem-with-fix = { $place }: { $what }. Corrección: { $fix }.
problem-without-fix = { $place }: { $what }.
problem-place = { $place } columna "{ $column }"
problem-more = { $n } { $n ->
    [one] problema más no se muestra
   *[other] problemas más no se muestran
}
problem-more-between = { $n } { $n ->
    [one] problema más entre filas no se muestra
   *[other] problemas más entre filas no se muestran
}
problem-more-fix = corrija los primeros y compruebe de nuevo
# Files.
problem-linked = un enlace a { $to }, fuera del conjunto de datos
problem-linked-fix = al guardar se modifica el archivo de allí; cópielo aquí si debe quedar como está
# Files.
problem-other-case = el archivo no se lee: su nombre solo difiere de { $file } en mayúsculas y minúsculas
problem-other-case-fix = llámelo { $file }, o elimínelo
problem-no-manifest = archivo no encontrado: título, licencias y cobertura se desconocen
problem-no-manifest-fix = añádalo; al guardar se escribe uno
problem-unfinished-save = aquí se interrumpió una operación de guardar: se muestra lo que decidió, y algunos archivos tienen aún sus filas antiguas
problem-unfinished-save-fix = guarde el conjunto de datos una vez para completarla
problem-no-file = el archivo figura en datapackage.json pero falta
problem-no-file-fix = restáurelo, o quítelo de la lista
problem-unreadable = el archivo no se puede leer ({ $cause })
problem-unreadable-fix = compruebe el archivo y sus permisos
problem-long-line = la línea tiene { $n } bytes; las líneas de más de { $most } bytes no se leen
problem-long-line-fix = acórtela o elimínela
problem-row-bytes = la fila tendría { $n } bytes; las filas de más de { $most } bytes no se leen
problem-row-bytes-fix = acorte el texto
problem-large-file = el archivo supera los { $most } bytes; el resto no se lee
problem-large-file-fix = divida el conjunto de datos
problem-large-archive = el archivo comprimido ocupa al descomprimirse mucho más que su tamaño; solo se leyeron los primeros { $most } bytes de la tabla
problem-large-archive-fix = si se fía de él, descomprímalo y abra la carpeta
# datapackage.json. $text is quoted.
problem-not-json = el archivo no es JSON ({ $cause })
problem-not-json-object = el archivo no es un objeto JSON
problem-not-json-fix = corríjalo, o elimínelo y escriba uno nuevo: solo «resources» es obligatorio
problem-key-twice = { $key } está dos veces, en la línea { $first } y aquí; solo cuenta el segundo
problem-key-twice-fix = elimine uno de los dos
problem-not-object = «{ $key }» no es un objeto
problem-not-accepted = { $text } no es un hallazgo aceptado
problem-not-series = { $text } no es una serie
# $other: the id of the row that has $before.
problem-series-lists-twice = la serie { $series } enumera esto dos veces el { $day }: { $before } en la fila { $other }, y { $people }
problem-series-lists-twice-fix = elimine la fila errónea; un número revisado necesita una fuente propia
problem-series-comma = el nombre de la serie { $series } tiene una coma
problem-series-comma-fix = escriba el nombre sin comas
problem-series-no-rows = ningún recuento es de la serie { $series }
problem-series-no-rows-fix = nómbrela en la columna «series» de sus recuentos, o elimínela de datapackage.json
problem-series-twice = la serie { $name } está declarada dos veces; se lee la primera
problem-series-twice-fix = declare cada serie una vez
problem-example-fix = escriba { $example }
problem-not-text = «{ $key }» no es texto
problem-not-text-fix = póngalo entre comillas
problem-not-list = «{ $key }» no es una lista
problem-not-list-fix = póngala entre corchetes
problem-not-code = { $text } no es un código
problem-not-code-fix = use códigos como "USA" o "NATO"
problem-not-day-fix = use la forma 2022-02-13
problem-until = { $until } es anterior a { $from }
problem-until-fix = intercambie los dos días
problem-path = la ruta { $path } de «{ $table }» está fuera de la carpeta del conjunto de datos
problem-path-fix = escriba una ruta dentro de la carpeta, con /, sin .. y sin / inicial
problem-listed-twice = la tabla «{ $table }» o su ruta figura dos veces, con { $first } y con { $path }; se lee la primera
problem-listed-twice-fix = ponga todas las filas de una tabla en un archivo, y enumere cada archivo una vez
# Headers.
problem-empty-file = el archivo está vacío
problem-empty-file-fix = póngale al menos la fila de encabezado, o elimínelo
problem-header-utf8 = el encabezado no es texto UTF-8 en el byte { $at }
problem-header-utf8-fix = guarde la tabla como CSV en UTF-8
problem-header-utf16 = la tabla es texto UTF-16
problem-many-columns = el encabezado tiene { $n } columnas; se leen { $most } como máximo
problem-many-columns-fix = elimine las columnas vacías
problem-no-commas = las columnas no están separadas por comas
problem-no-commas-fix = guarde la tabla como CSV con comas
problem-no-column = la tabla no tiene columna «{ $column }», así que no se puede leer ninguna de sus filas
problem-no-column-fix = añada una columna «{ $column }» y rellénela
problem-column-twice = la columna «{ $name }» aparece dos veces
problem-column-twice-fix = cambie el nombre de una de las dos o elimínela
problem-strange-column = la columna { $name } no se reconoce; se conserva, pero no se lee
problem-rename-fix = cambie { $name } por «{ $column }» si se refiere a eso
# Rows.
problem-open-quote = en esta fila se abren unas comillas que no se cierran
problem-open-quote-fix = ciérrelas, o escriba las comillas dentro de un campo como ""
problem-fields = la fila tiene { $n } campos y el encabezado { $header }
problem-fields-fix = ponga entre comillas el campo que contiene una coma, y escriba todos los campos vacíos
problem-fields-empty-fix = escriba todos los campos vacíos
problem-utf8 = el texto no es UTF-8 en el byte { $at } del archivo
problem-utf8-fix = guarde la tabla como CSV en UTF-8, o vuelva a escribir la palabra
problem-nul = el texto contiene un byte NUL
problem-nul-fix = elimínelo, o vuelva a escribir la palabra
problem-id-taken = el id { $id } está ocupado: también lo tiene { $place }
problem-id-taken-fix = dé otro id a una de las dos filas
problem-long-row = la fila supera { $bytes } bytes o { $lines } líneas, o hay unas comillas sin cerrar
problem-long-row-fix = acorte la fila, o cierre las comillas
# Cells of an imported table. $text is quoted.
problem-not-people = { $text } no es un número de efectivos
problem-not-people-fix = escriba un número como 1700, «cerca de 1700», «900–1000» o «más de 900», o déjelo vacío
problem-no-list = { $text } no tiene número de efectivos
problem-no-list-fix = escriba un número después de cada nombre, como «India (320), Senegal (150)»
problem-not-date = { $text } no es una fecha
problem-not-date-fix = use la forma 2022-02-13, 2022-02, 2022-Q1 o 2022
problem-open-date = { $text } se puede leer con el día o con el mes en primer lugar
problem-open-date-fix = elija uno: --set day.order=dmy o --set day.order=mdy
problem-no-date = la fila no tiene fecha
problem-no-date-fix = rellénela
problem-not-word = { $text } no se reconoce aquí
problem-not-word-fix = añada su significado a la receta, en «words»
problem-two-numbers = { $text } pueden ser dos números
problem-two-numbers-fix = escriba un número; si en esta columna los espacios separan los millares, use --set spaces=thousands
problem-not-unit = { $text } no dice de cuántos en cuántos se cuentan los efectivos
problem-not-unit-fix = escriba persons, hundreds o thousands, o una potencia de diez
# Codes.
problem-organisation = { $code } es una organización, no un lugar
problem-organisation-fix = escriba el país, o déjelo vacío y ponga las palabras en host_text
problem-no-country = { $code } no es un país, territorio u organización
problem-code-fix = use su código ISO 3166-1 alfa-3, como POL, o NATO, EU o UN
problem-meant-fix = escriba { $one } si se refiere a eso
problem-meant-either-fix = escriba { $one } o { $other } si se refiere a eso
# Links between rows. $id is quoted.
problem-no-source = fuente { $id } no encontrada
problem-no-source-fix = añádala a sources.csv, o corrija el id
problem-known-late = la fila figura como sabida desde el { $known }, después de publicarse su fuente ({ $published })
problem-known-late-fix = deje known_from vacío: entonces cuenta el día de la fuente
problem-no-published = { $id } no tiene día de publicación: lo que dice solo se sabe en retrospectiva
problem-no-movement = movimiento { $id } no encontrado: la etapa no se cuenta
problem-no-movement-fix = añádalo a movements.csv, o corrija el id
problem-no-stage = el movimiento { $id } no tiene ninguna etapa: no se cuenta
problem-no-stage-fix = añádale una fila en stages.csv, con día, número y fuente
problem-no-record = registro { $id } no encontrado
problem-no-record-fix = añádalo, corrija el id, o vacíe la celda
problem-other-thing = { $id } cuenta { $other } y esta fila { $own }: ninguno se cuenta en el otro
problem-other-thing-fix = vincule filas con el mismo «what», o deje esta celda vacía
problem-circle = { $n ->
    [one] esta fila está vinculada
   *[other] { $n } filas están vinculadas
} en círculo por { $columns }: { $ids }
problem-circle-more = { $n } filas están vinculadas en círculo por { $columns }: { $ids } y { $more } más
problem-circle-fix = vacíe la celda de la fila que deba estar arriba
# Counts and days that contradict each other.
problem-early = { $stage } el { $day }, antes de que el movimiento se anuncie u ordene ({ $first })
problem-early-fix = corrija el día erróneo, o añada el anuncio anterior
problem-arrived = llegaron al menos { $low }, pero se comprometieron como máximo { $most }
problem-arrived-fix = corrija el número, o añada el anuncio que falta
problem-falling = { $after } después de { $before } el { $day }: los números de una etapa son acumulados
problem-falling-fix = escriba cuántos en total, no cuántos más
problem-part = la parte tiene al menos { $low } efectivos, y su total { $whole } como máximo { $most }
problem-part-fix = corrija uno de los números, o vacíe part_of
problem-parts = las partes de { $whole } tienen al menos { $sum } efectivos, y el total como máximo { $most }
problem-parts-fix = corrija uno de los números, o quite una parte
problem-at-home = { $sender } es a la vez remitente y anfitrión: las fuerzas en su país no son un despliegue
problem-at-home-fix = corrija uno de los dos; un regreso al país es una etapa «withdrawn» del movimiento de ida
problem-place-no-host = el lugar { $place } no tiene anfitrión: no está en ningún mapa
problem-place-no-host-fix = indique el país en el que está, o vacíe place, lat y lon
problem-no-number = el recuento { $id } no tiene número: se dibuja como «?»
