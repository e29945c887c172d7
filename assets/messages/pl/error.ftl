# Errors: one sentence without a full stop, what is wrong and then what to do. $cause: what a library or the system says.

error-cancelled = anulowano
error-not-found = nie znaleziono „{ $path }”: sprawdź ścieżkę
error-unreadable = nie można odczytać „{ $path }” ({ $cause }): sprawdź ścieżkę i uprawnienia
error-unwritable = nie można zapisać „{ $path }” ({ $cause }): sprawdź folder, jego uprawnienia i wolne miejsce na dysku
error-text-large = „{ $path }” jest większy niż { $most } bajtów: wybierz inny plik
error-text-utf8 = „{ $path }” nie jest tekstem UTF-8: wybierz inny plik
# Data packages.
error-table-unreadable = „{ $path }” należy do zbioru danych i nie można go odczytać ({ $cause }), a bez niego liczby byłyby błędne: sprawdź zawartość i uprawnienia
error-no-package = folder „{ $path }” nie zawiera ani datapackage.json, ani tabeli takiej jak movements.csv: wybierz folder zbioru danych
error-not-package = „{ $path }” nie jest pakietem danych: wybierz folder z plikiem datapackage.json, sam ten plik albo plik zip z folderem
# $cause: one of the texts about zip files.
error-not-package-zip = „{ $path }” nie jest pakietem danych: { $cause }
error-no-sample = nie znaleziono przykładu „{ $name }”: wybierz jeden z { $names }
# Zip files, behind their name.
error-zip-broken = nie jest poprawnym plikiem zip ({ $cause }): spakuj folder zbioru danych ponownie
error-zip-large = ma ponad { $entries } pozycji lub { $bytes } bajtów: spakuj tylko folder zbioru danych
error-zip-entry = jego pozycja „{ $name }” wskazuje poza archiwum lub nie jest zwykłym plikiem: spakuj folder zbioru danych ponownie, bez dowiązań
error-zip-twice = jego pozycje { $first } i { $second } mają tę samą nazwę „{ $name }” i nie wiadomo, o którą chodzi: spakuj folder zbioru danych ponownie
error-zip-other-name = jego spis nazywa „{ $name }” to, co sama pozycja nazywa „{ $other }”, więc różne programy czytają różne pliki: spakuj folder zbioru danych ponownie
error-zip-encrypted = jego pozycja „{ $name }” jest zaszyfrowana: spakuj folder zbioru danych bez hasła
error-zip-several = zawiera kilka zbiorów danych ({ $names }): rozpakuj go i otwórz jeden z nich
error-zip-none = nie zawiera ani datapackage.json, ani tabeli takiej jak movements.csv: spakuj folder zbioru danych
error-zip-unreadable = nie można go odczytać ({ $cause }): sprawdź ścieżkę i uprawnienia
error-save-large = „{ $file }” byłby większy niż { $most } GB i nie zostałby ponownie odczytany w całości: podziel zbiór danych
error-save-partial = „{ $file }” nie został odczytany w całości, a zapis zniszczyłby resztę: najpierw rozwiąż wymienione problemy
error-save-damaged = „{ $file }” jest uszkodzony, a zapis by go zastąpił: najpierw rozwiąż wymienione problemy
error-save-changed = „{ $path }” zmienił się na dysku, a zapis by go zastąpił: otwórz go ponownie albo zapisz w innym folderze
error-goal-table = „{ $path }” należy do zbioru danych i nigdy nie jest zastępowany: wybierz inną nazwę
# $fix: one of those below.
error-goal-input = „{ $path }” jest jednym z plików wejściowych: { $fix }
error-goal-other = „{ $path }” istnieje, a Laydown zastępuje bez pytania tylko własny eksport lub obraz: { $fix }
error-goal-dataset = „{ $path }” istnieje i zawiera coś innego: { $fix }
error-goal-force = wybierz inną nazwę albo zastąp przez --force
error-goal-elsewhere = wybierz inną nazwę
error-save-linked = niczego nie zapisano, bo „{ $path }” jest dowiązaniem do „{ $to }”, poza zbiorem danych: usuń dowiązanie albo zapisz w innym folderze
error-save-lossy = niczego nie zapisano, bo wiersza „{ $id }” nie dałoby się odczytać z powrotem (bajt NUL albo ponad { $most } bajtów w jednym wierszu): popraw wiersz
error-save-busy = niczego nie zapisano, bo inny program zapisuje „{ $path }”: spróbuj ponownie, gdy skończy
error-save-zip = nie można zapisać „{ $path }”: { $cause }
# Causes, in parentheses behind a file.
error-is-folder = to folder
error-not-plain = to nie jest zwykły plik
error-read-only = tylko do odczytu
error-link-nowhere = to dowiązanie do nieistniejącego pliku
error-links = dowiązania tworzą pętlę
error-copy-large = za duży, by go skopiować
# Imported files. $format: one of the forms below.
error-no-file = „{ $path }” nie jest zwykłym plikiem: podaj plik do importu
error-file-large = „{ $path }” ma ponad { $gigabytes } GB: podziel go na części
error-file-empty = „{ $name }” nie zawiera tabeli: wybierz plik z wierszem nagłówka i wierszami danych
error-file-foreign = „{ $name }” nie jest tabelą, którą Laydown umie odczytać: zapisz ją jako CSV, XLSX, ODS, JSON, GeoJSON lub Parquet
error-file-damaged = „{ $name }” nie daje się odczytać; rozpoznany format: { $format } ({ $cause }); zapisz go ponownie albo jako CSV
error-file-parquet = „{ $name }” jest plikiem Parquet, którego ta kompilacja nie obsługuje: zapisz go jako CSV
error-no-table = „{ $name }” nie ma tabeli „{ $table }”: wybierz jedną z { $names }
error-not-ours = „{ $name }” nie zawiera rekordów zapisanych przez Laydown: wybierz inny przepis
error-import-cancelled = import anulowano; niczego nie zapisano
error-form-zip = plik zip
error-form-gzip = plik gzip
error-form-workbook = skoroszyt
# Causes of a damaged file.
error-names-twice = dwa pliki w nim mają tę samą nazwę
error-bomb = rozpakowuje się do rozmiaru wielokrotnie większego, jak bomba zip; rozpakuj go samodzielnie, jeśli mu ufasz
error-packed-twice = jest skompresowany dwukrotnie
error-contradiction = ma niespójną strukturę
error-deep = jest zbyt głęboko zagnieżdżony
error-json-large = jako tabela byłby znacznie większy niż sam plik
# Behind “expected”.
error-json-rows = lista wierszy albo obiekt, który ją zawiera
error-json-row = wiersz: obiekt albo lista komórek
error-json-value = wartość
error-truncated = jest ucięty
error-sheet-large = arkusz rozpakowuje się do rozmiaru znacznie większego niż plik
error-swells = rozpakowuje się do rozmiaru znacznie większego niż własny
error-old-workbook = jest w starym formacie binarnym
error-strings = deklaruje więcej tekstów, niż zawiera
error-sheets = ma ponad { $most } arkuszy albo arkusz o nazwie dłuższej niż { $letters } znaków
# Recipes.
error-recipe-form = nie można odczytać przepisu ({ $cause }): popraw go albo utwórz nowy przez --recipe-out
error-recipe-twice = „{ $key }” występuje dwa razy, w wierszach { $first } i { $line }
error-recipe-nul = zawarty w nim tekst ma bajt NUL
error-recipe-code = użyj kodu kraju, terytorium lub organizacji, np. POL lub NATO
error-recipe-newer = przepis ma wersję { $version }, a ten program obsługuje wersję { $newest }: użyj nowszej wersji Laydown
error-no-recipe = nie znaleziono przepisu „{ $name }”: podaj plik albo jeden z { $names }
# $fix: one of the four below.
error-setting = „{ $key }={ $value }” nie jest poprawnym ustawieniem: { $fix }
error-use-key = nie znaleziono „{ $key }”, użyj jednego z { $keys }
error-use-one-of = użyj jednego z { $words }
error-use-only = podaj kolumnę i jej wartości, np. only=status=delivered|pledged, albo only=status=* dla wszystkich wierszy
error-use-times = użyj liczby całkowitej od 1, np. 1000
error-use-row = użyj numeru wiersza, od 1, albo 0 dla tabeli bez nagłówka
error-use-date = użyj daty, np. 2022-02-13
# A recipe that does not fit a table. $flag and $field: keys of the recipe.
error-plan-column = tabela nie ma kolumny „{ $column }” dla { $flag }: wybierz jedną przez --set { $flag }=COLUMN spośród { $columns }
error-plan-sender = brak wysyłającego: podaj go przez --sender USA
error-plan-host = brak kraju przyjmującego: podaj jego kolumnę przez --set host.column=COLUMN
error-plan-people = brak liczby osób: podaj jej kolumnę przez --set people=COLUMN
error-plan-day = brak daty: podaj jej kolumnę przez --set day.column=COLUMN albo ustaw ją przez --set day=2021-12-31
error-plan-title = nad tabelą nie ma daty: ustaw ją przez --set day=2021-12-31
error-plan-value = „{ $value }” w przepisie nie jest poprawną wartością { $field }: popraw przepis
# What is typed. $one and $other are days in words, $first and $second the same as they are written.
error-not-date = „{ $text }” nie jest datą: użyj postaci 2022-02-13 lub 13 lutego 2022
error-either-date = „{ $text }” może oznaczać { $one } lub { $other }: wpisz { $first } lub { $second }
error-not-people = „{ $text }” nie jest liczbą osób: użyj postaci takiej jak 1 700, około 1 700 lub 900–1 000
error-not-centre = „{ $text }” nie jest miejscem: użyj długość,szerokość w stopniach, np. 10,52
error-not-view = „{ $text }” nie jest widokiem: użyj world, europe, kraju takiego jak POL albo zachód,południe,wschód,północ w stopniach, np. -12,34,45,72
error-no-source = puste źródło: podaj id z sources.csv
# Exports.
error-export-cancelled = eksport anulowano; niczego nie zapisano
error-export-ending = „.{ $ending }” nie jest formatem, który Laydown umie zapisać: użyj .csv, .xlsx, .geojson, .parquet lub .zip albo pomiń rozszerzenie, aby uzyskać folder
error-export-records = pakiet danych zawiera rekordy, a nie liczby z jednego dnia: wybierz .csv, .xlsx, .geojson lub .parquet albo wyeksportuj rekordy
error-export-rows = { $name }: liczba wierszy { $n } przekracza pojemność arkusza w skoroszycie: wybierz .csv lub .parquet
error-export-no-parquet = ta kompilacja nie obsługuje formatu Parquet: wybierz .csv lub .xlsx albo skompiluj z funkcją „parquet”
error-export-file = nie można zapisać pliku ({ $cause }): sprawdź wolne miejsce na dysku
error-export-workbook = nie można utworzyć skoroszytu ({ $cause }): wybierz .csv
error-export-parquet = nie można utworzyć pliku Parquet ({ $cause }): wybierz .csv
error-picture-size = nie można utworzyć obrazu { $width } × { $height } pikseli: każdy bok musi mieć od 1 do { $most }
error-picture-pdf = nie można zapisać obrazu jako PDF ({ $cause }): wybierz .svg
error-pdf-size = nie można utworzyć strony { $width } × { $height } pikseli: każdy bok musi mieć od 1 do { $most }
error-film-size = nie można utworzyć filmu { $width } × { $height } pikseli: każdy bok może mieć najwyżej { $most }
error-picture-png = nie można zapisać obrazu jako PNG ({ $cause }): wybierz .svg
# Downloads.
error-fetch-cancelled = pobieranie anulowano: uruchom je ponownie, aby je wznowić
error-fetch-address = „{ $address }” nie jest zwykłym adresem HTTPS: użyj adresu, który zaczyna się od https:// i nie zawiera nazwy użytkownika
error-fetch-network = pobieranie z { $host } zostało przerwane ({ $cause }): sprawdź sieć i uruchom je ponownie, aby je wznowić
error-fetch-redirects = zbyt wiele przekierowań
error-fetch-status = { $host }: odpowiedź { $status }; zobacz { $page }, plik mógł zostać przeniesiony
error-fetch-large = plik ma więcej niż oczekiwane { $most } bajtów i nie został zachowany: sprawdź stronę źródła
error-fetch-beyond = plik ma ponad { $most } MB i nie został zachowany: jeśli spodziewasz się pliku tej wielkości, zwiększ limit przez --most-megabytes lub na liście źródeł publicznych
error-fetch-slow = pobieranie trwało ponad { $most } min: uruchom je ponownie, aby je wznowić, albo zwiększ limit przez --most-minutes lub na liście źródeł publicznych
error-fetch-busy = inne pobieranie zapisuje „{ $path }”: zaczekaj, aż się skończy
error-fetch-cut = połączenie zakończyło się po { $come } z { $whole } bajtów: uruchom pobieranie ponownie, aby je wznowić
error-fetch-checksum = to nie jest plik z listy (suma kontrolna: { $sum }) i nie został zachowany: poszukaj nowszej wersji na stronie { $page }
error-fetch-instead = { $what ->
    [nothing] serwer nic nie przysłał
    [page] serwer przysłał stronę internetową zamiast pliku
   *[packed] serwer przysłał plik spakowany, choć o to nie proszono
}: niczego nie zachowano; zob. { $page }
error-fetch-other = „{ $path }” już istnieje i nie jest plikiem z listy: przenieś go i spróbuj ponownie
error-list = „{ $path }” nie jest listą źródeł ({ $cause }): zapisz ją tak, jak w assets/catalogue/README.md
error-list-file = źródło „{ $name }” zostałoby zapisane jako „{ $file }”: nadaj mu zwykłą nazwę pliku
# The basemap's file. $what: one of those below.
error-basemap = nieprawidłowy podkład mapowy ({ $what }, bajt { $at }): utwórz go ponownie przez `cargo run --example make_basemap`
error-basemap-version = inny format lub wersja
error-basemap-long = więcej bajtów, niż oczekiwano
error-basemap-end = ucięty
error-basemap-number = zbyt długa liczba
error-basemap-count = liczba elementów wykracza poza koniec
error-basemap-kind = nieznany rodzaj linii
error-basemap-line = linia z mniej niż dwóch punktów
error-basemap-point = punkt poza globem
error-basemap-code-text = kod, który nie jest tekstem
error-basemap-code = nieprawidłowy kod
error-basemap-arc = brakujący łuk
error-basemap-ring = pierścień bez łuku
## House styles

error-style-line = wiersz { $line } stylu: { $what }
error-style-file = styl nie jest w formacie TOML: { $what }
error-style-size = text-size { $size } jest poza zakresem: użyj od { $least } do { $most }
error-style-weight = title-weight „{ $weight }” jest nieznane: użyj semibold lub regular
error-style-name = żaden kolor nie nazywa się „{ $name }”: użyj jednego z { $names }
error-style-color = „{ $color }” dla { $name } nie jest kolorem: zapisz go jako #rrggbb
error-style-none = nie ma stylu „{ $name }”: użyj { $names } albo ścieżki pliku .toml
error-style-in = styl „{ $name }”: { $what }
error-range = „{ $text }” nie jest zasięgiem. Zapisz miejsce i promienie, np. „54.7,20.5:500km” lub „Warsaw:300km,500km”.
error-distance = „{ $text }” nie jest odległością. Zapisz dwa miejsca, np. „54.7,20.5:Warsaw”.
error-range-place = „{ $text }” nie jest miejscem. Zapisz szerokość i długość geograficzną, np. „54.7,20.5”, albo nazwę kraju lub miejscowości.
error-ranges = Na mapie może być najwyżej { $most } zasięgów i { $most } odległości.
