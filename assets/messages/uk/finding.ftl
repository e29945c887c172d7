# Findings about the numbers. $what: one of the findings; $scope: such as “assigned”.

finding-of-in = { $sender } → { $host } ({ $scope }): { $what }
finding-of = { $sender } ({ $scope }): { $what }
finding-in = { $host }: { $what }
finding-stale = { $age }: { $reported }
finding-more-left = виведено більше, ніж вказано на { $day }: { $reported }
finding-fewer = вказане на { $day } ({ $reported }) на { $by } менше, ніж випливає з попередніх переміщень
finding-more = вказане на { $day } ({ $reported }) на { $by } більше, ніж випливає з попередніх переміщень
finding-parts-exceed = частини цього переміщення разом дають { $parts }, більше за його ціле: { $whole }
finding-breakdown-exceeds = частини, вказані на { $day }, разом дають { $parts }, більше за ціле: { $whole }
finding-parts-lack = частини цього переміщення разом дають { $parts }; з його цілого { $whole } не розподілено: { $rest }
finding-too-many-arrived = прибуло { $arrived }, більше, ніж оголошено
finding-more-called-off = виведено або скасовано більше, ніж охоплює це переміщення: { $whole }
finding-overdue = наказ або вирушення { $day }, { $n } { $n ->
    [one] день
    [few] дні
    [many] днів
   *[other] дня
} тому; прибуття не вказано
# $one, $other: how many. $on, $then: their days.
finding-second-report = { $one } ({ $on }) і { $other } ({ $then }) — можливо, одне розміщення, про яке повідомили два джерела; рахуються обидва
finding-overlap = чисельність організації може охоплювати сили її членів
finding-overlap-sum = чисельність організації може охоплювати сили її членів; разом { $sum }
finding-conflict = джерела розходяться: показано { $shown }, інше вказує { $other }
