# A text that is read in the window: asked for, its numbers, its cards.

read-paste = Pegue aquí un texto, o abra o suelte un archivo
read-text = Texto
read-published = Publicado
read-published-hint = el día del propio texto, u hoy
read-publisher = Editor
read-publisher-hint = ministerio, agencia, periódico
read-title = Título
read-title-hint = sus primeras palabras
read-url = Dirección
read-url-hint = https://…
read-open = Abrir archivo…
read-open-tip = Tomar el texto de un archivo .txt, .md, .html, .docx, .pdf o .eml
read-folder = Abrir carpeta…
read-folder-tip = Leer todos los textos de una carpeta, uno tras otro
# $name: of a folder.
read-folder-empty = { $name } no tiene archivos .txt, .md, .html, .docx, .pdf ni .eml
read-clipboard = Pegar
read-clipboard-tip = Pegar el portapapeles en el texto (Ctrl+V)
# $n: how many texts.
read-rest = { $n ->
    [one] Queda { $n } texto más
   *[other] Quedan { $n } textos más
}
read-language = Idioma del texto
read-language-tip = El idioma del texto; Laydown lo detecta por sí solo salvo que el texto sea corto o mezcle idiomas
read-language-found = Cualquier idioma
read-button = Leer
read-path = Abrir un texto
read-path-name = Ruta de un texto
read-path-note = Un archivo .txt, .md, .html, .docx, .pdf o .eml.
read-empty = No hay texto: pegue uno, o abra un archivo
read-too-long = El texto supera los 2 MB: léalo por partes, o con «laydown read»
read-publisher-unknown = Editor no indicado
read-the-text = el texto
read-found = { $cards ->
    [0] Ningún registro encontrado
    [one] { $cards } ficha
   *[other] { $cards } fichas
}; { $others ->
    [0] ningún otro número
    [one] { $others } otro número con su motivo
   *[other] otros { $others } números, cada uno con su motivo
}
# $open, $accepted, $refused: how many cards.
read-progress = { $open } abiertas, { $accepted } aceptadas, { $refused } rechazadas
# $language: a code such as “en”.
read-about = Publicado el { $day }, { $language }
read-accept-sure = Aceptar seguras: { $n }
read-accept-sure-tip = Aceptar todas las fichas abiertas sin campos dudosos
read-accepted = { $n } { $n ->
    [one] ficha aceptada
   *[other] fichas aceptadas
}
read-close = Cerrar
read-close-name = Cerrar el texto
read-close-tip = Cerrar el texto; los registros aceptados quedan en el conjunto de datos, el texto no
read-cards = Fichas
read-keys = J o K: ficha siguiente o anterior. A: aceptar. N: aceptar como registro nuevo. R: rechazar. Enter: editar.
read-none = Ningún número de este texto es un registro. Seleccione un número marcado para ver el motivo.
# $said: what the number is.
read-number = { $number }: { $said }
read-no-record = no es un registro, { $why }
read-rejected = «{ $number }» no es un registro: { $why }
read-make = Convertir en registro…
read-make-tip = Abrir el formulario de un movimiento nuevo con este número
# $said: a card in a line; $state: open, accepted, ….
read-card-name = Ficha { $n }, { $said }, { $state }
read-card-movement = { $people }, { $sender } → { $host }, { $stage }
read-card-strength = { $people }, { $sender } en { $host }
# $kind: “Call”, “Warning”; $names: countries.
read-card-event = { $kind }, { $actor }
read-card-event-with = { $kind }, { $actor } con { $names }
read-event-actor = actor
read-event-until = hasta
read-event-known = El conjunto de datos ya tiene este evento
read-place-in = { $place }, { $host }
read-unknown = ?
read-open-state = abierta
read-doubtful-state = dudosa
read-accepted-state = aceptada
read-refused-state = rechazada
read-doubt = { $what }. { $remedy }
read-accept = Aceptar
read-accept-tip = Añadirla al conjunto de datos con su fuente y su cita (A)
read-alone = Aceptar como nueva
read-alone-tip = Añadirla como registro propio (N)
read-refuse = Rechazar
read-refuse-tip = Dejarla fuera; pulse de nuevo para reabrirla (R)
read-reopen = Reabrir
read-edit = Editar…
read-edit-tip = Abrir su formulario, ya relleno; al añadirlo se acepta la ficha (Enter)
read-split = Dividir
read-split-tip = Hacer dos fichas de esta, para dar a cada una sus palabras (S)
read-join = Unir con la siguiente
read-join-tip = Hacer una ficha de esta y la siguiente; quedan los dos remitentes (M)
read-no-next = No hay ficha siguiente que unir
read-words = Palabras elegidas: «{ $words }». Dicen:
read-give = { $key } { $field }
read-give-tip = Leer este campo de la ficha en las palabras elegidas: { $field }
read-no-words = No hay palabras elegidas: arrastre sobre algunas, o pulse ← o →
read-words-say-nothing = Las palabras elegidas no dicen nada de este campo: { $field }
read-no-sender = La ficha no tiene remitente: edítela antes
read-undo-first = La ficha está aceptada: deshágalo antes, o elimine su registro
