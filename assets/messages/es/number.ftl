# Counts of people. $n, $low and $high are written numbers.

number-about = cerca de { $n }
number-more-than = más de { $n }
number-up-to = hasta { $n }
number-fewer-than = menos de { $n }
number-at-most = como máximo { $n }
number-at-least = al menos { $n }
number-range = { $low }–{ $high }
number-from-to = de { $low } a { $high }
# By itself.
number-not-known = número desconocido
# In a sentence, of people or things that are there: “some (number not known) arrived of 1,000 promised”.
number-some = algunos (número desconocido)
# So many of a thing. $count: a written number, such as “about 6”; $n: 1 for exactly one, else 2.
number-people = { $count } { $n ->
    [one] efectivo
   *[other] efectivos
}
number-combat-aircraft = { $count } { $n ->
    [one] avión de combate
   *[other] aviones de combate
}
number-aircraft = { $count } { $n ->
    [one] aeronave
   *[other] aeronaves
}
number-helicopters = { $count } { $n ->
    [one] helicóptero
   *[other] helicópteros
}
number-drones = { $count } { $n ->
    [one] dron
   *[other] drones
}
number-ships = { $count } { $n ->
    [one] buque
   *[other] buques
}
number-submarines = { $count } { $n ->
    [one] submarino
   *[other] submarinos
}
number-tanks = { $count } { $n ->
    [one] carro de combate
   *[other] carros de combate
}
number-armoured-vehicles = { $count } { $n ->
    [one] vehículo blindado
   *[other] vehículos blindados
}
number-artillery = { $count } { $n ->
    [one] pieza de artillería
   *[other] piezas de artillería
}
number-air-defence = { $count } { $n ->
    [one] batería antiaérea
   *[other] baterías antiaéreas
}
number-missile-launchers = { $count } { $n ->
    [one] lanzador de misiles
   *[other] lanzadores de misiles
}
number-battalions = { $count } { $n ->
    [one] batallón
   *[other] batallones
}
number-brigades = { $count } { $n ->
    [one] brigada
   *[other] brigadas
}
number-other = { $count } { $n ->
    [one] otro elemento
   *[other] otros elementos
}
number-unknown-things = { $things } (número desconocido)
# $count: one of those above.
number-promised = { $count } comprometidos
number-headed = { $heading }: { $things }
# Beside the numbers of the thing that is shown.
number-also = también { $all }
# How far it is from one place to another, and in which direction at the start. $km: a written number; $bearing: whole degrees.
number-way = { $km } km, { $bearing }°
