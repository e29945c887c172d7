# Dialogs: problems, paths, export, open files, unsaved changes, public sources, and the dialogs of the desktop.

dialog-close-tip = Schließen (Esc)
dialog-pointer = Auf der Karte: zum Verschieben ziehen, zum Zoomen scrollen oder zwei Finger spreizen, für die Zahlen eines Landes darauf klicken, zum Heranzoomen doppelklicken. Tab wechselt zwischen Symbolen, Enter wählt eines aus.

# $problems: “3 problems”; $names: files.
dialog-problems-in = { $problems } in { $names }
dialog-error = Fehler
dialog-warning = Warnung
dialog-note = Hinweis
dialog-line = { $file }, Zeile { $line }
dialog-column = { $file }, Spalte { $column }
dialog-cell = { $file }, Zeile { $line }, Spalte { $column }
dialog-fix = Abhilfe: { $fix }.

## Paths

dialog-open-path = Pfad öffnen
dialog-open-path-name = Pfad des Datensatzes
dialog-open-path-note = Ein Ordner mit datapackage.json, diese Datei oder eine Zip-Datei des Ordners. Alle drei lassen sich auch auf das Fenster ziehen. Oder eine Ansicht aus „Ansicht kopieren“ einfügen.
dialog-open = Öffnen
dialog-save = Speichern
dialog-save-dataset = { $name } speichern
dialog-save-dataset-name = Ordner des Datensatzes
dialog-save-dataset-note = Ein Ordner, der bei Bedarf angelegt wird, oder eine .zip-Datei. Ein anderer Datensatz wird nie überschrieben.

## Export

dialog-export = Daten exportieren
dialog-export-note = Quellen und Zitierhinweis sind enthalten. Was nicht bekannt ist, bleibt leer und wird nie null. Eine vorhandene Datei wird ersetzt.
dialog-export-button = Exportieren
dialog-export-records = Alle Einträge
dialog-export-records-note = Alle Stärken, Verlegungen mit ihren Phasen, Ereignisse und Quellen, unabhängig von den Filtern
dialog-export-view = Aktuelle Ansicht
dialog-export-view-note = Die Zahlen vom { $day } mit diesen Filtern, je eine Zeile für Aufnahmeland, Entsender, Stationierungsart und Kommando
dialog-export-no-records = Ein Datenpaket enthält Einträge, nicht die Zahlen eines Tages
dialog-export-no-parquet = Dieser Build unterstützt Parquet nicht
dialog-export-path = Pfad des Exports
dialog-export-choose-tip = Datei oder Ordner wählen

## Open files

# $open: names of files.
dialog-second = Bereits offen: { $open }. Wird der neue Datensatz hinzugefügt, zeigt eine Ansicht beide, und jeder Eintrag bleibt in seiner Datei.
dialog-stay-tip = Den Datensatz offen lassen (Esc)
dialog-open-instead = Stattdessen öffnen
dialog-open-instead-tip = Den offenen Datensatz schließen; er ist gespeichert
dialog-add-tip = Beide Datensätze in einer Ansicht zeigen
dialog-files = Offene Dateien
dialog-series = Vollständige Reihe: { $name }
dialog-series-tip = Jeder ihrer Tage führt alles auf, was sie zählt: Was ein späterer Tag nicht mehr aufführt, ist fort. Andernfalls gilt eine Zahl, bis sie veraltet ist.
dialog-save-as-tip = Diesen Datensatz in einem anderen Ordner speichern
dialog-save-as-name = { $name } speichern unter …
dialog-only-file = Die einzige offene Datei kann nicht geschlossen werden
dialog-sample = Beispiel: { $name }
dialog-file-imported = { $place }, importiert und nicht gespeichert
dialog-file-unsaved = { $place }, { $n } { $n ->
    [one] Änderung
   *[other] Änderungen
} nicht gespeichert

## Unsaved changes

