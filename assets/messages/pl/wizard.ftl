# The wizard for foreign tables.

wizard-title = Import { $name }
wizard-rows = { $n } { $n ->
    [one] wiersz
    [few] wiersze
    [many] wierszy
   *[other] wiersza
}
wizard-enter = do importu: { $n }
wizard-skipped = pominięte: { $n }
wizard-invalid = { $n } { $n ->
    [one] błędny wiersz
    [few] błędne wiersze
    [many] błędnych wierszy
   *[other] błędnego wiersza
}
wizard-empty = { $n } { $n ->
    [one] pusta komórka
    [few] puste komórki
    [many] pustych komórek
   *[other] pustej komórki
}
wizard-table = Tabela
wizard-table-n = Tabela { $n }
wizard-table-name = Tabela w pliku
wizard-recipe = Przepis
wizard-detected = wykryto
wizard-line = Wiersz
wizard-page-table = Tabela
wizard-page-table-tip = Sam plik, za co uznano każdą kolumnę i o co pyta program
wizard-page-sums = Sumy
wizard-page-sums-tip = Co daje razem plik, co jest importowane i co pokazuje mapa
wizard-save-recipe = Zapisz przepis…
wizard-save-recipe-tip = Zapisz te ustawienia w pliku, aby następna taka tabela importowała się bez pytań
wizard-cancel = Anuluj import
wizard-cancel-tip = Zamknij tabelę bez importowania (Esc)
wizard-button = Importuj { $n } { $n ->
    [one] wiersz
    [few] wiersze
    [many] wierszy
   *[other] wiersza
}
wizard-not-ready = Najpierw odpowiedz na otwarte pytania
wizard-not-explained = Sumy się nie zgadzają: zobacz Sumy
# In short what the file adds up to and what is imported, in people.
wizard-proof-all = osoby w pliku: wszystkie, { $file }
wizard-proof = osoby w pliku: { $entered } z { $file }
wizard-proof-open = osoby niewyjaśnione: { $n }; zobacz Sumy
## Roles of columns

wizard-role-of = Rola kolumny { $column }
# $role: one of those below. $why: “its name; 12 of 12 values are countries”.
wizard-role-why = { $role }: { $why }
wizard-role-said = { $role }: { $said }
wizard-role-in = { $role }, w jednostkach: { $unit }
# A line of the menu, for screen readers.
wizard-role-item = { $role }: { $column }
wizard-role-none = Brak: pomiń
wizard-ignored = Pominięta
wizard-ignored-as = Pominięta: { $means }
wizard-role-sender = Wysyłający
wizard-role-host = Kraj przyjmujący
wizard-role-origin = Skąd
wizard-role-day = Dzień
wizard-role-until = Ostatni dzień
wizard-role-people = Osoby
wizard-role-upper = Górna granica osób
wizard-role-plus = Dodawane do osób
wizard-role-what = Liczona kategoria
wizard-role-type = Typ
wizard-role-operation = Operacja
wizard-role-unit = Jednostka wojskowa
wizard-role-place = Miejsce
wizard-role-lat = Szerokość geogr.
wizard-role-lon = Długość geogr.
wizard-role-scope = Zakres
wizard-role-component = Rodzaj sił
wizard-role-command = Dowództwo
wizard-role-stage = Etap
wizard-role-source = Źródło
wizard-role-published = Opublikowano
wizard-role-movement = Ruch
wizard-role-keep = Zachowaj jako uwagę
wizard-role-filter = Filtr
wizard-unit = Liczone w
wizard-unit-ones = jedności
wizard-unit-hundreds = setki
wizard-unit-thousands = tysiące
wizard-unit-millions = miliony
## What is imported of each row

wizard-imported-as = Importowane jako
wizard-unchanged = bez zmian
# $why: “no number”, “a total”.
wizard-row-out = nieimportowane: { $why }
wizard-unsure-why = { $n }: { $why }
## Sums

wizard-sums = Sumy dzień po dniu
wizard-sums-later = Wszystko w pliku jest rozliczone. Ponieważ tabela jest duża, jej sumy zostaną porównane z mapą podczas importu.
wizard-despite-later = Importuj, nawet jeśli się różnią
wizard-sums-note = W osobach: co daje razem plik, co z tego jest importowane i co pokazuje tego dnia mapa.
wizard-no-sums = Sumy pojawią się po udzieleniu odpowiedzi na pytania.
wizard-sum-file = W pliku
wizard-sum-imported = Zaimportowano
wizard-sum-map = Na mapie
wizard-sum-difference = Różnica
wizard-sum-why = Dlaczego
wizard-sum-all = Wszystkie dni
wizard-sum-no-day = brak daty
wizard-explained = Każda różnica jest wyjaśniona.
wizard-unexplained = Osoby niewyjaśnione: { $n }, { $days ->
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}.
wizard-despite = Importuj mimo niewyjaśnionych osób: { $n }
## Questions

