# A film.
film-ends-first = the film would end on { $last }, before it begins on { $first }
film-long = the film would have { $frames } pictures, more than { $most }: choose a longer step or a shorter period
film-folder-full = “{ $path }” is not an empty folder: choose a new name
film-no-folder = cannot write “{ $path }”
film-progress = { $n } of { $all } pictures, { $left } s left
