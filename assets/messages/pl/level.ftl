# Levels. $counted: scope and component, such as “assigned, air force”.

level-stale = ostatnio podano { $n } { $n ->
    [one] dzień
    [few] dni
    [many] dni
   *[other] dnia
} temu, na { $day }
# $reported: one of the two below.
level-line = { $sender }, { $counted }: { $reported }, na miejscu { $present }
level-report = podano { $people } na { $day }
level-last-report = ostatnio podano { $people } na { $day }
level-moves-since = z ruchami od tego czasu
level-no-moves-since = bez ruchów od tego czasu
level-unlisted = już niewymieniane od { $day }
level-line-unlisted = { $sender }, { $counted }: { $reported }, { $gone }
level-zero = Podano zero
level-gap = Luka: { $gap } (oczekiwano wg wcześniejszych ruchów − podano)
level-rest = przemieszczono od tego czasu, części nie podano
level-line-rest = { $sender }, { $counted }: { $people }
level-parts = Z tego { $parts } w częściach poniżej
level-parts-and-rest = Z tego { $parts } w częściach poniżej; dla { $rest } części nie podano
level-within = Część całości, która się liczy
level-aside = Niedodane: policzone już w inny sposób
level-elsewhere = Liczone w innym rekordzie: wymienione, niedodane
level-at-least-arrived = liczba nieznana; { $least }
level-least-arrived = co najmniej { $people }, bo tyle przybyło
level-twice = { $people }: możliwe podwójne liczenie, przez organizację i jej członków.
level-of-scope = zakres: { $scope }
# $one, $other: scopes; $here, $there: how many are present in each.
level-over-scopes = { $one } { $here } + { $other } { $there }: { $sum }, jeśli nikt nie jest w obu
# $line: the message above; $beside: other scopes, in the words of files.
level-over-scopes-beside = { $line } (zakres { $beside } nie jest dodawany: może je obejmować)
