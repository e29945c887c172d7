# Names of steps: what Undo and Back name.

# $action: Undo, Redo, Back or Forward; $name: a name of a step.
step-of = { $action } : { $name }
step-play = Lecture
step-pause = Pause
step-measure = Mesure
# $filter: sender, host, …
step-filter = Filtre : { $filter }
step-filter-text = Filtre : texte
step-selection = Sélection
step-view = Vue
# $kind: strength, movement, …; $place: a country, or what the record is about.
step-number = { $place } { $before } → { $after }
step-edit = modification ({ $kind }), { $place }
step-add = ajout ({ $kind }), { $place }
step-add-people = ajout ({ $kind }), { $place } { $people }
step-delete = suppression ({ $kind }), { $place }
step-delete-people = suppression ({ $kind }), { $place } { $people }
step-nothing = rien
# $name: one of the above.
step-and-more = { $name } et { $n } { $n ->
    [one] autre ligne
   *[other] autres lignes
}
step-event = « { $title } »
step-series-complete = la série { $name } est complète
step-series-not-complete = la série { $name } n’est pas complète
step-series = modifier une série
step-accept-findings = accepter des constats
step-accept = accepter un constat ({ $kind })
# $people: a number; $place: a country or a place in words.
step-accept-movement = accepter { $people } → { $place }
step-accept-strength = accepter { $people } – { $place }
# $kind: “call”, “warning”.
step-accept-event = accepter ({ $kind }), { $day }
step-assign = donner des mots au champ : { $field }
step-split = diviser une fiche
step-join = joindre deux fiches
step-reopen = rouvrir un constat ({ $kind })
step-pin = épingler { $id }
step-unpin = désépingler { $id }
step-count-in = compter { $names } dans { $id }
step-count-alone = compter { $names } à part
step-texts = Titre et légendes
step-layers = couches
step-ranges = portées
step-distance = distance
