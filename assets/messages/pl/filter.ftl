# The filters on the left, and what is filtered, above the map.

filter-title = Filtry
filter-clear = Wyczyść
filter-hint = Słowa z rekordu lub źródła
filter-name = Filtruj wg tekstu
filter-quoted = „{ $word }”
# $words: “additional” or “additions”.
filter-read-as = Nie znaleziono „{ $word }”: wyszukiwane jest { $words }
filter-fewer = Mniej
filter-all = Wszystkie { $n }
# $face: one of the two above; $kind: sender, source …
filter-list = { $face }: { $kind }
filter-value = { $name }: { $n } { $n ->
    [one] liczba
    [few] liczby
    [many] liczb
   *[other] liczby
} tego dnia przy pozostałych filtrach
filter-checked = Sprawdzone
filter-only = Tylko
filter-remove = Usuń ten filtr
filter-remove-name = Usuń filtr { $name }
filter-clear-all = Wyczyść wszystkie
filter-nothing-today = Żaden rekord z tego dnia nie spełnia tych filtrów
filter-nothing = Żaden rekord nie spełnia tych filtrów
filter-other-days = Pasujące rekordy są w innych dniach.
filter-not-zero = To nie oznacza zera.
