# How a host's numbers came to be, for a terminal and the clipboard.

# $known: “, as known on 3 February 2022”, or nothing.
explain-title = { $host }, { $day }{ $known }
explain-levels = Stany (stanów o różnym zakresie nigdy się nie sumuje):
explain-claims = Doniesienia:
explain-findings = Ustalenia:
# Terms of a sum.
explain-remainder = reszta po odjęciu części
explain-rotation = rotacja niczego nie dodaje
explain-elsewhere = liczone w innym rekordzie
explain-since = przybyło i wycofano od tego czasu
explain-reported-for = podano na { $day }
explain-added-to-nothing = liczone w innym rekordzie, niedodawane
# $whose: sender, scope, component, command.
explain-level = { $whose }: na miejscu { $present }
explain-level-unlisted = { $whose }: { $gone }; wcześniej: { $people } ({ $what }) [{ $records }]
explain-level-elsewhere = { $whose }: na miejscu { $present }, liczone w innym rekordzie
explain-stage-of = { $stage }, ruch { $movement }
explain-claim = { $id }: { $people } ({ $kind }), { $day }
explain-undated = dzień publikacji nieznany
explain-public-since = { $source }; jawne od { $day }
