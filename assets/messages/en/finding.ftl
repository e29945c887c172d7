# Findings about the numbers. $what: one of the findings; $scope: such as “assigned”.

finding-of-in = { $sender } in { $host } ({ $scope }): { $what }
finding-of = { $sender } ({ $scope }): { $what }
finding-in = { $host }: { $what }

finding-stale = { $age }: { $reported }
finding-more-left = more were withdrawn than the { $reported } reported on { $day }
finding-fewer = the { $reported } reported on { $day } are { $by } fewer than earlier movements imply
finding-more = the { $reported } reported on { $day } are { $by } more than earlier movements imply
finding-parts-exceed = the parts of this movement add up to { $parts }, more than its total of { $whole }
finding-breakdown-exceeds = the parts reported on { $day } add up to { $parts }, more than the total of { $whole }
finding-parts-lack = the parts of this movement add up to { $parts }; { $rest } of its total of { $whole } are unassigned
finding-too-many-arrived = { $arrived } arrived, more than were announced
finding-more-called-off = more were withdrawn or cancelled than the { $whole } of this movement
finding-overdue = ordered or under way on { $day }, { $n } { $n ->
    [one] day
   *[other] days
} ago; arrival not reported
# $one, $other: how many. $on, $then: their days.
finding-second-report = { $one } on { $on } and { $other } on { $then } may be one deployment reported by two sources; both are counted
finding-overlap = an organisation’s strength may include its members’ forces
finding-overlap-sum = an organisation’s strength may include its members’ forces; { $sum } in total
finding-conflict = sources disagree: { $shown } is shown, another reports { $other }
