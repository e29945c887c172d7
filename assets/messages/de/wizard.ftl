# The wizard for foreign tables.

wizard-title = { $name } importieren
wizard-rows = { $n } { $n ->
    [one] Zeile
   *[other] Zeilen
}
wizard-enter = { $n } zu importieren
wizard-skipped = { $n } übersprungen
wizard-invalid = { $n } { $n ->
    [one] ungültige Zeile
   *[other] ungültige Zeilen
}
wizard-empty = { $n } { $n ->
    [one] leere Zelle
   *[other] leere Zellen
}
wizard-table = Tabelle
wizard-table-n = Tabelle { $n }
wizard-table-name = Tabelle in der Datei
wizard-recipe = Importprofil
wizard-detected = erkannt
wizard-line = Zeile
wizard-page-table = Tabelle
wizard-page-table-tip = Die Datei selbst, wofür jede Spalte gehalten wird und was gefragt wird
wizard-page-sums = Summen
wizard-page-sums-tip = Was die Datei ergibt, was importiert wird und was die Karte zeigt
wizard-save-recipe = Profil speichern …
wizard-save-recipe-tip = Diese Einstellungen in einer Datei speichern, damit die nächste Tabelle dieser Art ohne Fragen importiert wird
wizard-cancel = Import abbrechen
wizard-cancel-tip = Die Tabelle schließen, ohne sie zu importieren (Esc)
wizard-button = { $n } { $n ->
    [one] Zeile
   *[other] Zeilen
} importieren
wizard-not-ready = Erst die offenen Fragen beantworten
wizard-not-explained = Die Summen gehen nicht auf: siehe Summen
# In short what the file adds up to and what is imported, in people.
wizard-proof-all = alle { $file } Personen der Datei
wizard-proof = { $entered } von { $file } Personen der Datei
wizard-proof-open = { $n } Personen ungeklärt: siehe Summen
## Roles of columns

wizard-role-of = Rolle der Spalte { $column }
# $role: one of those below. $why: “its name; 12 of 12 values are countries”.
wizard-role-why = { $role }: { $why }
wizard-role-said = { $role }: { $said }
wizard-role-in = { $role }, in { $unit }
# A line of the menu, for screen readers.
wizard-role-item = { $role }: { $column }
wizard-role-none = Keine: ignorieren
wizard-ignored = Ignoriert
wizard-ignored-as = Ignoriert: { $means }
wizard-role-sender = Entsender
wizard-role-host = Aufnahmeland
wizard-role-origin = Herkunft
wizard-role-day = Tag
wizard-role-until = Letzter Tag
wizard-role-people = Personen
wizard-role-upper = Obergrenze der Personen
wizard-role-plus = Zu Personen addiert
wizard-role-what = Kategorie
wizard-role-type = Typ
wizard-role-operation = Operation
wizard-role-unit = Militärische Einheit
wizard-role-place = Ort
wizard-role-lat = Breite
wizard-role-lon = Länge
wizard-role-scope = Stationierungsart
wizard-role-component = Teilstreitkraft
wizard-role-command = Kommando
wizard-role-stage = Phase
wizard-role-source = Quelle
wizard-role-published = Veröffentlicht
wizard-role-movement = Verlegung
wizard-role-keep = Als Anmerkung behalten
wizard-role-filter = Filter
wizard-unit = Gezählt in
wizard-unit-ones = Einern
wizard-unit-hundreds = Hundert
wizard-unit-thousands = Tausend
wizard-unit-millions = Millionen
## What is imported of each row

wizard-imported-as = Importiert als
wizard-unchanged = unverändert
# $why: “no number”, “a total”.
wizard-row-out = nicht importiert: { $why }
wizard-unsure-why = { $n }: { $why }
## Sums

wizard-sums = Summen, Tag für Tag
wizard-sums-later = Alles in der Datei ist nachgewiesen. Da die Tabelle groß ist, werden ihre Summen beim Import mit der Karte verglichen.
wizard-despite-later = Auch bei Abweichung importieren
wizard-sums-note = In Personen: was die Datei ergibt, was davon importiert wird und was die Karte an diesem Tag zeigt.
wizard-no-sums = Die Summen erscheinen, sobald die Fragen beantwortet sind.
wizard-sum-file = In der Datei
wizard-sum-imported = Importiert
wizard-sum-map = Auf der Karte
wizard-sum-difference = Differenz
wizard-sum-why = Grund
wizard-sum-all = Alle Tage
wizard-sum-no-day = kein Datum
wizard-explained = Jede Differenz ist geklärt.
wizard-unexplained = { $n } Personen an { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
} sind ungeklärt.
wizard-despite = Importieren, obwohl { $n } Personen ungeklärt sind
## Questions

