# What commands print, and how they fail.

cli-usage = { $what } (opcje wypisuje `laydown --help`)
cli-nothing = Nic nie znaleziono.
cli-sample-default = { $title } (domyślny)
# $why: what the window says; $command: a command.
cli-instead-render = { $why }; `{ $command }` rysuje tę samą mapę bez okna
cli-instead-import = { $why }; `{ $command }` importuje tabelę bez okna
cli-no-window = ta kompilacja nie ma okna
# Options.
cli-not-party = „{ $text }” nie jest znanym krajem ani organizacją: podaj kod, np. POL, albo nazwę
cli-not-party-near = „{ $text }” nie jest znanym krajem ani organizacją: czy chodzi o { $name } ({ $code })?
cli-from-after-day = --from { $from } jest po --day { $day }: wybierz wcześniejsze --from
cli-from-after-beside = --from { $from } jest po --beside { $day }: wybierz wcześniejsze --from
cli-from-after-shown = --from { $from } jest po pokazanym dniu, { $day }: dodaj --day
cli-no-thing = żaden rekord nie liczy: { $things }; użyj --what z jedną z wartości { $known }
cli-no-source = żadne źródło nie ma id „{ $id }”: `laydown query --records` wypisuje źródło każdego rekordu
cli-read-as = nie znaleziono „{ $word }”: wyszukiwane jest { $words }
cli-no-words = żaden rekord zgodny z filtrami nie zawiera „{ $words }”
cli-never-public = żaden rekord w tym zbiorze danych nie ma dnia publikacji, więc żaden nie jest znany w żadnym dniu: uzupełnij „published” źródeł albo „known_from” doniesień
cli-not-public-yet = do { $on } nic nie było jawne: pierwsze doniesienie w zbiorze danych stało się jawne { $first }
cli-more-errors = jeszcze { $n } { $n ->
    [one] błąd
    [few] błędy
    [many] błędów
   *[other] błędu
}; wszystkie wypisuje `laydown validate`
# `laydown render`.
cli-not-size = „{ $text }” nie jest rozmiarem: użyj SZERxWYS, każdy bok od 1 do { $most }, np. 1600x900 lub 180x120mm
cli-not-scale = „{ $text }” nie jest skalą: użyj liczby większej od 0 i nie większej niż 16, np. 2
cli-narrow = szerokość { $width } pikseli to za mało na dwie mapy: użyj co najmniej { $least }
cli-not-film = „{ $path }” nie jest nazwą filmu: zakończ ją na .gif, .png lub .webp albo pomiń rozszerzenie, aby uzyskać folder obrazów
cli-not-seconds = „{ $text }” nie jest czasem: podaj sekundy od 0.01 do { $most }
cli-not-picture = „{ $path }” nie jest nazwą obrazu: zakończ ją na .svg, .png lub .pdf
cli-not-template = „{ $name }” nie jest szablonem: użyj jednego z { $names }
cli-not-dpi = „{ $text }” nie jest rozdzielczością: użyj od 1 do { $most } pikseli na cal, np. 300
cli-days-alone = --days wymaga --sheet days
# `laydown convert`.
cli-convert-options = te opcje dotyczą tylko jednego dnia: dodaj --shown albo je usuń, aby wyeksportować wszystkie rekordy
# `laydown validate`.
cli-validate-failed = { $dataset }: błąd: { $error }
cli-validate-counts = { $dataset }: { $errors } { $errors ->
    [one] błąd
    [few] błędy
    [many] błędów
   *[other] błędu
}, { $warnings } { $warnings ->
    [one] ostrzeżenie
    [few] ostrzeżenia
    [many] ostrzeżeń
   *[other] ostrzeżenia
}, { $notes } { $notes ->
    [one] uwaga
    [few] uwagi
    [many] uwag
   *[other] uwagi
}
# `laydown edit`.
cli-edit-long = wiersz jest dłuższy niż { $most } bajtów
cli-edit-utf8 = standardowe wejście nie jest tekstem UTF-8
cli-edit-failed = niektóre wiersze się nie powiodły, co mówią odpowiedzi na nie
# $why: what went wrong.
cli-edit-kept = { $why }; { $n ->
    [one] zachowano { $n } niezapisaną zmianę
    [few] zachowano { $n } niezapisane zmiany
    [many] zachowano { $n } niezapisanych zmian
   *[other] zachowano { $n } niezapisanej zmiany
}: przywróć przez --recover albo odrzuć przez --forget
cli-edit-lost = { $why }; { $n ->
    [one] utracono { $n } niezapisaną zmianę
    [few] utracono { $n } niezapisane zmiany
    [many] utracono { $n } niezapisanych zmian
   *[other] utracono { $n } niezapisanej zmiany
}, bo nie ma dziennika
cli-edit-left = po wcześniejszym uruchomieniu { $n ->
    [one] została { $n } niezapisana zmiana
    [few] zostały { $n } niezapisane zmiany
    [many] zostało { $n } niezapisanych zmian
   *[other] zostało { $n } niezapisanej zmiany
}: przywróć przez --recover albo odrzuć przez --forget
cli-edit-differs = zbiór danych zmieniono w międzyczasie: --recover=saved zachowuje to, co wtedy zapisano, i przywraca resztę, --recover=unsaved przywraca wszystko, --forget odrzuca zmiany
cli-edit-nothing = nie ma czego przywracać: żadne wcześniejsze uruchomienie nie zostawiło niezapisanych zmian tego zbioru danych
# $path: the file with the changes, lines of JSON.
cli-edit-stranger = niezapisane zmiany innego zbioru danych, który był w tym miejscu, zachowano w { $path }; usuwa je --forget
cli-edit-kept-other = { $why }; { $n ->
    [one] zachowano { $n } niezapisaną zmianę
    [few] zachowano { $n } niezapisane zmiany
    [many] zachowano { $n } niezapisanych zmian
   *[other] zachowano { $n } niezapisanej zmiany
} w { $path }, ale teraz jest tu inny zbiór danych: --recover przywróci je dopiero wtedy, gdy wróci zbiór, do którego należą
cli-edit-not-json = wiersz nie jest w formacie JSON
cli-edit-key-twice = „{ $key }” występuje w wierszu dwa razy
cli-edit-not-object = wiersz nie jest obiektem JSON
cli-edit-not-table = { $word } nie jest tabelą: użyj jednej z { $tables }
cli-edit-no-id = brak wiersza tabeli: dodaj jego "id"
cli-edit-series-name = nazwa serii jest tekstem bez przecinków
cli-edit-series-title = tytuł nie jest tekstem: ujmij go w cudzysłów
cli-edit-series-complete = "complete" ma wartość true lub false
cli-edit-no-step = nie ma czego cofnąć ani ponowić
cli-edit-no-action = wiersz nie zawiera działania: użyj put, delete, series, undo, redo lub save
cli-edit-no-change = bez zmian
cli-edit-undone = cofnięto: { $name }
cli-edit-redone = ponowiono: { $name }
cli-edit-not-text = „{ $column }” nie jest tekstem: ujmij w cudzysłów
cli-edit-no-cells = brak zawartości: dodaj "cells"
cli-edit-no-column = { $table } nie ma kolumny „{ $column }”: użyj jednej z { $columns }
# `laydown import`. $table: the file, or the file and its table as below.
cli-import-table = { $file }, tabela { $table }
cli-import-waiting = { $table }: { $n ->
    [one] { $n } wiersz pod nagłówkiem, nieodczytany
    [few] { $n } wiersze pod nagłówkiem, nieodczytane
    [many] { $n } wierszy pod nagłówkiem, nieodczytanych
   *[other] { $n } wiersza pod nagłówkiem, nieodczytane
} do czasu odpowiedzi na pytania
cli-import-read = { $table }: { $n } { $n ->
    [one] wiersz
    [few] wiersze
    [many] wierszy
   *[other] wiersza
}, { $recipe ->
    [guessed] kolumny wykryte
   *[other] przepis { $recipe }
}
cli-import-counts = zaimportowano: { $imported }, pominięto: { $skipped }; { $invalid } { $invalid ->
    [one] błędny wiersz
    [few] błędne wiersze
    [many] błędnych wierszy
   *[other] błędnego wiersza
}, odfiltrowano: { $filtered }, { $empty } { $empty ->
    [one] pusta komórka
    [few] puste komórki
    [many] pustych komórek
   *[other] pustej komórki
}
# $read and $others: tables of a file, as below.
cli-import-sheets = odczytano: { $read }; nie odczytano: { $others }. Wybierz przez --set table=NAME
cli-import-sheet = „{ $name }” ({ $n } { $n ->
    [one] wiersz
    [few] wiersze
    [many] wierszy
   *[other] wiersza
})
cli-import-sheet-hidden = „{ $name }” ({ $n } { $n ->
    [one] wiersz
    [few] wiersze
    [many] wierszy
   *[other] wiersza
}, ukryta)
cli-import-sheet-read = Tabela „{ $name }” ({ $n } { $n ->
    [one] wiersz
    [few] wiersze
    [many] wierszy
   *[other] wiersza
})
cli-import-sheet-read-hidden = Ukryta tabela „{ $name }” ({ $n } { $n ->
    [one] wiersz
    [few] wiersze
    [many] wierszy
   *[other] wiersza
})
cli-import-formulas = „{ $column }”: { $n } { $n ->
    [one] formuła
    [few] formuły
    [many] formuł
   *[other] formuły
} bez zapisanej wartości: otwórz i zapisz skoroszyt w arkuszu kalkulacyjnym
# $code: a number that stands for “no value”, such as −9.
cli-import-code = { $n } { $n ->
    [one] komórka
    [few] komórki
    [many] komórek
   *[other] komórki
} „{ $code }”: odczytano jako „nie podano”
cli-import-columns = Kolumny: { $columns }
cli-import-ignored = Pominięte: { $columns }
cli-import-more-columns = { $first } i jeszcze { $n }
# $role: a key of the recipe.
cli-import-for-all = { $role } { $value } dla wszystkich
cli-import-needed = Wymagane: { $question } { $flag }
cli-import-optional = Opcjonalne: { $question } { $flag }
cli-import-names = Nazwy nierozpoznane, pominięte; przypisz je przez --place "NAME=CODE":
cli-import-name = „{ $name }”: { $n } { $n ->
    [one] wiersz
    [few] wiersze
    [many] wierszy
   *[other] wiersza
}, wiersz { $lines } ({ $reason })
cli-import-name-near = „{ $name }”: { $n } { $n ->
    [one] wiersz
    [few] wiersze
    [many] wierszy
   *[other] wiersza
}, wiersz { $lines } ({ $reason }); może { $near }?
# $state: one of the four below.
cli-import-issue = Nieprawidłowość { $kind }: { $n } { $n ->
    [one] wiersz
    [few] wiersze
    [many] wierszy
   *[other] wiersza
}, poprawka: { $fix } ({ $state })
cli-import-decided = rozstrzygnięto
cli-import-unsure = zaimportowano jako niepewne; popraw przez --accept { $kind }
cli-import-unsure-skipped = zaimportowano jako niepewne; popraw przez --accept { $kind }; pominięto { $n }: brak kraju
cli-import-skipped = pominięto: brak kraju
cli-import-issue-row = wiersz { $line }, { $host }, { $day }, osoby: { $people }: { $text }
cli-import-more-invalid = … i jeszcze { $n } { $n ->
    [one] błędny wiersz
    [few] błędne wiersze
    [many] błędnych wierszy
   *[other] błędnego wiersza
}
cli-import-sender-column = „{ $column }” mówi, czyje to siły ({ $values }): pomiń --sender albo przyjmij { $sender } dla wszystkich wierszy przez --set sender={ $sender }
cli-import-senders-in-columns = kolumny mówią, czyje to siły ({ $columns }): pomiń --sender { $sender }
cli-import-unreconciled = { $days ->
    [one] { $days } dzień się nie zgadza
    [few] { $days } dni się nie zgadzają
    [many] { $days } dni się nie zgadza
   *[other] { $days } dnia się nie zgadza
}: zobacz sumy; mimo to zaimportować można przez --accept unreconciled
cli-sums = Sumy dzień po dniu:
cli-sums-day = dzień
cli-sums-file = plik
cli-sums-imported = zaimportowano
cli-sums-map = mapa
cli-sums-why = różnica
cli-sums-all = wszystkie dni
cli-sums-no-day = brak daty
cli-sums-later = Duża tabela: jej sumy zostaną porównane z mapą podczas importu (-o).
cli-sums-more = … jeszcze { $n }
cli-import-saved = Zapisano w { $folder }: otwórz przez `laydown { $folder }`
cli-import-unanswered = tabela tego nie mówi: { $question } Odpowiedz przez { $flag }
cli-import-nothing = na standardowe wejście nic nie przyszło: sprawdź polecenie przed potokiem
cli-import-terminal = standardowym wejściem jest terminal: przekaż tabelę potokiem do `laydown import -` albo podaj plik
cli-import-cut-off = standardowe wejście urywa się w wierszu { $line }: polecenie przed potokiem prawdopodobnie zawiodło; niczego nie zapisano
cli-import-none = żadnego wiersza z „{ $file }” nie można zaimportować: zobacz listę i popraw przepis lub tabelę
cli-import-not-place = „{ $text }” nie rozstrzyga o nazwie: użyj NAME=CODE albo NAME=, aby pominąć jej wiersze
cli-import-not-setting = „{ $text }” nie jest ustawieniem: użyj KEY=VALUE, np. scope=assigned
cli-import-not-kind = „{ $word }” nie jest rodzajem nieprawidłowości: użyj jednego z { $kinds } albo all
cli-import-is-column = „{ $column }” jest kolumną tabeli: użyj --set "{ $key }={ $column }"
cli-import-one-path = „{ $path }” nie może być jednocześnie zbiorem danych i przepisem: wybierz dwie nazwy
cli-import-not-empty = „{ $folder }” nie jest pusty: podaj nowy folder albo zastąp go przez --force
# `laydown read`.
cli-read-heading = { $name }: { $language }, opublikowano { $day }
cli-read-day = Dzień
cli-read-stage = Etap
cli-read-sender = Wysyłający
cli-read-host = Kraj przyjmujący
cli-read-people = Osoby
cli-read-doubtful = Wątpliwe
cli-read-words = Słowa
cli-read-event = Wydarzenie
cli-read-actor = Działający
cli-read-with = Uczestnicy
cli-read-number = Liczba
cli-read-why = Dlaczego to nie rekord
cli-read-none = Nie znaleziono rozmieszczenia sił.
cli-read-terminal = Nie można czytać tekstu z klawiatury; podaj plik albo przekaż tekst potokiem do -
cli-read-written = { $folder }: nowe: { $added }, dołączone do istniejących rekordów: { $joined }, pominięte: { $left }
cli-read-failed = { $n ->
    [one] Nie można odczytać { $n } pliku
    [few] Nie można odczytać { $n } plików
    [many] Nie można odczytać { $n } plików
   *[other] Nie można odczytać { $n } pliku
}
cli-read-not-language = { $language } nie należy do języków, które czyta Laydown: { $languages }
cli-read-accept-alone = --accept mówi, co zapisać: dodaj -o
cli-read-publisher = Wydawca nieznany
# $name: a word that was to be a command.
cli-no-command = nie ma polecenia „{ $name }”: listę wypisuje `laydown --help`
cli-not-report = „{ $path }” nie jest nazwą raportu: zakończ ją na .docx, .pdf, .html lub .md albo użyj --format
cli-not-report-format = „{ $format }” nie jest formatem raportu: użyj { $formats }
cli-not-language = „{ $text }” nie jest językiem: użyj jednego z { $languages }

cli-is-text = „{ $path }” to tekst, a nie zbiór danych: `laydown read { $path } -o FOLDER` wprowadza jego rekordy, `laydown import { $path } -o FOLDER` czyta go jako tabelę
cli-import-text = Jeśli to tekst, a nie tabela: laydown read { $file } -o FOLDER
