# The side panel: numbers, changes, records, findings.

side-page = Panneau latéral
side-page-numbers = Chiffres
side-page-changes = Variations
side-back-face = ←  Tous les pays hôtes
side-back = Revenir à tous les pays hôtes
side-back-tip = Revenir aux totaux (Échap)
side-known-on = Connu au { $day } : les publications ultérieures sont laissées de côté.
side-inhabitants = Population : { $source }.
side-looking-up = Chargement des fiches derrière ces chiffres…
## Numbers

# $label: what it is; $number: how many, or “not reported”.
side-number = { $label } : { $number }
side-number-tip = Afficher les fiches et les sources derrière ce chiffre
side-number-old = { $number } (ancien)
side-unknown-number = nombre inconnu
# $word: present or reported.
side-level = { $number } { $word }
side-level-old = { $number } { $word }, dernier signalement le { $day }
side-only-announced = dont { $people } seulement annoncés
side-only-announced-long = dont { $people } seulement annoncés, sans ordre ni départ
side-formula-and = { $formula } ; { $only }
# $things: what is counted, such as “people”.
side-total-levels = Niveaux : { $things } sur place, jamais ajoutés aux variations.
side-oldest = le plus ancien du { $day }
side-hosts-oldest = dans { $n } { $n ->
    [one] pays hôte
   *[other] pays hôtes
}, le plus ancien du { $day }
side-present-formula = signalés + arrivés − retirés depuis
side-some-old = Certains de ces chiffres ont été signalés la dernière fois il y a plus de 400 jours.
side-no-strength = aucun effectif dans ce périmètre
side-no-strength-public = aucun effectif n’était alors public
side-scope = Périmètre : { $scope }
side-scope-of-levels = Périmètre des niveaux
# $what: promised, present or reported; $unit: “per 1,000 inhabitants”.
side-in-unit = { $what } : { $number }, { $divisor }
# $things: such as “combat aircraft”.
side-thing = Compté : { $things }
side-in-unit-unknown = { $what } : nombre inconnu, donc non calculable : { $unit }
# $things: such as “people”; $quantity: promised, present or reported.
side-hosts-by = Pays hôtes par { $things } { $quantity }
side-ranked = { $place }. { $host } : { $number }
side-nothing = Aucune fiche ce jour. Cela ne veut pas dire zéro.
side-nothing-filtered = Aucune fiche de ce jour ne correspond à ces filtres. Cela ne veut pas dire zéro.
side-hosts-no-rate = { $n } { $n ->
    [one] autre pays hôte a
   *[other] autres pays hôtes ont
} un nombre, mais aucune valeur connue par laquelle le diviser.
side-hosts-no-movement = { $n } { $n ->
    [one] autre pays hôte a
   *[other] autres pays hôtes ont
} un effectif mais aucun mouvement ici.
side-hosts-unlisted = { $n ->
    [one] 1 pays hôte ne figure plus.
   *[other] { $n } pays hôtes ne figurent plus.
}
side-hosts-no-level = { $n } { $n ->
    [one] autre pays hôte a
   *[other] autres pays hôtes ont
} des fiches, mais { $why }.
side-show-present = Afficher « sur place »
side-show-movements = Afficher les mouvements
side-by-moved = Promis et arrivés, par
side-by = { $quantity }, par
side-break-down-by = Ventiler par
side-unit-not-stated = Unité non signalée
side-no-movement-in-window = Aucun mouvement pendant la période.
side-no-strength-see-above = Aucun effectif dans ce périmètre. Les niveaux ci-dessus couvrent tous les périmètres.
side-levels = Niveaux par périmètre
side-levels-whose = Contributeur, périmètre
side-levels-note = Les niveaux de périmètres différents sont affichés côte à côte et jamais additionnés.
side-levels-parts = Les parties d’un même contributeur et d’un même périmètre (opérations, lieux, unités, modèles) sont additionnées.
side-reported-label = Signalés :
side-present-label = Sur place :
side-reported-not-here = non signalé : effectif antérieur absent de ce jeu de données
side-reported-not-public = non signalé : aucun effectif n’était alors public
side-sent = Envoyés d’ici
side-sent-net = Ils sont soustraits ci-dessus.
side-sent-gross = Les chiffres nets (N) les soustraient.
side-sent-to = → { $place }
side-sent-more = { $n } de plus ne sont pas listés ici. Le tableau contient toutes les fiches.
side-no-arrival = arrivée non signalée
## Records

