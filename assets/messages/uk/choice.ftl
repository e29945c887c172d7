# Texts of what can be chosen by name. Generated from their declarations: UPDATE_GOLDEN=1 cargo test.

choice-action-AddFile = Додати файл до вигляду…
    .tip = Відкрити другий набір даних із файлу datapackage.json чи zip і показати обидва в одному вигляді

choice-action-AddFolder = Додати теку до вигляду…
    .tip = Відкрити другий набір даних із теки й показати обидва в одному вигляді

choice-action-AsPublished = Відомо на день
    .tip = Перемкнути між ретроспективою і тим, що було оприлюднено на певний день

choice-action-Back = Назад
    .tip = Повернутися до попереднього вигляду

choice-action-CentreHere = Центрувати проєкцію тут
    .tip = Центрувати проєкцію на вибраній країні або на середині карти

choice-action-Changes = Список змін
    .tip = Перелічити зміни за проміжок на бічній панелі

choice-action-ClearFilters = Очистити фільтри
    .tip = Прибрати всі фільтри

choice-action-Close = Закрити або зняти вибір
    .tip = Закрити відкриту панель або зняти вибір

choice-action-Colors = Кольори й класи…
    .tip = Вибрати кольори значень і межі класів

choice-action-CopyPicture = Копіювати зображення
    .tip = Скопіювати карту як зображення

choice-action-CopyView = Копіювати вигляд
    .tip = Скопіювати поточний вигляд одним рядком тексту; його відкриває «Відкрити шлях…» або --view-file

choice-action-Export = Експортувати…
    .tip = Експортувати записи або поточний вигляд для таблиці, карти чи бази даних, із джерелами й цитуванням

choice-action-Files = Файли…
    .tip = Перелічити відкриті файли; зберегти файл деінде або закрити його

choice-action-Filters = Фільтри
    .tip = Показати або приховати фільтри

choice-action-Findings = Зауваження
    .tip = Перелічити зауваження щодо чисел цього дня

choice-action-FirstDay = Перший день
    .tip = Перейти до першого дня набору даних

choice-action-Forward = Вперед
    .tip = Перейти до наступного вигляду

choice-action-Help = Комбінації клавіш
    .tip = Перелічити всі комбінації клавіш

choice-action-Home = Початковий вигляд
    .tip = Повернутися до вигляду, з яким відкрилася програма

choice-action-Larger = Більший текст
    .tip = Збільшити текст і елементи керування

choice-action-LastDay = Останній день
    .tip = Перейти до останнього дня набору даних

choice-action-LinkMaps = Зв’язати карти
    .tip = Рухати обидві карти разом або кожну окремо

choice-action-NewEvent = Нова подія…
    .tip = Додати датовану подію (контекст, не люди)

choice-action-NewMovement = Нове переміщення…
    .tip = Додати переміщення з першим етапом. Або, утримуючи Shift, протягнути від країни до країни

choice-action-NewSource = Нове джерело…
    .tip = Додати джерело

choice-action-NewStrength = Нова чисельність…
    .tip = Додати кількість осіб у країні перебування на певний день

choice-action-NextChange = Наступна зміна
    .tip = Перейти до наступного дня зі зміною

choice-action-NextDay = Наступний день
    .tip = Перейти на день уперед

choice-action-NextProjection = Наступна проєкція
    .tip = Перемкнути на наступну проєкцію

choice-action-OpenFile = Відкрити файл…
    .tip = Відкрити набір даних із файлу datapackage.json чи zip

choice-action-OpenFolder = Відкрити теку…
    .tip = Відкрити набір даних із теки

choice-action-OpenPath = Відкрити шлях…
    .tip = Ввести або вставити шлях набору даних чи вигляд

choice-action-Palette = Пошук і команди
    .tip = Знайти країну, перейти до дати або виконати команду

choice-action-PanDown = Рухати на південь
    .tip = Пересунути карту на південь

choice-action-PanLeft = Рухати на захід
    .tip = Пересунути карту на захід

choice-action-PanRight = Рухати на схід
    .tip = Пересунути карту на схід

choice-action-PanUp = Рухати на північ
    .tip = Пересунути карту на північ

choice-action-Play = Відтворити або призупинити
    .tip = Відтворювати день за днем

choice-action-PreviousChange = Попередня зміна
    .tip = Перейти до попереднього дня зі зміною

choice-action-PreviousDay = Попередній день
    .tip = Повернутися на день назад

choice-action-Problems = Проблеми
    .tip = Перелічити проблеми у файлах набору даних

