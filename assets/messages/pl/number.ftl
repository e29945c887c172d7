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
number-some = w nieznanej liczbie
# So many of a thing. $count: a written number, such as “about 6”; $n: 1 for exactly one, else 2.
number-people = { $count } { $n ->
    [one] osoba
    [few] osoby
   *[other] osób
}
number-combat-aircraft = { $count } { $n ->
    [one] samolot bojowy
    [few] samoloty bojowe
   *[other] samolotów bojowych
}
number-aircraft = { $count } { $n ->
    [one] statek powietrzny
    [few] statki powietrzne
   *[other] statków powietrznych
}
number-helicopters = { $count } { $n ->
    [one] śmigłowiec
    [few] śmigłowce
   *[other] śmigłowców
}
number-drones = { $count } { $n ->
    [one] dron
    [few] drony
   *[other] dronów
}
number-ships = { $count } { $n ->
    [one] okręt
    [few] okręty
   *[other] okrętów
}
number-submarines = { $count } { $n ->
    [one] okręt podwodny
    [few] okręty podwodne
   *[other] okrętów podwodnych
}
number-tanks = { $count } { $n ->
    [one] czołg
    [few] czołgi
   *[other] czołgów
}
number-armoured-vehicles = { $count } { $n ->
    [one] pojazd opancerzony
    [few] pojazdy opancerzone
   *[other] pojazdów opancerzonych
}
number-artillery = { $count } { $n ->
    [one] środek artyleryjski
    [few] środki artyleryjskie
   *[other] środków artyleryjskich
}
number-air-defence = { $count } { $n ->
    [one] bateria obrony powietrznej
    [few] baterie obrony powietrznej
   *[other] baterii obrony powietrznej
}
number-missile-launchers = { $count } { $n ->
    [one] wyrzutnia rakiet
    [few] wyrzutnie rakiet
   *[other] wyrzutni rakiet
}
number-battalions = { $count } { $n ->
    [one] batalion
    [few] bataliony
   *[other] batalionów
}
number-brigades = { $count } { $n ->
    [one] brygada
    [few] brygady
   *[other] brygad
}
number-other = { $count } { $n ->
    [one] inna pozycja
    [few] inne pozycje
   *[other] innych pozycji
}
number-unknown-things = { $things } (liczba nieznana)
# $count: one of those above.
number-promised = zadeklarowano { $count }
number-headed = { $heading }: { $things }
# Beside the numbers of the thing that is shown.
number-also = także { $all }
# How far it is from one place to another, and in which direction at the start. $km: a written number; $bearing: whole degrees.
number-way = { $km } km, { $bearing }°
