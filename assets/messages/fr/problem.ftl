# Problems of files: what is wrong, and behind “-fix” what to do about it. Neither has a full stop.

# A problem in one line. $place: the file, its line and the column.
problem-with-fix = { $place } : { $what }. Correction : { $fix }.
problem-without-fix = { $place } : { $what }.
problem-place = { $place } colonne "{ $column }"
problem-more = { $n } { $n ->
    [one] autre problème n’est pas listé
   *[other] autres problèmes ne sont pas listés
}
problem-more-between = { $n } { $n ->
    [one] autre problème entre lignes n’est pas listé
   *[other] autres problèmes entre lignes ne sont pas listés
}
problem-more-fix = corriger les premiers et vérifier à nouveau

# Files.
problem-other-case = le fichier n’est pas lu : son nom ne diffère de { $file } que par les majuscules
problem-other-case-fix = le nommer { $file }, ou le supprimer
problem-no-manifest = fichier introuvable : titre, licences et couverture sont inconnus
problem-no-manifest-fix = l’ajouter ; enregistrer en écrit un
problem-unfinished-save = un enregistrement a été interrompu ici : ce qu’il a décidé est affiché, et certains fichiers ont encore leurs anciennes lignes
problem-unfinished-save-fix = enregistrer une fois le jeu de données pour l’achever
problem-no-file = le fichier est listé dans datapackage.json mais manque
problem-no-file-fix = le rétablir, ou le retirer de la liste
problem-linked = un lien vers { $to }, hors du jeu de données
problem-linked-fix = enregistrer modifie le fichier là-bas ; le copier ici s’il doit rester tel quel
problem-unreadable = le fichier ne peut être lu ({ $cause })
problem-unreadable-fix = vérifier le fichier et ses droits d’accès
problem-long-line = la ligne a { $n } octets ; au-delà de { $most } octets, une ligne n’est pas lue
problem-long-line-fix = la raccourcir ou la supprimer
problem-row-bytes = la ligne aurait { $n } octets ; au-delà de { $most } octets, une ligne n’est pas lue
problem-row-bytes-fix = raccourcir le texte
problem-large-file = le fichier dépasse { $most } octets ; le reste n’est pas lu
problem-large-file-fix = scinder le jeu de données
problem-large-archive = décompressée, l’archive dépasse de loin sa taille ; seuls les { $most } premiers octets de la table ont été lus
problem-large-archive-fix = si vous lui faites confiance, la décompresser et ouvrir le dossier

# datapackage.json. $text is quoted.
problem-not-json = le fichier n’est pas du JSON ({ $cause })
problem-not-json-object = le fichier n’est pas un objet JSON
problem-not-json-fix = le corriger, ou le supprimer et en écrire un nouveau : seul « resources » est obligatoire
problem-key-twice = { $key } figure deux fois, à la ligne { $first } et ici ; seule la seconde compte
problem-key-twice-fix = supprimer l’une des deux
problem-not-object = « { $key } » n’est pas un objet
problem-not-accepted = { $text } n’est pas un constat accepté
problem-not-series = { $text } n’est pas une série
# $other: the id of the row that has $before.
problem-series-lists-twice = la série { $series } liste ceci deux fois le { $day } : { $before } dans la ligne { $other }, et { $people }
problem-series-lists-twice-fix = supprimer la ligne erronée ; un nombre révisé exige sa propre source
problem-series-comma = le nom de la série { $series } contient une virgule
problem-series-comma-fix = écrire le nom sans virgule
problem-series-no-rows = aucun effectif ne provient de la série { $series }
problem-series-no-rows-fix = la nommer dans la colonne « series » de ses effectifs, ou la supprimer de datapackage.json
problem-series-twice = la série { $name } est déclarée deux fois ; la première est lue
problem-series-twice-fix = déclarer chaque série une seule fois
problem-example-fix = écrire { $example }
problem-not-text = « { $key } » n’est pas du texte
problem-not-text-fix = le mettre entre guillemets
problem-not-list = « { $key } » n’est pas une liste
problem-not-list-fix = le mettre entre crochets
problem-not-code = { $text } n’est pas un code
problem-not-code-fix = utiliser des codes comme "USA" ou "NATO"
problem-not-day-fix = utiliser la forme 2022-02-13
problem-until = { $until } précède { $from }
problem-until-fix = intervertir les deux jours
problem-path = le chemin { $path } de « { $table } » est hors du dossier du jeu de données
problem-path-fix = écrire un chemin dans le dossier, avec /, sans .. et sans / initial
problem-listed-twice = la table « { $table } » ou son chemin est listé deux fois, avec { $first } et avec { $path } ; le premier est lu
problem-listed-twice-fix = mettre toutes les lignes d’une table dans un fichier, et lister chaque fichier une fois