dialog-unsaved = Ungespeicherte Änderungen
# $lost: the two below, in a list.
dialog-quit-loses = Beim Schließen von Laydown ginge jetzt verloren: { $lost }.
dialog-open-loses = Beim Öffnen von { $names } ginge jetzt verloren: { $lost }.
dialog-close-loses = Beim Schließen von { $name } ginge jetzt verloren: { $lost }.
dialog-lost-changes = { $n } { $n ->
    [one] Änderung
   *[other] Änderungen
} in { $title }
dialog-lost-import = { $title } (importiert, nie gespeichert)
dialog-add-keeps-tip = Änderungen behalten und beide Datensätze in einer Ansicht zeigen
dialog-discard = Änderungen verwerfen
dialog-discard-tip = Ohne Speichern fortfahren
dialog-save-changes = Änderungen speichern
dialog-save-changes-tip = Erst speichern, dann fortfahren
dialog-not-saved = Nicht gespeichert
dialog-still-here = Ihre Änderungen sind noch da.
dialog-keep-working = Weiterarbeiten
dialog-recover = Ungespeicherte Änderungen gefunden
dialog-crashed = Laydown wurde unerwartet beendet. Nicht gespeichert: { $n } { $n ->
    [one] Änderung
   *[other] Änderungen
} an { $title }.
dialog-later = Später
dialog-later-tip = Beim nächsten Öffnen dieses Datensatzes entscheiden
dialog-forget-tip = Die Änderungen löschen
dialog-restore = Änderungen wiederherstellen
dialog-restore-tip = Die Änderungen erneut anwenden; zum Behalten speichern
# Where another program has saved the same rows meanwhile.
dialog-restore-left = Alles wiederherstellen
dialog-restore-left-tip = Jede Änderung erneut anwenden, über das inzwischen Gespeicherte hinweg
dialog-restore-rest = Rest wiederherstellen
dialog-restore-rest-tip = Die Änderungen erneut anwenden, das inzwischen Gespeicherte aber behalten
dialog-unfinished = Ungespeicherte Arbeit gefunden
dialog-unfinished-changes = { $name } hat Änderungen, die nicht gespeichert wurden.
dialog-unfinished-import = Der Import von { $name } wurde nicht gespeichert.
dialog-open-unfinished = Öffnen
dialog-restore-import = Wiederherstellen
# The accessible name of a button that stands for one of several. $what: its text.
dialog-one-of = { $what }: { $name }
dialog-later-start-tip = Beim nächsten Start von Laydown entscheiden
dialog-changed = Dateien auf dem Datenträger geändert
# $files: names of files.
dialog-changed-by = Ein anderes Programm hat { $files } von { $title } geändert.
dialog-reload-loses = Neuladen verwirft { $n } { $n ->
    [one] ungespeicherte Änderung
   *[other] ungespeicherte Änderungen
}.
dialog-keep = Meine Fassung behalten
dialog-keep-tip = Die geänderten Dateien beim Speichern überschreiben
dialog-reload = Neu laden
dialog-reload-tip = Die Dateien so zeigen, wie sie jetzt sind

## Public sources

dialog-sources = Öffentliche Quellen
dialog-sources-note = Jede wird bei ihrem Herausgeber heruntergeladen, sobald Sie die Lizenz annehmen, und bei Ihren Daten aufbewahrt.
dialog-import-source = Öffnen …
dialog-import-source-tip = Die Quelle mit ihrem Importprofil importieren
dialog-downloaded = Heruntergeladen
dialog-download = Herunterladen …
dialog-resume-download = Fortsetzen …
dialog-download-name = { $title } herunterladen
dialog-downloading = Ein anderer Download läuft
dialog-no-downloads = Dieser Build unterstützt keine Downloads
dialog-cite = Zitieren als: { $citation }
dialog-licence = Lizenz: { $licence }
dialog-about-source = Über diese Quelle
dialog-download-limits = Höchstens
dialog-megabytes = MB
dialog-minutes = Minuten
dialog-most-megabytes = Größengrenze in Megabyte
dialog-most-minutes = Zeitgrenze in Minuten
dialog-accept-licence = Lizenz annehmen und herunterladen
dialog-not-now = Nicht jetzt
# “1.2 MB of 3.4 MB”.
dialog-come-of = { $come } von { $whole }
dialog-stop-download = Download abbrechen

## Dialogs of the desktop

dialog-ask-folder = Ordner eines Datensatzes öffnen
dialog-ask-text = Text öffnen
dialog-text-files = Texte
dialog-ask-file = Datensatz öffnen
dialog-dataset = Datensatz
dialog-ask-save = { $name } in einem Ordner speichern
dialog-ask-recipe = Importprofil speichern
dialog-ask-picture = Karte speichern

## Title and captions

dialog-text-title = Titel
dialog-text-subtitle = Zeile unter dem Titel
dialog-text-caption = Anmerkung unter der Karte
dialog-text-credit = Bildnachweis
dialog-text-hint = Von Laydown verfasst
dialog-text-note = [day] und [total] stehen für den gezeigten Tag und die gezeigte Summe. Leere Felder füllt Laydown aus.
dialog-text-keep = Im Datensatz behalten
dialog-text-show = Anzeigen
dialog-colors-by = Farbe nach
dialog-colors-reset = Zurücksetzen
dialog-classes = Obergrenzen aller Klassen außer der letzten
dialog-classes-hint = Nach Quantilen oder wie gewählt
dialog-colors-faint = Einige dieser Farben sind auf der Karte schwer zu sehen.
dialog-ask-texts = Einen Ordner mit Texten öffnen
