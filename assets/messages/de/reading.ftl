# Texts that are read for records: what their documents lack, why numbers are none, what is doubtful.

reading-damaged = { $name } kann nicht als { $format } gelesen werden: { $cause }
reading-no-text = { $name } enthält keinen Text; eine gescannte Seite muss erst in Text umgewandelt werden
# $most: megabytes.
reading-long = { $name } ist länger als { $most } MB: die Teile einzeln auswerten
reading-words = { $name } hat mehr als { $most } Wörter und Zeilen: die Teile einzeln auswerten
reading-unknown-format = { $name } kann nicht gelesen werden: eine .txt-, .md-, .html-, .docx-, .pdf- oder .eml-Datei angeben
reading-no-letter = es ist keine E-Mail
reading-heads = zu viele Kopfzeilen; den Text daraus speichern
reading-broken-pdf = die Datei ist beschädigt
reading-swells = sie entpackt sich auf weit mehr als ihre Größe; in eine neue Datei drucken oder den Text daraus speichern
# One part of a PDF.
reading-circle = einer ihrer Teile enthält sich selbst; in eine neue Datei drucken oder den Text daraus speichern
reading-deep = ihre Teile sind zu tief verschachtelt; in eine neue Datei drucken oder den Text daraus speichern
reading-again = sie zeichnet dieselben Teile zu oft; in eine neue Datei drucken oder den Text daraus speichern
reading-locked = sie verlangt ein Passwort; ohne Passwort speichern
reading-without-pdf = dieser Build liest kein PDF
reading-paragraph = Absatz { $n }

# Why a number is no record. 
reading-readiness = in Bereitschaft, nicht entsandt
reading-casualties = Verluste
reading-equipment = Gerät
reading-duration = eine Zeitspanne
reading-name = Teil eines Namens
reading-money = Geld
reading-percentage = ein Anteil
reading-distance = ein Maß
reading-law = Nummer eines Gesetzes oder einer Resolution
reading-army = Größe einer Armee
reading-ceiling = zulässige Obergrenze
reading-exercise = eine Übung
reading-civilians = Zivilpersonen
reading-trainees = ausgebildete Personen
reading-adversary = irreguläre Kämpfer
reading-repeated = oben schon genannt
reading-sum = Summe anderer Zahlen
reading-resulting = angestrebte Gesamtzahl
reading-superseded = ältere Zahl
reading-own-soil = im eigenen Land des Entsenders
reading-denied = dementiert
reading-requested = erbeten
reading-usual = übliche Größe
reading-things = keine Personen
reading-no-host = kein Ort genannt
reading-other = nichts besagt, dass Personen entsandt oder stationiert sind

# What is doubtful in a candidate.
reading-from-context = { $field } aus früherem Text
reading-missing = { $field } fehlt
reading-no-verb = Bestand oder Veränderung nicht genannt
reading-parts-differ = Teile ergeben nicht die Gesamtzahl
reading-undecided = nicht entschieden
reading-field-sender = Entsender
reading-field-host = Aufnahmeland
reading-field-people = Zahl
reading-field-stage = Phase
reading-field-day = Tag
reading-field-origin = Herkunft
reading-field-place = Ort
reading-field-expected = erwarteter Tag
reading-field-command = Kommando
reading-field-unit = Einheit
reading-field-operation = Operation
reading-field-part = Teil von
reading-level = Bestand

# What would settle a doubt.
reading-settle-context = Nachsehen, ob der Text davor auch diese Zahl meint, oder das Feld bearbeiten.
reading-settle-missing = Den Vorschlag bearbeiten und das Feld ausfüllen.
reading-settle-no-verb = Nachsehen, ob sie vor Ort sind oder entsandt werden, und den Vorschlag bearbeiten.
reading-settle-parts = Die Teile mit der Gesamtzahl im Text vergleichen.
reading-settle-undecided = Nur annehmen, wenn geplante Verlegungen in diesen Datensatz gehören.
reading-field-event = Ereignis
reading-field-participants = Beteiligte
reading-contributors = Mit { $codes }.
