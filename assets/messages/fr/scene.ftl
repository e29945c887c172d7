# The map: titles and labels of symbols, title, notes, footnote, legend.

# $name: a country or place; $statement: one of the sentences below, or of figure.ftl.
scene-title = { $name } : { $statement }
# In another unit than people: the statement in the unit, in people, and what is divided by.
scene-divided = { $statement } ({ $plain }, { $divisor })
scene-no-rate-for = { $statement }, taux inconnu
scene-no-rate = taux inconnu
# What a share or a rate is divided by.
scene-of-total = sur un total de { $people }
scene-of-inhabitants = sur { $people } habitants en { $year }
scene-elsewhere = { $host }, lieu non précisé
scene-other-places = { $host }, autres lieux
# $place: the largest of the places that share a symbol.
scene-places = { $place } et { $n } de plus
# $people and $whole: “1,700”.
scene-part-of = { $people } sur { $whole }
# $what: units, or places; $source: a publisher and a day.
scene-who-says = { $what } ({ $source })
scene-and-others = { $named } et autres
scene-stub = provenance non signalée
# $origin: “the United States”.
scene-from = de : { $origin }
scene-stub-short = de ?
# $word: promised, net promised, arrived, reported or present.
scene-number-not-known = { $word } : nombre inconnu
# $what: that it is not known, and what else there is to say.
scene-not-known = { $word } : { $what }
scene-number = { $people } { $word }
scene-level-on = { $people } { $word } le { $day }
scene-level-old = { $people } { $word }, dernier signalement le { $day }
# $what: one or several of the two above.
scene-change-days = { $what }, du { $from } au { $to }
scene-level-change = { $what } ({ $scope }), du { $from } au { $to }
scene-no-movements = Aucun mouvement depuis le { $day }
scene-before-movements = Rien encore : les mouvements sont comptés à partir du { $day }
scene-without-movements = Ce jeu de données n’a pas de mouvements
scene-nothing-reported = { $name }, { $scope } : rien de signalé à ce jour
scene-without-strengths = Ce jeu de données n’a pas d’effectifs
scene-sum-promised = { $promised } { $word } depuis le { $day }, arrivée non signalée
scene-sum-moved = { $promised } { $word } depuis le { $day }, { $arrived } arrivés
scene-sum-level = { $name }, { $scope } : { $people }
scene-sum-level-old = { $name }, { $scope } : { $people }, dont certains signalés il y a plus de 400 jours
scene-sum-change = Variation du { $from } au { $to } : { $what }
scene-sum-net-change = Variation nette du { $from } au { $to } : { $what }
scene-some-old = Certains niveaux ont été signalés la dernière fois il y a plus de 400 jours.
scene-no-earlier-day = Aucun jour antérieur à comparer
scene-picture = { $day } : { $summary }
scene-at = { $what } ({ $place })
scene-not-placed = Hors carte : { $all }
scene-outside = Hors de cette vue : { $n } { $n ->
    [one] pays hôte
   *[other] pays hôtes
}
scene-outside-people = Hors de cette vue : { $n } { $n ->
    [one] pays hôte
   *[other] pays hôtes
}, { $people }
scene-outside-unknown = Hors de cette vue : { $n } pays hôtes, { $people } ; nombre inconnu pour { $unknown } d’entre eux
scene-sources = Sources : { $named }.
scene-more-sources = Sources : { $named } et { $n } de plus.
scene-sources-counted = Sources : { $n } { $n ->
    [one] éditeur
   *[other] éditeurs
}.
scene-borders = Frontières de { $year } ({ $note }) : { $source }.
scene-borders-short = Frontières de { $year } : { $source }.
scene-borders-neutral = territoires contestés hachurés, non attribués
scene-borders-de-facto = territoires contestés hachurés, rattachés à qui les contrôle
scene-borders-un = territoires contestés hachurés, selon les résolutions des Nations unies
scene-towns = Villes : GeoNames, CC BY 4.0.
scene-scale = { $km } km
## Legend

# $things: such as “People” or “Combat aircraft”; of a change within the sentence.
scene-legend-moved = { $things } : mouvements
scene-legend-present = { $things } sur place
scene-legend-reported = { $things } : signalés
scene-legend-change = Variation : { $things }
scene-flannery = Échelle de Flannery, exposant 0,57
scene-displaced = Des lignes relient les symboles à leurs lieux
scene-smallest = Plus petit symbole : jusqu’à { $people }
# $most: such as “2,591”.
scene-dots = jusqu’à { $most } chacun : { $n } pays hôtes
scene-dots-people = jusqu’à { $most } chacun : { $n } pays hôtes, { $people }
scene-dots-unknown = nombre inconnu : { $n } { $n ->
    [one] pays hôte
   *[other] pays hôtes
}
# An arrow of that width.
scene-arrow = { $people } depuis leur provenance
scene-largest = Plus grand symbole : { $people } ou plus
scene-arrived = arrivés
scene-reported = signalés
scene-present = sur place
scene-ordered = envoi ordonné
scene-announced = envoi annoncé
scene-range = du plus bas au plus haut
scene-at-least = au moins
scene-old = plus de 400 jours
scene-more-there = en hausse : arrivés ou sur place
scene-more-promised = en hausse : promis
scene-fewer = en baisse
scene-zero = zéro signalé
scene-halves = à gauche : sur place, à droite : promis
scene-fans = Éventails : un secteur par couleur
scene-units = unités par arme et taille (APP-6)
# Classes of numbers.
scene-class-first = jusqu’à { $most }
scene-class = { $least }–{ $most }
# Values that have no colour of their own.
scene-others = autres
## Insets

scene-inset-europe = Europe
scene-inset-gulf = Golfe
scene-inset-baltic = Pays baltes
scene-inset-caribbean = Caraïbes
scene-inset-korea-japan = Corée et Japon
## Layers of an SVG in Inkscape

scene-layer-map = Carte
scene-layer-insets = Encarts
scene-layer-arrows = Flèches
scene-layer-symbols = Symboles
scene-layer-labels = Étiquettes
scene-layer-texts = Titre, légende et crédits
scene-borders-own = Frontières au { $day } : { $name }. Côtes : { $source }.
scene-layers = Couches : { $names }.
scene-layer-credit = { $name } ({ $credit })
scene-layer-other = autres
scene-layer-none = aucune valeur
scene-measured = Portées et distances
