# The wizard for foreign tables.

wizard-title = Importar { $name }
wizard-rows = { $n } { $n ->
    [one] fila
   *[other] filas
}
wizard-enter = { $n } por importar
wizard-skipped = { $n } omitidas
wizard-invalid = { $n } { $n ->
    [one] fila no válida
   *[other] filas no válidas
}
wizard-empty = { $n } { $n ->
    [one] celda vacía
   *[other] celdas vacías
}
wizard-table = Tabla
wizard-table-n = Tabla { $n }
wizard-table-name = Tabla del archivo
wizard-recipe = Receta
wizard-detected = detectada
wizard-line = Línea
wizard-page-table = Tabla
wizard-page-table-tip = El propio archivo, por qué se toma cada columna y qué se pregunta
wizard-page-sums = Sumas
wizard-page-sums-tip = Qué suma el archivo, qué se importa y qué muestra el mapa
wizard-save-recipe = Guardar receta…
wizard-save-recipe-tip = Guardar estos ajustes en un archivo, para que la próxima tabla de este tipo se importe sin preguntas
wizard-cancel = Cancelar importación
wizard-cancel-tip = Cerrar la tabla sin importarla (Esc)
wizard-button = Importar { $n } { $n ->
    [one] fila
   *[other] filas
}
wizard-not-ready = Responda antes las preguntas pendientes
wizard-not-explained = Las sumas no cuadran: vea Sumas
# In short what the file adds up to and what is imported, in people.
wizard-proof-all = los { $file } efectivos del archivo
wizard-proof = { $entered } de { $file } efectivos del archivo
wizard-proof-open = { $n } efectivos sin explicar: vea Sumas
## Roles of columns

wizard-role-of = Función de la columna { $column }
# $role: one of those below. $why: “its name; 12 of 12 values are countries”.
wizard-role-why = { $role }: { $why }
wizard-role-said = { $role }: { $said }
wizard-role-in = { $role }, en { $unit }
# A line of the menu, for screen readers.
wizard-role-item = { $role }: { $column }
wizard-role-none = Ninguna: ignorarla
wizard-ignored = Ignorada
wizard-ignored-as = Ignorada: { $means }
wizard-role-sender = Remitente
wizard-role-host = Anfitrión
wizard-role-origin = Procedencia
wizard-role-day = Día
wizard-role-until = Último día
wizard-role-people = Efectivos
wizard-role-upper = Límite superior de efectivos
wizard-role-plus = Se suma a efectivos
wizard-role-what = Categoría que se cuenta
wizard-role-type = Modelo
wizard-role-operation = Operación
wizard-role-unit = Unidad militar
wizard-role-place = Lugar
wizard-role-lat = Latitud
wizard-role-lon = Longitud
wizard-role-scope = Alcance
wizard-role-component = Componente
wizard-role-command = Mando
wizard-role-stage = Etapa
wizard-role-source = Fuente
wizard-role-published = Publicado
wizard-role-movement = Movimiento
wizard-role-keep = Conservar como nota
wizard-role-filter = Filtro
wizard-unit = Se cuenta en
wizard-unit-ones = unidades
wizard-unit-hundreds = centenares
wizard-unit-thousands = millares
wizard-unit-millions = millones
## What is imported of each row

wizard-imported-as = Se importa como
wizard-unchanged = sin cambios
# $why: “no number”, “a total”.
wizard-row-out = no se importa: { $why }
wizard-unsure-why = { $n }: { $why }
## Sums

