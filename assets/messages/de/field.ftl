# Texts of tables and their columns. Generated from their declarations: UPDATE_GOLDEN=1 cargo test.

field-events =
    .one = Ereignis

field-events-actor = Akteur
    .heading = Code des Entsenders
    .help = Das Land oder die Organisation, die gehandelt hat

field-events-day = Tag
    .help = Wann; ein unvollständiges Datum meint seinen letzten Tag

field-events-id = ID
    .help = Eindeutiger Name der Zeile

field-events-kind = Art
    .help = Art des Ereignisses

field-events-participants = Teilnehmer
    .help = Codes der Teilnehmer, getrennt durch ;

field-events-text = Text
    .help = Näheres dazu

field-events-title = Titel
    .heading = Einheit oder Ereignis
    .help = Titel in einer Zeile

field-events-until = Bis
    .help = Der Tag, an dem es endet, falls es andauert

field-evidence-derived = Abgeleitet
    .help = Wie eine Zahl abgeleitet wurde, die die Quelle nicht nennt

field-evidence-known_from = Bekannt seit
    .help = Der Tag, an dem es öffentlich wurde, falls vor dem Veröffentlichungstag der Quelle

field-evidence-locator = Fundstelle
    .help = Stelle in der Quelle
    .hint = Absatz 10

field-evidence-note = Anmerkung
    .help = Eine Anmerkung

field-evidence-quote = Zitat
    .help = Der Wortlaut, der die Zahl nennt
    .hint = Der Wortlaut, der die Zahl nennt

field-evidence-review = Prüfung
    .help = Ob jemand es an der Quelle geprüft hat; leer: ungeprüft

field-evidence-source = Quelle
    .heading = ID der Quelle
    .help = ID der Quelle in sources.csv

field-movements =
    .one = Verlegung

field-movements-chain = Befehlskette
    .help = Die Befehlskette in Worten
    .hint = Befehlskette, in Worten

field-movements-command = Kommando
    .help = Kommando über die Kräfte; leer: nicht bekannt

field-movements-component = Teilstreitkraft
    .help = Teil der Streitkräfte; leer: alle

field-movements-counted_in = Gezählt in
    .help = ID des Eintrags, der diese Personen schon zählt

field-movements-host = Nach
    .help = Aufnahmeland: Alpha-3-Code, region: und eine Region, oder leer, wenn nicht auf der Karte

field-movements-host_text = Aufnahmeland (laut Quelle)
    .help = Das Aufnahmeland im Wortlaut der Quelle, wenn es kein einzelnes Land ist

field-movements-id = ID
    .help = Eindeutiger Name der Zeile

field-movements-note = Anmerkung
    .help = Eine Anmerkung

field-movements-operation = Operation
    .help = Die Mission oder Operation, in Worten

field-movements-part_of = Teil von
    .help = ID der Verlegung, von der diese ein Teil ist

field-movements-replaces = Ersetzt
    .help = Die Einheit oder Verlegung, die sie ablöst: Eine Rotation fügt keine Personen hinzu

field-movements-scope = Stationierungsart
    .help = Was gezählt wird; leer: ohne Angabe

field-movements-sender = Entsender
    .heading = Code des Entsenders
    .help = Entsender der Kräfte: ISO 3166-1 Alpha-3, oder NATO, EU, UN

field-movements-unit = Einheit
    .heading = Einheit oder Ereignis
    .help = Die Einheit in Worten

field-origin-origin = Von
    .help = Das Land, das die Personen verlassen; leer: nicht bekannt

field-origin-origin_place = Herkunftsort
    .help = Der Herkunftsort in Worten

field-people-best = Bester Wert
    .help = Die beste einzelne Zahl, falls es eine gibt

field-people-high = Höchster Wert
    .help = Die höchste Personenzahl

field-people-low = Niedrigster Wert
    .help = Die niedrigste Personenzahl

field-people-word = Personen
    .help = Wie die Quelle die Zahl ausdrückt

field-sources =
    .one = Quelle

field-sources-accessed = Abgerufen
    .help = Der Tag des Abrufs

field-sources-id = ID
    .help = Eindeutiger Name der Zeile

field-sources-note = Anmerkung
    .help = Eine Anmerkung

field-sources-published = Veröffentlicht
    .help = Der Veröffentlichungstag

field-sources-publisher = Herausgeber
    .help = Wer sie veröffentlicht hat

field-sources-tier = Quellenrang
    .help = Wie nah die Quelle den Streitkräften steht; leer: Presse

field-sources-title = Titel
    .help = Ihr Titel

field-sources-url = Adresse
    .help = Ihre Webadresse

field-spot-lat = Breite
    .help = Geografische Breite des Orts, in Grad Nord

field-spot-lon = Länge
    .help = Geografische Länge des Orts, in Grad Ost

field-spot-place = Ort
    .help = Der Ort im Aufnahmeland, in Worten

field-stages =
    .one = Phase

field-stages-day = Tag
    .help = Wann; ein unvollständiges Datum meint seinen letzten Tag

field-stages-id = ID
    .help = Eindeutiger Name der Zeile

field-stages-movement = Verlegung
    .help = ID der Verlegung in movements.csv

field-stages-preferred = Angeheftet
    .help = yes: Diese Zeile ist gegenüber konkurrierenden angeheftet

field-stages-stage = Phase
    .help = Welcher Schritt; Zahlen sind kumuliert

field-strengths =
    .one = Stärke

field-strengths-as_of = Vor oder nach den Verlegungen des Tages
    .help = Vor (start) oder nach (end) den Verlegungen des Tages; leer: end

field-strengths-chain = Befehlskette
    .help = Die Befehlskette in Worten
    .hint = Befehlskette, in Worten

field-strengths-command = Kommando
    .help = Kommando über die Kräfte; leer: nicht bekannt

field-strengths-component = Teilstreitkraft
    .help = Teil der Streitkräfte; leer: alle

field-strengths-counted_in = Gezählt in
    .help = ID des Eintrags, der diese Personen schon zählt

field-strengths-day = Tag
    .help = Wann; ein unvollständiges Datum meint seinen letzten Tag

field-strengths-host = Aufnahmeland
    .help = Aufnahmeland: Alpha-3-Code, region: und eine Region, oder leer, wenn nicht auf der Karte

field-strengths-host_text = Aufnahmeland (laut Quelle)
    .help = Das Aufnahmeland im Wortlaut der Quelle, wenn es kein einzelnes Land ist

field-strengths-id = ID
    .help = Eindeutiger Name der Zeile

field-strengths-operation = Operation
    .help = Die Mission oder Operation, in Worten

field-strengths-preferred = Angeheftet
    .help = yes: Diese Zeile ist gegenüber konkurrierenden angeheftet

field-strengths-scope = Stationierungsart
    .help = Was gezählt wird; leer: ohne Angabe

field-strengths-sender = Entsender
    .heading = Code des Entsenders
    .help = Entsender der Kräfte: ISO 3166-1 Alpha-3, oder NATO, EU, UN

field-strengths-series = Reihe
    .help = Der laufende Bericht, aus dem sie stammt, mit seinem Namen in datapackage.json

field-strengths-unit = Einheit
    .heading = Einheit oder Ereignis
    .help = Die Einheit in Worten

field-things-type = Typ
    .help = Der Typ in Worten, etwa F-16 oder Patriot
    .hint = F-16, Patriot

field-things-what = Kategorie
    .help = Was gezählt wird; leer: Personen
