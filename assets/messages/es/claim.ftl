# Which of rival claims counts, and what they say.

claim-pinned = hay otro registro fijado
claim-tier-official = se prefiere una fuente oficial
claim-tier-press = se prefiere la prensa
claim-tier-secondary = se prefiere una fuente secundaria
claim-newer = se prefiere una fuente más reciente, del { $day }
claim-later-row = las fuentes tienen igual rango; se prefiere la fila posterior
claim-other = se prefiere otro registro
claim-not-used = No utilizado: { $why }
claim-replaced = Sustituido por un número posterior
claim-later = Posterior al día mostrado: aún no se cuenta

claim-sources = { $n } { $n ->
    [one] fuente
   *[other] fuentes
}
claim-one-source = { $n } { $n ->
    [one] afirmación
   *[other] afirmaciones
} de una sola fuente
# $who: one of the two above.
claim-no-number = { $who }, sin ningún número
claim-range = { $who }, { $range }
claim-range-without = { $who }, { $range }, { $n } sin número

claim-published = Publicado el { $day }
claim-undated = Día de publicación desconocido
# $published: one of the two above; $tier: official, press or secondary.
claim-tier = { $published }, { $tier }
claim-public-since = { $published }, { $tier }; público desde el { $day }
claim-hindsight = { $published }, { $tier }; sabido solo en retrospectiva
