# The headline of a picture and what stands below it.

# $who: “US troops”, “Troops of Germany”; $place: “abroad”, “in Poland”; $n: “about 1,700”.
headline-assigned = { $who }, stała obecność { $place }, { $day }: { $n }
headline-rotational = { $who }, obecność rotacyjna { $place }, { $day }: { $n }
headline-level = { $who } { $place }, { $day }: { $n }
# $goal: “for Europe”, “sent abroad”; $word: promised or net promised.
headline-moved = { $who } { $goal }, { $day }: { $word } { $n }, przybyło { $arrived }
headline-promised = { $who } { $goal }, { $day }: { $word } { $n }
headline-abroad = za granicą
headline-anywhere = w kraju i za granicą
headline-sent = wysłane za granicę
# $word: present or reported.
headline-under-level = { $things } ({ $word }) wg kraju przyjmującego, { $scope }
headline-under-moved = Od { $day }, wg kraju przyjmującego
headline-under-moved-silent = Od { $day }, wg kraju przyjmującego; przybycia nie podano
# $what: one of the two above; $about: the title of the dataset.
headline-under = { $what }. { $about }
headline-troops = Wojska
headline-troops-us = Wojska USA
headline-troops-uk = Wojska brytyjskie
headline-troops-short = Wojska { $sender }
headline-troops-of = Wojska { $sender }
headline-things-us = { $label } USA
headline-things-uk = { $label } Wielkiej Brytanii
headline-things-short = { $label } { $sender }
headline-things-of = { $label } { $sender }
headline-in = ({ $place })
headline-for = ({ $place })
headline-in-europe = w Europie
headline-for-europe = dla Europy
