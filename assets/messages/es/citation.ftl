# How to cite an export.

citation-records = Todos los registros: recuentos, movimientos con sus etapas y eventos
citation-all-records = todos los registros
citation-hindsight = { $day }, en retrospectiva
citation-known-on = { $day }, según lo sabido el { $on }
# $what: one of the two above; $question: what changes and levels are about.
citation-what = Situación: { $what }. { $question }
citation-overlap = Las filas de una organización y de sus miembros pueden contar dos veces a las mismas personas: la suma de lo notificado se excede en hasta { $most }.
citation-empty = Las celdas vacías no se conocen. Un mejor número de cero siempre lo notifica una fuente.
citation-ranges = Un número tiene un valor mínimo, uno mejor y uno máximo, y la palabra de la fuente; un extremo abierto está vacío.
citation-untitled = Conjunto de datos sin título
# $program: its name and version.
citation-reference = { $title }, { $what }. Elaborado con { $program }.
citation-reference-by = { $who }: { $title }, { $what }. Elaborado con { $program }.
citation-reference-others = { $who } y { $n } más: { $title }, { $what }. Elaborado con { $program }.
citation-title = Título
citation-content = Contenido
citation-cite = Cómo citar
citation-publishers = Editores
citation-day = Día
citation-from = Intervalo desde
citation-known = Sabido el
citation-in-hindsight = en retrospectiva: todo lo que el conjunto de datos sabe
citation-filters = Filtros
citation-no-filters = ninguno
citation-licence = Licencia
citation-not-stated = no consta
citation-made-with = Elaborado con
citation-note = Nota
citation-sources = Fuentes:
