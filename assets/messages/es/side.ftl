# The side panel: numbers, changes, records, findings.

side-page = Panel lateral
side-page-numbers = Números
side-page-changes = Cambios
side-back-face = ←  Todos los anfitriones
side-back = Volver a todos los anfitriones
side-back-tip = Volver a los totales (Esc)
side-known-on = Según lo sabido el { $day }: se omite lo publicado después.
side-inhabitants = Población: { $source }.
side-looking-up = Cargando los registros de estos números…
## Numbers

# $label: what it is; $number: how many, or “not reported”.
side-number = { $label }: { $number }
side-number-tip = Mostrar los registros y las fuentes de este número
side-number-old = { $number } (desfasado)
side-unknown-number = número desconocido
# $word: present or reported.
side-level = { $number } { $word }
side-level-old = { $number } { $word }, notificado por última vez el { $day }
side-only-announced = { $people } de ellos solo anunciados
side-only-announced-long = { $people } de ellos solo anunciados, aún sin orden ni en camino
side-formula-and = { $formula }; { $only }
# $things: what is counted, such as “people”.
side-total-levels = Niveles: { $things } presentes, que nunca se suman a los cambios.
side-oldest = el más antiguo, del { $day }
side-hosts-oldest = en { $n } { $n ->
    [one] anfitrión
   *[other] anfitriones
}, el más antiguo del { $day }
side-present-formula = notificado + llegados − retirados desde entonces
side-some-old = Algunos de estos números se notificaron por última vez hace más de 400 días.
side-no-strength = ningún recuento de este alcance
side-no-strength-public = ningún recuento era público entonces
side-scope = Alcance: { $scope }
side-scope-of-levels = Alcance de los niveles
# $what: promised, present or reported; $unit: “per 1,000 inhabitants”.
side-in-unit = { $what }: { $number }, { $divisor }
# $things: such as “combat aircraft”.
side-thing = Se cuenta: { $things }
side-in-unit-unknown = { $what }: número desconocido, así que no hay valor «{ $unit }»
# $things: such as “people”; $quantity: promised, present or reported.
side-hosts-by = Anfitriones por { $things } { $quantity }
side-ranked = { $place }. { $host }: { $number }
side-nothing = Sin registros en este día. Eso no significa cero.
side-nothing-filtered = Ningún registro de este día cumple estos filtros. Eso no significa cero.
side-hosts-no-rate = { $n } { $n ->
    [one] anfitrión más tiene
   *[other] anfitriones más tienen
} un número, pero ningún valor conocido por el que dividirlo.
side-hosts-no-movement = { $n } { $n ->
    [one] anfitrión más tiene
   *[other] anfitriones más tienen
} un recuento, pero aquí ningún movimiento.
side-hosts-unlisted = { $n ->
    [one] { $n } anfitrión ya no figura.
   *[other] { $n } anfitriones ya no figuran.
}
side-hosts-no-level = { $n } { $n ->
    [one] anfitrión más tiene
   *[other] anfitriones más tienen
} registros, pero { $why }.
side-show-present = Mostrar presentes
side-show-movements = Mostrar movimientos
side-by-moved = Comprometidos y llegados por
side-by = { $quantity } por
side-break-down-by = Desglosar por
side-unit-not-stated = Unidad no notificada
side-no-movement-in-window = Sin movimientos en el intervalo.
side-no-strength-see-above = Ningún recuento de este alcance. Los niveles de arriba abarcan todos los alcances.
side-levels = Niveles por alcance
side-levels-whose = Remitente, alcance
side-levels-note = Los niveles de distinto alcance se muestran juntos y nunca se suman.
side-levels-parts = Las partes de un mismo remitente y alcance (operaciones, lugares, unidades, modelos) se suman.
side-reported-label = Notificados:
side-present-label = Presentes:
side-reported-not-here = no notificado: este conjunto de datos no tiene un recuento anterior
side-reported-not-public = no notificado: ningún recuento era público entonces
side-sent = Enviados desde aquí
side-sent-net = Arriba se restan.
side-sent-gross = Los números netos (N) los restan.
side-sent-to = A { $place }
side-sent-more = { $n } más no figuran aquí. La tabla tiene todos los registros.
side-no-arrival = llegada no notificada
## Records

side-records-behind = Registros de estos números
side-not-counted = { $n } { $n ->
    [one] registro no contado
   *[other] registros no contados
} en este día
side-not-counted-note = Días anteriores y posteriores, totales sustituidos por sus partes y registros que no cumplen los filtros.
side-more-cards = { $n } más: mostrar todos en la tabla
side-more-cards-tip = Mostrar y ordenar todos los registros en la tabla
# $whole and $other: another record, as “the movement to Poland (m1)”.
side-part-of = Parte de { $whole }, se cuenta una vez
side-relieves = Rotación, no añade nada; releva: { $other }
side-counted-in = Contado en { $other }
side-remainder = Aquí solo cuenta el resto. Sus partes se cuentan por separado
side-elsewhere = Figura aquí, no se suma
side-count-alone = Contar por separado
side-count-alone-name = Contar { $id } por separado
side-count-alone-tip = Quitar el vínculo con el otro registro
side-event-note = Contexto; nunca se cuenta como efectivos.
side-locator = ({ $locator })
side-no-source = La fuente «{ $id }» no está en este conjunto de datos
side-unsure = Sin comprobar aún con la fuente
side-pinned = Fijado
side-pin = Fijar esta afirmación
side-pin-name = Fijar { $id }
side-pin-tip = Contar esta afirmación, diga lo que diga la regla
side-unpin = Dejar de fijar
side-unpin-name = Dejar de fijar { $id }
side-unpin-tip = Dejar que la regla vuelva a elegir la afirmación
side-edit = Editar
side-edit-name = Editar { $id }
side-edit-tip = Editar, copiar o eliminar este registro
side-edit-change = Editar registro…
side-edit-copy = Copiar como registro nuevo…
side-edit-add-stage = Añadir etapa…
side-edit-source = Editar fuente…
side-edit-delete = Eliminar
side-edit-delete-movement = Eliminar con sus etapas
side-edit-delete-tip = Deshacer lo restaura
side-file = Archivo: { $name }
## Time

side-chart = Gráfico
side-chart-numbers = Números
side-chart-changes = Cambios en el tiempo
side-chart-levels = Niveles en el tiempo
side-chart-name = { $host } en el tiempo
side-chart-total = Total en el tiempo
side-chart-looking-up = Cargando los números en el tiempo…
side-chart-too-many = Demasiados días para apilar: las líneas muestran la suma.
side-chart-nothing = Sin números que apilar para esta magnitud.
side-stack-others = { $n } { $n ->
    [one] otro
   *[other] otros
}
side-stack-sum = Total: { $number }
## Today

side-changed-today = Cambios en este día
side-nothing-today = Ninguno: ningún recuento ni etapa de movimiento tiene esta fecha.
side-change-of = { $change } ({ $sender })
side-events = Eventos
side-no-events = Ninguno en este día.
side-event = Evento: { $title }
side-events-with = Eventos con { $host }
side-changes = Cambios del intervalo
side-changes-n = { $n } { $n ->
    [one] cambio
   *[other] cambios
}
side-changes-window = { $from } → { $day }
side-changes-later = El intervalo empieza después de este día: elija un inicio anterior.
side-no-changes = Nada cambió en este intervalo. Un número desconocido no es un cambio.
side-no-changes-filtered = Ningún cambio de este intervalo cumple estos filtros. Un número desconocido no es un cambio.
side-changes-moves = Movimientos: { $n }
side-changes-levels = Niveles: { $n }
# $change: “+1,700 promised”.
side-change-in = { $change } en { $place }
side-change = Cambio: { $head }, { $more }
side-copy-tsv = Copiar como TSV
side-copy-tsv-tip = Copiar la lista, separada por tabuladores, para una hoja de cálculo
side-learnt = Sabido después
side-show-hindsight = Ver en retrospectiva
side-next-known = Siguiente: sabido el { $day }
side-next-known-tip = Ir al siguiente día en que se hizo pública una afirmación de estos números
## Findings

side-all-findings = Todos los hallazgos
side-findings-on = { $n } { $n ->
    [one] hallazgo
   *[other] hallazgos
} el { $day }
side-findings-of = { $kind } ({ $n })
side-finding = Hallazgo: { $text }
side-no-findings = Ningún hallazgo sobre los números de este día.
side-none-open = Ningún hallazgo abierto: todos están aceptados.
side-severity = Gravedad
side-kind = Tipo
side-all = Todos
side-all-kinds = Todos los tipos
side-accepted = Aceptados
side-accepted-note = Aceptado: { $note }
side-show-on-map = Mostrar en el mapa
side-records = Registros
side-accept = Aceptar…
side-take-back = Reabrir
side-accept-hint = Motivo
side-accept-field = Motivo para aceptar
side-accept-with-note = Aceptar con este motivo
# $whose: “NATO’s”.
side-serve-in = Contar una vez, en el recuento de { $sender }:
side-count-in = Contar en el recuento de { $sender }: { $member }
side-count-in-tip = Contarlos en el recuento de la organización. Deshacer lo revierte; al guardar queda en el conjunto de datos
side-count-all-in = Todos ellos
side-unplaced = Sin un solo anfitrión conocido
side-unplaced-note = Incluidos en los totales de arriba, pero no en el mapa.
side-regions = Totales regionales
side-regions-note = Rivales de los totales de sus anfitriones: no se suman.
side-no-country = Niveles sin un solo país
side-no-country-note = No incluidos en los totales de arriba ni en el mapa.
side-coverage = Cobertura
side-coverage-note = Fuera de ella este conjunto de datos no dice nada. Eso no significa cero.
side-day-not-covered = Este día está fuera de la cobertura.
side-not-covered = Fuera de la cobertura de este conjunto de datos. Eso no significa cero.
side-absent = Este conjunto de datos no tiene aquí ningún número en este día. Eso no significa cero.
side-absent-filtered = Ningún número de este día cumple aquí estos filtros. Eso no significa cero.
