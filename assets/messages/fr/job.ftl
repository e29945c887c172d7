# Long tasks that cannot be done.

# $name: the task.
job-stopped = { $name ->
    [load] Chargement
    [import] Importation
    [join] Ajout à la vue
    [save] Enregistrement
    [export] Exportation
    [download] Téléchargement
    [sources] Liste des sources
    [recipe] Enregistrement du profil
   *[picture] Enregistrement de l’image
} : arrêt inattendu ; réessayer, et le signaler si cela se reproduit
job-import-stopped = l’importation s’est arrêtée de façon inattendue : rouvrir le fichier
job-no-download = cette version ne gère pas les téléchargements : enregistrer { $url } sous « { $path } », ou compiler avec l’option « download »
job-no-library = aucun dossier trouvé pour vos données : définir HOME
job-no-source = source introuvable
job-picture-name = terminer le nom par .svg, .png ou .pdf ; .gif ou .webp pour un film, .html pour une page
job-no-journals = aucun dossier trouvé pour les modifications non enregistrées : définir HOME
job-journals-taken = le dossier « { $folder } » contient déjà { $n } journaux de ce jeu de données, d’autres fenêtres ou d’exécutions interrompues : fermer les fenêtres, ou lancer Laydown sans fichier pour décider du sort des journaux
# What parts a table from what was imported and from the map. $why: one of those below.
# A day, and what is counted.
job-sum-thing = { $day }, { $thing }
job-sum-out = { $n } laissés de côté : { $why }
job-sum-no-number = { $n ->
    [one] 1 cellule n’est pas un nombre
   *[other] { $n } cellules ne sont pas des nombres
}
job-sum-column = { $n } laissés de côté : colonne « { $column } »
job-sum-column-rest = { $n } inexpliqués : « { $column } » dépasse les colonnes lues
job-sum-column-open = { $n } inexpliqués : la colonne « { $column } » n’est pas lue
job-sum-off-map = { $n } hors du total de la carte : { $why }
job-sum-carried = { $n } de jours antérieurs
job-sum-unexplained = { $n } inexpliqués
# Why people of a table are not in the total, after their number.
job-sum-name = pays non reconnu
job-sum-added = ajouté à une autre ligne
job-sum-total = un total
job-sum-own = le pays du contributeur lui-même
job-sum-second-report = seconde source pour des forces déjà comptées
job-sum-duplicate = doublon
job-sum-imputed = interpolé
job-sum-zero = non signalé
job-sum-day = date non valide
job-sum-no-day = sans date
job-sum-word = un mot non reconnu
job-sum-filtered = hors filtre
job-sum-list = dans le nombre de la ligne, pas dans sa liste
job-sum-divided = compté plusieurs fois
job-sum-decided = décidé
job-sum-within = partie d’un ensemble
job-sum-aside = autre ventilation des mêmes personnels
job-sum-elsewhere = compté dans une autre fiche
job-sum-unlisted = ne figure plus
job-sum-beside = autre périmètre, ou partie du total
job-sum-rival = autre signalement des mêmes
job-sum-region = une région, à côté des pays hôtes
job-sum-unplaced = dans aucun pays précis
job-import-unexplained = { $days } { $days ->
    [one] jour ne tombe pas juste
   *[other] jours ne tombent pas juste
} sur la carte : voir Sommes, et cocher pour importer malgré tout
job-import-unsound = le jeu de données issu de l’importation a { $n } { $n ->
    [one] erreur
   *[other] erreurs
} et n’est pas enregistré ; la première : { $what } : { $fix }
