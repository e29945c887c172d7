# `--help` of the command line. $examples: the heading of the examples.

help-examples = Przykłady:
help-laydown = Mapa rozmieszczenia sił, na której każda liczba prowadzi do swojego źródła
help-laydown-more =
    { $examples }
      laydown                                             otwórz wbudowany zbiór danych, Europa w 2022, na 13 lutego
      laydown my-dataset/                                 otwórz pakiet danych
      laydown my-dataset/ theirs.zip                      otwórz dwa w jednym widoku; każdy rekord zostaje w swoim pliku
      laydown query --day 2022-02-17 --host POL           liczby dla Polski
      laydown query --sample article-2022-02-13 --format json
      laydown render --day 2022-02-13 -o map.svg          narysuj mapę, ekran nie jest potrzebny
      laydown convert my-dataset/ -o my-dataset.xlsx      rekordy do arkusza; albo .csv .geojson .parquet .zip
      laydown import troops.csv --sender FRA -o troops/   utwórz zbiór danych z tabeli
      laydown read release.pdf --published 2022-02-13     rozmieszczenia w tekście i dlaczego inne liczby nimi nie są
      laydown validate my-dataset/                        każdy problem z miejscem i rozwiązaniem

# Subcommands.
help-report = Napisz raport: co obowiązuje, co się zmieniło, źródła, doniesienia konkurencyjne i luki, jako .docx, .pdf, .html lub .md
help-render = Narysuj mapę taką jak w oknie, jako .svg, .png lub .pdf
help-animate = Utwórz film z mapy w czasie, jako .gif, .png (APNG), .webp lub numerowane obrazy
help-query = Wypisz rozmieszczenie w danym dniu jako tabelę, CSV lub JSON
help-validate = Wypisz każdy problem w zbiorach danych z miejscem i rozwiązaniem; przy błędzie kod wyjścia 1
help-edit = Edytuj zbiór danych wierszami JSON
help-convert = Wyeksportuj rekordy lub liczby z jednego dnia jako pakiet danych, CSV, skoroszyt Excel, GeoJSON lub Parquet
help-fetch = Wypisz źródła publiczne albo pobierz jedno od jego wydawcy
help-import = Zaimportuj tabelę jako zbiór danych: CSV, XLSX, ODS, JSON, GeoJSON, Parquet
help-read = Wyszukaj w tekstach rekordy wraz z dowodami: TXT, Markdown, HTML, DOCX, PDF, EML
help-samples = Wypisz wbudowane zbiory danych
help-completions = Wypisz uzupełnienia dla powłoki
help-man = Wypisz stronę podręcznika

# Options of several of them.
help-files = Pakiety danych: foldery z plikiem datapackage.json albo pliki zip; kilka tworzy jeden widok. Domyślnie: wbudowany zbiór danych
help-view-file = Plik z widokiem z „Kopiuj widok”; inne opcje mają pierwszeństwo
help-sample = Wbudowany zbiór danych (zob. `laydown samples`), dodawany do FILES
help-text-or-json = text lub json
help-lang = Język tekstów, liczb i dni, tutaj i na obrazach: { $languages }; domyślnie język systemu. Pliki, CSV i JSON są we wszystkich takie same

help-shell = Która powłoka
help-completions-more =
    { $examples }
      laydown completions bash > ~/.local/share/bash-completion/completions/laydown

help-man-command = Polecenie, którego stronę wypisać; bez niego strona samego laydown
help-man-more =
    { $examples }
      laydown man | man -l -                 przeczytaj stronę
      laydown man query > laydown-query.1    strona polecenia

# Sections of the manual pages.
help-man-manual = Podręcznik Laydown
help-man-notes = Uwagi
help-man-examples = Przykłady
help-man-exit = Kod wyjścia
help-man-exit-text = 0 powodzenie; 1 wina po stronie danych wejściowych lub środowiska; 2 błędne użycie. Błąd to jedno zdanie na standardowym wyjściu błędów, które mówi, co zrobić.
help-man-see = Zobacz też

