# The guide (F1). Its text is that of the documentation.
guide-search = Пошук у посібнику
guide-shortcuts = Комбінації клавіш
guide-guide = Посібник
guide-glossary = Словничок
# Shown in other languages than English.
guide-english = Посібник поки що лише англійською.
