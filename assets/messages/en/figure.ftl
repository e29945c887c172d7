# Promised, arrived, reported, present.

figure-no-movement = no movement
figure-not-reported = not reported
figure-promised = promised
figure-net-promised = net promised

# $word: promised or net promised.
figure-no-arrival = { $promised } { $word }, arrival not reported
figure-arrived-of = { $arrived } arrived of { $promised } { $word }
figure-arrived = { $arrived } arrived
figure-none-promised = 0 { $word }
# A short number: “about 1,133 of 4,700”.
figure-of = { $some } of { $all }
figure-unknown-of = number not known, of { $all }

figure-window = Movements begun since { $day }
figure-window-net = Movements begun since { $day }, net of departures
figure-window-later = The window starts on { $day }, after this day: no changes.

# $scope: a word of the files, as the command line takes it.
figure-question = Changes since { $day }; levels of scope “{ $scope }”.
figure-question-net = Changes since { $day }, net of departures; levels of scope “{ $scope }”.
# $things: what is counted, if not people; $question: one of the two above.
figure-question-of = { $things }. { $question }

# $quantity: promised, arrived, reported or present.
figure-instead = { $quantity } { $now } (was { $before })
figure-change = { $people } { $quantity }
figure-more = more { $quantity }, number not known
figure-fewer = fewer { $quantity }, number not known
figure-first = { $people } { $quantity }, first report
figure-no-longer = { $people } no longer { $quantity }
figure-from-to = { $before } → { $after }

figure-nothing-learnt = Nothing: everything known about this day was public by { $day }.
figure-claims-later = { $n } { $n ->
    [one] claim
   *[other] claims
} became public after { $day }
# $claims: the one above.
figure-claims-undated = { $claims }; { $n } more { $n ->
    [one] has
   *[other] have
} no publication day
figure-hindsight = { $claims }; with hindsight: { $numbers }.
figure-hindsight-same = { $claims }; with hindsight, the numbers are the same.
