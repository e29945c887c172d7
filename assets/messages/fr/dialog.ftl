# Dialogs: problems, paths, export, open files, unsaved changes, public sources, and the dialogs of the desktop.

dialog-close-tip = Fermer (Échap)
dialog-pointer = Sur la carte : faire glisser pour déplacer, défiler ou pincer pour zoomer, cliquer sur un pays pour ses chiffres, double-cliquer pour zoomer dessus. Tab passe d’un symbole à l’autre, Entrée en sélectionne un.

# $problems: “3 problems”; $names: files.
dialog-problems-in = { $problems } dans { $names }
dialog-error = Erreur
dialog-warning = Avertissement
dialog-note = Remarque
dialog-line = { $file }, ligne { $line }
dialog-column = { $file }, colonne { $column }
dialog-cell = { $file }, ligne { $line }, colonne { $column }
dialog-fix = Correction : { $fix }.

## Paths

dialog-open-path = Ouvrir un chemin
dialog-open-path-name = Chemin du jeu de données
dialog-open-path-note = Un dossier avec datapackage.json, ce fichier, ou un fichier zip du dossier. Tous peuvent aussi être déposés sur la fenêtre. Ou coller une vue de « Copier la vue ».
dialog-open = Ouvrir
dialog-save = Enregistrer
dialog-save-dataset = Enregistrer { $name }
dialog-save-dataset-name = Dossier du jeu de données
dialog-save-dataset-note = Un dossier, créé au besoin, ou un fichier .zip. Un autre jeu de données n’est jamais écrasé.

## Export

dialog-export = Exporter les données
dialog-export-note = Les sources et une référence sont incluses. Ce qui est inconnu reste vide, jamais zéro. Un fichier existant est remplacé.
dialog-export-button = Exporter
dialog-export-records = Toutes les fiches
dialog-export-records-note = Tous les effectifs, mouvements avec leurs phases, événements et sources, quels que soient les filtres
dialog-export-view = Vue actuelle
dialog-export-view-note = Les chiffres du { $day } avec ces filtres, une ligne par pays hôte, contributeur, périmètre et commandement
dialog-export-no-records = Un paquet de données contient des fiches, non les chiffres d’un jour
dialog-export-no-parquet = Cette version ne gère pas Parquet
dialog-export-path = Chemin de l’exportation
dialog-export-choose-tip = Choisir un fichier ou un dossier

## Open files

# $open: names of files.
dialog-second = Déjà ouvert : { $open }. Si vous ajoutez le nouveau jeu de données, une même vue montre les deux, et chaque fiche reste dans son fichier.
dialog-stay-tip = Garder le jeu de données ouvert (Échap)
dialog-open-instead = Ouvrir à la place
dialog-open-instead-tip = Fermer le jeu de données ouvert, qui est enregistré
dialog-add-tip = Afficher les deux jeux de données dans une même vue
dialog-files = Fichiers ouverts
dialog-series = Série complète : { $name }
dialog-series-tip = Chacun de ses jours liste tout ce qu’elle compte : ce qu’un jour ultérieur ne liste plus est parti. Sinon, un nombre vaut jusqu’à ce qu’il soit périmé.
dialog-save-as-tip = Enregistrer ce jeu de données dans un autre dossier
dialog-save-as-name = Enregistrer { $name } sous…
dialog-only-file = Le seul fichier ouvert ne peut être fermé
dialog-sample = Exemple : { $name }
dialog-file-imported = { $place }, importé et non enregistré
dialog-file-unsaved = { $place }, { $n } { $n ->
    [one] modification non enregistrée
   *[other] modifications non enregistrées
}

## Unsaved changes

