# Levels. $counted: scope and component, such as “assigned, air force”.

level-stale = last reported { $n } { $n ->
    [one] day
   *[other] days
} ago, on { $day }
# $reported: one of the two below.
level-line = { $sender }, { $counted }: { $reported }, { $present } present
level-report = { $people } reported on { $day }
level-last-report = { $people } last reported on { $day }
level-moves-since = with moves since
level-no-moves-since = no moves since
level-zero = Reported as zero
level-gap = Gap: { $gap } (expected from the moves before − reported)
level-elsewhere = Counted in another record: listed here, added to nothing
level-at-least-arrived = number not known; at least those who arrived, { $people }
level-twice = { $people } of them may be counted twice: an organisation's and its members' people.
