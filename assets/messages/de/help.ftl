# `--help` of the command line. $examples: the heading of the examples.

help-examples = Beispiele:
help-laydown = Eine Karte der Truppenstationierungen, in der jede Zahl zu ihrer Quelle führt
help-laydown-more =
    { $examples }
      laydown                                             den eingebetteten Datensatz öffnen, Europa 2022, am 13. Februar
      laydown my-dataset/                                 ein Datenpaket öffnen
      laydown my-dataset/ theirs.zip                      zwei als eine Ansicht öffnen; jeder Eintrag bleibt in seiner Datei
      laydown query --day 2022-02-17 --host POL           die Zahlen für Polen
      laydown query --sample article-2022-02-13 --format json
      laydown render --day 2022-02-13 -o map.svg          die Karte zeichnen, ganz ohne Bildschirm
      laydown convert my-dataset/ -o my-dataset.xlsx      die Einträge für eine Tabellenkalkulation; oder .csv .geojson .parquet .zip
      laydown import troops.csv --sender FRA -o troops/   aus einer Tabelle einen Datensatz machen
      laydown read release.pdf --published 2022-02-13     Stationierungen in einem Text, und warum die übrigen Zahlen keine sind
      laydown validate my-dataset/                        jedes Problem mit Fundort und Abhilfe

# Subcommands.
help-report = Einen Bericht schreiben: Lage, Veränderungen, Quellen, konkurrierende Angaben und Abweichungen, als .docx, .pdf, .html oder .md
help-render = Die Karte wie im Fenster zeichnen, als .svg, .png oder .pdf
help-animate = Einen Film der Karte im Zeitverlauf erstellen, als .gif, .png (APNG), .webp oder nummerierte Bilder
help-query = Die Lage an einem Tag als Tabelle, CSV oder JSON ausgeben
help-validate = Jedes Problem in Datensätzen mit Fundort und Abhilfe auflisten; bei einem Fehler Exitcode 1
help-edit = Einen Datensatz mit JSON-Zeilen bearbeiten
help-convert = Einträge oder die Zahlen eines Tages als Datenpaket, CSV, Excel-Arbeitsmappe, GeoJSON oder Parquet exportieren
help-fetch = Öffentliche Quellen auflisten oder eine bei ihrem Herausgeber herunterladen
help-import = Eine Tabelle als Datensatz importieren: CSV, XLSX, ODS, JSON, GeoJSON, Parquet
help-read = Texte nach Einträgen mit Belegen auswerten: TXT, Markdown, HTML, DOCX, PDF, EML
help-samples = Die eingebetteten Datensätze auflisten
help-completions = Vervollständigungen für eine Shell ausgeben
help-man = Eine Handbuchseite ausgeben

# Options of several of them.
help-files = Datenpakete: Ordner mit datapackage.json oder Zip-Dateien; mehrere bilden eine Ansicht. Standard: der eingebettete Datensatz
help-view-file = Eine Datei mit einer Ansicht aus „Ansicht kopieren“; andere Optionen haben Vorrang
help-sample = Ein eingebetteter Datensatz (siehe `laydown samples`), zusätzlich zu FILES
help-text-or-json = text oder json
help-lang = Sprache der Texte, Zahlen und Tage, hier und in Bildern: { $languages }; Standard: die des Systems. Dateien, CSV und JSON sind in allen gleich

help-shell = Welche Shell
help-completions-more =
    { $examples }
      laydown completions bash > ~/.local/share/bash-completion/completions/laydown

help-man-command = Der Befehl, dessen Seite ausgegeben wird; ohne ihn die Seite von laydown selbst
help-man-more =
    { $examples }
      laydown man | man -l -                 die Seite lesen
      laydown man query > laydown-query.1    die Seite eines Befehls

# Sections of the manual pages.
help-man-manual = Laydown-Handbuch
help-man-notes = Anmerkungen
help-man-examples = Beispiele
help-man-exit = Exitcode
help-man-exit-text = 0 Erfolg; 1 Eingabe oder Umgebung fehlerhaft; 2 falsche Verwendung. Ein Fehler ist ein Satz auf der Standardfehlerausgabe, der sagt, was zu tun ist.
help-man-see = Siehe auch