choice-action-Quit = Вийти
    .tip = Закрити Laydown

choice-action-ReadText = Прочитати текст…
    .tip = Знайти кількості осіб у статті, повідомленні чи стенограмі й прийняти їх по одній

choice-action-Redo = Повторити
    .tip = Повторити останню відмінену правку

choice-action-Restore = Відновити останній вигляд
    .tip = Під час запуску відновити останній набір даних, дати, фільтри, карту й вибір

choice-action-ResumeForm = Продовжити чернетку
    .tip = Знову відкрити закриту форму

choice-action-Save = Зберегти
    .tip = Зберегти кожен змінений набір даних у його теці чи файлі zip

choice-action-SaveAs = Зберегти як…
    .tip = Зберегти набір даних в іншій теці

choice-action-SavePicture = Зберегти зображення…
    .tip = Зберегти карту як зображення, фільм або вебсторінку

choice-action-Side = Числа
    .tip = Показати або приховати бічну панель

choice-action-Smaller = Менший текст
    .tip = Зменшити текст і елементи керування

choice-action-Sources = Публічні джерела…
    .tip = Перелічити публічні джерела даних і завантажити їх

choice-action-Table = Таблиця записів
    .tip = Показати або приховати таблицю відфільтрованих записів під картою

choice-action-Texts = Заголовок і підписи…
    .tip = Написати заголовок, рядок під ним, примітку й авторство карти

choice-action-Theme = Світла або темна
    .tip = Перемкнути між світлою і темною темами

choice-action-Undo = Відмінити
    .tip = Відмінити останню правку

choice-action-UsualSize = Звичайний розмір тексту
    .tip = Використати типовий для екрана розмір тексту

choice-action-World = Увесь світ
    .tip = Показати весь світ

choice-action-ZoomIn = Збільшити
    .tip = Збільшити карту

choice-action-ZoomOut = Зменшити
    .tip = Показати більшу частину карти

choice-borders-de-facto = Спірні землі: за контролем
    .help = de-facto (за контролем)
    .tip = Показати спірні землі як частину того, хто їх контролює

choice-borders-neutral = Спірні землі: нікому не віднесено
    .help = neutral (нікому не віднесено)
    .tip = Заштрихувати спірні землі й нікому їх не відносити

choice-borders-un = Спірні землі: за резолюціями ООН
    .help = un (за резолюціями Організації Об’єднаних Націй)
    .tip = Показати спірні землі за резолюціями Організації Об’єднаних Націй

choice-classing-equal = Класи однакової ширини
    .help = equal (однакової ширини)
    .tip = Поділити числа на класи однакової ширини

choice-classing-jenks = Природні межі (Дженкс)
    .help = jenks (у проміжках між числами)
    .tip = Об’єднати близькі числа в один клас (метод Дженкса)

choice-classing-quantile = Квантильні класи
    .help = quantile (однаково країн у кожному)
    .tip = Помістити в кожен клас однакову кількість країн перебування

choice-color-by-auto = Колір автоматично
    .help = auto (командування, а якщо невідоме — відправник)
    .tip = Колір за командуванням, якщо воно відоме, інакше за відправником, якщо їх кілька

choice-color-by-command = Колір за командуванням
    .tip = Надати кожному командуванню свій колір

choice-color-by-component = Колір за видом сил
    .tip = Надати кольори сухопутним військам, флоту та іншим видам сил

choice-color-by-operation = Колір за операцією
    .tip = Надати кольори семи найбільшим операціям

choice-color-by-sender = Колір за відправником
    .tip = Надати кольори семи найбільшим відправникам

choice-color-by-single = Один колір
    .tip = Малювати всі символи одним кольором

choice-color-by-stage = Колір за етапом
    .tip = Надати кольори етапам: оголошення, наказ, прибуття

choice-color-by-thing = Колір за категорією
    .tip = Надати колір кожній категорії, що рахується: уся карта має колір своєї категорії

choice-filter-command = Командування
    .help = Командування: national, nato, un, eu, coalition, unknown

choice-filter-component = Вид сил
    .help = Види сил: all, army, navy, air-force, marine-corps …

choice-filter-host = Країна перебування
    .help = Країни перебування, за кодом або назвою

choice-filter-region = Регіон
    .help = Країни перебування в цих регіонах: europe, baltic-states, eastern-allies …

choice-filter-review = Перевірка
    .help = Стан перевірки тверджень: seen, unsure

choice-filter-scope = Охоплення
    .help = Охоплення: assigned, rotational, all, unspecified; перше є охопленням станів

