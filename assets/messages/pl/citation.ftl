# How to cite an export.

citation-records = Wszystkie rekordy: liczebności, ruchy z etapami i wydarzenia
citation-all-records = wszystkie rekordy
citation-hindsight = { $day }, retrospektywnie
citation-known-on = { $day }, wg stanu wiedzy na { $on }
# $what: one of the two above; $question: what changes and levels are about.
citation-what = Stan na: { $what }. { $question }
citation-overlap = Wiersze organizacji i jej członków mogą liczyć te same osoby dwa razy: suma podanych jest zawyżona o najwyżej { $most }.
citation-empty = Puste komórki oznaczają brak wiedzy. Najlepsza liczba równa zeru zawsze pochodzi ze źródła.
citation-ranges = Liczba ma wartość najniższą, najlepszą i najwyższą oraz słowo źródła; otwarty koniec jest pusty.
citation-untitled = Zbiór danych bez tytułu
# $program: its name and version.
citation-reference = { $title }, { $what }. Sporządzono w programie { $program }.
citation-reference-by = { $who }: { $title }, { $what }. Sporządzono w programie { $program }.
citation-reference-others = { $who } i { $n } { $n ->
    [one] inny autor
    [few] innych autorów
    [many] innych autorów
   *[other] innych autorów
}: { $title }, { $what }. Sporządzono w programie { $program }.
citation-title = Tytuł
citation-content = Zawartość
citation-cite = Jak cytować
citation-publishers = Wydawcy
citation-day = Dzień
citation-from = Przedział od
citation-known = Stan wiedzy na
citation-in-hindsight = retrospektywnie: wszystko, co zawiera zbiór danych
citation-filters = Filtry
citation-no-filters = brak
citation-licence = Licencja
citation-not-stated = nie podano
citation-made-with = Sporządzono w
citation-note = Uwaga
citation-sources = Źródła:
