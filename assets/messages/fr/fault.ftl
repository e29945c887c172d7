# What is wrong in a form, and the fix.

fault-people-empty = Saisir un nombre de personnels
fault-people = « { $text } » n’est pas un nombre de personnels
fault-people-fix = Utiliser 1 700 ou environ 1 700, 900–1 000, plus de 900, jusqu’à 460, ou inconnu
fault-itself = Une fiche ne peut renvoyer à elle-même
fault-not-found = « { $id } » introuvable
# $kind: “stage”.
fault-taken = L’identifiant « { $id } » est déjà pris ({ $kind })
fault-another-id = Choisir un autre identifiant
fault-choose-source = Choisir une source dans la liste, ou en ajouter une
# $kinds: “strength or movement”.
fault-choose = À choisir : { $kinds }
fault-choose-or-clear = À choisir ({ $kinds }), ou laisser vide
fault-or = { $first } ou { $second }
fault-no-destination = Pas de destination : ces personnels ne seraient pas sur la carte
fault-no-destination-fix = Remplir « Vers » ou « Pays hôte (selon la source) »
fault-foreign = « { $id } » est dans { $other }, et { $file } ne peut renvoyer qu’à ses propres fiches
fault-foreign-fix = En choisir une du même fichier, ou l’y ajouter d’abord
# $what: one of the above; $fix: its fix.
fault-with-fix = { $what }. { $fix }
# $kind: strength, movement, …
fault-new = Créer : { $kind }
fault-edit = Modifier : { $kind }
fault-record = fiche
