# The table of records.

table-sorting = Sortowanie…
table-copy-tip = Skopiuj do arkusza wszystkie wiersze w tej postaci, z tabulatorami między kolumnami
table-change = Zmień wszystkie…
table-change-tip = Ustaw jedną kolumnę we wszystkich wypisanych rekordach
table-too-many = Za dużo rekordów naraz: najpierw je przefiltruj
table-none = Brak wypisanych rekordów
table-go = Przejdź do tego dnia
table-go-tip = Pokaż dzień zaznaczonego wiersza
table-no-row = Najpierw zaznacz wiersz
table-close = Zamknij tabelę
table-loading = Wczytywanie rekordów…
table-nothing-today = Żaden rekord nie jest używany tego dnia. To nie oznacza zera.
table-nothing = Brak rekordów. To nie oznacza zera.
table-no-matches = Żaden rekord nie spełnia tych filtrów. To nie oznacza zera.
table-all = Wszystkie
table-all-name = Wszystkie pasujące rekordy
table-all-tip = Wypisz każdy rekord, który spełnia filtry, z dowolnego dnia
table-today = Używane tego dnia
table-today-tip = Wypisz rekordy stojące za liczbami z pokazanego dnia oraz doniesienia konkurencyjne
table-only = Tylko { $host }
table-only-selected = Tylko zaznaczony
table-only-tip = Wypisz tylko rekordy zaznaczonego kraju
table-columns = Kolumny
table-columns-tip = Wybierz kolumny
table-default-columns = Domyślne kolumny
table-column-tip = { $column }: kliknij, aby sortować; kliknij z Shift, aby dodać kolumnę sortowania
table-ascending = { $column }, sortowanie rosnące
table-descending = { $column }, sortowanie malejące
# $n: which of the columns it is that the rows are sorted by.
table-ascending-at = { $column }, sortowanie rosnące, pozycja { $n }
table-descending-at = { $column }, sortowanie malejące, pozycja { $n }
table-rows = Wiersze tabeli
table-row = Wiersz { $n }: { $record }
table-open = Otwórz rekord
table-show = Pokaż na mapie: { $host }
