# Views and the dates of the timeline.

view-day = Día
view-other-day = Otro día
view-window-start = Inicio del intervalo
view-known-on = Sabido el

view-day-outside = { $day } está fuera del periodo del conjunto de datos: elija un día entre { $first } y { $last }
view-from-later = { $day } es posterior al día mostrado: elija un día entre { $first } y { $last }
view-from-earlier = { $day } es anterior al primer día del conjunto de datos: elija un día entre { $first } y { $last }
view-known-earlier = { $day } es anterior a la primera publicación: elija un día entre { $first } y { $last }
view-known-later = { $day } es posterior a la última publicación: elija un día entre { $first } y { $last }

view-not-a-view = esto no es una vista: una vista empieza por «laydown:?», como la que hace «Copiar vista»
view-unknown-option = la vista tiene una opción desconocida «{ $name }»: quítela
view-invalid = opción no válida «{ $name }={ $value }» en la vista: { $why }
view-window = el intervalo de la vista empieza el { $from }, después de su día, { $day }: elija un inicio anterior
view-yes-or-no = use yes o no
