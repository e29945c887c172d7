# Dialogs: problems, paths, export, open files, unsaved changes, public sources, and the dialogs of the desktop.

dialog-close-tip = Закрити (Esc)
dialog-pointer = На карті: перетягніть, щоб рухати; прокрутіть або зведіть пальці, щоб масштабувати; клацніть країну, щоб побачити її числа, двічі — щоб наблизити. Tab переходить між символами, Enter вибирає.

# $problems: “3 problems”; $names: files.
dialog-problems-in = { $problems } у: { $names }
dialog-error = Помилка
dialog-warning = Попередження
dialog-note = Примітка
dialog-line = { $file }, рядок { $line }
dialog-column = { $file }, стовпець { $column }
dialog-cell = { $file }, рядок { $line }, стовпець { $column }
dialog-fix = Виправлення: { $fix }.

## Paths

dialog-open-path = Відкрити шлях
dialog-open-path-name = Шлях набору даних
dialog-open-path-note = Тека з datapackage.json, сам цей файл або файл zip із текою. Будь-що з цього можна також перетягнути на вікно. Або вставте вигляд із «Копіювати вигляд».
dialog-open = Відкрити
dialog-save = Зберегти
dialog-save-dataset = Зберегти { $name }
dialog-save-dataset-name = Тека набору даних
dialog-save-dataset-note = Тека, яку за потреби буде створено, або файл .zip. Інший набір даних ніколи не перезаписується.

## Export

dialog-export = Експорт даних
dialog-export-note = Додаються джерела й цитування. Невідоме лишається порожнім і ніколи не стає нулем. Наявний файл буде замінено.
dialog-export-button = Експортувати
dialog-export-records = Усі записи
dialog-export-records-note = Усі чисельності, переміщення з етапами, події та джерела, незалежно від фільтрів
dialog-export-view = Поточний вигляд
dialog-export-view-note = Числа на { $day } з цими фільтрами, по рядку на країну перебування, відправника, охоплення й командування
dialog-export-no-records = Пакет даних містить записи, а не числа одного дня
dialog-export-no-parquet = Ця збірка не підтримує Parquet
dialog-export-path = Шлях експорту
dialog-export-choose-tip = Вибрати файл або теку

## Open files

# $open: names of files.
dialog-second = Відкрито: { $open }. Якщо додати новий набір даних, один вигляд покаже обидва, а кожен запис лишиться у своєму файлі.
dialog-stay-tip = Лишити набір даних відкритим (Esc)
dialog-open-instead = Відкрити натомість
dialog-open-instead-tip = Закрити відкритий набір даних, його збережено
dialog-add-tip = Показати обидва набори даних в одному вигляді
dialog-files = Відкриті файли
dialog-series = Повна серія: { $name }
dialog-series-tip = Кожен її день перелічує все, що вона рахує: чого пізніший день уже не наводить, того більше немає. Інакше число чинне, доки не застаріє.
dialog-save-as-tip = Зберегти цей набір даних в іншій теці
dialog-save-as-name = Зберегти { $name } як…
dialog-only-file = Єдиний відкритий файл не можна закрити
dialog-sample = Зразок: { $name }
dialog-file-imported = { $place }, імпортовано і не збережено
dialog-file-unsaved = { $place }, { $n } { $n ->
    [one] незбережена зміна
    [few] незбережені зміни
    [many] незбережених змін
   *[other] незбереженої зміни
}

## Unsaved changes

