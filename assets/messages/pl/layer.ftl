layer-issue = { $what }. Rozwiązanie: { $fix }.
layer-issue-number = Obiekt { $n }: { $what }. Rozwiązanie: { $fix }.
layer-issue-name = „{ $name }” (obiekt { $n }): { $what }. Rozwiązanie: { $fix }.
layer-empty = Nie ma kształtu i nie jest rysowany
layer-empty-fix = podaj współrzędne
layer-nan = Współrzędna nie jest liczbą; nie jest rysowany
layer-nan-fix = zastąp współrzędne NaN, nieskończone lub puste
layer-swapped = Szerokość i długość geograficzna wyglądają na zamienione; nie jest rysowany
layer-swapped-fix = zapisz najpierw długość, potem szerokość geograficzną
layer-projected = Współrzędne nie są w stopniach; nie jest rysowany
layer-projected-fix = wyeksportuj plik ponownie jako WGS 84 (EPSG:4326)
layer-outside = Współrzędna jest poza globem; nie jest rysowany
layer-outside-fix = użyj długości od −180 do 180 i szerokości od −90 do 90
layer-short = Pierścień lub linia ma za mało punktów i zostaje pominięta
layer-short-fix = linie muszą mieć dwa punkty, a pierścienie trzy
layer-open = Pierścień nie jest zamknięty; rysowany jest jako zamknięty
layer-open-fix = powtórz pierwszy punkt na końcu
layer-crossing = Pierścień przecina sam siebie w pobliżu { $lat }, { $lon }; rysowany jest bez zmian
layer-crossing-fix = napraw go, na przykład przez „Fix geometries” w QGIS
layer-unread = Nie daje się odczytać i zostaje pominięty
layer-unread-fix = sprawdź jego typ i współrzędne
layer-deep = Jego elementy są zagnieżdżone głębiej niż { $most } poziomów; zostaje pominięty
layer-deep-fix = spłaszcz strukturę
layer-cut = Plik jest uszkodzony; narysowano to, co było wcześniej ({ $cause })
layer-cut-record = rekord { $n } jest ucięty
layer-cut-fix = wyeksportuj lub pobierz go ponownie
layer-crs = Plik używa innych współrzędnych niż stopnie: { $crs }
layer-large = Plik ma ponad { $features } obiektów lub { $points } punktów; reszta nie jest rysowana
layer-large-fix = uprość go albo zostaw tylko to, czego potrzebuje mapa
layer-no-shx = Brakuje pliku .shx; nie jest potrzebny
layer-no-shx-fix = trzymaj pliki .shp, .shx, .dbf i .prj razem
layer-no-dbf = Brakuje pliku .dbf; kształty nie mają nazw ani kolumn
layer-no-dbf-fix = umieść plik .dbf obok pliku .shp
layer-broken-dbf = Nie można odczytać pliku .dbf; kształty nie mają nazw ani kolumn
layer-error-io = Nie można odczytać „{ $path }”: { $cause }.
layer-error-large = „{ $name }” ma ponad { $most } MB. Uprość plik albo zostaw tylko to, czego potrzebuje mapa.
layer-error-swells = „{ $name }” rozpakowuje się do rozmiaru znacznie większego, niż dopuszcza wielkość pliku, i nie jest odczytywany.
layer-error-broken = „{ $name }” jest uszkodzony: { $cause }.
layer-error-unknown = „{ $name }” nie jest warstwą. Warstwy to GeoJSON, TopoJSON, shapefile (.shp lub spakowany), KML, KMZ albo CSV z szerokością i długością geograficzną.
layer-error-places = „{ $name }” nie ma kolumn „latitude” i „longitude”.
layer-error-none = „{ $name }” nie zawiera warstwy.
layer-elsewhere = Warstwa „{ $path }” leży poza folderem zbioru danych i nie została odczytana: skopiuj plik do tego folderu albo dodaj go samodzielnie
layer-changed = Plik warstwy „{ $name }” zmienił się od jej dodania; rysowany jest w obecnej postaci.
layer-no-column = Warstwa „{ $name }” nie ma kolumny „{ $column }”. Jej kolumny: { $known }.
layer-no-days = Warstwa „{ $name }” nie ma kolumn z pierwszym i ostatnim dniem; jej granice obowiązują w każdym dniu. Wskaż je przez from i until.
layer-more-issues = { $name }: jeszcze { $n } { $n ->
    [one] nieprawidłowość.
    [few] nieprawidłowości.
    [many] nieprawidłowości.
   *[other] nieprawidłowości.
}
layer-read = Dodano warstwę „{ $name }”: { $n } { $n ->
    [one] obiekt.
    [few] obiekty.
    [many] obiektów.
   *[other] obiektu.
}
layer-read-with = Dodano warstwę „{ $name }” ({ $n } { $n ->
    [one] obiekt
    [few] obiekty
    [many] obiektów
   *[other] obiektu
}). { $first }
layer-measure-first = Odległość: kliknij pierwsze miejsce na mapie, a potem drugie. Esc anuluje.
layer-measure-second = Odległość: kliknij drugie miejsce. Esc anuluje.
layer-measure-stopped = Odległość: anulowano.
layer-measured = { $from } → { $to }: { $way }
layer-reading = Czytanie warstwy „{ $name }”… { $percent }%
layer-stop = Zatrzymaj czytanie warstwy
