# The headline of a picture and what stands below it.

# $who: “US troops”, “Troops of Germany”; $place: “abroad”, “in Poland”; $n: “about 1,700”.
headline-assigned = { $who } { $place }, dauerhaft, { $day }: { $n }
headline-rotational = { $who } { $place }, rotierend, { $day }: { $n }
headline-level = { $who } { $place }, { $day }: { $n }
# $goal: “for Europe”, “sent abroad”; $word: promised or net promised.
headline-moved = { $who } { $goal }, { $day }: { $n } { $word }, { $arrived } eingetroffen
headline-promised = { $who } { $goal }, { $day }: { $n } { $word }
headline-abroad = im Ausland
headline-anywhere = im In- und Ausland
headline-sent = ins Ausland
# $word: present or reported.
headline-under-level = { $things } { $word }, nach Aufnahmeland, { $scope }
headline-under-moved = Seit { $day }, nach Aufnahmeland
headline-under-moved-silent = Seit { $day }, nach Aufnahmeland; Eintreffen nicht gemeldet
# $what: one of the two above; $about: the title of the dataset.
headline-under = { $what }. { $about }
headline-troops = Truppen
headline-troops-us = US-Truppen
headline-troops-uk = Britische Truppen
headline-troops-short = { $sender }-Truppen
headline-troops-of = Truppen { $sender }
headline-things-us = { $things } der USA
headline-things-uk = { $things } des Vereinigten Königreichs
headline-things-short = { $things } ({ $sender })
headline-things-of = { $label } { $sender }
headline-in = in { $place }
headline-for = für { $place }
headline-in-europe = in Europa
headline-for-europe = für Europa