help-shown = Die Zahlen eines Tages unter diesen Optionen schreiben, nicht die Einträge
help-output = Wohin geschrieben wird; - ist die Standardausgabe
help-convert-format = Das Format, wenn der Name keine Endung hat: csv, xlsx, geojson, parquet oder zip
help-overwrite = Einen anderen Datensatz, eine Eingabe oder eine Datei überschreiben, die kein Export oder Bild von Laydown ist
help-convert-more =
    Die Endung bestimmt das Format: .csv, .xlsx, .geojson, .parquet oder .zip; ohne Endung ein Ordner mit einem Datenpaket.
    Text, den eine Tabellenkalkulation als Formel ausführen würde, wird als Text geschrieben; nicht bekannte Werte bleiben leer.
    Mehrere Datensätze werden einer: Eine ID, die ein früherer Datensatz schon hat, erhält den Dateinamen als Präfix (theirs:M1), und
    eine Verlegung, die in zweien steht, wird einmal aufgeführt, mit den Phasen beider.

    { $examples }
      laydown convert my-dataset/ -o my-dataset.zip
      laydown convert my-dataset.zip -o my-dataset.xlsx
      laydown convert my-dataset/ theirs.zip -o both/
      laydown convert --sample europe-2022 -o europe.parquet
      laydown convert --shown --day 2022-02-17 --sender USA -o posture.geojson

help-folder = Der Ordner eines Datenpakets
help-recover = Änderungen eines unerwartet beendeten Laufs wiederherstellen; hat ein anderes Programm seither dieselben Zellen gespeichert, behält =saved diese und ersetzt =unsaved sie
help-forget = Änderungen eines unerwartet beendeten Laufs verwerfen
# The other arguments are lines of JSON.
help-edit-more =
    Jede Zeile der Standardeingabe ist eine Änderung, und jede erhält eine Zeile als Antwort:
      Zeile ändern      { $put }
      Zeile hinzufügen  { $add }
      Zeile löschen     { $delete }
      Reihe             { $series }
      sonstiges         { $undo }   { $redo }   { $save }
    Nicht genannte Spalten bleiben, wie sie sind. Die Antwort auf eine neue Zeile enthält deren ID.
    Ist eine neue Phase womöglich eine zweite Meldung einer anderen Verlegung, hat ihre Antwort eine "question" und in "to_answer" die
    Zeilen, die sie zur zweiten Quelle machen; "apart": true in der Zeile der Phase besagt, dass es eine andere Verlegung ist.
    Der Datensatz wird am Ende gespeichert, wenn jede Zeile gelungen ist. Sonst ist der Exitcode 1, und die bestätigten Änderungen
    bleiben erhalten: im nächsten Lauf mit --recover wiederherstellen oder mit --forget verwerfen. Hat ein anderes Programm inzwischen
    dieselben Zellen gespeichert, listet --recover sie auf und stellt nichts wieder her: --recover=saved behält das Gespeicherte,
    --recover=unsaved ersetzt es.

    { $examples }
      laydown edit my-dataset/ < changes.jsonl
      laydown edit my-dataset/ --recover < /dev/null     nach einem Absturz Ungespeichertes wiederherstellen und speichern

help-fetch-name = Der Name einer Quelle in der Liste
help-accept-licence = Die Lizenz der Quelle annehmen; ohne diese Option wird sie gezeigt
help-fetch-folder = Quellen in diesem Ordner aufbewahren statt in dem für Ihre Daten
help-most-megabytes = Abbrechen, wenn die Datei größer ist als so viele Megabyte
help-most-minutes = Nach so vielen Minuten abbrechen; der nächste Lauf setzt den Download fort
help-catalogue = Eine eigene Liste, im Format von assets/catalogue/sources.json
help-fetch-more =
    Ohne Namen werden die Quellen aufgelistet. Ein unterbrochener Download wird fortgesetzt, ein fertiger nicht wiederholt.

    { $examples }
      laydown fetch
      laydown fetch troopdata-quarterly --accept-licence

