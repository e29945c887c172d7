# How a host's numbers came to be, for a terminal and the clipboard.

# $known: “, as known on 3 February 2022”, or nothing.
explain-title = { $host }, { $day }{ $known }
explain-levels = Niveles (los niveles de distinto alcance nunca se suman):
explain-claims = Afirmaciones:
explain-findings = Hallazgos:

# Terms of a sum.
explain-remainder = el resto tras sus partes
explain-rotation = una rotación no añade nada
explain-elsewhere = contado en otro registro
explain-since = llegados y retirados desde entonces
explain-reported-for = notificado para el { $day }
explain-added-to-nothing = contado en otro registro, no sumado

# $whose: sender, scope, component, command.
explain-level = { $whose }: { $present } presentes
explain-level-unlisted = { $whose }: { $gone }; antes: { $people } ({ $what }) [{ $records }]
explain-level-elsewhere = { $whose }: { $present } presentes, contados en otro registro

explain-stage-of = { $stage } de { $movement }
explain-claim = { $id }: { $people } ({ $kind }), { $day }
explain-undated = día de publicación desconocido
explain-public-since = { $source }; público desde el { $day }
