# The middle of the window: maps and small charts.

# $title: the map’s own.
map-name = Carte : { $title }
map-other-name = Autre carte : { $title }
map-symbol-on = { $symbol }, le { $day }
map-no-number = Aucun nombre pour cette mesure. Cliquer pour les fiches
# $things: what is counted, such as “People”.
map-thing-not-reported = { $things } : non signalé
map-no-records = Aucune fiche ce jour
map-not-covered = Non couvert par ce jeu de données
map-more-places = { $n ->
    [one] Un autre lieu
   *[other] { $n } autres lieux
}
# At the end of a line that is drawn for a new movement.
map-no-country = aucun pays
map-charts = Graphiques
map-same-scale = Même échelle
map-own-scale = Échelle propre
map-numbers-of = ·  Chiffres du { $day }
# $number: “35,558 reported”.
map-chart = { $host } au fil du temps : { $number } le { $day }
map-chart-tip = Afficher ses chiffres et ses sources
map-no-charts = Aucun pays hôte n’a de nombre pour cette mesure, quel que soit le jour. Cela ne veut pas dire zéro.
# $things: what is counted, such as “people”.
map-more-hosts = { $n } { $n ->
    [one] autre pays hôte
   *[other] autres pays hôtes
} aux nombres moindres ({ $things })
# Behind a number on an axis: thousands, millions, billions.
map-thousands =  k
map-millions =  M
map-billions =  Md
