# The table of records.

table-sorting = Упорядкування…
table-copy-tip = Скопіювати всі рядки в такому вигляді для таблиці, з табуляцією між стовпцями
table-change = Змінити всі…
table-change-tip = Задати один стовпець у всіх перелічених записах
table-too-many = Забагато записів водночас: спершу відфільтруйте їх
table-none = Записів не перелічено
table-go = До цього дня
table-go-tip = Показати день вибраного рядка
table-no-row = Спершу виберіть рядок
table-close = Закрити таблицю
table-loading = Завантаження записів…
table-nothing-today = Цього дня не використано жодного запису. Це не означає нуля.
table-nothing = Записів немає. Це не означає нуля.
table-no-matches = Жоден запис не відповідає цим фільтрам. Це не означає нуля.
table-all = Усі
table-all-name = Усі відповідні записи
table-all-tip = Перелічити кожен запис, що відповідає фільтрам, за будь-який день
table-today = Використані цього дня
table-today-tip = Перелічити записи за числами показаного дня і конкурентні до них
table-only = Лише { $host }
table-only-selected = Лише вибране
table-only-tip = Перелічити лише записи вибраної країни
table-columns = Стовпці
table-columns-tip = Вибрати стовпці
table-default-columns = Типові стовпці
table-column-tip = { $column }: клацніть, щоб упорядкувати; з Shift — щоб додати стовпець упорядкування
table-ascending = { $column }, упорядковано за зростанням
table-descending = { $column }, упорядковано за спаданням
# $n: which of the columns it is that the rows are sorted by.
table-ascending-at = { $column }, упорядковано за зростанням, номер { $n }
table-descending-at = { $column }, упорядковано за спаданням, номер { $n }
table-rows = Рядки таблиці
table-row = Рядок { $n }: { $record }
table-open = Відкрити запис
table-show = Показати на карті: { $host }
