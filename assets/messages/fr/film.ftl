# A film.
film-ends-first = le film finirait le { $last }, avant de commencer le { $first }
film-long = le film aurait { $frames } images, plus que { $most } : choisir un pas plus long ou une durée plus courte
film-folder-full = « { $path } » n’est pas un dossier vide : choisir un nouveau nom
film-no-folder = impossible d’écrire « { $path } »
film-progress = { $n } images sur { $all }, encore { $left } s
