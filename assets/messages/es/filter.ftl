# The filters on the left, and what is filtered, above the map.

filter-title = Filtros
filter-clear = Borrar
filter-hint = Palabras de un registro o fuente
filter-name = Filtrar por texto
filter-quoted = «{ $word }»
# $words: “additional” or “additions”.
filter-read-as = «{ $word }» no se ha encontrado: se busca { $words }
filter-fewer = Menos
filter-all = Todos: { $n }
# $face: one of the two above; $kind: sender, source …
filter-list = { $face }: { $kind }
filter-value = { $name }: { $n } { $n ->
    [one] número
   *[other] números
} en este día con los demás filtros
filter-checked = Comprobado

filter-only = Solo
filter-remove = Quitar este filtro
filter-remove-name = Quitar el filtro { $name }
filter-clear-all = Borrar todos
filter-nothing-today = Ningún registro de este día cumple estos filtros
filter-nothing = Ningún registro cumple estos filtros
filter-other-days = Otros días tienen registros que los cumplen.
filter-not-zero = Eso no significa cero.
