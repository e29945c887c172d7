# The headline of a picture and what stands below it.

# $who: “US troops”, “Combat aircraft of Germany”; $place: “abroad”, “in Poland”; $n: “about 1,700”.
headline-assigned = { $who } na stałe { $place }, { $day }: { $n }
headline-rotational = { $who } rotacyjnie { $place }, { $day }: { $n }
headline-level = { $who } { $place }, { $day }: { $n }
# $goal: “for Europe”, “sent abroad”; $word: promised or net promised.
headline-moved = { $who } { $goal }, { $day }: { $word } { $n }, przybyło { $arrived }
headline-moved-unknown = { $who } { $goal }, { $day }: { $word } { $n }, liczba przybyłych nieznana
headline-promised = { $who } { $goal }, { $day }: { $word } { $n }
# Whose they are. $sender: NATO, or the genitive phrase of a country. $label: what is counted, by itself.
headline-troops = Wojska
headline-troops-us = Wojska USA
headline-troops-uk = Wojska brytyjskie
headline-troops-short = Wojska { $sender }
headline-troops-of = Wojska { $sender }
headline-things-us = { $label } USA
headline-things-uk = { $label } Wielkiej Brytanii
headline-things-short = { $label } { $sender }
headline-things-of = { $label } { $sender }
# Countries for which countries.csv has no phrase.
headline-in = (kraj: { $place })
headline-for = (dokąd: { $place })
headline-in-europe = w Europie
headline-for-europe = dla Europy
headline-abroad = za granicą
headline-anywhere = w kraju i za granicą
headline-sent = wysłane za granicę
# $word: present or reported.
headline-under-level = { $things } ({ $word }) wg kraju przyjmującego, { $scope }
headline-under-moved = Od { $day }, wg kraju przyjmującego
headline-under-moved-silent = Od { $day }, wg kraju przyjmującego; przybycia nie podano
# $what: one of the two above; $about: the title of the dataset.
headline-under = { $what }. { $about }
