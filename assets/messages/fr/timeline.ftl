# The timeline: play, dates, clocks, and the strip of days.

timeline-date = Date
timeline-left = gauche
timeline-from = depuis
timeline-repeat = Répéter
timeline-repeat-tip = Recommencer à la fin de la lecture
timeline-speed-tip = Régler la vitesse de lecture
timeline-speed = Vitesse : { $pace }
timeline-pace = { $n } { $n ->
    [one] jour/s
   *[other] jours/s
}
timeline-reset = Réinitialiser le début
timeline-reset-tip = Commencer au premier jour du jeu de données, le { $day }
timeline-hindsight = Avec le recul
timeline-hindsight-tip = Compter tout ce qui a été publié à ce jour
timeline-known-on = Connu au
timeline-known-on-tip = Ne compter que ce qui était public à la date de connaissance. La lecture déplace cette date et garde le jour affiché
timeline-gross = Brut
timeline-gross-tip = Compter tous les arrivants, quelle que soit leur provenance
timeline-net = Net
timeline-type-tip = Saisir une date comme 2022-02-13 ou 13 février 2022, puis appuyer sur Entrée
timeline-type-day = Saisir le jour
timeline-type-other = Saisir l’autre jour
timeline-type-from = Saisir le début de la période
timeline-type-known-on = Saisir la date de connaissance
timeline-flag-left = gauche { $day }
timeline-flag-from = depuis { $day }
timeline-flag-known-on = connu au { $day }
timeline-day-tip = Le jour affiché. Faire glisser, ou utiliser les flèches (Maj : une semaine, Page préc. et suiv. : un mois, Début et Fin)
timeline-other-tip = Le jour de la carte de gauche. Faire glisser, ou utiliser les flèches
timeline-from-tip = Le début de la période : les variations comptent à partir de ce jour. Faire glisser, ou utiliser les flèches
timeline-known-on-flag-tip = La date de connaissance : ne compte que ce qui était public à ce jour. Faire glisser, ou utiliser les flèches
timeline-events = Événements
timeline-strengths = Effectifs
# $event: the title of the first.
timeline-mark = { $day } : { $event }
timeline-mark-more = { $day } : { $event }, et { $n } { $n ->
    [one] autre événement
   *[other] autres événements
}
timeline-event = { $day } · { $kind }
timeline-event-until = { $day } – { $until } · { $kind }
timeline-more = et { $n } de plus
timeline-no-change = Aucune variation
timeline-promised = { $people } promis
timeline-arrived = { $people } arrivés
timeline-reported = { $n } { $n ->
    [one] effectif signalé
   *[other] effectifs signalés
}
timeline-no-people = Une phase sans nombre
