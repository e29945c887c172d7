# Public sources and their downloads.

fetch-no-size = розмір невідомий
fetch-progress = { $come } з { $whole }
fetch-here = Уже завантажено: { $path }
fetch-cite = Цитуйте як: { $citation }
fetch-make = Щоб створити з цього набір даних: { $command }
fetch-import = laydown import '{ $file }' --recipe { $recipe } -o { $name }/
fetch-no-recipe = Рецепта для цього джерела ще немає.
# $state: one of the three below.
fetch-line = { $licence }; { $size }; { $state }
fetch-downloaded = завантажено
fetch-part = завантажено { $size }
fetch-not-downloaded = не завантажено
fetch-folder = Зберігається в { $folder }
fetch-publisher = Видавець
fetch-size = Розмір
fetch-cite-as = Цитувати як
fetch-about = Про джерело
fetch-address = Адреса
fetch-no-folder = не знайдено теки для ваших даних (HOME не задано): вкажіть її через --folder
fetch-not-found = джерело «{ $name }» не знайдено: виберіть одне з { $names }
fetch-licence = «{ $name }» має ліцензію { $licence }: прочитайте її, а тоді додайте --accept-licence, щоб завантажити
