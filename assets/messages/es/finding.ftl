# Findings about the numbers. $what: one of the findings; $scope: such as “assigned”.

finding-of-in = { $sender } en { $host } ({ $scope }): { $what }
finding-of = { $sender } ({ $scope }): { $what }
finding-in = { $host }: { $what }
finding-stale = { $age }: { $reported }
finding-more-left = se retiraron más de los { $reported } notificados el { $day }
finding-fewer = los { $reported } notificados el { $day } son { $by } menos de lo que implican los movimientos anteriores
finding-more = los { $reported } notificados el { $day } son { $by } más de lo que implican los movimientos anteriores
finding-parts-exceed = las partes de este movimiento suman { $parts }, más que su total de { $whole }
finding-breakdown-exceeds = las partes notificadas el { $day } suman { $parts }, más que el total de { $whole }
finding-parts-lack = las partes de este movimiento suman { $parts }; { $rest } de su total de { $whole } no están asignados
finding-too-many-arrived = { $arrived } llegados, más de los anunciados
finding-more-called-off = se retiraron o cancelaron más de los { $whole } de este movimiento
finding-overdue = orden o salida el { $day }, hace { $n } { $n ->
    [one] día
   *[other] días
}; llegada no notificada
# $one, $other: how many. $on, $then: their days.
finding-second-report = { $one } el { $on } y { $other } el { $then } pueden ser un mismo despliegue notificado por dos fuentes; se cuentan ambos
finding-overlap = el recuento de una organización puede incluir las fuerzas de sus miembros
finding-overlap-sum = el recuento de una organización puede incluir las fuerzas de sus miembros; { $sum } en total
finding-conflict = las fuentes discrepan: se muestra { $shown }, otra notifica { $other }
