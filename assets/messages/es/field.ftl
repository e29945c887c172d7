# Texts of tables and their columns. Generated from their declarations: UPDATE_GOLDEN=1 cargo test.

field-events =
    .one = evento

field-events-actor = Actor
    .heading = Código del remitente
    .help = El país o la organización que actuó

field-events-day = Día
    .help = Cuándo; una fecha parcial significa su último día

field-events-id = Id
    .help = Nombre único de la fila

field-events-kind = Tipo
    .help = Tipo de evento

field-events-participants = Participantes
    .help = Códigos de los participantes, separados por ;

field-events-text = Texto
    .help = Más sobre el evento

field-events-title = Título
    .heading = Unidad o evento
    .help = Su título, en una línea

field-events-until = Hasta
    .help = El día en que termina, si dura

field-evidence-derived = Calculado
    .help = Cómo se calculó un número que la fuente no da

field-evidence-known_from = Sabido desde
    .help = El día en que se hizo público, si es anterior a la publicación de la fuente

field-evidence-locator = Localización
    .help = Localización en la fuente
    .hint = párrafo 10

field-evidence-note = Nota
    .help = Una nota

field-evidence-quote = Cita
    .help = Las palabras que dan el número
    .hint = Las palabras que dan el número

field-evidence-review = Revisión
    .help = Si alguien lo ha comprobado con la fuente; vacío: sin comprobar

field-evidence-source = Fuente
    .heading = Id de la fuente
    .help = Id de la fuente en sources.csv

field-movements =
    .one = movimiento

field-movements-chain = Cadena de mando
    .help = La cadena de mando, en palabras
    .hint = Cadena de mando, en palabras

field-movements-command = Mando
    .help = Mando de las fuerzas; vacío: desconocido

field-movements-component = Componente
    .help = Componente de las fuerzas; vacío: todos

field-movements-counted_in = Contado en
    .help = Id del registro que ya cuenta a estos efectivos

field-movements-host = Destino
    .help = Anfitrión: alfa-3, region: y una región, o vacío si no está en el mapa

field-movements-host_text = Anfitrión (según la fuente)
    .help = El anfitrión en palabras de la fuente, si no es un solo país

field-movements-id = Id
    .help = Nombre único de la fila

field-movements-note = Nota
    .help = Una nota

field-movements-operation = Operación
    .help = La misión u operación, en palabras

field-movements-part_of = Parte de
    .help = Id del movimiento del que este forma parte

field-movements-replaces = Releva a
    .help = La unidad o el movimiento al que releva: una rotación no añade efectivos

field-movements-scope = Alcance
    .help = Qué se cuenta; vacío: sin especificar

field-movements-sender = Remitente
    .heading = Código del remitente
    .help = Remitente de las fuerzas: ISO 3166-1 alfa-3, o NATO, EU, UN

field-movements-unit = Unidad
    .heading = Unidad o evento
    .help = La unidad, en palabras

field-origin-origin = Procedencia
    .help = El país que dejan los efectivos; vacío: desconocido

field-origin-origin_place = Lugar de procedencia
    .help = El lugar de procedencia, en palabras

field-people-best = Mejor
    .help = El mejor número único, si lo hay

field-people-high = Máximo
    .help = El número máximo de efectivos

field-people-low = Mínimo
    .help = El número mínimo de efectivos

field-people-word = Efectivos
    .help = Cómo expresa la fuente el número

field-sources =
    .one = fuente

field-sources-accessed = Consultado
    .help = El día en que se consultó

field-sources-id = Id
    .help = Nombre único de la fila

field-sources-note = Nota
    .help = Una nota

field-sources-published = Publicado
    .help = El día de publicación

field-sources-publisher = Editor
    .help = Quién la publicó

field-sources-tier = Rango
    .help = Lo cerca que está la fuente de las fuerzas; vacío: prensa

field-sources-title = Título
    .help = Su título

field-sources-url = Dirección
    .help = Su dirección web

field-spot-lat = Latitud
    .help = Latitud del lugar, en grados norte

field-spot-lon = Longitud
    .help = Longitud del lugar, en grados este

field-spot-place = Lugar
    .help = El lugar en el anfitrión, en palabras

field-stages =
    .one = etapa

field-stages-day = Día
    .help = Cuándo; una fecha parcial significa su último día

field-stages-id = Id
    .help = Nombre único de la fila

field-stages-movement = Movimiento
    .help = Id del movimiento en movements.csv

field-stages-preferred = Fijado
    .help = yes: esta fila está fijada frente a sus rivales

field-stages-stage = Etapa
    .help = Qué paso; los números son acumulados

field-strengths =
    .one = recuento

field-strengths-as_of = Antes o después de los movimientos del día
    .help = Antes (start) o después (end) de los movimientos de ese día; vacío: end

field-strengths-chain = Cadena de mando
    .help = La cadena de mando, en palabras
    .hint = Cadena de mando, en palabras

field-strengths-command = Mando
    .help = Mando de las fuerzas; vacío: desconocido

field-strengths-component = Componente
    .help = Componente de las fuerzas; vacío: todos

field-strengths-counted_in = Contado en
    .help = Id del registro que ya cuenta a estos efectivos

field-strengths-day = Día
    .help = Cuándo; una fecha parcial significa su último día

field-strengths-host = Anfitrión
    .help = Anfitrión: alfa-3, region: y una región, o vacío si no está en el mapa

field-strengths-host_text = Anfitrión (según la fuente)
    .help = El anfitrión en palabras de la fuente, si no es un solo país

field-strengths-id = Id
    .help = Nombre único de la fila

field-strengths-operation = Operación
    .help = La misión u operación, en palabras

field-strengths-preferred = Fijado
    .help = yes: esta fila está fijada frente a sus rivales

field-strengths-scope = Alcance
    .help = Qué se cuenta; vacío: sin especificar

field-strengths-sender = Remitente
    .heading = Código del remitente
    .help = Remitente de las fuerzas: ISO 3166-1 alfa-3, o NATO, EU, UN

field-strengths-series = Serie
    .help = El informe periódico del que procede, por su nombre en datapackage.json

field-strengths-unit = Unidad
    .heading = Unidad o evento
    .help = La unidad, en palabras

field-things-type = Modelo
    .help = Su modelo, en palabras, p. ej. F-16 o Patriot
    .hint = F-16, Patriot

field-things-what = Categoría
    .help = La categoría que se cuenta; vacío: efectivos
