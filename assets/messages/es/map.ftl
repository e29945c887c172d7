# The middle of the window: maps and small charts.

# $title: the map’s own.
map-name = Mapa: { $title }
map-other-name = Otro mapa: { $title }
map-symbol-on = { $symbol }, { $day }
map-no-number = Sin número para esta magnitud. Clic para ver los registros
# $things: what is counted, such as “People”.
map-thing-not-reported = { $things }: no notificado
map-no-records = Sin registros en este día
map-not-covered = Fuera de la cobertura de este conjunto de datos
map-more-places = { $n } { $n ->
    [one] lugar
   *[other] lugares
} más
# At the end of a line that is drawn for a new movement.
map-no-country = ningún país

map-charts = Gráficos
map-same-scale = Misma escala
map-own-scale = Escala propia
map-numbers-of = ·  Números del { $day }
# $number: “35,558 reported”.
map-chart = { $host } en el tiempo: { $number } el { $day }
map-chart-tip = Mostrar sus números y fuentes
map-no-charts = Ningún anfitrión tiene un número para esta magnitud en ningún día. Eso no significa cero.
# $things: what is counted, such as “people”.
map-more-hosts = { $n } { $n ->
    [one] anfitrión más
   *[other] anfitriones más
} con menos { $things }
# Behind a number on an axis: thousands, millions, billions.
map-thousands =  mil
map-millions =  M
map-billions =  mil M
