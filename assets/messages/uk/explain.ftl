# How a host's numbers came to be, for a terminal and the clipboard.

# $known: “, as known on 3 February 2022”, or nothing.
explain-title = { $host }, { $day }{ $known }
explain-levels = Стани (стани різного охоплення ніколи не додаються):
explain-claims = Твердження:
explain-findings = Зауваження:
# Terms of a sum.
explain-remainder = залишок після його частин
explain-rotation = ротація нічого не додає
explain-elsewhere = рахується в іншому записі
explain-since = прибуло і виведено відтоді
explain-reported-for = вказано на { $day }
explain-added-to-nothing = рахується в іншому записі, не додається
# $whose: sender, scope, component, command.
explain-level = { $whose }: на місці { $present }
explain-level-unlisted = { $whose }: { $gone }; раніше: { $people } ({ $what }) [{ $records }]
explain-level-elsewhere = { $whose }: на місці { $present }, рахується в іншому записі
explain-stage-of = { $stage }, переміщення { $movement }
explain-claim = { $id }: { $people } ({ $kind }), { $day }
explain-undated = день публікації невідомий
explain-public-since = { $source }; оприлюднено { $day }
