# Views and the dates of the timeline.

view-day = Jour
view-other-day = Autre jour
view-window-start = Début de période
view-known-on = Connu au
view-day-outside = { $day } est hors de la période du jeu de données : choisir un jour du { $first } au { $last }
view-from-later = { $day } est postérieur au jour affiché : choisir un jour du { $first } au { $last }
view-from-earlier = { $day } précède le premier jour du jeu de données : choisir un jour du { $first } au { $last }
view-known-earlier = { $day } précède la première publication : choisir un jour du { $first } au { $last }
view-known-later = { $day } est postérieur à la dernière publication : choisir un jour du { $first } au { $last }
view-not-a-view = ce n’est pas une vue : une vue commence par « laydown:? », comme en produit « Copier la vue »
view-unknown-option = la vue a une option inconnue « { $name } » : la retirer
view-invalid = option non valide « { $name }={ $value } » dans la vue : { $why }
view-window = la période de la vue commence le { $from }, après son jour, le { $day } : choisir un début antérieur
view-yes-or-no = utiliser yes ou no
