# `--help` of the command line. $examples: the heading of the examples.

help-examples = Приклади:
help-laydown = Карта розміщення сил, на якій кожне число відкриває своє джерело
help-laydown-more =
    { $examples }
      laydown                                             відкрити вбудований набір даних, Європа у 2022, на 13 лютого
      laydown my-dataset/                                 відкрити пакет даних
      laydown my-dataset/ theirs.zip                      відкрити два в одному вигляді; кожен запис лишається у своєму файлі
      laydown query --day 2022-02-17 --host POL           числа для Польщі
      laydown query --sample article-2022-02-13 --format json
      laydown render --day 2022-02-13 -o map.svg          намалювати карту, екран не потрібен
      laydown convert my-dataset/ -o my-dataset.xlsx      записи для таблиці; або .csv .geojson .parquet .zip
      laydown import troops.csv --sender FRA -o troops/   створити набір даних із таблиці
      laydown read release.pdf --published 2022-02-13     розміщення в тексті і чому решта чисел ними не є
      laydown validate my-dataset/                        кожна проблема з місцем і виправленням
# Subcommands.
help-report = Написати звіт: що чинне, що змінилося, джерела, конкурентні твердження й розриви, у .docx, .pdf, .html або .md
# Subcommands.
help-render = Намалювати карту, як у вікні, у .svg, .png або .pdf
help-animate = Зробити фільм із карти в часі: .gif, .png (APNG), .webp або нумеровані зображення
help-query = Вивести розміщення на день таблицею, CSV або JSON
help-validate = Перелічити кожну проблему наборів даних із місцем і виправленням; за помилки код виходу 1
help-edit = Редагувати набір даних рядками JSON
help-convert = Експортувати записи або числа одного дня як пакет даних, CSV, книгу Excel, GeoJSON чи Parquet
help-fetch = Перелічити публічні джерела або завантажити одне від його видавця
help-import = Імпортувати таблицю як набір даних: CSV, XLSX, ODS, JSON, GeoJSON, Parquet
help-read = Знайти в текстах записи з їхніми доказами: TXT, Markdown, HTML, DOCX, PDF, EML
help-samples = Перелічити вбудовані набори даних
help-completions = Вивести автодоповнення для оболонки
help-man = Вивести сторінку довідника
# Options of several of them.
help-files = Пакети даних: теки з datapackage.json або файли zip; кілька утворюють один вигляд. Типово: вбудований набір даних
help-view-file = Файл із виглядом із «Копіювати вигляд»; інші параметри мають перевагу
help-sample = Вбудований набір даних (див. `laydown samples`), додається до FILES
help-text-or-json = text або json
help-lang = Мова текстів, чисел і днів, тут і на зображеннях: { $languages }; типово мова системи. Файли, CSV і JSON однакові в усіх
help-shell = Яка оболонка
help-completions-more =
    { $examples }
      laydown completions bash > ~/.local/share/bash-completion/completions/laydown
help-man-command = Команда, сторінку якої вивести; без неї — сторінка самого laydown
help-man-more =
    { $examples }
      laydown man | man -l -                 прочитати сторінку
      laydown man query > laydown-query.1    сторінка команди
# Sections of the manual pages.
help-man-manual = Довідник Laydown
help-man-notes = Примітки
help-man-examples = Приклади
help-man-exit = Код виходу
help-man-exit-text = 0 успіх; 1 причина у вхідних даних або середовищі; 2 неправильне використання. Помилка — це одне речення в стандартному потоці помилок, яке каже, що робити.
help-man-see = Див. також
help-shown = Записати числа одного дня за цими параметрами, а не записи
help-output = Куди записати; - це стандартний вивід
help-convert-format = Формат, якщо назва не має розширення: csv, xlsx, geojson, parquet або zip
help-overwrite = Перезаписати інший набір даних, вхідний файл або файл, який не є експортом чи зображенням від Laydown
help-convert-more =
    Формат задає розширення: .csv, .xlsx, .geojson, .parquet або .zip; без нього утворюється тека з пакетом даних.
    Текст, який таблична програма виконала б як формулу, записується як текст; невідомі значення лишаються порожніми.
    Кілька наборів даних стають одним: id, який уже є в попередньому наборі, отримує префікс із назви файлу (theirs:M1), а
    переміщення, наявне у двох, наводиться один раз, з етапами з обох.

    { $examples }
      laydown convert my-dataset/ -o my-dataset.zip
      laydown convert my-dataset.zip -o my-dataset.xlsx
      laydown convert my-dataset/ theirs.zip -o both/
      laydown convert --sample europe-2022 -o europe.parquet
      laydown convert --shown --day 2022-02-17 --sender USA -o posture.geojson
