# The words of records, as labels.

name-sender = Remitente
name-host = Anfitrión
name-command = Mando
name-scope = Alcance
name-component = Componente
name-stage = Etapa
name-no-stage = Niveles (sin etapa)
name-operation = Operación
name-place = Lugar

name-promised = Comprometidos
name-arrived = Llegados
name-reported = Notificados
name-present = Presentes

name-scope-assigned = Permanente
name-scope-rotational = Rotatorio
name-scope-all = Permanente y rotatorio
name-scope-not-reported = Alcance no notificado

name-command-national = Mando nacional
name-command-nato = Mando de la OTAN
name-command-un = Mando de la ONU
name-command-eu = Mando de la UE
name-command-coalition = Mando de la coalición
name-command-not-reported = Mando no notificado

name-component-all = Todos los componentes
name-component-army = Ejército de tierra
name-component-navy = Armada
name-component-air-force = Fuerza aérea
name-component-marine-corps = Infantería de marina
name-component-space-force = Fuerza espacial
name-component-coast-guard = Guardacostas
name-component-reserve = Reserva
name-component-civilian = Personal civil

name-stage-alerted = Alerta
name-stage-announced = Anuncio
name-stage-ordered = Orden
name-stage-moving = En camino
name-stage-arrived = Llegada
name-stage-withdrawn = Retirada
name-stage-cancelled = Cancelación

name-event-call = Llamada
name-event-warning = Advertencia
name-event-summit = Cumbre
name-event-decision = Decisión
name-event-readiness = Disponibilidad
name-event-combat = Combate
name-event-period = Periodo
name-event-other = Otro

# Behind a day: “Published 13 Feb 2022, official”.
name-tier-official = oficial
name-tier-press = prensa
name-tier-secondary = secundaria

name-finding-gap = El nivel no concuerda con los movimientos
name-finding-conflict = Las fuentes discrepan
name-finding-stale = Números desfasados
name-finding-parts = Las partes no concuerdan con el total
name-finding-too-many-arrived = Llegaron más de los anunciados
name-finding-below-zero = Se retiraron más de los notificados
name-finding-overlap = Posible doble recuento
name-finding-overdue = Atrasado: llegada no notificada
name-finding-second-report = Posible segunda notificación

name-severity-contradiction = Contradicción
name-severity-doubt = Posible anomalía
name-severity-note = Nota

# In a sentence, and as a label.
name-place-not-reported = lugar no notificado
name-placeless = Lugar no notificado
name-not-reported = No notificado

name-records = { $n } { $n ->
    [one] registro
   *[other] registros
}
name-unit = Unidad
name-type = Modelo
name-what = Categoría

name-region-europe = Europa
name-region-baltic-states = Estados bálticos
name-region-eastern-allies = Aliados del Este
name-region-africa = África
name-region-americas = América
name-region-asia = Asia
name-region-middle-east = Oriente Próximo
name-region-oceania = Oceanía