choice-filter-sender = Відправник
    .help = Відправники, за кодом або назвою

choice-filter-source = Джерело
    .help = Лише ці джерела, за id у sources.csv; решта вважаються неопублікованими

choice-filter-stage = Етап
    .help = Переміщення за останнім етапом: announced, ordered, moving, arrived …

choice-insets-auto = Врізки там, де щільно
    .help = auto (там, де щільно)
    .tip = Збільшити найщільніші частини карти

choice-insets-baltic = Врізка: Балтика
    .tip = Збільшити Балтику у врізці

choice-insets-caribbean = Врізка: Кариби
    .tip = Збільшити Кариби у врізці

choice-insets-europe = Врізка: Європа
    .tip = Збільшити Європу у врізці

choice-insets-gulf = Врізка: Перська затока
    .tip = Збільшити Перську затоку у врізці

choice-insets-korea-japan = Врізка: Корея і Японія
    .tip = Збільшити Корею і Японію у врізці

choice-insets-off = Без врізок
    .tip = Показати карту без врізок

choice-measure-change = Зміна
    .tip = Показати зміну від початку проміжку

choice-measure-level = Стан
    .tip = Показати, скільки на місці, якщо чисельність відома

choice-measure-movements = Переміщення
    .tip = Показати, скільки обіцяно і скільки прибуло за проміжок

choice-measure-reported = Вказане
    .tip = Показати останню вказану чисельність

choice-middle-charts = Малі графіки
    .tip = Показати малий графік для кожної з країн із найбільшою кількістю осіб

choice-middle-map = Карта
    .tip = Показати карту дня

choice-middle-two-maps = Дві карти
    .tip = Показати поруч карту другого дня

choice-option-borders =
    .help = Спірні землі:

choice-option-caption =
    .help = Примітка під картою, перед тим, чого карта не може показати

choice-option-centre =
    .help = Центр проєкції в градусах; паралельні не мають широти

choice-option-classes =
    .help = Верхні межі всіх класів, крім останнього, напр. «100; 1000; 10000»

choice-option-classing =
    .help = Класи чисел:

choice-option-color-by =
    .help = Колір за:

choice-option-colors =
    .help = Кольори значень замість власних кольорів карти, напр. USA=#0a5ca8

choice-option-credit =
    .help = Авторство замість джерел; авторство кордонів подається додатково

choice-option-day =
    .help = День, напр. 2022-02-13 або «13 Feb 2022»

choice-option-from =
    .help = Початок проміжку, за який рахуються зміни

choice-option-insets =
    .help = Врізки, що збільшують щільні частини:

choice-option-known-on =
    .help = Враховувати лише твердження, оприлюднені до кінця цього дня

choice-option-levels =
    .help = Охоплення станів; записів не фільтрує

choice-option-measure =
    .help = Що показують символи:

choice-option-parts =
    .help = Частини стану:

choice-option-projection =
    .help = Проєкція:

choice-option-subtitle =
    .help = Рядок під заголовком

choice-option-symbols =
    .help = Символи:

choice-option-text =
    .help = Слова, які мають бути в записі або його джерелі

choice-option-theme =
    .help = Тема: light або dark

choice-option-title =
    .help = Заголовок замість автоматичного; [day] і [total] позначають показані день і суму

choice-option-unit =
    .help = Одиниця:

choice-option-view =
    .help = Область: world, europe, країна або W,S,E,N у градусах

choice-option-what =
    .help = Категорія, що рахується:

choice-parts-apart = Частини завжди на своїх місцях
    .help = apart (кожна на своєму місці)
    .tip = Показати кожну частину стану на її місці, навіть якщо символи накладаються

choice-parts-auto = Частини на своїх місцях, якщо є простір
    .help = auto (якщо є простір)
    .tip = Показати частини стану на їхніх місцях, а надто близькі — одним символом

choice-parts-together = Частини одним символом на країну
    .help = together (один символ на країну)
    .tip = Показати кожну країну перебування одним символом за будь-якого масштабу

choice-projection-equal-earth = Equal Earth
    .tip = Малювати карту з правильними площами, для світу

choice-projection-laea = Рівновелика азимутальна Ламберта
    .tip = Малювати карту з правильними площами, для континенту чи країни

choice-projection-lambert-conformal = Рівнокутна конічна Ламберта
    .tip = Малювати карту з правильними кутами, для континенту в середніх широтах

choice-projection-mercator = Меркатор
    .tip = Малювати карту з правильними кутами, обрізану на 85 градусах

