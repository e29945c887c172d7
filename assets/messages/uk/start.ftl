# The start page and the tour.
start-open = Відкрити
start-new = Почати
start-learn = Дізнатися
# $names: the datasets; $day: a day, or nothing.
start-last = Остання робота: { $names }, { $day }
start-no-recent = Тут з’являться відкриті набори даних.
start-no-picture = Не знайдено або завелике для перегляду
start-drawing = Малювання…
start-ask-table = Імпортувати таблицю
start-tables = Таблиці

start-tour-step = { $n } з { $all }
start-tour-back = Назад
start-tour-skip = Пропустити
start-tour-leave = Завершити ознайомлення
start-tour-close = Спершу закрийте це вікно (Esc).
start-tour-done = Ознайомлення завершено. F1 відкриває посібник.
start-tour-select-title = Виберіть країну
start-tour-select = Клацніть символ Польщі на карті або натискайте Tab, доки його не обведе рамка, а тоді Enter. Суцільне коло — ті, хто прибув; кільце — ті, кого обіцяно.
start-tour-records-title = Запитайте, хто це каже
start-tour-records = Панель показує числа країни. Клацніть одне, напр. «Обіцяно», щоб побачити його записи з джерелом і цитатою.
# $keys: a shortcut.
start-tour-day-title = Перейдіть до іншого дня
start-tour-day = Перетягніть позначку на шкалі часу або натисніть { $keys }, щоб перейти до наступної зміни. Карта й числа змінюються разом із днем.
start-tour-known-title = Відмовтеся від ретроспективи
start-tour-known = Натисніть { $keys } або увімкніть «Відомо на»: опубліковане пізніше не враховується.
start-tour-measure-title = Покажіть щось інше
start-tour-measure = Виберіть тут «Стан» або натисніть { $keys }: карта покаже, скільки осіб на місці, а не скільки переміщено.
start-tour-picture-title = Візьміть із собою
start-tour-picture = Натисніть { $keys } або виберіть «Зберегти зображення…» у цьому меню: карта стане зображенням, фільмом або вебсторінкою. «Звіт…» викладе її текстом.
