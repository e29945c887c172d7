# The tables of `laydown query`. $known: “, as known on 3 February 2022”, or nothing.

query-posture = { $title } — { $day }{ $known }
query-by = { $title } — { $day }{ $known }, par { $by }
query-series = { $title } — { $from } – { $to }{ $known } : une ligne par jour de variation ; chacune vaut jusqu’à la suivante
query-changes = { $title } — variations, { $from } – { $to }{ $known }
query-findings = { $title } — constats, { $day }{ $known }
query-records = { $title } — fiches{ $known } ; emploi au { $day }
query-total = Total
query-overlap = Peut-être comptés deux fois
query-in-host = { $host } : { $level }
query-other-things = Autres catégories (non additionnées ; voir --what) :
query-over-scopes = Tous périmètres (jamais le niveau lui-même) :
query-other-scopes = Niveaux d’autres périmètres (non additionnés ; voir --scope) :
query-regions = Totaux régionaux (concurrents des sommes ci-dessus, non additionnés) :
query-no-country = Niveaux sans pays unique (hors des sommes ci-dessus) :
query-and-more = et { $n } de plus
query-more-findings = et { $n } de plus : --findings les liste tous
query-events = Événements :
query-not-covered = Non couvert (période couverte : { $period }) : l’absence ne veut pas dire zéro.
query-nothing = aucune fiche ne mentionne { $host } à ce jour : l’absence ne veut pas dire zéro
query-nothing-of = aucune fiche ne compte cette catégorie à ce jour ({ $things }, { $host }) : utiliser --what avec une autre ({ $also })
query-nothing-filtered = aucune fiche correspondant aux filtres ne mentionne { $host } à ce jour : retirer les filtres
query-nothing-known = rien de public au { $day } ne mentionne { $host } à ce jour : retirer --known-on ou choisir un jour plus tardif
query-to-before-from = --to { $to } précède --from { $from } : choisir un --to plus tardif
query-explain-no-csv = --explain ne gère pas csv : utiliser --format table ou json
