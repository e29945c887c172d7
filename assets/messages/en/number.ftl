# Counts of people. $n, $low and $high are written numbers.

number-about = about { $n }
number-more-than = more than { $n }
number-up-to = up to { $n }
number-fewer-than = fewer than { $n }
number-at-most = at most { $n }
number-at-least = at least { $n }
number-range = { $low }–{ $high }
number-from-to = { $low } to { $high }
# By itself.
number-not-known = number not known
# In a sentence, of people or things that are there: “some (number not known) arrived of 1,000 promised”.
number-some = some (number not known)

# So many of a thing. $count: a written number, such as “about 6”; $n: that number, for the plural.
number-people = { $count } { $n ->
    [one] person
   *[other] people
}
number-combat-aircraft = { $count } combat aircraft
number-aircraft = { $count } aircraft
number-helicopters = { $count } { $n ->
    [one] helicopter
   *[other] helicopters
}
number-drones = { $count } { $n ->
    [one] drone
   *[other] drones
}
number-ships = { $count } { $n ->
    [one] ship
   *[other] ships
}
number-submarines = { $count } { $n ->
    [one] submarine
   *[other] submarines
}
number-tanks = { $count } { $n ->
    [one] tank
   *[other] tanks
}
number-armoured-vehicles = { $count } { $n ->
    [one] armoured vehicle
   *[other] armoured vehicles
}
number-artillery = { $count } { $n ->
    [one] artillery piece
   *[other] artillery pieces
}
number-air-defence = { $count } { $n ->
    [one] air-defence battery
   *[other] air-defence batteries
}
number-missile-launchers = { $count } { $n ->
    [one] missile launcher
   *[other] missile launchers
}
number-battalions = { $count } { $n ->
    [one] battalion
   *[other] battalions
}
number-brigades = { $count } { $n ->
    [one] brigade
   *[other] brigades
}
number-other = { $count } { $n ->
    [one] other item
   *[other] other items
}
number-unknown-things = { $things } (number not known)
# $count: one of those above.
number-promised = { $count } promised
number-headed = { $heading }: { $things }
# Beside the numbers of the thing that is shown.
number-also = also { $all }
# How far it is from one place to another, and in which direction at the start. $km: a written number; $bearing: whole degrees.
number-way = { $km } km, { $bearing }°
