# The side panel: numbers, changes, records, findings.

side-page = Seitenleiste
side-page-numbers = Zahlen
side-page-changes = Veränderungen
side-back-face = ←  Alle Aufnahmeländer
side-back = Zurück zu allen Aufnahmeländern
side-back-tip = Zurück zu den Summen (Esc)
side-known-on = Wissensstand { $day }: spätere Veröffentlichungen bleiben außer Betracht.
side-inhabitants = Einwohnerzahl: { $source }.
side-looking-up = Einträge hinter diesen Zahlen werden geladen …
## Numbers

# $label: what it is; $number: how many, or “not reported”.
side-number = { $label }: { $number }
side-number-tip = Einträge und Quellen hinter dieser Zahl zeigen
side-number-old = { $number } (alt)
side-unknown-number = Zahl nicht bekannt
# $word: present or reported.
side-level = { $number } { $word }
side-level-old = { $number } { $word }, zuletzt gemeldet am { $day }
side-only-announced = davon { $people } nur angekündigt
side-only-announced-long = davon { $people } nur angekündigt, noch nicht befohlen oder unterwegs
side-formula-and = { $formula }; { $only }
# $things: what is counted, such as “people”.
side-total-levels = Bestände: { $things } vor Ort, nie mit Veränderungen addiert.
side-oldest = älteste Meldung vom { $day }
side-hosts-oldest = in { $n } { $n ->
    [one] Aufnahmeland
   *[other] Aufnahmeländern
}, älteste Meldung vom { $day }
side-present-formula = gemeldet + eingetroffen − abgezogen seither
side-some-old = Einige dieser Zahlen wurden zuletzt vor mehr als 400 Tagen gemeldet.
side-no-strength = keine Stärke in dieser Stationierungsart
side-no-strength-public = bis dahin war keine Stärke öffentlich
side-scope = Stationierungsart: { $scope }
side-scope-of-levels = Stationierungsart der Bestände
# $what: promised, present or reported; $unit: “per 1,000 inhabitants”.
side-in-unit = { $what }: { $number }, { $divisor }
# $things: such as “combat aircraft”.
side-thing = Gezählt: { $things }
side-in-unit-unknown = { $what }: Zahl nicht bekannt, daher nicht berechenbar: { $unit }
# $things: such as “people”; $quantity: promised, present or reported.
side-hosts-by = Aufnahmeländer: { $things }, { $quantity }
side-ranked = { $place }. { $host }: { $number }
side-nothing = Keine Einträge an diesem Tag. Das heißt nicht null.
side-nothing-filtered = Kein Eintrag an diesem Tag passt zu diesen Filtern. Das heißt nicht null.
side-hosts-no-rate = { $n } { $n ->
    [one] weiteres Aufnahmeland hat
   *[other] weitere Aufnahmeländer haben
} eine Zahl, aber keinen bekannten Wert, durch den zu teilen wäre.
side-hosts-no-movement = { $n } { $n ->
    [one] weiteres Aufnahmeland hat
   *[other] weitere Aufnahmeländer haben
} eine Stärke, aber hier keine Verlegung.
side-hosts-unlisted = { $n ->
    [one] 1 Aufnahmeland wird nicht mehr aufgeführt.
   *[other] { $n } Aufnahmeländer werden nicht mehr aufgeführt.
}
side-hosts-no-level = { $n } { $n ->
    [one] weiteres Aufnahmeland hat
   *[other] weitere Aufnahmeländer haben
} Einträge, aber { $why }.
side-show-present = „Vor Ort“ zeigen
side-show-movements = Verlegungen zeigen
side-by-moved = Zugesagt und eingetroffen nach
side-by = { $quantity } nach
side-break-down-by = Aufgliedern nach
side-unit-not-stated = Einheit nicht gemeldet
side-no-movement-in-window = Keine Verlegungen im Zeitfenster.
side-no-strength-see-above = Keine Stärke in dieser Stationierungsart. Die Bestände oben umfassen alle Stationierungsarten.
side-levels = Bestände nach Stationierungsart
side-levels-whose = Entsender, Stationierungsart
side-levels-note = Bestände verschiedener Stationierungsart stehen nebeneinander und werden nie addiert.
side-levels-parts = Teile eines Entsenders und einer Stationierungsart (Operationen, Orte, Einheiten, Typen) werden addiert.
side-reported-label = Gemeldet:
side-present-label = Vor Ort:
side-reported-not-here = nicht gemeldet: frühere Stärke nicht in diesem Datensatz
side-reported-not-public = nicht gemeldet: bis dahin war keine Stärke öffentlich
side-sent = Von hier entsandt
side-sent-net = Sie sind oben abgezogen.
side-sent-gross = Nettozahlen (N) ziehen sie ab.
side-sent-to = → { $place }
side-sent-more = { $n } weitere sind hier nicht aufgeführt. Die Tabelle enthält alle Einträge.
side-no-arrival = Eintreffen nicht gemeldet
## Records

