# A report in sentences.

# $about: the countries, or the title of the dataset.
report-title = { $about }: del { $from } al { $to }
# $text: a headline, such as “US troops for Poland, 13 February 2022: 4,700 promised, about 1,133 arrived”.
report-sentence = { $text }.
report-present = Presentes: { $number }.
report-no-movement = Sin movimientos en este periodo.
# $question: “Changes since 1 February 2022; levels of scope “assigned”.”; $known: one of the two below.
report-question = { $question } { $known }
report-known-on = Según lo sabido el { $day }.
report-hindsight = En retrospectiva: incluye todo lo que el conjunto de datos sabe.
report-holds = Números del { $day }
report-changed = Qué cambió
report-strengths = Recuentos notificados en este periodo
report-events = Eventos
report-breakdown = Desglose
report-rivals = Afirmaciones rivales
report-gaps = Lo que falta
report-second = Posibles segundas notificaciones
report-sources = Fuentes
report-about = Acerca de este informe
# $quantity: “Promised”.
report-number = { $quantity }: { $number }
report-nothing = Ningún registro dice nada de { $host } en este periodo.
report-no-change = Ninguna etapa de un movimiento cae en este periodo.
# $step: “3,000 ordered for Poland”; $whose: “United States, NATO command”.
report-step = { $day }: { $step } ({ $whose })
report-expected = Esperado: la fuente es anterior a este día. Solo cuenta como comprometido.
# $reported: “1,700 reported in Poland (assigned)”.
report-strength = { $day }: { $reported }, { $sender }
report-event = { $day }: { $title }
report-by = Desglose: { $by ->
    [sender] remitente
    [command] mando
    [scope] alcance
    [operation] operación
    [place] lugar
   *[other] { $by }
}
# $by: “Sender”; $value: the only one that there is.
report-alone = { $by }: { $value }
report-more = { $n } más
# $claim: “176 reported in Poland (assigned), United States, 31 Dec 2021”.
report-counts = Se cuenta: { $claim }
# $why: “Not used: an official source is preferred”.
report-rival = { $number }, { $source }. { $why }
report-region = El total de una fuente para una región: se muestra para comparar, no se suma.
# $quantity: “Arrived”; $number: “not reported”.
report-missing = { $quantity }, { $number }: { $hosts }
report-missing-many = { $quantity }, { $number }: { $n } anfitriones
# $whose: “Poland, United Kingdom”; $moved: “350 promised, arrival not reported”.
report-waiting = { $whose }: { $moved }
report-unsourced = { $n } { $n ->
    [one] afirmación de estos números no tiene
   *[other] afirmaciones de estos números no tienen
} fuente
report-unquoted = { $n } { $n ->
    [one] afirmación de estos números no tiene
   *[other] afirmaciones de estos números no tienen
} cita
report-unsure = { $n } { $n ->
    [one] afirmación de estos números no se ha
   *[other] afirmaciones de estos números no se han
} comprobado con la fuente
report-accepted = Aceptado: { $note }
report-read = consultado el { $day }
report-cite = Citar como: { $cite }
report-view = La misma pregunta para «Abrir ruta…» o --view-file: { $view }
report-map = Mapa, { $day }. { $title }. { $about }
report-chart = Números en el tiempo. { $title }
report-page = { $title } · { $n } de { $all }
report-dialog = Informe
report-format = Formato
report-format-is = { $kind ->
    [docx] Procesador de textos (.docx)
    [pdf] PDF
    [html] Página web (.html)
    [md] Markdown (.md)
   *[other] { $kind }
}
report-hosts = Sobre
report-all = Todos los anfitriones mostrados
report-hosts-note = Se aplican los filtros.
report-days = Días
report-from = Desde
report-to = Hasta
report-first-day = Primer día
report-last-day = Último día
report-no-day = «{ $text }» no es una fecha: use la forma 2022-02-13
report-path = Ruta del informe
report-writing = Escribiendo…
report-ask = Guardar el informe
report-of = Informe sobre { $host }
# The head of a column of levels. $quantity: “Present”; $scope: “assigned”.
report-of-scope = { $quantity } ({ $scope })
