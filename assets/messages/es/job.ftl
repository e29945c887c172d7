# Long tasks that cannot be done.

# $name: the task.
job-stopped = { $name ->
    [load] La carga
    [import] La importación
    [join] La adición a la vista
    [save] La operación de guardar
    [export] La exportación
    [download] La descarga
    [sources] La lista de fuentes
    [recipe] La operación de guardar la receta
   *[picture] La operación de guardar la imagen
} se ha detenido inesperadamente: inténtelo de nuevo y, si se repite, comuníquelo
job-import-stopped = la importación se ha detenido inesperadamente: abra el archivo de nuevo
job-no-download = esta compilación no admite descargas: guarde { $url } como «{ $path }», o compile con la función «download»
job-no-library = no se encuentra una carpeta para sus datos: defina HOME
job-no-source = fuente no encontrada
job-picture-name = termine el nombre en .svg, .png o .pdf; .gif o .webp para una película, .html para una página
job-no-journals = no se encuentra una carpeta para los cambios sin guardar: defina HOME
job-journals-taken = la carpeta «{ $folder }» ya tiene { $n } diarios de este conjunto de datos, de otras ventanas o de ejecuciones interrumpidas: cierre las ventanas, o inicie Laydown sin archivo para decidir sobre los diarios
# What parts a table from what was imported and from the map. $why: one of those below.
# A day, and what is counted.
job-sum-thing = { $day }, { $thing }
job-sum-out = { $n } omitidos: { $why }
job-sum-no-number = { $n ->
    [one] { $n } celda no es un número
   *[other] { $n } celdas no son números
}
job-sum-column = { $n } omitidos: columna «{ $column }»
job-sum-column-rest = { $n } sin explicar: «{ $column }» es más que las columnas que se leen
job-sum-column-open = { $n } sin explicar: la columna «{ $column }» no se lee
job-sum-off-map = { $n } fuera del total del mapa: { $why }
job-sum-carried = { $n } de días anteriores
job-sum-unexplained = { $n } sin explicar
# Why people of a table are not in the total, after their number.
job-sum-name = país no reconocido
job-sum-added = sumado a otra fila
job-sum-total = un total
job-sum-own = el propio país del remitente
job-sum-second-report = segunda fuente de fuerzas ya contadas
job-sum-duplicate = repetido
job-sum-imputed = interpolado
job-sum-zero = no notificado
job-sum-day = fecha no válida
job-sum-no-day = sin fecha
job-sum-word = una palabra no reconocida
job-sum-filtered = filtrado
job-sum-list = en el número de la fila, no en su lista
job-sum-divided = contado más de una vez
job-sum-decided = decidido
job-sum-within = parte de un total
job-sum-aside = otro desglose de los mismos efectivos
job-sum-elsewhere = contado en otro registro
job-sum-unlisted = ya no figura
job-sum-beside = otro alcance, o parte del total
job-sum-rival = otra notificación de lo mismo
job-sum-region = una región, aparte de los anfitriones
job-sum-unplaced = en ningún país único
job-import-unexplained = { $days } { $days ->
    [one] día no cuadra
   *[other] días no cuadran
} en el mapa: vea Sumas, y marque la casilla para importar de todos modos
job-import-unsound = el conjunto de datos que produjo la importación tiene { $n } { $n ->
    [one] error
   *[other] errores
} y no se ha guardado; el primero: { $what }: { $fix }
