# The side panel: numbers, changes, records, findings.

side-page = Panel boczny
side-page-numbers = Liczby
side-page-changes = Zmiany
side-back-face = ←  Wszystkie kraje
side-back = Wróć do wszystkich krajów
side-back-tip = Wróć do sum (Esc)
side-known-on = Stan wiedzy na { $day }: późniejsze publikacje pominięto.
side-inhabitants = Ludność: { $source }.
side-looking-up = Wczytywanie rekordów stojących za tymi liczbami…
## Numbers

# $label: what it is; $number: how many, or “not reported”.
side-number = { $label }: { $number }
side-number-tip = Pokaż rekordy i źródła stojące za tą liczbą
side-number-old = { $number } (nieaktualne)
side-unknown-number = liczba nieznana
# $word: present or reported.
side-level = { $word } { $number }
side-level-old = { $word } { $number }, ostatnio podano na { $day }
side-only-announced = z tego { $people } tylko zapowiedziano
side-only-announced-long = z tego { $people } tylko zapowiedziano, jeszcze bez rozkazu i nie w drodze
side-formula-and = { $formula }; { $only }
# $things: what is counted, such as “people”.
side-total-levels = Stany: { $things } na miejscu, nigdy niedodawane do zmian.
side-oldest = najstarszy z { $day }
side-hosts-oldest = w { $n } { $n ->
    [one] kraju
    [few] krajach
    [many] krajach
   *[other] kraju
}, najstarszy z { $day }
side-present-formula = podano + przybyło − wycofano od tego czasu
side-some-old = Niektóre z tych liczb podano ostatnio ponad 400 dni temu.
side-no-strength = brak liczebności w tym zakresie
side-no-strength-public = żadna liczebność nie była do tego dnia jawna
side-scope = Zakres: { $scope }
side-scope-of-levels = Zakres stanów
# $what: promised, present or reported; $unit: “per 1,000 inhabitants”.
side-in-unit = { $what }: { $number }, { $divisor }
# $things: such as “combat aircraft”.
side-thing = Liczone: { $things }
side-in-unit-unknown = { $what }: liczba nieznana, więc brak wartości „{ $unit }”
# $things: such as “people”; $quantity: promised, present or reported.
side-hosts-by = Kraje wg liczby: { $things } ({ $quantity })
side-ranked = { $place }. { $host }: { $number }
side-nothing = Brak rekordów z tego dnia. To nie oznacza zera.
side-nothing-filtered = Żaden rekord z tego dnia nie spełnia tych filtrów. To nie oznacza zera.
side-hosts-no-rate = { $n ->
    [one] Jeszcze { $n } kraj ma
    [few] Jeszcze { $n } kraje mają
    [many] Jeszcze { $n } krajów ma
   *[other] Jeszcze { $n } kraju ma
} liczbę, ale nie ma znanej wartości, przez którą można ją podzielić.
side-hosts-no-movement = { $n ->
    [one] Jeszcze { $n } kraj ma tu
    [few] Jeszcze { $n } kraje mają tu
    [many] Jeszcze { $n } krajów ma tu
   *[other] Jeszcze { $n } kraju ma tu
} liczebność, ale żadnego ruchu.
side-hosts-unlisted = { $n ->
    [one] { $n } kraj nie jest już wymieniany.
    [few] { $n } kraje nie są już wymieniane.
    [many] { $n } krajów nie jest już wymienianych.
   *[other] { $n } kraju nie jest już wymieniane.
}
side-hosts-no-level = { $n ->
    [one] Jeszcze { $n } kraj ma
    [few] Jeszcze { $n } kraje mają
    [many] Jeszcze { $n } krajów ma
   *[other] Jeszcze { $n } kraju ma
} rekordy, ale { $why }.
side-show-present = Pokaż stan na miejscu
side-show-movements = Pokaż ruchy
side-by-moved = Zadeklarowano i przybyło wg
side-by = { $quantity } wg
side-break-down-by = Podziel wg
side-unit-not-stated = Jednostki nie podano
side-no-movement-in-window = Brak ruchów w przedziale.
side-no-strength-see-above = Brak liczebności w tym zakresie. Stany powyżej obejmują wszystkie zakresy.
side-levels = Stany wg zakresu
side-levels-whose = Wysyłający, zakres
side-levels-note = Stany o różnym zakresie stoją obok siebie i nigdy się ich nie sumuje.
side-levels-parts = Części jednego wysyłającego i zakresu (operacje, miejsca, jednostki, typy) są sumowane.
side-reported-label = Podano:
side-present-label = Na miejscu:
side-reported-not-here = nie podano: wcześniejszej liczebności nie ma w tym zbiorze danych
side-reported-not-public = nie podano: żadna liczebność nie była do tego dnia jawna
side-sent = Wysłane stąd
side-sent-net = Powyżej są odejmowane.
side-sent-gross = Odejmują je liczby netto (N).
side-sent-to = Dokąd: { $place }
side-sent-more = Jeszcze { $n } nie wymieniono tutaj. Wszystkie rekordy są w tabeli.
side-no-arrival = przybycia nie podano
## Records

