# The timeline: play, dates, clocks, and the strip of days.

timeline-date = Fecha
timeline-left = izq.
timeline-from = desde
timeline-repeat = Repetir
timeline-repeat-tip = Repetir cuando termine la reproducción
timeline-speed-tip = Fijar la velocidad de reproducción
timeline-speed = Velocidad: { $pace }
timeline-pace = { $n } { $n ->
    [one] día/s
   *[other] días/s
}
timeline-reset = Restablecer inicio
timeline-reset-tip = Empezar en el primer día del conjunto de datos, { $day }
timeline-hindsight = En retrospectiva
timeline-hindsight-tip = Contar todo lo publicado hasta la fecha
timeline-known-on = Sabido el
timeline-known-on-tip = Contar solo lo que era público el día de lo sabido. La reproducción mueve ese día y mantiene el día mostrado
timeline-gross = Bruto
timeline-gross-tip = Contar a todos los que llegan, sea cual sea su procedencia
timeline-net = Neto
timeline-type-tip = Escriba una fecha como 2022-02-13 o 13 de febrero de 2022 y pulse Enter
timeline-type-day = Escribir el día
timeline-type-other = Escribir el otro día
timeline-type-from = Escribir el inicio del intervalo
timeline-type-known-on = Escribir el día de lo sabido
timeline-flag-left = izq. { $day }
timeline-flag-from = desde { $day }
timeline-flag-known-on = sabido el { $day }
timeline-day-tip = El día mostrado. Arrastrar, o usar las teclas de flecha (Shift: una semana, Page Up y Page Down: un mes, Home y End)
timeline-other-tip = El día del mapa izquierdo. Arrastrar, o usar las teclas de flecha
timeline-from-tip = El inicio del intervalo: los cambios cuentan desde este día. Arrastrar, o usar las teclas de flecha
timeline-known-on-flag-tip = El día de lo sabido: solo cuenta lo que era público ese día. Arrastrar, o usar las teclas de flecha
timeline-events = Eventos
timeline-strengths = Recuentos
# $event: the title of the first.
timeline-mark = { $day }: { $event }
timeline-mark-more = { $day }: { $event }, y { $n } { $n ->
    [one] evento
   *[other] eventos
} más
timeline-event = { $day } · { $kind }
timeline-event-until = { $day } – { $until } · { $kind }
timeline-more = y { $n } más
timeline-no-change = Sin cambios
timeline-promised = { $people } comprometidos
timeline-arrived = { $people } llegados
timeline-reported = { $n } { $n ->
    [one] recuento notificado
   *[other] recuentos notificados
}
timeline-no-people = Una etapa sin número