help-import-file = Eine Tabelle: CSV, TSV, XLSX, ODS, JSON, GeoJSON oder Parquet, auch gezippt; am Inhalt erkannt. - ist die Standardeingabe
help-recipe = Wie aus Spalten Einträge werden: ein mitgeliefertes Importprofil, eine Profildatei oder die datapackage.json eines früheren Imports
help-import-output = Der Ordner oder die .zip des Datensatzes, oder - für ein Zip auf der Standardausgabe; ohne die Option wird die Datei nur geprüft
help-force = Einen vorhandenen Datensatz oder eine vorhandene Profildatei ersetzen
help-sender = Entsender: ein Code oder ein Name
help-set = Eine Einstellung des Importprofils setzen, etwa scope=assigned, day.order=dmy, people=COLUMN, ignore=COLUMN, table=SHEET, header-row=3
help-place = Einen Namen der Tabelle einem Code zuordnen, oder nichts, um seine Zeilen zu überspringen
help-accept = Arten von Auffälligkeiten, die korrigiert werden, oder all; unreconciled importiert, was nicht aufgeht
help-recipe-out = Das Importprofil mit allen Antworten in diese Datei schreiben
help-import-more =
    Ohne --recipe werden die Spalten an Namen und Werten erkannt; offene Fragen werden gestellt, jeweils mit der Option, die sie beantwortet.
    Zeilen mit einer möglichen Auffälligkeit werden als ungeprüft importiert; --accept wendet die vorgeschlagene Korrektur auf eine Art an.

    { $examples }
      laydown import troops.csv --sender FRA -o troops/
      laydown import troops.xlsx --sender FRA --set scope=rotational --recipe-out troops.json -o troops/
      laydown import next-year.xlsx --recipe troops.json -o next-year/
      laydown import table.csv --recipe troopdata-quarterly --accept doubled -o quarterly/
      laydown import table.csv --recipe quarterly/datapackage.json -o again/      denselben Import wiederholen
      laydown import table.csv --sender USA --place "Viet Nam, South=VNM" --place "Atlantis=" --format json
    Mitgelieferte Importprofile: country-date-number, dmdc-workbook, troopdata-bases, troopdata-quarterly, troopdata-reports

help-format = table, csv oder json
help-group-by = Summen nach Entsender, Aufnahmeland, Kommando, Stationierungsart, Teilstreitkraft, Phase, Operation, Ort, Einheit, Typ oder Kategorie
help-to = Summen im Zeitverlauf, von --from bis zu diesem Tag
help-changes = Was sich im Zeitfenster verändert hat, von --from bis --day
help-findings = Befunde: Abweichungen, Widersprüche, alte Zahlen, überfälliges Eintreffen …
help-records = Alle Einträge, die zu den Filtern passen, wie in der Tabelle des Fensters
help-explain = Wie die Zahlen eines Aufnahmelands zustande kommen: Summen, Einträge, Zitate, was verworfen wurde und warum
help-query-more =
    { $examples }
      laydown query --sample article-2022-02-13 --format json
      laydown query --day 2022-02-28 --sender USA --host DEU --net
      laydown query my-dataset/ --known-on 2022-02-03 --format csv > posture.csv
      laydown query my-dataset/ theirs.zip --findings          zwei Datensätze als eine Ansicht: wo sie sich unterscheiden
      laydown query --day 2022-02-17 --explain POL
      laydown query --group-by sender --scope rotational
      laydown query --host POL --from 2022-01-01 --to 2022-12-31 --format csv
      laydown query --from 2022-02-01 --day 2022-02-28 --changes
      laydown query --host POL --records --format csv

