# Records in sentences.

record-strength = { $people } { $inside }
record-reported = { $people } { $inside } gemeldet ({ $scope })
record-strength-of = Stärke vom { $day }
record-strength-of-start = Stärke vom { $day }, vor den Verlegungen dieses Tages
record-route = { $from } → { $to }
record-origin-not-reported = Herkunft nicht gemeldet
record-stage = { $people } { $kind }
record-stage-expected = { $people } { $kind }, erwartet
record-step-alerted = { $people } { $bound } alarmiert
record-step-announced = { $people } { $bound } angekündigt
record-step-ordered = { $people } { $bound } befohlen
record-step-moving = { $people } unterwegs, { $bound } bestimmt
record-step-arrived = { $people } { $inside } eingetroffen
record-step-withdrawn = { $people } { $from } abgezogen
record-step-cancelled = { $people } { $bound } unterwegs abgesagt
record-event = { $kind }, { $day }
record-event-until = { $kind }, { $day } bis { $until }
record-event-over = { $kind }, { $day } bis { $until }, beendet
record-event-by = Akteur: { $actor }
record-event-by-with = { $actor }; Teilnehmer: { $others }
record-event-with = Teilnehmer: { $others }
record-named-movement = Verlegung → { $place } ({ $id })
# $movement: as above.
record-second-report = Womöglich eine zweite Meldung: { $movement }. Ihre Kräfte würden doppelt zählen. Als zweite Quelle dafür hinzufügen?
record-second-source = Als zweite Quelle hinzufügen: { $movement }
record-named-strength = Stärke { $sender } – { $place } ({ $id })
record-possessive = { $name }
record-possessive-s = { $name }
record-quote = „{ $quote }“
record-quote-in = „{ $quote }“ ({ $locator })
record-derived = Abgeleitet, nicht gemeldet: { $how }
record-source = { $publisher }: { $title }