wizard-questions = Pytania
# $key: what is asked, as in a recipe.
wizard-answer = Odpowiedź: { $key }
wizard-meaning = Znaczenie { $name }
wizard-use = Użyj
wizard-change = Zmień
wizard-change-name = Zmień: { $question }
wizard-parts = „{ $column }” rozróżnia części: sumują się
wizard-rivals = To nie części: doniesienia o tych samych osobach
wizard-skipped-name = pominięta
# $field: one of the two above.
wizard-use-name = Użyj: { $field }
wizard-names = { $n ->
    [one] { $n } nierozpoznana nazwa: jej wiersze są pomijane, dopóki nie wybierzesz kraju
    [few] { $n } nierozpoznane nazwy: ich wiersze są pomijane, dopóki nie wybierzesz kraju
    [many] { $n } nierozpoznanych nazw: ich wiersze są pomijane, dopóki nie wybierzesz kraju
   *[other] { $n } nierozpoznanej nazwy: ich wiersze są pomijane, dopóki nie wybierzesz kraju
}
wizard-first-line = { $n } { $n ->
    [one] wiersz
    [few] wiersze
    [many] wierszy
   *[other] wiersza
}, pierwszy raz w wierszu { $line }
wizard-is = { $name } to { $country }
wizard-skip = Pomiń
wizard-skip-name = Pomiń { $name }
## Possible issues

wizard-issues = Możliwe nieprawidłowości
wizard-issues-note = Wiersze z nieprawidłowościami, których nie rozstrzygniesz, są importowane jako niepewne.
# $issue and $fix: as below.
wizard-issue = { $issue }: { $n } { $n ->
    [one] wiersz
    [few] wiersze
    [many] wierszy
   *[other] wiersza
}. Poprawka: { $fix }
wizard-examples = Pierwsze przykłady
# $line: its number.
wizard-example = Wiersz { $line }: { $host }, { $day }, { $people }
# $choice: one of the next six, or Skip.
wizard-choice = { $choice }: wiersz { $line }
wizard-keep = Zachowaj
wizard-missing = Nie podano
wizard-halve = Weź połowę
wizard-third = Weź jedną trzecią
wizard-add = Zsumuj
wizard-join = Dodaj jako drugie źródło
wizard-swap = Zamień
wizard-invalid-rows = Błędne wiersze, pominięte: { $n }
wizard-doubled = Prawdopodobnie podwojone
wizard-zero = Zero bez źródła
wizard-outlier = Wartość odstająca
wizard-duplicate = Możliwy duplikat
wizard-interpolated = Wartość interpolowana
wizard-total = Suma podana razem ze składnikami
wizard-own = Własny kraj wysyłającego
wizard-date = Nieprawidłowa lub zamieniona data
wizard-nines = Dziewiątki, które mogą oznaczać „brak wartości”
wizard-mission = Dzień poza okresem misji
wizard-list = Lista, która nie daje liczby swojego wiersza
wizard-lists-split = Liczba dla każdego kraju z listy
wizard-lists-joint = Jedna liczba dla wszystkich, bez jednego kraju
wizard-all-tables = Wszystkie tabele
wizard-all-rows = Wszystkie wiersze
wizard-cut = Teksty dłuższe niż 1 MB
wizard-fraction = Ułamkowe liczby osób
wizard-second-report = Możliwe drugie doniesienie o tym samym rozmieszczeniu
wizard-point = Współrzędne na morzu, za granicą lub zamienione
wizard-fix-skip = pomiń
wizard-fix-halve = weź połowę, oznacz jako wyliczone
wizard-fix-missing = traktuj jako „nie podano”
wizard-fix-third = weź jedną trzecią, oznacz jako wyliczone
wizard-fix-add = zsumuj
wizard-fix-join = dodaj jako drugie źródło
wizard-fix-swap = zamień szerokość i długość geograficzną
wizard-fix-swap-day = zamień dzień i miesiąc
wizard-fix-unsure = importuj jako niepewne

wizard-read-text = Czytaj jako tekst
wizard-read-text-tip = To nie tabela: szukaj rekordów w zdaniach
