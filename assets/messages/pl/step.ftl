# Names of steps: what Undo and Back name.

# $action: Undo, Redo, Back or Forward; $name: a name of a step.
step-of = { $action }: { $name }
step-play = Odtwórz
step-pause = Wstrzymaj
step-measure = Miara
# $filter: sender, host, …
step-filter = Filtr: { $filter }
step-filter-text = Filtr wg tekstu
step-selection = Zaznaczenie
step-view = Widok
# $kind: strength, movement, …; $place: a country, or what the record is about.
step-number = { $place } { $before } → { $after }
step-edit = edycja ({ $kind }), { $place }
step-add = dodanie ({ $kind }), { $place }
step-add-people = dodanie ({ $kind }), { $place } { $people }
step-delete = usunięcie ({ $kind }), { $place }
step-delete-people = usunięcie ({ $kind }), { $place } { $people }
step-nothing = nic
# $name: one of the above.
step-and-more = { $name } i jeszcze { $n } { $n ->
    [one] wiersz
    [few] wiersze
    [many] wierszy
   *[other] wiersza
}
step-event = „{ $title }”
step-series-complete = seria { $name } jest kompletna
step-series-not-complete = seria { $name } nie jest kompletna
step-series = zmiana serii
step-accept-findings = przyjęcie ustaleń
step-accept = przyjęcie ustalenia ({ $kind })
# $people: a number; $place: a country or a place in words.
step-accept-movement = przyjęcie { $people } → { $place }
step-accept-strength = przyjęcie { $people }, { $place }
# $kind: “call”, “warning”.
step-accept-event = przyjęcie wydarzenia ({ $kind }, { $day })
step-assign = daj słowa polu: { $field }
step-split = podziel kartę
step-join = połącz dwie karty
step-reopen = ponowne otwarcie ustalenia ({ $kind })
step-pin = przypięcie { $id }
step-unpin = odpięcie { $id }
step-count-in = liczenie { $names } w { $id }
step-count-alone = liczenie { $names } osobno
step-texts = Tytuł i podpisy
step-layers = warstwy
step-ranges = zasięgi
step-distance = odległość