help-folder = Тека пакета даних
help-recover = Відновити зміни із запуску, що несподівано завершився; якщо відтоді інша програма зберегла ті самі клітинки, =saved лишає їх, а =unsaved замінює
help-forget = Відкинути зміни із запуску, що несподівано завершився
# The other arguments are lines of JSON.
help-edit-more =
    Кожен рядок стандартного вводу — одна зміна, і на кожен є один рядок відповіді:
      змінити рядок    { $put }
      додати рядок     { $add }
      вилучити рядок   { $delete }
      серія            { $series }
      інше             { $undo }   { $redo }   { $save }
    Неназвані стовпці лишаються без змін. Відповідь на новий рядок містить його id.
    Якщо новий етап може бути повторним повідомленням про інше переміщення, відповідь має "question", а в "to_answer" — рядки,
    які роблять його другим джерелом; "apart": true в рядку етапу каже, що це інше розміщення.
    Набір даних зберігається наприкінці, якщо кожен рядок виконано. Інакше код виходу 1, а підтверджені зміни лишаються:
    відновіть їх під час наступного запуску через --recover або відкиньте через --forget. Якщо тим часом інша програма зберегла
    ті самі клітинки, --recover перелічує їх і нічого не відновлює: --recover=saved лишає збережене, --recover=unsaved замінює його.

    { $examples }
      laydown edit my-dataset/ < changes.jsonl
      laydown edit my-dataset/ --recover < /dev/null     відновити те, що через збій лишилося незбереженим, і зберегти
help-fetch-name = Назва джерела зі списку
help-accept-licence = Прийняти ліцензію джерела, яка показується без цього параметра
help-fetch-folder = Зберігати джерела в цій теці замість теки для ваших даних
help-most-megabytes = Зупинити, якщо файл більший за стільки мегабайтів
help-most-minutes = Зупинити через стільки хвилин; наступний запуск продовжить завантаження
help-catalogue = Власний список у форматі assets/catalogue/sources.json
help-fetch-more =
    Без назви перелічує джерела. Перерване завантаження продовжується; завершене не повторюється.

    { $examples }
      laydown fetch
      laydown fetch troopdata-quarterly --accept-licence
help-import-file = Таблиця: CSV, TSV, XLSX, ODS, JSON, GeoJSON або Parquet, також запакована; розпізнається за вмістом. - це стандартний ввід
help-recipe = Як стовпці стають записами: готовий рецепт, файл рецепта або datapackage.json попереднього імпорту
help-import-output = Тека або .zip набору даних чи - для zip на стандартний вивід; без цього файл лише перевіряється
help-force = Замінити наявний набір даних або файл рецепта
help-sender = Відправник: код або назва
help-set = Задати параметр рецепта, напр. scope=assigned, day.order=dmy, people=COLUMN, ignore=COLUMN, table=SHEET, header-row=3
help-place = Зіставити назві з таблиці код або нічого, щоб пропустити її рядки
help-accept = Види аномалій, які виправити, або all; unreconciled імпортує те, що не сходиться
help-recipe-out = Записати рецепт з усіма відповідями в цей файл
help-import-more =
    Без --recipe стовпці розпізнаються за назвами й значеннями; про неясне програма запитує і називає прапорець із відповіддю.
    Рядки з можливою аномалією імпортуються як непевні; --accept застосовує запропоноване виправлення до виду аномалій.

    { $examples }
      laydown import troops.csv --sender FRA -o troops/
      laydown import troops.xlsx --sender FRA --set scope=rotational --recipe-out troops.json -o troops/
      laydown import next-year.xlsx --recipe troops.json -o next-year/
      laydown import table.csv --recipe troopdata-quarterly --accept doubled -o quarterly/
      laydown import table.csv --recipe quarterly/datapackage.json -o again/      повторити той самий імпорт
      laydown import table.csv --sender USA --place "Viet Nam, South=VNM" --place "Atlantis=" --format json
    Готові рецепти: country-date-number, dmdc-workbook, troopdata-bases, troopdata-quarterly, troopdata-reports
help-format = table, csv або json
help-group-by = Суми за відправником, країною перебування, командуванням, охопленням, видом сил, етапом, операцією, місцем, підрозділом, типом або категорією (sender, host, command, scope, component, stage, operation, place, unit, type, what)
help-to = Суми в часі, від --from до цього дня
help-changes = Що змінилося за проміжок, від --from до --day
help-findings = Зауваження: розриви, розбіжності, застарілі числа, запізнілі прибуття …
help-records = Усі записи, що відповідають фільтрам, як у таблиці вікна
help-explain = Як обчислено числа країни перебування: суми, записи, цитати, що відкинуто і чому
help-query-more =
    { $examples }
      laydown query --sample article-2022-02-13 --format json
      laydown query --day 2022-02-28 --sender USA --host DEU --net
      laydown query my-dataset/ --known-on 2022-02-03 --format csv > posture.csv
      laydown query my-dataset/ theirs.zip --findings          два набори даних в одному вигляді: у чому вони різняться
      laydown query --day 2022-02-17 --explain POL
      laydown query --group-by sender --scope rotational
      laydown query --host POL --from 2022-01-01 --to 2022-12-31 --format csv
      laydown query --from 2022-02-01 --day 2022-02-28 --changes
      laydown query --host POL --records --format csv
