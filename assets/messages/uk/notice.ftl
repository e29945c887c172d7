# Notices of the window.

notice-view-copied = Вигляд скопійовано
notice-map-copied = Карту скопійовано
notice-copying = Копіювання рядків…
notice-rows-copied = Скопійовано { $n } { $n ->
    [one] рядок
    [few] рядки
    [many] рядків
   *[other] рядка
}
notice-changes-copied = Скопійовано { $n } { $n ->
    [one] зміну
    [few] зміни
    [many] змін
   *[other] зміни
}
notice-open-already = Уже відкрито: див. «Файли…»
notice-shares-file = { $name }: уже відкрито
notice-no-dataset = набору даних не вказано: назвіть один
notice-dataset-twice = «{ $name }» вказано двічі: назвіть кожен набір даних один раз
notice-problems = { $n } { $n ->
    [one] проблема
    [few] проблеми
    [many] проблем
   *[other] проблеми
}
notice-notes = { $n } { $n ->
    [one] примітка
    [few] примітки
    [many] приміток
   *[other] примітки
}
notice-opened = Відкрито: { $title }
# $found: the problems or notes, counted.
notice-opened-with = Відкрито: { $title } ({ $found })
notice-opened-anew = Перезавантажено: { $title }
# $twins and $found: the two below, or nothing.
notice-opened-beside = Додано: { $titles }{ $twins }{ $found }
notice-twins = ; { $n } { $n ->
    [one] переміщення є в обох файлах і рахується
    [few] переміщення є в обох файлах і рахуються
    [many] переміщень є в обох файлах і рахуються
   *[other] переміщення є в обох файлах і рахуються
} один раз, з етапами з обох
notice-in-all = { " " }(разом { $found })
notice-closed = Закрито: { $name }
notice-nothing-to-save = Незбережених змін немає
notice-saved = Збережено: { $path }
notice-not-saved = Не вдалося зберегти { $path }: { $error }
notice-not-drawn = Не вдалося намалювати карту: { $error }
notice-kept-mine = Вашу версію лишено; збереження перезапише файли на диску
notice-downloaded = Завантажено до { $path }
notice-exported = Експортовано до { $path }
notice-reading-stopped = Імпорт скасовано
notice-import-open-questions = Перед імпортом дайте відповіді на відкриті запитання
notice-recipe-saved = Рецепт збережено: { $path }
notice-no-country = «{ $text }» не є країною: введіть її назву або код
notice-restore = Наступний запуск відновить цей вигляд
notice-no-restore = Кожен запуск покаже початковий вигляд
notice-form-kept = Чернетку лишено: продовжити можна через «{ $action }»
notice-drag-to-another = Щоб додати переміщення, утримуйте Shift і протягніть від однієї країни до іншої
notice-nothing-changed = Нічого не змінено
notice-no-record = «{ $id }» не знайдено; нічого не змінено
notice-no-claim = Твердження «{ $id }» не знайдено; нічого не змінено
notice-record-wrong = «{ $id }»: { $what }. Нічого не змінено
notice-why-nothing = { $why }; нічого не змінено
# $files: their names, separated by commas.
notice-in-several-files = «{ $id }» є в кількох файлах ({ $files }), а показано один раз: спершу закрийте всі, крім одного. Нічого не вилучено
# $first: the id of a record.
notice-referred-to = «{ $first }» посилається на «{ $id }»: спершу змініть це посилання. Нічого не вилучено
notice-referred-to-by-more = «{ $first }» і ще { $n } посилаються на «{ $id }»: спершу змініть ці посилання. Нічого не вилучено
notice-recover-closed = { $name }: уже закрито; відкрийте знову, щоб відновити зміни
# What another program saved, and what an earlier run left unsaved. $row: its table and id.
notice-recover-cell = { $row }, { $column }: тим часом збережено «{ $saved }», незбереженим лишилося «{ $left }»
notice-recover-row = { $row }: тим часом це змінила інша програма, і зміни не можна поєднати
notice-recover-gone = { $row }: тим часом вилучено, тут змінено
notice-recover-deleted = { $row }: тим часом змінено, тут вилучено
notice-recover-taken = { $row }: цей id тепер має інший запис
notice-recover-broken = { $row }: не вдалося відновити, бо { $column } «{ $id }» більше не існує
notice-recover-damaged = не вдалося прочитати { $n } { $n ->
    [one] рядок журналу: те, що він змінив, втрачено
    [few] рядки журналу: те, що вони змінили, втрачено
    [many] рядків журналу: те, що вони змінили, втрачено
   *[other] рядка журналу: те, що вони змінили, втрачено
}
notice-recovered = { $n } { $n ->
    [one] зміну відновлено
    [few] зміни відновлено
    [many] змін відновлено
   *[other] зміни відновлено
}, ще не збережено
notice-done = Готово: { $name }
# $outcome: one of the three below.
notice-done-outcome = Готово: { $name }: { $outcome }
notice-no-number-changes = жодне число цього дня не змінюється
notice-host-now = { $host }: тепер { $numbers }
notice-total-now = разом: тепер { $numbers }
notice-no-rival = «{ $id }» не має конкурентних тверджень; нічого не змінено
notice-preferred-already = «{ $id }» вже закріплено; нічого не змінено
notice-not-pinned = «{ $id }» не закріплено; нічого не змінено
# $units: the note below, or nothing.
notice-preferred = { $id }: закріплено: { $outcome }{ $units }
notice-unpinned = { $id }: відкріплено: { $outcome }{ $units }
notice-other-units = . Конкурентні твердження називають інші підрозділи ({ $units }), тож можуть описувати інші сили
notice-counted-in-gone = Запису, у якому рахується цей, більше немає; нічого не змінено
notice-counted-so = Цей запис уже так рахується; нічого не змінено
notice-accept-needs-note = Додайте примітку з причиною. Нічого не змінено
notice-accept-records-gone = Його записів більше немає. Нічого не змінено
notice-accepted = Прийнято; примітка зберігається в { $kept }
notice-the-dataset = наборі даних
notice-finding-open = Зауваження знову відкрито
notice-no-lookup = Не вдалося знайти записи за цими числами: змініть день, щоб спробувати знову
notice-no-journal = Зміни не вдасться зберегти на випадок збою ({ $error }): зберігайте часто
notice-no-thread = Не вдалося запустити потік ({ $error }): закрийте інші програми і спробуйте знову
notice-paste-cut = Вставлено лише перші { $n } символів: більше поле не вміщує. Для довгих текстів є «Прочитати текст».
