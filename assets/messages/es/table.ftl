# The table of records.

table-sorting = Ordenando…
table-copy-tip = Copiar todas las filas tal como se muestran, separadas por tabuladores, para una hoja de cálculo
table-change = Cambiar todos…
table-change-tip = Fijar una columna en todos los registros mostrados
table-too-many = Demasiados registros a la vez: fíltrelos antes
table-none = Ningún registro mostrado
table-go = Ir a este día
table-go-tip = Mostrar el día de la fila seleccionada
table-no-row = Seleccione antes una fila
table-close = Cerrar tabla
table-loading = Cargando registros…
table-nothing-today = Ningún registro se usa en este día. Eso no significa cero.
table-nothing = Sin registros. Eso no significa cero.
table-no-matches = Ningún registro cumple estos filtros. Eso no significa cero.
table-all = Todos
table-all-name = Todos los registros que cumplen los filtros
table-all-tip = Mostrar todos los registros que cumplen los filtros, de cualquier día
table-today = Usados este día
table-today-tip = Mostrar los registros de los números del día mostrado, y sus rivales
table-only = Solo { $host }
table-only-selected = Solo lo seleccionado
table-only-tip = Mostrar solo los registros del país seleccionado
table-columns = Columnas
table-columns-tip = Elegir columnas
table-default-columns = Columnas predeterminadas

table-column-tip = { $column }: clic para ordenar, Shift y clic para añadir una columna de orden
table-ascending = { $column }, orden ascendente
table-descending = { $column }, orden descendente
# $n: which of the columns it is that the rows are sorted by.
table-ascending-at = { $column }, orden ascendente, número { $n }
table-descending-at = { $column }, orden descendente, número { $n }
table-rows = Filas de la tabla
table-row = Fila { $n }: { $record }
table-open = Abrir registro
table-show = Mostrar { $host } en el mapa
