# Promised, arrived, reported, present.

figure-no-movement = aucun mouvement
figure-not-reported = non signalé
figure-promised = promis
figure-net-promised = promis nets
# $word: promised or net promised.
figure-no-arrival = { $promised } { $word }, arrivée non signalée
figure-arrived-of = { $arrived } arrivés sur { $promised } { $word }
figure-arrived = { $arrived } arrivés
figure-none-promised = 0 { $word }
# A short number: “about 1,133 of 4,700”.
figure-of = { $some } sur { $all }
figure-unknown-of = nombre inconnu, sur { $all }
figure-window = Mouvements commencés depuis le { $day }
figure-window-net = Mouvements commencés depuis le { $day }, nets des départs
figure-window-later = La période commence le { $day }, après ce jour : aucune variation.
# $scope: a word of the files, as the command line takes it.
figure-question = Variations depuis le { $day } ; niveaux de périmètre « { $scope } ».
figure-question-net = Variations depuis le { $day }, nettes des départs ; niveaux de périmètre « { $scope } ».
# $things: what is counted, if not people; $question: one of the two above.
figure-question-of = { $things }. { $question }
# $quantity: promised, arrived, reported or present.
figure-instead = { $quantity } : { $now } (auparavant { $before })
figure-change = { $people } { $quantity }
figure-more = en hausse : { $quantity }, nombre inconnu
figure-fewer = en baisse : { $quantity }, nombre inconnu
figure-first = { $people } { $quantity }, premier signalement
figure-no-longer = ne sont plus { $quantity } : { $people }
figure-from-to = { $before } → { $after }
figure-nothing-learnt = Rien : tout ce qu’on sait de ce jour était public au { $day }.
figure-claims-later = { $n } { $n ->
    [one] affirmation rendue publique
   *[other] affirmations rendues publiques
} après le { $day }
# $claims: the one above.
figure-claims-undated = { $claims } ; { $n } { $n ->
    [one] autre est
   *[other] autres sont
} sans date de publication
figure-hindsight = { $claims } ; avec le recul : { $numbers }.
figure-hindsight-same = { $claims } ; avec le recul, les chiffres sont les mêmes.
