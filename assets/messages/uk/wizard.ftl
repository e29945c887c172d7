# The wizard for foreign tables.

wizard-title = Імпорт { $name }
wizard-rows = { $n } { $n ->
    [one] рядок
    [few] рядки
    [many] рядків
   *[other] рядка
}
wizard-enter = імпортувати: { $n }
wizard-skipped = пропущено: { $n }
wizard-invalid = { $n } { $n ->
    [one] хибний рядок
    [few] хибні рядки
    [many] хибних рядків
   *[other] хибного рядка
}
wizard-empty = { $n } { $n ->
    [one] порожня клітинка
    [few] порожні клітинки
    [many] порожніх клітинок
   *[other] порожньої клітинки
}
wizard-table = Таблиця
wizard-table-n = Таблиця { $n }
wizard-table-name = Таблиця у файлі
wizard-recipe = Рецепт
wizard-detected = розпізнано
wizard-line = Рядок
wizard-page-table = Таблиця
wizard-page-table-tip = Сам файл, чим вважається кожен стовпець і про що запитує програма
wizard-page-sums = Суми
wizard-page-sums-tip = Що в сумі дає файл, що імпортується і що показує карта
wizard-save-recipe = Зберегти рецепт…
wizard-save-recipe-tip = Зберегти ці налаштування у файл, щоб наступна така таблиця імпортувалася без запитань
wizard-cancel = Скасувати імпорт
wizard-cancel-tip = Закрити таблицю без імпорту (Esc)
wizard-button = Імпортувати { $n } { $n ->
    [one] рядок
    [few] рядки
    [many] рядків
   *[other] рядка
}
wizard-not-ready = Спершу дайте відповіді на відкриті запитання
wizard-not-explained = Суми не сходяться: див. «Суми»
# In short what the file adds up to and what is imported, in people.
wizard-proof-all = особи у файлі: усі, { $file }
wizard-proof = особи у файлі: { $entered } з { $file }
wizard-proof-open = особи без пояснення: { $n }; див. «Суми»
## Roles of columns

wizard-role-of = Роль стовпця { $column }
# $role: one of those below. $why: “its name; 12 of 12 values are countries”.
wizard-role-why = { $role }: { $why }
wizard-role-said = { $role }: { $said }
wizard-role-in = { $role }, в одиницях: { $unit }
# A line of the menu, for screen readers.
wizard-role-item = { $role }: { $column }
wizard-role-none = Немає: пропустити
wizard-ignored = Пропущено
wizard-ignored-as = Пропущено: { $means }
wizard-role-sender = Відправник
wizard-role-host = Країна
wizard-role-origin = Звідки
wizard-role-day = День
wizard-role-until = Останній день
wizard-role-people = Особи
wizard-role-upper = Верхня межа осіб
wizard-role-plus = Додається до осіб
wizard-role-what = Категорія, що рахується
wizard-role-type = Тип
wizard-role-operation = Операція
wizard-role-unit = Військовий підрозділ
wizard-role-place = Місце
wizard-role-lat = Широта
wizard-role-lon = Довгота
wizard-role-scope = Охоплення
wizard-role-component = Вид сил
wizard-role-command = Командування
wizard-role-stage = Етап
wizard-role-source = Джерело
wizard-role-published = Опубліковано
wizard-role-movement = Переміщення
wizard-role-keep = Лишити як примітку
wizard-role-filter = Фільтр
wizard-unit = Рахується в
wizard-unit-ones = одиниці
wizard-unit-hundreds = сотні
wizard-unit-thousands = тисячі
wizard-unit-millions = мільйони
## What is imported of each row

wizard-imported-as = Імпортується як
wizard-unchanged = без змін
# $why: “no number”, “a total”.
wizard-row-out = не імпортується: { $why }
wizard-unsure-why = { $n }: { $why }
## Sums

