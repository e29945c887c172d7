# The filters on the left, and what is filtered, above the map.

filter-title = Filtres
filter-clear = Effacer
filter-hint = Mots d’une fiche ou d’une source
filter-name = Filtrer par texte
filter-quoted = « { $word } »
# $words: “additional” or “additions”.
filter-read-as = « { $word } » introuvable : recherche : { $words }
filter-fewer = Moins
filter-all = Tous ({ $n })
# $face: one of the two above; $kind: sender, source …
filter-list = { $face } : { $kind }
filter-value = { $name } : { $n } { $n ->
    [one] chiffre
   *[other] chiffres
} ce jour avec les autres filtres
filter-checked = Vérifié
filter-only = Seulement
filter-remove = Retirer ce filtre
filter-remove-name = Retirer le filtre { $name }
filter-clear-all = Tout effacer
filter-nothing-today = Aucune fiche de ce jour ne correspond à ces filtres
filter-nothing = Aucune fiche ne correspond à ces filtres
filter-other-days = D’autres jours ont des fiches correspondantes.
filter-not-zero = Cela ne veut pas dire zéro.
