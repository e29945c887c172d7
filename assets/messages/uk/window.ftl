# The window: common buttons, top bar, status line, palette, and why it did not open.

window-cancel = Скасувати
window-close = Закрити
window-stop = Зупинити
window-choose = Вибрати…
# $name: a file.
window-close-file = Закрити { $name }
window-close-file-tip = Лишити інші файли відкритими
# $name: a dataset, or a public source.
window-open-file = Відкрити { $name }
window-add-to-view = Додати до вигляду
window-path-hint = /шлях/до/файлу
# Between two shortcuts, or two words.
window-or = { $one } або { $other }
window-key-escape = Esc
window-key-page-up = Page Up
window-key-page-down = Page Down
## Top bar

window-dataset = Набір даних: { $title }
window-dataset-changed = Набір даних: { $title }, не збережено
window-title-changed = { $title }, не збережено
window-samples = Зразки
window-recent = Останні
window-map = Карта
window-map-name = Вигляд карти
window-map-tip = Проєкція і вигляд: { $projection }
window-color-by = Колір за
window-symbols = Символи
window-classes = Класи
window-language = Мова
window-disputed = Спірні землі
window-projection = Проєкція
window-numbers = Числа
window-picture = Зображення
window-picture-tip = Зберегти або скопіювати карту, як показано
window-search = Пошук
window-search-long = Шукати або перейти…
## Status line

window-strengths = { $n } { $n ->
    [one] чисельність
    [few] чисельності
    [many] чисельностей
   *[other] чисельності
}
window-movements = { $n } { $n ->
    [one] переміщення
    [few] переміщення
    [many] переміщень
   *[other] переміщення
}
window-events = { $n } { $n ->
    [one] подія
    [few] події
    [many] подій
   *[other] події
}
window-sources = { $n } { $n ->
    [one] джерело
    [few] джерела
    [many] джерел
   *[other] джерела
}
window-findings = { $n } { $n ->
    [one] зауваження
    [few] зауваження
    [many] зауважень
   *[other] зауваження
}
window-no-findings = Без зауважень
window-findings-awaited = Зауваження…
window-list-findings = Список: { $n } { $n ->
    [one] зауваження
    [few] зауваження
    [many] зауважень
   *[other] зауваження
}
window-list-of-findings = Список зауважень
window-unsaved = { $n } { $n ->
    [one] незбережена зміна
    [few] незбережені зміни
    [many] незбережених змін
   *[other] незбереженої зміни
}
window-import-unsaved = Імпортований набір не збережено
# $progress: the next message, or nothing.
window-reading = Читання { $name }… { $progress }
window-progress = { $percent }%, { $rows } { $rows ->
    [one] рядок
    [few] рядки
    [many] рядків
   *[other] рядка
}
window-stop-reading = Зупинити читання
window-saving = Збереження до { $path }…
window-exporting = Експорт до { $path }…
window-exporting-part = Експорт до { $path }: { $n } з { $all }, лишилося { $left } с
window-stop-export = Зупинити експорт
window-dismiss = Приховати
window-dismiss-message = Приховати сповіщення
window-opening = Відкривання { $name }…
window-drop = Перетягніть сюди набір даних або таблицю: CSV, Excel, ODS, JSON, GeoJSON чи Parquet
## Palette

window-search-hint = Країна, дата (13 лютого 2022), команда або слова із запису
window-no-matches = Збігів немає. Спробуйте країну, дату на зразок 2022-02-13 або команду на зразок «відтворити».
window-go-to = Перейти до { $day }
window-show-view = Показати вигляд
window-show-view-of = Показати вигляд на { $day }
window-kind-country = Країна
window-kind-date = Дата
window-kind-file = Файл
window-kind-number = Число
window-kind-record = Запис
# $quantity: “promised”.
window-number-of = { $host }: { $quantity } { $number }
window-kind-sample = Зразок
window-kind-view = Вигляд
## Outside of it

window-no-display = екрана не знайдено: задайте DISPLAY або WAYLAND_DISPLAY
window-no-library = бракує бібліотеки віконної системи ({ $error }): встановіть { $packages }
window-not-opened = не вдалося відкрити вікно ({ $error }): перевірте екран і його графічний драйвер
window-no-reason = причини не вказано
window-long-frame = на { $time } с кадр тривав { $took } мс
window-first-frame = перший кадр через { $took } мс
window-no-nodes = не вдалося записати вузли в { $path }: { $error }
# $things: what is counted, such as “Combat aircraft”.
window-thing = Рахується: { $things }
window-things = Рахується
window-thing-tip = Вибрати, що рахується. Числа різних категорій ніколи не додаються
