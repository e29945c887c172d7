# Problems of files: what is wrong, and behind “-fix” what to do about it. Neither has a full stop.

# A problem in one line. $place: the file, its line and the column.
problem-with-fix = { $place }: { $what }. Виправлення: { $fix }.
problem-without-fix = { $place }: { $what }.
problem-place = { $place } стовпець "{ $column }"
problem-more = ще { $n } { $n ->
    [one] проблему
    [few] проблеми
    [many] проблем
   *[other] проблеми
} не наведено
problem-more-between = ще { $n } { $n ->
    [one] проблему між рядками
    [few] проблеми між рядками
    [many] проблем між рядками
   *[other] проблеми між рядками
} не наведено
problem-more-fix = усуньте перші й перевірте знову
# Files.
problem-linked = посилання на { $to }, поза набором даних
problem-linked-fix = збереження змінює файл там; якщо він має лишитися без змін, скопіюйте його сюди
problem-other-case = файл не читається: його назва відрізняється від { $file } лише великими й малими літерами
problem-other-case-fix = назвіть його { $file } або вилучіть
problem-no-manifest = файл не знайдено: назва, ліцензії та покриття невідомі
problem-no-manifest-fix = додайте його; збереження його створює
problem-unfinished-save = збереження тут перервано: показано те, що воно вирішило, а деякі файли ще мають старі рядки
problem-unfinished-save-fix = збережіть набір даних один раз, щоб завершити його
problem-no-file = файл наведено в datapackage.json, але його немає
problem-no-file-fix = відновіть його або приберіть зі списку
problem-unreadable = файл не вдалося прочитати ({ $cause })
problem-unreadable-fix = перевірте файл і права доступу
problem-long-line = байтів у рядку: { $n }; рядки понад { $most } байтів не читаються
problem-long-line-fix = скоротіть або вилучіть його
problem-row-bytes = рядок мав би байтів: { $n }; рядки понад { $most } байтів не читаються
problem-row-bytes-fix = скоротіть текст
problem-large-file = файл перевищує { $most } байтів; решта не читається
problem-large-file-fix = поділіть набір даних
problem-large-archive = архів розпаковується до розміру, значно більшого за власний; прочитано лише перші { $most } байтів таблиці
problem-large-archive-fix = якщо довіряєте йому, розпакуйте його й відкрийте теку
# datapackage.json. $text is quoted.
problem-not-json = файл не є JSON ({ $cause })
problem-not-json-object = файл не є об’єктом JSON
problem-not-json-fix = виправте його або вилучіть і напишіть новий: обов’язкові лише «resources»
problem-key-twice = { $key } трапляється двічі, у рядку { $first } і тут; рахується лише друге
problem-key-twice-fix = вилучіть одне з двох
problem-not-object = «{ $key }» не є об’єктом
problem-not-accepted = { $text } не є прийнятим зауваженням
problem-not-series = { $text } не є серією
# $other: the id of the row that has $before.
problem-series-lists-twice = серія { $series } наводить це двічі на { $day }: { $before } у рядку { $other } та { $people }
problem-series-lists-twice-fix = вилучіть хибний рядок; уточнене число потребує власного джерела
problem-series-comma = назва серії { $series } містить кому
problem-series-comma-fix = запишіть назву без ком
problem-series-no-rows = жодна чисельність не належить до серії { $series }
problem-series-no-rows-fix = назвіть її у стовпці «series» її чисельностей або вилучіть з datapackage.json
problem-series-twice = серію { $name } оголошено двічі; читається перша
problem-series-twice-fix = оголосіть кожну серію один раз
problem-example-fix = напишіть { $example }
problem-not-text = «{ $key }» не є текстом
problem-not-text-fix = візьміть у лапки
problem-not-list = «{ $key }» не є списком
problem-not-list-fix = візьміть у квадратні дужки
problem-not-code = { $text } не є кодом
problem-not-code-fix = використайте коди на зразок "USA" або "NATO"
problem-not-day-fix = використайте вигляд 2022-02-13
problem-until = { $until } раніше за { $from }
problem-until-fix = поміняйте дні місцями
problem-path = шлях { $path } таблиці «{ $table }» веде за межі теки набору даних
problem-path-fix = напишіть шлях усередині теки, з /, без .. і без / на початку
problem-listed-twice = таблицю «{ $table }» або її шлях наведено двічі, з { $first } і з { $path }; читається перша
problem-listed-twice-fix = помістіть усі рядки таблиці в один файл і наведіть кожен файл один раз
# Headers.
problem-empty-file = файл порожній
problem-empty-file-fix = додайте принаймні рядок заголовка або вилучіть файл
problem-header-utf8 = заголовок не є текстом UTF-8 у байті { $at }
problem-header-utf8-fix = збережіть таблицю як CSV в UTF-8
problem-header-utf16 = таблиця є текстом UTF-16
problem-many-columns = стовпців у заголовку: { $n }; читається щонайбільше { $most }
problem-many-columns-fix = вилучіть порожні стовпці
problem-no-commas = стовпці не відокремлено комами
problem-no-commas-fix = збережіть таблицю як CSV із комами
problem-no-column = таблиця не має стовпця «{ $column }», тож жодного її рядка не можна прочитати
problem-no-column-fix = додайте стовпець «{ $column }» і заповніть його
problem-column-twice = стовпець «{ $name }» трапляється двічі
problem-column-twice-fix = перейменуйте або вилучіть один із двох
problem-strange-column = стовпець { $name } не розпізнано; його збережено, але він не читається
problem-rename-fix = перейменуйте { $name } на «{ $column }», якщо мається на увазі це
# Rows.
problem-open-quote = у цьому рядку лапки відкрито, але не закрито
problem-open-quote-fix = закрийте їх або запишіть лапки всередині поля як ""
problem-fields = полів у рядку { $n }, а в заголовку { $header }
problem-fields-fix = візьміть поле, що містить кому, у лапки та запишіть кожне порожнє поле
problem-fields-empty-fix = запишіть кожне порожнє поле
problem-utf8 = текст не є UTF-8 у байті { $at } файлу
problem-utf8-fix = збережіть таблицю як CSV в UTF-8 або введіть слово знову
problem-nul = текст містить байт NUL
problem-nul-fix = вилучіть його або введіть слово знову
problem-id-taken = id { $id } зайнятий: його має також { $place }
problem-id-taken-fix = дайте одному з двох рядків інший id
problem-long-row = рядок довший за { $bytes } байтів або { $lines } ліній, чи лапки не закрито
problem-long-row-fix = скоротіть рядок або закрийте лапки
# Cells of an imported table. $text is quoted.
problem-not-people = { $text } не є кількістю осіб
problem-not-people-fix = напишіть число, напр. 1700, «≈ 1700», «900–1000» або «> 900», чи лишіть порожнім
problem-no-list = { $text } не містить кількості осіб
problem-no-list-fix = напишіть число після кожної назви, напр. «India (320), Senegal (150)»
problem-not-date = { $text } не є датою
problem-not-date-fix = використайте вигляд 2022-02-13, 2022-02, 2022-Q1 або 2022
problem-open-date = { $text } можна прочитати з днем або з місяцем на початку
problem-open-date-fix = виберіть одне: --set day.order=dmy або --set day.order=mdy
problem-no-date = рядок не має дати
problem-no-date-fix = заповніть її
problem-not-word = { $text } тут не розпізнано
problem-not-word-fix = додайте його значення до рецепта, у «words»
problem-two-numbers = { $text } може бути двома числами
problem-two-numbers-fix = напишіть одне число; якщо пробіли в цьому стовпці відокремлюють тисячі, використайте --set spaces=thousands
problem-not-unit = { $text } не каже, у яких одиницях рахують людей
problem-not-unit-fix = напишіть persons, hundreds або thousands чи степінь десяти
# Codes.
problem-organisation = { $code } — організація, а не місце
problem-organisation-fix = напишіть країну або лишіть порожнім і впишіть слова джерела в host_text
problem-no-country = { $code } не є країною, територією чи організацією
problem-code-fix = використайте код ISO 3166-1 альфа-3, напр. POL, або NATO, EU чи UN
problem-meant-fix = напишіть { $one }, якщо мається на увазі це
problem-meant-either-fix = напишіть { $one } або { $other }, якщо мається на увазі це
# Links between rows. $id is quoted.
problem-no-source = джерело { $id } не знайдено
problem-no-source-fix = додайте його до sources.csv або виправте id
problem-known-late = рядок відомий від { $known }, а це після публікації його джерела ({ $published })
problem-known-late-fix = лишіть known_from порожнім: тоді рахується день джерела
problem-no-published = { $id } не має дня публікації: те, що воно каже, відоме лише ретроспективно
problem-no-movement = переміщення { $id } не знайдено: етап не рахується
problem-no-movement-fix = додайте його до movements.csv або виправте id
problem-no-stage = переміщення { $id } не має етапу: воно не рахується
problem-no-stage-fix = додайте для нього рядок до stages.csv, з днем, кількістю і джерелом
problem-no-record = запис { $id } не знайдено
problem-no-record-fix = додайте його, виправте id або очистіть клітинку
problem-other-thing = { $id } рахує { $other }, а цей рядок — { $own }: жодне не рахується в іншому
problem-other-thing-fix = пов’язуйте рядки з однаковим «what» або лишіть цю клітинку порожньою
problem-circle = { $n } { $n ->
    [one] рядок зв’язано
    [few] рядки зв’язано
    [many] рядків зв’язано
   *[other] рядка зв’язано
} в коло через { $columns }: { $ids }
problem-circle-more = рядки зв’язано в коло через { $columns } ({ $n }): { $ids } і ще { $more }
problem-circle-fix = очистіть клітинку рядка, який має бути найвищим
# Counts and days that contradict each other.
problem-early = { $stage } на { $day }, раніше, ніж переміщення оголошено чи видано наказ ({ $first })
problem-early-fix = виправте хибний день або додайте раніше оголошення
problem-arrived = прибуло щонайменше { $low }, а обіцяно щонайбільше { $most }
problem-arrived-fix = виправте кількість або додайте оголошення, якого бракує
problem-falling = { $after } після { $before } на { $day }: кількості етапу наростаючі
problem-falling-fix = напишіть, скільки всього, а не на скільки більше
problem-part = частина має щонайменше { $low } осіб, а її ціле { $whole } — щонайбільше { $most }
problem-part-fix = виправте одну з кількостей або очистіть part_of
problem-parts = частини { $whole } мають щонайменше { $sum } осіб, а ціле — щонайбільше { $most }
problem-parts-fix = виправте одну з кількостей або приберіть частину
problem-at-home = { $sender } — водночас відправник і країна перебування: сили вдома не є розміщенням
problem-at-home-fix = виправте одне з двох; повернення додому — це етап «withdrawn» переміщення з дому
problem-place-no-host = місце { $place } не має країни перебування: його немає на жодній карті
problem-place-no-host-fix = назвіть країну, у якій воно лежить, або очистіть place, lat і lon
problem-no-number = чисельність { $id } не має числа: її намальовано як «?»
