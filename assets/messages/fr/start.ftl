# The start page and the tour.
start-open = Ouvrir
start-new = Commencer
start-learn = Découvrir
# $names: the datasets; $day: a day, or nothing.
start-last = Dernier travail : { $names }, { $day }
start-no-recent = Les jeux de données que vous ouvrez figurent ici.
start-no-picture = Introuvable, ou trop grand pour un aperçu
start-drawing = Dessin…
start-ask-table = Importer un tableau
start-tables = Tableaux

start-tour-step = { $n } sur { $all }
start-tour-back = Précédent
start-tour-skip = Passer
start-tour-leave = Quitter la visite
start-tour-close = Fermer d’abord cette fenêtre (Échap).
start-tour-done = La visite est terminée. F1 ouvre le guide.
start-tour-select-title = Sélectionner un pays
start-tour-select = Cliquer sur le symbole de la Pologne sur la carte, ou appuyer sur Tab jusqu’à ce qu’il soit encadré, puis sur Entrée. Le disque plein montre qui est arrivé, l’anneau qui est promis.
start-tour-records-title = Demander qui le dit
start-tour-records = Le panneau affiche les chiffres du pays. Cliquer sur l’un d’eux, par ex. « Promis », pour voir ses fiches avec source et citation.
# $keys: a shortcut.
start-tour-day-title = Aller à un autre jour
start-tour-day = Faire glisser la poignée de la chronologie, ou appuyer sur { $keys } pour la variation suivante. La carte et les chiffres suivent.
start-tour-known-title = Quitter le recul
start-tour-known = Appuyer sur { $keys }, ou activer « Connu au » : ce qui a été publié plus tard est laissé de côté.
start-tour-measure-title = Afficher autre chose
start-tour-measure = Choisir « Niveau » ici, ou appuyer sur { $keys } : la carte montre combien sont sur place au lieu de combien ont bougé.
start-tour-picture-title = Emporter le résultat
start-tour-picture = Appuyer sur { $keys }, ou choisir « Enregistrer l’image… » dans ce menu : la carte devient une image, un film ou une page web. « Rapport… » l’écrit sous forme de texte.
