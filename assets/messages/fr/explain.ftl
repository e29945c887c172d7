# How a host's numbers came to be, for a terminal and the clipboard.

# $known: “, as known on 3 February 2022”, or nothing.
explain-title = { $host } : { $day }{ $known }
explain-levels = Niveaux (ceux de périmètres différents ne sont jamais additionnés) :
explain-claims = Affirmations :
explain-findings = Constats :
# Terms of a sum.
explain-remainder = le reste, une fois déduites ses parties
explain-rotation = une rotation n’ajoute rien
explain-elsewhere = compté dans une autre fiche
explain-since = arrivés et retirés depuis
explain-reported-for = signalés pour le { $day }
explain-added-to-nothing = compté dans une autre fiche, non additionné
# $whose: sender, scope, component, command.
explain-level = { $whose } : { $present } sur place
explain-level-unlisted = { $whose } : { $gone } ; auparavant : { $people } ({ $what }) [{ $records }]
explain-level-elsewhere = { $whose } : { $present } sur place, comptés dans une autre fiche
explain-stage-of = { $stage } de { $movement }
explain-claim = { $id } : { $people } ({ $kind }), { $day }
explain-undated = date de publication inconnue
explain-public-since = { $source } ; public depuis le { $day }
