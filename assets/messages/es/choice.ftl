# Texts of what can be chosen by name. Generated from their declarations: UPDATE_GOLDEN=1 cargo test.

choice-action-AddFile = Añadir archivo a la vista…
    .tip = Abrir un segundo conjunto de datos desde su datapackage.json o archivo zip y mostrar ambos en una vista

choice-action-AddFolder = Añadir carpeta a la vista…
    .tip = Abrir un segundo conjunto de datos desde una carpeta y mostrar ambos en una vista

choice-action-AsPublished = Según lo sabido el día
    .also = retrospectiva, lo que se sabía, publicación, entonces
    .tip = Alternar entre la retrospectiva y lo que era público un día

choice-action-Back = Atrás
    .tip = Volver a la vista anterior

choice-action-CentreHere = Centrar la proyección aquí
    .tip = Centrar la proyección en el país seleccionado o en el centro del mapa

choice-action-Changes = Lista de cambios
    .also = diferencias, novedades, comparación, historial
    .tip = Mostrar en el panel lateral los cambios del intervalo

choice-action-ClearFilters = Borrar filtros
    .tip = Quitar todos los filtros

choice-action-Close = Cerrar o deseleccionar
    .tip = Cerrar el panel abierto o quitar la selección

choice-action-Colors = Colores y clases…
    .also = colores, paleta, tono, leyenda, clases, cortes, clave
    .tip = Elegir los colores de los valores y los límites de las clases

choice-action-CopyPicture = Copiar imagen
    .also = captura de pantalla, portapapeles, copiar mapa
    .tip = Copiar el mapa como imagen

choice-action-CopyView = Copiar vista
    .also = enlace, compartir, enlace permanente, marcador
    .tip = Copiar la vista actual como una línea de texto; se abre con «Abrir ruta…» o con --view-file

choice-action-Export = Exportar…
    .also = csv, excel, xlsx, geojson, sig, parquet, guardar datos, descargar, cita
    .tip = Exportar los registros o la vista actual a una hoja de cálculo, un mapa o una base de datos, con fuentes y cita

choice-action-Files = Archivos…
    .tip = Mostrar los archivos abiertos; guardar uno en otro lugar o cerrarlo

choice-action-Filters = Filtros
    .also = seleccionar, acotar, solo, restringir
    .tip = Mostrar u ocultar los filtros

choice-action-Findings = Hallazgos
    .also = discrepancias, advertencias, dudas, doble recuento, comprobar
    .tip = Mostrar los hallazgos sobre los números de este día

choice-action-FirstDay = Primer día
    .tip = Ir al primer día del conjunto de datos

choice-action-Forward = Adelante
    .tip = Ir a la vista siguiente

choice-action-Help = Guía y atajos
    .also = manual, documentación, ayuda, atajos, teclado, glosario, qué significa, F1
    .tip = Leer la guía y el glosario, o ver todos los atajos

choice-action-Home = Vista inicial
    .also = restablecer mapa, restablecer zoom, ajustar
    .tip = Volver a la vista de apertura

choice-action-ImportTable = Importar una tabla…
    .also = csv, excel, xlsx, ods, hoja de cálculo, cargar datos, json, parquet
    .tip = Importar una hoja de cálculo u otra tabla como conjunto de datos

choice-action-Larger = Texto más grande
    .also = ampliar texto, tamaño de letra, más grande, lupa, accesibilidad
    .tip = Ampliar el texto y los controles

choice-action-LastDay = Último día
    .tip = Ir al último día del conjunto de datos

choice-action-LinkMaps = Vincular mapas
    .tip = Mover los dos mapas a la vez o cada uno por separado

choice-action-NewEvent = Nuevo evento…
    .also = añadir evento, contexto
    .tip = Añadir un evento con fecha (contexto, no efectivos)

choice-action-NewMovement = Nuevo movimiento…
    .also = añadir despliegue, añadir movimiento, introducir
    .tip = Añadir un movimiento con su primera etapa. También se puede arrastrar de un país a otro con Shift pulsada

choice-action-NewSource = Nueva fuente…
    .tip = Añadir una fuente

choice-action-NewStrength = Nuevo recuento…
    .also = añadir número, añadir nivel, guarnición, contingente
    .tip = Añadir un número de efectivos en un país anfitrión en un día

choice-action-NextChange = Cambio siguiente
    .tip = Ir al siguiente día con un cambio

choice-action-NextDay = Día siguiente
    .tip = Avanzar un día

choice-action-NextProjection = Proyección siguiente
    .tip = Cambiar a la proyección siguiente

choice-action-OpenFile = Abrir archivo…
    .also = cargar, zip, datapackage
    .tip = Abrir un conjunto de datos desde su datapackage.json o archivo zip

choice-action-OpenFolder = Abrir carpeta…
    .also = cargar conjunto de datos, directorio, paquete de datos
    .tip = Abrir un conjunto de datos desde una carpeta

choice-action-OpenPath = Abrir ruta…
    .tip = Escribir o pegar la ruta de un conjunto de datos, o una vista

choice-action-Palette = Búsqueda y comandos
    .tip = Buscar un país, ir a una fecha o ejecutar un comando

choice-action-PanDown = Mover al sur
    .tip = Mover el mapa hacia el sur

choice-action-PanLeft = Mover al oeste
    .tip = Mover el mapa hacia el oeste

choice-action-PanRight = Mover al este
    .tip = Mover el mapa hacia el este

choice-action-PanUp = Mover al norte
    .tip = Mover el mapa hacia el norte

choice-action-Play = Reproducir o pausar
    .also = animar, iniciar, línea de tiempo, presentación
    .tip = Reproducir los días uno tras otro

choice-action-PreviousChange = Cambio anterior
    .tip = Ir al día anterior con un cambio

choice-action-PreviousDay = Día anterior
    .tip = Retroceder un día

choice-action-Problems = Problemas
    .also = errores, advertencias, validación
    .tip = Mostrar los problemas de los archivos del conjunto de datos

choice-action-Quit = Salir
    .also = cerrar ventana, terminar
    .tip = Cerrar Laydown

choice-action-ReadText = Leer un texto…
    .also = artículo, extraer, pegar, noticia, pdf, transcripción, escanear texto
    .tip = Buscar números de efectivos en un artículo, un comunicado o una transcripción y aceptarlos uno a uno

choice-action-Redo = Rehacer
    .tip = Rehacer la última edición deshecha

choice-action-Reopen = Reabrir lo último
    .also = última sesión, continuar, reanudar, restaurar, ayer
    .tip = Mostrar lo que se veía al cerrar Laydown por última vez

choice-action-Report = Informe…
    .also = nota informativa, resumen, documento, word, docx, pdf, markdown, redactar
    .tip = Redactar un informe en frases: qué consta, qué cambió, fuentes, rivales y brechas

choice-action-Restore = Restaurar la última vista
    .tip = Al iniciar, restaurar el último conjunto de datos, las fechas, los filtros, el mapa y la selección

choice-action-ResumeForm = Reanudar borrador
    .tip = Volver a abrir el formulario cerrado

choice-action-Save = Guardar
    .tip = Guardar cada conjunto de datos modificado en su carpeta o archivo zip

choice-action-SaveAs = Guardar como…
    .tip = Guardar el conjunto de datos en otra carpeta

choice-action-SavePicture = Guardar imagen…
    .also = captura de pantalla, exportar imagen, png, svg, pdf, gif, película, vídeo, animación, página web, imprimir, leyenda, cartel, diapositiva
    .tip = Guardar el mapa como imagen, película o página web

choice-action-Side = Números
    .also = detalles, panel, barra lateral, totales, estadística
    .tip = Mostrar u ocultar el panel lateral

choice-action-Smaller = Texto más pequeño
    .also = tamaño de letra, tamaño del texto
    .tip = Reducir el texto y los controles

choice-action-Sources = Fuentes públicas…
    .also = descargar, dmdc, fuentes de datos, catálogo
    .tip = Mostrar las fuentes de datos públicas y descargarlas

choice-action-Start = Página de inicio
    .also = portada, bienvenida, primeros pasos, comienzo, archivos recientes
    .tip = Mostrar archivos recientes, ejemplos y otras formas de empezar

choice-action-Table = Tabla de registros
    .also = filas, lista, cuadrícula, hoja de cálculo, datos
    .tip = Mostrar u ocultar la tabla de registros filtrados bajo el mapa

choice-action-Texts = Título y textos…
    .also = encabezado, subtítulo, pie, créditos, nota al pie, rótulo del mapa, titular
    .tip = Escribir el título, la línea bajo él, una nota y los créditos del mapa

choice-action-Theme = Claro u oscuro
    .also = modo oscuro, modo nocturno, modo claro, apariencia, combinación de colores
    .tip = Alternar entre el tema claro y el oscuro

choice-action-Tour = Recorrido guiado
    .also = tutorial, introducción, aprender, cómo se hace, demostración, visita guiada
    .tip = Conocer la ventana en seis pasos sobre el ejemplo

choice-action-Undo = Deshacer
    .also = revertir, volver atrás
    .tip = Deshacer la última edición

