# Findings about the numbers. $what: one of the findings; $scope: such as “assigned”.

finding-of-in = { $sender } → { $host } ({ $scope }): { $what }
finding-of = { $sender } ({ $scope }): { $what }
finding-in = { $host }: { $what }
finding-stale = { $age }: { $reported }
finding-more-left = wycofano więcej niż { $reported }, które podano na { $day }
finding-fewer = liczba { $reported } podana na { $day } jest o { $by } mniejsza, niż wynika z wcześniejszych ruchów
finding-more = liczba { $reported } podana na { $day } jest o { $by } większa, niż wynika z wcześniejszych ruchów
finding-parts-exceed = części tego ruchu dają razem { $parts }, więcej niż jego całość: { $whole }
finding-breakdown-exceeds = części podane na { $day } dają razem { $parts }, więcej niż całość: { $whole }
finding-parts-lack = części tego ruchu dają razem { $parts }; z jego całości { $whole } nieprzydzielone: { $rest }
finding-too-many-arrived = przybyło { $arrived }, więcej niż zapowiedziano
finding-more-called-off = wycofano lub odwołano więcej, niż liczy ten ruch: { $whole }
finding-overdue = rozkaz lub wyruszenie { $day }, { $n } { $n ->
    [one] dzień
    [few] dni
    [many] dni
   *[other] dnia
} temu; przybycia nie podano
# $one, $other: how many. $on, $then: their days.
finding-second-report = { $one } ({ $on }) i { $other } ({ $then }) to być może jedno rozmieszczenie podane przez dwa źródła; liczone są oba
finding-overlap = liczebność organizacji może obejmować siły jej członków
finding-overlap-sum = liczebność organizacji może obejmować siły jej członków; razem { $sum }
finding-conflict = źródła są niezgodne: pokazano { $shown }, inne podaje { $other }
