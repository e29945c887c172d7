# Values that cannot be read: what is wrong, and the fix. $text: quoted as “…”, unless quoted here.

# $set: what the word should be; $allowed: the words, as files have them.
model-unknown-word = «{ $word }» не є { $set ->
    [event] видом події
    [as-of] часом доби
    [word] словом для числа
    [middle] головним виглядом
    [map] положенням карти
    [scope] охопленням
    [stage] етапом
    [command] командуванням
    [component] видом сил
    [tier] рангом джерела
    [review] станом перевірки
    [thing] категорією
    [region] регіоном
   *[other] значенням «{ $set }»
}: використайте одне з { $allowed }
model-not-a-word = { $word } не є { $set ->
    [event] видом події
    [as-of] часом доби
    [word] словом для числа
    [middle] головним виглядом
    [map] положенням карти
    [scope] охопленням
    [stage] етапом
    [command] командуванням
    [component] видом сил
    [tier] рангом джерела
    [review] станом перевірки
    [thing] категорією
    [region] регіоном
   *[other] значенням «{ $set }»
}
model-not-a-word-fix = використайте одне з { $allowed }
model-code = «{ $text }» не є кодом: використайте від однієї до восьми великих літер або цифр, напр. POL або NATO
model-not-a-code = { $text } не є кодом
model-day = «{ $text }» не є датою: використайте вигляд 2022-02-13
model-not-a-date = { $text } не є датою
model-not-a-date-fix = використайте 2022-02-13 або, якщо відомо лише це, 2022-02, 2022-Q1 чи 2022
model-own-colors = «{ $text }» не дає кольорів: запишіть кожне значення з його кольором, напр. USA=#0a5ca8, DEU=#c53a3d
model-class-bounds = «{ $text }» не дає класів: запишіть до чотирьох чисел понад нуль, напр. 100; 1000; 10000
model-no-id = id не може бути порожнім
model-empty = «{ $column }» порожнє
model-empty-fix = заповніть: воно потрібне кожному рядку
model-yes-or-no = { $text } — це ні yes, ні no
model-yes-or-no-fix = введіть yes або лишіть порожнім
model-ends-first = { $until } раніше за { $day }
model-ends-first-fix = поміняйте дні місцями або виправте один
model-half-a-point = вказано лише одне з lat і lon
model-half-a-point-fix = вкажіть обидва або жодного
model-degrees = { $text } не є кількістю градусів від −{ $most } до { $most }
model-degrees-fix = використайте десяткові градуси з крапкою, напр. 50.11
# $column: as the file has it; numbers are as the file has them.
model-count-needs = «{ $word }» потребує числа в «{ $column }»
model-count-needs-fix = заповніть його або використайте слово unknown
model-count-order = low { $low } більше за high { $high }
model-count-order-fix = поміняйте числа місцями
model-count-differs = { $column } { $number } не відповідає слову «{ $word }», яке дає { $made }
model-count-differs-fix = лишіть «{ $column }» порожнім, введіть { $made } або виберіть інше слово
model-count-open = { $column } { $number } не відповідає слову «{ $word }», яке лишає його відкритим
model-count-open-fix = лишіть «{ $column }» порожнім або виберіть інше слово
model-count-best = best поза межами від low до high
model-count-best-fix = виправте одне з трьох чисел
model-count-whole = { $text } не є цілим числом
model-count-whole-fix = введіть цілу кількість осіб без ком і слів, напр. 1700
model-count-negative = { $text } є від’ємним
model-count-negative-fix = кількість осіб не може бути від’ємною: запишіть виведення як етап переміщення
model-count-large = { $text } — більше людей, ніж можливо
model-count-large-fix = введіть осіб, а не тисячі чи id; межа 1000000000
model-layer-path = «{ $text }» не є шаром. Напишіть шлях, а за ним налаштування, напр. «bases.geojson,color=#0a5ca8,label=name».
model-layer-value = { $key }={ $value } не підходить для шару. Кольори мають вигляд #0a5ca8, перемикачі — yes або no.
model-layer-most = Карта має щонайбільше { $most } шарів.

model-quoted = «{ $text }»
