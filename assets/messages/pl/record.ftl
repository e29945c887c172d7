# Records in sentences.

record-strength = { $people } { $inside }
record-reported = podano { $people } { $inside } ({ $scope })
record-strength-of = Liczebność na { $day }
record-strength-of-start = Liczebność na { $day }, przed ruchami tego dnia
record-route = { $from } → { $to }
record-origin-not-reported = Miejsca wyjścia nie podano
record-stage = { $people }, { $kind }
record-stage-expected = { $people }, { $kind }, oczekiwane
record-step-alerted = { $people } { $bound }, zaalarmowanie
record-step-announced = { $people } { $bound }, zapowiedź
record-step-ordered = { $people } { $bound }, rozkaz
record-step-moving = { $people } { $bound }, w drodze
record-step-arrived = { $people } { $inside }, przybycie
record-step-withdrawn = { $people } { $from }, wycofanie
record-step-cancelled = { $people } { $bound }, odwołanie w drodze
record-event = { $kind }, { $day }
record-event-until = { $kind }, { $day } – { $until }
record-event-over = { $kind }, { $day } – { $until }, zakończone
record-event-by = Strona: { $actor }
record-event-by-with = { $actor }; uczestnicy: { $others }
record-event-with = Uczestnicy: { $others }
record-named-movement = ruch → { $place } ({ $id })
# $movement: as above.
record-second-report = To może być drugie doniesienie o tym samym ({ $movement }): te siły liczyłyby się dwa razy. Dodać jako drugie źródło?
record-second-source = Dodaj jako drugie źródło: { $movement }
record-named-strength = liczebność: { $sender }, { $place } ({ $id })
record-possessive = { $name }
record-possessive-s = { $name }
record-quote = „{ $quote }”
record-quote-in = „{ $quote }” ({ $locator })
record-derived = Wyliczone, nie podane: { $how }
record-source = { $publisher }: { $title }
