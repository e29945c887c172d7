# Imported tables: questions, possible issues, and what an import writes into its dataset.

# Questions, and the flags that answer them.
import-means-people = Personen
import-means-share = ein Anteil
import-means-rate = eine Rate
import-means-money = Geld
import-means-index = ein Index, ein Rang oder eine Kennzahl
import-means-id = eine Nummer oder ein Code von Zeilen
import-means-duration = eine Dauer
import-means-measure = eine Fläche, eine Länge oder ein Gewicht
import-means-casualties = Gefallene oder Verwundete
import-means-population = Einwohner
import-means-equipment = Gerät
import-means-formations = Verbände
import-means-subset = Teil einer anderen Spalte
import-means-ceiling = eine Obergrenze, keine Personen vor Ort
import-means-planned = geplant oder zugesagt
import-means-change = eine Veränderung
import-means-running = eine kumulierte Summe oder abgegangene Personen
import-means-others = Personen, die keine stationierten Kräfte sind
import-means-number = eine Anzahl von anderem
import-ask-table = Mehrere Tabellen der Datei haben dieselben Spalten. Welche importieren: eine davon oder alle (*)?
# A line of a sheet, as in “line 4 of “2021””.
import-line-of = { $line } von „{ $sheet }“
import-ask-sender = Wessen Kräfte sind es?
import-ask-host = Welche Spalte ist das Aufnahmeland?
import-ask-people = Welche Spalte enthält die Personenzahl?
import-ask-day = Welche Spalte ist das Datum?
# $text: as it stands in the table. $readings: what it may be, as below.
import-ask-order = { $text } in Zeile { $line }: { $readings }?
import-order-reading = { $day } ({ $order })
import-order-or = { $all } oder { $one }
# $proofs: a line for each order, as below.
import-ask-order-both = Die Daten stehen in zwei Reihenfolgen: { $proofs }. Welche hat { $text } in Zeile { $line }?
import-ask-order-against = Die Daten stehen in zwei Reihenfolgen: { $proofs }. Welche hat die Spalte?
# $first: one of the last three. $order: as an option says it.
import-order-proof = Zeile { $line } ({ $text }) hat { $first } ({ $order })
import-order-open = keine Reihenfolge
import-order-day = den Tag zuerst
import-order-month = den Monat zuerst
import-order-year = das Jahr zuerst
import-ask-stage = Welche Phase? Standard: angekündigt.
import-ask-scope = Welche Stationierungsart haben die Zahlen?
import-flag-table = --set table=NAME, oder --set table=*, um alle als eine Tabelle zu lesen
import-flag-sender = --sender USA
import-flag-sender-column = --sender USA für alle Zeilen, oder --set sender.column=COLUMN
import-ask-one-day = Keine Spalte enthält Daten. Für welchen Tag gelten die Zahlen?
import-flag-one-day = --set day=2021-12-31
import-ask-people-apart = Welche Spalte enthält die Personenzahl? { $told }.
import-column-is = „{ $column }“ ist { $means }
import-ask-complete = { $n } { $n ->
    [one] Aufnahmeland
   *[other] Aufnahmeländer
} vom { $day } ({ $hosts }) { $n ->
    [one] fehlt
   *[other] fehlen
} am { $next }. Führt jeder Tag alle auf, die es gibt (yes: sie sind fort), oder nur, was gemeldet wurde (no: ihre Zahlen gelten weiter)?
import-flag-complete = --set complete=yes
import-ask-decimal = Was ist das Dezimalzeichen in „{ $value }“ (in Tausend): Punkt oder Komma?
import-flag-decimal = --set decimal=point
import-ask-times = In welcher Einheit zählt „{ $column }“ Personen: { $options }?
# $value: a cell.
import-ask-spaces = Trennen Leerzeichen in Zahlen die Tausender (thousands), oder ist eine Zelle wie „{ $value }“ (Zeile { $line }) zwei Zahlen (two)? Solche Zellen werden nicht gelesen.
import-flag-spaces = --set spaces=thousands
import-ask-status = Welche Zeilen zählen? In „{ $column }“ steht { $values }.
import-flag-status = --set "only={ $column }={ $value }", oder --set "only={ $column }=*" für alle Zeilen
import-ask-codes = Aus welchem System sind die Codes in „{ $column }“? { $values } bedeuten in { $systems } verschiedene Länder.
import-flag-set = --set { $key }={ $value }
import-ask-parts = Die Zeilen { $first } und { $second } haben denselben Entsender, Tag und dieselbe Quelle und dasselbe Aufnahmeland, unterscheiden sich aber in { $columns }. Sind es Teile, die sich addieren?
import-flag-parts = --set "parts={ $column }", oder --set parts={ $rivals }
# $value: a cell. $lines: the lines of such cells.
import-ask-lists = Nennen die Listen in „{ $column }“ zu jedem Namen eine Zahl (split), oder zählt die Zahl der Zeile sie alle (joint)? Die Zahlen in den Listen ergeben sie nicht, oder sie sind womöglich Jahre: { $value } (Zeile { $lines }).
import-flag-lists = --set lists=split, oder --set lists=joint
# $value: a cell.
import-ask-several = { $n } { $n ->
    [one] Name steht
   *[other] Namen stehen
} für mehrere Länder, etwa „{ $value }“; die Zeilen werden übersprungen. Zählt die Zahl sie alle, ohne ein einzelnes Land (joint), oder ist die Zelle eine Liste mit einer Zahl für jedes (split)?
import-flag-several = --set lists=joint, oder --place "{ $value }=CODE"
import-ask-fill = { $n } { $n ->
    [one] Zeile hat
   *[other] Zeilen haben
} keinen Entsender oder kein Aufnahmeland, erstmals in Zeile { $line }. Wiederholt eine leere Zelle die darüber (yes), oder ist der Wert nicht bekannt (no)?
import-flag-fill = --set fill=yes
# $columns: names of columns, separated by “”, “”. $people: a number.
import-ask-beside = { $columns } { $n ->
    [one] wird nicht gelesen, zählt
   *[other] werden nicht gelesen, zählen
} aber womöglich auch Personen (insgesamt { $people }). Mit den anderen addieren oder weglassen?
import-flag-beside = --set "people={ $all }", oder --set "ignore={ $column }"
import-ask-lists-beside = „{ $column }“ führt Länder mit Zahlen auf (insgesamt { $people } Personen) und wird nicht gelesen. Diese Spalte weglassen?
import-flag-lists-beside = --set "ignore={ $column }", oder --set "sender.column={ $column }", um die Listen zu lesen
import-flag-host = --set host.column=COLUMN
import-flag-people = --set people=COLUMN
import-flag-day = --set day.column=COLUMN, oder --set day=2021-12-31 für alle Zeilen
import-flag-order = --set day.order=dmy
import-flag-stage = --set stage=arrived
import-flag-scope = --set scope=assigned
# Possible issues, without a full stop; they become notes of records.
import-doubled-even = vermutlich verdoppelt: alle Zahlen dieses Aufnahmelands sind gerade, als wäre jede zu sich selbst addiert worden
import-doubled-day = vermutlich verdoppelt: an diesem Tag haben die meisten Aufnahmeländer etwa doppelt so viele wie davor und danach
import-doubled-until = vermutlich verdoppelt: nach dem { $day } sinken die Zahlen der meisten Aufnahmeländer auf einmal um die Hälfte
import-doubled-between = vermutlich verdoppelt: etwa das Doppelte der Werte davor ({ $before }) und danach ({ $after })
# $times: 2 or 3.
import-times-between = vermutlich { $times }-mal addiert: er und seine Nachbarn sind das { $times }-Fache der Werte davor ({ $before }) und danach ({ $after })
import-doubled = vermutlich verdoppelt
import-zero-all = null für alle Aufnahmeländer an diesem Tag: vermutlich nicht gemeldet
import-zero-away = null neben einem Namen mit Stern oder „siehe …“: vermutlich anderswo gemeldet oder zurückgehalten
import-zero = unbelegte Null: vermutlich nicht gemeldet
import-jump-between = Ausreißer: weit entfernt von den Werten davor ({ $before }) und danach ({ $after })
import-jump = Ausreißer: weit entfernt von den Werten davor und danach
import-second-of = womöglich zweite Meldung der Verlegung in Zeile { $line }: als zweite Quelle hinzufügen?
import-same-as = Duplikat von Zeile { $line }
import-other-than = weicht von Zeile { $line } ab, bei gleichem Aufnahmeland, Tag und gleicher Quelle
import-part-beside = ein Teil neben Zeile { $line }: gleiches Aufnahmeland und Datum, aber anderer Text in einer nicht gelesenen Spalte
import-duplicate = Duplikat
import-imputed = interpoliert, nicht gemeldet
import-total = eine Summe, neben ihren Teilen aufgeführt
import-own = das eigene Land des Entsenders: keine Stationierung
import-day = ungültiges Datum
# $day: the date as it is read.
import-day-order = das Datum widerspricht der Reihenfolge von Tag und Monat in seiner Spalte: gelesen als { $day }
# $day: the date with day and month exchanged.
import-day-converted = Tag und Monat hat vermutlich eine Tabellenkalkulation vertauscht: gemeint ist { $day }
import-part-larger = ein Teil von Zeile { $line }, aber größer
import-no-end = der letzte Tag ist nicht bekannt: ohne Abzug importiert
import-end-before = der letzte Tag ({ $day }) liegt vor dem ersten: ohne Abzug importiert
# $unit: days, weeks …
import-lasts = { $unit } ab dem ersten Tag
import-lasts-cell = eine Dauer ab dem ersten Tag
import-swapped = Breite und Länge sind vertauscht
import-lies-in = die Koordinaten liegen in einem anderen Land: { $country }
import-nines = lauter Neunen: steht womöglich für „kein Wert“
import-mission-span = außerhalb des Missionszeitraums, { $from } bis { $until }
import-mission-from = vor Beginn der Mission am { $from }
import-mission = außerhalb des Missionszeitraums
# $sum: what the list adds up to. $own: the number of its row.
import-list-sum = die Liste ergibt { $sum }, aber die Zahl der Zeile ist { $own }
import-list = die Liste ergibt nicht die Zahl der Zeile
import-cut = der Text ist länger als 1 MB: seine ersten { $n } Buchstaben werden importiert
import-fraction = ein Bruchteil einer Person
import-off-land = die Koordinaten liegen auf See oder außerhalb des Globus
# Why a name is not recognised.
import-name-organisation = eine Organisation, kein Ort
import-name-several = nennt mehrere Länder ({ $countries })
import-name-either = mehrere Länder heißen so ({ $countries })
import-name-empty = der Name ist leer
import-name-unknown = kein bekanntes Land oder Gebiet, keine bekannte Organisation
# What a table was, and what holds for a column: “all, rotational before 2010-01-01”.
import-form-text = Text, { $encoding }
import-form-sheet = Blatt einer Arbeitsmappe
import-word-before = { $word } vor { $day }
# The name of what comes through a pipe.
import-standard-input = Standardeingabe
# In the dataset. $line: a number as text.
import-own-recipe = Von Laydown geschriebene Einträge, unverändert gelesen.
import-from = Importiert aus { $file }.
import-from-about = Importiert aus { $file }. { $about }
import-coverage = Was { $file } meldet; andere Aufnahmeländer und Tage wurden nicht durchsucht.
import-source-note = importiert aus { $file }
import-halved = die Hälfte von { $n }, doppelt gezählt
import-last-day = ihr letzter Tag dort ist { $day }
import-range-to = bis { $column }
import-times = in Vielfachen von { $n }
import-powers = Zehnerpotenzen
import-third = ein Drittel von { $n }, dreifach gezählt
import-summed = Summe der Zeilen { $lines }
import-day-mended = Tag und Monat vertauscht: in der Tabelle steht { $day }
# The title of an event without a name.
import-row = Zeile { $line }
import-line = Zeile { $line }
import-line-column = Zeile { $line }, Spalte „{ $column }“
import-line-sheet = { $sheet }, Zeile { $line }
import-line-sheet-column = { $sheet }, Zeile { $line }, Spalte „{ $column }“
## What a column is taken for, and why

import-why-name = ihr Name
# $n of $all values.
import-why-countries = { $n } von { $all } Werten sind Länder
import-why-days = { $n } von { $all } Werten sind Daten
import-why-counts = { $n } von { $all } Werten sind Zahlen
import-why-recipe = das Importprofil { $recipe }
import-why-chosen = gewählt
import-why-means = ihr Name und ihre Werte: { $means }
import-row-outside = außerhalb der Zeilen, die das Importprofil liest
## A row of which nothing is imported

import-row-empty = keine Zahl
import-row-filtered = herausgefiltert
import-too-large = { $n } Zeilen ergäben eine Tabelle von mehr als 1 GB, die sich nicht wieder öffnen ließe: je { $most } Zeilen importieren, etwa die einiger Jahre oder Entsender (only=SPALTE=WERT)