# Headers.
problem-empty-file = le fichier est vide
problem-empty-file-fix = lui donner au moins sa ligne d’en-tête, ou le supprimer
problem-header-utf8 = l’en-tête n’est pas du texte UTF-8 à l’octet { $at }
problem-header-utf8-fix = enregistrer la table en CSV, en UTF-8
problem-header-utf16 = la table est du texte UTF-16
problem-many-columns = l’en-tête a { $n } colonnes ; { $most } au plus sont lues
problem-many-columns-fix = supprimer les colonnes vides
problem-no-commas = les colonnes ne sont pas séparées par des virgules
problem-no-commas-fix = enregistrer la table en CSV avec des virgules
problem-no-column = la table n’a pas de colonne « { $column } », donc aucune de ses lignes ne peut être lue
problem-no-column-fix = ajouter une colonne « { $column } » et la remplir
problem-column-twice = la colonne « { $name } » apparaît deux fois
problem-column-twice-fix = renommer ou supprimer l’une des deux
problem-strange-column = la colonne { $name } n’est pas reconnue ; elle est gardée, mais non lue
problem-rename-fix = renommer { $name } en « { $column } » si c’est le sens voulu

# Rows.
problem-open-quote = un guillemet est ouvert mais non fermé dans cette ligne
problem-open-quote-fix = le fermer, ou écrire "" pour un guillemet à l’intérieur d’un champ
problem-fields = la ligne a { $n } champs et l’en-tête { $header }
problem-fields-fix = mettre entre guillemets un champ contenant une virgule, et écrire chaque champ vide
problem-fields-empty-fix = écrire chaque champ vide
problem-utf8 = le texte n’est pas de l’UTF-8 à l’octet { $at } du fichier
problem-utf8-fix = enregistrer la table en CSV, en UTF-8, ou retaper le mot
problem-nul = le texte contient un octet NUL
problem-nul-fix = le supprimer, ou retaper le mot
problem-id-taken = l’identifiant { $id } est pris : { $place } l’a aussi
problem-id-taken-fix = donner un autre identifiant à l’une des deux lignes
problem-long-row = la ligne dépasse { $bytes } octets ou { $lines } lignes de texte, ou un guillemet n’est pas fermé
problem-long-row-fix = raccourcir la ligne, ou fermer le guillemet

# Cells of an imported table. $text is quoted.
problem-not-people = { $text } n’est pas un nombre de personnels
problem-not-people-fix = écrire un nombre comme 1700, « environ 1700 », « 900–1000 » ou « plus de 900 », ou laisser vide
problem-no-list = { $text } ne donne pas de nombre de personnels
problem-no-list-fix = écrire un nombre après chaque nom, par ex. « India (320), Senegal (150) »
problem-not-date = { $text } n’est pas une date
problem-not-date-fix = utiliser la forme 2022-02-13, 2022-02, 2022-Q1 ou 2022
problem-open-date = { $text } peut se lire avec le jour ou le mois en premier
problem-open-date-fix = choisir : --set day.order=dmy ou --set day.order=mdy
problem-no-date = la ligne n’a pas de date
problem-no-date-fix = la remplir
problem-not-word = { $text } n’est pas reconnu ici
problem-not-word-fix = ajouter son sens au profil, sous « words »
problem-two-numbers = { $text } est peut-être deux nombres
problem-two-numbers-fix = écrire un seul nombre ; si les espaces séparent les milliers dans cette colonne, utiliser --set spaces=thousands
problem-not-unit = { $text } ne dit pas en quelle unité les personnels sont comptés
problem-not-unit-fix = écrire persons, hundreds ou thousands, ou une puissance de dix

# Codes.
problem-organisation = { $code } est une organisation, non un lieu
problem-organisation-fix = écrire le pays, ou laisser vide et mettre les mots dans host_text
problem-no-country = { $code } n’est ni un pays, ni un territoire, ni une organisation
problem-code-fix = utiliser son code ISO 3166-1 alpha-3, par ex. POL, ou NATO, EU ou UN
problem-meant-fix = écrire { $one } si c’est le sens voulu
problem-meant-either-fix = écrire { $one } ou { $other } si c’est le sens voulu

# Links between rows. $id is quoted.
problem-no-source = source { $id } introuvable
problem-no-source-fix = l’ajouter à sources.csv, ou corriger l’identifiant
problem-known-late = la ligne est connue depuis le { $known }, soit après la publication de sa source ({ $published })
problem-known-late-fix = laisser known_from vide : le jour de la source compte alors
problem-no-published = { $id } n’a pas de date de publication : ce qu’elle dit n’est connu qu’avec le recul
problem-no-movement = mouvement { $id } introuvable : la phase n’est pas comptée
problem-no-movement-fix = l’ajouter à movements.csv, ou corriger l’identifiant
problem-no-stage = le mouvement { $id } n’a pas de phase : il n’est pas compté
problem-no-stage-fix = lui ajouter une ligne dans stages.csv, avec un jour, un nombre et une source
problem-no-record = fiche { $id } introuvable
problem-no-record-fix = l’ajouter, corriger l’identifiant, ou vider la cellule
problem-other-thing = { $id } compte { $other } et cette ligne { $own } : aucune n’est comptée dans l’autre
problem-other-thing-fix = lier des lignes de même « what », ou laisser cette cellule vide
problem-circle = { $n ->
    [one] cette ligne est liée
   *[other] { $n } lignes sont liées
} en cercle par { $columns } : { $ids }
problem-circle-more = { $n } lignes sont liées en cercle par { $columns } : { $ids } et { $more } de plus
problem-circle-fix = vider la cellule de la ligne qui doit être au sommet

# Counts and days that contradict each other.
problem-early = { $stage } le { $day }, avant que le mouvement ne soit annoncé ou ordonné ({ $first })
problem-early-fix = corriger le jour erroné, ou ajouter l’annonce antérieure
problem-arrived = au moins { $low } arrivés, mais { $most } promis au plus
problem-arrived-fix = corriger le nombre, ou ajouter l’annonce manquante
problem-falling = { $after } après { $before } le { $day } : les nombres d’une phase sont cumulés
problem-falling-fix = écrire combien en tout, non combien de plus
problem-part = la partie compte au moins { $low } personnels, son ensemble { $whole } au plus { $most }
problem-part-fix = corriger l’un des nombres, ou vider part_of
problem-parts = les parties de { $whole } comptent au moins { $sum } personnels, l’ensemble au plus { $most }
problem-parts-fix = corriger l’un des nombres, ou retirer une partie
problem-at-home = { $sender } est à la fois contributeur et pays hôte : des forces chez elles ne sont pas un déploiement
problem-at-home-fix = corriger l’un des deux ; un retour au pays est une phase « withdrawn » du mouvement aller
problem-place-no-host = le lieu { $place } n’a pas de pays hôte : il n’est sur aucune carte
problem-place-no-host-fix = nommer le pays où il se trouve, ou vider place, lat et lon
problem-no-number = l’effectif { $id } n’a pas de nombre : il est dessiné « ? »
