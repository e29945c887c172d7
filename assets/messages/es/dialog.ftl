# Dialogs: problems, paths, export, open files, unsaved changes, public sources, and the dialogs of the desktop.

dialog-close-tip = Cerrar (Esc)
dialog-pointer = En el mapa: arrastrar para mover, rueda o pellizco para ampliar, clic en un país para ver sus números, doble clic para acercarse a él. Tab pasa de un símbolo a otro, Enter selecciona uno.

# $problems: “3 problems”; $names: files.
dialog-problems-in = { $problems } en { $names }
dialog-error = Error
dialog-warning = Advertencia
dialog-note = Nota
dialog-line = { $file }, línea { $line }
dialog-column = { $file }, columna { $column }
dialog-cell = { $file }, línea { $line }, columna { $column }
dialog-fix = Corrección: { $fix }.

## Paths

dialog-open-path = Abrir ruta
dialog-open-path-name = Ruta del conjunto de datos
dialog-open-path-note = Una carpeta con datapackage.json, ese archivo o un archivo zip de la carpeta. También se puede soltar cualquiera de ellos en la ventana, o pegar una vista de «Copiar vista».
dialog-open = Abrir
dialog-save = Guardar
dialog-save-dataset = Guardar { $name }
dialog-save-dataset-name = Carpeta del conjunto de datos
dialog-save-dataset-note = Una carpeta, que se crea si hace falta, o un archivo .zip. Nunca se sobrescribe otro conjunto de datos.

## Export

dialog-export = Exportar datos
dialog-export-note = Se incluyen las fuentes y una cita. Lo que no se conoce queda vacío, nunca cero. Un archivo existente se sustituye.
dialog-export-button = Exportar
dialog-export-records = Todos los registros
dialog-export-records-note = Todos los recuentos, movimientos con sus etapas, eventos y fuentes, sean cuales sean los filtros
dialog-export-view = Vista actual
dialog-export-view-note = Los números del { $day } con estos filtros, una fila por anfitrión, remitente, alcance y mando
dialog-export-no-records = Un paquete de datos contiene registros, no los números de un día
dialog-export-no-parquet = Esta compilación no admite Parquet
dialog-export-path = Ruta de la exportación
dialog-export-choose-tip = Elegir un archivo o una carpeta

## Open files

# $open: names of files.
dialog-second = Abierto: { $open }. Si añade el nuevo conjunto de datos, una vista muestra ambos y cada registro sigue en su archivo.
dialog-stay-tip = Mantener abierto el conjunto de datos (Esc)
dialog-open-instead = Abrir en su lugar
dialog-open-instead-tip = Cerrar el conjunto de datos abierto, que está guardado
dialog-add-tip = Mostrar ambos conjuntos de datos en una vista
dialog-files = Archivos abiertos
dialog-series = Serie completa: { $name }
dialog-series-tip = Cada uno de sus días enumera todo lo que cuenta: lo que un día posterior ya no enumera, se ha ido. Si no, un número vale hasta que queda desfasado.
dialog-save-as-tip = Guardar este conjunto de datos en otra carpeta
dialog-save-as-name = Guardar { $name } como…
dialog-only-file = El único archivo abierto no se puede cerrar
dialog-sample = Ejemplo: { $name }
dialog-file-imported = { $place }, importado y sin guardar
dialog-file-unsaved = { $place }, { $n } { $n ->
    [one] cambio
   *[other] cambios
} sin guardar

## Unsaved changes

dialog-unsaved = Cambios sin guardar
# $lost: the two below, in a list.
dialog-quit-loses = Si se cierra Laydown ahora, se pierde: { $lost }.
dialog-open-loses = Si se abre { $names } ahora, se pierde: { $lost }.
dialog-close-loses = Si se cierra { $name } ahora, se pierde: { $lost }.
dialog-lost-changes = { $n } { $n ->
    [one] cambio
   *[other] cambios
} en { $title }
dialog-lost-import = { $title } (importado, nunca guardado)
dialog-add-keeps-tip = Conservar los cambios y mostrar ambos conjuntos de datos en una vista
dialog-discard = Descartar cambios
dialog-discard-tip = Continuar sin guardar
dialog-save-changes = Guardar cambios
dialog-save-changes-tip = Guardar primero y continuar después
dialog-not-saved = Sin guardar
dialog-still-here = Sus cambios siguen aquí.
dialog-keep-working = Seguir trabajando
dialog-recover = Hay cambios sin guardar
dialog-crashed = Laydown se cerró inesperadamente. { $n ->
    [one] No se había guardado { $n } cambio
   *[other] No se habían guardado { $n } cambios
} en { $title }.
dialog-later = Más tarde
dialog-later-tip = Decidir la próxima vez que se abra este conjunto de datos
dialog-forget-tip = Eliminar los cambios
dialog-restore = Restaurar cambios
dialog-restore-tip = Volver a aplicar los cambios; guarde para conservarlos
# Where another program has saved the same rows meanwhile.
dialog-restore-left = Restaurar todo
dialog-restore-left-tip = Volver a aplicar todos los cambios, por encima de lo guardado entretanto
dialog-restore-rest = Restaurar el resto
dialog-restore-rest-tip = Volver a aplicar los cambios, pero conservar lo guardado entretanto
dialog-unfinished = Hay trabajo sin guardar
dialog-unfinished-changes = { $name } tiene cambios que no se guardaron.
dialog-unfinished-import = No se guardó la importación de { $name }.
dialog-open-unfinished = Abrir
dialog-restore-import = Restaurar
# The accessible name of a button that stands for one of several. $what: its text.
dialog-one-of = { $what }: { $name }
dialog-later-start-tip = Decidir la próxima vez que se inicie Laydown
dialog-changed = Archivos modificados en el disco
# $files: names of files.
dialog-changed-by = Otro programa ha modificado { $files } de { $title }.
dialog-reload-loses = Volver a cargar descarta { $n } { $n ->
    [one] cambio
   *[other] cambios
} sin guardar.
dialog-keep = Conservar mi versión
dialog-keep-tip = Sobrescribir los archivos modificados al guardar
dialog-reload = Volver a cargar
dialog-reload-tip = Mostrar los archivos como están ahora

