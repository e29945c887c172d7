# `--help` of the command line. $examples: the heading of the examples.

help-examples = Ejemplos:
help-laydown = Un mapa de despliegues de fuerzas en el que cada número abre su fuente
help-laydown-more =
    { $examples }
      laydown                                             abrir el conjunto de datos incluido, Europa en 2022, al 13 de febrero
      laydown my-dataset/                                 abrir un paquete de datos
      laydown my-dataset/ theirs.zip                      abrir dos en una vista; cada registro sigue en su archivo
      laydown query --day 2022-02-17 --host POL           los números de Polonia
      laydown query --sample article-2022-02-13 --format json
      laydown render --day 2022-02-13 -o map.svg          dibujar el mapa, sin necesidad de pantalla
      laydown convert my-dataset/ -o my-dataset.xlsx      los registros para una hoja de cálculo; o .csv .geojson .parquet .zip
      laydown import troops.csv --sender FRA -o troops/   hacer un conjunto de datos con una tabla
      laydown read release.pdf --published 2022-02-13     despliegues en un texto, y por qué los demás números no lo son
      laydown validate my-dataset/                        cada problema con su lugar y su corrección
# Subcommands.
help-report = Redactar un informe: qué consta, qué cambió, fuentes, rivales y brechas, en .docx, .pdf, .html o .md
# Subcommands.
help-render = Dibujar el mapa como en la ventana, en .svg, .png o .pdf
help-animate = Hacer una película del mapa en el tiempo, en .gif, .png (APNG), .webp o imágenes numeradas
help-query = Mostrar el despliegue de un día como tabla, CSV o JSON
help-validate = Mostrar cada problema de los conjuntos de datos con su lugar y su corrección; sale con 1 si hay un error
help-edit = Editar un conjunto de datos con líneas de JSON
help-convert = Exportar registros, o los números de un día, como paquete de datos, CSV, libro de Excel, GeoJSON o Parquet
help-fetch = Mostrar las fuentes públicas, o descargar una de su editor
help-import = Importar una tabla como conjunto de datos: CSV, XLSX, ODS, JSON, GeoJSON, Parquet
help-read = Buscar en textos registros con su prueba: TXT, Markdown, HTML, DOCX, PDF, EML
help-samples = Mostrar los conjuntos de datos incluidos
help-completions = Mostrar el autocompletado para un intérprete de comandos
help-man = Mostrar una página del manual
# Options of several of them.
help-files = Paquetes de datos: carpetas con datapackage.json, o archivos zip; varios forman una vista. Por defecto: el conjunto de datos incluido
help-view-file = Un archivo con una vista de «Copiar vista»; las demás opciones prevalecen
help-sample = Un conjunto de datos incluido (véase `laydown samples`), añadido a FILES
help-text-or-json = text o json
help-lang = Idioma de los textos, números y días, aquí y en las imágenes: { $languages }; por defecto, el del sistema. Los archivos, CSV y JSON son iguales en todos
help-shell = Qué intérprete de comandos
help-completions-more =
    { $examples }
      laydown completions bash > ~/.local/share/bash-completion/completions/laydown
help-man-command = El comando cuya página se muestra; sin él, la página de laydown
help-man-more =
    { $examples }
      laydown man | man -l -                 leer la página
      laydown man query > laydown-query.1    la página de un comando
# Sections of the manual pages.
help-man-manual = Manual de Laydown
help-man-notes = Notas
help-man-examples = Ejemplos
help-man-exit = Estado de salida
help-man-exit-text = 0 éxito; 1 fallan la entrada o el entorno; 2 uso incorrecto. Un error es una frase en la salida de errores que dice qué hacer.
help-man-see = Véase también
help-shown = Escribir los números de un día con estas opciones, no los registros
help-output = Dónde se escribe; - es la salida estándar
help-convert-format = El formato si el nombre no tiene extensión: csv, xlsx, geojson, parquet o zip
help-overwrite = Sobrescribir otro conjunto de datos, una entrada o un archivo que no es una exportación o imagen de Laydown
help-convert-more =
    La extensión fija el formato: .csv, .xlsx, .geojson, .parquet o .zip; sin ella, una carpeta con un paquete de datos.
    El texto que una hoja de cálculo ejecutaría como fórmula se escribe como texto; los valores desconocidos quedan vacíos.
    Varios conjuntos de datos se convierten en uno: un id que ya tiene un conjunto anterior recibe como prefijo el nombre del
    archivo (theirs:M1), y un movimiento que está en dos figura una vez, con las etapas de ambos.

    { $examples }
      laydown convert my-dataset/ -o my-dataset.zip
      laydown convert my-dataset.zip -o my-dataset.xlsx
      laydown convert my-dataset/ theirs.zip -o both/
      laydown convert --sample europe-2022 -o europe.parquet
      laydown convert --shown --day 2022-02-17 --sender USA -o posture.geojson