side-records-behind = Rekordy stojące za tymi liczbami
side-not-counted = { $n ->
    [one] { $n } rekord nieliczony tego dnia
    [few] { $n } rekordy nieliczone tego dnia
    [many] { $n } rekordów nieliczonych tego dnia
   *[other] { $n } rekordu nieliczone tego dnia
}
side-not-counted-note = Wcześniejsze i późniejsze dni, sumy zastąpione częściami oraz rekordy, które nie spełniają filtrów.
side-more-cards = Jeszcze { $n }: pokaż wszystkie w tabeli
side-more-cards-tip = Wypisz i posortuj wszystkie rekordy w tabeli
# $whole and $other: another record, as “the movement to Poland (m1)”.
side-part-of = Część ({ $whole }), liczona raz
side-relieves = Rotacja, niczego nie dodaje; zmieniane: { $other }
side-counted-in = Liczone w: { $other }
side-remainder = Tu liczy się tylko reszta. Części liczone są osobno
side-elsewhere = Wymienione tutaj, niedodane
side-count-alone = Licz osobno
side-count-alone-name = Licz { $id } osobno
side-count-alone-tip = Usuń powiązanie z drugim rekordem
side-event-note = Kontekst, nigdy nieliczony jako osoby.
side-locator = ({ $locator })
side-no-source = Źródła „{ $id }” nie ma w tym zbiorze danych
side-unsure = Niepewne: jeszcze nieporównane ze źródłem
side-pinned = Przypięte
side-pin = Przypnij to doniesienie
side-pin-name = Przypnij { $id }
side-pin-tip = Licz to doniesienie bez względu na regułę
side-unpin = Odepnij
side-unpin-name = Odepnij { $id }
side-unpin-tip = Niech znów wybiera reguła
side-edit = Edytuj
side-edit-name = Edytuj { $id }
side-edit-tip = Edytuj, skopiuj lub usuń ten rekord
side-edit-change = Edytuj rekord…
side-edit-copy = Kopiuj jako nowy rekord…
side-edit-add-stage = Dodaj etap…
side-edit-source = Edytuj źródło…
side-edit-delete = Usuń
side-edit-delete-movement = Usuń razem z etapami
side-edit-delete-tip = „Cofnij” przywraca
side-file = Plik: { $name }
## Time

side-chart = Wykres
side-chart-numbers = Liczby
side-chart-changes = Zmiany w czasie
side-chart-levels = Stany w czasie
side-chart-name = { $host } w czasie
side-chart-total = Suma w czasie
side-chart-looking-up = Wczytywanie liczb w czasie…
side-chart-too-many = Za dużo dni, aby ułożyć warstwy: linie pokazują sumę.
side-chart-nothing = Brak liczb do ułożenia w warstwy dla tej miary.
side-stack-others = { $n } { $n ->
    [one] inny
    [few] inne
    [many] innych
   *[other] innego
}
side-stack-sum = Razem: { $number }
## Today

