# Names of steps: what Undo and Back name.

# $action: Undo, Redo, Back or Forward; $name: a name of a step.
step-of = { $action }: { $name }
step-play = Reproducir
step-pause = Pausar
step-measure = Magnitud
# $filter: sender, host, …
step-filter = Filtrar por { $filter }
step-filter-text = Filtrar por texto
step-selection = Selección
step-view = Vista
# $kind: strength, movement, …; $place: a country, or what the record is about.
step-number = { $place } { $before } → { $after }
step-edit = editar { $kind }, { $place }
step-add = añadir { $kind }, { $place }
step-add-people = añadir { $kind }, { $place } { $people }
step-delete = eliminar { $kind }, { $place }
step-delete-people = eliminar { $kind }, { $place } { $people }
step-nothing = nada
# $name: one of the above.
step-and-more = { $name } y { $n } { $n ->
    [one] fila
   *[other] filas
} más
step-event = «{ $title }»
step-series-complete = la serie { $name } es completa
step-series-not-complete = la serie { $name } no es completa
step-series = cambiar serie
step-accept-findings = aceptar hallazgos
step-accept = aceptar un hallazgo ({ $kind })
# $people: a number; $place: a country or a place in words.
step-accept-movement = aceptar { $people } a { $place }
step-accept-strength = aceptar { $people } en { $place }
# $kind: “call”, “warning”.
step-accept-event = aceptar evento ({ $kind }, { $day })
step-assign = dar palabras al campo: { $field }
step-split = dividir una ficha
step-join = unir dos fichas
step-reopen = reabrir un hallazgo ({ $kind })
step-pin = fijar { $id }
step-unpin = dejar de fijar { $id }
step-count-in = contar { $names } en { $id }
step-count-alone = contar { $names } por separado
step-texts = Título y textos
step-layers = capas
step-ranges = radios de acción
step-distance = distancia