help-shown = Zapisz liczby z jednego dnia przy tych opcjach, a nie rekordy
help-output = Dokąd zapisać; - to standardowe wyjście
help-convert-format = Format, jeśli nazwa nie ma rozszerzenia: csv, xlsx, geojson, parquet lub zip
help-overwrite = Zastąp inny zbiór danych, plik wejściowy albo plik, który nie jest eksportem ani obrazem z Laydown
help-convert-more =
    Format wynika z rozszerzenia: .csv, .xlsx, .geojson, .parquet lub .zip; bez rozszerzenia powstaje folder z pakietem danych.
    Tekst, który arkusz wykonałby jako formułę, jest zapisywany jako tekst; wartości nieznane pozostają puste.
    Kilka zbiorów danych staje się jednym: id, które ma już wcześniejszy zbiór, otrzymuje przedrostek z nazwy pliku (theirs:M1),
    a ruch obecny w dwóch zbiorach jest wymieniany raz, z etapami z obu.

    { $examples }
      laydown convert my-dataset/ -o my-dataset.zip
      laydown convert my-dataset.zip -o my-dataset.xlsx
      laydown convert my-dataset/ theirs.zip -o both/
      laydown convert --sample europe-2022 -o europe.parquet
      laydown convert --shown --day 2022-02-17 --sender USA -o posture.geojson

help-folder = Folder pakietu danych
help-recover = Przywróć zmiany z uruchomienia, które zakończyło się nieoczekiwanie; gdy inny program zapisał potem te same komórki, =saved je zachowuje, a =unsaved zastępuje
help-forget = Odrzuć zmiany z uruchomienia, które zakończyło się nieoczekiwanie
# The other arguments are lines of JSON.
help-edit-more =
    Każdy wiersz standardowego wejścia to jedna zmiana i na każdy przypada jeden wiersz odpowiedzi:
      zmień wiersz   { $put }
      dodaj wiersz   { $add }
      usuń wiersz    { $delete }
      seria          { $series }
      inne           { $undo }   { $redo }   { $save }
    Niewymienione kolumny pozostają bez zmian. Odpowiedź na nowy wiersz zawiera jego id.
    Jeśli nowy etap może być drugim doniesieniem o innym ruchu, odpowiedź zawiera "question", a w "to_answer" wiersze, które
    czynią go drugim źródłem; "apart": true w wierszu etapu mówi, że to inne rozmieszczenie.
    Zbiór danych jest zapisywany na końcu, jeśli powiódł się każdy wiersz. W przeciwnym razie kod wyjścia to 1, a potwierdzone
    zmiany są zachowane: przywróć je przy następnym uruchomieniu przez --recover albo odrzuć przez --forget. Jeśli inny program
    zapisał w międzyczasie te same komórki, --recover je wypisuje i niczego nie przywraca: --recover=saved zachowuje to, co
    zapisano, --recover=unsaved je zastępuje.

    { $examples }
      laydown edit my-dataset/ < changes.jsonl
      laydown edit my-dataset/ --recover < /dev/null     przywróć, czego nie zapisano przez awarię, i zapisz

help-fetch-name = Nazwa źródła z listy
help-accept-licence = Zaakceptuj licencję źródła, która jest pokazywana bez tej opcji
help-fetch-folder = Przechowuj źródła w tym folderze zamiast w folderze na dane użytkownika
help-most-megabytes = Przerwij, jeśli plik ma więcej megabajtów
help-most-minutes = Przerwij po tylu minutach; następne uruchomienie wznawia pobieranie
help-catalogue = Własna lista, w formacie assets/catalogue/sources.json
help-fetch-more =
    Bez nazwy wypisuje źródła. Przerwane pobieranie jest wznawiane; ukończone nie jest powtarzane.

    { $examples }
      laydown fetch
      laydown fetch troopdata-quarterly --accept-licence

