# Records in sentences.

record-strength = { $people } { $inside }
record-reported = { $people } signalés { $inside } ({ $scope })
record-strength-of = Effectif du { $day }
record-strength-of-start = Effectif du { $day }, avant les mouvements de ce jour
record-route = { $from } → { $to }
record-origin-not-reported = Provenance non signalée
record-stage = { $people } ({ $kind })
record-stage-expected = { $people } ({ $kind }), attendu
record-step-alerted = { $people } en alerte { $bound }
record-step-announced = { $people } annoncés { $bound }
record-step-ordered = { $people } sur ordre { $bound }
record-step-moving = { $people } en route { $bound }
record-step-arrived = { $people } arrivés { $inside }
record-step-withdrawn = { $people } retirés { $from }
record-step-cancelled = { $people } annulés en route { $bound }
record-event = { $kind }, { $day }
record-event-until = { $kind }, { $day } – { $until }
record-event-over = { $kind }, { $day } – { $until }, terminé
record-event-by = Acteur : { $actor }
record-event-by-with = { $actor } ; participants : { $others }
record-event-with = Participants : { $others }
record-named-movement = mouvement → { $place } ({ $id })
# $movement: as above.
record-second-report = Peut-être un second signalement : { $movement }. Ses forces compteraient deux fois. L’ajouter comme seconde source ?
record-second-source = Ajouter comme seconde source : { $movement }
record-named-strength = effectif { $sender } – { $place } ({ $id })
record-possessive = { $name }
record-possessive-s = { $name }
record-quote = « { $quote } »
record-quote-in = « { $quote } » ({ $locator })
record-derived = Dérivé, non signalé : { $how }
record-source = { $publisher } : { $title }
