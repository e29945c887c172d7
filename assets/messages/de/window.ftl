# The window: common buttons, top bar, status line, palette, and why it did not open.

window-cancel = Abbrechen
window-close = Schließen
window-stop = Stopp
window-choose = Wählen …
# $name: a file.
window-close-file = { $name } schließen
window-close-file-tip = Die anderen Dateien bleiben geöffnet
# $name: a dataset, or a public source.
window-open-file = { $name } öffnen
window-add-to-view = Zur Ansicht hinzufügen
window-path-hint = /pfad/zur/datei

# Between two shortcuts, or two words.
window-or = { $one } oder { $other }
window-key-escape = Esc
window-key-page-up = Bild auf
window-key-page-down = Bild ab

## Top bar

window-dataset = Datensatz: { $title }
window-dataset-changed = Datensatz: { $title }, nicht gespeichert
window-title-changed = { $title }, nicht gespeichert
window-samples = Beispiele
window-recent = Zuletzt geöffnet
window-map = Karte
window-map-name = Kartenansicht
window-map-tip = Projektion und Ansicht: { $projection }
window-color-by = Farbe nach
window-symbols = Symbole
window-classes = Klassen
window-disputed = Umstrittene Gebiete
window-projection = Projektion
window-numbers = Zahlen
window-picture = Bild
window-picture-tip = Die Karte wie gezeigt speichern oder kopieren
window-language = Sprache
window-search = Suchen
window-search-long = Suchen oder gehen zu …

## Status line

window-strengths = { $n } { $n ->
    [one] Stärke
   *[other] Stärken
}
window-movements = { $n } { $n ->
    [one] Verlegung
   *[other] Verlegungen
}
window-events = { $n } { $n ->
    [one] Ereignis
   *[other] Ereignisse
}
window-sources = { $n } { $n ->
    [one] Quelle
   *[other] Quellen
}
window-findings = { $n } { $n ->
    [one] Befund
   *[other] Befunde
}
window-no-findings = Keine Befunde
window-findings-awaited = Befunde …
window-list-findings = Liste mit { $n } { $n ->
    [one] Befund
   *[other] Befunden
}
window-list-of-findings = Liste der Befunde
window-unsaved = { $n } { $n ->
    [one] Änderung
   *[other] Änderungen
} nicht gespeichert
window-import-unsaved = Importierter Datensatz nicht gespeichert
# $progress: the next message, or nothing.
window-reading = { $name } wird gelesen … { $progress }
window-progress = { $percent } %, { $rows } { $rows ->
    [one] Zeile
   *[other] Zeilen
}
window-stop-reading = Lesen abbrechen
window-saving = { $path } wird gespeichert …
window-exporting = Export nach { $path } …
window-exporting-part = Export nach { $path }: { $n } von { $all }, noch { $left } s
window-stop-export = Export abbrechen
window-dismiss = Ausblenden
window-dismiss-message = Meldung ausblenden
window-opening = { $name } wird geöffnet …
window-drop = Datensatz oder Tabelle hier ablegen: CSV, Excel, ODS, JSON, GeoJSON oder Parquet

## Palette

window-search-hint = Land, Datum (13. Februar 2022), Befehl oder Wörter eines Eintrags
window-no-matches = Keine Treffer. Ein Land, ein Datum wie 2022-02-13 oder einen Befehl wie „Wiedergabe“ versuchen.
window-go-to = Gehe zu { $day }
window-show-view = Ansicht zeigen
window-show-view-of = Ansicht vom { $day } zeigen
window-kind-country = Land
window-kind-date = Datum
window-kind-file = Datei
window-kind-number = Zahl
window-kind-record = Eintrag
# $quantity: “promised”.
window-number-of = { $host }: { $number } { $quantity }
window-kind-sample = Beispiel
window-kind-view = Ansicht

## Outside of it

window-no-display = kein Bildschirm gefunden: DISPLAY oder WAYLAND_DISPLAY setzen
window-no-library = eine Bibliothek des Fenstersystems fehlt ({ $error }): { $packages } installieren
window-not-opened = das Fenster konnte nicht geöffnet werden ({ $error }): Bildschirm und Grafiktreiber prüfen
window-no-reason = kein Grund angegeben
window-long-frame = bei { $time } s dauerte ein Frame { $took } ms
window-first-frame = erster Frame nach { $took } ms
window-no-nodes = die Knoten konnten nicht in { $path } geschrieben werden: { $error }

# $things: what is counted, such as “Combat aircraft”.
window-thing = Gezählt: { $things }
window-things = Gezählt
window-thing-tip = Wählen, was gezählt wird. Zahlen verschiedener Kategorien werden nie addiert
