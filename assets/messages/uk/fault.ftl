# What is wrong in a form, and the fix.

fault-people-empty = Введіть кількість осіб
fault-people = «{ $text }» не є кількістю осіб
fault-people-fix = Використайте 1 700 або ≈ 1 700, 900–1 000, > 900, ≤ 460 чи unknown
fault-itself = Запис не може посилатися сам на себе
fault-not-found = «{ $id }» не знайдено
# $kind: “stage”.
fault-taken = «{ $id }» — id іншого запису ({ $kind })
fault-another-id = Виберіть інший id
fault-choose-source = Виберіть джерело зі списку або додайте нове
# $kinds: “strength or movement”.
fault-choose = Виберіть: { $kinds }
fault-choose-or-clear = Виберіть: { $kinds }, або лишіть порожнім
fault-or = { $first } або { $second }
fault-no-destination = Немає місця призначення: цих людей не було б на карті
fault-no-destination-fix = Заповніть «Куди» або «Країна (як у джерелі)»
fault-foreign = «{ $id }» міститься в { $other }, а { $file } може посилатися лише на власні записи
fault-foreign-fix = Виберіть запис із того самого файлу або спершу додайте його туди
# $what: one of the above; $fix: its fix.
fault-with-fix = { $what }. { $fix }
# $kind: strength, movement, …
fault-new = Новий запис: { $kind }
fault-edit = Редагування: { $kind }
fault-record = запис
