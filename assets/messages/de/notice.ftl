# Notices of the window.

notice-view-copied = Ansicht kopiert
notice-map-copied = Karte kopiert
notice-copying = Zeilen werden kopiert …
notice-rows-copied = { $n } { $n ->
    [one] Zeile
   *[other] Zeilen
} kopiert
notice-changes-copied = { $n } { $n ->
    [one] Veränderung
   *[other] Veränderungen
} kopiert
notice-open-already = Schon geöffnet: siehe „Dateien …“
notice-shares-file = { $name } ist schon geöffnet
notice-no-dataset = kein Datensatz angegeben: einen nennen
notice-dataset-twice = „{ $name }“ ist zweimal angegeben: jeden Datensatz einmal nennen
notice-problems = { $n } { $n ->
    [one] Problem
   *[other] Probleme
}
notice-notes = { $n } { $n ->
    [one] Hinweis
   *[other] Hinweise
}
notice-opened = { $title } geöffnet
# $found: the problems or notes, counted.
notice-opened-with = { $title } geöffnet: { $found }
notice-opened-anew = { $title } neu geladen
# $twins and $found: the two below, or nothing.
notice-opened-beside = Hinzugefügt: { $titles }{ $twins }{ $found }
notice-twins = { $n ->
    [one] ; { $n } Verlegung steht in beiden Dateien und wird einmal gezählt, mit den Phasen beider
   *[other] ; { $n } Verlegungen stehen in beiden Dateien und werden einmal gezählt, mit den Phasen beider
}
notice-in-all = { " " }(insgesamt { $found })
notice-closed = { $name } geschlossen
notice-nothing-to-save = Keine ungespeicherten Änderungen
notice-saved = { $path } gespeichert
notice-not-saved = { $path } konnte nicht gespeichert werden: { $error }
notice-not-drawn = Die Karte konnte nicht gezeichnet werden: { $error }
notice-kept-mine = Ihre Fassung bleibt; Speichern überschreibt die Dateien auf dem Datenträger
notice-downloaded = Heruntergeladen nach { $path }
notice-exported = Exportiert nach { $path }
notice-reading-stopped = Import abgebrochen
notice-import-open-questions = Vor dem Importieren die offenen Fragen beantworten
notice-recipe-saved = Importprofil gespeichert in { $path }
notice-no-country = „{ $text }“ ist kein Land: Namen oder Code eingeben
notice-restore = Der nächste Start stellt diese Ansicht wieder her
notice-no-restore = Jeder Start zeigt die Startansicht
notice-form-kept = Entwurf behalten: mit „{ $action }“ fortsetzen
notice-drag-to-another = Für eine neue Verlegung mit gedrückter Umschalttaste von einem Land zum anderen ziehen
notice-nothing-changed = Nichts wurde geändert
notice-no-record = „{ $id }“ nicht gefunden; nichts wurde geändert
notice-no-claim = Angabe „{ $id }“ nicht gefunden; nichts wurde geändert
notice-record-wrong = „{ $id }“: { $what }. Nichts wurde geändert
notice-why-nothing = { $why }; nichts wurde geändert
# $files: their names, separated by commas.
notice-in-several-files = „{ $id }“ steht in mehreren Dateien ({ $files }) und wird einmal gezeigt: erst alle bis auf eine schließen. Nichts wurde gelöscht
# $first: the id of a record.
notice-referred-to = „{ $first }“ verweist auf „{ $id }“: das zuerst ändern. Nichts wurde gelöscht
notice-referred-to-by-more = „{ $first }“ und { $n } weitere verweisen auf „{ $id }“: diese zuerst ändern. Nichts wurde gelöscht
notice-recover-closed = { $name } ist nicht mehr geöffnet: zum Wiederherstellen der Änderungen erneut öffnen
# What another program saved, and what an earlier run left unsaved. $row: its table and id.
notice-recover-cell = { $row }, { $column }: „{ $saved }“ wurde inzwischen gespeichert, „{ $left }“ blieb ungespeichert
notice-recover-row = { $row }: inzwischen von einem anderen Programm geändert, und die Änderungen lassen sich nicht vereinen
notice-recover-gone = { $row }: inzwischen gelöscht, hier geändert
notice-recover-deleted = { $row }: inzwischen geändert, hier gelöscht
notice-recover-taken = { $row }: ein anderer Eintrag hat jetzt diese ID
notice-recover-broken = { $row } kann nicht wiederhergestellt werden: { $column } „{ $id }“ gibt es nicht mehr
notice-recover-damaged = { $n } { $n ->
    [one] Zeile
   *[other] Zeilen
} des Journals { $n ->
    [one] kann nicht gelesen werden: ihre Änderungen sind verloren
   *[other] können nicht gelesen werden: ihre Änderungen sind verloren
}
notice-recovered = { $n } { $n ->
    [one] Änderung
   *[other] Änderungen
} wiederhergestellt, noch nicht gespeichert
notice-done = Erledigt: { $name }
# $outcome: one of the three below.
notice-done-outcome = Erledigt: { $name }: { $outcome }
notice-no-number-changes = keine Zahl dieses Tages verändert sich
notice-host-now = { $host } jetzt { $numbers }
notice-total-now = Summe jetzt { $numbers }
notice-no-rival = Zu „{ $id }“ gibt es keine konkurrierende Angabe; nichts wurde geändert
notice-preferred-already = „{ $id }“ ist schon angeheftet; nichts wurde geändert
notice-not-pinned = „{ $id }“ ist nicht angeheftet; nichts wurde geändert
# $units: the note below, or nothing.
notice-preferred = { $id } ist angeheftet: { $outcome }{ $units }
notice-unpinned = { $id } ist nicht mehr angeheftet: { $outcome }{ $units }
notice-other-units = . Konkurrierende Angaben nennen andere Einheiten ({ $units }), beschreiben also womöglich andere Kräfte
notice-counted-in-gone = Den Eintrag, in dem dieser gezählt wird, gibt es nicht mehr; nichts wurde geändert
notice-counted-so = Dieser Eintrag wird schon so gezählt; nichts wurde geändert
notice-accept-needs-note = Eine Anmerkung mit dem Grund hinzufügen. Nichts wurde geändert
notice-accept-records-gone = Die Einträge dazu gibt es nicht mehr. Nichts wurde geändert
notice-accepted = Akzeptiert; die Anmerkung steht in { $kept }
notice-the-dataset = dem Datensatz
notice-finding-open = Befund wieder offen
notice-no-lookup = Die Einträge hinter diesen Zahlen konnten nicht nachgeschlagen werden: für einen neuen Versuch den Tag wechseln
notice-no-journal = Änderungen können nicht für eine Wiederherstellung nach einem Absturz aufbewahrt werden ({ $error }): oft speichern
notice-no-thread = Ein Thread konnte nicht gestartet werden ({ $error }): andere Programme schließen und erneut versuchen
notice-paste-cut = Nur die ersten { $n } Zeichen wurden eingefügt, mehr fasst ein Feld nicht. Für lange Texte gibt es „Text lesen“.
