# Counts of people. $n, $low and $high are written numbers.

number-about = environ { $n }
number-more-than = plus de { $n }
number-up-to = jusqu’à { $n }
number-fewer-than = moins de { $n }
number-at-most = au plus { $n }
number-at-least = au moins { $n }
number-range = { $low }–{ $high }
number-from-to = de { $low } à { $high }
# By itself.
number-not-known = nombre inconnu
# In a sentence, of people or things that are there: “some (number not known) arrived of 1,000 promised”.
number-some = certains (nombre inconnu)
# So many of a thing. $count: a written number, such as “about 6”; $n: the number itself.
number-people = { $count } { $n ->
    [one] personnel
   *[other] personnels
}
number-combat-aircraft = { $count } { $n ->
    [one] avion de combat
   *[other] avions de combat
}
number-aircraft = { $count } { $n ->
    [one] aéronef
   *[other] aéronefs
}
number-helicopters = { $count } { $n ->
    [one] hélicoptère
   *[other] hélicoptères
}
number-drones = { $count } { $n ->
    [one] drone
   *[other] drones
}
number-ships = { $count } { $n ->
    [one] navire
   *[other] navires
}
number-submarines = { $count } { $n ->
    [one] sous-marin
   *[other] sous-marins
}
number-tanks = { $count } { $n ->
    [one] char
   *[other] chars
}
number-armoured-vehicles = { $count } { $n ->
    [one] véhicule blindé
   *[other] véhicules blindés
}
number-artillery = { $count } { $n ->
    [one] système d’artillerie
   *[other] systèmes d’artillerie
}
number-air-defence = { $count } { $n ->
    [one] batterie antiaérienne
   *[other] batteries antiaériennes
}
number-missile-launchers = { $count } { $n ->
    [one] lance-missiles
   *[other] lance-missiles
}
number-battalions = { $count } { $n ->
    [one] bataillon
   *[other] bataillons
}
number-brigades = { $count } { $n ->
    [one] brigade
   *[other] brigades
}
number-other = { $count } { $n ->
    [one] autre élément
   *[other] autres éléments
}
number-unknown-things = { $things } (nombre inconnu)
# $count: one of those above.
number-promised = { $count } (promis)
number-headed = { $heading } : { $things }
# Beside the numbers of the thing that is shown.
number-also = aussi { $all }
# How far it is from one place to another, and in which direction at the start. $km: a written number; $bearing: whole degrees.
number-way = { $km } km, { $bearing }°