help-beside = Намалювати також карту цього дня, ліворуч
help-render-output = Куди записати зображення: .svg, .png або .pdf; - це стандартний вивід
help-render-format = Формат, якщо назва не має розширення: svg, png або pdf
help-size = Ширина й висота в логічних пікселях або в міліметрах, напр. 180x120mm
help-scale = Пікселів на логічний піксель
help-template = Розмір для певної мети: { $names }. Папір має 300 dpi, якщо не вказано іншого
help-dpi = Пікселів на дюйм друку; 96 — один на логічний піксель
help-style = Фірмовий стиль: broadsheet, journal або шлях файлу .toml
help-legend = Місце легенди: { $places }
help-sheet = Зміст: { $sheets }
help-days = Дні для --sheet days, розділені комами; типово шість, у які щось змінюється
help-transparent = Прозоре тло: нічого за суходолом
help-letters = Літери в SVG: { $letters }
help-address = Де буде опубліковано вебсторінку: додає поруч зображення для попереднього перегляду посилань і код для вбудовування
help-animate-to = Останній день; типово останній день набору даних
help-animate-step = Від одного кадру до наступного: { $steps }
help-animate-pace = Скільки секунд показувати кожен кадр; типово 0.8 для змін і років, 0.25 для місяців і тижнів, 0.1 для днів
help-animate-hold = Скільки секунд показувати кадр у день події та останній; типово вп’ятеро довше, щонайбільше 2
help-animate-output = Куди записати фільм: .gif, .png (APNG) або .webp; назва без розширення — нова тека нумерованих зображень PNG
help-animate-more =
    Фільм починається з --from або з першого дня набору даних. Із --known-on день лишається сталим, а фільм показує, що було
    оприлюднено день за днем, від першої публікації.

    { $examples }
      laydown animate -o europe.gif
      laydown animate --from 2022-01-01 --to 2022-03-31 --step day --size 1920x1080 -o europe.webp
      laydown animate my-dataset/ --measure level --step month --pace 0.5 -o frames
help-render-more =
    { $examples }
      laydown render --day 2022-02-13 -o map.svg
      laydown render --beside 2022-02-01 --day 2022-02-28 --size 2400x900 -o two.png
      laydown render --sample article-2022-02-13 --view world --projection orthographic --theme dark --scale 2 -o map.png
      laydown render my-dataset/ theirs.zip -o both.png
      laydown render my-dataset/ --measure level --scope assigned --view 100,-10,180,50 -o asia.png
help-validate-files = Пакети даних
help-validate-more =
    { $examples }
      laydown validate my-dataset/ --format json
# `laydown read`.
help-read-file = Тексти: .txt, .md, .html, .docx, .pdf, .eml; - це стандартний ввід
help-read-published = Коли їх опубліковано, у вигляді 2022-02-13; типово день, указаний у тексті, або сьогодні
help-read-publisher = Хто їх опублікував
help-read-title = Їхня назва
help-read-url = Їхня вебадреса
help-read-lang = Їхня мова: { $languages }; типово розпізнається
help-read-format = table або json
help-read-output = Записати кандидатів у цей набір даних: нову теку або наявну, де вони приєднаються до того, що там є
help-read-accept = Яких кандидатів записати: sure (без сумнівних полів) або all (сумнівні як неперевірені)
help-read-more =
    Виводить кандидата для кожного числа, що є розміщенням, і каже про кожне інше, чому воно ним не є. Без -o нічого не записує.
    Кілька файлів читаються водночас і виводяться по черзі; файл, який не вдалося прочитати, є помилкою, а решта обробляється далі.

    { $examples }
      laydown read article.txt --published 2022-02-13
      curl -s https://example.org/release.html | laydown read - --format json
      laydown read release.pdf --publisher "Ministry of Defence" -o my-dataset/ --accept sure
help-report-to = Останній день звіту, числа якого чинні (типово день набору даних)
help-report-output = Куди записати звіт: .docx, .pdf, .html або .md; - це стандартний вивід. Зображення для .md — файли поруч
help-report-format = Формат, якщо назва не має розширення: docx, pdf, html або md
help-report-more =
    { $examples }
      laydown report --host POL --from 2022-02-01 --to 2022-02-13 -o poland.docx
      laydown report --sender USA --known-on 2022-02-13 -o usa.pdf
      laydown report my-dataset/ --host POL,ROU -o - --format md
