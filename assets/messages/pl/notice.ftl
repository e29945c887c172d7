# Notices of the window.

notice-view-copied = Skopiowano widok
notice-map-copied = Skopiowano mapę
notice-copying = Kopiowanie wierszy…
notice-rows-copied = Skopiowano { $n } { $n ->
    [one] wiersz
    [few] wiersze
    [many] wierszy
   *[other] wiersza
}
notice-changes-copied = Skopiowano { $n } { $n ->
    [one] zmianę
    [few] zmiany
    [many] zmian
   *[other] zmiany
}
notice-open-already = Już otwarte: zobacz „Pliki…”
notice-shares-file = { $name }: już otwarte
notice-no-dataset = nie podano zbioru danych: podaj jeden
notice-dataset-twice = „{ $name }” podano dwa razy: podaj każdy zbiór danych raz
notice-problems = { $n } { $n ->
    [one] problem
    [few] problemy
    [many] problemów
   *[other] problemu
}
notice-notes = { $n } { $n ->
    [one] uwaga
    [few] uwagi
    [many] uwag
   *[other] uwagi
}
notice-opened = Otwarto: { $title }
# $found: the problems or notes, counted.
notice-opened-with = Otwarto: { $title } ({ $found })
notice-opened-anew = Wczytano ponownie: { $title }
# $twins and $found: the two below, or nothing.
notice-opened-beside = Dodano: { $titles }{ $twins }{ $found }
notice-twins = { $n ->
    [one] ; { $n } ruch jest w obu plikach i liczy się raz, z etapami z obu
    [few] ; { $n } ruchy są w obu plikach i liczą się raz, z etapami z obu
    [many] ; { $n } ruchów jest w obu plikach i liczy się raz, z etapami z obu
   *[other] ; { $n } ruchu jest w obu plikach i liczy się raz, z etapami z obu
}
notice-in-all = { " " }(razem { $found })
notice-closed = Zamknięto: { $name }
notice-nothing-to-save = Brak niezapisanych zmian
notice-saved = Zapisano: { $path }
notice-not-saved = Nie udało się zapisać { $path }: { $error }
notice-not-drawn = Nie udało się narysować mapy: { $error }
notice-kept-mine = Twoja wersja jest zachowana; zapis zastąpi pliki na dysku
notice-downloaded = Pobrano do { $path }
notice-exported = Wyeksportowano do { $path }
notice-reading-stopped = Import anulowano
notice-import-open-questions = Przed importem odpowiedz na otwarte pytania
notice-recipe-saved = Przepis zapisano w { $path }
notice-no-country = „{ $text }” nie jest krajem: wpisz jego nazwę lub kod
notice-restore = Następne uruchomienie przywróci ten widok
notice-no-restore = Każde uruchomienie pokaże widok początkowy
notice-form-kept = Szkic zachowano: wznów przez „{ $action }”
notice-drag-to-another = Aby dodać ruch, przytrzymaj Shift i przeciągnij z jednego kraju do drugiego
notice-nothing-changed = Niczego nie zmieniono
notice-no-record = Nie znaleziono „{ $id }”; niczego nie zmieniono
notice-no-claim = Nie znaleziono doniesienia „{ $id }”; niczego nie zmieniono
notice-record-wrong = „{ $id }”: { $what }. Niczego nie zmieniono
notice-why-nothing = { $why }; niczego nie zmieniono
# $files: their names, separated by commas.
notice-in-several-files = „{ $id }” jest w kilku plikach ({ $files }), a pokazano je raz: najpierw zamknij wszystkie poza jednym. Niczego nie usunięto
# $first: the id of a record.
notice-referred-to = „{ $first }” odwołuje się do „{ $id }”: najpierw zmień to odwołanie. Niczego nie usunięto
notice-referred-to-by-more = „{ $first }” i jeszcze { $n } odwołują się do „{ $id }”: najpierw zmień te odwołania. Niczego nie usunięto
notice-recover-closed = { $name }: już zamknięte; otwórz ponownie, aby przywrócić zmiany
# What another program saved, and what an earlier run left unsaved. $row: its table and id.
notice-recover-cell = { $row }, { $column }: w międzyczasie zapisano „{ $saved }”, niezapisane pozostało „{ $left }”
notice-recover-row = { $row }: w międzyczasie zmienił to inny program i zmian nie można połączyć
notice-recover-gone = { $row }: w międzyczasie usunięto, tutaj zmieniono
notice-recover-deleted = { $row }: w międzyczasie zmieniono, tutaj usunięto
notice-recover-taken = { $row }: to id ma teraz inny rekord
notice-recover-broken = { $row }: nie można przywrócić, bo { $column } „{ $id }” już nie istnieje
notice-recover-damaged = { $n ->
    [one] nie można odczytać { $n } wiersza dziennika: to, co zmienił, przepadło
    [few] nie można odczytać { $n } wierszy dziennika: to, co zmieniły, przepadło
    [many] nie można odczytać { $n } wierszy dziennika: to, co zmieniły, przepadło
   *[other] nie można odczytać { $n } wiersza dziennika: to, co zmieniły, przepadło
}
notice-recovered = { $n ->
    [one] przywrócono { $n } zmianę, jeszcze niezapisaną
    [few] przywrócono { $n } zmiany, jeszcze niezapisane
    [many] przywrócono { $n } zmian, jeszcze niezapisanych
   *[other] przywrócono { $n } zmiany, jeszcze niezapisane
}
notice-done = Gotowe: { $name }
# $outcome: one of the three below.
notice-done-outcome = Gotowe: { $name }: { $outcome }
notice-no-number-changes = żadna liczba tego dnia się nie zmienia
notice-host-now = { $host }: teraz { $numbers }
notice-total-now = razem: teraz { $numbers }
notice-no-rival = „{ $id }” nie ma konkurencyjnych doniesień; niczego nie zmieniono
notice-preferred-already = „{ $id }” jest już przypięte; niczego nie zmieniono
notice-not-pinned = „{ $id }” nie jest przypięte; niczego nie zmieniono
# $units: the note below, or nothing.
notice-preferred = { $id }: przypięto: { $outcome }{ $units }
notice-unpinned = { $id }: odpięto: { $outcome }{ $units }
notice-other-units = . Konkurencyjne doniesienia podają inne jednostki ({ $units }), więc mogą dotyczyć innych sił
notice-counted-in-gone = Rekord, w którym ten jest liczony, już nie istnieje; niczego nie zmieniono
notice-counted-so = Ten rekord jest już tak liczony; niczego nie zmieniono
notice-accept-needs-note = Dodaj uwagę z uzasadnieniem. Niczego nie zmieniono
notice-accept-records-gone = Jego rekordy już nie istnieją. Niczego nie zmieniono
notice-accepted = Przyjęto; uwagę zachowano w { $kept }
notice-the-dataset = zbiorze danych
notice-finding-open = Ustalenie ponownie otwarto
notice-no-lookup = Nie udało się wyszukać rekordów stojących za tymi liczbami: zmień dzień, aby spróbować ponownie
notice-no-journal = Zmian nie można zachować na wypadek awarii ({ $error }): zapisuj często
notice-no-thread = Nie udało się uruchomić wątku ({ $error }): zamknij inne programy i spróbuj ponownie
notice-paste-cut = Wklejono tylko pierwsze { $n } znaków: pole nie mieści więcej. Do długich tekstów służy „Czytaj tekst”.