side-records-behind = Fiches derrière ces chiffres
side-not-counted = { $n } { $n ->
    [one] fiche non comptée
   *[other] fiches non comptées
} ce jour
side-not-counted-note = Jours antérieurs et ultérieurs, ensembles remplacés par leurs parties, et fiches ne correspondant pas aux filtres.
side-more-cards = { $n } de plus : les afficher toutes dans le tableau
side-more-cards-tip = Lister et trier toutes les fiches dans le tableau
# $whole and $other: another record, as “the movement to Poland (m1)”.
side-part-of = Partie de : { $whole }, compté une fois
side-relieves = Rotation, relève : { $other } ; n’ajoute rien
side-counted-in = Compté dans : { $other }
side-remainder = Seul le reste compte ici. Ses parties sont comptées à part
side-elsewhere = Listé ici, non additionné
side-count-alone = Compter à part
side-count-alone-name = Compter { $id } à part
side-count-alone-tip = Retirer le lien vers l’autre fiche
side-event-note = Contexte, jamais compté comme personnels.
side-locator = ({ $locator })
side-no-source = La source « { $id } » n’est pas dans ce jeu de données
side-unsure = Non vérifié : pas encore comparé à la source
side-pinned = Épinglé
side-pin = Épingler l’affirmation
side-pin-name = Épingler { $id }
side-pin-tip = Compter cette affirmation, quelle que soit la règle
side-unpin = Désépingler
side-unpin-name = Désépingler { $id }
side-unpin-tip = Laisser de nouveau la règle choisir l’affirmation
side-edit = Modifier
side-edit-name = Modifier { $id }
side-edit-tip = Modifier, copier ou supprimer cette fiche
side-edit-change = Modifier la fiche…
side-edit-copy = Copier comme nouvelle fiche…
side-edit-add-stage = Ajouter une phase…
side-edit-source = Modifier la source…
side-edit-delete = Supprimer
side-edit-delete-movement = Supprimer avec ses phases
side-edit-delete-tip = « Annuler » la rétablit
side-file = Fichier : { $name }
## Time

side-chart = Graphique
side-chart-numbers = Chiffres
side-chart-changes = Variations au fil du temps
side-chart-levels = Niveaux au fil du temps
side-chart-name = { $host } au fil du temps
side-chart-total = Total au fil du temps
side-chart-looking-up = Chargement des chiffres au fil du temps…
side-chart-too-many = Trop de jours à empiler : les lignes montrent la somme.
side-chart-nothing = Aucun nombre à empiler pour cette mesure.
side-stack-others = { $n } { $n ->
    [one] autre
   *[other] autres
}
side-stack-sum = Total : { $number }
## Today

side-changed-today = Variations de ce jour
side-nothing-today = Aucune : aucun effectif ni aucune phase d’un mouvement ne porte cette date.
side-change-of = { $change } ({ $sender })
side-events = Événements
side-no-events = Aucun ce jour.
side-event = Événement : { $title }
side-events-with = Événements : { $host }
side-changes = Variations de la période
side-changes-n = { $n } { $n ->
    [one] variation
   *[other] variations
}
side-changes-window = { $from } → { $day }
side-changes-later = La période commence après ce jour : choisir un début antérieur.
side-no-changes = Rien n’a varié pendant cette période. Un nombre inconnu n’est pas une variation.
side-no-changes-filtered = Aucune variation de cette période ne correspond à ces filtres. Un nombre inconnu n’est pas une variation.
side-changes-moves = Mouvements : { $n }
side-changes-levels = Niveaux : { $n }
# $change: “+1,700 promised”.
side-change-in = { $change } – { $place }
side-change = Variation : { $head }, { $more }
side-copy-tsv = Copier en TSV
side-copy-tsv-tip = Copier la liste, séparée par des tabulations, pour un tableur
side-learnt = Appris depuis
side-show-hindsight = Afficher avec le recul
side-next-known = Suivant : connu au { $day }
side-next-known-tip = Aller au prochain jour où une affirmation derrière ces chiffres est devenue publique
## Findings

side-all-findings = Tous les constats
side-findings-on = { $n } { $n ->
    [one] constat
   *[other] constats
} le { $day }
side-findings-of = { $kind } ({ $n })
side-finding = Constat : { $text }
side-no-findings = Aucun constat sur les chiffres de ce jour.
side-none-open = Aucun constat ouvert : tous sont acceptés.
side-severity = Gravité
side-kind = Type
side-all = Tous
side-all-kinds = Tous les types
side-accepted = Accepté
side-accepted-note = Accepté : { $note }
side-show-on-map = Voir sur la carte
side-records = Fiches
side-accept = Accepter…
side-take-back = Rouvrir
side-accept-hint = Motif
side-accept-field = Motif de l’acceptation
side-accept-with-note = Accepter avec ce motif
# $whose: “NATO’s”.
side-serve-in = Compter une fois, dans l’effectif de cette organisation : { $sender }
side-count-in = Compter dans l’effectif ({ $sender }) : { $member }
side-count-in-tip = Les compter dans l’effectif de l’organisation. « Annuler » revient en arrière ; enregistrer le garde dans le jeu de données
side-count-all-in = Tous
side-unplaced = Aucun pays hôte unique connu
side-unplaced-note = Inclus dans les totaux ci-dessus, mais pas sur la carte.
side-regions = Totaux régionaux
side-regions-note = Concurrents des totaux de leurs pays hôtes : non additionnés.
side-no-country = Niveaux sans pays unique
side-no-country-note = Ni inclus dans les totaux ci-dessus, ni sur la carte.
side-coverage = Couverture
side-coverage-note = En dehors, ce jeu de données ne dit rien. Cela ne veut pas dire zéro.
side-day-not-covered = Ce jour n’est pas couvert.
side-not-covered = Non couvert par ce jeu de données. Cela ne veut pas dire zéro.
side-absent = Ce jeu de données n’a pas de nombre pour lui ce jour. Cela ne veut pas dire zéro.
side-absent-filtered = Aucun nombre pour lui ce jour ne correspond à ces filtres. Cela ne veut pas dire zéro.
