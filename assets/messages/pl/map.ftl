# The middle of the window: maps and small charts.

# $title: the map’s own.
map-name = Mapa: { $title }
map-other-name = Druga mapa: { $title }
map-symbol-on = { $symbol }, { $day }
map-no-number = Brak liczby dla tej miary. Kliknij, aby zobaczyć rekordy
# $things: what is counted, such as “People”.
map-thing-not-reported = { $things }: nie podano
map-no-records = Brak rekordów z tego dnia
map-not-covered = Poza zasięgiem tego zbioru danych
map-more-places = { $n ->
    [one] Jeszcze { $n } miejsce
    [few] Jeszcze { $n } miejsca
    [many] Jeszcze { $n } miejsc
   *[other] Jeszcze { $n } miejsca
}
# At the end of a line that is drawn for a new movement.
map-no-country = brak kraju
map-charts = Wykresy
map-same-scale = Wspólna skala
map-own-scale = Własna skala
map-numbers-of = ·  Liczby na { $day }
# $number: “35,558 reported”.
map-chart = { $host } w czasie: { $number } ({ $day })
map-chart-tip = Pokaż liczby i źródła
map-no-charts = Żaden kraj przyjmujący nie ma liczby dla tej miary w żadnym dniu. To nie oznacza zera.
# $things: what is counted, such as “people”.
map-more-hosts = { $n ->
    [one] jeszcze { $n } kraj o mniejszej liczbie
    [few] jeszcze { $n } kraje o mniejszej liczbie
    [many] jeszcze { $n } krajów o mniejszej liczbie
   *[other] jeszcze { $n } kraju o mniejszej liczbie
} ({ $things })
# Behind a number on an axis: thousands, millions, billions.
map-thousands =  tys.
map-millions =  mln
map-billions =  mld
