# Errors: one sentence without a full stop, what is wrong and then what to do. $cause: what a library or the system says.

error-cancelled = der Vorgang wurde abgebrochen
error-not-found = „{ $path }“ nicht gefunden: den Pfad prüfen
error-unreadable = „{ $path }“ kann nicht gelesen werden ({ $cause }): Pfad und Zugriffsrechte prüfen
error-unwritable = „{ $path }“ kann nicht geschrieben werden ({ $cause }): Ordner, Zugriffsrechte und freien Speicherplatz prüfen
error-text-large = „{ $path }“ ist größer als { $most } Byte: eine andere Datei wählen
error-text-utf8 = „{ $path }“ ist kein UTF-8-Text: eine andere Datei wählen
# Data packages.
error-table-unreadable = „{ $path }“ gehört zum Datensatz und kann nicht gelesen werden ({ $cause }), und ohne sie wären die Zahlen falsch: Inhalt und Zugriffsrechte prüfen
error-no-package = der Ordner „{ $path }“ enthält weder datapackage.json noch eine Tabelle wie movements.csv: den Ordner eines Datensatzes wählen
error-not-package = „{ $path }“ ist kein Datenpaket: einen Ordner mit datapackage.json, diese Datei oder eine Zip-Datei des Ordners wählen
# $cause: one of the texts about zip files.
error-not-package-zip = „{ $path }“ ist kein Datenpaket: { $cause }
error-no-sample = Beispiel „{ $name }“ nicht gefunden: eines von { $names } wählen
# Zip files, behind their name.
error-zip-broken = sie ist keine gültige Zip-Datei ({ $cause }): den Ordner des Datensatzes neu packen
error-zip-large = sie hat mehr als { $entries } Dateien oder { $bytes } Byte: nur den Ordner des Datensatzes packen
error-zip-entry = ihre Datei „{ $name }“ zeigt aus dem Archiv hinaus oder ist keine einfache Datei: den Ordner des Datensatzes neu packen, ohne Verknüpfungen
error-zip-twice = ihre Dateien { $first } und { $second } haben denselben Namen, „{ $name }“, und es bleibt unklar, welche gemeint ist: den Ordner des Datensatzes neu packen
error-zip-other-name = ihr Verzeichnis nennt „{ $name }“, was die Datei selbst „{ $other }“ nennt, sodass Programme verschiedene Dateien lesen: den Ordner des Datensatzes neu packen
error-zip-encrypted = ihre Datei „{ $name }“ ist verschlüsselt: den Ordner des Datensatzes ohne Passwort packen
error-zip-several = sie enthält mehrere Datensätze ({ $names }): entpacken und einen davon öffnen
error-zip-none = sie enthält weder datapackage.json noch eine Tabelle wie movements.csv: den Ordner eines Datensatzes packen
error-zip-unreadable = sie kann nicht gelesen werden ({ $cause }): Pfad und Zugriffsrechte prüfen
error-save-large = „{ $file }“ wäre größer als { $most } GB und ließe sich nicht wieder ganz lesen: den Datensatz aufteilen
error-save-partial = „{ $file }“ konnte nicht vollständig gelesen werden, und beim Speichern ginge der Rest verloren: erst die aufgeführten Probleme beheben
error-save-damaged = „{ $file }“ ist beschädigt, und Speichern würde sie überschreiben: erst die aufgeführten Probleme beheben
error-save-changed = „{ $path }“ wurde auf dem Datenträger geändert, und Speichern würde die Änderung überschreiben: erneut öffnen oder in einem anderen Ordner speichern
error-goal-table = „{ $path }“ gehört zu einem Datensatz und wird nie überschrieben: einen anderen Namen wählen
# $fix: one of those below.
error-goal-input = „{ $path }“ ist eine der Eingaben: { $fix }
error-goal-other = „{ $path }“ ist vorhanden, und Laydown ersetzt ungefragt nur eigene Exporte und Bilder: { $fix }
error-goal-dataset = „{ $path }“ ist vorhanden und enthält etwas anderes: { $fix }
error-goal-force = einen anderen Namen wählen oder mit --force überschreiben
error-goal-elsewhere = einen anderen Namen wählen
error-save-linked = nichts gespeichert, weil „{ $path }“ eine Verknüpfung auf „{ $to }“ außerhalb des Datensatzes ist: die Verknüpfung entfernen oder in einem anderen Ordner speichern
error-save-lossy = nichts gespeichert, weil die Zeile „{ $id }“ nicht wieder gelesen werden könnte (ein NUL-Byte oder mehr als { $most } Byte in einer Zeile): die Zeile berichtigen
error-save-busy = nichts gespeichert, weil ein anderes Programm gerade „{ $path }“ speichert: erneut versuchen, wenn es fertig ist
error-save-zip = „{ $path }“ kann nicht gespeichert werden: { $cause }
# Causes, in parentheses behind a file.
error-is-folder = es ist ein Ordner
error-not-plain = es ist keine reguläre Datei
error-read-only = sie ist schreibgeschützt
error-link-nowhere = es ist eine Verknüpfung auf eine Datei, die es nicht gibt
error-links = die Verknüpfungen bilden einen Kreis
error-copy-large = sie ist zu groß zum Kopieren
# Imported files. $format: one of the forms below.
error-no-file = „{ $path }“ ist keine reguläre Datei: die zu importierende Datei nennen
error-file-large = „{ $path }“ ist größer als { $gigabytes } GB: in Teile aufteilen
error-file-empty = „{ $name }“ enthält keine Tabelle: eine Datei mit Kopfzeile und Datenzeilen wählen
error-file-foreign = „{ $name }“ ist keine Tabelle, die Laydown lesen kann: als CSV, XLSX, ODS, JSON, GeoJSON oder Parquet speichern
error-file-damaged = „{ $name }“ kann nicht als { $format } gelesen werden ({ $cause }): erneut speichern, oder als CSV
error-file-parquet = „{ $name }“ ist eine Parquet-Datei, die dieser Build nicht unterstützt: als CSV speichern
error-no-table = „{ $name }“ hat keine Tabelle „{ $table }“: eine von { $names } wählen
error-not-ours = „{ $name }“ hat keine von Laydown geschriebenen Einträge: ein anderes Importprofil wählen
error-import-cancelled = Import abgebrochen; es wurde nichts geschrieben
error-form-zip = Zip-Datei
error-form-gzip = Gzip-Datei
error-form-workbook = Arbeitsmappe
# Causes of a damaged file.
error-names-twice = zwei ihrer Dateien haben denselben Namen
error-bomb = sie entpackt sich auf weit mehr als ihre Größe, wie eine Zip-Bombe; selbst entpacken, wenn man ihr vertraut
error-packed-twice = sie ist doppelt komprimiert
error-contradiction = ihr Aufbau ist widersprüchlich
error-deep = sie ist zu tief verschachtelt
error-json-large = als Tabelle wäre sie weit größer als die Datei
# Behind “expected”.
error-json-rows = eine Liste von Zeilen oder ein Objekt, das eine enthält
error-json-row = eine Zeile: ein Objekt oder eine Liste von Zellen
error-json-value = ein Wert
error-truncated = sie ist abgeschnitten
error-sheet-large = ein Blatt entpackt sich auf weit mehr als die Dateigröße
error-swells = sie entpackt sich auf weit mehr als ihre Größe
error-old-workbook = sie hat das alte Binärformat
error-strings = sie kündigt mehr Zeichenketten an, als sie enthält
error-sheets = sie hat mehr als { $most } Blätter oder eines, dessen Name länger als { $letters } Buchstaben ist
# Recipes.
error-recipe-form = das Importprofil kann nicht gelesen werden ({ $cause }): berichtigen oder mit --recipe-out ein neues anlegen
error-recipe-twice = „{ $key }“ steht zweimal darin, in Zeile { $first } und { $line }
error-recipe-nul = ein Text darin enthält ein NUL-Byte
error-recipe-code = den Code eines Landes, Gebiets oder einer Organisation verwenden, etwa POL oder NATO
error-recipe-newer = das Importprofil hat Version { $version }, und dieses Programm unterstützt Version { $newest }: ein neueres Laydown verwenden
error-no-recipe = Importprofil „{ $name }“ nicht gefunden: eine Datei nennen, oder eines von { $names }
# $fix: one of the four below.
error-setting = „{ $key }={ $value }“ ist keine gültige Einstellung: { $fix }
error-use-key = „{ $key }“ nicht gefunden, einen von { $keys } verwenden
error-use-one-of = eines von { $words } verwenden
error-use-only = eine Spalte und ihre Werte nennen, etwa only=status=delivered|pledged, oder only=status=* für alle Zeilen
error-use-times = eine ganze Zahl ab 1 verwenden, etwa 1000
error-use-row = die Nummer der Zeile verwenden, ab 1, oder 0 für eine Tabelle ohne Kopfzeile
error-use-date = ein Datum wie 2022-02-13 verwenden
# A recipe that does not fit a table. $flag and $field: keys of the recipe.
error-plan-column = die Tabelle hat keine Spalte „{ $column }“ für { $flag }: mit --set { $flag }=COLUMN eine wählen, aus { $columns }
error-plan-sender = der Entsender fehlt: mit --sender USA nennen
error-plan-host = das Aufnahmeland fehlt: seine Spalte mit --set host.column=COLUMN nennen
error-plan-people = die Personenzahl fehlt: ihre Spalte mit --set people=COLUMN nennen
error-plan-day = das Datum fehlt: seine Spalte mit --set day.column=COLUMN nennen oder es mit --set day=2021-12-31 festlegen
error-plan-title = über der Tabelle steht kein Datum: mit --set day=2021-12-31 festlegen
error-plan-value = „{ $value }“ im Importprofil ist kein gültiger Wert für { $field }: das Importprofil berichtigen
# What is typed. $one and $other are days in words, $first and $second the same as they are written.
error-not-date = „{ $text }“ ist kein Datum: die Form 2022-02-13 oder 13. Februar 2022 verwenden
error-either-date = „{ $text }“ kann { $one } oder { $other } sein: { $first } oder { $second } schreiben
error-not-people = „{ $text }“ ist keine Personenzahl: eine Form wie 1.700, etwa 1.700 oder 900–1.000 verwenden
error-not-centre = „{ $text }“ ist keine Lage: Länge,Breite in Grad angeben, etwa 10,52
error-not-view = „{ $text }“ ist kein Ausschnitt: world, europe, ein Land wie POL oder west,south,east,north in Grad angeben, etwa -12,34,45,72
error-no-source = leere Quelle: eine ID aus sources.csv angeben
# Exports.
error-export-cancelled = Export abgebrochen; es wurde nichts geschrieben
error-export-ending = „.{ $ending }“ ist kein Format, das Laydown schreiben kann: .csv, .xlsx, .geojson, .parquet oder .zip verwenden, oder keine Endung für einen Ordner
error-export-records = ein Datenpaket enthält Einträge, nicht die Zahlen eines Tages: .csv, .xlsx, .geojson oder .parquet wählen oder die Einträge exportieren
error-export-rows = { $name } hat { $n } Zeilen, mehr als ein Blatt einer Arbeitsmappe fasst: .csv oder .parquet wählen
error-export-no-parquet = dieser Build unterstützt Parquet nicht: .csv oder .xlsx wählen oder mit dem Feature „parquet“ bauen
error-export-file = die Datei kann nicht geschrieben werden ({ $cause }): freien Speicherplatz prüfen
error-export-workbook = die Arbeitsmappe kann nicht erstellt werden ({ $cause }): .csv wählen
error-export-parquet = die Parquet-Datei kann nicht erstellt werden ({ $cause }): .csv wählen
error-picture-size = ein Bild von { $width } × { $height } Pixeln kann nicht erstellt werden: jede Seite von 1 bis { $most }
error-picture-pdf = das Bild kann nicht als PDF geschrieben werden ({ $cause }): .svg wählen
error-pdf-size = eine Seite von { $width } × { $height } Pixeln kann nicht erstellt werden: jede Kante von 1 bis { $most }
error-film-size = ein Film von { $width } × { $height } Pixeln kann nicht erstellt werden: jede Seite höchstens { $most }
error-picture-png = das Bild kann nicht als PNG geschrieben werden ({ $cause }): .svg wählen
# Downloads.
error-fetch-cancelled = Download abgebrochen: zum Fortsetzen erneut starten
error-fetch-address = „{ $address }“ ist keine einfache HTTPS-Adresse: eine verwenden, die mit https:// beginnt und keinen Benutzernamen enthält
error-fetch-network = der Download von { $host } wurde unterbrochen ({ $cause }): das Netz prüfen und zum Fortsetzen erneut starten
error-fetch-redirects = zu viele Weiterleitungen
error-fetch-status = { $host } hat mit { $status } geantwortet: siehe { $page }, die Datei ist womöglich umgezogen
error-fetch-large = die Datei hat mehr als die erwarteten { $most } Byte und wurde nicht behalten: die Seite der Quelle prüfen
error-fetch-beyond = die Datei hat mehr als { $most } MB und wurde nicht behalten: wird eine so große Datei erwartet, die Grenze mit --most-megabytes oder in der Liste der öffentlichen Quellen anheben
error-fetch-slow = der Download dauerte länger als { $most } Minuten: zum Fortsetzen erneut starten, oder die Grenze mit --most-minutes oder in der Liste der öffentlichen Quellen anheben
error-fetch-busy = ein anderer Download schreibt „{ $path }“: warten, bis er fertig ist
error-fetch-cut = die Verbindung endete nach { $come } von { $whole } Byte: den Download zum Fortsetzen erneut starten
error-fetch-checksum = die Datei ist nicht die in der Liste (ihre Prüfsumme ist { $sum }) und wurde nicht behalten: unter { $page } nach einer neueren Version suchen
error-fetch-instead = { $what ->
    [nothing] der Server hat nichts geschickt
    [page] der Server hat statt der Datei eine Webseite geschickt
   *[packed] der Server hat die Datei ungefragt gepackt geschickt
}: es wurde nichts behalten; siehe { $page }
error-fetch-other = „{ $path }“ ist schon vorhanden und nicht die Datei in der Liste: verschieben und erneut versuchen
error-list = „{ $path }“ ist keine Liste von Quellen ({ $cause }): wie in assets/catalogue/README.md beschrieben verfassen
error-list-file = die Quelle „{ $name }“ würde als „{ $file }“ gespeichert: einen einfachen Dateinamen vergeben
# The basemap's file. $what: one of those below.
error-basemap = ungültige Grundkarte ({ $what } bei Byte { $at }): mit `cargo run --example make_basemap` neu erstellen
error-basemap-version = anderes Format oder andere Version
error-basemap-long = mehr Bytes als erwartet
error-basemap-end = abgeschnitten
error-basemap-number = eine zu lange Zahl
error-basemap-count = eine Anzahl über das Ende hinaus
error-basemap-kind = eine unbekannte Linienart
error-basemap-line = eine Linie mit weniger als zwei Punkten
error-basemap-point = ein Punkt außerhalb des Globus
error-basemap-code-text = ein Code, der kein Text ist
error-basemap-code = ein ungültiger Code
error-basemap-arc = ein fehlender Bogen
error-basemap-ring = ein Ring ohne Bogen
## House styles

error-style-line = Zeile { $line } des Stils: { $what }
error-style-file = der Stil ist kein TOML: { $what }
error-style-size = text-size { $size } ist außerhalb des Bereichs: { $least } bis { $most } verwenden
error-style-weight = title-weight „{ $weight }“ ist unbekannt: semibold oder regular verwenden
error-style-name = keine Farbe heißt „{ $name }“: eine von { $names } verwenden
error-style-color = „{ $color }“ von { $name } ist keine Farbe: als #rrggbb schreiben
error-style-none = kein Stil „{ $name }“: { $names } oder den Pfad einer .toml-Datei verwenden
error-style-in = Stil „{ $name }“: { $what }
error-range = „{ $text }“ ist keine Reichweite. Einen Ort und Radien schreiben, etwa „54.7,20.5:500km“ oder „Warsaw:300km,500km“.
error-distance = „{ $text }“ ist keine Entfernung. Zwei Orte schreiben, etwa „54.7,20.5:Warsaw“.
error-range-place = „{ $text }“ ist kein Ort. Breite und Länge schreiben, etwa „54.7,20.5“, oder den Namen eines Landes oder einer Stadt.
error-ranges = Eine Karte hat höchstens { $most } Reichweiten und { $most } Entfernungen.
