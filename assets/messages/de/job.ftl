# Long tasks that cannot be done.

# $name: the task.
job-stopped = { $name ->
    [load] Das Laden
    [import] Das Importieren
    [join] Das Hinzufügen zur Ansicht
    [save] Das Speichern
    [export] Das Exportieren
    [download] Der Download
    [sources] Das Auflisten der Quellen
    [recipe] Das Speichern des Importprofils
   *[picture] Das Speichern des Bilds
} wurde unerwartet beendet: erneut versuchen und melden, wenn es wieder geschieht
job-import-stopped = der Import wurde unerwartet beendet: die Datei erneut öffnen
job-no-download = dieser Build unterstützt keine Downloads: { $url } als „{ $path }“ speichern oder mit dem Feature „download“ bauen
job-no-library = kein Ordner für Ihre Daten gefunden: HOME setzen
job-no-source = Quelle nicht gefunden
job-picture-name = den Namen mit .svg, .png oder .pdf enden lassen; .gif oder .webp für einen Film, .html für eine Seite
job-no-journals = kein Ordner für ungespeicherte Änderungen gefunden: HOME setzen
job-journals-taken = im Ordner „{ $folder }“ liegen schon { $n } Journale dieses Datensatzes, von anderen Fenstern oder von abgebrochenen Läufen: die Fenster schließen, oder Laydown ohne Datei starten, um über die Journale zu entscheiden
# What parts a table from what was imported and from the map. $why: one of those below.
# A day, and what is counted.
job-sum-thing = { $day }, { $thing }
job-sum-out = { $n } ausgelassen: { $why }
job-sum-no-number = { $n ->
    [one] 1 Zelle ist keine Zahl
   *[other] { $n } Zellen sind keine Zahlen
}
job-sum-column = { $n } ausgelassen: Spalte „{ $column }“
job-sum-column-rest = { $n } ungeklärt: „{ $column }“ ist größer als die gelesenen Spalten
job-sum-column-open = { $n } ungeklärt: Spalte „{ $column }“ wird nicht gelesen
job-sum-off-map = { $n } nicht in der Summe der Karte: { $why }
job-sum-carried = { $n } von früheren Tagen
job-sum-unexplained = { $n } ungeklärt
# Why people of a table are not in the total, after their number.
job-sum-name = Land nicht erkannt
job-sum-added = zu einer anderen Zeile addiert
job-sum-total = eine Summe
job-sum-own = das eigene Land des Entsenders
job-sum-second-report = zweite Quelle für schon gezählte Kräfte
job-sum-duplicate = Duplikat
job-sum-imputed = interpoliert
job-sum-zero = nicht gemeldet
job-sum-day = ungültiges Datum
job-sum-no-day = kein Datum
job-sum-word = ein nicht erkanntes Wort
job-sum-filtered = herausgefiltert
job-sum-list = in der Zahl der Zeile, nicht in ihrer Liste
job-sum-divided = mehr als einmal gezählt
job-sum-decided = entschieden
job-sum-within = Teil einer Gesamtzahl
job-sum-aside = andere Aufgliederung derselben Personen
job-sum-elsewhere = in einem anderen Eintrag gezählt
job-sum-unlisted = nicht mehr aufgeführt
job-sum-beside = andere Stationierungsart oder Teil der Gesamtzahl
job-sum-rival = eine andere Meldung derselben
job-sum-region = eine Region, neben den Aufnahmeländern
job-sum-unplaced = in keinem einzelnen Land
job-import-unexplained = { $days } { $days ->
    [one] Tag geht
   *[other] Tage gehen
} auf der Karte nicht auf: siehe Summen; zum Importieren trotzdem ankreuzen
job-import-unsound = der durch den Import entstandene Datensatz hat { $n } { $n ->
    [one] Fehler
   *[other] Fehler
} und wird nicht gespeichert; der erste: { $what }: { $fix }
