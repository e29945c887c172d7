# Imported tables: questions, possible issues, and what an import writes into its dataset.

# Questions, and the flags that answer them.
import-means-people = особи
import-means-share = частка
import-means-rate = показник
import-means-money = гроші
import-means-index = індекс, ранг або статистика
import-means-id = номер або код рядків
import-means-duration = тривалість
import-means-measure = площа, довжина або вага
import-means-casualties = убиті або поранені
import-means-population = жителі
import-means-equipment = техніка й озброєння
import-means-formations = з’єднання і частини
import-means-subset = частина іншого стовпця
import-means-ceiling = верхня межа, а не люди на місці
import-means-planned = заплановане або обіцяне
import-means-change = зміна
import-means-running = наростаюча сума або люди, які вибули
import-means-others = люди, які не є розміщеними силами
import-means-number = кількість чогось іншого
import-ask-table = Кілька таблиць у файлі мають однакові стовпці. Що імпортувати: одну з них чи всі (*)?
# A line of a sheet, as in “line 4 of “2021””.
import-line-of = { $line } у «{ $sheet }»
import-ask-sender = Чиї це сили?
import-ask-host = Який стовпець — країна перебування?
import-ask-people = Який стовпець містить кількість осіб?
import-ask-day = Який стовпець — дата?
# $text: as it stands in the table. $readings: what it may be, as below.
import-ask-order = { $text } у рядку { $line } — це { $readings }?
import-order-reading = { $day } ({ $order })
import-order-or = { $all } чи { $one }
# $proofs: a line for each order, as below.
import-ask-order-both = Дати подано у двох порядках: { $proofs }. Який порядок має { $text } у рядку { $line }?
import-ask-order-against = Дати подано у двох порядках: { $proofs }. Який порядок має стовпець?
# $first: one of the last three. $order: as an option says it.
import-order-proof = рядок { $line } ({ $text }) має { $first } ({ $order })
import-order-open = без порядку
import-order-day = спершу день
import-order-month = спершу місяць
import-order-year = спершу рік
import-ask-stage = Який це етап? Типово: оголошення (announced).
import-ask-scope = Яке охоплення мають числа?
import-flag-table = --set table=NAME або --set table=*, щоб прочитати всі як одну таблицю
import-flag-sender = --sender USA
import-flag-sender-column = --sender USA для всіх рядків або --set sender.column=COLUMN
import-ask-one-day = Жоден стовпець не містить дат. На який день ці числа?
import-flag-one-day = --set day=2021-12-31
import-ask-people-apart = Який стовпець містить кількість осіб? { $told }.
import-column-is = «{ $column }»: { $means }
import-ask-complete = { $n } { $n ->
    [one] країни
    [few] країн
    [many] країн
   *[other] країни
} перебування за { $day } ({ $hosts }) немає в { $next }. Чи кожен день перелічує все, що є (yes: сил там уже немає), чи лише те, про що вказано (no: їхні числа чинні)?
import-flag-complete = --set complete=yes
import-ask-decimal = Що є десятковим знаком у «{ $value }» (у тисячах): крапка чи кома?
import-flag-decimal = --set decimal=point
import-ask-times = У яких одиницях «{ $column }» рахує людей: { $options }?
# $value: a cell.
import-ask-spaces = Пробіли в числах відокремлюють тисячі (thousands) чи клітинка на зразок «{ $value }» (рядок { $line }) — це два числа (two)? Такі клітинки не читаються.
import-flag-spaces = --set spaces=thousands
import-ask-status = Які рядки рахуються? «{ $column }» містить { $values }.
import-flag-status = --set "only={ $column }={ $value }" або --set "only={ $column }=*" для всіх рядків
import-ask-codes = З якої системи коди в «{ $column }»? { $values } означають різні країни в { $systems }.
import-flag-set = --set { $key }={ $value }
import-ask-parts = Рядки { $first } і { $second } мають того самого відправника, країну перебування, день і джерело, а різняться в { $columns }. Це частини, які додаються?
import-flag-parts = --set "parts={ $column }" або --set parts={ $rivals }
# $value: a cell. $lines: the lines of such cells.
import-ask-lists = Списки в «{ $column }» дають число для кожної назви (split) чи число рядка рахує їх усі (joint)? Числа у списках не дають його в сумі або можуть бути роками: { $value } (рядок { $lines }).
import-flag-lists = --set lists=split або --set lists=joint
# $value: a cell.
import-ask-several = { $n } { $n ->
    [one] назва означає
    [few] назви означають
    [many] назв означають
   *[other] назви означають
} кілька країн, напр. «{ $value }»; ці рядки пропускаються. Число рахує їх усі, без однієї країни (joint), чи клітинка є списком із числом для кожної (split)?
import-flag-several = --set lists=joint або --place "{ $value }=CODE"
import-ask-fill = { $n } { $n ->
    [one] рядок не має
    [few] рядки не мають
    [many] рядків не мають
   *[other] рядка не мають
} відправника або країни перебування, уперше в рядку { $line }. Порожня клітинка повторює клітинку над нею (yes) чи означає, що невідомо (no)?
import-flag-fill = --set fill=yes
# $columns: names of columns, separated by “”, “”. $people: a number.
import-ask-beside = { $n ->
    [1] Стовпець { $columns } не читається, але теж може рахувати
   *[other] Стовпці { $columns } не читаються, але теж можуть рахувати
} людей (разом { $people }). Додати до решти чи пропустити?
import-flag-beside = --set "people={ $all }" або --set "ignore={ $column }"
import-ask-lists-beside = «{ $column }» перелічує країни з числами (разом осіб: { $people }) і не читається. Пропустити цей стовпець?
import-flag-lists-beside = --set "ignore={ $column }" або --set "sender.column={ $column }", щоб прочитати списки
import-flag-host = --set host.column=COLUMN
import-flag-people = --set people=COLUMN
import-flag-day = --set day.column=COLUMN або --set day=2021-12-31 для всіх рядків
import-flag-order = --set day.order=dmy
import-flag-stage = --set stage=arrived
import-flag-scope = --set scope=assigned
# Possible issues, without a full stop; they become notes of records.
import-doubled-even = імовірно, подвоєно: усі числа цієї країни парні, ніби кожне додали до самого себе
import-doubled-day = імовірно, подвоєно: цього дня більшість країн має приблизно вдвічі більше, ніж до і після
import-doubled-until = імовірно, подвоєно: після { $day } більшість країн водночас падає вдвічі
import-doubled-between = імовірно, подвоєно: приблизно вдвічі більше, ніж до ({ $before }) і після ({ $after })
# $times: 2 or 3.
import-times-between = імовірно, додано кілька разів (× { $times }): воно й сусідні у { $times } рази більші за значення до ({ $before }) і після ({ $after })
import-doubled = імовірно, подвоєно
import-zero-all = нуль для всіх країн цього дня: імовірно, не вказано
import-zero-away = нуль біля назви із зірочкою або «see …»: імовірно, вказано деінде або не розголошено
import-zero = нуль без джерела: імовірно, не вказано
import-jump-between = викид: далеко від значень до ({ $before }) і після ({ $after })
import-jump = викид: далеко від значень до і після
import-second-of = можливе повторне повідомлення про розміщення з рядка { $line }: додати як друге джерело?
import-same-as = повторює рядок { $line }
import-other-than = відрізняється від рядка { $line } за тієї самої країни, дня і джерела
import-part-beside = частина поруч із рядком { $line }: та сама країна й дата, але інший текст у стовпці, який не читається
import-duplicate = дублікат
import-imputed = інтерпольовано, не вказано
import-total = сума, наведена разом зі складниками
import-own = власна країна відправника: не розміщення
import-day = хибна дата
# $day: the date as it is read.
import-day-order = дата суперечить порядку дня і місяця у своєму стовпці: прочитано як { $day }
# $day: the date with day and month exchanged.
import-day-converted = день і місяць, імовірно, переставила таблична програма: мається на увазі { $day }
import-part-larger = частина рядка { $line }, але більша
import-no-end = останній день невідомий: імпортовано без виведення
import-end-before = останній день ({ $day }) раніше за перший: імпортовано без виведення
# $unit: days, weeks …
import-lasts = { $unit } від першого дня
import-lasts-cell = тривалість від першого дня
import-swapped = широту й довготу переставлено
import-lies-in = координати вказують на країну: { $country }
import-nines = самі дев’ятки: можуть означати «немає значення»
import-mission-span = поза періодом місії, { $from } – { $until }
import-mission-from = до початку місії { $from }
import-mission = поза періодом місії
# $sum: what the list adds up to. $own: the number of its row.
import-list-sum = список у сумі дає { $sum }, а число рядка — { $own }
import-list = список у сумі не дає числа рядка
import-cut = текст довший за 1 МБ: імпортовано його початок, літер: { $n }
import-fraction = дробова кількість осіб
import-off-land = координати в морі або поза глобусом
# Why a name is not recognised.
import-name-organisation = організація, а не місце
import-name-several = називає кілька країн ({ $countries })
import-name-either = кілька країн мають цю назву ({ $countries })
import-name-empty = назва порожня
import-name-unknown = невідома країна, територія або організація
# What a table was, and what holds for a column: “all, rotational before 2010-01-01”.
import-form-text = Текст, { $encoding }
import-form-sheet = Аркуш книги
import-word-before = { $word } до { $day }
# The name of what comes through a pipe.
import-standard-input = стандартний ввід
# In the dataset. $line: a number as text.
import-own-recipe = Записи, записані Laydown, прочитано без змін.
import-from = Імпортовано з { $file }.
import-from-about = Імпортовано з { $file }. { $about }
import-coverage = Те, що вказує { $file }; інших країн і днів не шукали.
import-source-note = імпортовано з { $file }
import-halved = половина від { $n }, порахованих двічі
import-last-day = їхній останній день там — { $day }
import-range-to = до { $column }
import-times = в одиницях по { $n }
import-powers = степені десяти
import-third = третина від { $n }, порахованих тричі
import-summed = сума рядків { $lines }
import-day-mended = день і місяць переставлено: у таблиці { $day }
# The title of an event without a name.
import-row = рядок { $line }
import-line = рядок { $line }
import-line-column = рядок { $line }, стовпець «{ $column }»
import-line-sheet = { $sheet }, рядок { $line }
import-line-sheet-column = { $sheet }, рядок { $line }, стовпець «{ $column }»
## What a column is taken for, and why

import-why-name = його назва
# $n of $all values.
import-why-countries = { $n } з { $all } значень — країни
import-why-days = { $n } з { $all } значень — дати
import-why-counts = { $n } з { $all } значень — числа
import-why-recipe = рецепт { $recipe }
import-why-chosen = вибрано
import-why-means = його назва і значення: { $means }
## A row of which nothing is imported

import-row-outside = поза рядками, які читає рецепт
## A row of which nothing is imported

import-row-empty = немає числа
import-row-filtered = відфільтровано
import-too-large = { $n } рядків дали б таблицю понад 1 ГБ, яку не можна знову відкрити: імпортуйте по { $most } рядків, наприклад за кілька років чи від кількох відправників (only=СТОВПЕЦЬ=ЗНАЧЕННЯ)
