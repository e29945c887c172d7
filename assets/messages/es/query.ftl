# The tables of `laydown query`. $known: “, as known on 3 February 2022”, or nothing.

query-posture = { $title } — { $day }{ $known }
query-by = { $title } — { $day }{ $known }, por { $by }
query-series = { $title } — { $from } – { $to }{ $known }: una fila por cada día de cambio; cada una vale hasta la siguiente
query-changes = { $title } — qué cambió: { $from } – { $to }{ $known }
query-findings = { $title } — hallazgos del { $day }{ $known }
query-records = { $title } — registros{ $known }; uso el { $day }

query-total = Total
query-overlap = Posible doble recuento
query-in-host = { $host }: { $level }
query-other-things = Otras categorías (no se suman; véase --what):
query-over-scopes = Sobre los alcances (nunca el nivel mismo):
query-other-scopes = Niveles de otros alcances (no se suman; véase --scope):
query-regions = Totales regionales (rivales de las sumas de arriba, no se suman):
query-no-country = Niveles sin un solo país (no están en las sumas de arriba):
query-and-more = y { $n } más
query-more-findings = y { $n } más: --findings los muestra todos
query-events = Eventos:
query-not-covered = Fuera de cobertura: el conjunto de datos abarca { $period }; la ausencia no significa cero.

query-nothing = ningún registro menciona { $host } hasta este día: la ausencia no significa cero
query-nothing-of = ningún registro cuenta { $things } en { $host } hasta este día: use --what con otra categoría ({ $also })
query-nothing-filtered = ningún registro que cumpla los filtros menciona { $host } hasta este día: quite los filtros
query-nothing-known = nada público el { $day } menciona { $host } hasta este día: quite --known-on o use un día posterior
query-to-before-from = --to { $to } es anterior a --from { $from }: elija un --to posterior
query-explain-no-csv = --explain no admite csv: use --format table o json