side-records-behind = Einträge hinter diesen Zahlen
side-not-counted = { $n } { $n ->
    [one] Eintrag
   *[other] Einträge
} an diesem Tag nicht gezählt
side-not-counted-note = Frühere und spätere Tage, durch ihre Teile ersetzte Gesamtzahlen und Einträge, die nicht zu den Filtern passen.
side-more-cards = { $n } weitere: alle in der Tabelle zeigen
side-more-cards-tip = Alle Einträge in der Tabelle auflisten und sortieren
# $whole and $other: another record, as “the movement to Poland (m1)”.
side-part-of = Teil von: { $whole }, einmal gezählt
side-relieves = Rotation, löst ab: { $other }; fügt nichts hinzu
side-counted-in = Gezählt in: { $other }
side-remainder = Nur der Rest zählt hier. Die Teile werden einzeln gezählt
side-elsewhere = Hier aufgeführt, nicht addiert
side-count-alone = Einzeln zählen
side-count-alone-name = { $id } einzeln zählen
side-count-alone-tip = Die Verknüpfung mit dem anderen Eintrag entfernen
side-event-note = Kontext, nie als Personen gezählt.
side-locator = ({ $locator })
side-no-source = Die Quelle „{ $id }“ ist nicht in diesem Datensatz
side-unsure = Ungeprüft: noch nicht mit der Quelle verglichen
side-pinned = Angeheftet
side-pin = Angabe anheften
side-pin-name = { $id } anheften
side-pin-tip = Diese Angabe zählen, unabhängig von der Regel
side-unpin = Lösen
side-unpin-name = { $id } lösen
side-unpin-tip = Die Angabe wieder nach der Regel wählen lassen
side-edit = Bearbeiten
side-edit-name = { $id } bearbeiten
side-edit-tip = Diesen Eintrag bearbeiten, kopieren oder löschen
side-edit-change = Eintrag bearbeiten …
side-edit-copy = Als neuen Eintrag kopieren …
side-edit-add-stage = Phase hinzufügen …
side-edit-source = Quelle bearbeiten …
side-edit-delete = Löschen
side-edit-delete-movement = Mit Phasen löschen
side-edit-delete-tip = „Rückgängig“ stellt ihn wieder her
side-file = Datei: { $name }
## Time

side-chart = Diagramm
side-chart-numbers = Zahlen
side-chart-changes = Veränderungen im Zeitverlauf
side-chart-levels = Bestände im Zeitverlauf
side-chart-name = { $host } im Zeitverlauf
side-chart-total = Gesamt im Zeitverlauf
side-chart-looking-up = Zahlen im Zeitverlauf werden geladen …
side-chart-too-many = Zu viele Tage zum Stapeln: die Linien zeigen die Summe.
side-chart-nothing = Keine Zahlen zum Stapeln für diese Messgröße.
side-stack-others = { $n } { $n ->
    [one] weiterer
   *[other] weitere
}
side-stack-sum = Gesamt: { $number }
## Today

