# The window: common buttons, top bar, status line, palette, and why it did not open.

window-cancel = Annuler
window-close = Fermer
window-stop = Arrêter
window-choose = Choisir…
# $name: a file.
window-close-file = Fermer { $name }
window-close-file-tip = Garder les autres fichiers ouverts
# $name: a dataset, or a public source.
window-open-file = Ouvrir { $name }
window-add-to-view = Ajouter à la vue
window-path-hint = /chemin/du/fichier

# Between two shortcuts, or two words.
window-or = { $one } ou { $other }
window-key-escape = Échap
window-key-page-up = Page préc.
window-key-page-down = Page suiv.

## Top bar

window-dataset = Jeu de données : { $title }
window-dataset-changed = Jeu de données : { $title }, non enregistré
window-title-changed = { $title }, non enregistré
window-samples = Exemples
window-recent = Récents
window-map = Carte
window-map-name = Vue de la carte
window-map-tip = Projection et vue : { $projection }
window-color-by = Couleur par
window-symbols = Symboles
window-classes = Classes
window-disputed = Territoires contestés
window-projection = Projection
window-numbers = Chiffres
window-picture = Image
window-picture-tip = Enregistrer ou copier la carte telle qu’affichée
window-language = Langue
window-search = Rechercher
window-search-long = Rechercher ou aller à…

## Status line

window-strengths = { $n } { $n ->
    [one] effectif
   *[other] effectifs
}
window-movements = { $n } { $n ->
    [one] mouvement
   *[other] mouvements
}
window-events = { $n } { $n ->
    [one] événement
   *[other] événements
}
window-sources = { $n } { $n ->
    [one] source
   *[other] sources
}
window-findings = { $n } { $n ->
    [one] constat
   *[other] constats
}
window-no-findings = Aucun constat
window-findings-awaited = Constats…
window-list-findings = Liste de { $n } { $n ->
    [one] constat
   *[other] constats
}
window-list-of-findings = Liste des constats
window-unsaved = { $n } { $n ->
    [one] modification non enregistrée
   *[other] modifications non enregistrées
}
window-import-unsaved = Jeu de données importé non enregistré
# $progress: the next message, or nothing.
window-reading = Lecture : { $name }… { $progress }
window-progress = { $percent } %, { $rows } { $rows ->
    [one] ligne
   *[other] lignes
}
window-stop-reading = Arrêter la lecture
window-saving = Enregistrement dans { $path }…
window-exporting = Exportation vers { $path }…
window-exporting-part = Exportation vers { $path } : { $n } sur { $all }, encore { $left } s
window-stop-export = Arrêter l’exportation
window-dismiss = Ignorer
window-dismiss-message = Ignorer le message
window-opening = Ouverture : { $name }…
window-drop = Déposer un jeu de données ou un tableau : CSV, Excel, ODS, JSON, GeoJSON ou Parquet

## Palette

window-search-hint = Pays, date (13 février 2022), commande ou mots d’une fiche
window-no-matches = Aucun résultat. Essayer un pays, une date comme 2022-02-13, ou une commande comme « lecture ».
window-go-to = Aller au { $day }
window-show-view = Afficher la vue
window-show-view-of = Afficher la vue du { $day }
window-kind-country = Pays
window-kind-date = Date
window-kind-file = Fichier
window-kind-number = Chiffre
window-kind-record = Fiche
# $quantity: “promised”.
window-number-of = { $host } : { $number } { $quantity }
window-kind-sample = Exemple
window-kind-view = Vue

## Outside of it

window-no-display = aucun écran trouvé : définir DISPLAY ou WAYLAND_DISPLAY
window-no-library = une bibliothèque du système de fenêtres manque ({ $error }) : installer { $packages }
window-not-opened = la fenêtre n’a pu être ouverte ({ $error }) : vérifier l’écran et son pilote graphique
window-no-reason = aucune raison donnée
window-long-frame = à { $time } s, une image a pris { $took } ms
window-first-frame = première image après { $took } ms
window-no-nodes = les nœuds n’ont pu être écrits dans { $path } : { $error }

# $things: what is counted, such as “Combat aircraft”.
window-thing = Compté : { $things }
window-things = Compté
window-thing-tip = Choisir ce qui est compté. Les nombres de catégories différentes ne sont jamais additionnés
