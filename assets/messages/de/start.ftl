# The start page and the tour.
start-open = Öffnen
start-new = Beginnen
start-learn = Kennenlernen
# $names: the datasets; $day: a day, or nothing.
start-last = Letzte Arbeit: { $names }, { $day }
start-no-recent = Datensätze, die Sie öffnen, stehen hier.
start-no-picture = Nicht gefunden oder zu groß für eine Vorschau
start-drawing = Wird gezeichnet …
start-ask-table = Tabelle importieren
start-tables = Tabellen

start-tour-step = { $n } von { $all }
start-tour-back = Zurück
start-tour-skip = Überspringen
start-tour-leave = Rundgang verlassen
start-tour-close = Erst dieses Fenster schließen (Esc).
start-tour-done = Das war der Rundgang. F1 öffnet die Anleitung.
start-tour-select-title = Ein Land auswählen
start-tour-select = Auf das Symbol von Polen klicken oder Tab drücken, bis es umrahmt ist, dann Enter. Die volle Scheibe zeigt, wer eingetroffen ist, der Ring, wer zugesagt ist.
start-tour-records-title = Fragen, wer das sagt
start-tour-records = Die Seitenleiste zeigt die Zahlen des Landes. Auf eine klicken, etwa „Zugesagt“, um ihre Einträge mit Quelle und Zitat zu sehen.
# $keys: a shortcut.
start-tour-day-title = Zu einem anderen Tag gehen
start-tour-day = Den Griff auf der Zeitleiste ziehen oder { $keys } für die nächste Veränderung drücken. Karte und Zahlen folgen.
start-tour-known-title = Den Rückblick verlassen
start-tour-known = { $keys } drücken oder „Wissensstand“ einschalten: Was später veröffentlicht wurde, bleibt außer Betracht.
start-tour-measure-title = Etwas anderes zeigen
start-tour-measure = Hier „Bestand“ wählen oder { $keys } drücken: Die Karte zeigt, wie viele vor Ort sind, statt wie viele verlegt wurden.
start-tour-picture-title = Mitnehmen
start-tour-picture = { $keys } drücken oder in diesem Menü „Bild speichern …“ wählen: Die Karte wird ein Bild, ein Film oder eine Webseite. „Bericht …“ schreibt sie als Text.
