# The headline of a picture and what stands below it.

# $who: “US troops”, “Troops of Germany”; $place: “abroad”, “in Poland”; $n: “about 1,700”.
headline-assigned = { $who } con destino permanente { $place }, { $day }: { $n }
headline-rotational = { $who } en rotación { $place }, { $day }: { $n }
headline-level = { $who } { $place }, { $day }: { $n }
# $goal: “for Europe”, “sent abroad”; $word: promised or net promised.
headline-moved = { $who } { $goal }, { $day }: { $n } { $word }, { $arrived } llegados
headline-moved-unknown = { $who } { $goal }, { $day }: { $n } { $word }, llegadas desconocidas
headline-promised = { $who } { $goal }, { $day }: { $n } { $word }
# Whose they are. $sender: NATO, or the phrase of a country with its preposition. $label: what is counted, by itself.
headline-troops = Tropas
headline-troops-us = Tropas estadounidenses
headline-troops-uk = Tropas británicas
headline-troops-short = Tropas de { $sender }
headline-troops-of = Tropas { $sender }
headline-things-us = { $label } de EE. UU.
headline-things-uk = { $label } del Reino Unido
headline-things-short = { $label } de { $sender }
headline-things-of = { $label } { $sender }
headline-in = en { $place }
headline-for = para { $place }
headline-in-europe = en Europa
headline-for-europe = para Europa
headline-abroad = en el extranjero
headline-anywhere = en el país y en el extranjero
headline-sent = al extranjero
# $word: present or reported.
headline-under-level = { $things } { $word } por anfitrión, { $scope }
headline-under-moved = Desde el { $day }, por anfitrión
headline-under-moved-silent = Desde el { $day }, por anfitrión; llegada no notificada
# $what: one of the two above; $about: the title of the dataset.
headline-under = { $what }. { $about }