dialog-unsaved = Modifications non enregistrées
# $lost: the two below, in a list.
dialog-quit-loses = Fermer Laydown maintenant ferait perdre : { $lost }.
dialog-open-loses = Ouvrir { $names } maintenant ferait perdre : { $lost }.
dialog-close-loses = Fermer { $name } maintenant ferait perdre : { $lost }.
dialog-lost-changes = { $n } { $n ->
    [one] modification
   *[other] modifications
} dans { $title }
dialog-lost-import = { $title } (importé, jamais enregistré)
dialog-add-keeps-tip = Garder vos modifications et afficher les deux jeux de données dans une même vue
dialog-discard = Abandonner les modifications
dialog-discard-tip = Continuer sans enregistrer
dialog-save-changes = Enregistrer les modifications
dialog-save-changes-tip = Enregistrer d’abord, puis continuer
dialog-not-saved = Non enregistré
dialog-still-here = Vos modifications sont toujours là.
dialog-keep-working = Continuer à travailler
dialog-recover = Modifications non enregistrées trouvées
dialog-crashed = Laydown s’est fermé de façon inattendue. Non enregistré : { $n } { $n ->
    [one] modification
   *[other] modifications
} dans { $title }.
dialog-later = Plus tard
dialog-later-tip = Décider à la prochaine ouverture de ce jeu de données
dialog-forget-tip = Supprimer les modifications
dialog-restore = Restaurer les modifications
dialog-restore-tip = Réappliquer les modifications ; enregistrer pour les garder
# Where another program has saved the same rows meanwhile.
dialog-restore-left = Tout restaurer
dialog-restore-left-tip = Réappliquer chaque modification, par-dessus ce qui a été enregistré entre-temps
dialog-restore-rest = Restaurer le reste
dialog-restore-rest-tip = Réappliquer les modifications, mais garder ce qui a été enregistré entre-temps
dialog-unfinished = Travail non enregistré trouvé
dialog-unfinished-changes = { $name } contient des modifications qui n’ont pas été enregistrées.
dialog-unfinished-import = L’importation de { $name } n’a pas été enregistrée.
dialog-open-unfinished = Ouvrir
dialog-restore-import = Restaurer
# The accessible name of a button that stands for one of several. $what: its text.
dialog-one-of = { $what } : { $name }
dialog-later-start-tip = Décider au prochain démarrage de Laydown
dialog-changed = Fichiers modifiés sur le disque
# $files: names of files.
dialog-changed-by = Un autre programme a modifié { $files } ({ $title }).
dialog-reload-loses = Recharger fait perdre { $n } { $n ->
    [one] modification non enregistrée
   *[other] modifications non enregistrées
}.
dialog-keep = Garder ma version
dialog-keep-tip = Écraser les fichiers modifiés lors de l’enregistrement
dialog-reload = Recharger
dialog-reload-tip = Afficher les fichiers dans leur état actuel

## Public sources

dialog-sources = Sources publiques
dialog-sources-note = Chacune est téléchargée chez son éditeur une fois la licence acceptée, et conservée avec vos données.
dialog-import-source = Ouvrir…
dialog-import-source-tip = Importer la source avec son profil
dialog-downloaded = Téléchargé
dialog-download = Télécharger…
dialog-resume-download = Reprendre…
dialog-download-name = Télécharger { $title }
dialog-downloading = Un autre téléchargement est en cours
dialog-no-downloads = Cette version ne gère pas les téléchargements
dialog-cite = Référence : { $citation }
dialog-licence = Licence : { $licence }
dialog-about-source = À propos de cette source
dialog-download-limits = Au plus
dialog-megabytes = Mo
dialog-minutes = minutes
dialog-most-megabytes = Taille maximale en mégaoctets
dialog-most-minutes = Durée maximale en minutes
dialog-accept-licence = Accepter la licence et télécharger
dialog-not-now = Pas maintenant
# “1.2 MB of 3.4 MB”.
dialog-come-of = { $come } sur { $whole }
dialog-stop-download = Arrêter le téléchargement

## Dialogs of the desktop

dialog-ask-folder = Ouvrir le dossier d’un jeu de données
dialog-ask-text = Ouvrir un texte
dialog-text-files = Textes
dialog-ask-file = Ouvrir un jeu de données
dialog-dataset = Jeu de données
dialog-ask-save = Enregistrer { $name } dans un dossier
dialog-ask-recipe = Enregistrer le profil
dialog-ask-picture = Enregistrer la carte

## Title and captions

dialog-text-title = Titre
dialog-text-subtitle = Ligne sous le titre
dialog-text-caption = Note sous la carte
dialog-text-credit = Crédit
dialog-text-hint = Rédigé par Laydown
dialog-text-note = [day] et [total] tiennent lieu du jour et du total affichés. Laydown remplit les champs vides.
dialog-text-keep = Garder dans le jeu
dialog-text-show = Afficher
dialog-colors-by = Couleur par
dialog-colors-reset = Réinitialiser
dialog-classes = Bornes supérieures de toutes les classes sauf la dernière
dialog-classes-hint = Par quantiles, ou comme choisi
dialog-colors-faint = Certaines de ces couleurs se voient mal sur la carte.
dialog-ask-texts = Ouvrir un dossier de textes