wizard-sums = Суми за днями
wizard-sums-later = Усе у файлі враховано. Оскільки таблиця велика, її суми порівняються з картою під час імпорту.
wizard-despite-later = Імпортувати, навіть якщо різняться
wizard-sums-note = В особах: що в сумі дає файл, що з цього імпортується і що показує того дня карта.
wizard-no-sums = Суми з’являться, коли буде дано відповіді на запитання.
wizard-sum-file = У файлі
wizard-sum-imported = Імпортовано
wizard-sum-map = На карті
wizard-sum-difference = Різниця
wizard-sum-why = Чому
wizard-sum-all = Усі дні
wizard-sum-no-day = без дати
wizard-explained = Кожну різницю пояснено.
wizard-unexplained = Особи без пояснення: { $n }, { $days } { $days ->
    [one] день
    [few] дні
    [many] днів
   *[other] дня
}.
wizard-despite = Імпортувати попри осіб без пояснення: { $n }
## Questions

wizard-questions = Запитання
# $key: what is asked, as in a recipe.
wizard-answer = Відповідь: { $key }
wizard-meaning = Значення { $name }
wizard-use = Узяти
wizard-change = Змінити
wizard-change-name = Змінити: { $question }
wizard-parts = «{ $column }» розрізняє частини: вони додаються
wizard-rivals = Не частини: повідомлення про тих самих людей
wizard-skipped-name = пропущено
# $field: one of the two above.
wizard-use-name = Узяти: { $field }
wizard-names = { $n } { $n ->
    [one] назву не розпізнано: її рядки пропускаються, доки не вибрано країну
    [few] назви не розпізнано: їхні рядки пропускаються, доки не вибрано країну
    [many] назв не розпізнано: їхні рядки пропускаються, доки не вибрано країну
   *[other] назви не розпізнано: їхні рядки пропускаються, доки не вибрано країну
}
wizard-first-line = { $n } { $n ->
    [one] рядок
    [few] рядки
    [many] рядків
   *[other] рядка
}, уперше в рядку { $line }
wizard-is = { $name } — це { $country }
wizard-skip = Пропустити
wizard-skip-name = Пропустити { $name }
## Possible issues

wizard-issues = Можливі аномалії
wizard-issues-note = Рядки з аномаліями, щодо яких не вирішено, імпортуються як непевні.
# $issue and $fix: as below.
wizard-issue = { $issue }: { $n } { $n ->
    [one] рядок
    [few] рядки
    [many] рядків
   *[other] рядка
}. Виправлення: { $fix }
wizard-examples = Перші приклади
# $line: its number.
wizard-example = Рядок { $line }: { $host }, { $day }, { $people }
# $choice: one of the next six, or Skip.
wizard-choice = { $choice }: рядок { $line }
wizard-keep = Лишити
wizard-missing = Не вказано
wizard-halve = Узяти половину
wizard-third = Узяти третину
wizard-add = Додати
wizard-join = Додати як друге джерело
wizard-swap = Переставити
wizard-invalid-rows = Хибні рядки, пропущено: { $n }
wizard-doubled = Імовірно, подвоєно
wizard-zero = Нуль без джерела
wizard-outlier = Викид
wizard-duplicate = Можливий дублікат
wizard-interpolated = Інтерпольоване значення
wizard-total = Сума, наведена разом зі складниками
wizard-own = Власна країна відправника
wizard-date = Хибна або переставлена дата
wizard-nines = Дев’ятки, які можуть означати «немає значення»
wizard-mission = День поза періодом місії
wizard-list = Список, що в сумі не дає числа свого рядка
wizard-lists-split = Число для кожної країни у списку
wizard-lists-joint = Одне число для всіх, без однієї країни
wizard-all-tables = Усі таблиці
wizard-all-rows = Усі рядки
wizard-cut = Тексти, довші за 1 МБ
wizard-fraction = Дробові кількості осіб
wizard-second-report = Можливі повторні повідомлення про одне розміщення
wizard-point = Координати в морі, за кордоном або переставлені
wizard-fix-skip = пропустити
wizard-fix-halve = узяти половину, позначити як обчислене
wizard-fix-missing = вважати не вказаним
wizard-fix-third = узяти третину, позначити як обчислене
wizard-fix-add = додати
wizard-fix-join = додати як друге джерело
wizard-fix-swap = переставити широту й довготу
wizard-fix-swap-day = переставити день і місяць
wizard-fix-unsure = імпортувати як непевне

wizard-read-text = Читати як текст
wizard-read-text-tip = Це не таблиця: шукати записи в реченнях
