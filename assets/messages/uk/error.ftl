# Errors: one sentence without a full stop, what is wrong and then what to do. $cause: what a library or the system says.

error-cancelled = скасовано
error-not-found = «{ $path }» не знайдено: перевірте шлях
error-unreadable = не вдалося прочитати «{ $path }» ({ $cause }): перевірте шлях і права доступу
error-unwritable = не вдалося записати «{ $path }» ({ $cause }): перевірте теку, права доступу й вільне місце на диску
error-text-large = «{ $path }» перевищує { $most } байтів: виберіть інший файл
error-text-utf8 = «{ $path }» не є текстом UTF-8: виберіть інший файл
# Data packages.
error-table-unreadable = «{ $path }» належить до набору даних, і його не вдалося прочитати ({ $cause }), а без нього числа були б хибними: перевірте вміст і права доступу
error-no-package = тека «{ $path }» не містить ні datapackage.json, ні таблиці на зразок movements.csv: виберіть теку набору даних
error-not-package = «{ $path }» не є пакетом даних: виберіть теку з datapackage.json, сам цей файл або файл zip із текою
# $cause: one of the texts about zip files.
error-not-package-zip = «{ $path }» не є пакетом даних: { $cause }
error-no-sample = зразок «{ $name }» не знайдено: виберіть один із { $names }
# Zip files, behind their name.
error-zip-broken = це не справний файл zip ({ $cause }): запакуйте теку набору даних знову
error-zip-large = у ньому понад { $entries } елементів або { $bytes } байтів: пакуйте лише теку набору даних
error-zip-entry = його елемент «{ $name }» веде за межі архіву або не є звичайним файлом: запакуйте теку набору даних знову, без посилань
error-zip-twice = його елементи { $first } і { $second } мають ту саму назву «{ $name }», і неможливо сказати, про який ідеться: запакуйте теку набору даних знову
error-zip-other-name = його перелік називає «{ $name }» те, що сам елемент називає «{ $other }», тож програми читають різні файли: запакуйте теку набору даних знову
error-zip-encrypted = його елемент «{ $name }» зашифровано: запакуйте теку набору даних без пароля
error-zip-several = він містить кілька наборів даних ({ $names }): розпакуйте його й відкрийте один із них
error-zip-none = він не містить ні datapackage.json, ні таблиці на зразок movements.csv: запакуйте теку набору даних
error-zip-unreadable = його не вдалося прочитати ({ $cause }): перевірте шлях і права доступу
error-save-large = «{ $file }» був би більший за { $most } ГБ і не читався б знову повністю: поділіть набір даних
error-save-partial = «{ $file }» прочитано не повністю, і збереження втратило б решту: спершу усуньте перелічені проблеми
error-save-damaged = «{ $file }» пошкоджено, і збереження перезаписало б його: спершу усуньте перелічені проблеми
error-save-changed = «{ $path }» змінився на диску, і збереження перезаписало б його: відкрийте його знову або збережіть в іншій теці
error-goal-table = «{ $path }» належить до набору даних і ніколи не перезаписується: виберіть іншу назву
# $fix: one of those below.
error-goal-input = «{ $path }» є одним із вхідних файлів: { $fix }
error-goal-other = «{ $path }» вже існує, а Laydown без запиту замінює лише створені ним експорт чи зображення: { $fix }
error-goal-dataset = «{ $path }» вже існує і містить щось інше: { $fix }
error-goal-force = виберіть іншу назву або перезапишіть через --force
error-goal-elsewhere = виберіть іншу назву
error-save-linked = нічого не збережено, бо «{ $path }» є посиланням на «{ $to }», поза набором даних: приберіть посилання або збережіть в іншій теці
error-save-lossy = нічого не збережено, бо рядок «{ $id }» не вдалося б прочитати назад (байт NUL або понад { $most } байтів в одному рядку): виправте рядок
error-save-busy = нічого не збережено, бо інша програма зберігає «{ $path }»: спробуйте знову, коли вона закінчить
error-save-zip = не вдалося зберегти «{ $path }»: { $cause }
# Causes, in parentheses behind a file.
error-is-folder = це тека
error-not-plain = це не звичайний файл
error-read-only = лише для читання
error-link-nowhere = це посилання на неіснуючий файл
error-links = посилання утворюють коло
error-copy-large = завеликий для копіювання
# Imported files. $format: one of the forms below.
error-no-file = «{ $path }» не є звичайним файлом: назвіть файл для імпорту
error-file-large = «{ $path }» перевищує { $gigabytes } ГБ: поділіть його на частини
error-file-empty = «{ $name }» не містить таблиці: виберіть файл із рядком заголовка і рядками даних
error-file-foreign = «{ $name }» не є таблицею, яку може прочитати Laydown: збережіть її як CSV, XLSX, ODS, JSON, GeoJSON або Parquet
error-file-damaged = не вдалося прочитати «{ $name }», розпізнаний формат: { $format } ({ $cause }); збережіть файл знову або як CSV
error-file-parquet = «{ $name }» є файлом Parquet, якого ця збірка не підтримує: збережіть його як CSV
error-no-table = «{ $name }» не має таблиці «{ $table }»: виберіть одну з { $names }
error-not-ours = «{ $name }» не містить записів, записаних Laydown: виберіть інший рецепт
error-import-cancelled = імпорт скасовано; нічого не записано
error-form-zip = файл zip
error-form-gzip = файл gzip
error-form-workbook = книга
# Causes of a damaged file.
error-names-twice = два його файли мають ту саму назву
error-bomb = розпаковується до розміру, значно більшого за власний, як zip-бомба; розпакуйте самостійно, якщо довіряєте йому
error-packed-twice = стиснуто двічі
error-contradiction = структура суперечлива
error-deep = надто глибоко вкладено
error-json-large = як таблиця був би значно більший за сам файл
# Behind “expected”.
error-json-rows = список рядків або об’єкт, що його містить
error-json-row = рядок: об’єкт або список клітинок
error-json-value = значення
error-truncated = обірвано
error-sheet-large = аркуш розпаковується до розміру, значно більшого за файл
error-swells = розпаковується до розміру, значно більшого за власний
error-old-workbook = старий двійковий формат
error-strings = оголошує більше текстів, ніж містить
error-sheets = понад { $most } аркушів або аркуш із назвою понад { $letters } літер
# Recipes.
error-recipe-form = не вдалося прочитати рецепт ({ $cause }): виправте його або створіть новий через --recipe-out
error-recipe-twice = «{ $key }» трапляється двічі, у рядках { $first } і { $line }
error-recipe-nul = текст у ньому містить байт NUL
error-recipe-code = використайте код країни, території або організації, напр. POL або NATO
error-recipe-newer = рецепт має версію { $version }, а ця програма підтримує версію { $newest }: використайте новіший Laydown
error-no-recipe = рецепт «{ $name }» не знайдено: назвіть файл або один із { $names }
# $fix: one of the four below.
error-setting = «{ $key }={ $value }» не є правильним налаштуванням: { $fix }
error-use-key = «{ $key }» не знайдено, використайте одне з { $keys }
error-use-one-of = використайте одне з { $words }
error-use-only = назвіть стовпець і його значення, напр. only=status=delivered|pledged, або only=status=* для всіх рядків
error-use-times = використайте ціле число від 1, напр. 1000
error-use-row = використайте номер рядка, від 1, або 0 для таблиці без заголовка
error-use-date = використайте дату, напр. 2022-02-13
# A recipe that does not fit a table. $flag and $field: keys of the recipe.
error-plan-column = таблиця не має стовпця «{ $column }» для { $flag }: виберіть один через --set { $flag }=COLUMN із { $columns }
error-plan-sender = бракує відправника: назвіть його через --sender USA
error-plan-host = бракує країни перебування: назвіть її стовпець через --set host.column=COLUMN
error-plan-people = бракує кількості осіб: назвіть її стовпець через --set people=COLUMN
error-plan-day = бракує дати: назвіть її стовпець через --set day.column=COLUMN або задайте її через --set day=2021-12-31
error-plan-title = над таблицею немає дати: задайте її через --set day=2021-12-31
error-plan-value = «{ $value }» у рецепті не є правильним значенням { $field }: виправте рецепт
# What is typed. $one and $other are days in words, $first and $second the same as they are written.
error-not-date = «{ $text }» не є датою: використайте вигляд 2022-02-13 або 13 лютого 2022
error-either-date = «{ $text }» може означати { $one } або { $other }: напишіть { $first } або { $second }
error-not-people = «{ $text }» не є кількістю осіб: використайте вигляд 1 700, ≈ 1 700 або 900–1 000
error-not-centre = «{ $text }» не є місцем: використайте довгота,широта в градусах, напр. 10,52
error-not-view = «{ $text }» не є виглядом: використайте world, europe, країну на зразок POL або захід,південь,схід,північ у градусах, напр. -12,34,45,72
error-no-source = порожнє джерело: вкажіть id із sources.csv
# Exports.
error-export-cancelled = експорт скасовано; нічого не записано
error-export-ending = «.{ $ending }» не є форматом, який може записати Laydown: використайте .csv, .xlsx, .geojson, .parquet або .zip чи не вказуйте розширення, щоб отримати теку
error-export-records = пакет даних містить записи, а не числа одного дня: виберіть .csv, .xlsx, .geojson або .parquet чи експортуйте записи
error-export-rows = { $name }: рядків { $n }, більше, ніж уміщує аркуш книги: виберіть .csv або .parquet
error-export-no-parquet = ця збірка не підтримує Parquet: виберіть .csv або .xlsx чи скомпілюйте з можливістю «parquet»
error-export-file = не вдалося записати файл ({ $cause }): перевірте вільне місце на диску
error-export-workbook = не вдалося створити книгу ({ $cause }): виберіть .csv
error-export-parquet = не вдалося створити файл Parquet ({ $cause }): виберіть .csv
error-picture-size = не можна створити зображення { $width } × { $height } пікселів: кожна сторона має бути від 1 до { $most }
error-picture-pdf = не вдалося записати зображення як PDF ({ $cause }): виберіть .svg
error-pdf-size = не можна створити сторінку { $width } × { $height } пікселів: кожна сторона має бути від 1 до { $most }
error-film-size = не можна створити фільм { $width } × { $height } пікселів: кожна сторона має бути щонайбільше { $most }
error-picture-png = не вдалося записати зображення як PNG ({ $cause }): виберіть .svg
# Downloads.
error-fetch-cancelled = завантаження скасовано: почніть його знову, щоб продовжити
error-fetch-address = «{ $address }» не є звичайною адресою HTTPS: використайте адресу, що починається з https:// і не містить імені користувача
error-fetch-network = завантаження з { $host } перервано ({ $cause }): перевірте мережу й почніть його знову, щоб продовжити
error-fetch-redirects = забагато переспрямувань
error-fetch-status = { $host }: відповідь { $status }; див. { $page }, можливо, файл переміщено
error-fetch-large = файл має понад очікувані { $most } байтів, і його не збережено: перевірте сторінку джерела
error-fetch-beyond = файл має понад { $most } МБ, і його не збережено: якщо файл такого розміру очікуваний, збільште обмеження через --most-megabytes або у списку публічних джерел
error-fetch-slow = завантаження тривало понад { $most } хв: почніть його знову, щоб продовжити, або збільште обмеження через --most-minutes чи у списку публічних джерел
error-fetch-busy = інше завантаження записує «{ $path }»: зачекайте, доки воно закінчиться
error-fetch-cut = з’єднання обірвалося після { $come } з { $whole } байтів: почніть завантаження знову, щоб продовжити
error-fetch-checksum = файл не збігається з файлом у списку (його контрольна сума { $sum }), і його не збережено: пошукайте новішу версію на { $page }
error-fetch-instead = { $what ->
    [nothing] сервер нічого не надіслав
    [page] сервер надіслав вебсторінку замість файлу
   *[packed] сервер надіслав файл запакованим, хоча про це не просили
}: нічого не збережено; див. { $page }
error-fetch-other = «{ $path }» вже існує і не є файлом зі списку: перемістіть його і спробуйте знову
error-list = «{ $path }» не є списком джерел ({ $cause }): напишіть його, як в assets/catalogue/README.md
error-list-file = джерело «{ $name }» було б збережено як «{ $file }»: дайте йому звичайну назву файлу
# The basemap's file. $what: one of those below.
error-basemap = хибна картооснова ({ $what }, байт { $at }): створіть її знову через `cargo run --example make_basemap`
error-basemap-version = інший формат або версія
error-basemap-long = більше байтів, ніж очікувалося
error-basemap-end = обірвано
error-basemap-number = задовге число
error-basemap-count = кількість виходить за кінець
error-basemap-kind = невідомий вид лінії
error-basemap-line = лінія з менш ніж двох точок
error-basemap-point = точка поза глобусом
error-basemap-code-text = код, який не є текстом
error-basemap-code = хибний код
error-basemap-arc = бракує дуги
error-basemap-ring = кільце без дуги
## House styles

error-style-line = рядок { $line } стилю: { $what }
error-style-file = стиль не є TOML: { $what }
error-style-size = text-size { $size } поза межами: використайте від { $least } до { $most }
error-style-weight = title-weight «{ $weight }» невідоме: використайте semibold або regular
error-style-name = жоден колір не називається «{ $name }»: використайте один із { $names }
error-style-color = «{ $color }» для { $name } не є кольором: запишіть його як #rrggbb
error-style-none = стилю «{ $name }» немає: використайте { $names } або шлях файлу .toml
error-style-in = стиль «{ $name }»: { $what }
error-range = «{ $text }» не є дальністю. Напишіть місце й радіуси, напр. «54.7,20.5:500km» або «Warsaw:300km,500km».
error-distance = «{ $text }» не є відстанню. Напишіть два місця, напр. «54.7,20.5:Warsaw».
error-range-place = «{ $text }» не є місцем. Напишіть широту й довготу, напр. «54.7,20.5», або назву країни чи населеного пункту.
error-ranges = Карта має щонайбільше { $most } дальностей і { $most } відстаней.
