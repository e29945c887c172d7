# The form for a record, and the one for a column of several records.

form-file = Datei: { $name }
form-into = In Datei speichern
form-into-name = In Datei speichern: { $name }
form-more = Weitere Felder
form-new-source = Neue Quelle
form-add-source = Neue Quelle hinzufügen
form-no-source = Die neue Quelle entfernen
form-cancel-tip = Formular schließen und als Entwurf behalten (Esc)
form-add = Hinzufügen
form-change = Änderungen übernehmen
form-people-hint = 1.700, etwa 1.133, 900–1.000, mehr als 900, unbekannt
form-source-below = Die neue Quelle unten
form-country-hint = Polen oder POL
form-pick-day = Tag wählen
form-pick-name = Wählen: { $field }
form-previous-month = Voriger Monat
form-next-month = Nächster Monat
# Monday to Sunday, with blanks between.
form-weekdays = Mo Di Mi Do Fr Sa So
form-pick-hint = Zum Suchen tippen
form-find-name = Suchen: { $field }
form-none = Nichts
form-no-matches = Keine Treffer
form-bulk = Mehrere Einträge ändern
form-bulk-note = Setzt eine Spalte in allen aufgeführten Einträgen einer Art. Einmal „Rückgängig“ nimmt alles zurück.
form-bulk-records = Einträge
form-bulk-column = Spalte
form-bulk-button = { $n } { $n ->
    [one] Eintrag
   *[other] Einträge
} ändern
