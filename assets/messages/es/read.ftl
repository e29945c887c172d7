

read-folder = Abrir carpeta…
read-folder-tip = Leer todos los textos de una carpeta, uno tras otro
read-folder-empty = { $name } no tiene ningún archivo .txt, .md, .html, .docx, .pdf o .eml
read-clipboard = Pegar
read-clipboard-tip = Pegar el portapapeles en el texto (Ctrl+V)
read-rest = { $n ->
    [one] sigue 1 texto más
   *[other] siguen { $n } textos más
}
read-language = Idioma del texto
read-language-tip = El idioma del texto; Laydown lo halla solo si el texto no es corto ni mezclado
read-language-found = Cualquier idioma
read-card-event = { $kind }, { $actor }
read-card-event-with = { $kind }, { $actor } con { $names }
read-event-actor = actor
read-event-until = hasta
read-event-known = El conjunto de datos ya tiene este acontecimiento
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