side-changed-today = Veränderungen an diesem Tag
side-nothing-today = Keine: keine Stärke und keine Phase einer Verlegung trägt dieses Datum.
side-change-of = { $change } ({ $sender })
side-events = Ereignisse
side-no-events = Keine an diesem Tag.
side-event = Ereignis: { $title }
side-events-with = Ereignisse: { $host }
side-changes = Veränderungen im Zeitfenster
side-changes-n = { $n } { $n ->
    [one] Veränderung
   *[other] Veränderungen
}
side-changes-window = { $from } → { $day }
side-changes-later = Das Zeitfenster beginnt nach diesem Tag: einen früheren Beginn wählen.
side-no-changes = In diesem Zeitfenster hat sich nichts verändert. Eine nicht bekannte Zahl ist keine Veränderung.
side-no-changes-filtered = Keine Veränderung in diesem Zeitfenster passt zu diesen Filtern. Eine nicht bekannte Zahl ist keine Veränderung.
side-changes-moves = Verlegungen: { $n }
side-changes-levels = Bestände: { $n }
# $change: “+1,700 promised”.
side-change-in = { $change } – { $place }
side-change = Veränderung: { $head }, { $more }
side-copy-tsv = Als TSV kopieren
side-copy-tsv-tip = Die Liste mit Tabulatoren für eine Tabellenkalkulation kopieren
side-learnt = Seither bekannt geworden
side-show-hindsight = Im Rückblick zeigen
side-next-known = Nächster: Wissensstand { $day }
side-next-known-tip = Zum nächsten Tag, an dem eine Angabe hinter diesen Zahlen öffentlich wurde
## Findings

side-all-findings = Alle Befunde
side-findings-on = { $n } { $n ->
    [one] Befund
   *[other] Befunde
} am { $day }
side-findings-of = { $kind } ({ $n })
side-finding = Befund: { $text }
side-no-findings = Keine Befunde zu den Zahlen dieses Tages.
side-none-open = Keine offenen Befunde: alle sind akzeptiert.
side-severity = Schwere
side-kind = Art
side-all = Alle
side-all-kinds = Alle Arten
side-accepted = Akzeptiert
side-accepted-note = Akzeptiert: { $note }
side-show-on-map = Auf Karte zeigen
side-records = Einträge
side-accept = Akzeptieren …
side-take-back = Wieder öffnen
side-accept-hint = Grund
side-accept-field = Grund für das Akzeptieren
side-accept-with-note = Mit diesem Grund akzeptieren
# $whose: “NATO’s”.
side-serve-in = Einmal zählen, in der Stärke dieser Organisation: { $sender }
side-count-in = In der Stärke zählen ({ $sender }): { $member }
side-count-in-tip = Sie in der Stärke der Organisation zählen. „Rückgängig“ nimmt es zurück; Speichern behält es im Datensatz
side-count-all-in = Alle
side-unplaced = Kein einzelnes Aufnahmeland bekannt
side-unplaced-note = In den Summen oben enthalten, aber nicht auf der Karte.
side-regions = Regionale Summen
side-regions-note = Konkurrieren mit den Summen ihrer Aufnahmeländer: nicht addiert.
side-no-country = Bestände ohne ein einzelnes Land
side-no-country-note = Nicht in den Summen oben enthalten und nicht auf der Karte.
side-coverage = Abdeckung
side-coverage-note = Außerhalb davon sagt dieser Datensatz nichts. Das heißt nicht null.
side-day-not-covered = Dieser Tag ist nicht abgedeckt.
side-not-covered = Von diesem Datensatz nicht abgedeckt. Das heißt nicht null.
side-absent = Dieser Datensatz hat dafür an diesem Tag keine Zahl. Das heißt nicht null.
side-absent-filtered = Keine Zahl dafür an diesem Tag passt zu diesen Filtern. Das heißt nicht null.