side-changed-today = Zmiany tego dnia
side-nothing-today = Brak: żadna liczebność i żaden etap ruchu nie ma tej daty.
side-change-of = { $change } ({ $sender })
side-events = Wydarzenia
side-no-events = Brak w tym dniu.
side-event = Wydarzenie: { $title }
side-events-with = Wydarzenia z udziałem: { $host }
side-changes = Zmiany w przedziale
side-changes-n = { $n } { $n ->
    [one] zmiana
    [few] zmiany
    [many] zmian
   *[other] zmiany
}
side-changes-window = { $from } → { $day }
side-changes-later = Przedział zaczyna się po tym dniu: wybierz wcześniejszy początek.
side-no-changes = Nic się w tym przedziale nie zmieniło. Liczba nieznana nie jest zmianą.
side-no-changes-filtered = Żadna zmiana w tym przedziale nie spełnia tych filtrów. Liczba nieznana nie jest zmianą.
side-changes-moves = Ruchy: { $n }
side-changes-levels = Stany: { $n }
# $change: “+1,700 promised”.
side-change-in = { $change }, { $place }
side-change = Zmiana: { $head }, { $more }
side-copy-tsv = Kopiuj jako TSV
side-copy-tsv-tip = Skopiuj listę do arkusza, z tabulatorami między kolumnami
side-learnt = Poznane później
side-show-hindsight = Pokaż retrospektywnie
side-next-known = Następny stan wiedzy: { $day }
side-next-known-tip = Przejdź do następnego dnia, w którym stało się jawne doniesienie stojące za tymi liczbami
## Findings

side-all-findings = Wszystkie ustalenia
side-findings-on = { $n } { $n ->
    [one] ustalenie
    [few] ustalenia
    [many] ustaleń
   *[other] ustalenia
} na { $day }
side-findings-of = { $kind } ({ $n })
side-finding = Ustalenie: { $text }
side-no-findings = Brak ustaleń o liczbach z tego dnia.
side-none-open = Brak otwartych ustaleń: wszystkie przyjęto.
side-severity = Waga
side-kind = Rodzaj
side-all = Wszystkie
side-all-kinds = Wszystkie rodzaje
side-accepted = Przyjęte
side-accepted-note = Przyjęto: { $note }
side-show-on-map = Pokaż na mapie
side-records = Rekordy
side-accept = Przyjmij…
side-take-back = Otwórz ponownie
side-accept-hint = Uzasadnienie
side-accept-field = Uzasadnienie przyjęcia
side-accept-with-note = Przyjmij z tym uzasadnieniem
# $whose: “NATO’s”.
side-serve-in = Licz raz, w liczebności organizacji ({ $sender }):
side-count-in = Licz w liczebności organizacji ({ $sender }): { $member }
side-count-in-tip = Licz ich w liczebności organizacji. „Cofnij” to odwraca; zapis zachowuje to w zbiorze danych
side-count-all-in = Wszystkich
side-unplaced = Bez jednego znanego kraju
side-unplaced-note = Wliczone do sum powyżej, ale nie na mapie.
side-regions = Sumy regionalne
side-regions-note = Konkurencyjne wobec sum swoich krajów: niedodawane.
side-no-country = Stany bez jednego kraju
side-no-country-note = Niewliczone do sum powyżej i nie na mapie.
side-coverage = Zasięg danych
side-coverage-note = Poza nim ten zbiór danych nic nie mówi. To nie oznacza zera.
side-day-not-covered = Ten dzień jest poza zasięgiem danych.
side-not-covered = Poza zasięgiem tego zbioru danych. To nie oznacza zera.
side-absent = Ten zbiór danych nie ma dla tego kraju liczby z tego dnia. To nie oznacza zera.
side-absent-filtered = Żadna liczba z tego dnia dla tego kraju nie spełnia tych filtrów. To nie oznacza zera.
