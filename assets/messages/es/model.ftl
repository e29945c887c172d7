# Values that cannot be read: what is wrong, and the fix. $text: quoted as “…”, unless quoted here.

# $set: what the word should be; $allowed: the words, as files have them.
model-unknown-word = «{ $word }» no es { $set ->
    [event] un tipo de evento
    [as-of] un momento del día
    [word] una palabra para un número
    [middle] una vista principal
    [map] una posición del mapa
    [scope] un alcance
    [stage] una etapa
    [command] un mando
    [component] un componente
    [tier] un rango de fuente
    [review] un estado de revisión
    [thing] una categoría
    [region] una región
   *[other] un valor de «{ $set }»
}: use uno de { $allowed }
model-not-a-word = { $word } no es { $set ->
    [event] un tipo de evento
    [as-of] un momento del día
    [word] una palabra para un número
    [middle] una vista principal
    [map] una posición del mapa
    [scope] un alcance
    [stage] una etapa
    [command] un mando
    [component] un componente
    [tier] un rango de fuente
    [review] un estado de revisión
    [thing] una categoría
    [region] una región
   *[other] un valor de «{ $set }»
}
model-not-a-word-fix = use uno de { $allowed }
model-code = «{ $text }» no es un código: use de una a ocho letras mayúsculas o cifras, p. ej. POL o NATO
model-not-a-code = { $text } no es un código
model-day = «{ $text }» no es una fecha: use la forma 2022-02-13
model-not-a-date = { $text } no es una fecha
model-not-a-date-fix = use 2022-02-13, o 2022-02, 2022-Q1 o 2022 si solo se sabe eso
model-own-colors = «{ $text }» no da colores: escriba cada valor con su color, p. ej. USA=#0a5ca8, DEU=#c53a3d
model-class-bounds = «{ $text }» no da clases: escriba hasta cuatro números mayores que cero, p. ej. 100; 1000; 10000
model-no-id = un id no puede estar vacío
model-empty = «{ $column }» está vacío
model-empty-fix = rellénelo: todas las filas lo necesitan
model-yes-or-no = { $text } no es yes ni no
model-yes-or-no-fix = escriba yes, o déjelo vacío
model-ends-first = { $until } es anterior a { $day }
model-ends-first-fix = intercambie los dos días, o corrija uno
model-half-a-point = solo se da uno de lat y lon
model-half-a-point-fix = dé los dos, o ninguno
model-degrees = { $text } no es un número de grados de −{ $most } a { $most }
model-degrees-fix = use grados decimales con punto, p. ej. 50.11
# $column: as the file has it; numbers are as the file has them.
model-count-needs = «{ $word }» necesita un número en «{ $column }»
model-count-needs-fix = rellénelo, o use unknown como palabra
model-count-order = low { $low } es mayor que high { $high }
model-count-order-fix = intercambie los dos números
model-count-differs = { $column } { $number } no concuerda con la palabra «{ $word }», que da { $made }
model-count-differs-fix = deje «{ $column }» vacío o escriba { $made }, o elija otra palabra
model-count-open = { $column } { $number } no concuerda con la palabra «{ $word }», que lo deja abierto
model-count-open-fix = deje «{ $column }» vacío, o elija otra palabra
model-count-best = best está fuera del intervalo de low a high
model-count-best-fix = corrija uno de los tres números
model-count-whole = { $text } no es un número entero
model-count-whole-fix = escriba un número entero de efectivos sin comas ni palabras, p. ej. 1700
model-count-negative = { $text } es negativo
model-count-negative-fix = un número de efectivos no puede ser negativo: registre una retirada como etapa de su movimiento
model-count-large = { $text } son más efectivos de los posibles
model-count-large-fix = escriba efectivos, no millares ni ids; el límite es 1000000000
model-layer-path = «{ $text }» no es una capa. Escriba una ruta y después lo que se aplica, p. ej. «bases.geojson,color=#0a5ca8,label=name».
model-layer-value = { $key }={ $value } no es válido para una capa. Los colores son como #0a5ca8, los interruptores son yes o no.
model-layer-most = Un mapa tiene como máximo { $most } capas.

model-quoted = «{ $text }»
