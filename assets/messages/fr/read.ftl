# A text that is read in the window: asked for, its numbers, its cards.

read-paste = Coller un texte ici, ou ouvrir ou déposer un fichier
read-text = Texte
read-published = Publié
read-published-hint = jour du texte ou aujourd’hui
read-publisher = Éditeur
read-publisher-hint = ministère, agence, journal
read-title = Titre
read-title-hint = ses premiers mots
read-url = Adresse
read-url-hint = https://…
read-open = Ouvrir un fichier…
read-open-tip = Prendre le texte d’un fichier .txt, .md, .html, .docx, .pdf ou .eml
read-folder = Ouvrir un dossier…
read-folder-tip = Lire tous les textes d’un dossier, l’un après l’autre
read-folder-empty = { $name } n’a aucun fichier .txt, .md, .html, .docx, .pdf ou .eml
read-clipboard = Coller
read-clipboard-tip = Coller le presse-papiers dans le texte (Ctrl+V)
read-rest = { $n ->
    [one] 1 autre texte suit
   *[other] { $n } autres textes suivent
}
read-language = Langue du texte
read-language-tip = La langue du texte ; Laydown la trouve seul si le texte n’est ni court ni mêlé
read-language-found = Toute langue
read-button = Analyser
read-path = Ouvrir un texte
read-path-name = Chemin d’un texte
read-path-note = Un fichier .txt, .md, .html, .docx, .pdf ou .eml.
read-empty = Il n’y a pas de texte : en coller un, ou ouvrir un fichier
read-too-long = Le texte dépasse 2 Mo : l’analyser par parties, ou avec « laydown read »
read-publisher-unknown = Éditeur non précisé
read-the-text = texte
read-found = { $cards ->
    [0] Aucune fiche trouvée
    [one] 1 proposition
   *[other] { $cards } propositions
} ; { $others ->
    [0] aucun autre nombre
    [one] 1 autre nombre, avec son motif
   *[other] { $others } autres nombres, chacun avec son motif
}
# $open, $accepted, $refused: how many cards.
read-progress = ouvertes : { $open }, acceptées : { $accepted }, refusées : { $refused }
# $language: a code such as “en”.
read-about = Publication : { $day }, { $language }
read-accept-sure = Accepter les sûres ({ $n })
read-accept-sure-tip = Accepter toutes les propositions ouvertes sans champ douteux
read-accepted = { $n ->
    [one] 1 proposition acceptée
   *[other] { $n } propositions acceptées
}
read-close = Fermer
read-close-name = Fermer le texte
read-close-tip = Fermer le texte ; les fiches acceptées restent dans le jeu de données, pas le texte
read-cards = Propositions
read-keys = J ou K : proposition suivante ou précédente. A : accepter. N : accepter comme nouvelle fiche. R : refuser. Entrée : modifier. S : diviser. M : joindre à la suivante. ← ou → choisit un mot, avec Maj plusieurs ; 1 à 9 les donne à un champ.
read-none = Aucun nombre de ce texte n’est une fiche. Sélectionner un nombre marqué pour en voir le motif.
# $said: what the number is.
read-number = { $number } : { $said }
read-no-record = pas une fiche, { $why }
read-rejected = « { $number } » n’est pas une fiche : { $why }
read-make = En faire une fiche…
read-make-tip = Ouvrir le formulaire d’un nouveau mouvement avec ce nombre
# $said: a card in a line; $state: open, accepted, ….
read-card-name = Proposition { $n }, { $said }, { $state }
read-card-movement = { $people }, { $sender } → { $host }, { $stage }
read-card-strength = { $people }, { $sender } – { $host }
read-card-event = { $kind }, { $actor }
read-card-event-with = { $kind }, { $actor } avec { $names }
read-event-actor = acteur
read-event-until = jusqu’au
read-event-known = Le jeu de données a déjà cet événement
read-place-in = { $place }, { $host }
read-unknown = ?
read-open-state = ouverte
read-doubtful-state = douteuse
read-accepted-state = acceptée
read-refused-state = refusée
read-doubt = { $what }. { $remedy }
read-accept = Accepter
read-accept-tip = L’ajouter au jeu de données avec sa source et sa citation (A)
read-alone = Accepter à part
read-alone-tip = L’ajouter comme fiche distincte (N)
read-refuse = Refuser
read-refuse-tip = La laisser de côté ; appuyer à nouveau pour la rouvrir (R)
read-reopen = Rouvrir
read-edit = Modifier…
read-edit-tip = Ouvrir son formulaire rempli ; l’ajouter accepte la proposition (Entrée)
read-split = Diviser
read-split-tip = Faire deux fiches de celle-ci, pour donner à chacune ses mots (S)
read-join = Joindre à la suivante
read-join-tip = Faire une fiche de celle-ci et de la suivante ; les deux envoyeurs restent (M)
read-no-next = Il n’y a pas de fiche suivante à joindre
read-words = Mots choisis : « { $words } ». Ils disent :
read-give = { $key } { $field }
read-give-tip = Lire ce champ de la fiche dans les mots choisis : { $field }
read-no-words = Aucun mot n’est choisi : faites glisser la souris, ou pressez ← ou →
read-words-say-nothing = Les mots choisis ne disent rien de ce champ : { $field }
read-no-sender = La proposition n’a pas de contributeur : la modifier d’abord
read-undo-first = La proposition est acceptée : annuler cela d’abord, ou supprimer sa fiche
