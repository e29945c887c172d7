# Levels. $counted: scope and component, such as “assigned, air force”.

level-stale = notificado por última vez hace { $n } { $n ->
    [one] día
   *[other] días
}, el { $day }
# $reported: one of the two below.
level-line = { $sender }, { $counted }: { $reported }, { $present } presentes
level-report = { $people } notificados el { $day }
level-last-report = { $people } notificados por última vez el { $day }
level-moves-since = con movimientos desde entonces
level-no-moves-since = sin movimientos desde entonces
level-unlisted = ya no figura desde el { $day }
level-line-unlisted = { $sender }, { $counted }: { $reported }, { $gone }
level-zero = Notificado como cero
level-gap = Brecha: { $gap } (esperado según movimientos anteriores − notificado)
level-rest = movidos desde entonces, parte no notificada
level-line-rest = { $sender }, { $counted }: { $people }
level-parts = De ellos, { $parts } en las partes de abajo
level-parts-and-rest = De ellos, { $parts } en las partes de abajo; de { $rest } no se ha notificado la parte
level-within = Parte del total, que es el que cuenta
level-aside = No sumado: ya contado de otro modo
level-elsewhere = Contado en otro registro: figura, no se suma
level-at-least-arrived = número desconocido; { $least }
level-least-arrived = al menos los { $people } que llegaron
level-twice = { $people } pueden estar contados dos veces, por una organización y por sus miembros.
level-of-scope = alcance: { $scope }
# $one, $other: scopes; $here, $there: how many are present in each.
level-over-scopes = { $one } { $here } + { $other } { $there }: { $sum } si nadie está en ambos
# $line: the message above; $beside: other scopes, in the words of files.
level-over-scopes-beside = { $line } (el alcance { $beside } no se suma: puede incluirlos)