## Public sources

dialog-sources = Fuentes públicas
dialog-sources-note = Cada una se descarga de su editor cuando se acepta la licencia y se conserva con sus datos.
dialog-import-source = Abrir…
dialog-import-source-tip = Importar la fuente con su receta
dialog-downloaded = Descargada
dialog-download = Descargar…
dialog-resume-download = Reanudar…
dialog-download-name = Descargar { $title }
dialog-downloading = Hay otra descarga en curso
dialog-no-downloads = Esta compilación no admite descargas
dialog-cite = Citar como: { $citation }
dialog-licence = Licencia: { $licence }
dialog-about-source = Acerca de esta fuente
dialog-download-limits = Como máximo
dialog-megabytes = MB
dialog-minutes = minutos
dialog-most-megabytes = Límite de tamaño en megabytes
dialog-most-minutes = Límite de tiempo en minutos
dialog-accept-licence = Aceptar la licencia y descargar
dialog-not-now = Ahora no
# “1.2 MB of 3.4 MB”.
dialog-come-of = { $come } de { $whole }
dialog-stop-download = Detener la descarga

## Dialogs of the desktop

dialog-ask-folder = Abrir carpeta de conjunto de datos
dialog-ask-text = Abrir un texto
dialog-text-files = Textos
dialog-ask-file = Abrir conjunto de datos
dialog-dataset = Conjunto de datos
dialog-ask-save = Guardar { $name } en una carpeta
dialog-ask-recipe = Guardar receta
dialog-ask-picture = Guardar mapa

## Title and captions

dialog-text-title = Título
dialog-text-subtitle = Línea bajo el título
dialog-text-caption = Nota bajo el mapa
dialog-text-credit = Créditos
dialog-text-hint = Lo escribe Laydown
dialog-text-note = [day] y [total] representan el día y el total mostrados. Los campos vacíos los escribe Laydown.
dialog-text-keep = Conservar en los datos
dialog-text-show = Mostrar
dialog-colors-by = Color por
dialog-colors-reset = Restablecer
dialog-classes = Límites superiores de todas las clases menos la última
dialog-classes-hint = Por cuantiles, o como se elija
dialog-colors-faint = Algunos de estos colores se ven mal en el mapa.
dialog-ask-layer = Elegir el archivo de una capa
dialog-layers = Capas
dialog-layers-none = Aún no hay capas.
dialog-layers-keep-tip = Conservar capas, radios de acción y distancias con el conjunto de datos: por ruta y suma de control, no los archivos
dialog-layer-show = Mostrar la capa { $name }
dialog-layer-show-tip = Mostrar u ocultar la capa
dialog-layer-color = Color de la capa { $name }
dialog-layer-name = Nombre de la capa { $name }
dialog-layer-up = Subir { $name }
dialog-layer-down = Bajar { $name }
dialog-layer-remove = Quitar { $name }
dialog-layer-by = Color por
dialog-layer-label = Rótulos
dialog-layer-no-column = ninguna
dialog-layer-borders = Fronteras
dialog-layer-borders-tip = Mostrar en lugar de las fronteras de los países; los objetos con primer y último día cambian con el día
dialog-layer-credit = Créditos
dialog-layer-credit-hint = Quién la hizo, para la nota al pie
dialog-layer-credit-name = Créditos de la capa { $name }
dialog-layer-reading = Leyendo…
dialog-layer-about = { $n } { $n ->
    [one] objeto
   *[other] objetos
} · { $path }
dialog-layer-again = Volver a cargar
dialog-layer-again-tip = Leer de nuevo el archivo
dialog-layer-again-name = Volver a cargar la capa { $name }
dialog-layer-add = Añadir una capa
dialog-layer-add-note = GeoJSON, TopoJSON, shapefile (.shp o comprimido), KML, KMZ, o CSV con latitud y longitud; coordenadas en grados (WGS 84).
dialog-layer-choose = Elegir archivo…
dialog-layer-path = Ruta de una capa
dialog-layer-add-button = Añadir
dialog-add-name = Añadir: { $what }
dialog-ranges = Radios de acción
dialog-range-name = Radio de acción
dialog-ranges-hint = Lugar:radio, p. ej. Warsaw:300km,500km o 54.7,20.5:100nmi
dialog-distances = Distancias
dialog-distance-name = Distancia
dialog-distances-hint = Dos lugares, p. ej. Kaliningrad:Warsaw
dialog-either = El archivo tiene puntos con columnas. ¿Mostrarlo como capa en el mapa, o importar sus filas como conjunto de datos?
dialog-either-table = Importar como tabla
dialog-either-table-tip = Decidir qué significan las columnas y hacer un conjunto de datos
dialog-either-layer = Añadir como capa
dialog-either-layer-tip = Dibujarlo en el mapa, bajo los símbolos
