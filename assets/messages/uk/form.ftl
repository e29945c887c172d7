# The form for a record, and the one for a column of several records.

form-file = Файл: { $name }
form-into = Зберегти у файлі
form-into-name = Зберегти у файлі: { $name }
form-more = Більше полів
form-new-source = Нове джерело
form-add-source = Додати нове джерело
form-no-source = Прибрати нове джерело
form-cancel-tip = Закрити форму й лишити чернетку (Esc)
form-add = Додати запис
form-change = Застосувати зміни
form-people-hint = 1 700, ≈ 1 133, 900–1 000, > 900, unknown
form-source-below = Нове джерело нижче
form-country-hint = Польща або POL
form-pick-day = Вибрати день
form-pick-name = Вибрати: { $field }
form-previous-month = Попередній місяць
form-next-month = Наступний місяць
# Monday to Sunday, with blanks between.
form-weekdays = Пн Вт Ср Чт Пт Сб Нд
form-pick-hint = Введіть для пошуку
form-find-name = Знайти: { $field }
form-none = Немає
form-no-matches = Збігів немає
form-bulk = Змінити кілька записів
form-bulk-note = Задає один стовпець у всіх перелічених записах одного виду. Одна відміна повертає все назад.
form-bulk-records = Записи
form-bulk-column = Стовпець
form-bulk-button = Змінити { $n } { $n ->
    [one] запис
    [few] записи
    [many] записів
   *[other] запису
}
