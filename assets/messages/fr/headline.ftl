# The headline of a picture and what stands below it.

# $who: “US troops”, “Troops of Germany”; $place: “abroad”, “in Poland”; $n: “about 1,700”.
headline-assigned = { $who } { $place } (permanent), { $day } : { $n }
headline-rotational = { $who } { $place } (rotatif), { $day } : { $n }
headline-level = { $who } { $place }, { $day } : { $n }
# $goal: “for Europe”, “sent abroad”; $word: promised or net promised.
headline-moved = { $who } { $goal }, { $day } : { $n } { $word }, { $arrived } arrivés
headline-moved-unknown = { $who } { $goal }, { $day } : { $n } { $word }, arrivées inconnues
headline-promised = { $who } { $goal }, { $day } : { $n } { $word }
# Whose they are. $sender: NATO, or “the Netherlands”, “Germany”. $things: “combat aircraft”, and $label the same by itself: “Combat
# aircraft”.
headline-troops = Troupes
headline-troops-us = Troupes américaines
headline-troops-uk = Troupes britanniques
headline-troops-short = Troupes { $sender }
headline-troops-of = Troupes { $sender }
headline-things-us = { $label } des États-Unis
headline-things-uk = { $label } du Royaume-Uni
headline-things-short = { $label } { $sender }
headline-things-of = { $label } { $sender }
# Countries for which countries.csv has no phrase ($place is a nominative: “in: Botswana”, “kraj: Botswana”).
headline-in = – { $place }
headline-for = → { $place }
headline-in-europe = en Europe
headline-for-europe = pour l’Europe
headline-abroad = à l’étranger
headline-anywhere = sur le sol national et à l’étranger
headline-sent = vers l’étranger
# $word: present or reported.
headline-under-level = { $things } { $word } par pays hôte, { $scope }
headline-under-moved = Depuis le { $day }, par pays hôte
headline-under-moved-silent = Depuis le { $day }, par pays hôte ; arrivée non signalée
# $what: one of the two above; $about: the title of the dataset.
headline-under = { $what }. { $about }
