# Long tasks that cannot be done.

# $name: the task.
job-stopped = { $name ->
    [load] Wczytywanie
    [import] Import
    [join] Dodawanie do widoku
    [save] Zapis
    [export] Eksport
    [download] Pobieranie
    [sources] Wypisywanie źródeł
    [recipe] Zapis przepisu
   *[picture] Zapis obrazu
} – nieoczekiwane przerwanie: spróbuj ponownie, a jeśli się powtórzy, zgłoś to
job-import-stopped = import został nieoczekiwanie przerwany: otwórz plik ponownie
job-no-download = ta kompilacja nie obsługuje pobierania: zapisz { $url } jako „{ $path }” albo skompiluj z funkcją „download”
job-no-library = nie znaleziono folderu na dane użytkownika: ustaw HOME
job-no-source = nie znaleziono źródła
job-picture-name = zakończ nazwę na .svg, .png lub .pdf; .gif lub .webp dla filmu, .html dla strony
job-no-journals = nie znaleziono folderu na niezapisane zmiany: ustaw HOME
job-journals-taken = folder „{ $folder }” zawiera już dzienniki tego zbioru danych z innych okien lub przerwanych uruchomień (liczba: { $n }): zamknij te okna albo uruchom Laydown bez pliku, aby zdecydować o dziennikach
# What parts a table from what was imported and from the map. $why: one of those below.
# A day, and what is counted.
job-sum-thing = { $day }, { $thing }
job-sum-out = pominięto { $n }: { $why }
job-sum-no-number = { $n ->
    [one] { $n } komórka nie jest liczbą
    [few] { $n } komórki nie są liczbami
    [many] { $n } komórek nie jest liczbami
   *[other] { $n } komórki nie jest liczbą
}
job-sum-column = pominięto { $n }: kolumna „{ $column }”
job-sum-column-rest = niewyjaśnione { $n }: „{ $column }” ma więcej niż odczytywane kolumny
job-sum-column-open = niewyjaśnione { $n }: kolumna „{ $column }” nie jest odczytywana
job-sum-off-map = poza sumą mapy { $n }: { $why }
job-sum-carried = { $n } z wcześniejszych dni
job-sum-unexplained = niewyjaśnione { $n }
# Why people of a table are not in the total, after their number.
job-sum-name = nierozpoznany kraj
job-sum-added = dodano do innego wiersza
job-sum-total = suma
job-sum-own = własny kraj wysyłającego
job-sum-second-report = drugie źródło o siłach już policzonych
job-sum-duplicate = duplikat
job-sum-imputed = interpolowane
job-sum-zero = nie podano
job-sum-day = nieprawidłowa data
job-sum-no-day = brak daty
job-sum-word = nierozpoznane słowo
job-sum-filtered = odfiltrowano
job-sum-list = w liczbie wiersza, nie na jego liście
job-sum-divided = liczone więcej niż raz
job-sum-decided = rozstrzygnięto
job-sum-within = część sumy
job-sum-aside = inny podział tych samych osób
job-sum-elsewhere = liczone w innym rekordzie
job-sum-unlisted = już niewymieniane
job-sum-beside = inny zakres albo część sumy
job-sum-rival = inne doniesienie o tym samym
job-sum-region = region, obok krajów
job-sum-unplaced = w żadnym pojedynczym kraju
job-import-unexplained = { $days ->
    [one] { $days } dzień nie zgadza się
    [few] { $days } dni nie zgadzają się
    [many] { $days } dni nie zgadza się
   *[other] { $days } dnia nie zgadza się
} z mapą: zobacz Sumy i zaznacz, aby mimo to zaimportować
job-import-unsound = zbiór danych utworzony przez import ma { $n } { $n ->
    [one] błąd
    [few] błędy
    [many] błędów
   *[other] błędu
} i nie został zapisany; pierwszy: { $what }: { $fix }
