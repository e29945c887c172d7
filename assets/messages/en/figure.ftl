# Promised, arrived, reported, present.

figure-no-movement = no movement
figure-not-reported = not reported
figure-promised = promised
figure-net-promised = net promised

# $word: promised or net promised.
figure-no-arrival = { $promised } { $word }, no arrival reported
figure-arrived-of = { $arrived } arrived of { $promised } { $word }
figure-arrived = { $arrived } arrived
figure-none-promised = 0 { $word }
# A short number: “about 1,133 of 4,700”.
figure-of = { $some } of { $all }
figure-some = some

figure-window = Movements begun since { $day }
figure-window-net = Movements begun since { $day }, net of those who leave
figure-window-later = The window begins on { $day }, after this day: no changes.

# $scope: a word of the files, as the command line takes it.
figure-question = Changes since { $day }; levels of scope “{ $scope }”.
figure-question-net = Changes since { $day }, net of what leaves; levels of scope “{ $scope }”.

# $quantity: promised, arrived, reported or present.
figure-instead = { $quantity } { $now } instead of { $before }
figure-change = { $people } { $quantity }
figure-more = some more (number not known) { $quantity }
figure-fewer = some fewer (number not known) { $quantity }
figure-first = { $people } { $quantity } for the first time
figure-no-longer = { $people } no longer { $quantity }
figure-from-to = { $before } → { $after }
figure-nothing = nothing said

figure-nothing-learnt = Nothing: all that is known of this day was public by { $day }.
figure-claims-later = { $n } { $n ->
    [one] claim
   *[other] claims
} became public after { $day }
# $claims: the one above.
figure-claims-undated = { $claims }, and nobody says when { $n } { $n ->
    [one] other
   *[other] others
} did
figure-hindsight = { $claims }; in hindsight: { $numbers }.
figure-hindsight-same = { $claims }; in hindsight the numbers are the same.