help-import-file = Tabela: CSV, TSV, XLSX, ODS, JSON, GeoJSON lub Parquet, także spakowana; rozpoznawana po zawartości. - to standardowe wejście
help-recipe = Jak kolumny stają się rekordami: gotowy przepis, plik przepisu albo datapackage.json z wcześniejszego importu
help-import-output = Folder lub .zip zbioru danych albo - dla zip na standardowym wyjściu; bez tej opcji plik jest tylko sprawdzany
help-force = Zastąp istniejący zbiór danych lub plik przepisu
help-sender = Wysyłający: kod lub nazwa
help-set = Ustaw opcję przepisu, np. scope=assigned, day.order=dmy, people=COLUMN, ignore=COLUMN, table=SHEET, header-row=3
help-place = Przypisz nazwie z tabeli kod albo nic, aby pominąć jej wiersze
help-accept = Rodzaje nieprawidłowości do poprawienia albo all; unreconciled importuje to, co się nie zgadza
help-recipe-out = Zapisz w tym pliku przepis ze wszystkimi odpowiedziami
help-import-more =
    Bez --recipe kolumny są rozpoznawane po nazwach i wartościach; o rzeczy otwarte program pyta, podając flagę z odpowiedzią.
    Wiersze z możliwą nieprawidłowością są importowane jako niepewne; --accept stosuje proponowaną poprawkę do danego rodzaju.

    { $examples }
      laydown import troops.csv --sender FRA -o troops/
      laydown import troops.xlsx --sender FRA --set scope=rotational --recipe-out troops.json -o troops/
      laydown import next-year.xlsx --recipe troops.json -o next-year/
      laydown import table.csv --recipe troopdata-quarterly --accept doubled -o quarterly/
      laydown import table.csv --recipe quarterly/datapackage.json -o again/      powtórz ten sam import
      laydown import table.csv --sender USA --place "Viet Nam, South=VNM" --place "Atlantis=" --format json
    Gotowe przepisy: country-date-number, dmdc-workbook, troopdata-bases, troopdata-quarterly, troopdata-reports

help-format = table, csv lub json
help-group-by = Sumy wg wysyłającego, kraju przyjmującego, dowództwa, zakresu, rodzaju sił, etapu, operacji, miejsca, jednostki, typu lub liczonej kategorii (sender, host, command, scope, component, stage, operation, place, unit, type, what)
help-to = Sumy w czasie, od --from do tego dnia
help-changes = Co zmieniło się w przedziale, od --from do --day
help-findings = Ustalenia: luki, niezgodności, stare liczby, spóźnione przybycia …
help-records = Wszystkie rekordy zgodne z filtrami, jak w tabeli w oknie
help-explain = Jak obliczono liczby dla kraju przyjmującego: sumy, rekordy, cytaty, co odrzucono i dlaczego
help-query-more =
    { $examples }
      laydown query --sample article-2022-02-13 --format json
      laydown query --day 2022-02-28 --sender USA --host DEU --net
      laydown query my-dataset/ --known-on 2022-02-03 --format csv > posture.csv
      laydown query my-dataset/ theirs.zip --findings          dwa zbiory danych w jednym widoku: czym się różnią
      laydown query --day 2022-02-17 --explain POL
      laydown query --group-by sender --scope rotational
      laydown query --host POL --from 2022-01-01 --to 2022-12-31 --format csv
      laydown query --from 2022-02-01 --day 2022-02-28 --changes
      laydown query --host POL --records --format csv

