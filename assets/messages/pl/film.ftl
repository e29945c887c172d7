# A film.
film-ends-first = film skończyłby się { $last }, zanim się zacznie { $first }
film-long = film miałby { $frames } obrazów, więcej niż { $most }: wybierz dłuższy krok lub krótszy czas
film-folder-full = „{ $path }” nie jest pustym folderem: wybierz nową nazwę
film-no-folder = nie można zapisać „{ $path }”
film-progress = { $n } z { $all } obrazów, zostało { $left } s
