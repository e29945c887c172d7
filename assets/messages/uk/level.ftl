# Levels. $counted: scope and component, such as “assigned, air force”.

level-stale = востаннє вказано { $n } { $n ->
    [one] день
    [few] дні
    [many] днів
   *[other] дня
} тому, на { $day }
# $reported: one of the two below.
level-line = { $sender }, { $counted }: { $reported }, на місці { $present }
level-report = вказано { $people } на { $day }
level-last-report = востаннє вказано { $people } на { $day }
level-moves-since = з переміщеннями відтоді
level-no-moves-since = без переміщень відтоді
level-unlisted = більше не наводиться від { $day }
level-line-unlisted = { $sender }, { $counted }: { $reported }, { $gone }
level-zero = Вказано нуль
level-gap = Розрив: { $gap } (очікувано за попередніми переміщеннями − вказано)
level-rest = переміщено відтоді, частину не вказано
level-line-rest = { $sender }, { $counted }: { $people }
level-parts = З них { $parts } у частинах нижче
level-parts-and-rest = З них { $parts } у частинах нижче; для { $rest } частину не вказано
level-within = Частина цілого, яке рахується
level-aside = Не додано: уже пораховано інакше
level-elsewhere = Рахується в іншому записі: наведено, не додано
level-at-least-arrived = кількість невідома; { $least }
level-least-arrived = щонайменше { $people }, бо стільки прибуло
level-twice = { $people }: можливе подвійне рахування, організацією та її членами.
level-of-scope = охоплення: { $scope }
# $one, $other: scopes; $here, $there: how many are present in each.
level-over-scopes = { $one } { $here } + { $other } { $there }: { $sum }, якщо нікого немає в обох
# $line: the message above; $beside: other scopes, in the words of files.
level-over-scopes-beside = { $line } (охоплення { $beside } не додається: воно може їх містити)
