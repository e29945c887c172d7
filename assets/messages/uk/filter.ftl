# The filters on the left, and what is filtered, above the map.

filter-title = Фільтри
filter-clear = Очистити
filter-hint = Слова із запису чи джерела
filter-name = Фільтр за текстом
filter-quoted = «{ $word }»
# $words: “additional” or “additions”.
filter-read-as = «{ $word }» не знайдено: шукаємо { $words }
filter-fewer = Менше
filter-all = Усі { $n }
# $face: one of the two above; $kind: sender, source …
filter-list = { $face }: { $kind }
filter-value = { $name }: { $n } { $n ->
    [one] число
    [few] числа
    [many] чисел
   *[other] числа
} цього дня за інших фільтрів
filter-checked = Перевірено
filter-only = Лише
filter-remove = Прибрати цей фільтр
filter-remove-name = Прибрати фільтр { $name }
filter-clear-all = Очистити все
filter-nothing-today = Жоден запис цього дня не відповідає цим фільтрам
filter-nothing = Жоден запис не відповідає цим фільтрам
filter-other-days = Відповідні записи є в інші дні.
filter-not-zero = Це не означає нуля.