help-folder = La carpeta de un paquete de datos
help-recover = Restaurar los cambios de una ejecución que terminó inesperadamente; donde otro programa guardó después las mismas celdas, =saved las conserva y =unsaved las sustituye
help-forget = Descartar los cambios de una ejecución que terminó inesperadamente
# The other arguments are lines of JSON.
help-edit-more =
    Cada línea de la entrada estándar es un cambio, y cada una recibe una línea como respuesta:
      cambiar una fila    { $put }
      añadir una fila     { $add }
      eliminar una fila   { $delete }
      una serie           { $series }
      otras               { $undo }   { $redo }   { $save }
    Las columnas que no se nombran quedan como están. La respuesta a una fila nueva lleva su id.
    Si una etapa nueva puede ser una segunda notificación de otro movimiento, su respuesta lleva una "question", y en "to_answer"
    las líneas que la convierten en segunda fuente; "apart": true en la línea de la etapa dice que es otro despliegue.
    El conjunto de datos se guarda al final si todas las líneas han salido bien. Si no, el código de salida es 1 y los cambios
    confirmados se conservan: restáurelos en la próxima ejecución con --recover, o descártelos con --forget. Si otro programa ha
    guardado entretanto las mismas celdas, --recover las enumera y no restaura nada: --recover=saved conserva lo guardado,
    --recover=unsaved lo sustituye.

    { $examples }
      laydown edit my-dataset/ < changes.jsonl
      laydown edit my-dataset/ --recover < /dev/null     restaurar lo que un fallo dejó sin guardar, y guardarlo
help-fetch-name = El nombre de una fuente de la lista
help-accept-licence = Aceptar la licencia de la fuente, que se muestra sin esta opción
help-fetch-folder = Conservar las fuentes en esta carpeta en lugar de la de sus datos
help-most-megabytes = Detener si el archivo supera estos megabytes
help-most-minutes = Detener tras estos minutos; la próxima ejecución reanuda la descarga
help-catalogue = Una lista propia, en el formato de assets/catalogue/sources.json
help-fetch-more =
    Sin nombre muestra las fuentes. Una descarga interrumpida se reanuda; una terminada no se repite.

    { $examples }
      laydown fetch
      laydown fetch troopdata-quarterly --accept-licence
help-import-file = Una tabla: CSV, TSV, XLSX, ODS, JSON, GeoJSON o Parquet, también comprimida; se detecta por su contenido. - es la entrada estándar
help-recipe = Cómo las columnas se convierten en registros: una receta lista, un archivo de receta o el datapackage.json de una importación anterior
help-import-output = La carpeta o el .zip del conjunto de datos, o - para un zip en la salida estándar; sin ella solo se comprueba el archivo
help-force = Sustituir un conjunto de datos o un archivo de receta existente
help-sender = Remitente: un código o un nombre
help-set = Fijar una opción de la receta, p. ej. scope=assigned, day.order=dmy, people=COLUMN, ignore=COLUMN, table=SHEET, header-row=3
help-place = Asignar a un nombre de la tabla un código, o nada para omitir sus filas
help-accept = Tipos de anomalía que se corrigen, o all; unreconciled importa lo que no cuadra
help-recipe-out = Escribir en este archivo la receta con todas las respuestas
help-import-more =
    Sin --recipe las columnas se detectan por su nombre y sus valores; lo dudoso se pregunta, con la opción que responde a cada cosa.
    Las filas con una posible anomalía se importan sin comprobar; --accept aplica la corrección propuesta a un tipo de anomalía.

    { $examples }
      laydown import troops.csv --sender FRA -o troops/
      laydown import troops.xlsx --sender FRA --set scope=rotational --recipe-out troops.json -o troops/
      laydown import next-year.xlsx --recipe troops.json -o next-year/
      laydown import table.csv --recipe troopdata-quarterly --accept doubled -o quarterly/
      laydown import table.csv --recipe quarterly/datapackage.json -o again/      repetir la misma importación
      laydown import table.csv --sender USA --place "Viet Nam, South=VNM" --place "Atlantis=" --format json
    Recetas listas: country-date-number, dmdc-workbook, troopdata-bases, troopdata-quarterly, troopdata-reports
help-format = table, csv o json
help-group-by = Totales por remitente, anfitrión, mando, alcance, componente, etapa, operación, lugar, unidad, modelo o categoría (sender, host, command, scope, component, stage, operation, place, unit, type, what)
help-to = Totales en el tiempo, de --from a este día
help-changes = Qué cambió en el intervalo, de --from a --day
help-findings = Hallazgos: brechas, discrepancias, números antiguos, llegadas atrasadas …
help-records = Todos los registros que cumplen los filtros, como en la tabla de la ventana
help-explain = Cómo se calcularon los números de un anfitrión: sumas, registros, citas, qué se rechazó y por qué
help-query-more =
    { $examples }
      laydown query --sample article-2022-02-13 --format json
      laydown query --day 2022-02-28 --sender USA --host DEU --net
      laydown query my-dataset/ --known-on 2022-02-03 --format csv > posture.csv
      laydown query my-dataset/ theirs.zip --findings          dos conjuntos de datos en una vista: en qué difieren
      laydown query --day 2022-02-17 --explain POL
      laydown query --group-by sender --scope rotational
      laydown query --host POL --from 2022-01-01 --to 2022-12-31 --format csv
      laydown query --from 2022-02-01 --day 2022-02-28 --changes
      laydown query --host POL --records --format csv
