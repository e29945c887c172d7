# Texts of tables and their columns. Generated from their declarations: UPDATE_GOLDEN=1 cargo test.

field-events =
    .one = подія

field-events-actor = Діяч
    .heading = Код відправника
    .help = Країна або організація, яка діяла

field-events-day = День
    .help = Коли; неповна дата означає свій останній день

field-events-id = Id
    .help = Унікальна назва рядка

field-events-kind = Вид
    .help = Вид події

field-events-participants = Учасники
    .help = Коди учасників, розділені ;

field-events-text = Текст
    .help = Докладніше про подію

field-events-title = Назва
    .heading = Підрозділ або подія
    .help = Назва події, одним рядком

field-events-until = До
    .help = День, коли вона закінчується, якщо триває

field-evidence-derived = Обчислено
    .help = Як обчислено число, якого джерело не наводить

field-evidence-known_from = Відомо від
    .help = День оприлюднення, якщо він раніше за день публікації джерела

field-evidence-locator = Місце в джерелі
    .help = Місце в джерелі
    .hint = абзац 10

field-evidence-note = Примітка
    .help = Примітка

field-evidence-quote = Цитата
    .help = Слова, які наводять число
    .hint = Слова, які наводять число

field-evidence-review = Перевірка
    .help = Чи звірив це хтось із джерелом; порожньо: непевно

field-evidence-source = Джерело
    .heading = Id джерела
    .help = Id джерела в sources.csv

field-movements =
    .one = переміщення

field-movements-chain = Порядок підпорядкування
    .help = Порядок підпорядкування словами
    .hint = Порядок підпорядкування словами

field-movements-command = Командування
    .help = Командування сил; порожньо: невідоме

field-movements-component = Вид сил
    .help = Вид збройних сил; порожньо: усі

field-movements-counted_in = Рахується в
    .help = Id запису, який уже рахує цих людей

field-movements-host = Куди
    .help = Країна перебування: код альфа-3, region: і регіон або порожньо, якщо не на карті

field-movements-host_text = Країна (як у джерелі)
    .help = Країна перебування словами джерела, якщо це не одна країна

field-movements-id = Id
    .help = Унікальна назва рядка

field-movements-note = Примітка
    .help = Примітка

field-movements-operation = Операція
    .help = Місія або операція, словами

field-movements-part_of = Частина від
    .help = Id переміщення, частиною якого є це

field-movements-replaces = Замінює
    .help = Підрозділ або переміщення, яке воно замінює: ротація не додає людей

field-movements-scope = Охоплення
    .help = Що рахується; порожньо: не визначено

field-movements-sender = Відправник
    .heading = Код відправника
    .help = Відправник сил: код ISO 3166-1 альфа-3 або NATO, EU, UN

field-movements-unit = Підрозділ
    .heading = Підрозділ або подія
    .help = Підрозділ словами

field-origin-origin = Звідки
    .help = Країна, яку залишають люди; порожньо: невідома

field-origin-origin_place = Місце відправлення
    .help = Місце відправлення словами

field-people-best = Найкраще
    .help = Найкраще окреме число, якщо воно є

field-people-high = Найбільше
    .help = Найбільша кількість осіб

field-people-low = Найменше
    .help = Найменша кількість осіб

field-people-word = Особи
    .help = Як джерело подає число

field-sources =
    .one = джерело

field-sources-accessed = Доступ
    .help = День, коли до джерела звернулися

field-sources-id = Id
    .help = Унікальна назва рядка

field-sources-note = Примітка
    .help = Примітка

field-sources-published = Опубліковано
    .help = День публікації

field-sources-publisher = Видавець
    .help = Хто опублікував

field-sources-tier = Ранг
    .help = Наскільки близьке джерело до сил; порожньо: преса

field-sources-title = Назва
    .help = Назва джерела

field-sources-url = Адреса
    .help = Вебадреса

field-spot-lat = Широта
    .help = Широта місця, у градусах на північ

field-spot-lon = Довгота
    .help = Довгота місця, у градусах на схід

field-spot-place = Місце
    .help = Місце в країні перебування, словами

field-stages =
    .one = етап

field-stages-day = День
    .help = Коли; неповна дата означає свій останній день

field-stages-id = Id
    .help = Унікальна назва рядка

field-stages-movement = Переміщення
    .help = Id переміщення в movements.csv

field-stages-preferred = Закріплено
    .help = yes: цей рядок закріплено над конкурентними

field-stages-stage = Етап
    .help = Який крок; кількості наростаючі

field-strengths =
    .one = чисельність

field-strengths-as_of = До чи після переміщень того дня
    .help = До (start) чи після (end) переміщень того дня; порожньо: end

field-strengths-chain = Порядок підпорядкування
    .help = Порядок підпорядкування словами
    .hint = Порядок підпорядкування словами

field-strengths-command = Командування
    .help = Командування сил; порожньо: невідоме

field-strengths-component = Вид сил
    .help = Вид збройних сил; порожньо: усі

field-strengths-counted_in = Рахується в
    .help = Id запису, який уже рахує цих людей

field-strengths-day = День
    .help = Коли; неповна дата означає свій останній день

field-strengths-host = Країна перебування
    .help = Країна перебування: код альфа-3, region: і регіон або порожньо, якщо не на карті

field-strengths-host_text = Країна (як у джерелі)
    .help = Країна перебування словами джерела, якщо це не одна країна

field-strengths-id = Id
    .help = Унікальна назва рядка

field-strengths-operation = Операція
    .help = Місія або операція, словами

field-strengths-preferred = Закріплено
    .help = yes: цей рядок закріплено над конкурентними

field-strengths-scope = Охоплення
    .help = Що рахується; порожньо: не визначено

field-strengths-sender = Відправник
    .heading = Код відправника
    .help = Відправник сил: код ISO 3166-1 альфа-3 або NATO, EU, UN

field-strengths-series = Серія
    .help = Регулярний звіт, з якого це взято, за його назвою в datapackage.json

field-strengths-unit = Підрозділ
    .heading = Підрозділ або подія
    .help = Підрозділ словами

field-things-type = Тип
    .help = Тип словами, напр. F-16 або Patriot
    .hint = F-16, Patriot

field-things-what = Категорія
    .help = Категорія, що рахується; порожньо: особи
