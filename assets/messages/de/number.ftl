# Counts of people. $n, $low and $high are written numbers.

number-about = etwa { $n }
number-more-than = mehr als { $n }
number-up-to = bis zu { $n }
number-fewer-than = weniger als { $n }
number-at-most = höchstens { $n }
number-at-least = mindestens { $n }
number-range = { $low }–{ $high }
number-from-to = { $low } bis { $high }
# By itself.
number-not-known = Zahl nicht bekannt
# In a sentence, of people or things that are there: “some (number not known) arrived of 1,000 promised”.
number-some = einige (Zahl nicht bekannt)
# So many of a thing. $count: a written number, such as “about 6”; $n: the number itself.
number-people = { $count } { $n ->
    [one] Person
   *[other] Personen
}
number-combat-aircraft = { $count } { $n ->
    [one] Kampfflugzeug
   *[other] Kampfflugzeuge
}
number-aircraft = { $count } { $n ->
    [one] Luftfahrzeug
   *[other] Luftfahrzeuge
}
number-helicopters = { $count } { $n ->
    [one] Hubschrauber
   *[other] Hubschrauber
}
number-drones = { $count } { $n ->
    [one] Drohne
   *[other] Drohnen
}
number-ships = { $count } { $n ->
    [one] Schiff
   *[other] Schiffe
}
number-submarines = { $count } { $n ->
    [one] U-Boot
   *[other] U-Boote
}
number-tanks = { $count } { $n ->
    [one] Kampfpanzer
   *[other] Kampfpanzer
}
number-armoured-vehicles = { $count } { $n ->
    [one] Panzerfahrzeug
   *[other] Panzerfahrzeuge
}
number-artillery = { $count } { $n ->
    [one] Geschütz
   *[other] Geschütze
}
number-air-defence = { $count } { $n ->
    [one] Flugabwehrbatterie
   *[other] Flugabwehrbatterien
}
number-missile-launchers = { $count } { $n ->
    [one] Raketenwerfer
   *[other] Raketenwerfer
}
number-battalions = { $count } { $n ->
    [one] Bataillon
   *[other] Bataillone
}
number-brigades = { $count } { $n ->
    [one] Brigade
   *[other] Brigaden
}
number-other = { $count } { $n ->
    [one] Sonstiges
   *[other] Sonstige
}
number-unknown-things = { $things } (Zahl nicht bekannt)
# $count: one of those above.
number-promised = { $count } zugesagt
number-headed = { $heading }: { $things }
# Beside the numbers of the thing that is shown.
number-also = auch { $all }
# How far it is from one place to another, and in which direction at the start. $km: a written number; $bearing: whole degrees.
number-way = { $km } km, { $bearing }°
