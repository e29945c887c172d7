# The wizard for foreign tables.

wizard-title = Importer { $name }
wizard-rows = { $n } { $n ->
    [one] ligne
   *[other] lignes
}
wizard-enter = { $n } à importer
wizard-skipped = { $n } hors importation
wizard-invalid = { $n } { $n ->
    [one] ligne non valide
   *[other] lignes non valides
}
wizard-empty = { $n } { $n ->
    [one] cellule vide
   *[other] cellules vides
}
wizard-table = Tableau
wizard-table-n = Tableau { $n }
wizard-table-name = Tableau du fichier
wizard-recipe = Profil d’importation
wizard-detected = détecté
wizard-line = Ligne
wizard-page-table = Tableau
wizard-page-table-tip = Le fichier lui-même, pour quoi chaque colonne est prise, et ce qui est demandé
wizard-page-sums = Sommes
wizard-page-sums-tip = Ce que totalise le fichier, ce qui est importé, et ce que montre la carte
wizard-save-recipe = Enregistrer le profil…
wizard-save-recipe-tip = Enregistrer ces réglages dans un fichier, pour que le prochain tableau de ce type s’importe sans questions
wizard-cancel = Annuler l’importation
wizard-cancel-tip = Fermer le tableau sans l’importer (Échap)
wizard-button = Importer { $n } { $n ->
    [one] ligne
   *[other] lignes
}
wizard-not-ready = Répondre d’abord aux questions ouvertes
wizard-not-explained = Les sommes ne tombent pas juste : voir Sommes
# In short what the file adds up to and what is imported, in people.
wizard-proof-all = les { $file } personnels du fichier
wizard-proof = { $entered } personnels du fichier sur { $file }
wizard-proof-open = { $n } personnels inexpliqués : voir Sommes
## Roles of columns

wizard-role-of = Rôle de la colonne { $column }
# $role: one of those below. $why: “its name; 12 of 12 values are countries”.
wizard-role-why = { $role } : { $why }
wizard-role-said = { $role } : { $said }
wizard-role-in = { $role }, en { $unit }
# A line of the menu, for screen readers.
wizard-role-item = { $role } : { $column }
wizard-role-none = Aucun : l’ignorer
wizard-ignored = Ignorée
wizard-ignored-as = Ignorée : { $means }
wizard-role-sender = Contributeur
wizard-role-host = Pays hôte
wizard-role-origin = Provenance
wizard-role-day = Jour
wizard-role-until = Dernier jour
wizard-role-people = Personnels
wizard-role-upper = Borne haute des personnels
wizard-role-plus = Ajouté aux personnels
wizard-role-what = Catégorie
wizard-role-type = Modèle
wizard-role-operation = Opération
wizard-role-unit = Unité militaire
wizard-role-place = Lieu
wizard-role-lat = Latitude
wizard-role-lon = Longitude
wizard-role-scope = Périmètre
wizard-role-component = Composante
wizard-role-command = Commandement
wizard-role-stage = Phase
wizard-role-source = Source
wizard-role-published = Publié
wizard-role-movement = Mouvement
wizard-role-keep = Garder comme note
wizard-role-filter = Filtre
wizard-unit = Compté en
wizard-unit-ones = unités
wizard-unit-hundreds = centaines
wizard-unit-thousands = milliers
wizard-unit-millions = millions
## What is imported of each row

wizard-imported-as = Importé comme
wizard-unchanged = inchangé
# $why: “no number”, “a total”.
wizard-row-out = non importé : { $why }
wizard-unsure-why = { $n } : { $why }
## Sums

