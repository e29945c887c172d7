# The table of records: its columns that are no fields, and the cells made for it.

row-kind = Вид
row-host-code = Код країни
row-origin = Звідки
row-people = Особи
row-use = Використання
row-known-from = Відомо від
row-file = Файл
row-counts = Рахується
row-rotation = Ротація, нічого не додає
row-within = Частина цілого, яке рахується
row-aside = Не додано: пораховано інакше
row-unlisted = Більше не наводиться
row-elsewhere = Рахується деінде
row-rival = Конкурентне, не використано
row-superseded = Замінено
row-outside = Не рахується
row-later = Після цього дня
row-context = Контекст
# $kind: warning, summit, …
row-event = Подія: { $kind }
row-strength = Чисельність
row-movement = Переміщення
row-all = Усі
row-not-reported = Не вказано
# A row in one sentence, for screen readers. $verb: reported, announced, …
row-sentence = { $sender }, { $host }, { $people }, { $verb }, { $day }
row-sentence-event = { $kind }, { $title }, { $day }
# A record in one line, in the palette.
row-line-strength = { $sender }, { $host }: { $people }, { $scope }, { $day }
row-line-movement = { $sender } → { $host } ({ $id })
row-line-movement-unit = { $sender } → { $host }, { $unit } ({ $id })
row-line-stage = { $sender } → { $host }: { $people }, { $kind }, { $day }
row-line-step = { $people }, { $kind }, { $day }
row-line-event = { $title }, { $day }
row-not-a-column = «{ $text }» не є стовпцем
# Words of the files, as cells have them.
row-national = Національне
row-coalition = Коаліція
row-official = Офіційне
row-press = Преса
row-secondary = Вторинне
row-checked = Перевірено
row-unsure = Непевно