choice-action-UsualSize = Restablecer texto
    .tip = Usar el tamaño de texto predeterminado de la pantalla

choice-action-World = Ver el mundo
    .also = globo, toda la Tierra, todo
    .tip = Mostrar el mundo entero

choice-action-ZoomIn = Acercar
    .also = más cerca, lupa, ampliar
    .tip = Ampliar el mapa

choice-action-ZoomOut = Alejar
    .also = más lejos, reducir
    .tip = Mostrar una parte mayor del mapa

choice-borders-de-facto = Territorio en disputa: según control
    .help = de-facto (según quién lo controla)
    .tip = Mostrar el territorio en disputa como parte de quien lo controla

choice-borders-neutral = Territorio en disputa: sin asignar
    .help = neutral (sin asignar a nadie)
    .tip = Rayar el territorio en disputa y no asignarlo a nadie

choice-borders-un = Territorio en disputa: según la ONU
    .help = un (según resoluciones de las Naciones Unidas)
    .tip = Mostrar el territorio en disputa según resoluciones de las Naciones Unidas

choice-classing-equal = Clases de igual amplitud
    .help = equal (de igual amplitud)
    .tip = Dividir los números en clases de igual amplitud

choice-classing-jenks = Cortes naturales (Jenks)
    .help = jenks (en los huecos entre números)
    .tip = Reunir en una clase los números próximos entre sí (Jenks)

choice-classing-quantile = Clases por cuantiles
    .help = quantile (igual número de países en cada una)
    .tip = Poner en cada clase el mismo número de países anfitriones

choice-color-by-auto = Color automático
    .help = auto (mando; si no, remitente)
    .tip = Colorear por mando donde se conoce; si no, por remitente donde hay varios

choice-color-by-command = Color por mando
    .tip = Dar a cada mando su color

choice-color-by-component = Color por componente
    .tip = Dar su color a ejército, armada y demás componentes de las fuerzas

choice-color-by-operation = Color por operación
    .tip = Dar su color a las siete operaciones mayores

choice-color-by-sender = Color por remitente
    .tip = Dar su color a los siete remitentes mayores

choice-color-by-single = Un solo color
    .tip = Dibujar todos los símbolos en un solo color

choice-color-by-stage = Color por etapa
    .tip = Dar su color a lo anunciado, lo ordenado y lo llegado

choice-color-by-thing = Color por categoría
    .tip = Dar un color a cada categoría que se cuenta: todo el mapa tiene el de su categoría

choice-filter-command = Mando
    .help = Mando: national, nato, un, eu, coalition, unknown

choice-filter-component = Componente
    .help = Componentes: all, army, navy, air-force, marine-corps …

choice-filter-host = Anfitrión
    .help = Anfitriones, por código o nombre

choice-filter-region = Región
    .help = Anfitriones de estas regiones: europe, baltic-states, eastern-allies …

choice-filter-review = Revisión
    .help = Estado de revisión de las afirmaciones: seen, unsure

choice-filter-scope = Alcance
    .help = Alcances: assigned, rotational, all, unspecified; el primero es el alcance de los niveles

choice-filter-sender = Remitente
    .help = Remitentes, por código o nombre

choice-filter-source = Fuente
    .help = Solo estas fuentes, por su id en sources.csv; las demás cuentan como no publicadas

choice-filter-stage = Etapa
    .help = Movimientos por su última etapa: announced, ordered, moving, arrived …

choice-insets-auto = Recuadros donde hay aglomeración
    .help = auto (donde hay aglomeración)
    .tip = Ampliar las partes más aglomeradas del mapa

choice-insets-baltic = Recuadro del Báltico
    .tip = Ampliar el Báltico en un recuadro

choice-insets-caribbean = Recuadro del Caribe
    .tip = Ampliar el Caribe en un recuadro

choice-insets-europe = Recuadro de Europa
    .tip = Ampliar Europa en un recuadro

choice-insets-gulf = Recuadro del Golfo
    .tip = Ampliar el Golfo en un recuadro

choice-insets-korea-japan = Recuadro de Corea y Japón
    .tip = Ampliar Corea y Japón en un recuadro

choice-insets-off = Sin recuadros
    .tip = Mostrar el mapa sin recuadros

choice-measure-change = Cambio
    .also = diferencia, aumento, crecimiento, disminución
    .tip = Mostrar el cambio desde el inicio del intervalo

choice-measure-level = Nivel
    .also = presencia, estacionados, guarnición, existencias
    .tip = Mostrar cuántos están presentes, donde se conoce un recuento

choice-measure-movements = Movimientos
    .also = flujos, despliegues, refuerzos
    .tip = Mostrar cuántos se comprometieron y llegaron en el intervalo

choice-measure-reported = Notificado
    .tip = Mostrar el último recuento notificado

choice-middle-charts = Gráficos pequeños
    .also = gráficas, series temporales, evolución
    .tip = Mostrar un gráfico pequeño de cada anfitrión con más efectivos

choice-middle-map = Mapa
    .tip = Mostrar el mapa del día

choice-middle-two-maps = Dos mapas
    .also = comparar, lado a lado, antes y después, dividir
    .tip = Mostrar al lado el mapa de un segundo día

choice-option-borders =
    .help = Territorio en disputa:

choice-option-caption =
    .help = Nota bajo el mapa, antes de lo que el mapa no puede mostrar

choice-option-centre =
    .help = Centro de la proyección en grados; las paralelas no tienen latitud

choice-option-classes =
    .help = Límites superiores de todas las clases menos la última, p. ej. «100; 1000; 10000»

choice-option-classing =
    .help = Clases de números:

choice-option-color-by =
    .help = Color por:

choice-option-colors =
    .help = Colores de valores en lugar de los del mapa, p. ej. USA=#0a5ca8

choice-option-credit =
    .help = Créditos en lugar de las fuentes; las fronteras se acreditan aparte

choice-option-day =
    .help = El día, p. ej. 2022-02-13 o «13 de febrero de 2022»

choice-option-from =
    .help = Inicio del intervalo en el que cuentan los cambios

choice-option-insets =
    .help = Recuadros que amplían partes aglomeradas:

choice-option-known-on =
    .help = Incluir solo las afirmaciones públicas al final de este día

choice-option-levels =
    .help = El alcance de los niveles; no filtra registros

choice-option-measure =
    .help = Qué muestran los símbolos:

choice-option-parts =
    .help = Partes de un nivel:

choice-option-projection =
    .help = Proyección:

choice-option-subtitle =
    .help = Línea bajo el título

choice-option-symbols =
    .help = Símbolos:

choice-option-text =
    .help = Palabras que deben figurar en un registro o en su fuente

choice-option-theme =
    .help = Tema: light o dark

choice-option-title =
    .help = Título en lugar del titular; [day] y [total] representan lo que se muestra

choice-option-unit =
    .help = Unidad de medida:

choice-option-view =
    .help = Área: world, europe, un país o W,S,E,N en grados

choice-option-what =
    .help = La categoría que se cuenta:

choice-parts-apart = Partes siempre en su lugar
    .help = apart (cada una en su lugar)
    .tip = Mostrar cada parte de un nivel en su lugar, aunque los símbolos se superpongan

choice-parts-auto = Partes en su lugar donde quepan
    .help = auto (donde quepan)
    .tip = Mostrar las partes de un nivel en su lugar, y las demasiado próximas como un solo símbolo

choice-parts-together = Partes en un símbolo por anfitrión
    .help = together (un símbolo por anfitrión)
    .tip = Mostrar cada anfitrión como un solo símbolo a cualquier escala

choice-projection-equal-earth = Equal Earth
    .tip = Dibujar el mapa con superficies verdaderas, para el mundo

choice-projection-laea = Azimutal equivalente de Lambert
    .tip = Dibujar el mapa con superficies verdaderas, para un continente o un país

choice-projection-lambert-conformal = Cónica conforme de Lambert
    .tip = Dibujar el mapa con ángulos verdaderos, para un continente de latitudes medias

choice-projection-mercator = Mercator
    .tip = Dibujar el mapa con ángulos verdaderos, cortado a 85 grados

choice-projection-mollweide = Mollweide
    .tip = Dibujar el mapa con superficies verdaderas, en forma de elipse

choice-projection-natural-earth = Natural Earth
    .tip = Dibujar el mapa como un compromiso equilibrado, para el mundo

choice-projection-orthographic = Globo (ortográfica)
    .tip = Dibujar el globo visto de lejos; al arrastrarlo gira

choice-projection-plate-carree = Plate carrée
    .tip = Dibujar el mapa con los grados como una cuadrícula

choice-projection-polar = Azimutal polar
    .tip = Dibujar el mapa alrededor del polo más próximo, con distancias verdaderas desde él

choice-projection-robinson = Robinson
    .tip = Dibujar el mapa como los atlas de finales del siglo XX

choice-projection-winkel-tripel = Winkel-Tripel
    .tip = Dibujar el mapa con poca distorsión de superficies, ángulos y distancias, para el mundo

choice-switch-displace = Separar símbolos superpuestos
    .help = Separar los símbolos superpuestos, con líneas guía hasta su lugar
    .tip = Separar los símbolos superpuestos, con líneas guía hasta su lugar

choice-switch-flannery = Escala de Flannery
    .help = Escalar los símbolos con el exponente de Flannery, 0,57, en lugar de la raíz cuadrada
    .tip = Usar el exponente de Flannery, que compensa cómo se perciben los círculos

choice-switch-net = Neto de salidas
    .help = Restar las salidas en su procedencia
    .tip = Restar a quienes salen, en su procedencia

choice-switch-no-arrows = Flechas
    .help = Ocultar las flechas desde la procedencia
    .tip = Mostrar u ocultar las flechas desde la procedencia de los movimientos

choice-symbols-circles = Círculos
    .help = circles (sectores si hay varios colores)
    .tip = Dibujar círculos, con sectores donde hay varios colores

choice-symbols-classes = Clases
    .help = classes (tamaños; para proporciones y tasas, colores del terreno)
    .tip = Dibujar cinco clases: tamaños de círculos o, para proporciones y tasas, colores del terreno

choice-symbols-fans = Abanicos
    .help = fans (un sector por color)
    .tip = Dibujar un sector por color, todos con el mismo ángulo

choice-symbols-halves = Semicírculos
    .help = halves (presentes | comprometidos)
    .tip = Dibujar a los presentes como mitad izquierda y a los comprometidos como mitad derecha

choice-symbols-squares = Cuadrados
    .tip = Dibujar cuadrados de la misma superficie

choice-symbols-units = Signos de unidades
    .help = units (signos APP-6 donde se conocen)
    .tip = Dibujar el signo APP-6 de la unidad mayor donde se conoce

choice-thing-air-defence = Baterías antiaéreas
    .tip = Mostrar baterías antiaéreas

choice-thing-aircraft = Aeronaves
    .tip = Mostrar aeronaves

choice-thing-armoured-vehicles = Vehículos blindados
    .tip = Mostrar vehículos blindados

choice-thing-artillery = Piezas de artillería
    .tip = Mostrar piezas de artillería

choice-thing-battalions = Batallones
    .tip = Mostrar batallones

choice-thing-brigades = Brigadas
    .tip = Mostrar brigadas

choice-thing-combat-aircraft = Aviones de combate
    .tip = Mostrar aviones de combate

choice-thing-drones = Drones
    .tip = Mostrar drones

choice-thing-helicopters = Helicópteros
    .tip = Mostrar helicópteros

choice-thing-missile-launchers = Lanzadores de misiles
    .tip = Mostrar lanzadores de misiles

choice-thing-other = Otros elementos
    .tip = Mostrar otros elementos que se cuentan

choice-thing-people = Efectivos
    .tip = Mostrar efectivos

choice-thing-ships = Buques
    .tip = Mostrar buques

choice-thing-submarines = Submarinos
    .tip = Mostrar submarinos

choice-thing-tanks = Carros de combate
    .tip = Mostrar carros de combate

choice-unit-people = Número
    .tip = Mostrar cuántos hay

choice-unit-per-1000 = Por 1000 habitantes
    .help = per-1000 (habitantes)
    .sign = por 1000
    .suffix = por 1000 habitantes
    .tip = Mostrar el número por 1000 habitantes del anfitrión
    .undivided = sin tasa, porque no hay dato de población

choice-unit-share = Proporción del total
    .help = share (del total)
    .sign = %
    .suffix = proporción del total
    .tip = Mostrar la proporción de cada anfitrión en el total
    .undivided = sin proporción, porque el total se desconoce o es cero

choice-action-Layers = Capas…
    .tip = Añadir capas propias al mapa (GeoJSON, TopoJSON, shapefile, KML, CSV), alcances y distancias

choice-action-MeasureDistance = Medir distancia
    .tip = Pulse dos lugares del mapa: distancia y rumbo entre ellos

choice-option-distance =
    .help = Distancia y rumbo entre dos lugares, como «54.7,20.5:Warsaw»; se puede repetir

choice-option-layer =
    .help = Capa de GeoJSON, TopoJSON, shapefile, KML o CSV bajo los símbolos; se puede repetir. Claves: name, color (#RRGGBB), by (columna), label (columna), credit, show (yes, no), borders (yes: en lugar de las fronteras, por fecha), from, until (columnas); «none» para ninguna

choice-option-range =
    .help = Círculos geodésicos alrededor de un lugar, como «54.7,20.5:500km» o «Warsaw:100nmi,300km»; se puede repetir
