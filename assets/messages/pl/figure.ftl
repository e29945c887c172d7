# Promised, arrived, reported, present.

figure-no-movement = bez ruchu
figure-not-reported = nie podano
figure-promised = zadeklarowano
figure-net-promised = zadeklarowano netto
# $word: promised or net promised.
figure-no-arrival = { $word } { $promised }, przybycia nie podano
figure-arrived-of = { $word } { $promised }, przybyło { $arrived }
figure-arrived = przybyło { $arrived }
figure-none-promised = { $word } 0
# A short number: “about 1,133 of 4,700”.
figure-of = { $some } z { $all }
figure-unknown-of = liczba nieznana, z { $all }
figure-window = Ruchy rozpoczęte od { $day }
figure-window-net = Ruchy rozpoczęte od { $day }, netto po odjęciu wyjazdów
figure-window-later = Przedział zaczyna się { $day }, po tym dniu: brak zmian.
# $scope: a word of the files, as the command line takes it.
figure-question = Zmiany od { $day }; stany o zakresie „{ $scope }”.
figure-question-net = Zmiany od { $day }, netto po odjęciu wyjazdów; stany o zakresie „{ $scope }”.
# $things: what is counted, if not people; $question: one of the two above.
figure-question-of = { $things }. { $question }
# $quantity: promised, arrived, reported or present.
figure-instead = { $quantity } { $now } (było { $before })
figure-change = { $quantity } { $people }
figure-more = więcej ({ $quantity }), liczba nieznana
figure-fewer = mniej ({ $quantity }), liczba nieznana
figure-first = { $quantity } { $people }, po raz pierwszy
figure-no-longer = { $people }: już nie ({ $quantity })
figure-from-to = { $before } → { $after }
figure-nothing-learnt = Nic: wszystko, co wiadomo o tym dniu, było jawne do { $day }.
figure-claims-later = { $n ->
    [one] { $n } doniesienie stało się jawne
    [few] { $n } doniesienia stały się jawne
    [many] { $n } doniesień stało się jawnych
   *[other] { $n } doniesienia stało się jawne
} po { $day }
# $claims: the one above.
figure-claims-undated = { $claims }; { $n ->
    [one] jeszcze { $n } nie ma
    [few] jeszcze { $n } nie mają
    [many] jeszcze { $n } nie ma
   *[other] jeszcze { $n } nie ma
} dnia publikacji
figure-hindsight = { $claims }; retrospektywnie: { $numbers }.
figure-hindsight-same = { $claims }; retrospektywnie liczby są takie same.
