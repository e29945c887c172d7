# The map: titles and labels of symbols, title, notes, footnote, legend.

# $name: a country or place; $statement: one of the sentences below, or of figure.ftl.
scene-title = { $name }: { $statement }
# In another unit than people: the statement in the unit, in people, and what is divided by.
scene-divided = { $statement } ({ $plain }, { $divisor })
scene-no-rate-for = { $statement }, tasa desconocida
scene-no-rate = tasa desconocida
# What a share or a rate is divided by.
scene-of-total = de un total de { $people }
scene-of-inhabitants = de { $people } habitantes en { $year }
scene-elsewhere = { $host }, lugar no notificado
scene-other-places = { $host }, otros lugares
# $place: the largest of the places that share a symbol.
scene-places = { $place } y { $n } más
# $people and $whole: “1,700”.
scene-part-of = { $people } de { $whole }
# $what: units, or places; $source: a publisher and a day.
scene-who-says = { $what } ({ $source })
scene-and-others = { $named } y otros
scene-stub = procedencia no notificada
# $origin: “the United States”.
scene-from = de { $origin }
scene-stub-short = de ?
# $word: promised, net promised, arrived, reported or present.
scene-number-not-known = { $word }, número desconocido
# $what: that it is not known, and what else there is to say.
scene-not-known = { $word }, { $what }
scene-number = { $people } { $word }
scene-level-on = { $people } { $word } el { $day }
scene-level-old = { $people } { $word }, notificado por última vez el { $day }
# $what: one or several of the two above.
scene-change-days = { $what }, { $from } – { $to }
scene-level-change = { $what } ({ $scope }), { $from } – { $to }
scene-no-movements = Sin movimientos desde el { $day }
scene-before-movements = Aún nada: los movimientos se cuentan desde el { $day }
scene-without-movements = Este conjunto de datos no tiene movimientos
scene-nothing-reported = { $name }, { $scope }: nada notificado hasta este día
scene-without-strengths = Este conjunto de datos no tiene recuentos
scene-sum-promised = { $promised } { $word } desde el { $day }, llegada no notificada
scene-sum-moved = { $promised } { $word } desde el { $day }, { $arrived } llegados
scene-sum-level = { $name }, { $scope }: { $people }
scene-sum-level-old = { $name }, { $scope }: { $people }, algunos notificados por última vez hace más de 400 días
scene-sum-change = Cambio, { $from } – { $to }: { $what }
scene-sum-net-change = Cambio neto, { $from } – { $to }: { $what }
scene-some-old = Algunos niveles se notificaron por última vez hace más de 400 días.
scene-no-earlier-day = No hay día anterior con el que comparar
scene-picture = { $day }: { $summary }
scene-at = { $what } ({ $place })
scene-not-placed = Fuera del mapa: { $all }
scene-outside = Fuera de esta vista: { $n } { $n ->
    [one] anfitrión
   *[other] anfitriones
}
scene-outside-people = Fuera de esta vista: { $n } { $n ->
    [one] anfitrión
   *[other] anfitriones
}, { $people }
scene-outside-unknown = Fuera de esta vista: { $n } anfitriones, { $people }; número desconocido en { $unknown } de ellos
scene-sources = Fuentes: { $named }.
scene-more-sources = Fuentes: { $named } y { $n } más.
scene-sources-counted = Fuentes: { $n } { $n ->
    [one] editor
   *[other] editores
}.
scene-borders = Fronteras de { $year } ({ $note }): { $source }.
scene-borders-short = Fronteras de { $year }: { $source }.
scene-borders-neutral = territorio en disputa rayado, sin asignar a nadie
scene-borders-de-facto = territorio en disputa rayado, con quien lo controla
scene-borders-un = territorio en disputa rayado, según resoluciones de las Naciones Unidas
scene-towns = Poblaciones: GeoNames, CC BY 4.0.
scene-scale = { $km } km
## Legend

# $things: such as “People” or “Combat aircraft”; of a change within the sentence.
scene-legend-moved = { $things }: movimientos
scene-legend-present = { $things }: presentes
scene-legend-reported = { $things }: notificados
scene-legend-change = Más o menos { $things }
scene-flannery = Escala de Flannery, exponente 0,57
scene-displaced = Unas líneas llevan de los símbolos a su lugar
scene-smallest = Símbolo menor: hasta { $people }
# $most: such as “2,591”.
scene-dots = hasta { $most } cada uno: { $n } anfitriones
scene-dots-people = hasta { $most } cada uno: { $n } anfitriones, { $people }
scene-dots-unknown = número desconocido: { $n } { $n ->
    [one] anfitrión
   *[other] anfitriones
}
# An arrow of that width.
scene-arrow = { $people } desde su procedencia
scene-largest = Símbolo mayor: { $people } o más
scene-arrived = llegados
scene-reported = notificados
scene-present = presentes
scene-ordered = con orden
scene-announced = anunciados
scene-range = del mínimo al máximo
scene-at-least = al menos
scene-old = de hace más de 400 días
scene-more-there = más: llegados o presentes
scene-more-promised = más: comprometidos
scene-fewer = menos
scene-zero = notificado como cero
scene-halves = izquierda: presentes, derecha: comprometidos
scene-fans = Abanicos: un sector por color
scene-units = unidades por arma y tamaño (APP-6)
# Classes of numbers.
scene-class-first = hasta { $most }
scene-class = { $least }–{ $most }
# Values that have no colour of their own.
scene-others = otros
## Insets

scene-inset-europe = Europa
scene-inset-gulf = El Golfo
scene-inset-baltic = El Báltico
scene-inset-caribbean = El Caribe
scene-inset-korea-japan = Corea y Japón
## Layers of an SVG in Inkscape

scene-layer-map = Mapa
scene-layer-insets = Recuadros
scene-layer-arrows = Flechas
scene-layer-symbols = Símbolos
scene-layer-labels = Rótulos
scene-layer-texts = Título, leyenda y créditos
scene-borders-own = Fronteras el { $day }: { $name }. Costas: { $source }.
scene-layers = Capas: { $names }.
scene-layer-credit = { $name } ({ $credit })
scene-layer-other = otros
scene-layer-none = sin valor
scene-measured = Radios de acción y distancias
