# What commands print, and how they fail.

cli-usage = { $what } (`laydown --help` liste les options)
cli-nothing = Rien trouvé.
cli-sample-default = { $title } (par défaut)
# $why: what the window says; $command: a command.
cli-instead-render = { $why } ; `{ $command }` dessine la même carte sans fenêtre
cli-instead-import = { $why } ; `{ $command }` importe le tableau sans fenêtre
cli-no-window = cette version est compilée sans fenêtre
# Options.
cli-not-party = « { $text } » n’est ni un pays ni une organisation connus : indiquer un code comme POL, ou un nom
cli-not-party-near = « { $text } » n’est ni un pays ni une organisation connus : vouliez-vous dire { $name } ({ $code }) ?
cli-from-after-day = --from { $from } est postérieur à --day { $day } : choisir un --from antérieur
cli-from-after-beside = --from { $from } est postérieur à --beside { $day } : choisir un --from antérieur
cli-from-after-shown = --from { $from } est postérieur au jour affiché, { $day } : ajouter --day
cli-no-thing = aucune fiche ne compte cette catégorie ({ $things }) : utiliser --what avec l’une de { $known }
cli-no-source = aucune source n’a l’identifiant « { $id } » : `laydown query --records` liste la source de chaque fiche
cli-read-as = « { $word } » introuvable : recherche : { $words }
cli-no-words = aucune fiche correspondant aux filtres ne contient « { $words } »
cli-never-public = aucune fiche de ce jeu de données n’a de date de publication, donc aucune n’est connue à quelque date que ce soit : remplir « published » des sources, ou « known_from » des affirmations
cli-not-public-yet = rien n’était public au { $on } : la première affirmation du jeu de données a été rendue publique le { $first }
cli-more-errors = { $n } { $n ->
    [one] autre erreur
   *[other] autres erreurs
} ; `laydown validate` les liste toutes
# `laydown render`.
cli-not-size = « { $text } » n’est pas une taille : utiliser WIDTHxHEIGHT, de 1 à { $most } chacun, par ex. 1600x900 ou 180x120mm
cli-not-scale = « { $text } » n’est pas un facteur d’échelle : utiliser un nombre supérieur à 0 et d’au plus 16, par ex. 2
cli-narrow = { $width } pixels ne suffisent pas pour deux cartes : utiliser au moins { $least }
cli-not-film = « { $path } » n’est pas un nom de film : le terminer par .gif, .png ou .webp, ou omettre l’extension pour un dossier d’images
cli-not-seconds = « { $text } » n’est pas une durée : indiquer des secondes, de 0.01 à { $most }
cli-not-picture = « { $path } » n’est pas un nom d’image : le terminer par .svg, .png ou .pdf
cli-not-template = « { $name } » n’est pas un modèle : utiliser l’un de { $names }
cli-not-dpi = « { $text } » n’est pas une résolution : utiliser de 1 à { $most } pixels par pouce, par ex. 300
cli-days-alone = --days exige --sheet days
# `laydown convert`.
cli-convert-options = ces options ne valent que pour un jour : ajouter --shown, ou les retirer pour exporter toutes les fiches
# `laydown validate`.
cli-validate-failed = { $dataset } : erreur : { $error }
cli-validate-counts = { $dataset } : { $errors } { $errors ->
    [one] erreur
   *[other] erreurs
}, { $warnings } { $warnings ->
    [one] avertissement
   *[other] avertissements
}, { $notes } { $notes ->
    [one] remarque
   *[other] remarques
}
# `laydown edit`.
cli-edit-long = la ligne dépasse { $most } octets
cli-edit-utf8 = l’entrée standard n’est pas du texte UTF-8
cli-edit-failed = certaines lignes ont échoué, comme l’indiquent leurs réponses
# $why: what went wrong.
cli-edit-kept = { $why } ; { $n } { $n ->
    [one] modification non enregistrée est conservée
   *[other] modifications non enregistrées sont conservées
} : restaurer avec --recover ou abandonner avec --forget
cli-edit-lost = { $why } ; { $n } { $n ->
    [one] modification non enregistrée est perdue
   *[other] modifications non enregistrées sont perdues
}, faute de journal
cli-edit-left = une exécution antérieure a laissé { $n } { $n ->
    [one] modification non enregistrée
   *[other] modifications non enregistrées
} : restaurer avec --recover ou abandonner avec --forget
cli-edit-differs = le jeu de données a été modifié depuis : --recover=saved garde ce qui a été enregistré entre-temps et restaure le reste, --recover=unsaved restaure tout, --forget abandonne les modifications
cli-edit-nothing = rien à restaurer : aucune exécution antérieure n’a laissé de modifications non enregistrées dans ce jeu de données
# $path: the file with the changes, lines of JSON.
cli-edit-stranger = des modifications non enregistrées d’un autre jeu de données, qui se trouvait ici, sont conservées dans { $path } ; --forget les supprime
cli-edit-kept-other = { $why } ; { $n } { $n ->
    [one] modification non enregistrée est conservée
   *[other] modifications non enregistrées sont conservées
} dans { $path }, mais un autre jeu de données se trouve ici à présent : --recover ne les restaure qu’au retour du jeu de données concerné
cli-edit-not-json = la ligne n’est pas du JSON
cli-edit-key-twice = « { $key } » figure deux fois sur la ligne
cli-edit-not-object = la ligne n’est pas un objet JSON
cli-edit-not-table = { $word } n’est pas une table : utiliser l’une de { $tables }
cli-edit-no-id = la ligne de la table n’est pas désignée : ajouter son "id"
cli-edit-series-name = le nom d’une série est un texte sans virgule
cli-edit-series-title = le titre n’est pas du texte : le mettre entre guillemets
cli-edit-series-complete = "complete" vaut true ou false
cli-edit-no-step = rien à annuler ni à rétablir
cli-edit-no-action = la ligne n’a pas d’action : utiliser put, delete, series, undo, redo ou save
cli-edit-no-change = aucune modification
cli-edit-undone = annulé : { $name }
cli-edit-redone = rétabli : { $name }
cli-edit-not-text = « { $column } » n’est pas du texte : le mettre entre guillemets
cli-edit-no-cells = le contenu manque : ajouter "cells"
cli-edit-no-column = { $table } n’a pas de colonne « { $column } » : utiliser l’une de { $columns }
# `laydown import`. $table: the file, or the file and its table as below.
cli-import-table = { $file }, tableau { $table }
cli-import-waiting = { $table } : { $n } { $n ->
    [one] ligne sous l’en-tête, non lue
   *[other] lignes sous l’en-tête, non lues
} tant que les questions restent sans réponse
cli-import-read = { $table } : { $n } { $n ->
    [one] ligne
   *[other] lignes
}, { $recipe ->
    [guessed] colonnes reconnues
   *[other] profil { $recipe }
}
cli-import-counts = { $imported } à l’importation, { $skipped } hors importation ; { $invalid } { $invalid ->
    [one] ligne non valide
   *[other] lignes non valides
}, { $filtered } hors filtre, { $empty } { $empty ->
    [one] cellule vide
   *[other] cellules vides
}
# $read and $others: tables of a file, as below.
cli-import-sheets = Lu : { $read } ; non lu : { $others }. Choisir avec --set table=NAME
cli-import-sheet = « { $name } » ({ $n } { $n ->
    [one] ligne
   *[other] lignes
})
cli-import-sheet-hidden = « { $name } » ({ $n } { $n ->
    [one] ligne
   *[other] lignes
}, feuille masquée)
cli-import-sheet-read = Tableau « { $name } » ({ $n } { $n ->
    [one] ligne
   *[other] lignes
})
cli-import-sheet-read-hidden = Tableau masqué « { $name } » ({ $n } { $n ->
    [one] ligne
   *[other] lignes
})
cli-import-formulas = « { $column } » : { $n } { $n ->
    [one] formule
   *[other] formules
} sans valeur enregistrée : ouvrir le classeur dans un tableur et l’enregistrer
# $code: a number that stands for “no value”, such as −9.
cli-import-code = { $n } { $n ->
    [one] cellule « { $code } » lue
   *[other] cellules « { $code } » lues
} comme non signalé
cli-import-columns = Colonnes : { $columns }
cli-import-ignored = Ignoré : { $columns }
cli-import-more-columns = { $first } et { $n } de plus
# $role: a key of the recipe.
cli-import-for-all = { $role } { $value } pour toutes
cli-import-needed = Obligatoire : { $question } { $flag }
cli-import-optional = Facultatif : { $question } { $flag }
cli-import-names = Noms non reconnus, ignorés ; les associer avec --place "NAME=CODE" :
cli-import-name = « { $name } » : { $n } { $n ->
    [one] ligne
   *[other] lignes
}, ligne { $lines } ({ $reason })
cli-import-name-near = « { $name } » : { $n } { $n ->
    [one] ligne
   *[other] lignes
}, ligne { $lines } ({ $reason }) ; proche de { $near } ?
# $state: one of the four below.
cli-import-issue = Anomalie { $kind } : { $n } { $n ->
    [one] ligne
   *[other] lignes
}, correction : { $fix } ({ $state })
cli-import-decided = décidé
cli-import-unsure = importé comme non vérifié ; corriger avec --accept { $kind }
cli-import-unsure-skipped = importé comme non vérifié ; corriger avec --accept { $kind } ; { $n } hors importation : pas de pays
cli-import-skipped = ignoré : pas de pays
cli-import-issue-row = ligne { $line }, { $host }, { $day }, { $people } personnels : { $text }
cli-import-more-invalid = … et { $n } { $n ->
    [one] autre ligne non valide
   *[other] autres lignes non valides
}
cli-import-sender-column = « { $column } » dit de qui relèvent les forces ({ $values }) : omettre --sender, ou prendre { $sender } pour toutes les lignes avec --set sender={ $sender }
cli-import-senders-in-columns = les colonnes disent de qui relèvent les forces ({ $columns }) : omettre --sender { $sender }
cli-import-unreconciled = { $days } { $days ->
    [one] jour ne tombe pas juste
   *[other] jours ne tombent pas juste
} : voir les sommes, et importer malgré tout avec --accept unreconciled
cli-sums = Sommes, jour par jour :
cli-sums-day = jour
cli-sums-file = fichier
cli-sums-imported = importé
cli-sums-map = carte
cli-sums-why = différence
cli-sums-all = tous les jours
cli-sums-no-day = sans date
cli-sums-later = Grand tableau : ses sommes sont comparées à la carte lors de l’importation (-o).
cli-sums-more = … { $n } de plus
cli-import-saved = Enregistré dans { $folder } : l’ouvrir avec `laydown { $folder }`
cli-import-unanswered = le tableau ne le dit pas : { $question } Répondre avec { $flag }
cli-import-nothing = rien n’est arrivé sur l’entrée standard : vérifier la commande avant le tube
cli-import-terminal = l’entrée standard est le terminal : diriger un tableau vers `laydown import -` ou nommer un fichier
cli-import-cut-off = l’entrée standard s’arrête au milieu de la ligne { $line } : la commande avant le tube a sans doute échoué ; rien n’a été écrit
cli-import-none = aucune ligne de « { $file } » ne peut être importée : voir la liste, et corriger le profil ou le tableau
cli-import-not-place = « { $text } » ne décide pas d’un nom : utiliser NAME=CODE, ou NAME= pour ignorer ses lignes
cli-import-not-setting = « { $text } » n’est pas un réglage : utiliser KEY=VALUE, par ex. scope=assigned
cli-import-not-kind = « { $word } » n’est pas un type d’anomalie : utiliser l’un de { $kinds }, ou all
cli-import-is-column = « { $column } » est une colonne du tableau : utiliser --set "{ $key }={ $column }"
cli-import-one-path = « { $path } » ne peut être à la fois le jeu de données et le profil : choisir deux noms
cli-import-not-empty = « { $folder } » n’est pas vide : nommer un nouveau dossier, ou l’écraser avec --force
# `laydown read`.
cli-read-heading = { $name } : { $language }, publication : { $day }
cli-read-day = Jour
cli-read-stage = Phase
cli-read-sender = Contributeur
cli-read-host = Pays hôte
cli-read-people = Personnels
cli-read-doubtful = Douteux
cli-read-words = Mots
cli-read-event = Événement
cli-read-actor = Acteur
cli-read-with = Avec
cli-read-number = Nombre
cli-read-why = Pourquoi ce n’est pas une fiche
cli-read-none = Aucun déploiement trouvé.
cli-read-terminal = Analyser un texte tapé au clavier n’est pas possible ; indiquer un fichier, ou en diriger un vers -
cli-read-written = { $folder } : { $added } en plus, { $joined } en complément de fiches existantes, { $left } hors sélection
cli-read-failed = { $n ->
    [one] 1 fichier ne peut être lu
   *[other] { $n } fichiers ne peuvent être lus
}
cli-read-not-language = { $language } n’est pas une langue que Laydown analyse : { $languages }
cli-read-accept-alone = --accept dit ce qui est écrit : ajouter -o
cli-read-publisher = Éditeur inconnu
# $name: a word that was to be a command.
cli-no-command = il n’y a pas de commande « { $name } » : `laydown --help` les liste
cli-not-report = « { $path } » n’est pas un nom de rapport : le terminer par .docx, .pdf, .html ou .md, ou utiliser --format
cli-not-report-format = « { $format } » n’est pas un format de rapport : utiliser { $formats }
cli-not-language = « { $text } » n’est pas une langue : utiliser l’une de { $languages }

cli-is-text = « { $path } » est un texte et non un jeu de données : `laydown read { $path } -o DOSSIER` en saisit les données, `laydown import { $path } -o DOSSIER` le lit comme un tableau
cli-import-text = Si c’est un texte et non un tableau : laydown read { $file } -o DOSSIER
