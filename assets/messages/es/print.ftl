# Pictures, films and pages that go out.

print-title = Guardar imagen, película o página
print-preview = Vista previa
print-drawing = Dibujando…
print-stopped = la vista previa se ha detenido inesperadamente: cambie algo y, si se repite, comuníquelo
print-path = Ruta de la imagen
print-not-ready = Hay otra exportación en curso, o no se ha dado ruta
print-format = Formato
print-format-is = { $kind ->
    [svg] Dibujo SVG
    [pdf] Documento PDF
    [gif] Película GIF
    [apng] Película APNG
    [webp] Película WebP
    [frames] Carpeta de imágenes
    [html] Página web
   *[png] Imagen PNG
}
print-sheet = Contenido
print-sheet-is = { $sheet ->
    [days] Varios días
    [senders] Varios remitentes
    [operations] Varias operaciones
    [things] Varias categorías
    [briefing] Página informativa
    [table] Tabla
    [chart] Gráfico en el tiempo
    [charts] Gráficos pequeños
   *[map] Mapa
}
print-step = Pasos
print-step-is = { $step ->
    [day] Cada día
    [week] Cada semana
    [month] Cada mes
    [year] Cada año
   *[change] Cada cambio
}
print-template = Plantilla
print-template-is = { $template ->
    [web] Web, 16:9
    [square] Cuadrado
    [story] Vertical, 9:16
    [slide] Diapositiva, 16:9
    [a4-portrait] A4 vertical
    [a4-landscape] A4 horizontal
    [column-85] Columna de revista, 85 mm
    [column-180] Página de revista, 180 mm
    [own] Tamaño propio
   *[screen] Como en la ventana
}
print-size = Tamaño
print-width = Anchura
print-height = Altura
print-pixels = px
print-millimetres = mm
print-resolution = Resolución
print-resolution-is = { $resolution }, { $width } × { $height } px
print-times = { $scale }×
print-dpi = { $dpi } ppp
print-theme = Tema
print-theme-is = { $theme ->
    [light] Claro
    [dark] Oscuro
   *[window] Como en la ventana
}
print-language = Idioma
print-language-window = Como en la ventana
print-style = Estilo editorial
print-style-none = Ninguno
print-style-own = Archivo
print-style-hint = o un .toml
print-style-path = Archivo del estilo editorial
print-legend = Leyenda
print-legend-is = { $place ->
    [top-left] Arriba a la izquierda
    [top-right] Arriba a la derecha
    [bottom-left] Abajo a la izquierda
    [bottom-right] Abajo a la derecha
    [none] Ninguna
   *[auto] Donde menos tape
}
print-letters = Letras
print-letters-is = { $letters ->
    [embedded] Texto con su tipo de letra
    [outlines] Trazados
   *[text] Texto
}
print-clear = Fondo transparente
print-clear-tip = Nada detrás de la tierra: ni mar ni fondo
print-too-large = no se pueden crear { $width } × { $height } píxeles: cada lado debe tener de 1 a { $most }
print-one-only = solo hay uno que mostrar: elija otros filtros, u otro contenido
print-no-chart = ningún anfitrión tiene un número en ningún día: elija otros filtros u otra magnitud
print-many = { $n } mapas son demasiados para una hoja: elija { $most } como máximo
print-sheet-label = { $name }: { $total }
print-sheet-days = { $first } – { $last }
print-sheet-total = Total
print-sheet-licence = Licencia: { $name }
print-sheet-more-hosts = y { $n } { $n ->
    [one] anfitrión
   *[other] anfitriones
} más
print-sheet-more-sources = y { $n } { $n ->
    [one] fuente
   *[other] fuentes
} más
print-address = Dirección web
print-address-tip = Dónde se publicará la página: añade al lado una imagen para la vista previa de enlaces y el código para insertarla
