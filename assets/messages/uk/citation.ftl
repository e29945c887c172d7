# How to cite an export.

citation-records = Усі записи: чисельності, переміщення з етапами та події
citation-all-records = усі записи
citation-hindsight = { $day }, ретроспективно
citation-known-on = { $day }, за відомим на { $on }
# $what: one of the two above; $question: what changes and levels are about.
citation-what = Станом на: { $what }. { $question }
citation-overlap = Рядки організації та її членів можуть рахувати тих самих людей двічі: сума вказаного завищена щонайбільше на { $most }.
citation-empty = Порожні клітинки означають, що невідомо. Найкраще число нуль завжди вказане джерелом.
citation-ranges = Кількість має найменше, найкраще й найбільше число та слово джерела; відкритий кінець порожній.
citation-untitled = Набір даних без назви
# $program: its name and version.
citation-reference = { $title }, { $what }. Створено в { $program }.
citation-reference-by = { $who }: { $title }, { $what }. Створено в { $program }.
citation-reference-others = { $who } та ще { $n } { $n ->
    [one] автор
    [few] автори
    [many] авторів
   *[other] автора
}: { $title }, { $what }. Створено в { $program }.
citation-title = Назва
citation-content = Зміст
citation-cite = Як цитувати
citation-publishers = Видавці
citation-day = День
citation-from = Проміжок від
citation-known = Відомо на
citation-in-hindsight = ретроспективно: усе, що є в наборі даних
citation-filters = Фільтри
citation-no-filters = немає
citation-licence = Ліцензія
citation-not-stated = не вказано
citation-made-with = Створено в
citation-note = Примітка
citation-sources = Джерела:
