# The headline of a picture and what stands below it.

# $who: “US troops”, “Combat aircraft of Germany”; $place: “abroad”, “in Poland”; $n: “about 1,700”.
headline-assigned = { $who } assigned { $place }, { $day }: { $n }
headline-rotational = { $who } on rotation { $place }, { $day }: { $n }
headline-level = { $who } { $place }, { $day }: { $n }
# $goal: “for Europe”, “sent abroad”; $word: promised or net promised.
headline-moved = { $who } { $goal }, { $day }: { $n } { $word }, { $arrived } arrived
headline-moved-unknown = { $who } { $goal }, { $day }: { $n } { $word }, arrivals not known
headline-promised = { $who } { $goal }, { $day }: { $n } { $word }
# Whose they are. $sender: NATO, or “the Netherlands”, “Germany”. $things: “combat aircraft”, and $label the same by itself: “Combat
# aircraft”.
headline-troops = Troops
headline-troops-us = US troops
headline-troops-uk = UK troops
headline-troops-short = { $sender } troops
headline-troops-of = Troops of { $sender }
headline-things-us = US { $things }
headline-things-uk = UK { $things }
headline-things-short = { $sender } { $things }
headline-things-of = { $label } of { $sender }
# Countries for which countries.csv has no phrase.
headline-in = in { $place }
headline-for = for { $place }
headline-in-europe = in Europe
headline-for-europe = for Europe
headline-abroad = abroad
headline-anywhere = at home and abroad
headline-sent = sent abroad
# $word: present or reported.
headline-under-level = { $things } { $word } by host, { $scope }
headline-under-moved = Since { $day }, by host
headline-under-moved-silent = Since { $day }, by host; arrival not reported
# $what: one of the two above; $about: the title of the dataset.
headline-under = { $what }. { $about }
