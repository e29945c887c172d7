# Dialogs: problems, paths, export, open files, unsaved changes, public sources, and the dialogs of the desktop.

dialog-close-tip = Zamknij (Esc)
dialog-pointer = Na mapie: przeciągnij, aby przesunąć; przewiń lub rozsuń palce, aby powiększyć; kliknij kraj, aby zobaczyć jego liczby, kliknij dwukrotnie, aby go powiększyć. Tab przechodzi między symbolami, Enter wybiera.

# $problems: “3 problems”; $names: files.
dialog-problems-in = { $problems } w: { $names }
dialog-error = Błąd
dialog-warning = Ostrzeżenie
dialog-note = Uwaga
dialog-line = { $file }, wiersz { $line }
dialog-column = { $file }, kolumna { $column }
dialog-cell = { $file }, wiersz { $line }, kolumna { $column }
dialog-fix = Rozwiązanie: { $fix }.

## Paths

dialog-open-path = Otwórz ścieżkę
dialog-open-path-name = Ścieżka zbioru danych
dialog-open-path-note = Folder z plikiem datapackage.json, sam ten plik albo plik zip z folderem. Każde z nich można też upuścić na okno. Można też wkleić widok skopiowany przez „Kopiuj widok”.
dialog-open = Otwórz
dialog-save = Zapisz
dialog-save-dataset = Zapisz { $name }
dialog-save-dataset-name = Folder zbioru danych
dialog-save-dataset-note = Folder, który w razie potrzeby zostanie utworzony, albo plik .zip. Inny zbiór danych nigdy nie zostanie zastąpiony.

## Export

dialog-export = Eksport danych
dialog-export-note = Dołączane są źródła i cytowanie. To, co nieznane, pozostaje puste, nigdy zero. Istniejący plik zostanie zastąpiony.
dialog-export-button = Eksportuj
dialog-export-records = Wszystkie rekordy
dialog-export-records-note = Wszystkie liczebności, ruchy z etapami, wydarzenia i źródła, bez względu na filtry
dialog-export-view = Bieżący widok
dialog-export-view-note = Liczby na { $day } z tymi filtrami, po jednym wierszu na kraj przyjmujący, wysyłającego, zakres i dowództwo
dialog-export-no-records = Pakiet danych zawiera rekordy, a nie liczby z jednego dnia
dialog-export-no-parquet = Ta kompilacja nie obsługuje formatu Parquet
dialog-export-path = Ścieżka eksportu
dialog-export-choose-tip = Wybierz plik lub folder

## Open files

# $open: names of files.
dialog-second = Otwarte: { $open }. Jeśli dodasz nowy zbiór danych, jeden widok pokaże oba, a każdy rekord pozostanie w swoim pliku.
dialog-stay-tip = Pozostaw zbiór danych otwarty (Esc)
dialog-open-instead = Otwórz zamiast
dialog-open-instead-tip = Zamknij otwarty zbiór danych, który jest zapisany
dialog-add-tip = Pokaż oba zbiory danych w jednym widoku
dialog-files = Otwarte pliki
dialog-series = Seria kompletna: { $name }
dialog-series-tip = Każdy jej dzień wymienia wszystko, co seria liczy: czego późniejszy dzień już nie wymienia, tego nie ma. W innej serii liczba obowiązuje, dopóki się nie zdezaktualizuje.
dialog-save-as-tip = Zapisz ten zbiór danych w innym folderze
dialog-save-as-name = Zapisz { $name } jako…
dialog-only-file = Jedynego otwartego pliku nie można zamknąć
dialog-sample = Przykład: { $name }
dialog-file-imported = { $place }, zaimportowano, nie zapisano
dialog-file-unsaved = { $place }, { $n ->
    [one] { $n } niezapisana zmiana
    [few] { $n } niezapisane zmiany
    [many] { $n } niezapisanych zmian
   *[other] { $n } niezapisanej zmiany
}

## Unsaved changes

