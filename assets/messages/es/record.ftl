# Records in sentences.

record-strength = { $people } { $inside }
record-reported = { $people } notificados { $inside } ({ $scope })
record-strength-of = Recuento del { $day }
record-strength-of-start = Recuento del { $day }, antes de los movimientos de ese día
record-route = { $from } → { $to }
record-origin-not-reported = Procedencia no notificada
record-stage = { $people }, { $kind }
record-stage-expected = { $people }, { $kind }, esperado
record-step-alerted = { $people }, alerta { $bound }
record-step-announced = { $people }, anuncio { $bound }
record-step-ordered = { $people }, orden { $bound }
record-step-moving = { $people }, en camino { $bound }
record-step-arrived = { $people }, llegada { $inside }
record-step-withdrawn = { $people }, retirada { $from }
record-step-cancelled = { $people }, cancelación en camino { $bound }
record-event = { $kind }, { $day }
record-event-until = { $kind }, { $day } – { $until }
record-event-over = { $kind }, { $day } – { $until }, terminado
record-event-by = De { $actor }
record-event-by-with = { $actor }, con { $others }
record-event-with = Con { $others }
record-named-movement = el movimiento a { $place } ({ $id })
# $movement: as above.
record-second-report = Puede ser una segunda notificación ({ $movement }): sus fuerzas contarían dos veces. ¿Añadir como segunda fuente?
record-second-source = Añadir como segunda fuente: { $movement }
record-named-strength = el recuento de { $sender } en { $place } ({ $id })
record-possessive = { $name }
record-possessive-s = { $name }
record-quote = «{ $quote }»
record-quote-in = «{ $quote }» ({ $locator })
record-derived = Calculado, no notificado: { $how }
record-source = { $publisher }: { $title }
