# The words of records, as labels.

name-sender = Відправник
name-host = Країна перебування
name-command = Командування
name-scope = Охоплення
name-component = Вид сил
name-stage = Етап
name-no-stage = Стани (без етапу)
name-operation = Операція
name-place = Місце

name-promised = Обіцяно
name-arrived = Прибуло
name-reported = Вказано
name-present = На місці

name-scope-assigned = Постійно
name-scope-rotational = Ротаційно
name-scope-all = Постійно й ротаційно
name-scope-not-reported = Охоплення не вказано

name-command-national = Національне командування
name-command-nato = Командування НАТО
name-command-un = Командування ООН
name-command-eu = Командування ЄС
name-command-coalition = Командування коаліції
name-command-not-reported = Командування не вказано

name-component-all = Усі види сил
name-component-army = Сухопутні війська
name-component-navy = Військово-морські сили
name-component-air-force = Повітряні сили
name-component-marine-corps = Морська піхота
name-component-space-force = Космічні сили
name-component-coast-guard = Берегова охорона
name-component-reserve = Резерв
name-component-civilian = Цивільний персонал

name-stage-alerted = Тривога
name-stage-announced = Оголошення
name-stage-ordered = Наказ
name-stage-moving = У дорозі
name-stage-arrived = Прибуття
name-stage-withdrawn = Виведення
name-stage-cancelled = Скасування

name-event-call = Розмова
name-event-warning = Попередження
name-event-summit = Саміт
name-event-decision = Рішення
name-event-readiness = Готовність
name-event-combat = Бойові дії
name-event-period = Період
name-event-other = Інше

# Behind a day: “Published 13 Feb 2022, official”.
name-tier-official = офіційне
name-tier-press = преса
name-tier-secondary = вторинне

name-finding-gap = Стан не сходиться з переміщеннями
name-finding-conflict = Джерела розходяться
name-finding-stale = Застарілі числа
name-finding-parts = Частини не сходяться з цілим
name-finding-too-many-arrived = Прибуло більше, ніж оголошено
name-finding-below-zero = Виведено більше, ніж вказано
name-finding-overlap = Можливе подвійне рахування
name-finding-overdue = Запізнення: прибуття не вказано
name-finding-second-report = Можливе повторне повідомлення

name-severity-contradiction = Суперечність
name-severity-doubt = Сумнів
name-severity-note = Примітка

# In a sentence, and as a label.
name-place-not-reported = місце не вказано
name-placeless = Місце не вказано
name-not-reported = Не вказано

name-records = { $n } { $n ->
    [one] запис
    [few] записи
    [many] записів
   *[other] запису
}
name-unit = Підрозділ
name-type = Тип
name-what = Категорія

name-region-europe = Європа
name-region-baltic-states = Країни Балтії
name-region-eastern-allies = Союзники східного флангу
name-region-africa = Африка
name-region-americas = Америка
name-region-asia = Азія
name-region-middle-east = Близький Схід
name-region-oceania = Океанія

name-version =
    { $version } ({ $build }, { $system })
    зібрано з: { $features }
name-version-own = локальна збірка
name-version-plain = без додаткових можливостей
