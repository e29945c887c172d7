# The form for a record, and the one for a column of several records.

form-file = Plik: { $name }
form-into = Zapisz w pliku
form-into-name = Zapisz w pliku: { $name }
form-more = Więcej pól
form-new-source = Nowe źródło
form-add-source = Dodaj nowe źródło
form-no-source = Usuń nowe źródło
form-cancel-tip = Zamknij formularz i zachowaj szkic (Esc)
form-add = Dodaj rekord
form-change = Zastosuj zmiany
form-people-hint = 1 700, około 1 133, 900–1 000, ponad 900, unknown
form-source-below = Nowe źródło poniżej
form-country-hint = Polska lub POL
form-pick-day = Wybierz dzień
form-pick-name = Wybierz: { $field }
form-previous-month = Poprzedni miesiąc
form-next-month = Następny miesiąc
# Monday to Sunday, with blanks between.
form-weekdays = Pn Wt Śr Cz Pt So Nd
form-pick-hint = Wpisz, aby szukać
form-find-name = Znajdź: { $field }
form-none = Brak
form-no-matches = Brak wyników
form-bulk = Zmiana kilku rekordów
form-bulk-note = Ustawia jedną kolumnę we wszystkich wypisanych rekordach jednego rodzaju. Jedno Cofnij przywraca wszystko.
form-bulk-records = Rekordy
form-bulk-column = Kolumna
form-bulk-button = Zmień { $n } { $n ->
    [one] rekord
    [few] rekordy
    [many] rekordów
   *[other] rekordu
}