dialog-unsaved = Незбережені зміни
# $lost: the two below, in a list.
dialog-quit-loses = Якщо зараз закрити Laydown, буде втрачено: { $lost }.
dialog-open-loses = Якщо зараз відкрити { $names }, буде втрачено: { $lost }.
dialog-close-loses = Якщо зараз закрити { $name }, буде втрачено: { $lost }.
dialog-lost-changes = { $n } { $n ->
    [one] зміна
    [few] зміни
    [many] змін
   *[other] зміни
} у: { $title }
dialog-lost-import = { $title } (імпортовано, жодного разу не збережено)
dialog-add-keeps-tip = Лишити зміни й показати обидва набори даних в одному вигляді
dialog-discard = Відкинути зміни
dialog-discard-tip = Продовжити без збереження
dialog-save-changes = Зберегти зміни
dialog-save-changes-tip = Спершу зберегти, потім продовжити
dialog-not-saved = Не збережено
dialog-still-here = Ваші зміни досі тут.
dialog-keep-working = Працювати далі
dialog-recover = Знайдено незбережені зміни
dialog-crashed = Laydown несподівано закрився. Не збережено { $n } { $n ->
    [one] зміну
    [few] зміни
    [many] змін
   *[other] зміни
} у: { $title }.
dialog-later = Пізніше
dialog-later-tip = Вирішити, коли цей набір даних буде відкрито наступного разу
dialog-forget-tip = Вилучити зміни
dialog-restore = Відновити зміни
dialog-restore-tip = Застосувати зміни знову; збережіть, щоб вони лишилися
# Where another program has saved the same rows meanwhile.
dialog-restore-left = Відновити все
dialog-restore-left-tip = Застосувати знову кожну зміну поверх того, що збережено за цей час
dialog-restore-rest = Відновити решту
dialog-restore-rest-tip = Застосувати зміни знову, але лишити те, що збережено за цей час
dialog-unfinished = Знайдено незбережену роботу
dialog-unfinished-changes = { $name } має незбережені зміни.
dialog-unfinished-import = Імпорт не збережено: { $name }.
dialog-open-unfinished = Відкрити
dialog-restore-import = Відновити
# The accessible name of a button that stands for one of several. $what: its text.
dialog-one-of = { $what }: { $name }
dialog-later-start-tip = Вирішити під час наступного запуску Laydown
dialog-changed = Файли змінилися на диску
# $files: names of files.
dialog-changed-by = Інша програма змінила { $files } у: { $title }.
dialog-reload-loses = Перезавантаження відкине { $n } { $n ->
    [one] незбережену зміну
    [few] незбережені зміни
    [many] незбережених змін
   *[other] незбереженої зміни
}.
dialog-keep = Лишити мою версію
dialog-keep-tip = Перезаписати змінені файли під час збереження
dialog-reload = Перезавантажити
dialog-reload-tip = Показати файли такими, як вони є зараз

## Public sources

dialog-sources = Публічні джерела
dialog-sources-note = Кожне завантажується від видавця після прийняття ліцензії та зберігається з вашими даними.
dialog-import-source = Відкрити…
dialog-import-source-tip = Імпортувати джерело за його рецептом
dialog-downloaded = Завантажено
dialog-download = Завантажити…
dialog-resume-download = Продовжити…
dialog-download-name = Завантажити { $title }
dialog-downloading = Триває інше завантаження
dialog-no-downloads = Ця збірка не підтримує завантажень
dialog-cite = Цитувати як: { $citation }
dialog-licence = Ліцензія: { $licence }
dialog-about-source = Про це джерело
dialog-download-limits = Щонайбільше
dialog-megabytes = МБ
dialog-minutes = хв
dialog-most-megabytes = Обмеження розміру в мегабайтах
dialog-most-minutes = Обмеження часу у хвилинах
dialog-accept-licence = Прийняти ліцензію і завантажити
dialog-not-now = Не зараз
# “1.2 MB of 3.4 MB”.
dialog-come-of = { $come } з { $whole }
dialog-stop-download = Зупинити завантаження

## Dialogs of the desktop

dialog-ask-folder = Відкрити теку набору даних
dialog-ask-text = Відкрити текст
dialog-text-files = Тексти
dialog-ask-file = Відкрити набір даних
dialog-dataset = Набір даних
dialog-ask-save = Зберегти { $name } у теці
dialog-ask-recipe = Зберегти рецепт
dialog-ask-picture = Зберегти карту

## Title and captions

dialog-text-title = Заголовок
dialog-text-subtitle = Рядок під заголовком
dialog-text-caption = Примітка під картою
dialog-text-credit = Авторство
dialog-text-hint = Пише програма
dialog-text-note = [day] і [total] позначають показані день і суму. Порожні поля заповнює Laydown.
dialog-text-keep = Лишити в наборі
dialog-text-show = Показати
dialog-colors-by = Колір за
dialog-colors-reset = Скинути
dialog-classes = Верхні межі всіх класів, крім останнього
dialog-classes-hint = За квантилями або як вибрано
dialog-colors-faint = Деякі з цих кольорів погано видно на карті.
dialog-ask-texts = Відкрити папку з текстами
