# Records in sentences.

record-strength = { $people } { $inside }
record-reported = вказано { $people } { $inside } ({ $scope })
record-strength-of = Чисельність на { $day }
record-strength-of-start = Чисельність на { $day }, до переміщень того дня
record-route = { $from } → { $to }
record-origin-not-reported = Місце відправлення не вказано
record-stage = { $people }, { $kind }
record-stage-expected = { $people }, { $kind }, очікується
record-step-alerted = { $people } { $bound }, тривога
record-step-announced = { $people } { $bound }, оголошення
record-step-ordered = { $people } { $bound }, наказ
record-step-moving = { $people } { $bound }, у дорозі
record-step-arrived = { $people } { $inside }, прибуття
record-step-withdrawn = { $people } { $from }, виведення
record-step-cancelled = { $people } { $bound }, скасування в дорозі
record-event = { $kind }, { $day }
record-event-until = { $kind }, { $day } – { $until }
record-event-over = { $kind }, { $day } – { $until }, завершено
record-event-by = Сторона: { $actor }
record-event-by-with = { $actor }; учасники: { $others }
record-event-with = Учасники: { $others }
record-named-movement = переміщення → { $place } ({ $id })
# $movement: as above.
record-second-report = Це може бути повторне повідомлення про те саме ({ $movement }): ці сили рахувалися б двічі. Додати як друге джерело?
record-second-source = Додати як друге джерело: { $movement }
record-named-strength = чисельність: { $sender }, { $place } ({ $id })
record-possessive = { $name }
record-possessive-s = { $name }
record-quote = «{ $quote }»
record-quote-in = «{ $quote }» ({ $locator })
record-derived = Обчислено, не вказано: { $how }
record-source = { $publisher }: { $title }
