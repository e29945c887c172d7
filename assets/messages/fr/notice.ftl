# Notices of the window.

notice-view-copied = Vue copiée
notice-map-copied = Carte copiée
notice-copying = Copie des lignes…
notice-rows-copied = { $n } { $n ->
    [one] ligne copiée
   *[other] lignes copiées
}
notice-changes-copied = { $n } { $n ->
    [one] variation copiée
   *[other] variations copiées
}
notice-open-already = Déjà ouvert : voir « Fichiers… »
notice-shares-file = { $name } est déjà ouvert
notice-no-dataset = aucun jeu de données indiqué : en nommer un
notice-dataset-twice = « { $name } » est indiqué deux fois : nommer chaque jeu de données une seule fois
notice-problems = { $n } { $n ->
    [one] problème
   *[other] problèmes
}
notice-notes = { $n } { $n ->
    [one] remarque
   *[other] remarques
}
notice-opened = Ouvert : { $title }
# $found: the problems or notes, counted.
notice-opened-with = Ouvert : { $title }, avec { $found }
notice-opened-anew = Rechargé : { $title }
# $twins and $found: the two below, or nothing.
notice-opened-beside = Ajouté : { $titles }{ $twins }{ $found }
notice-twins = { $n ->
    [one] ; { $n } mouvement figure dans les deux fichiers et est compté une fois, avec les phases des deux
   *[other] ; { $n } mouvements figurent dans les deux fichiers et sont comptés une fois, avec les phases des deux
}
notice-in-all = { " " }({ $found } en tout)
notice-closed = Fermé : { $name }
notice-nothing-to-save = Aucune modification à enregistrer
notice-saved = Enregistré : { $path }
notice-not-saved = Impossible d’enregistrer { $path } : { $error }
notice-not-drawn = Impossible de dessiner la carte : { $error }
notice-kept-mine = Votre version est gardée ; l’enregistrer écrasera les fichiers sur le disque
notice-downloaded = Téléchargé dans { $path }
notice-exported = Exporté vers { $path }
notice-reading-stopped = Importation annulée
notice-import-open-questions = Répondre aux questions ouvertes avant d’importer
notice-recipe-saved = Profil enregistré dans { $path }
notice-no-country = « { $text } » n’est pas un pays : saisir son nom ou son code
notice-restore = Le prochain démarrage restaurera cette vue
notice-no-restore = Chaque démarrage affiche la vue initiale
notice-form-kept = Brouillon gardé : le reprendre avec « { $action } »
notice-drag-to-another = Pour ajouter un mouvement, faire glisser d’un pays à l’autre en maintenant Maj
notice-nothing-changed = Rien n’a été modifié
notice-no-record = « { $id } » introuvable ; rien n’a été modifié
notice-no-claim = Affirmation « { $id } » introuvable ; rien n’a été modifié
notice-record-wrong = « { $id } » : { $what }. Rien n’a été modifié
notice-why-nothing = { $why } ; rien n’a été modifié
# $files: their names, separated by commas.
notice-in-several-files = « { $id } » est dans plusieurs fichiers ({ $files }) et affiché une fois : les fermer d’abord tous sauf un. Rien n’a été supprimé
# $first: the id of a record.
notice-referred-to = « { $first } » renvoie à « { $id } » : modifier cela d’abord. Rien n’a été supprimé
notice-referred-to-by-more = « { $first } » et { $n } autres renvoient à « { $id } » : les modifier d’abord. Rien n’a été supprimé
notice-recover-closed = { $name } n’est plus ouvert : le rouvrir pour restaurer les modifications
# What another program saved, and what an earlier run left unsaved. $row: its table and id.
notice-recover-cell = { $row }, { $column } : « { $saved } » a été enregistré entre-temps, « { $left } » ne l’a pas été
notice-recover-row = { $row } : un autre programme l’a modifié entre-temps, et les modifications ne peuvent être combinées
notice-recover-gone = { $row } : supprimé entre-temps, modifié ici
notice-recover-deleted = { $row } : modifié entre-temps, supprimé ici
notice-recover-taken = { $row } : une autre fiche a pris cet identifiant
notice-recover-broken = { $row } ne peut être restauré : { $column } « { $id } » n’existe plus
notice-recover-damaged = { $n } { $n ->
    [one] ligne
   *[other] lignes
} du journal { $n ->
    [one] ne peut être lue : ses modifications sont perdues
   *[other] ne peuvent être lues : leurs modifications sont perdues
}
notice-recovered = { $n } { $n ->
    [one] modification restaurée
   *[other] modifications restaurées
}, à enregistrer
notice-done = Fait : { $name }
# $outcome: one of the three below.
notice-done-outcome = Fait : { $name } : { $outcome }
notice-no-number-changes = aucun chiffre de ce jour ne varie
notice-host-now = { $host }, désormais { $numbers }
notice-total-now = total désormais { $numbers }
notice-no-rival = « { $id } » n’a pas d’affirmation concurrente ; rien n’a été modifié
notice-preferred-already = « { $id } » est déjà épinglé ; rien n’a été modifié
notice-not-pinned = « { $id } » n’est pas épinglé ; rien n’a été modifié
# $units: the note below, or nothing.
notice-preferred = { $id } est épinglé : { $outcome }{ $units }
notice-unpinned = { $id } n’est plus épinglé : { $outcome }{ $units }
notice-other-units = . Les affirmations concurrentes nomment d’autres unités ({ $units }), et décrivent donc peut-être d’autres forces
notice-counted-in-gone = La fiche où celle-ci est comptée n’existe plus ; rien n’a été modifié
notice-counted-so = Cette fiche est déjà comptée ainsi ; rien n’a été modifié
notice-accept-needs-note = Ajouter une note avec le motif. Rien n’a été modifié
notice-accept-records-gone = Ses fiches n’existent plus. Rien n’a été modifié
notice-accepted = Accepté ; la note est gardée dans { $kept }
notice-the-dataset = le jeu de données
notice-finding-open = Constat rouvert
notice-no-lookup = Impossible de retrouver les fiches derrière ces chiffres : changer de jour pour réessayer
notice-no-journal = Les modifications ne peuvent être conservées pour une restauration après plantage ({ $error }) : enregistrer souvent
notice-no-thread = Impossible de lancer un fil d’exécution ({ $error }) : fermer d’autres programmes et réessayer
notice-paste-cut = Seuls les { $n } premiers caractères ont été collés : un champ n’en contient pas davantage. Pour un long texte, utilisez « Lire un texte ».
