# Findings about the numbers. $what: one of the findings; $scope: such as “assigned”.

finding-of-in = { $sender } → { $host } ({ $scope }): { $what }
finding-of = { $sender } ({ $scope }): { $what }
finding-in = { $host }: { $what }
finding-stale = { $age }: { $reported }
finding-more-left = es wurden mehr abgezogen als am { $day } gemeldet ({ $reported })
finding-fewer = die am { $day } gemeldete Zahl ({ $reported }) ist um { $by } kleiner, als frühere Verlegungen erwarten lassen
finding-more = die am { $day } gemeldete Zahl ({ $reported }) ist um { $by } größer, als frühere Verlegungen erwarten lassen
finding-parts-exceed = die Teile dieser Verlegung ergeben zusammen { $parts }, mehr als ihre Gesamtzahl ({ $whole })
finding-breakdown-exceeds = die am { $day } gemeldeten Teile ergeben zusammen { $parts }, mehr als die Gesamtzahl ({ $whole })
finding-parts-lack = die Teile dieser Verlegung ergeben zusammen { $parts }; von der Gesamtzahl ({ $whole }) sind { $rest } nicht zugeordnet
finding-too-many-arrived = { $arrived } eingetroffen, mehr als angekündigt
finding-more-called-off = es wurden mehr abgezogen oder abgesagt, als diese Verlegung umfasst ({ $whole })
finding-overdue = befohlen oder unterwegs am { $day }, vor { $n } { $n ->
    [one] Tag
   *[other] Tagen
}; Eintreffen nicht gemeldet
# $one, $other: how many. $on, $then: their days.
finding-second-report = { $one } am { $on } und { $other } am { $then } sind womöglich dieselbe Verlegung, von zwei Quellen gemeldet; beide werden gezählt
finding-overlap = die Stärke einer Organisation kann die Kräfte ihrer Mitglieder enthalten
finding-overlap-sum = die Stärke einer Organisation kann die Kräfte ihrer Mitglieder enthalten; insgesamt { $sum }
finding-conflict = Quellen widersprechen sich: gezeigt wird { $shown }, eine andere meldet { $other }