help-beside = Narysuj też mapę tego dnia, po lewej
help-render-output = Dokąd zapisać obraz: .svg, .png lub .pdf; - to standardowe wyjście
help-render-format = Format, jeśli nazwa nie ma rozszerzenia: svg, png lub pdf
help-size = Szerokość i wysokość w pikselach logicznych albo w milimetrach, np. 180x120mm
help-scale = Pikseli na piksel logiczny
help-template = Rozmiar dla danego celu: { $names }. Papier ma 300 dpi, jeśli nie podano inaczej
help-dpi = Pikseli na cal wydruku; 96 to jeden na piksel logiczny
help-style = Styl redakcyjny: broadsheet, journal albo ścieżka pliku .toml
help-legend = Miejsce legendy: { $places }
help-sheet = Zawartość: { $sheets }
help-days = Dni dla --sheet days, oddzielone przecinkami; domyślnie sześć, w których coś się zmienia
help-transparent = Przezroczyste tło: nic poza lądem
help-letters = Litery w SVG: { $letters }
help-address = Gdzie strona WWW zostanie opublikowana: dodaje obok obraz do podglądu odnośników i kod do osadzenia
help-animate-to = Ostatni dzień; domyślnie ostatni dzień zbioru danych
help-animate-step = Od jednego obrazu do następnego: { $steps }
help-animate-pace = Jak długo widać każdy obraz; domyślnie 0.8 dla zmian i lat, 0.25 dla miesięcy i tygodni, 0.1 dla dni
help-animate-hold = Jak długo widać obraz w dniu wydarzenia i ostatni; domyślnie pięć razy dłużej, najwyżej 2
help-animate-output = Dokąd zapisać film: .gif, .png (APNG) lub .webp; nazwa bez rozszerzenia to nowy folder numerowanych obrazów PNG
help-animate-more =
    Film zaczyna się w dniu --from albo w pierwszym dniu zbioru danych. Z --known-on dzień pozostaje stały, a film pokazuje,
    co było jawne dzień po dniu, od pierwszej publikacji.

    { $examples }
      laydown animate -o europe.gif
      laydown animate --from 2022-01-01 --to 2022-03-31 --step day --size 1920x1080 -o europe.webp
      laydown animate my-dataset/ --measure level --step month --pace 0.5 -o frames
help-render-more =
    { $examples }
      laydown render --day 2022-02-13 -o map.svg
      laydown render --beside 2022-02-01 --day 2022-02-28 --size 2400x900 -o two.png
      laydown render --sample article-2022-02-13 --view world --projection orthographic --theme dark --scale 2 -o map.png
      laydown render my-dataset/ theirs.zip -o both.png
      laydown render my-dataset/ --measure level --scope assigned --view 100,-10,180,50 -o asia.png

help-validate-files = Pakiety danych
help-validate-more =
    { $examples }
      laydown validate my-dataset/ --format json

# `laydown read`.
help-read-file = Teksty: .txt, .md, .html, .docx, .pdf, .eml; - to standardowe wejście
help-read-published = Kiedy je opublikowano, w postaci 2022-02-13; domyślnie dzień podany w tekście albo dzisiaj
help-read-publisher = Kto je opublikował
help-read-title = Ich tytuł
help-read-url = Ich adres internetowy
help-read-lang = Ich język: { $languages }; domyślnie rozpoznawany
help-read-format = table lub json
help-read-output = Zapisz kandydatów w tym zbiorze danych: nowym folderze albo istniejącym, w którym dołączają do jego zawartości
help-read-accept = Których kandydatów zapisać: sure (bez wątpliwych pól) lub all (wątpliwych jako niesprawdzonych)
help-read-more =
    Wypisuje kandydata dla każdej liczby, która jest rozmieszczeniem, a o każdej innej mówi, dlaczego nim nie jest. Bez -o niczego
    nie zapisuje. Kilka plików jest czytanych naraz i wypisywanych po kolei; plik nieczytelny jest błędem, a reszta idzie dalej.

    { $examples }
      laydown read article.txt --published 2022-02-13
      curl -s https://example.org/release.html | laydown read - --format json
      laydown read release.pdf --publisher "Ministry of Defence" -o my-dataset/ --accept sure

help-report-to = Ostatni dzień raportu, którego liczby obowiązują (domyślnie dzień zbioru danych)
help-report-output = Dokąd zapisać raport: .docx, .pdf, .html lub .md; - to standardowe wyjście. Obrazy do .md są plikami obok
help-report-format = Format, jeśli nazwa nie ma rozszerzenia: docx, pdf, html lub md
help-report-more =
    { $examples }
      laydown report --host POL --from 2022-02-01 --to 2022-02-13 -o poland.docx
      laydown report --sender USA --known-on 2022-02-13 -o usa.pdf
      laydown report my-dataset/ --host POL,ROU -o - --format md
