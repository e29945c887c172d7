# The table of records: its columns that are no fields, and the cells made for it.

row-kind = Type
row-host-code = Code du pays hôte
row-origin = Provenance
row-people = Personnels
row-use = Emploi
row-known-from = Connu depuis
row-file = Fichier
row-counts = Compté
row-rotation = Rotation, n’ajoute rien
row-within = Partie d’un ensemble qui compte
row-aside = Non additionné : compté autrement
row-unlisted = Ne figure plus
row-elsewhere = Compté ailleurs
row-rival = Concurrent, non retenu
row-superseded = Remplacé
row-outside = Non compté
row-later = Après ce jour
row-context = Contexte
# $kind: warning, summit, …
row-event = Événement : { $kind }
row-strength = Effectif
row-movement = Mouvement
row-all = Tous
row-not-reported = Non signalé
# A row in one sentence, for screen readers. $verb: reported, announced, …
row-sentence = { $sender }, { $host }, { $people } ({ $verb }), { $day }
row-sentence-event = { $kind }, { $title }, { $day }
# A record in one line, in the palette.
row-line-strength = { $sender } – { $host } : { $people } ({ $scope }), { $day }
row-line-movement = { $sender } → { $host } ({ $id })
row-line-movement-unit = { $sender } → { $host }, { $unit } ({ $id })
row-line-stage = { $sender } → { $host } : { $people } ({ $kind }), { $day }
row-line-step = { $people } ({ $kind }), { $day }
row-line-event = { $title }, { $day }
row-not-a-column = « { $text } » n’est pas une colonne
# Words of the files, as cells have them.
row-national = National
row-coalition = Coalition
row-official = Officielle
row-press = Presse
row-secondary = Secondaire
row-checked = Vérifié
row-unsure = Non vérifié
