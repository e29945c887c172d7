# The tables of `laydown query`. $known: “, as known on 3 February 2022”, or nothing.

query-posture = { $title } — { $day }{ $known }
query-by = { $title } — { $day }{ $known }, за: { $by }
query-series = { $title } — від { $from } до { $to }{ $known }: по рядку на день зміни; кожен чинний до наступного
query-changes = { $title } — що змінилося від { $from } до { $to }{ $known }
query-findings = { $title } — зауваження на { $day }{ $known }
query-records = { $title } — записи{ $known }; використання на { $day }
query-total = Разом
query-overlap = Можливе подвійне рахування
query-in-host = { $host }: { $level }
query-other-things = Інші категорії (не додаються; див. --what):
query-over-scopes = Понад охопленнями (ніколи не сам стан):
query-other-scopes = Стани іншого охоплення (не додаються; див. --scope):
query-regions = Регіональні суми (конкурентні до сум вище, не додаються):
query-no-country = Стани без однієї країни (не в сумах вище):
query-and-more = і ще { $n }
query-more-findings = і ще { $n }: усі наводить --findings
query-events = Події:
query-not-covered = Поза покриттям: набір даних охоплює { $period }; відсутність не означає нуля.
query-nothing = до цього дня жоден запис не згадує: { $host }; відсутність не означає нуля
query-nothing-of = до цього дня жоден запис не рахує: { $things }, { $host }; використайте --what з іншою категорією ({ $also })
query-nothing-filtered = до цього дня жоден запис, що відповідає фільтрам, не згадує: { $host }; приберіть фільтри
query-nothing-known = ніщо з оприлюдненого на { $day } не згадує до цього дня: { $host }; приберіть --known-on або візьміть пізніший день
query-to-before-from = --to { $to } раніше за --from { $from }: виберіть пізніше --to
query-explain-no-csv = --explain не підтримує csv: використайте --format table або json
