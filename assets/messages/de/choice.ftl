# Texts of what can be chosen by name. Generated from their declarations: UPDATE_GOLDEN=1 cargo test.

choice-action-AddFile = Datei zur Ansicht hinzufügen …
    .tip = Einen zweiten Datensatz aus seiner datapackage.json oder Zip-Datei öffnen und beide in einer Ansicht zeigen

choice-action-AddFolder = Ordner zur Ansicht hinzufügen …
    .tip = Einen zweiten Datensatz aus einem Ordner öffnen und beide in einer Ansicht zeigen

choice-action-AsPublished = Wissensstand
    .tip = Zwischen dem Rückblick und dem an einem Tag öffentlich Bekannten umschalten

choice-action-Back = Zurück
    .tip = Zur vorigen Ansicht

choice-action-CentreHere = Projektion hier zentrieren
    .tip = Die Projektion auf das gewählte Land oder die Kartenmitte zentrieren

choice-action-Changes = Liste der Veränderungen
    .tip = Veränderungen im Zeitfenster in der Seitenleiste auflisten

choice-action-ClearFilters = Filter löschen
    .tip = Alle Filter entfernen

choice-action-Close = Schließen oder Auswahl aufheben
    .tip = Den offenen Bereich schließen oder die Auswahl aufheben

choice-action-Colors = Farben und Klassen …
    .tip = Farben der Werte und Klassengrenzen festlegen

choice-action-CopyPicture = Bild kopieren
    .tip = Die Karte als Bild kopieren

choice-action-CopyView = Ansicht kopieren
    .tip = Die aktuelle Ansicht als eine Textzeile kopieren; zu öffnen mit „Pfad öffnen …“ oder --view-file

choice-action-Export = Exportieren …
    .tip = Einträge oder die aktuelle Ansicht für Tabellenkalkulation, Karte oder Datenbank exportieren, mit Quellen und Zitierhinweis

choice-action-Files = Dateien …
    .tip = Offene Dateien auflisten; eine davon an anderem Ort speichern oder schließen

choice-action-Filters = Filter
    .tip = Filter ein- oder ausblenden

choice-action-Findings = Befunde
    .tip = Befunde zu den Zahlen dieses Tages auflisten

choice-action-FirstDay = Erster Tag
    .tip = Zum ersten Tag des Datensatzes

choice-action-Forward = Vorwärts
    .tip = Zur nächsten Ansicht

choice-action-Help = Tastenkürzel
    .tip = Alle Tastenkürzel auflisten

choice-action-Home = Startansicht
    .tip = Zurück zur Ansicht beim Öffnen

choice-action-Larger = Größerer Text
    .tip = Text und Bedienelemente vergrößern

choice-action-LastDay = Letzter Tag
    .tip = Zum letzten Tag des Datensatzes

choice-action-LinkMaps = Karten koppeln
    .tip = Beide Karten gemeinsam oder einzeln bewegen

choice-action-NewEvent = Neues Ereignis …
    .tip = Ein datiertes Ereignis hinzufügen (Kontext, keine Personen)

choice-action-NewMovement = Neue Verlegung …
    .tip = Eine Verlegung mit ihrer ersten Phase hinzufügen. Oder mit gedrückter Umschalttaste von Land zu Land ziehen

choice-action-NewSource = Neue Quelle …
    .tip = Eine Quelle hinzufügen

choice-action-NewStrength = Neue Stärke …
    .tip = Eine Personenzahl in einem Aufnahmeland an einem Tag hinzufügen

choice-action-NextChange = Nächste Veränderung
    .tip = Zum nächsten Tag mit einer Veränderung

choice-action-NextDay = Nächster Tag
    .tip = Einen Tag weiter

choice-action-NextProjection = Nächste Projektion
    .tip = Zur nächsten Projektion wechseln

choice-action-OpenFile = Datei öffnen …
    .tip = Einen Datensatz aus seiner datapackage.json oder Zip-Datei öffnen

choice-action-OpenFolder = Ordner öffnen …
    .tip = Einen Datensatz aus einem Ordner öffnen

choice-action-OpenPath = Pfad öffnen …
    .tip = Den Pfad eines Datensatzes oder eine Ansicht eingeben oder einfügen

