# The words of records, as labels.

name-sender = Contributeur
name-host = Pays hôte
name-command = Commandement
name-scope = Périmètre
name-component = Composante
name-stage = Phase
name-no-stage = Niveaux (sans phase)
name-operation = Opération
name-place = Lieu

name-promised = Promis
name-arrived = Arrivés
name-reported = Signalés
name-present = Sur place

name-scope-assigned = Permanent
name-scope-rotational = Rotatif
name-scope-all = Permanent et rotatif
name-scope-not-reported = Périmètre non signalé

name-command-national = Commandement national
name-command-nato = Commandement OTAN
name-command-un = Commandement ONU
name-command-eu = Commandement UE
name-command-coalition = Commandement de coalition
name-command-not-reported = Commandement non signalé

name-component-all = Toutes les composantes
name-component-army = Armée de terre
name-component-navy = Marine
name-component-air-force = Armée de l’air
name-component-marine-corps = Infanterie de marine
name-component-space-force = Force spatiale
name-component-coast-guard = Garde-côtes
name-component-reserve = Réserve
name-component-civilian = Civils

name-stage-alerted = Mise en alerte
name-stage-announced = Annonce
name-stage-ordered = Ordre
name-stage-moving = En route
name-stage-arrived = Arrivée
name-stage-withdrawn = Retrait
name-stage-cancelled = Annulation

name-event-call = Entretien
name-event-warning = Avertissement
name-event-summit = Sommet
name-event-decision = Décision
name-event-readiness = Disponibilité
name-event-combat = Combat
name-event-period = Période
name-event-other = Autre

# Behind a day: “Published 13 Feb 2022, official”.
name-tier-official = source officielle
name-tier-press = presse
name-tier-secondary = source secondaire

name-finding-gap = Niveau en désaccord avec les mouvements
name-finding-conflict = Sources contradictoires
name-finding-stale = Chiffres périmés
name-finding-parts = Parties en désaccord avec l’ensemble
name-finding-too-many-arrived = Plus d’arrivées que d’annonces
name-finding-below-zero = Plus de retraits que d’effectifs signalés
name-finding-overlap = Double compte possible
name-finding-overdue = En retard : arrivée non signalée
name-finding-second-report = Second signalement possible

name-severity-contradiction = Contradiction
name-severity-doubt = Anomalie possible
name-severity-note = Remarque

# In a sentence, and as a label.
name-place-not-reported = lieu non signalé
name-placeless = Lieu non signalé
name-not-reported = Non signalé

name-records = { $n } { $n ->
    [one] fiche
   *[other] fiches
}
name-unit = Unité
name-type = Modèle
name-what = Catégorie

name-region-europe = Europe
name-region-baltic-states = Pays baltes
name-region-eastern-allies = Alliés orientaux
name-region-africa = Afrique
name-region-americas = Amériques
name-region-asia = Asie
name-region-middle-east = Moyen-Orient
name-region-oceania = Océanie

# What `--version` says of the build. $build: a commit; $features: what it was built with.
name-version =
    { $version } ({ $build }, { $system })
    compilé avec { $features }
name-version-own = compilation locale
name-version-plain = aucune option
