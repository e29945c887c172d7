# Problems of files: what is wrong, and behind “-fix” what to do about it. Neither has a full stop.

# A problem in one line. $place: the file, its line and the column.
problem-with-fix = { $place }: { $what }. Rozwiązanie: { $fix }.
problem-without-fix = { $place }: { $what }.
problem-place = { $place } kolumna "{ $column }"
problem-more = { $n ->
    [one] jeszcze { $n } problemu nie wymieniono
    [few] jeszcze { $n } problemów nie wymieniono
    [many] jeszcze { $n } problemów nie wymieniono
   *[other] jeszcze { $n } problemu nie wymieniono
}
problem-more-between = { $n ->
    [one] jeszcze { $n } problemu między wierszami nie wymieniono
    [few] jeszcze { $n } problemów między wierszami nie wymieniono
    [many] jeszcze { $n } problemów między wierszami nie wymieniono
   *[other] jeszcze { $n } problemu między wierszami nie wymieniono
}
problem-more-fix = rozwiąż pierwsze i sprawdź ponownie
# Files.
problem-linked = dowiązanie do { $to }, poza zbiorem danych
problem-linked-fix = zapis zmienia plik w tamtym miejscu; jeśli ma pozostać bez zmian, skopiuj go tutaj
problem-other-case = plik nie jest odczytywany: jego nazwa różni się od { $file } tylko wielkością liter
problem-other-case-fix = nazwij go { $file } albo usuń
problem-no-manifest = nie znaleziono pliku: tytuł, licencje i zasięg danych są nieznane
problem-no-manifest-fix = dodaj go; powstaje też przy zapisie
problem-unfinished-save = zapis został tu przerwany: pokazano to, o czym rozstrzygnął, a niektóre pliki mają jeszcze stare wiersze
problem-unfinished-save-fix = zapisz zbiór danych raz, aby dokończyć
problem-no-file = plik jest wymieniony w datapackage.json, ale go nie ma
problem-no-file-fix = przywróć go albo usuń z listy
problem-unreadable = nie można odczytać pliku ({ $cause })
problem-unreadable-fix = sprawdź plik i jego uprawnienia
problem-long-line = liczba bajtów w wierszu: { $n }; wiersze dłuższe niż { $most } bajtów nie są odczytywane
problem-long-line-fix = skróć go albo usuń
problem-row-bytes = wiersz miałby bajtów: { $n }; wiersze dłuższe niż { $most } bajtów nie są odczytywane
problem-row-bytes-fix = skróć tekst
problem-large-file = plik jest większy niż { $most } bajtów; reszta nie jest odczytywana
problem-large-file-fix = podziel zbiór danych
problem-large-archive = archiwum rozpakowuje się do rozmiaru znacznie większego niż własny; odczytano tylko pierwsze { $most } bajtów tabeli
problem-large-archive-fix = jeśli mu ufasz, rozpakuj je i otwórz folder
# datapackage.json. $text is quoted.
problem-not-json = plik nie jest w formacie JSON ({ $cause })
problem-not-json-object = plik nie jest obiektem JSON
problem-not-json-fix = popraw go albo usuń i zapisz nowy: wymagane są tylko „resources”
problem-key-twice = { $key } występuje dwa razy, w wierszu { $first } i tutaj; liczy się tylko drugie
problem-key-twice-fix = usuń jedno z nich
problem-not-object = „{ $key }” nie jest obiektem
problem-not-accepted = { $text } nie jest przyjętym ustaleniem
problem-not-series = { $text } nie jest serią
# $other: the id of the row that has $before.
problem-series-lists-twice = seria { $series } wymienia to dwa razy na { $day }: { $before } w wierszu { $other } oraz { $people }
problem-series-lists-twice-fix = usuń błędny wiersz; skorygowana liczba wymaga własnego źródła
problem-series-comma = nazwa serii { $series } zawiera przecinek
problem-series-comma-fix = zapisz nazwę bez przecinków
problem-series-no-rows = żadna liczebność nie pochodzi z serii { $series }
problem-series-no-rows-fix = podaj ją w kolumnie „series” jej liczebności albo usuń z datapackage.json
problem-series-twice = seria { $name } jest zadeklarowana dwa razy; odczytano pierwszą deklarację
problem-series-twice-fix = zadeklaruj każdą serię raz
problem-example-fix = zapisz { $example }
problem-not-text = „{ $key }” nie jest tekstem
problem-not-text-fix = ujmij w cudzysłów
problem-not-list = „{ $key }” nie jest listą
problem-not-list-fix = ujmij w nawiasy kwadratowe
problem-not-code = { $text } nie jest kodem
problem-not-code-fix = użyj kodów takich jak "USA" lub "NATO"
problem-not-day-fix = użyj postaci 2022-02-13
problem-until = { $until } jest przed { $from }
problem-until-fix = zamień oba dni miejscami
problem-path = ścieżka { $path } tabeli „{ $table }” prowadzi poza folder zbioru danych
problem-path-fix = podaj ścieżkę wewnątrz folderu, ze znakiem /, bez .. i bez / na początku
problem-listed-twice = tabela „{ $table }” lub jej ścieżka jest wymieniona dwa razy, jako { $first } i { $path }; odczytano pierwszą
problem-listed-twice-fix = umieść wszystkie wiersze tabeli w jednym pliku i wymień każdy plik raz
# Headers.
problem-empty-file = plik jest pusty
problem-empty-file-fix = dodaj przynajmniej wiersz nagłówka albo usuń plik
problem-header-utf8 = nagłówek nie jest tekstem UTF-8 w bajcie { $at }
problem-header-utf8-fix = zapisz tabelę jako CSV w UTF-8
problem-header-utf16 = tabela jest tekstem UTF-16
problem-many-columns = liczba kolumn w nagłówku: { $n }; odczytywanych jest najwyżej { $most }
problem-many-columns-fix = usuń puste kolumny
problem-no-commas = kolumny nie są oddzielone przecinkami
problem-no-commas-fix = zapisz tabelę jako CSV z przecinkami
problem-no-column = tabela nie ma kolumny „{ $column }”, więc żadnego jej wiersza nie można odczytać
problem-no-column-fix = dodaj kolumnę „{ $column }” i wypełnij ją
problem-column-twice = kolumna „{ $name }” występuje dwa razy
problem-column-twice-fix = zmień nazwę jednej z nich albo ją usuń
problem-strange-column = kolumna { $name } nie jest rozpoznawana; zostaje zachowana, ale nie jest odczytywana
problem-rename-fix = zmień nazwę { $name } na „{ $column }”, jeśli o to chodzi
# Rows.
problem-open-quote = w tym wierszu cudzysłów jest otwarty, ale nie zamknięty
problem-open-quote-fix = zamknij go albo zapisz cudzysłów wewnątrz pola jako ""
problem-fields = liczba pól w wierszu to { $n }, a w nagłówku { $header }
problem-fields-fix = ujmij w cudzysłów pole, które zawiera przecinek, i zapisz każde puste pole
problem-fields-empty-fix = zapisz każde puste pole
problem-utf8 = tekst nie jest w UTF-8 w bajcie { $at } pliku
problem-utf8-fix = zapisz tabelę jako CSV w UTF-8 albo wpisz słowo ponownie
problem-nul = tekst zawiera bajt NUL
problem-nul-fix = usuń go albo wpisz słowo ponownie
problem-id-taken = id { $id } jest zajęte: ma je też { $place }
problem-id-taken-fix = nadaj jednemu z dwóch wierszy inne id
problem-long-row = wiersz jest dłuższy niż { $bytes } bajtów lub { $lines } linii albo cudzysłów nie jest zamknięty
problem-long-row-fix = skróć wiersz albo zamknij cudzysłów
# Cells of an imported table. $text is quoted.
problem-not-people = { $text } nie jest liczbą osób
problem-not-people-fix = zapisz liczbę, np. 1700, „około 1700”, „900–1000” lub „ponad 900”, albo pozostaw puste
problem-no-list = { $text } nie zawiera liczby osób
problem-no-list-fix = zapisz liczbę po każdej nazwie, np. „India (320), Senegal (150)”
problem-not-date = { $text } nie jest datą
problem-not-date-fix = użyj postaci 2022-02-13, 2022-02, 2022-Q1 lub 2022
problem-open-date = { $text } można odczytać z dniem lub z miesiącem na początku
problem-open-date-fix = wybierz: --set day.order=dmy lub --set day.order=mdy
problem-no-date = wiersz nie ma daty
problem-no-date-fix = uzupełnij ją
problem-not-word = { $text } nie jest tu rozpoznawane
problem-not-word-fix = dodaj znaczenie do przepisu, w „words”
problem-two-numbers = { $text } może oznaczać dwie liczby
problem-two-numbers-fix = zapisz jedną liczbę; jeśli w tej kolumnie odstępy oddzielają tysiące, użyj --set spaces=thousands
problem-not-unit = { $text } nie mówi, w jakich jednostkach liczone są osoby
problem-not-unit-fix = zapisz persons, hundreds lub thousands albo potęgę dziesięciu
# Codes.
problem-organisation = { $code } to organizacja, a nie miejsce
problem-organisation-fix = zapisz kraj albo pozostaw puste i wpisz słowa źródła do host_text
problem-no-country = { $code } nie jest krajem, terytorium ani organizacją
problem-code-fix = użyj kodu ISO 3166-1 alfa-3, np. POL, albo NATO, EU lub UN
problem-meant-fix = zapisz { $one }, jeśli o to chodzi
problem-meant-either-fix = zapisz { $one } lub { $other }, jeśli o to chodzi
# Links between rows. $id is quoted.
problem-no-source = nie znaleziono źródła { $id }
problem-no-source-fix = dodaj je do sources.csv albo popraw id
problem-known-late = wiersz jest znany od { $known }, czyli po publikacji swojego źródła ({ $published })
problem-known-late-fix = pozostaw known_from puste: liczy się wtedy dzień źródła
problem-no-published = { $id } nie ma dnia publikacji: to, co mówi, jest znane tylko retrospektywnie
problem-no-movement = nie znaleziono ruchu { $id }: etap nie jest liczony
problem-no-movement-fix = dodaj go do movements.csv albo popraw id
problem-no-stage = ruch { $id } nie ma etapu: nie jest liczony
problem-no-stage-fix = dodaj do stages.csv wiersz z dniem, liczbą i źródłem
problem-no-record = nie znaleziono rekordu { $id }
problem-no-record-fix = dodaj go, popraw id albo wyczyść komórkę
problem-other-thing = { $id } liczy { $other }, a ten wiersz { $own }: żadne nie jest liczone w drugim
problem-other-thing-fix = łącz wiersze o tym samym „what” albo pozostaw tę komórkę pustą
problem-circle = { $n ->
    [one] ten wiersz jest połączony w pętlę
    [few] { $n } wiersze są połączone w pętlę
    [many] { $n } wierszy jest połączonych w pętlę
   *[other] { $n } wiersza jest połączone w pętlę
} przez { $columns }: { $ids }
problem-circle-more = wiersze połączone w pętlę przez { $columns } ({ $n }): { $ids } i jeszcze { $more }
problem-circle-fix = wyczyść komórkę wiersza, który powinien być nadrzędny
# Counts and days that contradict each other.
problem-early = { $stage } na { $day }, zanim ruch zapowiedziano lub rozkazano ({ $first })
problem-early-fix = popraw błędny dzień albo dodaj wcześniejszą zapowiedź
problem-arrived = przybyło co najmniej { $low }, ale zadeklarowano najwyżej { $most }
problem-arrived-fix = popraw liczbę albo dodaj brakującą zapowiedź
problem-falling = { $after } po { $before } na { $day }: liczby etapu są narastające
problem-falling-fix = zapisz, ile razem, a nie o ile więcej
problem-part = część ma co najmniej { $low } osób, a jej całość { $whole } najwyżej { $most }
problem-part-fix = popraw jedną z liczb albo wyczyść part_of
problem-parts = części { $whole } mają co najmniej { $sum } osób, a całość najwyżej { $most }
problem-parts-fix = popraw jedną z liczb albo usuń część
problem-at-home = { $sender } jest zarazem wysyłającym i krajem przyjmującym: siły we własnym kraju to nie rozmieszczenie
problem-at-home-fix = popraw jedno z nich; powrót do kraju to etap „withdrawn” ruchu, który z kraju wyszedł
problem-place-no-host = miejsce { $place } nie ma kraju przyjmującego: nie ma go na żadnej mapie
problem-place-no-host-fix = podaj kraj, w którym leży, albo wyczyść place, lat i lon
problem-no-number = liczebność { $id } nie ma liczby: jest rysowana jako „?”