choice-action-Palette = Suche und Befehle
    .tip = Ein Land finden, zu einem Datum gehen oder einen Befehl ausführen

choice-action-PanDown = Nach Süden
    .tip = Die Karte nach Süden verschieben

choice-action-PanLeft = Nach Westen
    .tip = Die Karte nach Westen verschieben

choice-action-PanRight = Nach Osten
    .tip = Die Karte nach Osten verschieben

choice-action-PanUp = Nach Norden
    .tip = Die Karte nach Norden verschieben

choice-action-Play = Wiedergabe oder Pause
    .tip = Die Tage nacheinander abspielen

choice-action-PreviousChange = Vorige Veränderung
    .tip = Zum vorigen Tag mit einer Veränderung

choice-action-PreviousDay = Voriger Tag
    .tip = Einen Tag zurück

choice-action-Problems = Probleme
    .tip = Probleme in den Dateien des Datensatzes auflisten

choice-action-Quit = Beenden
    .tip = Laydown schließen

choice-action-ReadText = Text auswerten …
    .tip = Artikel, Mitteilung oder Mitschrift nach Personenzahlen auswerten und diese einzeln annehmen

choice-action-Redo = Wiederholen
    .tip = Die zuletzt rückgängig gemachte Änderung wiederholen

choice-action-Restore = Letzte Ansicht wiederherstellen
    .tip = Beim Start Datensatz, Tage, Filter, Karte und Auswahl der letzten Sitzung wiederherstellen

choice-action-ResumeForm = Entwurf fortsetzen
    .tip = Das geschlossene Formular wieder öffnen

choice-action-Save = Speichern
    .tip = Jeden geänderten Datensatz in seinem Ordner oder seiner Zip-Datei speichern

choice-action-SaveAs = Speichern unter …
    .tip = Den Datensatz in einem anderen Ordner speichern

choice-action-SavePicture = Bild speichern …
    .tip = Die Karte als Bild, Film oder Webseite speichern

choice-action-Side = Zahlen
    .tip = Seitenleiste ein- oder ausblenden

choice-action-Smaller = Kleinerer Text
    .tip = Text und Bedienelemente verkleinern

choice-action-Sources = Öffentliche Quellen …
    .tip = Öffentliche Datenquellen auflisten und herunterladen

choice-action-Table = Tabelle der Einträge
    .tip = Tabelle der gefilterten Einträge unter der Karte ein- oder ausblenden

choice-action-Texts = Titel und Beschriftungen …
    .tip = Titel, Unterzeile, Anmerkung und Bildnachweis der Karte verfassen

choice-action-Theme = Hell oder dunkel
    .tip = Zwischen hellem und dunklem Design wechseln

choice-action-Undo = Rückgängig
    .tip = Die letzte Änderung rückgängig machen

choice-action-UsualSize = Textgröße zurücksetzen
    .tip = Die Standardtextgröße des Bildschirms verwenden

choice-action-World = Weltansicht
    .tip = Die ganze Welt zeigen

choice-action-ZoomIn = Vergrößern
    .tip = Die Karte vergrößern

choice-action-ZoomOut = Verkleinern
    .tip = Mehr von der Karte zeigen

choice-borders-de-facto = Umstrittene Gebiete: nach Kontrolle
    .help = de-facto (nach Kontrolle)
    .tip = Umstrittene Gebiete bei dem zeigen, der sie kontrolliert

choice-borders-neutral = Umstrittene Gebiete: niemandem zugeordnet
    .help = neutral (niemandem zugeordnet)
    .tip = Umstrittene Gebiete schraffieren und niemandem zuordnen

choice-borders-un = Umstrittene Gebiete: nach UN-Resolutionen
    .help = un (nach Resolutionen der Vereinten Nationen)
    .tip = Umstrittene Gebiete nach Resolutionen der Vereinten Nationen zeigen

choice-classing-equal = Gleich breite Klassen
    .help = equal (gleich breit)
    .tip = Die Zahlen in gleich breite Klassen teilen

choice-classing-jenks = Natürliche Klassen (Jenks)
    .help = jenks (an Lücken zwischen den Zahlen)
    .tip = Nahe beieinanderliegende Zahlen in eine Klasse legen (Jenks)

