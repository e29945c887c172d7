# A page to share.
page-play = Reproducir
page-pause = Pausar
page-day = Día
page-before = Cambio anterior
page-after = Cambio siguiente
page-search = Buscar anfitriones
page-host = Anfitrión
page-choose = Elija un anfitrión en el mapa o en la tabla: aquí se muestran sus números, sus fuentes y las palabras que los dan.
page-nothing = Ningún registro dice nada de este anfitrión en este día.
page-made = Elaborado con
page-claim = { $people } ({ $kind }, { $day })
page-long = la página tendría { $days } días, más de { $most }: elija un inicio posterior con --from, o un filtro
page-progress = { $n } de { $all } días
page-sources = Fuentes y licencias
page-embed = Insertar esta página
page-not-address = «{ $text }» no es la dirección de una página: escríbala con https://
