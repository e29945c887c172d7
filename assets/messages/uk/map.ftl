# The middle of the window: maps and small charts.

# $title: the map’s own.
map-name = Карта: { $title }
map-other-name = Друга карта: { $title }
map-symbol-on = { $symbol }, { $day }
map-no-number = Немає числа для цієї величини. Клацніть, щоб побачити записи
# $things: what is counted, such as “People”.
map-thing-not-reported = { $things }: не вказано
map-no-records = Записів цього дня немає
map-not-covered = Поза покриттям цього набору даних
map-more-places = Ще { $n } { $n ->
    [one] місце
    [few] місця
    [many] місць
   *[other] місця
}
# At the end of a line that is drawn for a new movement.
map-no-country = немає країни
map-charts = Графіки
map-same-scale = Спільна шкала
map-own-scale = Власна шкала
map-numbers-of = ·  Числа на { $day }
# $number: “35,558 reported”.
map-chart = { $host } у часі: { $number } ({ $day })
map-chart-tip = Показати числа й джерела
map-no-charts = Жодна країна перебування не має числа для цієї величини в жоден день. Це не означає нуля.
# $things: what is counted, such as “people”.
map-more-hosts = ще { $n } { $n ->
    [one] країна з меншою кількістю
    [few] країни з меншою кількістю
    [many] країн із меншою кількістю
   *[other] країни з меншою кількістю
} ({ $things })
# Behind a number on an axis: thousands, millions, billions.
map-thousands =  тис.
map-millions =  млн
map-billions =  млрд