choice-classing-quantile = Quantile
    .help = quantile (gleich viele Aufnahmeländer in jeder)
    .tip = Gleich viele Aufnahmeländer in jede Klasse legen

choice-color-by-auto = Farbe automatisch
    .help = auto (Kommando, sonst Entsender)
    .tip = Nach Kommando färben, wo es bekannt ist, sonst bei mehreren Entsendern nach Entsender

choice-color-by-command = Farbe nach Kommando
    .tip = Jedem Kommando seine Farbe geben

choice-color-by-component = Farbe nach Teilstreitkraft
    .tip = Heer, Marine und den übrigen Teilstreitkräften ihre Farben geben

choice-color-by-operation = Farbe nach Operation
    .tip = Den sieben größten Operationen ihre Farben geben

choice-color-by-sender = Farbe nach Entsender
    .tip = Den sieben größten Entsendern ihre Farben geben

choice-color-by-single = Eine Farbe
    .tip = Alle Symbole in einer Farbe zeichnen

choice-color-by-stage = Farbe nach Phase
    .tip = „Angekündigt“, „befohlen“ und „eingetroffen“ ihre Farben geben

choice-color-by-thing = Farbe nach Kategorie
    .tip = Jeder Kategorie eine Farbe geben: Die ganze Karte trägt die ihrer Kategorie

choice-filter-command = Kommando
    .help = Kommando: national, nato, un, eu, coalition, unknown

choice-filter-component = Teilstreitkraft
    .help = Teilstreitkräfte: all, army, navy, air-force, marine-corps …

choice-filter-host = Aufnahmeland
    .help = Aufnahmeländer, als Code oder Name

choice-filter-region = Region
    .help = Aufnahmeländer in diesen Regionen: europe, baltic-states, eastern-allies …

choice-filter-review = Prüfung
    .help = Prüfstand der Angaben: seen, unsure

choice-filter-scope = Stationierungsart
    .help = Stationierungsarten: assigned, rotational, all, unspecified; die erste gilt für Bestände

choice-filter-sender = Entsender
    .help = Entsender, als Code oder Name

choice-filter-source = Quelle
    .help = Nur diese Quellen, nach ihrer ID in sources.csv; andere gelten als unveröffentlicht

choice-filter-stage = Phase
    .help = Verlegungen nach letzter Phase: announced, ordered, moving, arrived …

choice-insets-auto = Nebenkarten, wo es eng ist
    .help = auto (wo es eng ist)
    .tip = Die engsten Teile der Karte vergrößern

choice-insets-baltic = Nebenkarte Baltikum
    .tip = Das Baltikum in einer Nebenkarte vergrößern

choice-insets-caribbean = Nebenkarte Karibik
    .tip = Die Karibik in einer Nebenkarte vergrößern

choice-insets-europe = Nebenkarte Europa
    .tip = Europa in einer Nebenkarte vergrößern

choice-insets-gulf = Nebenkarte Golf
    .tip = Den Persischen Golf in einer Nebenkarte vergrößern

choice-insets-korea-japan = Nebenkarte Korea und Japan
    .tip = Korea und Japan in einer Nebenkarte vergrößern

choice-insets-off = Keine Nebenkarten
    .tip = Die Karte ohne Nebenkarten zeigen

choice-measure-change = Veränderung
    .tip = Die Veränderung seit Beginn des Zeitfensters zeigen

choice-measure-level = Bestand
    .tip = Zeigen, wie viele vor Ort sind, wo eine Stärke bekannt ist

choice-measure-movements = Verlegungen
    .tip = Zeigen, wie viele im Zeitfenster zugesagt und eingetroffen sind

choice-measure-reported = Gemeldet
    .tip = Die zuletzt gemeldete Stärke zeigen

choice-middle-charts = Kleine Diagramme
    .tip = Je ein kleines Diagramm für die Aufnahmeländer mit den meisten Personen zeigen

choice-middle-map = Karte
    .tip = Die Karte des Tages zeigen

choice-middle-two-maps = Zwei Karten
    .tip = Neben dieser die Karte eines zweiten Tages zeigen

choice-option-borders =
    .help = Umstrittene Gebiete:

choice-option-caption =
    .help = Anmerkung unter der Karte, vor dem, was die Karte nicht zeigen kann

