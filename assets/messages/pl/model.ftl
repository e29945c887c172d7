# Values that cannot be read: what is wrong, and the fix. $text: quoted as “…”, unless quoted here.

# $set: what the word should be; $allowed: the words, as files have them.
model-unknown-word = „{ $word }” nie jest { $set ->
    [event] rodzajem wydarzenia
    [as-of] porą dnia
    [word] słowem określającym liczbę
    [middle] widokiem głównym
    [map] położeniem mapy
    [scope] zakresem
    [stage] etapem
    [command] dowództwem
    [component] rodzajem sił
    [tier] rangą źródła
    [review] stanem weryfikacji
    [thing] kategorią
    [region] regionem
   *[other] wartością „{ $set }”
}: użyj jednego z { $allowed }
model-not-a-word = { $word } nie jest { $set ->
    [event] rodzajem wydarzenia
    [as-of] porą dnia
    [word] słowem określającym liczbę
    [middle] widokiem głównym
    [map] położeniem mapy
    [scope] zakresem
    [stage] etapem
    [command] dowództwem
    [component] rodzajem sił
    [tier] rangą źródła
    [review] stanem weryfikacji
    [thing] kategorią
    [region] regionem
   *[other] wartością „{ $set }”
}
model-not-a-word-fix = użyj jednego z { $allowed }
model-code = „{ $text }” nie jest kodem: użyj od jednej do ośmiu wielkich liter lub cyfr, np. POL lub NATO
model-not-a-code = { $text } nie jest kodem
model-day = „{ $text }” nie jest datą: użyj postaci 2022-02-13
model-not-a-date = { $text } nie jest datą
model-not-a-date-fix = użyj 2022-02-13, a jeśli wiadomo tylko tyle: 2022-02, 2022-Q1 lub 2022
model-own-colors = „{ $text }” nie podaje kolorów: zapisz każdą wartość z jej kolorem, np. USA=#0a5ca8, DEU=#c53a3d
model-class-bounds = „{ $text }” nie podaje klas: zapisz najwyżej cztery liczby większe od zera, np. 100; 1000; 10000
model-no-id = id nie może być puste
model-empty = „{ $column }” jest puste
model-empty-fix = uzupełnij: potrzebuje tego każdy wiersz
model-yes-or-no = { $text } nie jest ani yes, ani no
model-yes-or-no-fix = wpisz yes albo pozostaw puste
model-ends-first = { $until } jest przed { $day }
model-ends-first-fix = zamień oba dni miejscami albo popraw jeden
model-half-a-point = podano tylko jedno z lat i lon
model-half-a-point-fix = podaj oba albo żadne
model-degrees = { $text } nie jest liczbą stopni od −{ $most } do { $most }
model-degrees-fix = użyj stopni dziesiętnych z kropką, np. 50.11
# $column: as the file has it; numbers are as the file has them.
model-count-needs = „{ $word }” wymaga liczby w „{ $column }”
model-count-needs-fix = uzupełnij ją albo użyj słowa unknown
model-count-order = low { $low } jest większe niż high { $high }
model-count-order-fix = zamień obie liczby miejscami
model-count-differs = { $column } { $number } nie pasuje do słowa „{ $word }”, które daje { $made }
model-count-differs-fix = pozostaw „{ $column }” puste, wpisz { $made } albo wybierz inne słowo
model-count-open = { $column } { $number } nie pasuje do słowa „{ $word }”, które zostawia tę wartość otwartą
model-count-open-fix = pozostaw „{ $column }” puste albo wybierz inne słowo
model-count-best = best jest poza przedziałem od low do high
model-count-best-fix = popraw jedną z trzech liczb
model-count-whole = { $text } nie jest liczbą całkowitą
model-count-whole-fix = wpisz całkowitą liczbę osób bez przecinków i słów, np. 1700
model-count-negative = { $text } jest liczbą ujemną
model-count-negative-fix = liczba osób nie może być ujemna: zapisz wycofanie jako etap ruchu
model-count-large = { $text } to więcej osób, niż to możliwe
model-count-large-fix = wpisz osoby, a nie tysiące ani id; limit wynosi 1000000000
model-layer-path = „{ $text }” nie jest warstwą. Zapisz ścieżkę, a po niej ustawienia, np. „bases.geojson,color=#0a5ca8,label=name”.
model-layer-value = { $key }={ $value } nie jest poprawne dla warstwy. Kolory mają postać #0a5ca8, przełączniki to yes lub no.
model-layer-most = Na mapie może być najwyżej { $most } warstw.

model-quoted = „{ $text }”