wizard-sums = Sommes, jour par jour
wizard-sums-later = Tout le fichier est pris en compte. Le tableau étant grand, ses sommes seront comparées à la carte lors de l’importation.
wizard-despite-later = Importer même en cas de différence
wizard-sums-note = En personnels : ce que totalise le fichier, ce qui en est importé, et ce que montre la carte ce jour-là.
wizard-no-sums = Les sommes s’affichent une fois les questions répondues.
wizard-sum-file = Dans le fichier
wizard-sum-imported = Importé
wizard-sum-map = Sur la carte
wizard-sum-difference = Différence
wizard-sum-why = Motif
wizard-sum-all = Tous les jours
wizard-sum-no-day = sans date
wizard-explained = Chaque différence est expliquée.
wizard-unexplained = { $n } personnels inexpliqués sur { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}.
wizard-despite = Importer malgré { $n } personnels inexpliqués
## Questions

wizard-questions = Questions
# $key: what is asked, as in a recipe.
wizard-answer = Réponse : { $key }
wizard-meaning = Sens de { $name }
wizard-use = Utiliser
wizard-change = Modifier
wizard-change-name = Modifier : { $question }
wizard-parts = « { $column } » distingue des parties : elles s’additionnent
wizard-rivals = Pas de parties : signalements des mêmes personnels
wizard-skipped-name = hors importation
# $field: one of the two above.
wizard-use-name = Utiliser { $field }
wizard-names = { $n ->
    [one] { $n } nom non reconnu : ses lignes sont ignorées tant qu’aucun pays n’est choisi
   *[other] { $n } noms non reconnus : leurs lignes sont ignorées tant qu’aucun pays n’est choisi
}
wizard-first-line = { $n } { $n ->
    [one] ligne
   *[other] lignes
}, la première à la ligne { $line }
wizard-is = { $name } désigne { $country }
wizard-skip = Ignorer
wizard-skip-name = Ignorer { $name }
## Possible issues

wizard-issues = Anomalies possibles
wizard-issues-note = Les lignes dont l’anomalie reste ouverte sont importées comme non vérifiées.
# $issue and $fix: as below.
wizard-issue = { $issue } : { $n } { $n ->
    [one] ligne
   *[other] lignes
}. Correction : { $fix }
wizard-examples = Premiers exemples
# $line: its number.
wizard-example = Ligne { $line } : { $host }, { $day }, { $people }
# $choice: one of the next six, or Skip.
wizard-choice = { $choice } : ligne { $line }
wizard-keep = Garder
wizard-missing = Non signalé
wizard-halve = Diviser par deux
wizard-third = Diviser par trois
wizard-add = Additionner
wizard-join = Ajouter comme seconde source
wizard-swap = Intervertir
wizard-invalid-rows = Lignes non valides, ignorées : { $n }
wizard-doubled = Sans doute doublé
wizard-zero = Zéro sans source
wizard-outlier = Valeur aberrante
wizard-duplicate = Doublon possible
wizard-interpolated = Valeur interpolée
wizard-total = Total listé avec ses parties
wizard-own = Pays du contributeur lui-même
wizard-date = Date non valide ou intervertie
wizard-nines = Des neuf qui peuvent signifier « aucune valeur »
wizard-mission = Jour hors de la période de la mission
wizard-list = Liste qui ne donne pas le nombre de sa ligne
wizard-lists-split = Un nombre pour chaque pays de la liste
wizard-lists-joint = Un seul nombre pour tous, sans pays unique
wizard-all-tables = Tous les tableaux
wizard-all-rows = Toutes les lignes
wizard-cut = Textes de plus de 1 Mo
wizard-fraction = Fractions de personnels
wizard-second-report = Seconds signalements possibles d’un même déploiement
wizard-point = Coordonnées en mer, à l’étranger ou interverties
wizard-fix-skip = ignorer
wizard-fix-halve = diviser par deux, marquer comme dérivé
wizard-fix-missing = traiter comme non signalé
wizard-fix-third = diviser par trois, marquer comme dérivé
wizard-fix-add = additionner
wizard-fix-join = ajouter comme seconde source
wizard-fix-swap = intervertir latitude et longitude
wizard-fix-swap-day = intervertir jour et mois
wizard-fix-unsure = importer comme non vérifié

wizard-read-text = Lire comme un texte
wizard-read-text-tip = Ce n’est pas un tableau : chercher des données dans ses phrases
