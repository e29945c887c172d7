# Counts of people. $n, $low and $high are written numbers.

number-about = близько { $n }
number-more-than = понад { $n }
number-up-to = до { $n }
number-fewer-than = менше ніж { $n }
number-at-most = щонайбільше { $n }
number-at-least = щонайменше { $n }
number-range = { $low }–{ $high }
number-from-to = від { $low } до { $high }
# By itself.
number-not-known = кількість невідома
# In a sentence, of people or things that are there: “some (number not known) arrived of 1,000 promised”.
number-some = у невідомій кількості
# So many of a thing. $count: a written number, such as “about 6”; $n: 1 for exactly one, else 2.
number-people = { $count } { $n ->
    [one] особа
    [few] особи
   *[other] осіб
}
number-combat-aircraft = { $count } { $n ->
    [one] бойовий літак
    [few] бойові літаки
   *[other] бойових літаків
}
number-aircraft = { $count } { $n ->
    [one] повітряне судно
    [few] повітряні судна
   *[other] повітряних суден
}
number-helicopters = { $count } { $n ->
    [one] вертоліт
    [few] вертольоти
   *[other] вертольотів
}
number-drones = { $count } { $n ->
    [one] дрон
    [few] дрони
   *[other] дронів
}
number-ships = { $count } { $n ->
    [one] корабель
    [few] кораблі
   *[other] кораблів
}
number-submarines = { $count } { $n ->
    [one] підводний човен
    [few] підводні човни
   *[other] підводних човнів
}
number-tanks = { $count } { $n ->
    [one] танк
    [few] танки
   *[other] танків
}
number-armoured-vehicles = { $count } { $n ->
    [one] бронемашина
    [few] бронемашини
   *[other] бронемашин
}
number-artillery = { $count } { $n ->
    [one] артилерійська система
    [few] артилерійські системи
   *[other] артилерійських систем
}
number-air-defence = { $count } { $n ->
    [one] батарея ППО
    [few] батареї ППО
   *[other] батарей ППО
}
number-missile-launchers = { $count } { $n ->
    [one] пускова установка
    [few] пускові установки
   *[other] пускових установок
}
number-battalions = { $count } { $n ->
    [one] батальйон
    [few] батальйони
   *[other] батальйонів
}
number-brigades = { $count } { $n ->
    [one] бригада
    [few] бригади
   *[other] бригад
}
number-other = { $count } { $n ->
    [one] інша одиниця
    [few] інші одиниці
   *[other] інших одиниць
}
number-unknown-things = { $things } (кількість невідома)
# $count: one of those above.
number-promised = обіцяно { $count }
number-headed = { $heading }: { $things }
# Beside the numbers of the thing that is shown.
number-also = також { $all }
# How far it is from one place to another, and in which direction at the start. $km: a written number; $bearing: whole degrees.
number-way = { $km } км, { $bearing }°