wizard-sums = Sumas, día por día
wizard-sums-later = Todo lo del archivo está justificado. Como la tabla es grande, sus sumas se comparan con el mapa al importarla.
wizard-despite-later = Importar aunque difieran
wizard-sums-note = En efectivos: qué suma el archivo, qué se importa de él y qué muestra el mapa en ese día.
wizard-no-sums = Las sumas se muestran cuando se responden las preguntas.
wizard-sum-file = En el archivo
wizard-sum-imported = Importado
wizard-sum-map = En el mapa
wizard-sum-difference = Diferencia
wizard-sum-why = Por qué
wizard-sum-all = Todos los días
wizard-sum-no-day = sin fecha
wizard-explained = Todas las diferencias están explicadas.
wizard-unexplained = { $n } efectivos en { $days ->
    [one] { $days } día
   *[other] { $days } días
} están sin explicar.
wizard-despite = Importar aunque haya { $n } efectivos sin explicar
## Questions

wizard-questions = Preguntas
# $key: what is asked, as in a recipe.
wizard-answer = Respuesta: { $key }
wizard-meaning = Significado de { $name }
wizard-use = Usar
wizard-change = Cambiar
wizard-change-name = Cambiar: { $question }
wizard-parts = «{ $column }» distingue partes: se suman
wizard-rivals = Sin partes: notificaciones de los mismos efectivos
wizard-skipped-name = omitido
# $field: one of the two above.
wizard-use-name = Usar { $field }
wizard-names = { $n ->
    [one] { $n } nombre no reconocido: sus filas se omiten hasta que se elija un país
   *[other] { $n } nombres no reconocidos: sus filas se omiten hasta que se elija un país
}
wizard-first-line = { $n } { $n ->
    [one] fila
   *[other] filas
}, la primera en la línea { $line }
wizard-is = { $name } es { $country }
wizard-skip = Omitir
wizard-skip-name = Omitir { $name }
## Possible issues

wizard-issues = Posibles anomalías
wizard-issues-note = Las filas con anomalías que se dejen pendientes se importan sin comprobar.
# $issue and $fix: as below.
wizard-issue = { $issue }: { $n } { $n ->
    [one] fila
   *[other] filas
}. Corrección: { $fix }
wizard-examples = Primeros ejemplos
# $line: its number.
wizard-example = Línea { $line }: { $host }, { $day }, { $people }
# $choice: one of the next six, or Skip.
wizard-choice = { $choice }: línea { $line }
wizard-keep = Conservar
wizard-missing = No notificado
wizard-halve = Tomar la mitad
wizard-third = Tomar un tercio
wizard-add = Sumar
wizard-join = Añadir como segunda fuente
wizard-swap = Intercambiar
wizard-invalid-rows = Filas no válidas, omitidas: { $n }
wizard-doubled = Probablemente duplicado
wizard-zero = Cero sin fuente
wizard-outlier = Valor atípico
wizard-duplicate = Posible repetición
wizard-interpolated = Valor interpolado
wizard-total = Total que figura con sus partes
wizard-own = Propio país del remitente
wizard-date = Fecha no válida o intercambiada
wizard-nines = Nueves que pueden significar «sin valor»
wizard-mission = Día fuera del periodo de la misión
wizard-list = Lista que no suma el número de su fila
wizard-lists-split = Un número por cada país de la lista
wizard-lists-joint = Un número para todos, sin un solo país
wizard-all-tables = Todas las tablas
wizard-all-rows = Todas las filas
wizard-cut = Textos de más de 1 MB
wizard-fraction = Fracciones de efectivos
wizard-second-report = Posibles segundas notificaciones de un mismo despliegue
wizard-point = Coordenadas en el mar, en otro país o intercambiadas
wizard-fix-skip = omitir
wizard-fix-halve = tomar la mitad, marcar como calculado
wizard-fix-missing = tratar como no notificado
wizard-fix-third = tomar un tercio, marcar como calculado
wizard-fix-add = sumar
wizard-fix-join = añadir como segunda fuente
wizard-fix-swap = intercambiar latitud y longitud
wizard-fix-swap-day = intercambiar día y mes
wizard-fix-unsure = importar sin comprobar

wizard-read-text = Leer como texto
wizard-read-text-tip = No es una tabla: buscar registros en sus frases
