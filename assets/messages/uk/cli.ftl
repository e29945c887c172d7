# What commands print, and how they fail.

cli-usage = { $what } (параметри виводить `laydown --help`)
cli-nothing = Нічого не знайдено.
cli-sample-default = { $title } (типовий)
# $why: what the window says; $command: a command.
cli-instead-render = { $why }; `{ $command }` малює ту саму карту без вікна
cli-instead-import = { $why }; `{ $command }` імпортує таблицю без вікна
cli-no-window = ця збірка не має вікна
# Options.
cli-not-party = «{ $text }» не є відомою країною чи організацією: вкажіть код, напр. POL, або назву
cli-not-party-near = «{ $text }» не є відомою країною чи організацією: можливо, { $name } ({ $code })?
cli-from-after-day = --from { $from } пізніше за --day { $day }: виберіть раніше --from
cli-from-after-beside = --from { $from } пізніше за --beside { $day }: виберіть раніше --from
cli-from-after-shown = --from { $from } пізніше за показаний день, { $day }: додайте --day
cli-no-thing = жоден запис не рахує: { $things }; використайте --what з одним із { $known }
cli-no-source = жодне джерело не має id «{ $id }»: `laydown query --records` виводить джерело кожного запису
cli-read-as = «{ $word }» не знайдено: шукаємо { $words }
cli-no-words = жоден запис, що відповідає фільтрам, не містить «{ $words }»
cli-never-public = жоден запис у цьому наборі даних не має дня публікації, тож жоден не відомий на жоден день: заповніть «published» джерел або «known_from» тверджень
cli-not-public-yet = до { $on } нічого не було оприлюднено: перше твердження набору даних оприлюднено { $first }
cli-more-errors = ще { $n } { $n ->
    [one] помилка
    [few] помилки
    [many] помилок
   *[other] помилки
}; усі виводить `laydown validate`
# `laydown render`.
cli-not-size = «{ $text }» не є розміром: використайте ШИРxВИС, кожна від 1 до { $most }, напр. 1600x900 або 180x120mm
cli-not-scale = «{ $text }» не є масштабом: використайте число понад 0 і не більше 16, напр. 2
cli-narrow = { $width } пікселів завузько для двох карт: використайте щонайменше { $least }
cli-not-film = «{ $path }» не є назвою фільму: закінчіть її на .gif, .png або .webp чи не вказуйте розширення, щоб отримати теку зображень
cli-not-seconds = «{ $text }» не є часом: вкажіть секунди від 0.01 до { $most }
cli-not-picture = «{ $path }» не є назвою зображення: закінчіть її на .svg, .png або .pdf
cli-not-template = «{ $name }» не є шаблоном: використайте один із { $names }
cli-not-dpi = «{ $text }» не є роздільністю: використайте від 1 до { $most } пікселів на дюйм, напр. 300
cli-days-alone = --days потребує --sheet days
# `laydown convert`.
cli-convert-options = ці параметри стосуються лише одного дня: додайте --shown або приберіть їх, щоб експортувати всі записи
# `laydown validate`.
cli-validate-failed = { $dataset }: помилка: { $error }
cli-validate-counts = { $dataset }: { $errors } { $errors ->
    [one] помилка
    [few] помилки
    [many] помилок
   *[other] помилки
}, { $warnings } { $warnings ->
    [one] попередження
    [few] попередження
    [many] попереджень
   *[other] попередження
}, { $notes } { $notes ->
    [one] примітка
    [few] примітки
    [many] приміток
   *[other] примітки
}
# `laydown edit`.
cli-edit-long = рядок довший за { $most } байтів
cli-edit-utf8 = стандартний ввід не є текстом UTF-8
cli-edit-failed = деякі рядки не вдалося виконати, про що кажуть відповіді на них
# $why: what went wrong.
cli-edit-kept = { $why }; збережено { $n } { $n ->
    [one] незаписану зміну
    [few] незаписані зміни
    [many] незаписаних змін
   *[other] незаписаної зміни
}: відновіть через --recover або відкиньте через --forget
cli-edit-lost = { $why }; втрачено { $n } { $n ->
    [one] незаписану зміну
    [few] незаписані зміни
    [many] незаписаних змін
   *[other] незаписаної зміни
}, бо журналу немає
cli-edit-left = після попереднього запуску лишилося { $n } { $n ->
    [one] незаписана зміна
    [few] незаписані зміни
    [many] незаписаних змін
   *[other] незаписаної зміни
}: відновіть через --recover або відкиньте через --forget
cli-edit-differs = набір даних відтоді змінено: --recover=saved лишає збережене за цей час і відновлює решту, --recover=unsaved відновлює все, --forget відкидає зміни
cli-edit-nothing = нічого відновлювати: жоден попередній запуск не лишив незаписаних змін цього набору даних
# $path: the file with the changes, lines of JSON.
cli-edit-stranger = незаписані зміни іншого набору даних, що був тут, збережено в { $path }; --forget їх вилучає
cli-edit-kept-other = { $why }; збережено { $n } { $n ->
    [one] незаписану зміну
    [few] незаписані зміни
    [many] незаписаних змін
   *[other] незаписаної зміни
} у { $path }, але зараз тут інший набір даних: --recover відновить їх, лише коли повернеться набір, до якого вони належать
cli-edit-not-json = рядок не є JSON
cli-edit-key-twice = «{ $key }» трапляється в рядку двічі
cli-edit-not-object = рядок не є об’єктом JSON
cli-edit-not-table = { $word } не є таблицею: використайте одну з { $tables }
cli-edit-no-id = бракує рядка таблиці: додайте його "id"
cli-edit-series-name = назва серії — це текст без ком
cli-edit-series-title = назва не є текстом: візьміть її в лапки
cli-edit-series-complete = "complete" має значення true або false
cli-edit-no-step = нічого відміняти чи повторювати
cli-edit-no-action = у рядку немає дії: використайте put, delete, series, undo, redo або save
cli-edit-no-change = без змін
cli-edit-undone = відмінено: { $name }
cli-edit-redone = повторено: { $name }
cli-edit-not-text = «{ $column }» не є текстом: візьміть у лапки
cli-edit-no-cells = бракує вмісту: додайте "cells"
cli-edit-no-column = { $table } не має стовпця «{ $column }»: використайте один із { $columns }
# `laydown import`. $table: the file, or the file and its table as below.
cli-import-table = { $file }, таблиця { $table }
cli-import-waiting = { $table }: { $n } { $n ->
    [one] рядок
    [few] рядки
    [many] рядків
   *[other] рядка
} під заголовком, не прочитано до відповідей на запитання
cli-import-read = { $table }: { $n } { $n ->
    [one] рядок
    [few] рядки
    [many] рядків
   *[other] рядка
}, { $recipe ->
    [guessed] стовпці розпізнано
   *[other] рецепт { $recipe }
}
cli-import-counts = імпортовано: { $imported }, пропущено: { $skipped }; { $invalid } { $invalid ->
    [one] хибний рядок
    [few] хибні рядки
    [many] хибних рядків
   *[other] хибного рядка
}, відфільтровано: { $filtered }, { $empty } { $empty ->
    [one] порожня клітинка
    [few] порожні клітинки
    [many] порожніх клітинок
   *[other] порожньої клітинки
}
# $read and $others: tables of a file, as below.
cli-import-sheets = прочитано: { $read }; не прочитано: { $others }. Виберіть через --set table=NAME
cli-import-sheet = «{ $name }» ({ $n } { $n ->
    [one] рядок
    [few] рядки
    [many] рядків
   *[other] рядка
})
cli-import-sheet-hidden = «{ $name }» ({ $n } { $n ->
    [one] рядок
    [few] рядки
    [many] рядків
   *[other] рядка
}, прихована)
cli-import-sheet-read = Таблиця «{ $name }» ({ $n } { $n ->
    [one] рядок
    [few] рядки
    [many] рядків
   *[other] рядка
})
cli-import-sheet-read-hidden = Прихована таблиця «{ $name }» ({ $n } { $n ->
    [one] рядок
    [few] рядки
    [many] рядків
   *[other] рядка
})
cli-import-formulas = «{ $column }»: { $n } { $n ->
    [one] формула
    [few] формули
    [many] формул
   *[other] формули
} без збереженого значення: відкрийте і збережіть книгу в табличній програмі
# $code: a number that stands for “no value”, such as −9.
cli-import-code = { $n } { $n ->
    [one] клітинка
    [few] клітинки
    [many] клітинок
   *[other] клітинки
} «{ $code }»: прочитано як «не вказано»
cli-import-columns = Стовпці: { $columns }
cli-import-ignored = Пропущено: { $columns }
cli-import-more-columns = { $first } та ще { $n }
# $role: a key of the recipe.
cli-import-for-all = { $role } { $value } для всіх
cli-import-needed = Потрібно: { $question } { $flag }
cli-import-optional = Необов’язково: { $question } { $flag }
cli-import-names = Назви не розпізнано, пропущено; зіставте їх через --place "NAME=CODE":
cli-import-name = «{ $name }»: { $n } { $n ->
    [one] рядок
    [few] рядки
    [many] рядків
   *[other] рядка
}, рядок { $lines } ({ $reason })
cli-import-name-near = «{ $name }»: { $n } { $n ->
    [one] рядок
    [few] рядки
    [many] рядків
   *[other] рядка
}, рядок { $lines } ({ $reason }); може, { $near }?
# $state: one of the four below.
cli-import-issue = Аномалія { $kind }: { $n } { $n ->
    [one] рядок
    [few] рядки
    [many] рядків
   *[other] рядка
}, виправлення: { $fix } ({ $state })
cli-import-decided = вирішено
cli-import-unsure = імпортовано як непевне; виправте через --accept { $kind }
cli-import-unsure-skipped = імпортовано як непевне; виправте через --accept { $kind }; пропущено { $n }: немає країни
cli-import-skipped = пропущено: немає країни
cli-import-issue-row = рядок { $line }, { $host }, { $day }, особи: { $people }: { $text }
cli-import-more-invalid = … і ще { $n } { $n ->
    [one] хибний рядок
    [few] хибні рядки
    [many] хибних рядків
   *[other] хибного рядка
}
cli-import-sender-column = «{ $column }» каже, чиї це сили ({ $values }): не вказуйте --sender або прийміть { $sender } для всіх рядків через --set sender={ $sender }
cli-import-senders-in-columns = стовпці називають, чиї це сили ({ $columns }): не вказуйте --sender { $sender }
cli-import-unreconciled = не сходиться { $days } { $days ->
    [one] день
    [few] дні
    [many] днів
   *[other] дня
}: див. суми; усе одно імпортувати можна через --accept unreconciled
cli-sums = Суми за днями:
cli-sums-day = день
cli-sums-file = файл
cli-sums-imported = імпортовано
cli-sums-map = карта
cli-sums-why = різниця
cli-sums-all = усі дні
cli-sums-no-day = без дати
cli-sums-later = Велика таблиця: її суми порівняються з картою під час імпорту (-o).
cli-sums-more = … ще { $n }
cli-import-saved = Збережено в { $folder }: відкрийте через `laydown { $folder }`
cli-import-unanswered = таблиця не каже: { $question } Відповідь: { $flag }
cli-import-nothing = на стандартний ввід нічого не надійшло: перевірте команду перед каналом
cli-import-terminal = стандартним вводом є термінал: передайте таблицю каналом до `laydown import -` або назвіть файл
cli-import-cut-off = стандартний ввід обривається в рядку { $line }: імовірно, команда перед каналом зазнала невдачі; нічого не записано
cli-import-none = жоден рядок із «{ $file }» не можна імпортувати: див. список і виправте рецепт або таблицю
cli-import-not-place = «{ $text }» не є рішенням щодо назви: використайте NAME=CODE або NAME=, щоб пропустити її рядки
cli-import-not-setting = «{ $text }» не є налаштуванням: використайте KEY=VALUE, напр. scope=assigned
cli-import-not-kind = «{ $word }» не є видом аномалії: використайте один із { $kinds } або all
cli-import-is-column = «{ $column }» є стовпцем таблиці: використайте --set "{ $key }={ $column }"
cli-import-one-path = «{ $path }» не може бути водночас набором даних і рецептом: виберіть дві назви
cli-import-not-empty = «{ $folder }» не порожня: назвіть нову теку або замініть її через --force
# `laydown read`.
cli-read-heading = { $name }: { $language }, опубліковано { $day }
cli-read-day = День
cli-read-stage = Етап
cli-read-sender = Відправник
cli-read-host = Країна перебування
cli-read-people = Особи
cli-read-doubtful = Сумнівне
cli-read-words = Слова
cli-read-event = Подія
cli-read-actor = Діяч
cli-read-with = Учасники
cli-read-number = Число
cli-read-why = Чому це не запис
cli-read-none = Розміщень не знайдено.
cli-read-terminal = Читати текст із клавіатури не можна; вкажіть файл або передайте текст каналом до -
cli-read-written = { $folder }: нових: { $added }, приєднано до наявних записів: { $joined }, пропущено: { $left }
cli-read-failed = Не вдалося прочитати { $n } { $n ->
    [one] файл
    [few] файли
    [many] файлів
   *[other] файлу
}
cli-read-not-language = { $language } не належить до мов, які читає Laydown: { $languages }
cli-read-accept-alone = --accept каже, що записати: додайте -o
cli-read-publisher = Видавець невідомий
# $name: a word that was to be a command.
cli-no-command = команди «{ $name }» немає: список виводить `laydown --help`
cli-not-report = «{ $path }» не є назвою звіту: закінчіть її на .docx, .pdf, .html або .md чи використайте --format
cli-not-report-format = «{ $format }» не є форматом звіту: використайте { $formats }
cli-not-language = «{ $text }» не є мовою: використайте одну з { $languages }

cli-is-text = «{ $path }» — це текст, а не набір даних: `laydown read { $path } -o ТЕКА` вносить його записи, `laydown import { $path } -o ТЕКА` читає його як таблицю
cli-import-text = Якщо це текст, а не таблиця: laydown read { $file } -o ТЕКА
