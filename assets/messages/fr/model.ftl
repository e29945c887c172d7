# Values that cannot be read: what is wrong, and the fix. $text: quoted as “…”, unless quoted here.

# $set: what the word should be; $allowed: the words, as files have them.
model-unknown-word = « { $word } » n’est pas { $set ->
    [event] un type d’événement
    [as-of] un moment de la journée
    [word] un mot pour un nombre
    [middle] une vue principale
    [map] une position de carte
    [scope] un périmètre
    [component] une composante
    [command] un commandement
    [stage] une phase
    [tier] un rang
    [region] une région
    [thing] une catégorie
    [measure] une mesure
    [projection] une projection
    [theme] un thème
   *[other] une valeur de { $set }
} : utiliser l’un de { $allowed }
model-not-a-word = { $word } n’est pas { $set ->
    [event] un type d’événement
    [as-of] un moment de la journée
    [word] un mot pour un nombre
    [middle] une vue principale
    [map] une position de carte
    [scope] un périmètre
    [component] une composante
    [command] un commandement
    [stage] une phase
    [tier] un rang
    [region] une région
    [thing] une catégorie
    [measure] une mesure
    [projection] une projection
    [theme] un thème
   *[other] une valeur de { $set }
}
model-not-a-word-fix = utiliser l’un de { $allowed }
model-code = « { $text } » n’est pas un code : utiliser d’une à huit majuscules ou chiffres, par ex. POL ou NATO
model-not-a-code = { $text } n’est pas un code
model-day = « { $text } » n’est pas une date : utiliser la forme 2022-02-13
model-not-a-date = { $text } n’est pas une date
model-not-a-date-fix = utiliser 2022-02-13, ou 2022-02, 2022-Q1 ou 2022 si l’on n’en sait pas plus
model-own-colors = « { $text } » ne donne pas de couleurs : écrire chaque valeur avec sa couleur, par ex. USA=#0a5ca8, DEU=#c53a3d
model-class-bounds = « { $text } » ne donne pas de classes : écrire jusqu’à quatre nombres supérieurs à zéro, par ex. 100; 1000; 10000
model-no-id = un identifiant ne peut être vide
model-empty = « { $column } » est vide
model-empty-fix = remplir : chaque ligne en a besoin
model-yes-or-no = { $text } n’est ni yes ni no
model-yes-or-no-fix = saisir yes, ou laisser vide
model-ends-first = { $until } précède { $day }
model-ends-first-fix = intervertir les deux jours, ou en corriger un
model-half-a-point = un seul de lat et lon est renseigné
model-half-a-point-fix = renseigner les deux, ou aucun
model-degrees = { $text } n’est pas un nombre de degrés de −{ $most } à { $most }
model-degrees-fix = utiliser des degrés décimaux avec un point, par ex. 50.11
# $column: as the file has it; numbers are as the file has them.
model-count-needs = « { $word } » exige un nombre dans « { $column } »
model-count-needs-fix = le remplir, ou prendre unknown comme mot
model-count-order = low { $low } dépasse high { $high }
model-count-order-fix = intervertir les deux nombres
model-count-differs = { $column } { $number } ne va pas avec le mot « { $word } », qui donne { $made }
model-count-differs-fix = laisser « { $column } » vide ou saisir { $made }, ou choisir un autre mot
model-count-open = { $column } { $number } ne va pas avec le mot « { $word } », qui le laisse ouvert
model-count-open-fix = laisser « { $column } » vide, ou choisir un autre mot
model-count-best = best est hors de l’intervalle de low à high
model-count-best-fix = corriger l’un des trois nombres
model-count-whole = { $text } n’est pas un nombre entier
model-count-whole-fix = saisir un nombre entier de personnels sans séparateurs ni mots, par ex. 1700
model-count-negative = { $text } est négatif
model-count-negative-fix = un nombre de personnels ne peut être négatif : saisir un retrait comme phase de son mouvement
model-count-large = { $text } dépasse le nombre possible de personnels
model-count-large-fix = saisir des personnels, non des milliers ou des identifiants ; la limite est 1000000000
model-layer-path = « { $text } » n’est pas une couche. Écrire un chemin, puis ce qui s’applique, par ex. « bases.geojson,color=#0a5ca8,label=name ».
model-layer-value = { $key }={ $value } n’est pas valide pour une couche. Les couleurs ont la forme #0a5ca8, les options valent yes ou no.
model-layer-most = Une carte a au plus { $most } couches.

model-quoted = « { $text } »