choice-projection-mollweide = Мольвейде
    .tip = Малювати карту з правильними площами у формі еліпса

choice-projection-natural-earth = Natural Earth
    .tip = Малювати карту як збалансований компроміс, для світу

choice-projection-orthographic = Глобус (ортографічна)
    .tip = Малювати глобус, як його видно здалеку; перетягування його обертає

choice-projection-plate-carree = Рівнопроміжна циліндрична
    .tip = Малювати карту з градусами як сіткою квадратів

choice-projection-polar = Полярна азимутальна
    .tip = Малювати карту навколо ближчого полюса, з правильними відстанями від нього

choice-projection-robinson = Робінсон
    .tip = Малювати карту так, як атласи кінця ХХ століття

choice-projection-winkel-tripel = Вінкель потрійна
    .tip = Малювати карту з малими спотвореннями площ, кутів і відстаней, для світу

choice-switch-displace = Розсунути символи
    .help = Розсунути символи, що накладаються, з лініями до їхніх місць
    .tip = Розсунути символи, що накладаються, з лініями до їхніх місць

choice-switch-flannery = Масштаб Фланнері
    .help = Масштабувати символи за показником Фланнері 0,57 замість квадратного кореня
    .tip = Використати показник Фланнері, який компенсує те, як люди оцінюють кола

choice-switch-net = Нетто, без вибуття
    .help = Відняти вибуття в місці відправлення
    .tip = Відняти людей, які вибувають, у місці їх відправлення

choice-switch-no-arrows = Стрілки
    .help = Приховати стрілки від місця відправлення
    .tip = Показати або приховати стрілки від місця відправлення

choice-symbols-circles = Кола
    .help = circles (за кількох кольорів — кругові діаграми)
    .tip = Малювати кола, а за кількох кольорів — кругові діаграми

choice-symbols-classes = Класи
    .help = classes (розміри; для часток і показників — кольори суходолу)
    .tip = Малювати п’ять класів: розміри кіл, а для часток і показників — кольори суходолу

choice-symbols-fans = Віяла
    .help = fans (сектор на кожен колір)
    .tip = Малювати сектор на кожен колір, усі з однаковим кутом

choice-symbols-halves = Півкола
    .help = halves (на місці | обіцяно)
    .tip = Малювати тих, хто на місці, лівим півколом, а обіцяних — правим

choice-symbols-squares = Квадрати
    .tip = Малювати квадрати тієї самої площі

choice-symbols-units = Знаки підрозділів
    .help = units (знаки APP-6, якщо відомо)
    .tip = Малювати знак APP-6 найбільшого підрозділу, якщо він відомий

choice-thing-air-defence = Батареї ППО
    .tip = Показати батареї ППО

choice-thing-aircraft = Повітряні судна
    .tip = Показати повітряні судна

choice-thing-armoured-vehicles = Бронемашини
    .tip = Показати бронемашини

choice-thing-artillery = Гармати
    .tip = Показати гармати

choice-thing-battalions = Батальйони
    .tip = Показати батальйони

choice-thing-brigades = Бригади
    .tip = Показати бригади

choice-thing-combat-aircraft = Бойові літаки
    .tip = Показати бойові літаки

choice-thing-drones = Дрони
    .tip = Показати дрони

choice-thing-helicopters = Вертольоти
    .tip = Показати вертольоти

choice-thing-missile-launchers = Ракетні пускові установки
    .tip = Показати ракетні пускові установки

choice-thing-other = Інше
    .tip = Показати інші одиниці, що рахуються

choice-thing-people = Особи
    .tip = Показати людей

choice-thing-ships = Кораблі
    .tip = Показати кораблі

choice-thing-submarines = Підводні човни
    .tip = Показати підводні човни

choice-thing-tanks = Танки
    .tip = Показати танки

choice-unit-people = Кількість
    .tip = Показати, скільки їх

choice-unit-per-1000 = На 1000 жителів
    .help = per-1000 (жителів)
    .sign = на 1000
    .suffix = на 1000 жителів
    .tip = Показати кількість на 1000 жителів країни перебування
    .undivided = показника немає, бо немає даних про населення

choice-unit-share = Частка від загалу
    .help = share (від загалу)
    .sign = %
    .suffix = частка від загалу
    .tip = Показати частку кожної країни перебування від загалу
    .undivided = частки немає, бо загал невідомий або дорівнює нулю
choice-action-About = Про Laydown
    .tip = Показати версію, ліцензію та джерела вбудованих даних
