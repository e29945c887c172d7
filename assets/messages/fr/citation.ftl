# How to cite an export.

citation-records = Toutes les fiches : effectifs, mouvements avec leurs phases, et événements
citation-all-records = toutes les fiches
citation-hindsight = { $day }, avec le recul
citation-known-on = { $day }, connu au { $on }
# $what: one of the two above; $question: what changes and levels are about.
citation-what = Dispositif : { $what }. { $question }
citation-overlap = Les lignes d’une organisation et de ses membres peuvent compter deux fois les mêmes personnels : la somme des signalés est trop élevée, de { $most } au plus.
citation-empty = Les cellules vides sont inconnues. Une meilleure estimation nulle est toujours signalée par une source.
citation-ranges = Un nombre a une valeur basse, une meilleure et une haute, et le mot de la source ; une borne ouverte est vide.
citation-untitled = Jeu de données sans titre
# $program: its name and version.
citation-reference = { $title }, { $what }. Produit avec { $program }.
citation-reference-by = { $who } : { $title }, { $what }. Produit avec { $program }.
citation-reference-others = { $who } et { $n } { $n ->
    [one] autre
   *[other] autres
} : { $title }, { $what }. Produit avec { $program }.
citation-title = Titre
citation-content = Contenu
citation-cite = Référence à citer
citation-publishers = Éditeurs
citation-day = Jour
citation-from = Début de la période
citation-known = Connu au
citation-in-hindsight = avec le recul : tout ce que contient le jeu de données
citation-filters = Filtres
citation-no-filters = aucun
citation-licence = Licence
citation-not-stated = non précisée
citation-made-with = Produit avec
citation-note = Note
citation-sources = Sources :
