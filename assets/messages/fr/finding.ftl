# Findings about the numbers. $what: one of the findings; $scope: such as “assigned”.

finding-of-in = { $sender } → { $host } ({ $scope }) : { $what }
finding-of = { $sender } ({ $scope }) : { $what }
finding-in = { $host } : { $what }
finding-stale = { $age } : { $reported }
finding-more-left = davantage de retraits que les { $reported } signalés le { $day }
finding-fewer = le nombre signalé le { $day } ({ $reported }) est inférieur, de { $by }, à ce qu’impliquent les mouvements antérieurs
finding-more = le nombre signalé le { $day } ({ $reported }) est supérieur, de { $by }, à ce qu’impliquent les mouvements antérieurs
finding-parts-exceed = les parties de ce mouvement totalisent { $parts }, plus que son ensemble ({ $whole })
finding-breakdown-exceeds = les parties signalées le { $day } totalisent { $parts }, plus que l’ensemble ({ $whole })
finding-parts-lack = les parties de ce mouvement totalisent { $parts } ; sur l’ensemble ({ $whole }), { $rest } ne sont pas répartis
finding-too-many-arrived = { $arrived } arrivés, plus que le nombre annoncé
finding-more-called-off = davantage de retraits ou d’annulations que n’en compte ce mouvement ({ $whole })
finding-overdue = ordre donné ou en route le { $day }, il y a { $n } { $n ->
    [one] jour
   *[other] jours
} ; arrivée non signalée
# $one, $other: how many. $on, $then: their days.
finding-second-report = { $one } le { $on } et { $other } le { $then } : peut-être un même déploiement signalé par deux sources ; les deux sont comptés
finding-overlap = l’effectif d’une organisation peut inclure les forces de ses membres
finding-overlap-sum = l’effectif d’une organisation peut inclure les forces de ses membres ; { $sum } au total
finding-conflict = les sources se contredisent : { $shown } à l’affichage, { $other } selon une autre
