# Texts that are read for records: what their documents lack, why numbers are none, what is doubtful.

reading-damaged = не вдалося прочитати { $name } як { $format }: { $cause }
reading-no-text = { $name } не містить тексту; скановану сторінку слід спершу перетворити на текст
# $most: megabytes.
reading-long = { $name } перевищує { $most } МБ: читайте частини по черзі
reading-words = { $name } має понад { $most } слів і рядків: читайте частини по черзі
reading-unknown-format = не вдалося прочитати { $name }: дайте файл .txt, .md, .html, .docx, .pdf або .eml
reading-no-letter = це не повідомлення електронної пошти
reading-heads = забагато рядків заголовка; збережіть сам текст
reading-broken-pdf = пошкоджено
reading-swells = розпаковується до розміру, значно більшого за власний; надрукуйте в новий файл або збережіть сам текст
# One part of a PDF.
reading-circle = одна з його частин містить саму себе; надрукуйте в новий файл або збережіть сам текст
reading-deep = його частини надто глибоко вкладено; надрукуйте в новий файл або збережіть сам текст
reading-again = надто часто малює ті самі частини; надрукуйте в новий файл або збережіть сам текст
reading-locked = потрібен пароль; збережіть без нього
reading-without-pdf = ця збірка не читає PDF
reading-paragraph = абзац { $n }

# Why a number is no record. 
reading-readiness = у готовності, не відправлено
reading-casualties = втрати
reading-equipment = техніка й озброєння
reading-duration = проміжок часу
reading-name = частина назви
reading-money = гроші
reading-percentage = частка
reading-distance = міра
reading-law = номер закону чи резолюції
reading-army = чисельність армії
reading-ceiling = дозволений максимум
reading-exercise = навчання
reading-civilians = цивільні
reading-trainees = люди, яких навчають
reading-adversary = нерегулярні бойовики
reading-repeated = уже наведено вище
reading-sum = сума інших
reading-resulting = загальна кількість, якої мають досягти
reading-superseded = старіше число
reading-own-soil = у власній країні відправника
reading-denied = спростовано
reading-requested = запитано
reading-usual = звична чисельність
reading-things = не люди
reading-no-host = місце не названо
reading-other = ніщо не каже, що людей відправлено чи розміщено

# What is doubtful in a candidate.
reading-from-context = { $field }: з попереднього тексту
reading-missing = { $field }: бракує
reading-no-verb = не сказано, стан це чи зміна
reading-parts-differ = частини не сходяться в сумі
reading-undecided = не вирішено
reading-field-sender = відправник
reading-field-host = країна перебування
reading-field-people = кількість
reading-field-stage = етап
reading-field-day = день
reading-field-origin = місце відправлення
reading-field-place = місце
reading-field-expected = очікуваний день
reading-field-command = командування
reading-field-unit = підрозділ
reading-field-operation = операція
reading-field-part = частина від
reading-level = стан

# What would settle a doubt.
reading-settle-context = Перевірте, чи стосується попередній текст і цього числа, або відредагуйте поле.
reading-settle-missing = Відредагуйте картку й заповніть поле.
reading-settle-no-verb = Перевірте, чи вони на місці, чи відправлені, і відредагуйте картку.
reading-settle-parts = Порівняйте частини з цілим у тексті.
reading-settle-undecided = Прийміть, лише якщо заплановані переміщення належать до цього набору даних.
reading-field-event = подія
reading-field-participants = учасники
reading-contributors = Разом із: { $codes }.
