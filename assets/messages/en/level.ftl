# Levels. $counted: scope and component, such as “assigned, air force”.

level-stale = last reported { $n } { $n ->
    [one] day
   *[other] days
} ago, on { $day }
# $reported: one of the two below.
level-line = { $sender }, { $counted }: { $reported }, { $present } present
level-report = { $people } reported on { $day }
level-last-report = { $people } last reported on { $day }
level-moves-since = with movements since
level-no-moves-since = no movements since
level-unlisted = no longer listed since { $day }
level-line-unlisted = { $sender }, { $counted }: { $reported }, { $gone }
level-zero = Reported as zero
level-gap = Gap: { $gap } (expected from earlier movements − reported)
level-rest = moved since then, part not stated
level-line-rest = { $sender }, { $counted }: { $people }
level-parts = Of which { $parts } in the parts below
level-parts-and-rest = Of which { $parts } in the parts below; for { $rest } the part is not stated
level-within = Part of the total, which counts
level-aside = Not added: already counted another way
level-elsewhere = Counted in another record: listed, not added
level-at-least-arrived = number not known; { $least }
level-least-arrived = at least the { $people } who arrived
level-twice = { $people } may be counted twice, by an organisation and by its members.
level-of-scope = scope: { $scope }
# $one, $other: scopes; $here, $there: how many are present in each.
level-over-scopes = { $one } { $here } + { $other } { $there }: { $sum } if nobody is in both
# $line: the message above; $beside: other scopes, in the words of files.
level-over-scopes-beside = { $line } (scope { $beside } is not added: it may include them)