help-beside = Dibujar también el mapa de este día, a la izquierda
help-render-output = Dónde se escribe la imagen: .svg, .png o .pdf; - es la salida estándar
help-render-format = El formato si el nombre no tiene extensión: svg, png o pdf
help-size = Anchura y altura, en píxeles lógicos, o en milímetros, p. ej. 180x120mm
help-scale = Píxeles por píxel lógico
help-template = Tamaño para un fin: { $names }. El papel tiene 300 ppp si no se indica otra cosa
help-dpi = Píxeles por pulgada impresa; 96 es uno por píxel lógico
help-style = Estilo editorial: broadsheet, journal o la ruta de un archivo .toml
help-legend = Lugar de la leyenda: { $places }
help-sheet = Contenido: { $sheets }
help-days = Días de --sheet days, separados por comas; por defecto seis en los que algo cambia
help-transparent = Fondo transparente: nada detrás de la tierra
help-letters = Letras de un SVG: { $letters }
help-address = Dónde se publicará una página web: añade al lado una imagen para la vista previa de enlaces y el código para insertarla
help-animate-to = El último día; por defecto, el último del conjunto de datos
help-animate-step = De una imagen a la siguiente: { $steps }
help-animate-pace = Cuánto se muestra cada imagen; por defecto 0.8 para cambios y años, 0.25 para meses y semanas, 0.1 para días
help-animate-hold = Cuánto se muestra una imagen en el día de un evento, y la última; por defecto cinco veces más, como máximo 2
help-animate-output = Dónde se escribe la película: .gif, .png (APNG) o .webp; un nombre sin extensión es una carpeta nueva de imágenes PNG numeradas
help-animate-more =
    La película empieza en --from, o en el primer día del conjunto de datos. Con --known-on el día queda fijo y la película muestra
    lo que era público día por día, desde la primera publicación.

    { $examples }
      laydown animate -o europe.gif
      laydown animate --from 2022-01-01 --to 2022-03-31 --step day --size 1920x1080 -o europe.webp
      laydown animate my-dataset/ --measure level --step month --pace 0.5 -o frames
help-render-more =
    { $examples }
      laydown render --day 2022-02-13 -o map.svg
      laydown render --beside 2022-02-01 --day 2022-02-28 --size 2400x900 -o two.png
      laydown render --sample article-2022-02-13 --view world --projection orthographic --theme dark --scale 2 -o map.png
      laydown render my-dataset/ theirs.zip -o both.png
      laydown render my-dataset/ --measure level --scope assigned --view 100,-10,180,50 -o asia.png
help-validate-files = Paquetes de datos
help-validate-more =
    { $examples }
      laydown validate my-dataset/ --format json
# `laydown read`.
help-read-file = Textos: .txt, .md, .html, .docx, .pdf, .eml; - es la entrada estándar
help-read-published = Cuándo se publicaron, como 2022-02-13; por defecto: el día que lleva el texto, u hoy
help-read-publisher = Quién los publicó
help-read-title = Su título
help-read-url = Su dirección web
help-read-lang = Su idioma: { $languages }; por defecto: se detecta
help-read-format = table o json
help-read-output = Escribir los candidatos en este conjunto de datos: una carpeta nueva, o una existente, donde se unen a lo que ya tiene
help-read-accept = Qué candidatos se escriben: sure (sin campos dudosos) o all (los dudosos, sin comprobar)
help-read-more =
    Muestra un candidato por cada número que es un despliegue, y dice de los demás por qué no lo son. Sin -o no se escribe nada.
    Se leen varios archivos a la vez y se muestran en su orden; uno que no se puede leer es un error, y el resto continúa.

    { $examples }
      laydown read article.txt --published 2022-02-13
      curl -s https://example.org/release.html | laydown read - --format json
      laydown read release.pdf --publisher "Ministry of Defence" -o my-dataset/ --accept sure
help-report-to = El último día del informe, cuyos números valen (por defecto, el día del conjunto de datos)
help-report-output = Dónde se escribe el informe: .docx, .pdf, .html o .md; - es la salida estándar. Las imágenes de .md son archivos al lado
help-report-format = El formato si el nombre no tiene extensión: docx, pdf, html o md
help-report-more =
    { $examples }
      laydown report --host POL --from 2022-02-01 --to 2022-02-13 -o poland.docx
      laydown report --sender USA --known-on 2022-02-13 -o usa.pdf
      laydown report my-dataset/ --host POL,ROU -o - --format md
