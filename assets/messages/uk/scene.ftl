# The map: titles and labels of symbols, title, notes, footnote, legend.

# $name: a country or place; $statement: one of the sentences below, or of figure.ftl.
scene-title = { $name }: { $statement }
# In another unit than people: the statement in the unit, in people, and what is divided by.
scene-divided = { $statement } ({ $plain }, { $divisor })
scene-no-rate-for = { $statement }, показник невідомий
scene-no-rate = показник невідомий
# What a share or a rate is divided by.
scene-of-total = від загалу { $people }
scene-of-inhabitants = жителів у { $year } р.: { $people }
scene-elsewhere = { $host }, місце не вказано
scene-other-places = { $host }, інші місця
# $place: the largest of the places that share a symbol.
scene-places = { $place } та ще { $n }
# $people and $whole: “1,700”.
scene-part-of = { $people } з { $whole }
# $what: units, or places; $source: a publisher and a day.
scene-who-says = { $what } ({ $source })
scene-and-others = { $named } та інші
scene-stub = місце відправлення не вказано
# $origin: “the United States”.
scene-from = звідки: { $origin }
scene-stub-short = звідки: ?
# $word: promised, net promised, arrived, reported or present.
scene-number-not-known = { $word }, кількість невідома
# $what: that it is not known, and what else there is to say.
scene-not-known = { $word }, { $what }
scene-number = { $word } { $people }
scene-level-on = { $word } { $people } на { $day }
scene-level-old = { $word } { $people }, востаннє вказано на { $day }
# $what: one or several of the two above.
scene-change-days = { $what }, від { $from } до { $to }
scene-level-change = { $what } ({ $scope }), від { $from } до { $to }
scene-no-movements = Переміщень від { $day } немає
scene-before-movements = Поки нічого: переміщення рахуються від { $day }
scene-without-movements = Цей набір даних не має переміщень
scene-nothing-reported = { $name }, { $scope }: до цього дня нічого не вказано
scene-without-strengths = Цей набір даних не має чисельностей
scene-sum-promised = { $word } { $promised } від { $day }, прибуття не вказано
scene-sum-moved = { $word } { $promised } від { $day }, прибуло { $arrived }
scene-sum-level = { $name }, { $scope }: { $people }
scene-sum-level-old = { $name }, { $scope }: { $people }, дещо востаннє вказано понад 400 днів тому
scene-sum-change = Зміна від { $from } до { $to }: { $what }
scene-sum-net-change = Зміна нетто від { $from } до { $to }: { $what }
scene-some-old = Деякі стани востаннє вказано понад 400 днів тому.
scene-no-earlier-day = Немає ранішого дня для порівняння
scene-picture = { $day }: { $summary }
scene-at = { $what } ({ $place })
scene-not-placed = Не на карті: { $all }
scene-outside = Поза цим виглядом: { $n } { $n ->
    [one] країна
    [few] країни
    [many] країн
   *[other] країни
}
scene-outside-people = Поза цим виглядом: { $n } { $n ->
    [one] країна
    [few] країни
    [many] країн
   *[other] країни
}, { $people }
scene-outside-unknown = Поза цим виглядом: країн: { $n }, { $people }; кількість невідома в: { $unknown }
scene-sources = Джерела: { $named }.
scene-more-sources = Джерела: { $named } та ще { $n }.
scene-sources-counted = Джерела: { $n } { $n ->
    [one] видавець
    [few] видавці
    [many] видавців
   *[other] видавця
}.
scene-borders = Кордони { $year } р. ({ $note }): { $source }.
scene-borders-short = Кордони { $year } р.: { $source }.
scene-borders-neutral = спірні землі заштриховано, нікому не віднесено
scene-borders-de-facto = спірні землі заштриховано, з тими, хто їх контролює
scene-borders-un = спірні землі заштриховано, за резолюціями Організації Об’єднаних Націй
scene-towns = Населені пункти: GeoNames, CC BY 4.0.
scene-scale = { $km } км
## Legend

# $things: such as “People” or “Combat aircraft”; of a change within the sentence.
scene-legend-moved = { $things }: переміщення
scene-legend-present = { $things }: на місці
scene-legend-reported = { $things }: вказано
scene-legend-change = Більше або менше: { $things }
scene-flannery = Масштаб Фланнері, показник 0,57
scene-displaced = Лінії ведуть від символів до їхніх місць
scene-smallest = Найменший символ: до { $people }
# $most: such as “2,591”.
scene-dots = до { $most } кожна, країн: { $n }
scene-dots-people = до { $most } кожна, країн: { $n }, { $people }
scene-dots-unknown = кількість невідома: { $n } { $n ->
    [one] країна
    [few] країни
    [many] країн
   *[other] країни
}
# An arrow of that width.
scene-arrow = { $people } з місця відправлення
scene-largest = Найбільший символ: { $people } або більше
scene-arrived = прибуло
scene-reported = вказано
scene-present = на місці
scene-ordered = видано наказ
scene-announced = оголошено
scene-range = від найменшого до найбільшого
scene-at-least = щонайменше
scene-old = старіше за 400 днів
scene-more-there = більше: прибуло або на місці
scene-more-promised = більше: обіцяно
scene-fewer = менше
scene-zero = вказано нуль
scene-halves = ліворуч: на місці, праворуч: обіцяно
scene-fans = Віяла: сектор на кожен колір
scene-units = підрозділи за родом і розміром (APP-6)
# Classes of numbers.
scene-class-first = до { $most }
scene-class = { $least }–{ $most }
# Values that have no colour of their own.
scene-others = інші
## Insets

scene-inset-europe = Європа
scene-inset-gulf = Перська затока
scene-inset-baltic = Балтика
scene-inset-caribbean = Кариби
scene-inset-korea-japan = Корея і Японія
## Layers of an SVG in Inkscape

scene-layer-map = Карта
scene-layer-insets = Врізки
scene-layer-arrows = Стрілки
scene-layer-symbols = Символи
scene-layer-labels = Підписи
scene-layer-texts = Заголовок, легенда й авторство
scene-borders-own = Кордони на { $day }: { $name }. Узбережжя: { $source }.
scene-layers = Шари: { $names }.
scene-layer-credit = { $name } ({ $credit })
scene-layer-other = інше
scene-layer-none = без значення
scene-measured = Дальності й відстані
