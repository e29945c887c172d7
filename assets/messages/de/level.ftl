# Levels. $counted: scope and component, such as “assigned, air force”.

level-stale = zuletzt vor { $n } { $n ->
    [one] Tag
   *[other] Tagen
} gemeldet, am { $day }
# $reported: one of the two below.
level-line = { $sender }, { $counted }: { $reported }, { $present } vor Ort
level-report = { $people } gemeldet am { $day }
level-last-report = { $people } zuletzt gemeldet am { $day }
level-moves-since = mit Verlegungen seither
level-no-moves-since = keine Verlegungen seither
level-unlisted = seit { $day } nicht mehr aufgeführt
level-line-unlisted = { $sender }, { $counted }: { $reported }, { $gone }
level-zero = Als null gemeldet
level-gap = Abweichung: { $gap } (nach früheren Verlegungen erwartet − gemeldet)
level-rest = seither verlegt, Teil nicht angegeben
level-line-rest = { $sender }, { $counted }: { $people }
level-parts = Davon { $parts } in den Teilen unten
level-parts-and-rest = Davon { $parts } in den Teilen unten; für { $rest } ist der Teil nicht angegeben
level-within = Teil der Gesamtzahl, die zählt
level-aside = Nicht addiert: schon auf andere Weise gezählt
level-elsewhere = In einem anderen Eintrag gezählt: aufgeführt, nicht addiert
level-at-least-arrived = Zahl nicht bekannt; { $least }
level-least-arrived = mindestens die { $people } Eingetroffenen
level-twice = { $people } sind womöglich doppelt gezählt, von einer Organisation und ihren Mitgliedern.
level-of-scope = Stationierungsart: { $scope }
# $one, $other: scopes; $here, $there: how many are present in each.
level-over-scopes = { $one } { $here } + { $other } { $there }: { $sum }, wenn niemand in beiden ist
# $line: the message above; $beside: other scopes, in the words of files.
level-over-scopes-beside = { $line } (Stationierungsart { $beside } wird nicht addiert: sie kann diese enthalten)
