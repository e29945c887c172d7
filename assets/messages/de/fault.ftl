# What is wrong in a form, and the fix.

fault-people-empty = Personenzahl eingeben
fault-people = „{ $text }“ ist keine Personenzahl
fault-people-fix = 1.700 oder etwa 1.700, 900–1.000, mehr als 900, bis zu 460 oder unbekannt verwenden
fault-itself = Ein Eintrag kann nicht auf sich selbst verweisen
fault-not-found = „{ $id }“ nicht gefunden
# $kind: “stage”.
fault-taken = Die ID „{ $id }“ ist vergeben ({ $kind })
fault-another-id = Eine andere ID wählen
fault-choose-source = Eine Quelle aus der Liste wählen oder eine hinzufügen
# $kinds: “strength or movement”.
fault-choose = Wählen: { $kinds }
fault-choose-or-clear = Wählen ({ $kinds }) oder leer lassen
fault-or = { $first } oder { $second }
fault-no-destination = Kein Ziel: Diese Personen wären nicht auf der Karte
fault-no-destination-fix = „Nach“ oder „Aufnahmeland (laut Quelle)“ ausfüllen
fault-foreign = „{ $id }“ steht in { $other }, und { $file } kann nur auf eigene Einträge verweisen
fault-foreign-fix = Einen aus derselben Datei wählen oder ihn dort erst hinzufügen
# $what: one of the above; $fix: its fix.
fault-with-fix = { $what }. { $fix }
# $kind: strength, movement, …
fault-new = Neu: { $kind }
fault-edit = { $kind } bearbeiten
fault-record = Eintrag
