# The map: titles and labels of symbols, title, notes, footnote, legend.

# $name: a country or place; $statement: one of the sentences below, or of figure.ftl.
scene-title = { $name }: { $statement }
# In another unit than people: the statement in the unit, in people, and what is divided by.
scene-divided = { $statement } ({ $plain }, { $divisor })
scene-no-rate-for = { $statement }, wskaźnik nieznany
scene-no-rate = wskaźnik nieznany
# What a share or a rate is divided by.
scene-of-total = z całości { $people }
scene-of-inhabitants = mieszkańcy w { $year } r.: { $people }
scene-elsewhere = { $host }, miejsca nie podano
scene-other-places = { $host }, inne miejsca
# $place: the largest of the places that share a symbol.
scene-places = { $place } i jeszcze { $n }
# $people and $whole: “1,700”.
scene-part-of = { $people } z { $whole }
# $what: units, or places; $source: a publisher and a day.
scene-who-says = { $what } ({ $source })
scene-and-others = { $named } i inne
scene-stub = miejsca wyjścia nie podano
# $origin: “the United States”.
scene-from = skąd: { $origin }
scene-stub-short = skąd: ?
# $word: promised, net promised, arrived, reported or present.
scene-number-not-known = { $word }, liczba nieznana
# $what: that it is not known, and what else there is to say.
scene-not-known = { $word }, { $what }
scene-number = { $word } { $people }
scene-level-on = { $word } { $people } na { $day }
scene-level-old = { $word } { $people }, ostatnio podano na { $day }
# $what: one or several of the two above.
scene-change-days = { $what }, od { $from } do { $to }
scene-level-change = { $what } ({ $scope }), od { $from } do { $to }
scene-no-movements = Brak ruchów od { $day }
scene-before-movements = Jeszcze nic: ruchy liczy się od { $day }
scene-without-movements = Ten zbiór danych nie zawiera ruchów
scene-nothing-reported = { $name }, { $scope }: do tego dnia niczego nie podano
scene-without-strengths = Ten zbiór danych nie zawiera liczebności
scene-sum-promised = { $word } { $promised } od { $day }, przybycia nie podano
scene-sum-moved = { $word } { $promised } od { $day }, przybyło { $arrived }
scene-sum-level = { $name }, { $scope }: { $people }
scene-sum-level-old = { $name }, { $scope }: { $people }, niektóre ostatnio podane ponad 400 dni temu
scene-sum-change = Zmiana od { $from } do { $to }: { $what }
scene-sum-net-change = Zmiana netto od { $from } do { $to }: { $what }
scene-some-old = Niektóre stany podano ostatnio ponad 400 dni temu.
scene-no-earlier-day = Brak wcześniejszego dnia do porównania
scene-picture = { $day }: { $summary }
scene-at = { $what } ({ $place })
scene-not-placed = Poza mapą: { $all }
scene-outside = Poza tym widokiem: { $n } { $n ->
    [one] kraj
    [few] kraje
    [many] krajów
   *[other] kraju
}
scene-outside-people = Poza tym widokiem: { $n } { $n ->
    [one] kraj
    [few] kraje
    [many] krajów
   *[other] kraju
}, { $people }
scene-outside-unknown = Poza tym widokiem: kraje: { $n }, { $people }; liczba nieznana w: { $unknown }
scene-sources = Źródła: { $named }.
scene-more-sources = Źródła: { $named } i jeszcze { $n }.
scene-sources-counted = Źródła: { $n } { $n ->
    [one] wydawca
    [few] wydawców
    [many] wydawców
   *[other] wydawcy
}.
scene-borders = Granice z { $year } r. ({ $note }): { $source }.
scene-borders-short = Granice z { $year } r.: { $source }.
scene-borders-neutral = tereny sporne zakreskowane, nieprzypisane nikomu
scene-borders-de-facto = tereny sporne zakreskowane, przy tym, kto je kontroluje
scene-borders-un = tereny sporne zakreskowane, wg rezolucji Organizacji Narodów Zjednoczonych
scene-towns = Miejscowości: GeoNames, CC BY 4.0.
scene-scale = { $km } km
## Legend

# $things: such as “People” or “Combat aircraft”; of a change within the sentence.
scene-legend-moved = { $things }: ruchy
scene-legend-present = { $things }: na miejscu
scene-legend-reported = { $things }: podane
scene-legend-change = Więcej lub mniej: { $things }
scene-flannery = Skalowanie Flannery’ego, wykładnik 0,57
scene-displaced = Linie prowadzą od symboli do ich miejsc
scene-smallest = Najmniejszy symbol: do { $people }
# $most: such as “2,591”.
scene-dots = każdy do { $most }, liczba krajów: { $n }
scene-dots-people = każdy do { $most }, liczba krajów: { $n }, { $people }
scene-dots-unknown = liczba nieznana: { $n } { $n ->
    [one] kraj
    [few] kraje
    [many] krajów
   *[other] kraju
}
# An arrow of that width.
scene-arrow = { $people } z miejsca wyjścia
scene-largest = Największy symbol: { $people } lub więcej
scene-arrived = przybyło
scene-reported = podano
scene-present = na miejscu
scene-ordered = wydano rozkaz
scene-announced = zapowiedziano
scene-range = od najniższej do najwyższej
scene-at-least = co najmniej
scene-old = sprzed ponad 400 dni
scene-more-there = więcej: przybyło lub na miejscu
scene-more-promised = więcej: zadeklarowano
scene-fewer = mniej
scene-zero = podano zero
scene-halves = po lewej: na miejscu, po prawej: zadeklarowano
scene-fans = Wachlarze: wycinek na każdy kolor
scene-units = jednostki wg rodzaju i wielkości (APP-6)
# Classes of numbers.
scene-class-first = do { $most }
scene-class = { $least }–{ $most }
# Values that have no colour of their own.
scene-others = inne
## Insets

scene-inset-europe = Europa
scene-inset-gulf = Zatoka Perska
scene-inset-baltic = Bałtyk
scene-inset-caribbean = Karaiby
scene-inset-korea-japan = Korea i Japonia
## Layers of an SVG in Inkscape

scene-layer-map = Mapa
scene-layer-insets = Wstawki
scene-layer-arrows = Strzałki
scene-layer-symbols = Symbole
scene-layer-labels = Etykiety
scene-layer-texts = Tytuł, legenda i autorstwo
scene-borders-own = Granice na { $day }: { $name }. Wybrzeża: { $source }.
scene-layers = Warstwy: { $names }.
scene-layer-credit = { $name } ({ $credit })
scene-layer-other = inne
scene-layer-none = bez wartości
scene-measured = Zasięgi i odległości
