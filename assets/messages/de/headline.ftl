# The headline of a picture and what stands below it.

# $who: “US troops”, “Troops of Germany”; $place: “abroad”, “in Poland”; $n: “about 1,700”.
headline-assigned = { $who } dauerhaft { $place }, { $day }: { $n }
headline-rotational = { $who } rotierend { $place }, { $day }: { $n }
headline-level = { $who } { $place }, { $day }: { $n }
# $goal: “for Europe”, “sent abroad”; $word: promised or net promised.
headline-moved = { $who } { $goal }, { $day }: { $n } { $word }, { $arrived } eingetroffen
headline-moved-unknown = { $who } { $goal }, { $day }: { $n } { $word }, Zahl der Eingetroffenen nicht bekannt
headline-promised = { $who } { $goal }, { $day }: { $n } { $word }
# Whose they are. $sender: NATO, or “the Netherlands”, “Germany”. $things: “combat aircraft”, and $label the same by itself: “Combat
# aircraft”.
headline-troops = Truppen
headline-troops-us = US-Truppen
headline-troops-uk = Britische Truppen
headline-troops-short = { $sender }-Truppen
headline-troops-of = Truppen { $sender }
headline-things-us = US-{ $label }
headline-things-uk = Britische { $label }
headline-things-short = { $sender }-{ $label }
headline-things-of = { $label } { $sender }
# Countries for which countries.csv has no phrase ($place is a nominative: “in: Botswana”, “kraj: Botswana”).
headline-in = – { $place }
headline-for = → { $place }
headline-in-europe = in Europa
headline-for-europe = für Europa
headline-abroad = im Ausland
headline-anywhere = im In- und Ausland
headline-sent = ins Ausland
# $word: present or reported.
headline-under-level = { $things } { $word }, nach Aufnahmeland, { $scope }
headline-under-moved = Seit { $day }, nach Aufnahmeland
headline-under-moved-silent = Seit { $day }, nach Aufnahmeland; Eintreffen nicht gemeldet
# $what: one of the two above; $about: the title of the dataset.
headline-under = { $what }. { $about }
