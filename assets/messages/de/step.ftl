# Names of steps: what Undo and Back name.

# $action: Undo, Redo, Back or Forward; $name: a name of a step.
step-of = { $action }: { $name }
step-play = Wiedergabe
step-pause = Pause
step-measure = Messgröße
# $filter: sender, host, …
step-filter = Filter: { $filter }
step-filter-text = Filter: Text
step-selection = Auswahl
step-view = Ansicht
# $kind: strength, movement, …; $place: a country, or what the record is about.
step-number = { $place } { $before } → { $after }
step-edit = { $kind } bearbeiten, { $place }
step-add = { $kind } hinzufügen, { $place }
step-add-people = { $kind } hinzufügen, { $place } { $people }
step-delete = { $kind } löschen, { $place }
step-delete-people = { $kind } löschen, { $place } { $people }
step-nothing = nichts
# $name: one of the above.
step-and-more = { $name } und { $n } { $n ->
    [one] weitere Zeile
   *[other] weitere Zeilen
}
step-event = „{ $title }“
step-series-complete = Reihe { $name } ist vollständig
step-series-not-complete = Reihe { $name } ist nicht vollständig
step-series = Reihe ändern
step-accept-findings = Befunde akzeptieren
step-accept = Befund akzeptieren ({ $kind })
# $people: a number; $place: a country or a place in words.
step-accept-movement = { $people } annehmen → { $place }
step-accept-strength = { $people } annehmen – { $place }
# $kind: “call”, “warning”.
step-accept-event = { $kind } annehmen, { $day }
step-assign = Worte dem Feld geben: { $field }
step-split = Karte teilen
step-join = zwei Karten verbinden
step-reopen = Befund wieder öffnen ({ $kind })
step-pin = { $id } anheften
step-unpin = { $id } lösen
step-count-in = { $names } in { $id } zählen
step-count-alone = { $names } einzeln zählen
step-texts = Titel und Beschriftungen
step-layers = Ebenen
step-ranges = Reichweiten
step-distance = Entfernung
