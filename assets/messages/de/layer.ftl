layer-issue = { $what }. Abhilfe: { $fix }.
layer-issue-number = Objekt { $n }: { $what }. Abhilfe: { $fix }.
layer-issue-name = „{ $name }“ (Objekt { $n }): { $what }. Abhilfe: { $fix }.
layer-empty = Es hat keine Geometrie und wird nicht gezeichnet
layer-empty-fix = ihm Koordinaten geben
layer-nan = Eine Koordinate ist keine Zahl; es wird nicht gezeichnet
layer-nan-fix = NaN, unendliche oder leere Koordinaten ersetzen
layer-swapped = Breite und Länge sind anscheinend vertauscht; es wird nicht gezeichnet
layer-swapped-fix = erst die Länge, dann die Breite schreiben
layer-projected = Seine Koordinaten sind keine Grad; es wird nicht gezeichnet
layer-projected-fix = die Datei neu als WGS 84 (EPSG:4326) exportieren
layer-outside = Eine Koordinate liegt nicht auf dem Globus; es wird nicht gezeichnet
layer-outside-fix = Längen von −180 bis 180 und Breiten von −90 bis 90 verwenden
layer-short = Ein Ring oder eine Linie hat zu wenige Punkte und entfällt
layer-short-fix = Linien zwei und Ringen drei Punkte geben
layer-open = Ein Ring ist nicht geschlossen; er wird geschlossen gezeichnet
layer-open-fix = seinen ersten Punkt am Ende wiederholen
layer-crossing = Ein Ring schneidet sich selbst bei { $lat }, { $lon }; er wird gezeichnet, wie er ist
layer-crossing-fix = reparieren, etwa mit „Geometrien reparieren“ in QGIS
layer-unread = Es ist nicht lesbar und entfällt
layer-unread-fix = Typ und Koordinaten prüfen
layer-deep = Seine Elemente sind tiefer als { $most } Ebenen verschachtelt; es entfällt
layer-deep-fix = die Verschachtelung auflösen
layer-cut = Die Datei ist beschädigt; was davor kam, wird gezeichnet ({ $cause })
layer-cut-record = Datensatz { $n } ist abgeschnitten
layer-cut-fix = neu exportieren oder herunterladen
layer-crs = Die Datei verwendet andere Koordinaten als Grad: { $crs }
layer-large = Die Datei hat mehr als { $features } Objekte oder { $points } Punkte; der Rest wird nicht gezeichnet
layer-large-fix = vereinfachen oder nur behalten, was die Karte braucht
layer-no-shx = Die .shx-Datei fehlt; sie wird nicht gebraucht
layer-no-shx-fix = .shp, .shx, .dbf und .prj zusammen aufbewahren
layer-no-dbf = Die .dbf-Datei fehlt; die Geometrien haben weder Namen noch Spalten
layer-no-dbf-fix = die .dbf-Datei neben die .shp-Datei legen
layer-broken-dbf = Die .dbf-Datei ist nicht lesbar; die Geometrien haben weder Namen noch Spalten
layer-error-io = „{ $path }“ ist nicht lesbar: { $cause }.
layer-error-large = „{ $name }“ ist größer als { $most } MB. Vereinfachen oder nur behalten, was die Karte braucht.
layer-error-swells = „{ $name }“ entpackt sich auf weit mehr, als die Größe erlaubt, und wird nicht gelesen.
layer-error-broken = „{ $name }“ ist beschädigt: { $cause }.
layer-error-unknown = „{ $name }“ ist keine Ebene. Ebenen sind GeoJSON, TopoJSON, Shapefiles (.shp oder gezippt), KML, KMZ oder CSV mit Breite und Länge.
layer-error-places = „{ $name }“ hat keine Spalten „latitude“ und „longitude“.
layer-error-none = „{ $name }“ enthält keine Ebene.
layer-elsewhere = Die Ebene „{ $path }“ liegt außerhalb des Ordners des Datensatzes und wurde nicht gelesen: Datei in diesen Ordner kopieren oder selbst hinzufügen
layer-changed = Die Datei der Ebene „{ $name }“ hat sich seit dem Hinzufügen geändert; sie wird gezeichnet, wie sie jetzt ist.
layer-no-column = Ebene „{ $name }“ hat keine Spalte „{ $column }“. Ihre Spalten: { $known }.
layer-no-days = Ebene „{ $name }“ hat keine Spalten für ersten und letzten Tag; ihre Grenzen gelten an jedem Tag. Mit from und until nennen.
layer-more-issues = { $name }: { $n ->
    [one] 1 weitere Auffälligkeit.
   *[other] { $n } weitere Auffälligkeiten.
}
layer-read = Ebene „{ $name }“ hinzugefügt: { $n ->
    [one] 1 Objekt.
   *[other] { $n } Objekte.
}
layer-read-with = Ebene „{ $name }“ hinzugefügt ({ $n ->
    [one] 1 Objekt
   *[other] { $n } Objekte
}). { $first }
layer-measure-first = Entfernung: den ersten Ort auf der Karte anklicken, dann den zweiten. Esc bricht ab.
layer-measure-second = Entfernung: den zweiten Ort anklicken. Esc bricht ab.
layer-measure-stopped = Entfernung: abgebrochen.
layer-measured = { $from } → { $to }: { $way }
layer-reading = Ebene „{ $name }“ wird gelesen … { $percent } %
layer-stop = Lesen der Ebene abbrechen