choice-option-centre =
    .help = Mittelpunkt der Projektion in Grad; Projektionen mit geraden Breitenkreisen haben keine Breite

choice-option-classes =
    .help = Obergrenzen aller Klassen außer der letzten, etwa „100; 1000; 10000“

choice-option-classing =
    .help = Einteilung in Klassen:

choice-option-color-by =
    .help = Farbe nach:

choice-option-colors =
    .help = Farben von Werten statt der karteneigenen, etwa USA=#0a5ca8

choice-option-credit =
    .help = Bildnachweis statt der Quellen; der Nachweis der Grenzen kommt hinzu

choice-option-day =
    .help = Der Tag, etwa 2022-02-13 oder „13. Februar 2022“

choice-option-from =
    .help = Beginn des Zeitfensters, in dem Veränderungen zählen

choice-option-insets =
    .help = Nebenkarten, die enge Teile vergrößern:

choice-option-known-on =
    .help = Nur Angaben, die bis zum Ende dieses Tages öffentlich waren

choice-option-levels =
    .help = Stationierungsart der Bestände; filtert keine Einträge

choice-option-measure =
    .help = Was die Symbole zeigen:

choice-option-parts =
    .help = Teile eines Bestands:

choice-option-projection =
    .help = Projektion:

choice-option-subtitle =
    .help = Zeile unter dem Titel

choice-option-symbols =
    .help = Symbole:

choice-option-text =
    .help = Wörter, die in einem Eintrag oder seiner Quelle vorkommen müssen

choice-option-theme =
    .help = Design: light oder dark

choice-option-title =
    .help = Titel statt der Überschrift; [day] und [total] stehen für das Gezeigte

choice-option-unit =
    .help = Maßeinheit:

choice-option-view =
    .help = Ausschnitt: world, europe, ein Land oder W,S,E,N in Grad

choice-option-what =
    .help = Die gezählte Kategorie:

choice-parts-apart = Teile immer an ihren Orten
    .help = apart (jeder an seinem Ort)
    .tip = Jeden Teil eines Bestands an seinem Ort zeigen, auch wenn Symbole übereinanderliegen

choice-parts-auto = Teile an ihren Orten, wo Platz ist
    .help = auto (wo Platz ist)
    .tip = Teile eines Bestands an ihren Orten zeigen und zu nahe beieinanderliegende als ein Symbol

choice-parts-together = Teile in einem Symbol je Aufnahmeland
    .help = together (ein Symbol je Aufnahmeland)
    .tip = Jedes Aufnahmeland als ein Symbol zeigen, wie nah die Karte auch ist

choice-projection-equal-earth = Equal Earth
    .tip = Die Karte flächentreu zeichnen, für die Welt

choice-projection-laea = Flächentreue Azimutalprojektion (Lambert)
    .tip = Die Karte flächentreu zeichnen, für einen Kontinent oder ein Land

choice-projection-lambert-conformal = Winkeltreue Kegelprojektion (Lambert)
    .tip = Die Karte winkeltreu zeichnen, für einen Kontinent in mittleren Breiten

choice-projection-mercator = Mercator
    .tip = Die Karte winkeltreu zeichnen, bei 85 Grad abgeschnitten

choice-projection-mollweide = Mollweide
    .tip = Die Karte flächentreu zeichnen, als Ellipse

choice-projection-natural-earth = Natural Earth
    .tip = Die Karte als ausgewogenen Kompromiss zeichnen, für die Welt

choice-projection-orthographic = Globus (orthografisch)
    .tip = Den Globus wie aus der Ferne zeichnen; Ziehen dreht ihn

choice-projection-plate-carree = Plattkarte
    .tip = Die Karte mit einem quadratischen Gradnetz zeichnen

choice-projection-polar = Polar azimutal
    .tip = Die Karte um den näheren Pol zeichnen, mit wahren Abständen von ihm

choice-projection-robinson = Robinson
    .tip = Die Karte wie in Atlanten des späten 20. Jahrhunderts zeichnen

choice-projection-winkel-tripel = Winkel-Tripel
    .tip = Die Karte mit geringer Verzerrung von Flächen, Winkeln und Abständen zeichnen, für die Welt

