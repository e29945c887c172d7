# Which of rival claims counts, and what they say.

claim-pinned = une autre fiche est épinglée
claim-tier-official = une source officielle est préférée
claim-tier-press = la presse est préférée
claim-tier-secondary = une source secondaire est préférée
claim-newer = une source plus récente, du { $day }, est préférée
claim-later-row = les sources sont de même rang ; la dernière ligne est préférée
claim-other = une autre fiche est préférée
claim-not-used = Non retenu : { $why }
claim-replaced = Remplacé par un décompte ultérieur
claim-later = Après le jour affiché : pas encore compté
claim-sources = { $n } { $n ->
    [one] source
   *[other] sources
}
claim-one-source = { $n } { $n ->
    [one] affirmation
   *[other] affirmations
} d’une même source
# $who: one of the two above.
claim-no-number = { $who }, sans aucun nombre
claim-range = { $who }, { $range }
claim-range-without = { $who }, { $range }, { $n } sans nombre
claim-published = Publication : { $day }
claim-undated = Date de publication inconnue
# $published: one of the two above; $tier: official, press or secondary.
claim-tier = { $published }, { $tier }
claim-public-since = { $published }, { $tier } ; public depuis le { $day }
claim-hindsight = { $published }, { $tier } ; connu seulement avec le recul
