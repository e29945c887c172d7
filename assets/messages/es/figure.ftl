# Promised, arrived, reported, present.

figure-no-movement = sin movimiento
figure-not-reported = no notificado
figure-promised = comprometidos
figure-net-promised = comprometidos netos

# $word: promised or net promised.
figure-no-arrival = { $promised } { $word }, llegada no notificada
figure-arrived-of = { $arrived } llegados de { $promised } { $word }
figure-arrived = { $arrived } llegados
figure-none-promised = 0 { $word }
# A short number: “about 1,133 of 4,700”.
figure-of = { $some } de { $all }
figure-unknown-of = número desconocido, de { $all }

figure-window = Movimientos iniciados desde el { $day }
figure-window-net = Movimientos iniciados desde el { $day }, netos de salidas
figure-window-later = El intervalo empieza el { $day }, después de este día: sin cambios.

# $scope: a word of the files, as the command line takes it.
figure-question = Cambios desde el { $day }; niveles de alcance «{ $scope }».
figure-question-net = Cambios desde el { $day }, netos de salidas; niveles de alcance «{ $scope }».
# $things: what is counted, if not people; $question: one of the two above.
figure-question-of = { $things }. { $question }

# $quantity: promised, arrived, reported or present.
figure-instead = { $now } { $quantity } (antes { $before })
figure-change = { $people } { $quantity }
figure-more = más { $quantity }, número desconocido
figure-fewer = menos { $quantity }, número desconocido
figure-first = { $people } { $quantity }, primera notificación
figure-no-longer = { $people } ya no { $quantity }
figure-from-to = { $before } → { $after }

figure-nothing-learnt = Nada: todo lo que se sabe de este día era público el { $day }.
figure-claims-later = { $n ->
    [one] { $n } afirmación se hizo pública
   *[other] { $n } afirmaciones se hicieron públicas
} después del { $day }
# $claims: the one above.
figure-claims-undated = { $claims }; { $n } más { $n ->
    [one] no tiene
   *[other] no tienen
} día de publicación
figure-hindsight = { $claims }; en retrospectiva: { $numbers }.
figure-hindsight-same = { $claims }; en retrospectiva, los números son los mismos.
