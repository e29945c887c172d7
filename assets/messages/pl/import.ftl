# Imported tables: questions, possible issues, and what an import writes into its dataset.

# Questions, and the flags that answer them.
import-means-people = osoby
import-means-share = udział
import-means-rate = wskaźnik
import-means-money = pieniądze
import-means-index = indeks, ranga lub statystyka
import-means-id = numer lub kod wierszy
import-means-duration = czas trwania
import-means-measure = powierzchnia, długość lub masa
import-means-casualties = zabici lub ranni
import-means-population = mieszkańcy
import-means-equipment = sprzęt
import-means-formations = związki taktyczne i oddziały
import-means-subset = część innej kolumny
import-means-ceiling = górny limit, a nie osoby na miejscu
import-means-planned = plany lub deklaracje
import-means-change = zmiana
import-means-running = suma narastająca albo osoby, które wyjechały
import-means-others = osoby spoza rozmieszczonych sił
import-means-number = liczba innych rzeczy
import-ask-table = Kilka tabel w pliku ma te same kolumny. Którą zaimportować: jedną z nich czy wszystkie (*)?
# A line of a sheet, as in “line 4 of “2021””.
import-line-of = { $line } w „{ $sheet }”
import-ask-sender = Czyje to siły?
import-ask-host = Która kolumna to kraj przyjmujący?
import-ask-people = Która kolumna zawiera liczbę osób?
import-ask-day = Która kolumna to data?
# $text: as it stands in the table. $readings: what it may be, as below.
import-ask-order = Czy { $text } w wierszu { $line } to { $readings }?
import-order-reading = { $day } ({ $order })
import-order-or = { $all } lub { $one }
# $proofs: a line for each order, as below.
import-ask-order-both = Daty są w dwóch porządkach: { $proofs }. Jaki porządek ma { $text } w wierszu { $line }?
import-ask-order-against = Daty są w dwóch porządkach: { $proofs }. Jaki porządek ma kolumna?
# $first: one of the last three. $order: as an option says it.
import-order-proof = wiersz { $line } ({ $text }) ma { $first } ({ $order })
import-order-open = bez porządku
import-order-day = najpierw dzień
import-order-month = najpierw miesiąc
import-order-year = najpierw rok
import-ask-stage = Który to etap? Domyślnie: zapowiedź (announced).
import-ask-scope = Jaki zakres mają liczby?
import-flag-table = --set table=NAME albo --set table=*, aby odczytać wszystkie jako jedną tabelę
import-flag-sender = --sender USA
import-flag-sender-column = --sender USA dla wszystkich wierszy albo --set sender.column=COLUMN
import-ask-one-day = Żadna kolumna nie zawiera dat. Na który dzień są te liczby?
import-flag-one-day = --set day=2021-12-31
import-ask-people-apart = Która kolumna zawiera liczbę osób? { $told }.
import-column-is = „{ $column }”: { $means }
import-ask-complete = { $n ->
    [one] { $n } kraju przyjmującego
    [few] { $n } krajów przyjmujących
    [many] { $n } krajów przyjmujących
   *[other] { $n } kraju przyjmującego
} z { $day } ({ $hosts }) nie ma w { $next }. Czy każdy dzień wymienia wszystko (yes: sił już tam nie ma), czy tylko to, co podano (no: liczby nadal obowiązują)?
import-flag-complete = --set complete=yes
import-ask-decimal = Co jest znakiem dziesiętnym w „{ $value }” (w tysiącach): kropka czy przecinek?
import-flag-decimal = --set decimal=point
import-ask-times = W jakich jednostkach „{ $column }” liczy osoby: { $options }?
# $value: a cell.
import-ask-spaces = Czy odstępy w liczbach oddzielają tysiące (thousands), czy komórka taka jak „{ $value }” (wiersz { $line }) to dwie liczby (two)? Takie komórki nie są odczytywane.
import-flag-spaces = --set spaces=thousands
import-ask-status = Które wiersze się liczą? „{ $column }” zawiera { $values }.
import-flag-status = --set "only={ $column }={ $value }" albo --set "only={ $column }=*" dla wszystkich wierszy
import-ask-codes = Z jakiego systemu są kody w „{ $column }”? { $values } oznaczają różne kraje w { $systems }.
import-flag-set = --set { $key }={ $value }
import-ask-parts = Wiersze { $first } i { $second } mają tego samego wysyłającego, kraj przyjmujący, dzień i źródło, a różnią się w { $columns }. Czy to części, które się sumują?
import-flag-parts = --set "parts={ $column }" albo --set parts={ $rivals }
# $value: a cell. $lines: the lines of such cells.
import-ask-lists = Czy listy w „{ $column }” podają liczbę przy każdej nazwie (split), czy liczba wiersza obejmuje wszystkie (joint)? Liczby na listach nie dają tej sumy albo mogą być latami: { $value } (wiersz { $lines }).
import-flag-lists = --set lists=split albo --set lists=joint
# $value: a cell.
import-ask-several = { $n } { $n ->
    [one] nazwa oznacza
    [few] nazwy oznaczają
    [many] nazw oznacza
   *[other] nazwy oznacza
} kilka krajów, np. „{ $value }”; te wiersze są pomijane. Czy liczba obejmuje je wszystkie, bez jednego kraju (joint), czy komórka jest listą z liczbą dla każdego (split)?
import-flag-several = --set lists=joint albo --place "{ $value }=CODE"
import-ask-fill = { $n } { $n ->
    [one] wiersz nie ma
    [few] wiersze nie mają
    [many] wierszy nie ma
   *[other] wiersza nie ma
} wysyłającego lub kraju przyjmującego, pierwszy raz w wierszu { $line }. Czy pusta komórka powtarza komórkę nad nią (yes), czy oznacza brak wiedzy (no)?
import-flag-fill = --set fill=yes
# $columns: names of columns, separated by “”, “”. $people: a number.
import-ask-beside = { $n ->
    [one] Kolumna { $columns } nie jest odczytywana, ale też może liczyć
   *[other] Kolumny { $columns } nie są odczytywane, ale też mogą liczyć
} osoby (razem { $people }). Dodać do pozostałych czy pominąć?
import-flag-beside = --set "people={ $all }" albo --set "ignore={ $column }"
import-ask-lists-beside = „{ $column }” wymienia kraje z liczbami (razem osób: { $people }) i nie jest odczytywana. Pominąć tę kolumnę?
import-flag-lists-beside = --set "ignore={ $column }" albo --set "sender.column={ $column }", aby odczytać listy
import-flag-host = --set host.column=COLUMN
import-flag-people = --set people=COLUMN
import-flag-day = --set day.column=COLUMN albo --set day=2021-12-31 dla wszystkich wierszy
import-flag-order = --set day.order=dmy
import-flag-stage = --set stage=arrived
import-flag-scope = --set scope=assigned
# Possible issues, without a full stop; they become notes of records.
import-doubled-even = prawdopodobnie podwojone: wszystkie liczby dla tego kraju są parzyste, jakby każdą dodano do niej samej
import-doubled-day = prawdopodobnie podwojone: tego dnia większość krajów ma około dwa razy więcej niż wcześniej i później
import-doubled-until = prawdopodobnie podwojone: po { $day } większość krajów spada naraz o połowę
import-doubled-between = prawdopodobnie podwojone: około dwa razy więcej niż wcześniej ({ $before }) i później ({ $after })
# $times: 2 or 3.
import-times-between = prawdopodobnie zsumowane wielokrotnie (× { $times }): ta liczba i sąsiednie są { $times } razy większe niż wcześniej ({ $before }) i później ({ $after })
import-doubled = prawdopodobnie podwojone
import-zero-all = zero dla wszystkich krajów tego dnia: prawdopodobnie nie podano
import-zero-away = zero przy nazwie z gwiazdką lub „see …”: prawdopodobnie podano gdzie indziej lub utajniono
import-zero = zero bez źródła: prawdopodobnie nie podano
import-jump-between = wartość odstająca: daleka od wcześniejszej ({ $before }) i późniejszej ({ $after })
import-jump = wartość odstająca: daleka od wcześniejszej i późniejszej
import-second-of = możliwe drugie doniesienie o rozmieszczeniu z wiersza { $line }: dodać jako drugie źródło?
import-same-as = powtarza wiersz { $line }
import-other-than = różni się od wiersza { $line } przy tym samym kraju, dniu i źródle
import-part-beside = część obok wiersza { $line }: ten sam kraj i data, ale inny tekst w kolumnie, która nie jest odczytywana
import-duplicate = duplikat
import-imputed = interpolowane, nie podane
import-total = suma podana razem ze składnikami
import-own = własny kraj wysyłającego: to nie rozmieszczenie
import-day = nieprawidłowa data
# $day: the date as it is read.
import-day-order = data przeczy kolejności dnia i miesiąca w swojej kolumnie: odczytano jako { $day }
# $day: the date with day and month exchanged.
import-day-converted = arkusz prawdopodobnie zamienił dzień z miesiącem: chodzi o { $day }
import-part-larger = część wiersza { $line }, ale większa
import-no-end = ostatni dzień nieznany: zaimportowano bez wycofania
import-end-before = ostatni dzień ({ $day }) jest przed pierwszym: zaimportowano bez wycofania
# $unit: days, weeks …
import-lasts = { $unit } od pierwszego dnia
import-lasts-cell = czas trwania od pierwszego dnia
import-swapped = szerokość i długość geograficzna są zamienione
import-lies-in = współrzędne wskazują kraj: { $country }
import-nines = same dziewiątki: mogą oznaczać „brak wartości”
import-mission-span = poza okresem misji, { $from } – { $until }
import-mission-from = przed początkiem misji { $from }
import-mission = poza okresem misji
# $sum: what the list adds up to. $own: the number of its row.
import-list-sum = lista daje razem { $sum }, a liczba wiersza to { $own }
import-list = lista nie daje liczby wiersza
import-cut = tekst jest dłuższy niż 1 MB: zaimportowano jego początek, liczba znaków: { $n }
import-fraction = ułamkowa liczba osób
import-off-land = współrzędne wskazują morze lub punkt poza globem
# Why a name is not recognised.
import-name-organisation = organizacja, nie miejsce
import-name-several = oznacza kilka krajów ({ $countries })
import-name-either = kilka krajów ma tę nazwę ({ $countries })
import-name-empty = nazwa jest pusta
import-name-unknown = nieznany kraj, terytorium lub organizacja
# What a table was, and what holds for a column: “all, rotational before 2010-01-01”.
import-form-text = Tekst, { $encoding }
import-form-sheet = Arkusz skoroszytu
import-word-before = { $word } przed { $day }
# The name of what comes through a pipe.
import-standard-input = standardowe wejście
# In the dataset. $line: a number as text.
import-own-recipe = Rekordy zapisane przez Laydown, odczytane bez zmian.
import-from = Zaimportowano z { $file }.
import-from-about = Zaimportowano z { $file }. { $about }
import-coverage = To, co podaje { $file }; innych krajów i dni nie przeszukiwano.
import-source-note = zaimportowano z { $file }
import-halved = połowa z { $n }, liczonych dwa razy
import-last-day = ich ostatni dzień tam to { $day }
import-range-to = do { $column }
import-times = w jednostkach po { $n }
import-powers = potęgi dziesięciu
import-third = jedna trzecia z { $n }, liczonych trzy razy
import-summed = suma wierszy { $lines }
import-day-mended = dzień i miesiąc zamienione: tabela podaje { $day }
# The title of an event without a name.
import-row = wiersz { $line }
import-line = wiersz { $line }
import-line-column = wiersz { $line }, kolumna „{ $column }”
import-line-sheet = { $sheet }, wiersz { $line }
import-line-sheet-column = { $sheet }, wiersz { $line }, kolumna „{ $column }”
## What a column is taken for, and why

import-why-name = jej nazwa
# $n of $all values.
import-why-countries = { $n } z { $all } wartości to kraje
import-why-days = { $n } z { $all } wartości to daty
import-why-counts = { $n } z { $all } wartości to liczby
import-why-recipe = przepis { $recipe }
import-why-chosen = wybrano
import-why-means = jej nazwa i wartości: { $means }
## A row of which nothing is imported

import-row-outside = poza wierszami, które czyta przepis
## A row of which nothing is imported

import-row-empty = brak liczby
import-row-filtered = odfiltrowano
import-too-large = { $n } wierszy dałoby tabelę większą niż 1 GB, której nie da się ponownie otworzyć: importuj po { $most } wierszy, na przykład z kilku lat lub od kilku wysyłających (only=KOLUMNA=WARTOŚĆ)
