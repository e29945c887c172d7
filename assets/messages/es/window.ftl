# The window: common buttons, top bar, status line, palette, and why it did not open.

window-cancel = Cancelar
window-close = Cerrar
window-stop = Detener
window-choose = Elegir…
# $name: a file.
window-close-file = Cerrar { $name }
window-close-file-tip = Mantener abiertos los demás archivos
# $name: a dataset, or a public source.
window-open-file = Abrir { $name }
window-add-to-view = Añadir a la vista
window-path-hint = /ruta/del/archivo

# Between two shortcuts, or two words.
window-or = { $one } o { $other }
window-key-escape = Esc
window-key-page-up = Page Up
window-key-page-down = Page Down

## Top bar

window-dataset = Conjunto de datos: { $title }
window-dataset-changed = Conjunto de datos: { $title }, sin guardar
window-title-changed = { $title }, sin guardar
window-samples = Ejemplos
window-recent = Recientes
window-map = Mapa
window-map-name = Vista del mapa
window-map-tip = Proyección y vista: { $projection }
window-color-by = Color por
window-symbols = Símbolos
window-classes = Clases
window-disputed = Territorio en disputa
window-projection = Proyección
window-language = Idioma
window-numbers = Números
window-picture = Imagen
window-picture-tip = Guardar o copiar el mapa tal como se muestra
window-search = Buscar
window-search-long = Buscar o ir a…

## Status line

window-strengths = { $n } { $n ->
    [one] recuento
   *[other] recuentos
}
window-movements = { $n } { $n ->
    [one] movimiento
   *[other] movimientos
}
window-events = { $n } { $n ->
    [one] evento
   *[other] eventos
}
window-sources = { $n } { $n ->
    [one] fuente
   *[other] fuentes
}
window-findings = { $n } { $n ->
    [one] hallazgo
   *[other] hallazgos
}
window-no-findings = Sin hallazgos
window-findings-awaited = Hallazgos…
window-list-findings = Lista de { $n } { $n ->
    [one] hallazgo
   *[other] hallazgos
}
window-list-of-findings = Lista de hallazgos
window-unsaved = { $n } { $n ->
    [one] cambio
   *[other] cambios
} sin guardar
window-import-unsaved = Datos importados sin guardar
# $progress: the next message, or nothing.
window-reading = Leyendo { $name }… { $progress }
window-progress = { $percent } %, { $rows } { $rows ->
    [one] fila
   *[other] filas
}
window-stop-reading = Detener lectura
window-saving = Guardando en { $path }…
window-exporting = Exportando a { $path }…
window-exporting-part = Exportando a { $path }: { $n } de { $all }, quedan { $left } s
window-stop-export = Detener exportación
window-dismiss = Ocultar
window-dismiss-message = Ocultar mensaje
window-opening = Abriendo { $name }…
window-drop = Suelte un conjunto de datos o una tabla: CSV, Excel, ODS, JSON, GeoJSON o Parquet

## Palette

window-search-hint = País, fecha (13 de febrero de 2022), orden o palabras de un registro
window-no-matches = Sin resultados. Pruebe con un país, una fecha como 2022-02-13 o un comando como «reproducir».
window-go-to = Ir al { $day }
window-show-view = Mostrar la vista
window-show-view-of = Mostrar la vista del { $day }
window-kind-country = País
window-kind-date = Fecha
window-kind-file = Archivo
window-kind-number = Número
window-kind-record = Registro
# $quantity: “promised”.
window-number-of = { $host }: { $number } { $quantity }
window-kind-sample = Ejemplo
window-kind-view = Vista

## Outside of it

window-no-display = no se encuentra ninguna pantalla: defina DISPLAY o WAYLAND_DISPLAY
window-no-library = falta una biblioteca del sistema de ventanas ({ $error }): instale { $packages }
window-not-opened = no se ha podido abrir la ventana ({ $error }): compruebe la pantalla y su controlador gráfico
window-no-reason = no se indica ningún motivo
window-long-frame = a los { $time } s un fotograma tardó { $took } ms
window-first-frame = primer fotograma a los { $took } ms
window-no-nodes = no se han podido escribir los nodos en { $path }: { $error }

# $things: what is counted, such as “Combat aircraft”.
window-thing = Se cuenta: { $things }
window-things = Se cuenta
window-thing-tip = Elegir qué se cuenta. Los números de distintas categorías nunca se suman
