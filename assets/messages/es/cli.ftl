# What commands print, and how they fail.

cli-usage = { $what } (`laydown --help` muestra las opciones)
cli-nothing = No se ha encontrado nada.
cli-sample-default = { $title } (predeterminado)
# $why: what the window says; $command: a command.
cli-instead-render = { $why }; `{ $command }` dibuja el mismo mapa sin ventana
cli-instead-import = { $why }; `{ $command }` importa la tabla sin ventana
cli-no-window = esta compilación no tiene ventana
# Options.
cli-not-party = «{ $text }» no es un país ni una organización conocidos: use un código, p. ej. POL, o un nombre
cli-not-party-near = «{ $text }» no es un país ni una organización conocidos: ¿se refiere a { $name } ({ $code })?
cli-from-after-day = --from { $from } es posterior a --day { $day }: elija un --from anterior
cli-from-after-beside = --from { $from } es posterior a --beside { $day }: elija un --from anterior
cli-from-after-shown = --from { $from } es posterior al día mostrado, { $day }: añada --day
cli-no-thing = ningún registro cuenta { $things }: use --what con uno de { $known }
cli-no-source = ninguna fuente tiene el id «{ $id }»: `laydown query --records` muestra la fuente de cada registro
cli-read-as = «{ $word }» no se ha encontrado: se busca { $words }
cli-no-words = ningún registro que cumpla los filtros contiene «{ $words }»
cli-never-public = ningún registro de este conjunto de datos tiene día de publicación, así que ninguno se sabe en día alguno: rellene «published» de sus fuentes o «known_from» de sus afirmaciones
cli-not-public-yet = nada era público el { $on }: la primera afirmación del conjunto de datos se hizo pública el { $first }
cli-more-errors = { $n } { $n ->
    [one] error
   *[other] errores
} más; `laydown validate` los muestra todos
# `laydown render`.
cli-not-size = «{ $text }» no es un tamaño: use ANCHOxALTO, cada uno de 1 a { $most }, p. ej. 1600x900 o 180x120mm
cli-not-scale = «{ $text }» no es una escala: use un número mayor que 0 y hasta 16, p. ej. 2
cli-narrow = { $width } píxeles son pocos para dos mapas: use al menos { $least }
cli-not-film = «{ $path }» no es el nombre de una película: termínelo en .gif, .png o .webp, u omita la extensión para una carpeta de imágenes
cli-not-seconds = «{ $text }» no es un tiempo: escriba segundos de 0.01 a { $most }
cli-not-picture = «{ $path }» no es el nombre de una imagen: termínelo en .svg, .png o .pdf
cli-not-template = «{ $name }» no es una plantilla: use una de { $names }
cli-not-dpi = «{ $text }» no es una resolución: use de 1 a { $most } píxeles por pulgada, p. ej. 300
cli-days-alone = --days necesita --sheet days
# `laydown convert`.
cli-convert-options = estas opciones solo valen para un día: añada --shown, o quítelas para exportar todos los registros
# `laydown validate`.
cli-validate-failed = { $dataset }: error: { $error }
cli-validate-counts = { $dataset }: { $errors } { $errors ->
    [one] error
   *[other] errores
}, { $warnings } { $warnings ->
    [one] advertencia
   *[other] advertencias
}, { $notes } { $notes ->
    [one] nota
   *[other] notas
}
# `laydown edit`.
cli-edit-long = la línea tiene más de { $most } bytes
cli-edit-utf8 = la entrada estándar no es texto UTF-8
cli-edit-failed = algunas líneas han fallado, como dicen sus respuestas
# $why: what went wrong.
cli-edit-kept = { $why }; { $n ->
    [one] se conserva { $n } cambio sin guardar
   *[other] se conservan { $n } cambios sin guardar
}: restaure con --recover o descarte con --forget
cli-edit-lost = { $why }; { $n ->
    [one] se ha perdido { $n } cambio sin guardar
   *[other] se han perdido { $n } cambios sin guardar
}, porque no hay diario
cli-edit-left = una ejecución anterior dejó { $n } { $n ->
    [one] cambio
   *[other] cambios
} sin guardar: restaure con --recover o descarte con --forget
cli-edit-differs = el conjunto de datos ha cambiado desde entonces: --recover=saved conserva lo guardado entretanto y restaura el resto, --recover=unsaved lo restaura todo, --forget descarta los cambios
cli-edit-nothing = nada que restaurar: ninguna ejecución anterior dejó cambios sin guardar en este conjunto de datos
# $path: the file with the changes, lines of JSON.
cli-edit-stranger = los cambios sin guardar de otro conjunto de datos que estaba aquí se conservan en { $path }; --forget los elimina
cli-edit-kept-other = { $why }; { $n ->
    [one] se conserva { $n } cambio sin guardar
   *[other] se conservan { $n } cambios sin guardar
} en { $path }, pero ahora hay aquí otro conjunto de datos: --recover solo los restaurará cuando vuelva el suyo
cli-edit-not-json = la línea no es JSON
cli-edit-key-twice = «{ $key }» está dos veces en la línea
cli-edit-not-object = la línea no es un objeto JSON
cli-edit-not-table = { $word } no es una tabla: use una de { $tables }
cli-edit-no-id = falta la fila: añada su "id"
cli-edit-series-name = el nombre de una serie es un texto sin comas
cli-edit-series-title = el título no es texto: póngalo entre comillas
cli-edit-series-complete = "complete" es true o false
cli-edit-no-step = nada que deshacer ni rehacer
cli-edit-no-action = la línea no tiene acción: use put, delete, series, undo, redo o save
cli-edit-no-change = sin cambios
cli-edit-undone = deshecho: { $name }
cli-edit-redone = rehecho: { $name }
cli-edit-not-text = «{ $column }» no es texto: póngalo entre comillas
cli-edit-no-cells = falta el contenido: añada "cells"
cli-edit-no-column = { $table } no tiene columna «{ $column }»: use una de { $columns }
# `laydown import`. $table: the file, or the file and its table as below.
cli-import-table = { $file }, tabla { $table }
cli-import-waiting = { $table }: { $n } { $n ->
    [one] línea
   *[other] líneas
} bajo el encabezado, sin leer hasta que se respondan las preguntas
cli-import-read = { $table }: { $n } { $n ->
    [one] fila
   *[other] filas
}, { $recipe ->
    [guessed] columnas detectadas
   *[other] receta { $recipe }
}
cli-import-counts = { $imported } importadas, { $skipped } omitidas; { $invalid } { $invalid ->
    [one] fila no válida
   *[other] filas no válidas
}, { $filtered } filtradas, { $empty } { $empty ->
    [one] celda vacía
   *[other] celdas vacías
}
# $read and $others: tables of a file, as below.
cli-import-sheets = leído: { $read }; no leído: { $others }. Elija con --set table=NAME
cli-import-sheet = «{ $name }» ({ $n } { $n ->
    [one] fila
   *[other] filas
})
cli-import-sheet-hidden = «{ $name }» ({ $n } { $n ->
    [one] fila
   *[other] filas
}, oculta)
cli-import-sheet-read = Tabla «{ $name }» ({ $n } { $n ->
    [one] fila
   *[other] filas
})
cli-import-sheet-read-hidden = Tabla oculta «{ $name }» ({ $n } { $n ->
    [one] fila
   *[other] filas
})
cli-import-formulas = «{ $column }»: { $n } { $n ->
    [one] fórmula
   *[other] fórmulas
} sin valor guardado: abra y guarde el libro en una hoja de cálculo
# $code: a number that stands for “no value”, such as −9.
cli-import-code = { $n } { $n ->
    [one] celda
   *[other] celdas
} «{ $code }»: se lee como no notificado
cli-import-columns = Columnas: { $columns }
cli-import-ignored = Ignoradas: { $columns }
cli-import-more-columns = { $first } y { $n } más
# $role: a key of the recipe.
cli-import-for-all = { $role } { $value } para todas
cli-import-needed = Necesario: { $question } { $flag }
cli-import-optional = Opcional: { $question } { $flag }
cli-import-names = Nombres no reconocidos, omitidos; asígnelos con --place "NAME=CODE":
cli-import-name = «{ $name }»: { $n } { $n ->
    [one] fila
   *[other] filas
}, línea { $lines } ({ $reason })
cli-import-name-near = «{ $name }»: { $n } { $n ->
    [one] fila
   *[other] filas
}, línea { $lines } ({ $reason }); ¿como { $near }?
# $state: one of the four below.
cli-import-issue = Anomalía { $kind }: { $n } { $n ->
    [one] fila
   *[other] filas
}, corrección: { $fix } ({ $state })
cli-import-decided = decidido
cli-import-unsure = importado sin comprobar; corrija con --accept { $kind }
cli-import-unsure-skipped = importado sin comprobar; corrija con --accept { $kind }; { $n } omitidas: sin país
cli-import-skipped = omitido: sin país
cli-import-issue-row = línea { $line }, { $host }, { $day }, efectivos: { $people }: { $text }
cli-import-more-invalid = … y { $n } { $n ->
    [one] fila no válida
   *[other] filas no válidas
} más
cli-import-sender-column = «{ $column }» dice de quién son las fuerzas ({ $values }): omita --sender, o tome { $sender } para todas las filas con --set sender={ $sender }
cli-import-senders-in-columns = las columnas nombran de quién son las fuerzas ({ $columns }): omita --sender { $sender }
cli-import-unreconciled = { $days } { $days ->
    [one] día no cuadra
   *[other] días no cuadran
}: vea las sumas, e importe de todos modos con --accept unreconciled
cli-sums = Sumas, día por día:
cli-sums-day = día
cli-sums-file = archivo
cli-sums-imported = importado
cli-sums-map = mapa
cli-sums-why = diferencia
cli-sums-all = todos los días
cli-sums-no-day = sin fecha
cli-sums-later = Tabla grande: sus sumas se comparan con el mapa al importarla (-o).
cli-sums-more = … { $n } más
cli-import-saved = Guardado en { $folder }: ábralo con `laydown { $folder }`
cli-import-unanswered = la tabla no lo dice: { $question } Responda con { $flag }
cli-import-nothing = no ha llegado nada por la entrada estándar: compruebe el comando anterior a la tubería
cli-import-terminal = la entrada estándar es el terminal: envíe una tabla por tubería a `laydown import -`, o indique un archivo
cli-import-cut-off = la entrada estándar termina en mitad de la línea { $line }: probablemente ha fallado el comando anterior a la tubería; no se ha escrito nada
cli-import-none = no se puede importar ninguna fila de «{ $file }»: vea la lista y corrija la receta o la tabla
cli-import-not-place = «{ $text }» no es una decisión sobre un nombre: use NAME=CODE, o NAME= para omitir sus filas
cli-import-not-setting = «{ $text }» no es un ajuste: use KEY=VALUE, p. ej. scope=assigned
cli-import-not-kind = «{ $word }» no es un tipo de anomalía: use uno de { $kinds }, o all
cli-import-is-column = «{ $column }» es una columna de la tabla: use --set "{ $key }={ $column }"
cli-import-one-path = «{ $path }» no puede ser a la vez el conjunto de datos y la receta: elija dos nombres
cli-import-not-empty = «{ $folder }» no está vacía: indique una carpeta nueva, o sobrescríbala con --force
# `laydown read`.
cli-read-heading = { $name }: { $language }, publicado el { $day }
cli-read-day = Día
cli-read-stage = Etapa
cli-read-sender = Remitente
cli-read-host = Anfitrión
cli-read-people = Efectivos
cli-read-doubtful = Dudoso
cli-read-words = Palabras
cli-read-event = Evento
cli-read-actor = Actor
cli-read-with = Participantes
cli-read-number = Número
cli-read-why = Por qué no es un registro
cli-read-none = No se ha encontrado ningún despliegue.
cli-read-terminal = No se puede leer un texto del teclado; dé un archivo, o envíe uno por tubería a -
cli-read-written = { $folder }: { $added } nuevos, { $joined } unidos a registros existentes, { $left } descartados
cli-read-failed = { $n ->
    [one] No se puede leer { $n } archivo
   *[other] No se pueden leer { $n } archivos
}
cli-read-not-language = { $language } no es un idioma que Laydown lea: { $languages }
cli-read-accept-alone = --accept dice qué se escribe: añada -o
cli-read-publisher = Editor desconocido
# $name: a word that was to be a command.
cli-no-command = no existe el comando «{ $name }»: `laydown --help` los muestra
cli-not-report = «{ $path }» no es el nombre de un informe: termínelo en .docx, .pdf, .html o .md, o use --format
cli-not-report-format = «{ $format }» no es un formato de informe: use { $formats }
cli-not-language = «{ $text }» no es un idioma: use uno de { $languages }

cli-is-text = «{ $path }» es un texto y no un conjunto de datos: `laydown read { $path } -o CARPETA` introduce sus registros, `laydown import { $path } -o CARPETA` lo lee como tabla
cli-import-text = Si es un texto y no una tabla: laydown read { $file } -o CARPETA
