# A text that is read in the window: asked for, its numbers, its cards.

read-paste = Вставте сюди текст або відкрийте чи перетягніть файл
read-text = Текст
read-published = Опубліковано
read-published-hint = день із самого тексту або сьогодні
read-publisher = Видавець
read-publisher-hint = міністерство, агенція, газета
read-title = Назва
read-title-hint = його перші слова
read-url = Адреса
read-url-hint = https://…
read-open = Відкрити файл…
read-open-tip = Узяти текст із файлу .txt, .md, .html, .docx, .pdf або .eml
read-folder = Відкрити папку…
read-folder-tip = Читати всі тексти папки один за одним
read-folder-empty = { $name } не має файлів .txt, .md, .html, .docx, .pdf чи .eml
read-clipboard = Вставити
read-clipboard-tip = Вставити буфер обміну в текст (Ctrl+V)
read-rest = { $n ->
    [one] далі ще { $n } текст
    [few] далі ще { $n } тексти
    [many] далі ще { $n } текстів
   *[other] далі ще { $n } тексту
}
read-language = Мова тексту
read-language-tip = Мова тексту; Laydown знайде її сам, якщо текст не короткий і не мішаний
read-language-found = Будь-яка мова
read-button = Читати
read-path = Відкрити текст
read-path-name = Шлях тексту
read-path-note = Файл .txt, .md, .html, .docx, .pdf або .eml.
read-empty = Тексту немає: вставте його або відкрийте файл
read-too-long = Текст понад 2 МБ: читайте його частинами або через «laydown read»
read-publisher-unknown = Видавця не вказано
read-the-text = текст
read-found = { $cards ->
    [0] Записів не знайдено
    [one] { $cards } картка
    [few] { $cards } картки
    [many] { $cards } карток
   *[other] { $cards } картки
}; { $others ->
    [0] інших чисел немає
    [one] { $others } інше число з причиною
    [few] { $others } інші числа, кожне з причиною
    [many] { $others } інших чисел, кожне з причиною
   *[other] { $others } іншого числа, кожне з причиною
}
# $open, $accepted, $refused: how many cards.
read-progress = відкрито: { $open }, прийнято: { $accepted }, відхилено: { $refused }
# $language: a code such as “en”.
read-about = Опубліковано { $day }, { $language }
read-accept-sure = Прийняти певні: { $n }
read-accept-sure-tip = Прийняти всі відкриті картки без сумнівних полів
read-accepted = Прийнято { $n } { $n ->
    [one] картку
    [few] картки
    [many] карток
   *[other] картки
}
read-close = Закрити
read-close-name = Закрити текст
read-close-tip = Закрити текст; прийняті записи лишаються в наборі даних, а текст ні
read-cards = Картки
read-keys = J або K: наступна або попередня картка. A: прийняти. N: прийняти як новий запис. R: відхилити. Enter: редагувати. S: поділити. M: з’єднати з наступною. ← або → вибирає слово, із Shift кілька; 1–9 дає їх полю.
read-none = Жодне число цього тексту не є записом. Виберіть позначене число, щоб побачити причину.
# $said: what the number is.
read-number = { $number }: { $said }
read-no-record = не запис, { $why }
read-rejected = «{ $number }» не є записом: { $why }
read-make = Зробити з нього запис…
read-make-tip = Відкрити форму нового переміщення з цим числом
# $said: a card in a line; $state: open, accepted, ….
read-card-name = Картка { $n }, { $said }, { $state }
read-card-movement = { $people }, { $sender } → { $host }, { $stage }
read-card-strength = { $people }, { $sender }, на місці: { $host }
read-card-event = { $kind }, { $actor }
read-card-event-with = { $kind }, { $actor }; з ким: { $names }
read-event-actor = хто
read-event-until = до
read-event-known = Набір уже має цю подію
read-place-in = { $place }, { $host }
read-unknown = ?
read-open-state = відкрита
read-doubtful-state = сумнівна
read-accepted-state = прийнята
read-refused-state = відхилена
read-doubt = { $what }. { $remedy }
read-accept = Прийняти
read-accept-tip = Додати до набору даних із джерелом і цитатою (A)
read-alone = Прийняти як новий
read-alone-tip = Додати як окремий запис (N)
read-refuse = Відхилити
read-refuse-tip = Не брати; натисніть знову, щоб відкрити назад (R)
read-reopen = Відкрити знову
read-edit = Редагувати…
read-edit-tip = Відкрити заповнену форму; додавання приймає картку (Enter)
read-split = Поділити
read-split-tip = Зробити з цієї картки дві, щоб дати кожній її слова (S)
read-join = З’єднати з наступною
read-join-tip = Зробити одну картку з цієї та наступної; обидва відправники лишаються (M)
read-no-next = Немає наступної картки, щоб з’єднати
read-words = Вибрані слова: «{ $words }». Вони кажуть:
read-give = { $key } { $field }
read-give-tip = Прочитати це поле картки з вибраних слів: { $field }
read-no-words = Слів не вибрано: проведіть по них або натисніть ← чи →
read-words-say-nothing = Вибрані слова нічого не кажуть про поле: { $field }
read-no-sender = Картка не має відправника: спершу відредагуйте її
read-undo-first = Картку прийнято: спершу відмініть це або вилучіть її запис
