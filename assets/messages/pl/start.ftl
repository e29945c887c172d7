# The start page and the tour.
start-open = Otwórz
start-new = Zacznij
start-learn = Poznaj
# $names: the datasets; $day: a day, or nothing.
start-last = Ostatnia praca: { $names }, { $day }
start-no-recent = Tutaj pojawią się otwierane zbiory danych.
start-no-picture = Nie znaleziono albo za duże na podgląd
start-drawing = Rysowanie…
start-ask-table = Importuj tabelę
start-tables = Tabele

start-tour-step = { $n } z { $all }
start-tour-back = Wstecz
start-tour-skip = Pomiń
start-tour-leave = Zakończ samouczek
start-tour-close = Najpierw zamknij to okno (Esc).
start-tour-done = To koniec samouczka. F1 otwiera przewodnik.
start-tour-select-title = Wybierz kraj
start-tour-select = Kliknij symbol Polski na mapie albo naciskaj Tab, aż pojawi się wokół niego ramka, a potem Enter. Pełne koło to ci, którzy przybyli; pierścień to ci, których zadeklarowano.
start-tour-records-title = Zapytaj, kto tak mówi
start-tour-records = Panel pokazuje liczby dla kraju. Kliknij jedną, np. „Zadeklarowano”, aby zobaczyć jej rekordy ze źródłem i cytatem.
# $keys: a shortcut.
start-tour-day-title = Przejdź do innego dnia
start-tour-day = Przeciągnij uchwyt na osi czasu albo naciśnij { $keys }, aby przejść do następnej zmiany. Mapa i liczby podążą za nim.
start-tour-known-title = Porzuć retrospekcję
start-tour-known = Naciśnij { $keys } albo włącz „Stan wiedzy na”: to, co opublikowano później, zostanie pominięte.
start-tour-measure-title = Pokaż coś innego
start-tour-measure = Wybierz tutaj „Stan” albo naciśnij { $keys }: mapa pokaże, ile osób jest na miejscu, a nie ile się przemieściło.
start-tour-picture-title = Zabierz ze sobą
start-tour-picture = Naciśnij { $keys } albo wybierz z tego menu „Zapisz obraz…”: mapa powstanie jako obraz, film lub strona WWW. „Raport…” opisze ją słowami.
