# The headline of a picture and what stands below it.

# $who: “US troops”, “Combat aircraft of Germany”; $place: “abroad”, “in Poland”; $n: “about 1,700”.
headline-assigned = { $who } постійно { $place }, { $day }: { $n }
headline-rotational = { $who } ротаційно { $place }, { $day }: { $n }
headline-level = { $who } { $place }, { $day }: { $n }
# $goal: “for Europe”, “sent abroad”; $word: promised or net promised.
headline-moved = { $who } { $goal }, { $day }: { $word } { $n }, прибуло { $arrived }
headline-moved-unknown = { $who } { $goal }, { $day }: { $word } { $n }, кількість прибулих невідома
headline-promised = { $who } { $goal }, { $day }: { $word } { $n }
# Whose they are. $sender: NATO, or the genitive phrase of a country. $label: what is counted, by itself.
headline-troops = Війська
headline-troops-us = Війська США
headline-troops-uk = Війська Великої Британії
headline-troops-short = Війська { $sender }
headline-troops-of = Війська { $sender }
headline-things-us = { $label } США
headline-things-uk = { $label } Великої Британії
headline-things-short = { $label } { $sender }
headline-things-of = { $label } { $sender }
# Countries for which countries.csv has no phrase.
headline-in = (країна: { $place })
headline-for = (куди: { $place })
headline-in-europe = у Європі
headline-for-europe = для Європи
headline-abroad = за кордоном
headline-anywhere = удома й за кордоном
headline-sent = відправлено за кордон
# $word: present or reported.
headline-under-level = { $things } ({ $word }) за країною перебування, { $scope }
headline-under-moved = Від { $day }, за країною перебування
headline-under-moved-silent = Від { $day }, за країною перебування; прибуття не вказано
# $what: one of the two above; $about: the title of the dataset.
headline-under = { $what }. { $about }