choice-switch-displace = Überlappende Symbole trennen
    .help = Überlappende Symbole auseinanderrücken, mit Hinweislinien zu ihren Orten
    .tip = Überlappende Symbole auseinanderrücken, mit Hinweislinien zu ihren Orten

choice-switch-flannery = Flannery-Skalierung
    .help = Symbole mit Flannerys Exponent 0,57 statt mit der Quadratwurzel skalieren
    .tip = Flannerys Exponenten verwenden, der ausgleicht, wie Menschen Kreise schätzen

choice-switch-net = Abzüglich Abgänge
    .help = Abgänge vom Herkunftsland abziehen
    .tip = Abgehende Personen von ihrem Herkunftsland abziehen

choice-switch-no-arrows = Pfeile
    .help = Pfeile ab der Herkunft ausblenden
    .tip = Pfeile ab der Herkunft von Verlegungen ein- oder ausblenden

choice-symbols-circles = Kreise
    .help = circles (Kreisdiagramme bei mehreren Farben)
    .tip = Kreise zeichnen, bei mehreren Farben Kreisdiagramme

choice-symbols-classes = Klassen
    .help = classes (Größen; Flächenfarben bei Anteilen und Raten)
    .tip = Fünf Klassen zeichnen: Kreisgrößen oder, bei Anteilen und Raten, Flächenfarben

choice-symbols-fans = Fächer
    .help = fans (ein Sektor je Farbe)
    .tip = Einen Sektor je Farbe zeichnen, alle mit gleichem Winkel

choice-symbols-halves = Halbkreise
    .help = halves (vor Ort | zugesagt)
    .tip = Links als Halbkreis zeichnen, wer vor Ort ist, rechts, wer zugesagt ist

choice-symbols-squares = Quadrate
    .tip = Quadrate mit denselben Flächen zeichnen

choice-symbols-units = Taktische Zeichen
    .help = units (taktische Zeichen nach APP-6, wo bekannt)
    .tip = Das APP-6-Zeichen der größten Einheit zeichnen, wo es bekannt ist

choice-thing-air-defence = Flugabwehrbatterien
    .tip = Flugabwehrbatterien zeigen

choice-thing-aircraft = Luftfahrzeuge
    .tip = Luftfahrzeuge zeigen

choice-thing-armoured-vehicles = Panzerfahrzeuge
    .tip = Panzerfahrzeuge zeigen

choice-thing-artillery = Geschütze
    .tip = Artilleriegeschütze zeigen

choice-thing-battalions = Bataillone
    .tip = Bataillone zeigen

choice-thing-brigades = Brigaden
    .tip = Brigaden zeigen

choice-thing-combat-aircraft = Kampfflugzeuge
    .tip = Kampfflugzeuge zeigen

choice-thing-drones = Drohnen
    .tip = Drohnen zeigen

choice-thing-helicopters = Hubschrauber
    .tip = Hubschrauber zeigen

choice-thing-missile-launchers = Raketenwerfer
    .tip = Raketenwerfer zeigen

choice-thing-other = Sonstiges
    .tip = Sonstiges Gezähltes zeigen

choice-thing-people = Personen
    .tip = Personen zeigen

choice-thing-ships = Schiffe
    .tip = Schiffe zeigen

choice-thing-submarines = U-Boote
    .tip = U-Boote zeigen

choice-thing-tanks = Kampfpanzer
    .tip = Kampfpanzer zeigen

choice-unit-people = Anzahl
    .tip = Zeigen, wie viele es sind

choice-unit-per-1000 = Je 1.000 Einwohner
    .help = per-1000 (Einwohner)
    .sign = je 1.000
    .suffix = je 1.000 Einwohner
    .tip = Die Zahl je 1.000 Einwohner des Aufnahmelands zeigen
    .undivided = keine Rate, weil die Einwohnerzahl fehlt

choice-unit-share = Anteil an der Summe
    .help = share (an der Summe)
    .sign = %
    .suffix = Anteil an der Summe
    .tip = Den Anteil jedes Aufnahmelands an der Summe zeigen
    .undivided = kein Anteil, weil die Summe nicht bekannt oder null ist
choice-action-About = Über Laydown
    .tip = Version, Lizenz und Quellen der eingebauten Daten zeigen
