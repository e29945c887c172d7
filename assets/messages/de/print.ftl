# Pictures, films and pages that go out.

print-title = Bild, Film oder Seite speichern
print-preview = Vorschau
print-drawing = Wird gezeichnet …
print-stopped = die Vorschau wurde unerwartet beendet: etwas ändern und melden, wenn es wieder geschieht
print-path = Pfad des Bilds
print-not-ready = Ein anderer Export läuft, oder es ist kein Pfad angegeben
print-format = Format
print-format-is = { $kind ->
    [svg] SVG-Zeichnung
    [pdf] PDF-Dokument
    [gif] GIF-Film
    [apng] APNG-Film
    [webp] WebP-Film
    [frames] Ordner mit Bildern
    [html] Webseite
   *[png] PNG-Bild
}
print-sheet = Inhalt
print-sheet-is = { $sheet ->
    [days] Mehrere Tage
    [senders] Mehrere Entsender
    [operations] Mehrere Operationen
    [things] Mehrere Kategorien
    [briefing] Übersichtsseite
    [table] Tabelle
    [chart] Diagramm im Zeitverlauf
    [charts] Kleine Diagramme
   *[map] Karte
}
print-step = Schritte
print-step-is = { $step ->
    [day] Jeder Tag
    [week] Jede Woche
    [month] Jeder Monat
    [year] Jedes Jahr
   *[change] Jede Veränderung
}
print-template = Vorlage
print-template-is = { $template ->
    [web] Web, 16:9
    [square] Quadrat
    [story] Hochkant, 9:16
    [slide] Folie, 16:9
    [a4-portrait] A4 hoch
    [a4-landscape] A4 quer
    [column-85] Zeitschriftenspalte, 85 mm
    [column-180] Zeitschriftenseite, 180 mm
    [own] Eigene Größe
   *[screen] Wie im Fenster
}
print-size = Größe
print-width = Breite
print-height = Höhe
print-pixels = px
print-millimetres = mm
print-resolution = Auflösung
print-resolution-is = { $resolution }, { $width } × { $height } px
print-times = { $scale }×
print-dpi = { $dpi } dpi
print-theme = Design
print-theme-is = { $theme ->
    [light] Hell
    [dark] Dunkel
   *[window] Wie im Fenster
}
print-language = Sprache
print-language-window = Wie im Fenster
print-style = Hausstil
print-style-none = Keiner
print-style-own = Datei
print-style-hint = oder .toml-Datei
print-style-path = Datei des Hausstils
print-legend = Legende
print-legend-is = { $place ->
    [top-left] Oben links
    [top-right] Oben rechts
    [bottom-left] Unten links
    [bottom-right] Unten rechts
    [none] Keine
   *[auto] Wo sie am wenigsten verdeckt
}
print-letters = Schrift
print-letters-is = { $letters ->
    [embedded] Text mit Schriftart
    [outlines] Formen
   *[text] Text
}
print-clear = Transparenter Hintergrund
print-clear-tip = Nichts hinter dem Land: weder Meer noch Grund
print-too-large = { $width } × { $height } Pixel sind nicht möglich: jede Seite von 1 bis { $most }
print-one-only = es gibt nur eines zu zeigen: andere Filter oder einen anderen Inhalt wählen
print-no-chart = kein Aufnahmeland hat an irgendeinem Tag eine Zahl: andere Filter oder eine andere Messgröße wählen
print-many = { $n } Karten sind zu viele für ein Blatt: höchstens { $most } wählen
print-sheet-label = { $name }: { $total }
print-sheet-days = { $first } bis { $last }
print-sheet-total = Gesamt
print-sheet-licence = Lizenz: { $name }
print-sheet-more-hosts = und { $n } { $n ->
    [one] weiteres Aufnahmeland
   *[other] weitere Aufnahmeländer
}
print-sheet-more-sources = und { $n } { $n ->
    [one] weitere Quelle
   *[other] weitere Quellen
}
print-address = Webadresse
print-address-tip = Wo die Seite veröffentlicht wird: fügt ein Bild für Linkvorschauen und den Einbettungscode hinzu
