# Levels. $counted: scope and component, such as “assigned, air force”.

level-stale = dernier signalement il y a { $n } { $n ->
    [one] jour
   *[other] jours
}, le { $day }
# $reported: one of the two below.
level-line = { $sender }, { $counted } : { $reported }, { $present } sur place
level-report = { $people } signalés le { $day }
level-last-report = { $people } signalés la dernière fois le { $day }
level-moves-since = avec des mouvements depuis
level-no-moves-since = aucun mouvement depuis
level-unlisted = ne figure plus depuis le { $day }
level-line-unlisted = { $sender }, { $counted } : { $reported }, { $gone }
level-zero = Zéro signalé
level-gap = Écart : { $gap } (attendu selon les mouvements antérieurs − signalé)
level-rest = déplacés depuis, partie non précisée
level-line-rest = { $sender }, { $counted } : { $people }
level-parts = Dont { $parts } dans les parties ci-dessous
level-parts-and-rest = Dont { $parts } dans les parties ci-dessous ; pour { $rest }, la partie n’est pas précisée
level-within = Partie de l’ensemble, qui compte
level-aside = Non additionné : déjà compté autrement
level-elsewhere = Compté dans une autre fiche : listé, non additionné
level-at-least-arrived = nombre inconnu ; { $least }
level-least-arrived = au moins les { $people } arrivés
level-twice = Peut-être comptés deux fois, par une organisation et par ses membres : { $people }.
level-of-scope = périmètre : { $scope }
# $one, $other: scopes; $here, $there: how many are present in each.
level-over-scopes = { $one } { $here } + { $other } { $there } : { $sum } si personne n’est dans les deux
# $line: the message above; $beside: other scopes, in the words of files.
level-over-scopes-beside = { $line } (le périmètre { $beside } n’est pas additionné : il peut les inclure)
