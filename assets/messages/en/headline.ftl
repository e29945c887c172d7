# The headline of a picture and what stands below it.

# $who: “US troops”, “Troops of Germany”; $place: “abroad”, “in Poland”; $n: “about 1,700”.
headline-assigned = { $who } assigned { $place }, { $day }: { $n }
headline-rotational = { $who } on rotation { $place }, { $day }: { $n }
headline-level = { $who } { $place }, { $day }: { $n }
# $goal: “for Europe”, “sent abroad”; $word: promised or net promised.
headline-moved = { $who } { $goal }, { $day }: { $n } { $word }, { $arrived } arrived
headline-promised = { $who } { $goal }, { $day }: { $n } { $word }
headline-troops = troops
headline-short = { $sender } { $things }
headline-of = { $things } of { $sender }
headline-us = US
headline-uk = UK
headline-in = in { $place }
headline-for = for { $place }
headline-abroad = abroad
headline-anywhere = at home and abroad
headline-sent = sent abroad
# $word: present or reported.
headline-under-level = { $things } { $word } by host, { $scope }
headline-under-moved = Since { $day }, by host
headline-under-moved-silent = Since { $day }, by host; arrival not reported
# $what: one of the two above; $about: the title of the dataset.
headline-under = { $what }. { $about }
