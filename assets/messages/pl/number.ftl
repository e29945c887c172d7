# Counts of people. $n, $low and $high are written numbers.

number-about = około { $n }
number-more-than = ponad { $n }
number-up-to = do { $n }
number-fewer-than = mniej niż { $n }
number-at-most = najwyżej { $n }
number-at-least = co najmniej { $n }
number-range = { $low }–{ $high }
number-from-to = od { $low } do { $high }
# By itself.
number-not-known = liczba nieznana
# In a sentence, of people or things that are there: “some (number not known) arrived of 1,000 promised”.
number-some = pewna liczba (nieznana)

# So many of a thing. $count: a written number, such as “about 6”; $n: 1 for exactly one, else 2.
number-people = { $count } { $n ->
    [one] osoba
   *[other] osób
}
number-combat-aircraft = { $count } samolotów bojowych
number-aircraft = { $count } statków powietrznych
number-helicopters = { $count } { $n ->
    [one] śmigłowiec
   *[other] śmigłowców
}
number-drones = { $count } { $n ->
    [one] dron
   *[other] dronów
}
number-ships = { $count } { $n ->
    [one] okręt
   *[other] okrętów
}
number-submarines = { $count } { $n ->
    [one] okręt podwodny
   *[other] okrętów podwodnych
}
number-tanks = { $count } { $n ->
    [one] czołg
   *[other] czołgów
}
number-armoured-vehicles = { $count } { $n ->
    [one] pojazd opancerzony
   *[other] pojazdów opancerzonych
}
number-artillery = { $count } { $n ->
    [one] działo
   *[other] dział
}
number-air-defence = { $count } { $n ->
    [one] bateria przeciwlotnicza
   *[other] baterii przeciwlotniczych
}
number-missile-launchers = { $count } { $n ->
    [one] wyrzutnia rakiet
   *[other] wyrzutni rakiet
}
number-battalions = { $count } { $n ->
    [one] batalion
   *[other] batalionów
}
number-brigades = { $count } { $n ->
    [one] brygada
   *[other] brygad
}
number-other = { $count } { $n ->
    [one] inna pozycja
   *[other] innych pozycji
}
number-unknown-things = { $things } (liczba nieznana)
# $count: one of those above.
number-promised = zadeklarowano { $count }
number-headed = { $heading }: { $things }
# Beside the numbers of the thing that is shown.
number-also = także { $all }
