# Pictures, films and pages that go out.

print-title = Зберегти зображення, фільм або сторінку
print-preview = Перегляд
print-drawing = Малювання…
print-stopped = попередній перегляд несподівано зупинився: змініть щось, а якщо повториться, повідомте про це
print-path = Шлях зображення
print-not-ready = Триває інший експорт або не вказано шляху
print-format = Формат
print-format-is = { $kind ->
    [svg] Рисунок SVG
    [pdf] Документ PDF
    [gif] Фільм GIF
    [apng] Фільм APNG
    [webp] Фільм WebP
    [frames] Тека зображень
    [html] Вебсторінка
   *[png] Зображення PNG
}
print-sheet = Зміст
print-sheet-is = { $sheet ->
    [days] Кілька днів
    [senders] Кілька відправників
    [operations] Кілька операцій
    [things] Кілька категорій
    [briefing] Інформаційна сторінка
    [table] Таблиця
    [chart] Графік у часі
    [charts] Малі графіки
   *[map] Карта
}
print-step = Кроки
print-step-is = { $step ->
    [day] Кожен день
    [week] Кожен тиждень
    [month] Кожен місяць
    [year] Кожен рік
   *[change] Кожна зміна
}
print-template = Шаблон
print-template-is = { $template ->
    [web] Веб, 16:9
    [square] Квадрат
    [story] Вертикально, 9:16
    [slide] Слайд, 16:9
    [a4-portrait] A4 книжкова
    [a4-landscape] A4 альбомна
    [column-85] Колонка журналу, 85 мм
    [column-180] Сторінка журналу, 180 мм
    [own] Власний розмір
   *[screen] Як у вікні
}
print-size = Розмір
print-width = Ширина
print-height = Висота
print-pixels = пкс
print-millimetres = мм
print-resolution = Роздільність
print-resolution-is = { $resolution }, { $width } × { $height } пкс
print-times = { $scale }×
print-dpi = { $dpi } dpi
print-theme = Тема
print-theme-is = { $theme ->
    [light] Світла
    [dark] Темна
   *[window] Як у вікні
}
print-language = Мова
print-language-window = Як у вікні
print-style = Фірмовий стиль
print-style-none = Немає
print-style-own = Файл
print-style-hint = або .toml
print-style-path = Файл фірмового стилю
print-legend = Легенда
print-legend-is = { $place ->
    [top-left] Угорі ліворуч
    [top-right] Угорі праворуч
    [bottom-left] Унизу ліворуч
    [bottom-right] Унизу праворуч
    [none] Немає
   *[auto] Де закриває найменше
}
print-letters = Літери
print-letters-is = { $letters ->
    [embedded] Текст зі шрифтом
    [outlines] Контури
   *[text] Текст
}
print-clear = Прозоре тло
print-clear-tip = Нічого за суходолом: ні моря, ні тла
print-too-large = не можна створити { $width } × { $height } пікселів: кожна сторона має бути від 1 до { $most }
print-one-only = показати можна лише одне: виберіть інші фільтри або інший зміст
print-no-chart = жодна країна перебування не має числа в жоден день: виберіть інші фільтри або іншу величину
print-many = { $n } карт — забагато для одного аркуша: виберіть щонайбільше { $most }
print-sheet-label = { $name }: { $total }
print-sheet-days = { $first } – { $last }
print-sheet-total = Разом
print-sheet-licence = Ліцензія: { $name }
print-sheet-more-hosts = та ще { $n } { $n ->
    [one] країна
    [few] країни
    [many] країн
   *[other] країни
}
print-sheet-more-sources = та ще { $n } { $n ->
    [one] джерело
    [few] джерела
    [many] джерел
   *[other] джерела
}
print-address = Вебадреса
print-address-tip = Де буде опубліковано сторінку: додає поруч зображення для попереднього перегляду посилань і код для вбудовування
