# Imported tables: questions, possible issues, and what an import writes into its dataset.

# Questions, and the flags that answer them.
import-means-people = des personnels
import-means-share = une part
import-means-rate = un taux
import-means-money = de l’argent
import-means-index = un indice, un rang ou une statistique
import-means-id = un numéro ou un code de lignes
import-means-duration = une durée
import-means-measure = une surface, une longueur ou un poids
import-means-casualties = des tués ou des blessés
import-means-population = des habitants
import-means-equipment = du matériel
import-means-formations = des formations
import-means-subset = une partie d’une autre colonne
import-means-ceiling = un plafond, non des personnels sur place
import-means-planned = prévu ou promis
import-means-change = une variation
import-means-running = un total cumulé, ou des personnels partis
import-means-others = des personnes qui ne sont pas des forces déployées
import-means-number = un nombre d’autres choses
import-ask-table = Plusieurs tableaux du fichier ont les mêmes colonnes. Lequel importer : l’un d’eux, ou tous (*) ?
# A line of a sheet, as in “line 4 of “2021””.
import-line-of = { $line } de « { $sheet } »
import-ask-sender = De qui relèvent ces forces ?
import-ask-host = Quelle colonne est le pays hôte ?
import-ask-people = Quelle colonne donne le nombre de personnels ?
import-ask-day = Quelle colonne est la date ?
# $text: as it stands in the table. $readings: what it may be, as below.
import-ask-order = { $text } à la ligne { $line }, est-ce { $readings } ?
import-order-reading = { $day } ({ $order })
import-order-or = { $all } ou { $one }
# $proofs: a line for each order, as below.
import-ask-order-both = Les dates suivent deux ordres : { $proofs }. Quel est celui de { $text } à la ligne { $line } ?
import-ask-order-against = Les dates suivent deux ordres : { $proofs }. Quel est celui de la colonne ?
# $first: one of the last three. $order: as an option says it.
import-order-proof = la ligne { $line } ({ $text }) a { $first } ({ $order })
import-order-open = aucun ordre
import-order-day = le jour d’abord
import-order-month = le mois d’abord
import-order-year = l’année d’abord
import-ask-stage = Quelle phase ? Par défaut : annonce.
import-ask-scope = Quel est le périmètre des nombres ?
import-flag-table = --set table=NAME, ou --set table=* pour tout lire comme un seul tableau
import-flag-sender = --sender USA
import-flag-sender-column = --sender USA pour toutes les lignes, ou --set sender.column=COLUMN
import-ask-one-day = Aucune colonne n’a de dates. Pour quel jour valent les nombres ?
import-flag-one-day = --set day=2021-12-31
import-ask-people-apart = Quelle colonne donne le nombre de personnels ? { $told }.
import-column-is = « { $column } » est { $means }
import-ask-complete = { $n } { $n ->
    [one] pays hôte
   *[other] pays hôtes
} du { $day } ({ $hosts }) { $n ->
    [one] manque
   *[other] manquent
} le { $next }. Chaque jour liste-t-il tous ceux qui existent (yes : ils sont partis), ou seulement ce qui a été signalé (no : leurs nombres restent valables) ?
import-flag-complete = --set complete=yes
import-ask-decimal = Quel est le séparateur décimal dans « { $value } » (en milliers) : le point ou la virgule ?
import-flag-decimal = --set decimal=point
import-ask-times = En quelle unité « { $column } » compte-t-elle les personnels : { $options } ?
# $value: a cell.
import-ask-spaces = Les espaces dans les nombres séparent-ils les milliers (thousands), ou une cellule comme « { $value } » (ligne { $line }) est-elle deux nombres (two) ? Ces cellules ne sont pas lues.
import-flag-spaces = --set spaces=thousands
import-ask-status = Quelles lignes comptent ? « { $column } » indique { $values }.
import-flag-status = --set "only={ $column }={ $value }", ou --set "only={ $column }=*" pour toutes les lignes
import-ask-codes = À quel système appartiennent les codes de « { $column } » ? { $values } désignent des pays différents dans { $systems }.
import-flag-set = --set { $key }={ $value }
import-ask-parts = Les lignes { $first } et { $second } ont les mêmes contributeur, pays hôte, jour et source, et diffèrent dans { $columns }. Sont-elles des parties qui s’additionnent ?
import-flag-parts = --set "parts={ $column }", ou --set parts={ $rivals }
# $value: a cell. $lines: the lines of such cells.
import-ask-lists = Les listes de « { $column } » donnent-elles un nombre par nom (split), ou le nombre de la ligne les compte-t-il tous (joint) ? Les nombres des listes ne donnent pas ce total, ou sont peut-être des années : { $value } (ligne { $lines }).
import-flag-lists = --set lists=split, ou --set lists=joint
# $value: a cell.
import-ask-several = { $n } { $n ->
    [one] nom désigne
   *[other] noms désignent
} plusieurs pays, par ex. « { $value } » ; les lignes sont ignorées. Le nombre les compte-t-il tous, sans pays unique (joint), ou la cellule est-elle une liste avec un nombre pour chacun (split) ?
import-flag-several = --set lists=joint, ou --place "{ $value }=CODE"
import-ask-fill = { $n } { $n ->
    [one] ligne n’a
   *[other] lignes n’ont
} pas de contributeur ou de pays hôte, d’abord à la ligne { $line }. Une cellule vide répète-t-elle celle du dessus (yes), ou la valeur est-elle inconnue (no) ?
import-flag-fill = --set fill=yes
# $columns: names of columns, separated by “”, “”. $people: a number.
import-ask-beside = { $columns } { $n ->
    [one] n’est pas lue, mais compte
   *[other] ne sont pas lues, mais comptent
} peut-être aussi des personnels ({ $people } en tout). Faut-il les additionner aux autres ou les laisser de côté ?
import-flag-beside = --set "people={ $all }", ou --set "ignore={ $column }"
import-ask-lists-beside = « { $column } » liste des pays avec des nombres ({ $people } personnels en tout) et n’est pas lue. Laisser de côté cette colonne ?
import-flag-lists-beside = --set "ignore={ $column }", ou --set "sender.column={ $column }" pour lire les listes
import-flag-host = --set host.column=COLUMN
import-flag-people = --set people=COLUMN
import-flag-day = --set day.column=COLUMN, ou --set day=2021-12-31 pour toutes les lignes
import-flag-order = --set day.order=dmy
import-flag-stage = --set stage=arrived
import-flag-scope = --set scope=assigned
# Possible issues, without a full stop; they become notes of records.
import-doubled-even = sans doute doublé : tous les nombres de ce pays hôte sont pairs, comme si chacun avait été ajouté à lui-même
import-doubled-day = sans doute doublé : ce jour-là, la plupart des pays hôtes ont environ le double d’avant et d’après
import-doubled-until = sans doute doublé : après le { $day }, les nombres de la plupart des pays hôtes chutent d’un coup de moitié
import-doubled-between = sans doute doublé : environ le double des valeurs d’avant ({ $before }) et d’après ({ $after })
# $times: 2 or 3.
import-times-between = sans doute additionné { $times } fois : avec ses voisins, il vaut { $times } fois les valeurs d’avant ({ $before }) et d’après ({ $after })
import-doubled = sans doute doublé
import-zero-all = zéro pour tous les pays hôtes ce jour-là : sans doute non signalé
import-zero-away = zéro à côté d’un nom avec astérisque ou « voir … » : sans doute signalé ailleurs ou non divulgué
import-zero = zéro sans source : sans doute non signalé
import-jump-between = valeur aberrante : loin des valeurs d’avant ({ $before }) et d’après ({ $after })
import-jump = valeur aberrante : loin des valeurs d’avant et d’après
import-second-of = peut-être le second signalement du déploiement de la ligne { $line } : l’ajouter comme seconde source ?
import-same-as = doublon de la ligne { $line }
import-other-than = diffère de la ligne { $line } pour les mêmes pays hôte, jour et source
import-part-beside = une partie à côté de la ligne { $line } : mêmes pays hôte et date, mais un autre texte dans une colonne non lue
import-duplicate = doublon
import-imputed = interpolé, non signalé
import-total = un total listé avec ses parties
import-own = le pays du contributeur lui-même : pas un déploiement
import-day = date non valide
# $day: the date as it is read.
import-day-order = la date contredit l’ordre du jour et du mois dans sa colonne : lue comme { $day }
# $day: the date with day and month exchanged.
import-day-converted = un tableur a sans doute interverti le jour et le mois : lire { $day }
import-part-larger = une partie de la ligne { $line }, mais plus grande
import-no-end = le dernier jour est inconnu : importé sans retrait
import-end-before = le dernier jour ({ $day }) précède le premier : importé sans retrait
# $unit: days, weeks …
import-lasts = { $unit } à partir du premier jour
import-lasts-cell = une durée à partir du premier jour
import-swapped = latitude et longitude sont interverties
import-lies-in = les coordonnées tombent dans un autre pays : { $country }
import-nines = que des neuf : peut signifier « aucune valeur »
import-mission-span = hors de la période de la mission, { $from } – { $until }
import-mission-from = avant le début de la mission, le { $from }
import-mission = hors de la période de la mission
# $sum: what the list adds up to. $own: the number of its row.
import-list-sum = la liste totalise { $sum }, mais le nombre de la ligne est { $own }
import-list = la liste ne donne pas le nombre de la ligne
import-cut = le texte dépasse 1 Mo : ses { $n } premières lettres sont importées
import-fraction = une fraction de personnel
import-off-land = les coordonnées sont en mer ou hors du globe
# Why a name is not recognised.
import-name-organisation = une organisation, non un lieu
import-name-several = désigne plusieurs pays ({ $countries })
import-name-either = plusieurs pays portent ce nom ({ $countries })
import-name-empty = le nom est vide
import-name-unknown = ni pays, ni territoire, ni organisation connus
# What a table was, and what holds for a column: “all, rotational before 2010-01-01”.
import-form-text = Texte, { $encoding }
import-form-sheet = Feuille d’un classeur
import-word-before = { $word } avant { $day }
# The name of what comes through a pipe.
import-standard-input = entrée standard
# In the dataset. $line: a number as text.
import-own-recipe = Fiches écrites par Laydown, lues telles quelles.
import-from = Importé de { $file }.
import-from-about = Importé de { $file }. { $about }
import-coverage = Ce que signale { $file } ; les autres pays hôtes et jours n’ont pas été recherchés.
import-source-note = importé de { $file }
import-halved = moitié de { $n }, compté deux fois
import-last-day = leur dernier jour là-bas est le { $day }
import-range-to = jusqu’à { $column }
import-times = en multiples de { $n }
import-powers = puissances de dix
import-third = tiers de { $n }, compté trois fois
import-summed = somme des lignes { $lines }
import-day-mended = jour et mois intervertis : le tableau dit { $day }
# The title of an event without a name.
import-row = ligne { $line }
import-line = ligne { $line }
import-line-column = ligne { $line }, colonne « { $column } »
import-line-sheet = { $sheet }, ligne { $line }
import-line-sheet-column = { $sheet }, ligne { $line }, colonne « { $column } »
## What a column is taken for, and why

import-why-name = son nom
# $n of $all values.
import-why-countries = { $n } valeurs sur { $all } sont des pays
import-why-days = { $n } valeurs sur { $all } sont des dates
import-why-counts = { $n } valeurs sur { $all } sont des nombres
import-why-recipe = le profil { $recipe }
import-why-chosen = choix
import-why-means = son nom et ses valeurs : { $means }
import-row-outside = hors des lignes que lit le profil
## A row of which nothing is imported

import-row-empty = aucun nombre
import-row-filtered = hors filtre
import-too-large = { $n } lignes donneraient une table de plus de 1 Go, qui ne se rouvrirait pas : importer { $most } lignes à la fois, par exemple celles de quelques années ou expéditeurs (only=COLONNE=VALEUR)
