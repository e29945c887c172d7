# The window: common buttons, top bar, status line, palette, and why it did not open.

window-cancel = Anuluj
window-close = Zamknij
window-stop = Zatrzymaj
window-choose = Wybierz…
# $name: a file.
window-close-file = Zamknij { $name }
window-close-file-tip = Pozostaw otwarte inne pliki
# $name: a dataset, or a public source.
window-open-file = Otwórz { $name }
window-add-to-view = Dodaj do widoku
window-path-hint = /ścieżka/do/pliku
# Between two shortcuts, or two words.
window-or = { $one } lub { $other }
window-key-escape = Esc
window-key-page-up = Page Up
window-key-page-down = Page Down
## Top bar

window-dataset = Zbiór danych: { $title }
window-dataset-changed = Zbiór danych: { $title }, niezapisany
window-title-changed = { $title }, niezapisany
window-samples = Przykłady
window-recent = Ostatnie
window-map = Mapa
window-map-name = Widok mapy
window-map-tip = Odwzorowanie i widok: { $projection }
window-color-by = Kolor wg
window-symbols = Symbole
window-classes = Klasy
window-language = Język
window-disputed = Tereny sporne
window-projection = Odwzorowanie
window-numbers = Liczby
window-picture = Obraz
window-picture-tip = Zapisz lub skopiuj mapę w tej postaci
window-search = Szukaj
window-search-long = Szukaj lub przejdź do…
## Status line

window-strengths = { $n } { $n ->
    [one] liczebność
    [few] liczebności
    [many] liczebności
   *[other] liczebności
}
window-movements = { $n } { $n ->
    [one] ruch
    [few] ruchy
    [many] ruchów
   *[other] ruchu
}
window-events = { $n } { $n ->
    [one] wydarzenie
    [few] wydarzenia
    [many] wydarzeń
   *[other] wydarzenia
}
window-sources = { $n } { $n ->
    [one] źródło
    [few] źródła
    [many] źródeł
   *[other] źródła
}
window-findings = { $n } { $n ->
    [one] ustalenie
    [few] ustalenia
    [many] ustaleń
   *[other] ustalenia
}
window-no-findings = Brak ustaleń
window-findings-awaited = Ustalenia…
window-list-findings = Lista: { $n } { $n ->
    [one] ustalenie
    [few] ustalenia
    [many] ustaleń
   *[other] ustalenia
}
window-list-of-findings = Lista ustaleń
window-unsaved = { $n ->
    [one] { $n } niezapisana zmiana
    [few] { $n } niezapisane zmiany
    [many] { $n } niezapisanych zmian
   *[other] { $n } niezapisanej zmiany
}
window-import-unsaved = Zaimportowanego zbioru nie zapisano
# $progress: the next message, or nothing.
window-reading = Czytanie { $name }… { $progress }
window-progress = { $percent }%, { $rows } { $rows ->
    [one] wiersz
    [few] wiersze
    [many] wierszy
   *[other] wiersza
}
window-stop-reading = Zatrzymaj czytanie
window-saving = Zapisywanie do { $path }…
window-exporting = Eksportowanie do { $path }…
window-exporting-part = Eksportowanie do { $path }: { $n } z { $all }, zostało { $left } s
window-stop-export = Zatrzymaj eksport
window-dismiss = Ukryj
window-dismiss-message = Ukryj komunikat
window-opening = Otwieranie { $name }…
window-drop = Upuść zbiór danych lub tabelę: CSV, Excel, ODS, JSON, GeoJSON lub Parquet
## Palette

window-search-hint = Kraj, data (13 lutego 2022), polecenie albo słowa z rekordu
window-no-matches = Brak wyników. Spróbuj: kraj, data taka jak 2022-02-13 albo polecenie takie jak „odtwórz”.
window-go-to = Przejdź do { $day }
window-show-view = Pokaż widok
window-show-view-of = Pokaż widok z { $day }
window-kind-country = Kraj
window-kind-date = Data
window-kind-file = Plik
window-kind-number = Liczba
window-kind-record = Rekord
# $quantity: “promised”.
window-number-of = { $host }: { $quantity } { $number }
window-kind-sample = Przykład
window-kind-view = Widok
## Outside of it

window-no-display = nie znaleziono ekranu: ustaw DISPLAY lub WAYLAND_DISPLAY
window-no-library = brakuje biblioteki systemu okien ({ $error }): zainstaluj { $packages }
window-not-opened = nie udało się otworzyć okna ({ $error }): sprawdź ekran i sterownik grafiki
window-no-reason = nie podano powodu
window-long-frame = po { $time } s klatka trwała { $took } ms
window-first-frame = pierwsza klatka po { $took } ms
window-no-nodes = nie udało się zapisać węzłów w { $path }: { $error }
# $things: what is counted, such as “Combat aircraft”.
window-thing = Liczone: { $things }
window-things = Liczone
window-thing-tip = Wybierz, co się liczy. Liczb różnych kategorii nigdy się nie sumuje