dialog-unsaved = Niezapisane zmiany
# $lost: the two below, in a list.
dialog-quit-loses = Zamknięcie programu Laydown oznaczałoby teraz utratę: { $lost }.
dialog-open-loses = Otwarcie { $names } oznaczałoby teraz utratę: { $lost }.
dialog-close-loses = Zamknięcie { $name } oznaczałoby teraz utratę: { $lost }.
dialog-lost-changes = { $n } { $n ->
    [one] zmiana
    [few] zmiany
    [many] zmian
   *[other] zmiany
} w: { $title }
dialog-lost-import = { $title } (zaimportowano, nigdy nie zapisano)
dialog-add-keeps-tip = Zachowaj zmiany i pokaż oba zbiory danych w jednym widoku
dialog-discard = Odrzuć zmiany
dialog-discard-tip = Kontynuuj bez zapisywania
dialog-save-changes = Zapisz zmiany
dialog-save-changes-tip = Najpierw zapisz, potem kontynuuj
dialog-not-saved = Nie zapisano
dialog-still-here = Zmiany są nadal zachowane.
dialog-keep-working = Pracuj dalej
dialog-recover = Znaleziono niezapisane zmiany
dialog-crashed = Program Laydown nieoczekiwanie się zamknął. Nie zapisano { $n ->
    [one] { $n } zmiany
    [few] { $n } zmian
    [many] { $n } zmian
   *[other] { $n } zmiany
} w: { $title }.
dialog-later = Później
dialog-later-tip = Zdecyduj przy następnym otwarciu tego zbioru danych
dialog-forget-tip = Usuń zmiany
dialog-restore = Przywróć zmiany
dialog-restore-tip = Zastosuj zmiany ponownie; zapisz, aby je zachować
# Where another program has saved the same rows meanwhile.
dialog-restore-left = Przywróć wszystko
dialog-restore-left-tip = Zastosuj ponownie każdą zmianę, zastępując to, co zapisano w międzyczasie
dialog-restore-rest = Przywróć resztę
dialog-restore-rest-tip = Zastosuj zmiany ponownie, ale zachowaj to, co zapisano w międzyczasie
dialog-unfinished = Znaleziono niezapisaną pracę
dialog-unfinished-changes = { $name } zawiera niezapisane zmiany.
dialog-unfinished-import = Nie zapisano importu { $name }.
dialog-open-unfinished = Otwórz
dialog-restore-import = Przywróć
# The accessible name of a button that stands for one of several. $what: its text.
dialog-one-of = { $what }: { $name }
dialog-later-start-tip = Zdecyduj przy następnym uruchomieniu programu Laydown
dialog-changed = Pliki zmieniły się na dysku
# $files: names of files.
dialog-changed-by = Inny program zmienił { $files } w: { $title }.
dialog-reload-loses = Ponowne wczytanie odrzuci { $n ->
    [one] { $n } niezapisaną zmianę
    [few] { $n } niezapisane zmiany
    [many] { $n } niezapisanych zmian
   *[other] { $n } niezapisanej zmiany
}.
dialog-keep = Zachowaj moją wersję
dialog-keep-tip = Zastąp zmienione pliki przy zapisywaniu
dialog-reload = Wczytaj ponownie
dialog-reload-tip = Pokaż pliki w obecnej postaci

## Public sources

dialog-sources = Źródła publiczne
dialog-sources-note = Każde jest pobierane od wydawcy po zaakceptowaniu licencji i przechowywane z danymi użytkownika.
dialog-import-source = Otwórz…
dialog-import-source-tip = Zaimportuj źródło z jego przepisem
dialog-downloaded = Pobrano
dialog-download = Pobierz…
dialog-resume-download = Wznów…
dialog-download-name = Pobierz { $title }
dialog-downloading = Trwa inne pobieranie
dialog-no-downloads = Ta kompilacja nie obsługuje pobierania
dialog-cite = Cytuj jako: { $citation }
dialog-licence = Licencja: { $licence }
dialog-about-source = O tym źródle
dialog-download-limits = Najwyżej
dialog-megabytes = MB
dialog-minutes = min
dialog-most-megabytes = Limit rozmiaru w megabajtach
dialog-most-minutes = Limit czasu w minutach
dialog-accept-licence = Zaakceptuj licencję i pobierz
dialog-not-now = Nie teraz
# “1.2 MB of 3.4 MB”.
dialog-come-of = { $come } z { $whole }
dialog-stop-download = Zatrzymaj pobieranie

## Dialogs of the desktop

dialog-ask-folder = Otwórz folder zbioru danych
dialog-ask-text = Otwórz tekst
dialog-text-files = Teksty
dialog-ask-file = Otwórz zbiór danych
dialog-dataset = Zbiór danych
dialog-ask-save = Zapisz { $name } w folderze
dialog-ask-recipe = Zapisz przepis
dialog-ask-picture = Zapisz mapę

## Title and captions

dialog-text-title = Tytuł
dialog-text-subtitle = Wiersz pod tytułem
dialog-text-caption = Uwaga pod mapą
dialog-text-credit = Autorstwo
dialog-text-hint = Wpisuje program
dialog-text-note = [day] i [total] oznaczają pokazany dzień i sumę. Puste pola wypełnia Laydown.
dialog-text-keep = Zachowaj w zbiorze
dialog-text-show = Pokaż
dialog-colors-by = Kolor wg
dialog-colors-reset = Przywróć domyślne
dialog-classes = Górne granice wszystkich klas poza ostatnią
dialog-classes-hint = Wg kwantyli lub wyboru
dialog-colors-faint = Niektóre z tych kolorów są słabo widoczne na mapie.
dialog-ask-texts = Otwórz folder z tekstami