help-beside = Links daneben auch die Karte dieses Tages zeichnen
help-render-output = Wohin das Bild geschrieben wird: .svg, .png oder .pdf; - ist die Standardausgabe
help-render-format = Das Format, wenn der Name keine Endung hat: svg, png oder pdf
help-size = Breite und Höhe, in logischen Pixeln oder in Millimetern wie 180x120mm
help-scale = Pixel je logischem Pixel
help-template = Größe für einen Zweck: { $names }. Papier hat 300 dpi, wenn nichts anderes angegeben ist
help-dpi = Pixel je Zoll im Druck; 96 ist eines je logischem Pixel
help-style = Hausstil: broadsheet, journal oder der Pfad einer .toml-Datei
help-legend = Platz der Legende: { $places }
help-sheet = Inhalt: { $sheets }
help-days = Tage für --sheet days, durch Kommas getrennt; standardmäßig sechs, an denen sich etwas verändert
help-transparent = Transparenter Hintergrund: nichts hinter dem Land
help-letters = Schrift einer SVG-Datei: { $letters }
help-address = Wo eine Webseite veröffentlicht wird: fügt ein Bild für Linkvorschauen und den Einbettungscode hinzu
help-animate-to = Der letzte Tag; standardmäßig der letzte Tag des Datensatzes
help-animate-step = Von einem Bild zum nächsten: { $steps }
help-animate-pace = Wie lange jedes Bild gezeigt wird; standardmäßig 0.8 bei Veränderungen und Jahren, 0.25 bei Monaten und Wochen, 0.1 bei Tagen
help-animate-hold = Wie lange ein Bild am Tag eines Ereignisses und das letzte gezeigt werden; standardmäßig fünfmal so lang, höchstens 2
help-animate-output = Wohin der Film geschrieben wird: .gif, .png (APNG) oder .webp; ein Name ohne Endung ist ein neuer Ordner nummerierter PNG-Bilder
help-animate-more =
    Der Film beginnt bei --from oder am ersten Tag des Datensatzes. Mit --known-on bleibt der Tag stehen, und der Film zeigt Tag für Tag,
    was öffentlich war, ab der ersten Veröffentlichung.

    { $examples }
      laydown animate -o europe.gif
      laydown animate --from 2022-01-01 --to 2022-03-31 --step day --size 1920x1080 -o europe.webp
      laydown animate my-dataset/ --measure level --step month --pace 0.5 -o frames
help-render-more =
    { $examples }
      laydown render --day 2022-02-13 -o map.svg
      laydown render --beside 2022-02-01 --day 2022-02-28 --size 2400x900 -o two.png
      laydown render --sample article-2022-02-13 --view world --projection orthographic --theme dark --scale 2 -o map.png
      laydown render my-dataset/ theirs.zip -o both.png
      laydown render my-dataset/ --measure level --scope assigned --view 100,-10,180,50 -o asia.png

help-report-to = Der letzte Tag des Berichts, dessen Zahlen gelten (Standard: der Tag des Datensatzes)
help-report-output = Wohin der Bericht geschrieben wird: .docx, .pdf, .html oder .md; - ist die Standardausgabe. Bilder zu .md liegen als Dateien daneben
help-report-format = Das Format, wenn der Name keine Endung hat: docx, pdf, html oder md
help-report-more =
    { $examples }
      laydown report --host POL --from 2022-02-01 --to 2022-02-13 -o poland.docx
      laydown report --sender USA --known-on 2022-02-13 -o usa.pdf
      laydown report my-dataset/ --host POL,ROU -o - --format md

help-validate-files = Datenpakete
help-validate-more =
    { $examples }
      laydown validate my-dataset/ --format json

# `laydown read`.
help-read-file = Texte: .txt, .md, .html, .docx, .pdf, .eml; - ist die Standardeingabe
help-read-published = Wann sie veröffentlicht wurden, als 2022-02-13; Standard: der Tag, den der Text trägt, oder heute
help-read-publisher = Wer sie veröffentlicht hat
help-read-title = Ihr Titel
help-read-url = Ihre Webadresse
help-read-lang = Ihre Sprache: { $languages }; Standard: wird erkannt
help-read-format = table oder json
help-read-output = Vorschläge in diesen Datensatz schreiben: ein neuer Ordner oder ein vorhandener, wo sie sich mit dem Vorhandenen verbinden
help-read-accept = Welche Vorschläge geschrieben werden: sure (kein zweifelhaftes Feld) oder all (die zweifelhaften als ungeprüft)
help-read-more =
    Gibt für jede Zahl, die eine Stationierung ist, einen Vorschlag aus und sagt bei jeder anderen, warum sie keine ist. Ohne -o wird
    nichts geschrieben. Mehrere Dateien werden zugleich ausgewertet und in ihrer Reihenfolge ausgegeben; eine unlesbare ist ein Fehler,
    die übrigen laufen weiter.

    { $examples }
      laydown read article.txt --published 2022-02-13
      curl -s https://example.org/release.html | laydown read - --format json
      laydown read release.pdf --publisher "Ministry of Defence" -o my-dataset/ --accept sure
