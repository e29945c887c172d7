# The tables of `laydown query`. $known: “, as known on 3 February 2022”, or nothing.

query-posture = { $title } — { $day }{ $known }
query-by = { $title } — { $day }{ $known }, wg: { $by }
query-series = { $title } — od { $from } do { $to }{ $known }: po jednym wierszu na dzień zmiany; każdy obowiązuje do następnego
query-changes = { $title } — co zmieniło się od { $from } do { $to }{ $known }
query-findings = { $title } — ustalenia na { $day }{ $known }
query-records = { $title } — rekordy{ $known }; użycie na { $day }
query-total = Razem
query-overlap = Możliwe podwójne liczenie
query-in-host = { $host }: { $level }
query-other-things = Inne kategorie (niedodawane; zob. --what):
query-over-scopes = Ponad zakresami (nigdy sam stan):
query-other-scopes = Stany innych zakresów (niedodawane; zob. --scope):
query-regions = Sumy regionalne (konkurencyjne wobec sum powyżej, niedodawane):
query-no-country = Stany bez jednego kraju (poza sumami powyżej):
query-and-more = i jeszcze { $n }
query-more-findings = i jeszcze { $n }: wszystkie wypisuje --findings
query-events = Wydarzenia:
query-not-covered = Poza zasięgiem: zbiór danych obejmuje { $period }; brak danych nie oznacza zera.
query-nothing = do tego dnia żaden rekord nie wymienia: { $host }; brak danych nie oznacza zera
query-nothing-of = do tego dnia żaden rekord nie liczy: { $things }, { $host }; użyj --what z inną kategorią ({ $also })
query-nothing-filtered = do tego dnia żaden rekord zgodny z filtrami nie wymienia: { $host }; usuń filtry
query-nothing-known = nic, co było jawne { $day }, nie wymienia do tego dnia: { $host }; usuń --known-on albo użyj późniejszego dnia
query-to-before-from = --to { $to } jest przed --from { $from }: wybierz późniejsze --to
query-explain-no-csv = --explain nie obsługuje csv: użyj --format table lub json
