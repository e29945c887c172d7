# Public sources and their downloads.

fetch-no-size = rozmiar nieznany
fetch-progress = { $come } z { $whole }
fetch-here = Już pobrano: { $path }
fetch-cite = Cytuj jako: { $citation }
fetch-make = Aby utworzyć z tego zbiór danych: { $command }
fetch-import = laydown import '{ $file }' --recipe { $recipe } -o { $name }/
fetch-no-recipe = Nie ma jeszcze przepisu dla tego źródła.
# $state: one of the three below.
fetch-line = { $licence }; { $size }; { $state }
fetch-downloaded = pobrano
fetch-part = pobrano { $size }
fetch-not-downloaded = nie pobrano
fetch-folder = Przechowywane w { $folder }
fetch-publisher = Wydawca
fetch-size = Rozmiar
fetch-cite-as = Cytuj jako
fetch-about = Informacje
fetch-address = Adres
fetch-no-folder = nie znaleziono folderu na dane użytkownika (HOME nie jest ustawione): podaj go przez --folder
fetch-not-found = nie znaleziono źródła „{ $name }”: wybierz jedno z { $names }
fetch-licence = „{ $name }” ma licencję { $licence }: przeczytaj ją, a następnie dodaj --accept-licence, aby pobrać
