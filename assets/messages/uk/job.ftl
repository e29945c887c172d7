# Long tasks that cannot be done.

# $name: the task.
job-stopped = { $name ->
    [load] Завантаження
    [import] Імпорт
    [join] Додавання до вигляду
    [save] Збереження
    [export] Експорт
    [download] Завантаження з мережі
    [sources] Перелік джерел
    [recipe] Збереження рецепта
   *[picture] Збереження зображення
} — несподівана зупинка: спробуйте знову, а якщо повториться, повідомте про це
job-import-stopped = імпорт несподівано зупинився: відкрийте файл знову
job-no-download = ця збірка не підтримує завантажень: збережіть { $url } як «{ $path }» або скомпілюйте з можливістю «download»
job-no-library = не знайдено теки для ваших даних: задайте HOME
job-no-source = джерело не знайдено
job-picture-name = закінчіть назву на .svg, .png або .pdf; .gif чи .webp для фільму, .html для сторінки
job-no-journals = не знайдено теки для незбережених змін: задайте HOME
job-journals-taken = тека «{ $folder }» уже має журнали цього набору даних з інших вікон або перерваних запусків (кількість: { $n }): закрийте ці вікна або запустіть Laydown без файлу, щоб вирішити щодо журналів
# What parts a table from what was imported and from the map. $why: one of those below.
# A day, and what is counted.
job-sum-thing = { $day }, { $thing }
job-sum-out = пропущено { $n }: { $why }
job-sum-no-number = { $n } { $n ->
    [one] клітинка не є числом
    [few] клітинки не є числами
    [many] клітинок не є числами
   *[other] клітинки не є числом
}
job-sum-column = пропущено { $n }: стовпець «{ $column }»
job-sum-column-rest = не пояснено { $n }: у «{ $column }» більше, ніж у стовпцях, які читаються
job-sum-column-open = не пояснено { $n }: стовпець «{ $column }» не читається
job-sum-off-map = поза сумою карти { $n }: { $why }
job-sum-carried = { $n } з попередніх днів
job-sum-unexplained = не пояснено { $n }
# Why people of a table are not in the total, after their number.
job-sum-name = країну не розпізнано
job-sum-added = додано до іншого рядка
job-sum-total = сума
job-sum-own = власна країна відправника
job-sum-second-report = друге джерело про вже пораховані сили
job-sum-duplicate = дублікат
job-sum-imputed = інтерпольовано
job-sum-zero = не вказано
job-sum-day = хибна дата
job-sum-no-day = без дати
job-sum-word = слово не розпізнано
job-sum-filtered = відфільтровано
job-sum-list = у числі рядка, не в його списку
job-sum-divided = пораховано більше ніж раз
job-sum-decided = вирішено
job-sum-within = частина суми
job-sum-aside = інша розбивка тих самих людей
job-sum-elsewhere = рахується в іншому записі
job-sum-unlisted = більше не наводиться
job-sum-beside = інше охоплення або частина суми
job-sum-rival = інше повідомлення про те саме
job-sum-region = регіон, поряд із країнами
job-sum-unplaced = не в одній країні
job-import-unexplained = на карті не сходиться { $days } { $days ->
    [one] день
    [few] дні
    [many] днів
   *[other] дня
}: див. «Суми» і поставте позначку, щоб усе одно імпортувати
job-import-unsound = створений імпортом набір даних має { $n } { $n ->
    [one] помилку
    [few] помилки
    [many] помилок
   *[other] помилки
} і не збережений; перша: { $what }: { $fix }
