# Records in sentences.

record-strength = { $people } – { $place }
record-reported = { $people } gemeldet – { $place } ({ $scope })
record-strength-of = Stärke vom { $day }
record-strength-of-start = Stärke vom { $day }, vor den Verlegungen dieses Tages
record-route = { $from } → { $to }
record-origin-not-reported = Herkunft nicht gemeldet
record-stage = { $people } { $kind }
record-stage-expected = { $people } { $kind }, erwartet
record-step-alerted = { $people } alarmiert → { $place }
record-step-announced = { $people } angekündigt → { $place }
record-step-ordered = { $people } befohlen → { $place }
record-step-moving = { $people } unterwegs → { $place }
record-step-arrived = { $people } eingetroffen – { $place }
record-step-withdrawn = { $people } abgezogen – { $place }
record-step-cancelled = { $people } abgesagt → { $place }
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
