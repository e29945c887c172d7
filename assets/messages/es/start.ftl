# The start page and the tour.
start-open = Abrir
start-new = Empezar
start-learn = Aprender
# $names: the datasets; $day: a day, or nothing.
start-last = Último trabajo: { $names }, { $day }
start-no-recent = Aquí figurarán los conjuntos de datos que se abran.
start-no-picture = No encontrado, o demasiado grande para una vista previa
start-drawing = Dibujando…
start-ask-table = Importar una tabla
start-tables = Tablas

start-tour-step = { $n } de { $all }
start-tour-back = Atrás
start-tour-skip = Omitir
start-tour-leave = Salir del recorrido
start-tour-close = Cierre antes esta ventana (Esc).
start-tour-done = Fin del recorrido. F1 abre la guía.
start-tour-select-title = Seleccione un país
start-tour-select = Haga clic en el símbolo de Polonia en el mapa, o pulse Tab hasta que quede enmarcado y después Enter. El disco lleno son los llegados; el anillo, los comprometidos.
start-tour-records-title = Pregunte quién lo dice
start-tour-records = El panel muestra los números del país. Haga clic en uno, como «Comprometidos», para ver sus registros con fuente y cita.
# $keys: a shortcut.
start-tour-day-title = Vaya a otro día
start-tour-day = Arrastre el tirador de la línea de tiempo, o pulse { $keys } para el cambio siguiente. El mapa y los números lo siguen.
start-tour-known-title = Deje la retrospectiva
start-tour-known = Pulse { $keys }, o active «Sabido el»: se omite lo publicado después.
start-tour-measure-title = Muestre otra cosa
start-tour-measure = Elija aquí «Nivel», o pulse { $keys }: el mapa muestra cuántos hay en lugar de cuántos se movieron.
start-tour-picture-title = Lléveselo
start-tour-picture = Pulse { $keys }, o elija «Guardar imagen…» en este menú: el mapa sale como imagen, película o página web. «Informe…» lo redacta como texto.
