# The table of records.

table-sorting = Tri…
table-copy-tip = Copier toutes les lignes telles qu’affichées, séparées par des tabulations, pour un tableur
table-change = Tout modifier…
table-change-tip = Fixer une colonne dans toutes les fiches listées
table-too-many = Trop de fiches à la fois : les filtrer d’abord
table-none = Aucune fiche listée
table-go = Aller à ce jour
table-go-tip = Afficher le jour de la ligne sélectionnée
table-no-row = Sélectionner d’abord une ligne
table-close = Fermer le tableau
table-loading = Chargement des fiches…
table-nothing-today = Aucune fiche n’est employée ce jour. Cela ne veut pas dire zéro.
table-nothing = Aucune fiche. Cela ne veut pas dire zéro.
table-no-matches = Aucune fiche ne correspond à ces filtres. Cela ne veut pas dire zéro.
table-all = Toutes
table-all-name = Toutes les fiches correspondantes
table-all-tip = Lister toutes les fiches correspondant aux filtres, quel que soit le jour
table-today = Employées ce jour
table-today-tip = Lister les fiches derrière les chiffres du jour affiché, et leurs concurrentes
table-only = { $host } seulement
table-only-selected = Sélection seule
table-only-tip = Lister seulement les fiches du pays sélectionné
table-columns = Colonnes
table-columns-tip = Choisir les colonnes
table-default-columns = Colonnes par défaut
table-column-tip = { $column } : cliquer pour trier, Maj-clic pour ajouter une colonne de tri
table-ascending = { $column }, tri croissant
table-descending = { $column }, tri décroissant
# $n: which of the columns it is that the rows are sorted by.
table-ascending-at = { $column }, tri croissant, rang { $n }
table-descending-at = { $column }, tri décroissant, rang { $n }
table-rows = Lignes du tableau
table-row = Ligne { $n } : { $record }
table-open = Ouvrir la fiche
table-show = Voir { $host } sur la carte
