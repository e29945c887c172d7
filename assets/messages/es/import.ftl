# Imported tables: questions, possible issues, and what an import writes into its dataset.

# Questions, and the flags that answer them.
import-means-people = efectivos
import-means-share = una proporción
import-means-rate = una tasa
import-means-money = dinero
import-means-index = un índice, un rango o una estadística
import-means-id = un número o código de filas
import-means-duration = una duración
import-means-measure = una superficie, una longitud o un peso
import-means-casualties = muertos o heridos
import-means-population = habitantes
import-means-equipment = material
import-means-formations = unidades
import-means-subset = parte de otra columna
import-means-ceiling = un tope, no efectivos presentes
import-means-planned = previsto o prometido
import-means-change = un cambio
import-means-running = un total acumulado, o personas que se han ido
import-means-others = personas que no son fuerzas desplegadas
import-means-number = un número de otras cosas
import-ask-table = Varias tablas del archivo tienen las mismas columnas. ¿Cuál se importa: una de ellas, o todas (*)?
# A line of a sheet, as in “line 4 of “2021””.
import-line-of = { $line } de «{ $sheet }»
import-ask-sender = ¿De quién son las fuerzas?
import-ask-host = ¿Qué columna es el anfitrión?
import-ask-people = ¿Qué columna tiene el número de efectivos?
import-ask-day = ¿Qué columna es la fecha?
# $text: as it stands in the table. $readings: what it may be, as below.
import-ask-order = ¿Es { $text }, en la línea { $line }, { $readings }?
import-order-reading = { $day } ({ $order })
import-order-or = { $all } o { $one }
# $proofs: a line for each order, as below.
import-ask-order-both = Las fechas están en dos órdenes: { $proofs }. ¿Qué orden tiene { $text }, en la línea { $line }?
import-ask-order-against = Las fechas están en dos órdenes: { $proofs }. ¿Qué orden tiene la columna?
# $first: one of the last three. $order: as an option says it.
import-order-proof = la línea { $line } ({ $text }) tiene { $first } ({ $order })
import-order-open = ningún orden
import-order-day = primero el día
import-order-month = primero el mes
import-order-year = primero el año
import-ask-stage = ¿Qué etapa? Por defecto: anuncio (announced).
import-ask-scope = ¿Qué alcance tienen los números?
import-flag-table = --set table=NAME, o --set table=* para leerlas todas como una tabla
import-flag-sender = --sender USA
import-flag-sender-column = --sender USA para todas las filas, o --set sender.column=COLUMN
import-ask-one-day = Ninguna columna tiene fechas. ¿A qué día corresponden los números?
import-flag-one-day = --set day=2021-12-31
import-ask-people-apart = ¿Qué columna tiene el número de efectivos? { $told }.
import-column-is = «{ $column }» es { $means }
import-ask-complete = { $n } { $n ->
    [one] anfitrión
   *[other] anfitriones
} del { $day } ({ $hosts }) no { $n ->
    [one] está
   *[other] están
} en { $next }. ¿Cada día enumera todo lo que hay (yes: se han ido), o solo lo notificado (no: sus números siguen valiendo)?
import-flag-complete = --set complete=yes
import-ask-decimal = ¿Cuál es el signo decimal en «{ $value }» (en miles): el punto o la coma?
import-flag-decimal = --set decimal=point
import-ask-times = ¿De cuántos en cuántos cuenta «{ $column }» los efectivos: { $options }?
# $value: a cell.
import-ask-spaces = ¿Los espacios en los números separan los millares (thousands), o una celda como «{ $value }» (línea { $line }) son dos números (two)? Esas celdas no se leen.
import-flag-spaces = --set spaces=thousands
import-ask-status = ¿Qué filas cuentan? «{ $column }» dice { $values }.
import-flag-status = --set "only={ $column }={ $value }", o --set "only={ $column }=*" para todas las filas
import-ask-codes = ¿De qué sistema son los códigos de «{ $column }»? { $values } significan países distintos en { $systems }.
import-flag-set = --set { $key }={ $value }
import-ask-parts = Las líneas { $first } y { $second } tienen el mismo remitente, anfitrión, día y fuente, y difieren en { $columns }. ¿Son partes que se suman?
import-flag-parts = --set "parts={ $column }", o --set parts={ $rivals }
# $value: a cell. $lines: the lines of such cells.
import-ask-lists = ¿Las listas de «{ $column }» dan un número para cada nombre (split), o el número de la fila los cuenta todos (joint)? Los números de las listas no lo suman, o pueden ser años: { $value } (línea { $lines }).
import-flag-lists = --set lists=split, o --set lists=joint
# $value: a cell.
import-ask-several = { $n } { $n ->
    [one] nombre designa
   *[other] nombres designan
} varios países, p. ej. «{ $value }»; las filas se omiten. ¿El número los cuenta a todos, sin un solo país (joint), o la celda es una lista con un número para cada uno (split)?
import-flag-several = --set lists=joint, o --place "{ $value }=CODE"
import-ask-fill = { $n } { $n ->
    [one] fila no tiene
   *[other] filas no tienen
} remitente o anfitrión, la primera en la línea { $line }. ¿Una celda vacía repite la de encima (yes), o es desconocida (no)?
import-flag-fill = --set fill=yes
# $columns: names of columns, separated by “”, “”. $people: a number.
import-ask-beside = { $n ->
    [one] { $columns } no se lee, pero puede contar
   *[other] { $columns } no se leen, pero pueden contar
} también efectivos ({ $people } en total). ¿Se suman a los demás, o se omiten?
import-flag-beside = --set "people={ $all }", o --set "ignore={ $column }"
import-ask-lists-beside = «{ $column }» enumera países con números ({ $people } efectivos en total) y no se lee. ¿Se omite esta columna?
import-flag-lists-beside = --set "ignore={ $column }", o --set "sender.column={ $column }" para leer las listas
import-flag-host = --set host.column=COLUMN
import-flag-people = --set people=COLUMN
import-flag-day = --set day.column=COLUMN, o --set day=2021-12-31 para todas las filas
import-flag-order = --set day.order=dmy
import-flag-stage = --set stage=arrived
import-flag-scope = --set scope=assigned
# Possible issues, without a full stop; they become notes of records.
import-doubled-even = probablemente duplicado: todos los números de este anfitrión son pares, como si cada uno se hubiera sumado a sí mismo
import-doubled-day = probablemente duplicado: este día la mayoría de los anfitriones tienen cerca del doble que antes y después
import-doubled-until = probablemente duplicado: después del { $day } la mayoría de los anfitriones bajan a la vez a la mitad
import-doubled-between = probablemente duplicado: cerca del doble de los valores de antes ({ $before }) y después ({ $after })
# $times: 2 or 3.
import-times-between = probablemente sumado { $times } veces: este valor y los contiguos son { $times } veces los de antes ({ $before }) y después ({ $after })
import-doubled = probablemente duplicado
import-zero-all = cero para todos los anfitriones este día: probablemente no notificado
import-zero-away = cero junto a un nombre con asterisco o «see …»: probablemente notificado en otro lugar o reservado
import-zero = cero sin fuente: probablemente no notificado
import-jump-between = valor atípico: lejos de los valores de antes ({ $before }) y después ({ $after })
import-jump = valor atípico: lejos de los valores de antes y después
import-second-of = posible segunda notificación del despliegue de la línea { $line }: ¿añadirla como segunda fuente?
import-same-as = repite la línea { $line }
import-other-than = difiere de la línea { $line } para el mismo anfitrión, día y fuente
import-part-beside = una parte junto a la línea { $line }: mismo anfitrión y fecha, pero otro texto en una columna que no se lee
import-duplicate = repetido
import-imputed = interpolado, no notificado
import-total = un total que figura con sus partes
import-own = el propio país del remitente: no es un despliegue
import-day = fecha no válida
# $day: the date as it is read.
import-day-order = la fecha contradice el orden de día y mes de su columna: se lee como { $day }
# $day: the date with day and month exchanged.
import-day-converted = una hoja de cálculo probablemente intercambió día y mes: se quiere decir { $day }
import-part-larger = una parte de la línea { $line }, pero mayor
import-no-end = el último día se desconoce: importado sin retirada
import-end-before = el último día ({ $day }) es anterior al primero: importado sin retirada
# $unit: days, weeks …
import-lasts = { $unit } desde el primer día
import-lasts-cell = una duración desde el primer día
import-swapped = latitud y longitud están intercambiadas
import-lies-in = las coordenadas están en { $country }
import-nines = todo nueves: puede significar «sin valor»
import-mission-span = fuera del periodo de la misión, { $from } – { $until }
import-mission-from = antes de que empezara la misión el { $from }
import-mission = fuera del periodo de la misión
# $sum: what the list adds up to. $own: the number of its row.
import-list-sum = la lista suma { $sum }, pero el número de la fila es { $own }
import-list = la lista no suma el número de la fila
import-cut = el texto supera 1 MB: se importan sus primeras { $n } letras
import-fraction = una fracción de efectivos
import-off-land = las coordenadas están en el mar o fuera del globo
# Why a name is not recognised.
import-name-organisation = una organización, no un lugar
import-name-several = nombra varios países ({ $countries })
import-name-either = varios países tienen este nombre ({ $countries })
import-name-empty = el nombre está vacío
import-name-unknown = no es un país, territorio u organización conocidos
# What a table was, and what holds for a column: “all, rotational before 2010-01-01”.
import-form-text = Texto, { $encoding }
import-form-sheet = Hoja de un libro
import-word-before = { $word } antes de { $day }
# The name of what comes through a pipe.
import-standard-input = entrada estándar
# In the dataset. $line: a number as text.
import-own-recipe = Registros escritos por Laydown, leídos sin cambios.
import-from = Importado de { $file }.
import-from-about = Importado de { $file }. { $about }
import-coverage = Lo que notifica { $file }; no se buscaron otros anfitriones ni días.
import-source-note = importado de { $file }
import-halved = la mitad de { $n }, que se contaron dos veces
import-last-day = su último día allí es el { $day }
import-range-to = hasta { $column }
import-times = de { $n } en { $n }
import-powers = potencias de diez
import-third = un tercio de { $n }, que se contaron tres veces
import-summed = suma de las líneas { $lines }
import-day-mended = día y mes intercambiados: la tabla dice { $day }
# The title of an event without a name.
import-row = fila { $line }
import-line = línea { $line }
import-line-column = línea { $line }, columna «{ $column }»
import-line-sheet = { $sheet }, línea { $line }
import-line-sheet-column = { $sheet }, línea { $line }, columna «{ $column }»
## What a column is taken for, and why

import-why-name = su nombre
# $n of $all values.
import-why-countries = { $n } de { $all } valores son países
import-why-days = { $n } de { $all } valores son fechas
import-why-counts = { $n } de { $all } valores son números
import-why-recipe = la receta { $recipe }
import-why-chosen = elegido
import-why-means = su nombre y sus valores: { $means }
## A row of which nothing is imported

import-row-outside = fuera de las filas que lee la receta
## A row of which nothing is imported

import-row-empty = sin número
import-row-filtered = filtrada
import-too-large = { $n } filas darían una tabla de más de 1 GB, que no se volvería a abrir: importe { $most } filas cada vez, por ejemplo las de algunos años o remitentes (only=COLUMNA=VALOR)
