# What is wrong in a form, and the fix.

fault-people-empty = Wpisz liczbę osób
fault-people = „{ $text }” nie jest liczbą osób
fault-people-fix = Użyj 1 700 lub około 1 700, 900–1 000, ponad 900, ≤ 460 albo unknown
fault-itself = Rekord nie może odwoływać się do samego siebie
fault-not-found = Nie znaleziono „{ $id }”
# $kind: “stage”.
fault-taken = „{ $id }” to id innego rekordu ({ $kind })
fault-another-id = Wybierz inne id
fault-choose-source = Wybierz źródło z listy albo dodaj nowe
# $kinds: “strength or movement”.
fault-choose = Wybierz: { $kinds }
fault-choose-or-clear = Wybierz: { $kinds }, albo pozostaw puste
fault-or = { $first } lub { $second }
fault-no-destination = Brak miejsca docelowego: tych osób nie byłoby na mapie
fault-no-destination-fix = Uzupełnij „Dokąd” albo „Kraj (jak w źródle)”
fault-foreign = „{ $id }” jest w { $other }, a { $file } może odwoływać się tylko do własnych rekordów
fault-foreign-fix = Wybierz rekord z tego samego pliku albo najpierw go tam dodaj
# $what: one of the above; $fix: its fix.
fault-with-fix = { $what }. { $fix }
# $kind: strength, movement, …
fault-new = Nowy rekord: { $kind }
fault-edit = Edycja: { $kind }
fault-record = rekord
