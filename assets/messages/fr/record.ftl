# Records in sentences.

record-strength = { $people } – { $place }
record-reported = { $people } signalés – { $place } ({ $scope })
record-strength-of = Effectif du { $day }
record-strength-of-start = Effectif du { $day }, avant les mouvements de ce jour
record-route = { $from } → { $to }
record-origin-not-reported = Provenance non signalée
record-stage = { $people } ({ $kind })
record-stage-expected = { $people } ({ $kind }), attendu
record-step-alerted = { $people } en alerte → { $place }
record-step-announced = { $people } annoncés → { $place }
record-step-ordered = { $people } sur ordre → { $place }
record-step-moving = { $people } en route → { $place }
record-step-arrived = { $people } arrivés – { $place }
record-step-withdrawn = { $people } retirés – { $place }
record-step-cancelled = { $people } annulés → { $place }
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
