# Promised, arrived, reported, present.

figure-no-movement = без переміщень
figure-not-reported = не вказано
figure-promised = обіцяно
figure-net-promised = обіцяно нетто
# $word: promised or net promised.
figure-no-arrival = { $word } { $promised }, прибуття не вказано
figure-arrived-of = { $word } { $promised }, прибуло { $arrived }
figure-arrived = прибуло { $arrived }
figure-none-promised = { $word } 0
# A short number: “about 1,133 of 4,700”.
figure-of = { $some } з { $all }
figure-unknown-of = кількість невідома, з { $all }
figure-window = Переміщення, розпочаті від { $day }
figure-window-net = Переміщення, розпочаті від { $day }, нетто без вибуття
figure-window-later = Проміжок починається { $day }, після цього дня: змін немає.
# $scope: a word of the files, as the command line takes it.
figure-question = Зміни від { $day }; стани з охопленням «{ $scope }».
figure-question-net = Зміни від { $day }, нетто без вибуття; стани з охопленням «{ $scope }».
# $things: what is counted, if not people; $question: one of the two above.
figure-question-of = { $things }. { $question }
# $quantity: promised, arrived, reported or present.
figure-instead = { $quantity } { $now } (було { $before })
figure-change = { $quantity } { $people }
figure-more = більше ({ $quantity }), кількість невідома
figure-fewer = менше ({ $quantity }), кількість невідома
figure-first = { $quantity } { $people }, уперше
figure-no-longer = { $people }: більше ні ({ $quantity })
figure-from-to = { $before } → { $after }
figure-nothing-learnt = Нічого: усе, що відомо про цей день, було оприлюднено до { $day }.
figure-claims-later = { $n } { $n ->
    [one] твердження
    [few] твердження
    [many] тверджень
   *[other] твердження
} оприлюднено після { $day }
# $claims: the one above.
figure-claims-undated = { $claims }; ще { $n } { $n ->
    [one] не має
    [few] не мають
    [many] не мають
   *[other] не мають
} дня публікації
figure-hindsight = { $claims }; ретроспективно: { $numbers }.
figure-hindsight-same = { $claims }; ретроспективно числа ті самі.
