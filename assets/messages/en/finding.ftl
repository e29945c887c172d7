# Remarks about the numbers. $what: one of the remarks; $scope: a word of the files, such as “assigned”.

finding-of-in = { $sender } in { $host } ({ $scope }): { $what }
finding-of = { $sender } ({ $scope }): { $what }
finding-in = { $host }: { $what }

finding-stale = { $age }: { $reported }
finding-more-left = more left than the { $reported } reported on { $day }
finding-fewer = the { $reported } reported on { $day } are { $by } fewer than the moves before led to expect
finding-more = the { $reported } reported on { $day } are { $by } more than the moves before led to expect
finding-parts-exceed = the parts of this movement are { $parts }, more than the whole of { $whole }
finding-parts-lack = the parts of this movement are { $parts }; { $rest } of the whole of { $whole } are in none
finding-too-many-arrived = { $arrived } arrived, more than were announced
finding-more-called-off = more left or were called off than the { $whole } of this movement
finding-overdue = ordered or on its way on { $day }, { $n } { $n ->
    [one] day
   *[other] days
} ago, and no arrival is reported
finding-overlap = an organisation's strength may count its members' people too
finding-overlap-sum = an organisation's strength may count its members' people too; together { $sum }
finding-conflict = sources differ: { $shown } is shown, another says { $other }