wizard-questions = Fragen
# $key: what is asked, as in a recipe.
wizard-answer = Antwort: { $key }
wizard-meaning = Bedeutung von { $name }
wizard-use = Verwenden
wizard-change = Ändern
wizard-change-name = Ändern: { $question }
wizard-parts = „{ $column }“ unterscheidet Teile: sie addieren sich
wizard-rivals = Keine Teile: Meldungen über dieselben Personen
wizard-skipped-name = übersprungen
# $field: one of the two above.
wizard-use-name = { $field } verwenden
wizard-names = { $n ->
    [one] { $n } Name nicht erkannt: seine Zeilen werden übersprungen, bis ein Land gewählt ist
   *[other] { $n } Namen nicht erkannt: ihre Zeilen werden übersprungen, bis ein Land gewählt ist
}
wizard-first-line = { $n } { $n ->
    [one] Zeile
   *[other] Zeilen
}, erstmals in Zeile { $line }
wizard-is = { $name } ist { $country }
wizard-skip = Überspringen
wizard-skip-name = { $name } überspringen
## Possible issues

wizard-issues = Mögliche Auffälligkeiten
wizard-issues-note = Zeilen mit Auffälligkeiten, die offen bleiben, werden als ungeprüft importiert.
# $issue and $fix: as below.
wizard-issue = { $issue }: { $n } { $n ->
    [one] Zeile
   *[other] Zeilen
}. Korrektur: { $fix }
wizard-examples = Erste Beispiele
# $line: its number.
wizard-example = Zeile { $line }: { $host }, { $day }, { $people }
# $choice: one of the next six, or Skip.
wizard-choice = { $choice }: Zeile { $line }
wizard-keep = Behalten
wizard-missing = Nicht gemeldet
wizard-halve = Halbieren
wizard-third = Dritteln
wizard-add = Addieren
wizard-join = Als zweite Quelle hinzufügen
wizard-swap = Tauschen
wizard-invalid-rows = Ungültige Zeilen, übersprungen: { $n }
wizard-doubled = Vermutlich verdoppelt
wizard-zero = Unbelegte Null
wizard-outlier = Ausreißer
wizard-duplicate = Mögliches Duplikat
wizard-interpolated = Interpolierter Wert
wizard-total = Summe neben ihren Teilen
wizard-own = Eigenes Land des Entsenders
wizard-date = Ungültiges oder vertauschtes Datum
wizard-nines = Neunen, die womöglich für „kein Wert“ stehen
wizard-mission = Tag außerhalb des Missionszeitraums
wizard-list = Liste, die nicht die Zahl ihrer Zeile ergibt
wizard-lists-split = Eine Zahl für jedes Land der Liste
wizard-lists-joint = Eine Zahl für alle, ohne ein einzelnes Land
wizard-all-tables = Alle Tabellen
wizard-all-rows = Alle Zeilen
wizard-cut = Texte über 1 MB
wizard-fraction = Bruchteile von Personen
wizard-second-report = Mögliche zweite Meldungen einer Verlegung
wizard-point = Koordinaten auf See, im Ausland oder vertauscht
wizard-fix-skip = überspringen
wizard-fix-halve = halbieren, als abgeleitet kennzeichnen
wizard-fix-missing = als nicht gemeldet behandeln
wizard-fix-third = dritteln, als abgeleitet kennzeichnen
wizard-fix-add = addieren
wizard-fix-join = als zweite Quelle hinzufügen
wizard-fix-swap = Breite und Länge tauschen
wizard-fix-swap-day = Tag und Monat tauschen
wizard-fix-unsure = als ungeprüft importieren

wizard-read-text = Als Text lesen
wizard-read-text-tip = Es ist keine Tabelle: in den Sätzen nach Datensätzen suchen
