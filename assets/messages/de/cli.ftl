# What commands print, and how they fail.

cli-usage = { $what } (`laydown --help` listet die Optionen auf)
cli-nothing = Nichts gefunden.
cli-sample-default = { $title } (Standard)
# $why: what the window says; $command: a command.
cli-instead-render = { $why }; `{ $command }` zeichnet dieselbe Karte ohne Fenster
cli-instead-import = { $why }; `{ $command }` importiert die Tabelle ohne Fenster
cli-no-window = dieser Build hat kein Fenster
# Options.
cli-not-party = „{ $text }“ ist weder ein bekanntes Land noch eine bekannte Organisation: einen Code wie POL oder einen Namen angeben
cli-not-party-near = „{ $text }“ ist weder ein bekanntes Land noch eine bekannte Organisation: Ist { $name } ({ $code }) gemeint?
cli-from-after-day = --from { $from } liegt nach --day { $day }: ein früheres --from wählen
cli-from-after-beside = --from { $from } liegt nach --beside { $day }: ein früheres --from wählen
cli-from-after-shown = --from { $from } liegt nach dem gezeigten Tag, { $day }: --day hinzufügen
cli-no-thing = kein Eintrag zählt { $things }: --what mit einem von { $known } verwenden
cli-no-source = keine Quelle hat die ID „{ $id }“: `laydown query --records` listet die Quelle jedes Eintrags auf
cli-read-as = „{ $word }“ nicht gefunden: gesucht wird nach { $words }
cli-no-words = kein Eintrag, der zu den Filtern passt, enthält „{ $words }“
cli-never-public = kein Eintrag dieses Datensatzes hat einen Veröffentlichungstag, also ist an keinem Tag einer bekannt: „published“ der Quellen oder „known_from“ der Angaben ausfüllen
cli-not-public-yet = bis { $on } war nichts öffentlich: Die erste Angabe des Datensatzes wurde am { $first } öffentlich
cli-more-errors = { $n } { $n ->
    [one] weiterer Fehler
   *[other] weitere Fehler
}; `laydown validate` listet alle auf
# `laydown render`.
cli-not-size = „{ $text }“ ist keine Größe: WIDTHxHEIGHT angeben, je von 1 bis { $most }, etwa 1600x900 oder 180x120mm
cli-not-scale = „{ $text }“ ist kein Skalierungsfaktor: eine Zahl über 0 und bis 16 angeben, etwa 2
cli-narrow = { $width } Pixel sind zu schmal für zwei Karten: mindestens { $least } angeben
cli-not-film = „{ $path }“ ist kein Name für einen Film: mit .gif, .png oder .webp enden lassen, oder ohne Endung für einen Ordner mit Bildern
cli-not-seconds = „{ $text }“ ist keine Dauer: Sekunden von 0.01 bis { $most } angeben
cli-not-picture = „{ $path }“ ist kein Name für ein Bild: mit .svg, .png oder .pdf enden lassen
cli-not-template = „{ $name }“ ist keine Vorlage: eine von { $names } verwenden
cli-not-dpi = „{ $text }“ ist keine Auflösung: 1 bis { $most } Pixel je Zoll angeben, etwa 300
cli-days-alone = --days erfordert --sheet days
# `laydown convert`.
cli-convert-options = diese Optionen gelten nur für einen Tag: --shown hinzufügen, oder die Optionen weglassen, um alle Einträge zu exportieren
# `laydown validate`.
cli-validate-failed = { $dataset }: Fehler: { $error }
cli-validate-counts = { $dataset }: { $errors } { $errors ->
    [one] Fehler
   *[other] Fehler
}, { $warnings } { $warnings ->
    [one] Warnung
   *[other] Warnungen
}, { $notes } { $notes ->
    [one] Hinweis
   *[other] Hinweise
}
# `laydown edit`.
cli-edit-long = die Zeile ist länger als { $most } Byte
cli-edit-utf8 = die Standardeingabe ist kein UTF-8-Text
cli-edit-failed = einige Zeilen sind fehlgeschlagen, siehe ihre Antworten
# $why: what went wrong.
cli-edit-kept = { $why }; { $n } { $n ->
    [one] ungespeicherte Änderung ist
   *[other] ungespeicherte Änderungen sind
} aufbewahrt: mit --recover wiederherstellen oder mit --forget verwerfen
cli-edit-lost = { $why }; { $n } { $n ->
    [one] ungespeicherte Änderung ist
   *[other] ungespeicherte Änderungen sind
} verloren, weil es kein Journal gibt
cli-edit-left = ein früherer Lauf hat { $n } { $n ->
    [one] ungespeicherte Änderung
   *[other] ungespeicherte Änderungen
} hinterlassen: mit --recover wiederherstellen oder mit --forget verwerfen
cli-edit-differs = der Datensatz wurde seither geändert: --recover=saved behält, was inzwischen gespeichert wurde, und stellt den Rest wieder her, --recover=unsaved stellt alles wieder her, --forget verwirft die Änderungen
cli-edit-nothing = nichts wiederherzustellen: kein früherer Lauf hat ungespeicherte Änderungen an diesem Datensatz hinterlassen
# $path: the file with the changes, lines of JSON.
cli-edit-stranger = ungespeicherte Änderungen an einem anderen Datensatz, der hier lag, sind in { $path } aufbewahrt; --forget entfernt sie
cli-edit-kept-other = { $why }; { $n } { $n ->
    [one] ungespeicherte Änderung ist
   *[other] ungespeicherte Änderungen sind
} in { $path } aufbewahrt, aber hier liegt jetzt ein anderer Datensatz: --recover stellt sie erst wieder her, wenn der zugehörige Datensatz zurück ist
cli-edit-not-json = die Zeile ist kein JSON
cli-edit-key-twice = „{ $key }“ steht zweimal in der Zeile
cli-edit-not-object = die Zeile ist kein JSON-Objekt
cli-edit-not-table = { $word } ist keine Tabelle: eine von { $tables } verwenden
cli-edit-no-id = die Zeile der Tabelle ist nicht benannt: ihre "id" angeben
cli-edit-series-name = der Name einer Reihe ist ein Text ohne Kommas
cli-edit-series-title = der Titel ist kein Text: in Anführungszeichen setzen
cli-edit-series-complete = "complete" ist true oder false
cli-edit-no-step = nichts rückgängig zu machen oder zu wiederholen
cli-edit-no-action = die Zeile hat keine Aktion: put, delete, series, undo, redo oder save verwenden
cli-edit-no-change = keine Änderung
cli-edit-undone = rückgängig gemacht: { $name }
cli-edit-redone = wiederholt: { $name }
cli-edit-not-text = „{ $column }“ ist kein Text: in Anführungszeichen setzen
cli-edit-no-cells = der Inhalt fehlt: "cells" angeben
cli-edit-no-column = { $table } hat keine Spalte „{ $column }“: eine von { $columns } verwenden
# `laydown import`. $table: the file, or the file and its table as below.
cli-import-table = { $file }, Tabelle { $table }
cli-import-waiting = { $table }: { $n } { $n ->
    [one] Zeile
   *[other] Zeilen
} unter der Kopfzeile, bis zur Antwort auf die Fragen nicht gelesen
cli-import-read = { $table }: { $n } { $n ->
    [one] Zeile
   *[other] Zeilen
}, { $recipe ->
    [guessed] Spalten erkannt
   *[other] Importprofil { $recipe }
}
cli-import-counts = { $imported } importiert, { $skipped } übersprungen; { $invalid } { $invalid ->
    [one] ungültige Zeile
   *[other] ungültige Zeilen
}, { $filtered } herausgefiltert, { $empty } { $empty ->
    [one] leere Zelle
   *[other] leere Zellen
}
# $read and $others: tables of a file, as below.
cli-import-sheets = { $read } gelesen; nicht gelesen: { $others }. Mit --set table=NAME wählen
cli-import-sheet = „{ $name }“ ({ $n } { $n ->
    [one] Zeile
   *[other] Zeilen
})
cli-import-sheet-hidden = „{ $name }“ ({ $n } { $n ->
    [one] Zeile
   *[other] Zeilen
}, ausgeblendet)
cli-import-sheet-read = Tabelle „{ $name }“ ({ $n } { $n ->
    [one] Zeile
   *[other] Zeilen
})
cli-import-sheet-read-hidden = Ausgeblendete Tabelle „{ $name }“ ({ $n } { $n ->
    [one] Zeile
   *[other] Zeilen
})
cli-import-formulas = „{ $column }“: { $n } { $n ->
    [one] Formel
   *[other] Formeln
} ohne gespeicherten Wert: die Arbeitsmappe in einer Tabellenkalkulation öffnen und speichern
# $code: a number that stands for “no value”, such as −9.
cli-import-code = { $n } { $n ->
    [one] Zelle
   *[other] Zellen
} „{ $code }“ als nicht gemeldet gelesen
cli-import-columns = Spalten: { $columns }
cli-import-ignored = Ignoriert: { $columns }
cli-import-more-columns = { $first } und { $n } weitere
# $role: a key of the recipe.
cli-import-for-all = { $role } { $value } für alle
cli-import-needed = Erforderlich: { $question } { $flag }
cli-import-optional = Optional: { $question } { $flag }
cli-import-names = Nicht erkannte Namen, übersprungen; zuordnen mit --place "NAME=CODE":
cli-import-name = „{ $name }“: { $n } { $n ->
    [one] Zeile
   *[other] Zeilen
}, Zeile { $lines } ({ $reason })
cli-import-name-near = „{ $name }“: { $n } { $n ->
    [one] Zeile
   *[other] Zeilen
}, Zeile { $lines } ({ $reason }); ähnlich: { $near }?
# $state: one of the four below.
cli-import-issue = Auffälligkeit { $kind }: { $n } { $n ->
    [one] Zeile
   *[other] Zeilen
}, Korrektur: { $fix } ({ $state })
cli-import-decided = entschieden
cli-import-unsure = als ungeprüft importiert; korrigieren mit --accept { $kind }
cli-import-unsure-skipped = als ungeprüft importiert; korrigieren mit --accept { $kind }; { $n } übersprungen: kein Land
cli-import-skipped = übersprungen: kein Land
cli-import-issue-row = Zeile { $line }, { $host }, { $day }, { $people } Personen: { $text }
cli-import-more-invalid = … und { $n } { $n ->
    [one] weitere ungültige Zeile
   *[other] weitere ungültige Zeilen
}
cli-import-sender-column = „{ $column }“ sagt, wessen Kräfte es sind ({ $values }): --sender weglassen, oder mit --set sender={ $sender } für alle Zeilen { $sender } annehmen
cli-import-senders-in-columns = die Spalten nennen, wessen Kräfte es sind ({ $columns }): --sender { $sender } weglassen
cli-import-unreconciled = { $days } { $days ->
    [one] Tag geht
   *[other] Tage gehen
} nicht auf: siehe die Summen; trotzdem importieren mit --accept unreconciled
cli-sums = Summen, Tag für Tag:
cli-sums-day = Tag
cli-sums-file = Datei
cli-sums-imported = importiert
cli-sums-map = Karte
cli-sums-why = Differenz
cli-sums-all = alle Tage
cli-sums-no-day = kein Datum
cli-sums-later = Große Tabelle: Ihre Summen werden beim Import mit der Karte verglichen (-o).
cli-sums-more = … { $n } weitere
cli-import-saved = In { $folder } gespeichert: zu öffnen mit `laydown { $folder }`
cli-import-unanswered = die Tabelle sagt es nicht: { $question } Antworten mit { $flag }
cli-import-nothing = über die Standardeingabe kam nichts: den Befehl vor der Pipe prüfen
cli-import-terminal = die Standardeingabe ist das Terminal: eine Tabelle per Pipe in `laydown import -` leiten oder eine Datei nennen
cli-import-cut-off = die Standardeingabe endet mitten in Zeile { $line }: Der Befehl vor der Pipe ist vermutlich fehlgeschlagen; es wurde nichts geschrieben
cli-import-none = keine Zeile von „{ $file }“ lässt sich importieren: siehe Liste; Importprofil oder Tabelle berichtigen
cli-import-not-place = „{ $text }“ entscheidet nicht über einen Namen: NAME=CODE verwenden, oder NAME=, um seine Zeilen zu überspringen
cli-import-not-setting = „{ $text }“ ist keine Einstellung: KEY=VALUE verwenden, etwa scope=assigned
cli-import-not-kind = „{ $word }“ ist keine Art von Auffälligkeit: eine von { $kinds } verwenden, oder all
cli-import-is-column = „{ $column }“ ist eine Spalte der Tabelle: --set "{ $key }={ $column }" verwenden
cli-import-one-path = „{ $path }“ kann nicht zugleich Datensatz und Importprofil sein: zwei Namen wählen
cli-import-not-empty = „{ $folder }“ ist nicht leer: einen neuen Ordner nennen oder mit --force überschreiben
# `laydown read`.
cli-read-heading = { $name }: { $language }, veröffentlicht { $day }
cli-read-day = Tag
cli-read-stage = Phase
cli-read-sender = Entsender
cli-read-host = Aufnahmeland
cli-read-people = Personen
cli-read-doubtful = Zweifelhaft
cli-read-words = Wortlaut
cli-read-event = Ereignis
cli-read-actor = Akteur
cli-read-with = Mit
cli-read-number = Zahl
cli-read-why = Warum kein Eintrag
cli-read-none = Keine Stationierung gefunden.
cli-read-terminal = Ein Text kann nicht über die Tastatur eingegeben werden; eine Datei nennen oder per Pipe in - leiten
cli-read-written = { $folder }: { $added } neu, { $joined } mit vorhandenen Einträgen verbunden, { $left } ausgelassen
cli-read-failed = { $n ->
    [one] 1 Datei kann nicht gelesen werden
   *[other] { $n } Dateien können nicht gelesen werden
}
cli-read-not-language = { $language } ist keine Sprache, die Laydown auswertet: { $languages }
cli-read-accept-alone = --accept bestimmt, was geschrieben wird: -o hinzufügen
cli-read-publisher = Herausgeber nicht bekannt
# $name: a word that was to be a command.
cli-no-command = es gibt keinen Befehl „{ $name }“: `laydown --help` listet die Befehle auf
cli-not-report = „{ $path }“ ist kein Name für einen Bericht: mit .docx, .pdf, .html oder .md enden lassen oder --format verwenden
cli-not-report-format = „{ $format }“ ist kein Format für einen Bericht: { $formats } verwenden
cli-not-language = „{ $text }“ ist keine Sprache: eine von { $languages } verwenden

cli-is-text = „{ $path }“ ist ein Text und kein Datensatz: `laydown read { $path } -o ORDNER` trägt ein, was darin steht, `laydown import { $path } -o ORDNER` liest ihn als Tabelle
cli-import-text = Wenn es ein Text ist und keine Tabelle: laydown read { $file } -o ORDNER
