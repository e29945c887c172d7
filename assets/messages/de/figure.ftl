# Promised, arrived, reported, present.

figure-no-movement = keine Verlegung
figure-not-reported = nicht gemeldet
figure-promised = zugesagt
figure-net-promised = netto zugesagt
# $word: promised or net promised.
figure-no-arrival = { $promised } { $word }, Eintreffen nicht gemeldet
figure-arrived-of = { $arrived } eingetroffen, { $promised } { $word }
figure-arrived = { $arrived } eingetroffen
figure-none-promised = 0 { $word }
# A short number: “about 1,133 of 4,700”.
figure-of = { $some } von { $all }
figure-unknown-of = Zahl nicht bekannt, von { $all }
figure-window = Seit { $day } begonnene Verlegungen
figure-window-net = Seit { $day } begonnene Verlegungen, abzüglich Abgänge
figure-window-later = Das Zeitfenster beginnt erst am { $day }: keine Veränderungen.
# $scope: a word of the files, as the command line takes it.
figure-question = Veränderungen seit { $day }; Bestände der Stationierungsart „{ $scope }“.
figure-question-net = Veränderungen seit { $day }, abzüglich Abgänge; Bestände der Stationierungsart „{ $scope }“.
# $things: what is counted, if not people; $question: one of the two above.
figure-question-of = { $things }. { $question }
# $quantity: promised, arrived, reported or present.
figure-instead = { $quantity } { $now } (zuvor { $before })
figure-change = { $people } { $quantity }
figure-more = mehr { $quantity }, Zahl nicht bekannt
figure-fewer = weniger { $quantity }, Zahl nicht bekannt
figure-first = { $people } { $quantity }, erste Meldung
figure-no-longer = { $people } nicht mehr { $quantity }
figure-from-to = { $before } → { $after }
figure-nothing-learnt = Nichts: Alles über diesen Tag Bekannte war bis { $day } öffentlich.
figure-claims-later = { $n } { $n ->
    [one] Angabe wurde
   *[other] Angaben wurden
} erst nach dem { $day } öffentlich
# $claims: the one above.
figure-claims-undated = { $claims }; { $n } { $n ->
    [one] weitere hat
   *[other] weitere haben
} keinen Veröffentlichungstag
figure-hindsight = { $claims }; im Rückblick: { $numbers }.
figure-hindsight-same = { $claims }; im Rückblick sind die Zahlen dieselben.
