# Texts of what can be chosen by name. Generated from their declarations: UPDATE_GOLDEN=1 cargo test.

choice-action-AddFile = Dodaj plik do widoku…
    .tip = Otwórz drugi zbiór danych z pliku datapackage.json lub zip i pokaż oba w jednym widoku

choice-action-AddFolder = Dodaj folder do widoku…
    .tip = Otwórz drugi zbiór danych z folderu i pokaż oba w jednym widoku

choice-action-AsPublished = Stan wiedzy na dzień
    .tip = Przełącz między ujęciem retrospektywnym a tym, co było jawne danego dnia

choice-action-Back = Wstecz
    .tip = Wróć do poprzedniego widoku

choice-action-CentreHere = Wyśrodkuj odwzorowanie tutaj
    .tip = Wyśrodkuj odwzorowanie na wybranym kraju albo na środku mapy

choice-action-Changes = Lista zmian
    .tip = Wypisz zmiany w przedziale na panelu bocznym

choice-action-ClearFilters = Wyczyść filtry
    .tip = Usuń wszystkie filtry

choice-action-Close = Zamknij lub odznacz
    .tip = Zamknij otwarty panel albo usuń zaznaczenie

choice-action-Colors = Kolory i klasy…
    .tip = Wybierz kolory wartości i granice klas

choice-action-CopyPicture = Kopiuj obraz
    .tip = Skopiuj mapę jako obraz

choice-action-CopyView = Kopiuj widok
    .tip = Skopiuj bieżący widok jako jeden wiersz tekstu; otwiera go „Otwórz ścieżkę…” albo --view-file

choice-action-Export = Eksportuj…
    .tip = Wyeksportuj rekordy lub bieżący widok do arkusza, mapy lub bazy danych, ze źródłami i cytowaniem

choice-action-Files = Pliki…
    .tip = Wypisz otwarte pliki; zapisz plik gdzie indziej lub go zamknij

choice-action-Filters = Filtry
    .tip = Pokaż lub ukryj filtry

choice-action-Findings = Ustalenia
    .tip = Wypisz ustalenia dotyczące liczb z tego dnia

choice-action-FirstDay = Pierwszy dzień
    .tip = Przejdź do pierwszego dnia zbioru danych

choice-action-Forward = Dalej
    .tip = Przejdź do następnego widoku

choice-action-Help = Skróty klawiszowe
    .tip = Wypisz wszystkie skróty

choice-action-Home = Widok początkowy
    .tip = Wróć do widoku z chwili otwarcia

choice-action-Larger = Większy tekst
    .tip = Powiększ tekst i przyciski

choice-action-LastDay = Ostatni dzień
    .tip = Przejdź do ostatniego dnia zbioru danych

choice-action-LinkMaps = Połącz mapy
    .tip = Przesuwaj obie mapy razem albo każdą osobno

choice-action-NewEvent = Nowe wydarzenie…
    .tip = Dodaj datowane wydarzenie (kontekst, nie osoby)

choice-action-NewMovement = Nowy ruch…
    .tip = Dodaj ruch z pierwszym etapem. Można też z klawiszem Shift przeciągnąć od kraju do kraju

choice-action-NewSource = Nowe źródło…
    .tip = Dodaj źródło

choice-action-NewStrength = Nowa liczebność…
    .tip = Dodaj liczbę osób w kraju przyjmującym w danym dniu

choice-action-NextChange = Następna zmiana
    .tip = Przejdź do następnego dnia ze zmianą

choice-action-NextDay = Następny dzień
    .tip = Przejdź o jeden dzień do przodu

choice-action-NextProjection = Następne odwzorowanie
    .tip = Przełącz na następne odwzorowanie

choice-action-OpenFile = Otwórz plik…
    .tip = Otwórz zbiór danych z pliku datapackage.json lub zip

choice-action-OpenFolder = Otwórz folder…
    .tip = Otwórz zbiór danych z folderu

choice-action-OpenPath = Otwórz ścieżkę…
    .tip = Wpisz lub wklej ścieżkę zbioru danych albo widok

choice-action-Palette = Szukaj i polecenia
    .tip = Znajdź kraj, przejdź do daty lub wykonaj polecenie

choice-action-PanDown = Przesuń na południe
    .tip = Przesuń mapę na południe

choice-action-PanLeft = Przesuń na zachód
    .tip = Przesuń mapę na zachód

choice-action-PanRight = Przesuń na wschód
    .tip = Przesuń mapę na wschód

choice-action-PanUp = Przesuń na północ
    .tip = Przesuń mapę na północ

choice-action-Play = Odtwórz lub wstrzymaj
    .tip = Odtwarzaj kolejne dni

choice-action-PreviousChange = Poprzednia zmiana
    .tip = Przejdź do poprzedniego dnia ze zmianą

choice-action-PreviousDay = Poprzedni dzień
    .tip = Cofnij się o jeden dzień

choice-action-Problems = Problemy
    .tip = Wypisz problemy w plikach zbioru danych

choice-action-Quit = Zakończ
    .tip = Zamknij program Laydown

choice-action-ReadText = Czytaj tekst…
    .tip = Wyszukaj liczby osób w artykule, komunikacie lub zapisie wypowiedzi i przyjmuj je po kolei

choice-action-Redo = Ponów
    .tip = Ponów ostatnio cofniętą zmianę

choice-action-Restore = Przywróć ostatni widok
    .tip = Przy uruchomieniu przywróć ostatni zbiór danych, daty, filtry, mapę i zaznaczenie

choice-action-ResumeForm = Wznów szkic
    .tip = Otwórz ponownie zamknięty formularz

choice-action-Save = Zapisz
    .tip = Zapisz każdy zmieniony zbiór danych w jego folderze lub pliku zip

choice-action-SaveAs = Zapisz jako…
    .tip = Zapisz zbiór danych w innym folderze

choice-action-SavePicture = Zapisz obraz…
    .tip = Zapisz mapę jako obraz, film lub stronę WWW

choice-action-Side = Liczby
    .tip = Pokaż lub ukryj panel boczny

choice-action-Smaller = Mniejszy tekst
    .tip = Zmniejsz tekst i przyciski

choice-action-Sources = Źródła publiczne…
    .tip = Wypisz publiczne źródła danych i pobierz je

choice-action-Table = Tabela rekordów
    .tip = Pokaż lub ukryj tabelę przefiltrowanych rekordów pod mapą

choice-action-Texts = Tytuł i podpisy…
    .tip = Wpisz tytuł, wiersz pod nim, uwagę i autorstwo mapy

choice-action-Theme = Jasny lub ciemny
    .tip = Przełącz między motywem jasnym a ciemnym

choice-action-Undo = Cofnij
    .tip = Cofnij ostatnią zmianę

choice-action-UsualSize = Domyślny rozmiar tekstu
    .tip = Użyj domyślnego rozmiaru tekstu dla ekranu

choice-action-World = Widok świata
    .tip = Pokaż cały świat

choice-action-ZoomIn = Powiększ
    .tip = Powiększ mapę

choice-action-ZoomOut = Pomniejsz
    .tip = Pokaż większą część mapy

choice-borders-de-facto = Tereny sporne: wg kontroli
    .help = de-facto (wg kontroli)
    .tip = Pokaż tereny sporne jako część państwa, które je kontroluje

choice-borders-neutral = Tereny sporne: nieprzypisane
    .help = neutral (nieprzypisane nikomu)
    .tip = Zakreskuj tereny sporne i nie przypisuj ich nikomu

choice-borders-un = Tereny sporne: wg rezolucji ONZ
    .help = un (wg rezolucji Organizacji Narodów Zjednoczonych)
    .tip = Pokaż tereny sporne zgodnie z rezolucjami Organizacji Narodów Zjednoczonych

choice-classing-equal = Klasy o równej szerokości
    .help = equal (o równej szerokości)
    .tip = Podziel liczby na klasy o równej szerokości

choice-classing-jenks = Podział naturalny (Jenks)
    .help = jenks (w przerwach między liczbami)
    .tip = Umieść liczby bliskie sobie w jednej klasie (metoda Jenksa)

choice-classing-quantile = Klasy kwantylowe
    .help = quantile (tyle samo krajów w każdej)
    .tip = Umieść w każdej klasie tyle samo krajów przyjmujących

choice-color-by-auto = Kolor automatycznie
    .help = auto (dowództwo, a jeśli nieznane – wysyłający)
    .tip = Koloruj wg dowództwa, gdy jest znane, a w przeciwnym razie wg wysyłającego, gdy jest ich kilku

choice-color-by-command = Kolor wg dowództwa
    .tip = Nadaj każdemu dowództwu własny kolor

choice-color-by-component = Kolor wg rodzaju sił
    .tip = Nadaj kolory wojskom lądowym, marynarce i innym rodzajom sił

choice-color-by-operation = Kolor wg operacji
    .tip = Nadaj kolory siedmiu największym operacjom

choice-color-by-sender = Kolor wg wysyłającego
    .tip = Nadaj kolory siedmiu największym wysyłającym

choice-color-by-single = Jeden kolor
    .tip = Rysuj wszystkie symbole jednym kolorem

choice-color-by-stage = Kolor wg etapu
    .tip = Nadaj kolory etapom: zapowiedź, rozkaz, przybycie

choice-color-by-thing = Kolor wg kategorii
    .tip = Nadaj kolor każdej liczonej kategorii: cała mapa ma kolor swojej kategorii

choice-filter-command = Dowództwo
    .help = Dowództwo: national, nato, un, eu, coalition, unknown

choice-filter-component = Rodzaj sił
    .help = Rodzaje sił: all, army, navy, air-force, marine-corps …

choice-filter-host = Kraj przyjmujący
    .help = Kraje przyjmujące, wg kodu lub nazwy

choice-filter-region = Region
    .help = Kraje przyjmujące w tych regionach: europe, baltic-states, eastern-allies …

choice-filter-review = Weryfikacja
    .help = Stan weryfikacji doniesień: seen, unsure

choice-filter-scope = Zakres
    .help = Zakresy: assigned, rotational, all, unspecified; pierwszy jest zakresem stanów

choice-filter-sender = Wysyłający
    .help = Wysyłający, wg kodu lub nazwy

choice-filter-source = Źródło
    .help = Tylko te źródła, wg id w sources.csv; pozostałe uchodzą za nieopublikowane

choice-filter-stage = Etap
    .help = Ruchy wg ostatniego etapu: announced, ordered, moving, arrived …

choice-insets-auto = Wstawki tam, gdzie gęsto
    .help = auto (tam, gdzie gęsto)
    .tip = Powiększ najgęstsze części mapy

choice-insets-baltic = Wstawka: Bałtyk
    .tip = Powiększ Bałtyk we wstawce

choice-insets-caribbean = Wstawka: Karaiby
    .tip = Powiększ Karaiby we wstawce

choice-insets-europe = Wstawka: Europa
    .tip = Powiększ Europę we wstawce

choice-insets-gulf = Wstawka: Zatoka Perska
    .tip = Powiększ Zatokę Perską we wstawce

choice-insets-korea-japan = Wstawka: Korea i Japonia
    .tip = Powiększ Koreę i Japonię we wstawce

choice-insets-off = Bez wstawek
    .tip = Pokaż mapę bez wstawek

choice-measure-change = Zmiana
    .tip = Pokaż zmianę od początku przedziału

choice-measure-level = Stan
    .tip = Pokaż, ile osób jest na miejscu, gdy znana jest liczebność

choice-measure-movements = Ruchy
    .tip = Pokaż, ile osób zadeklarowano i ile przybyło w przedziale

choice-measure-reported = Podane
    .tip = Pokaż ostatnią podaną liczebność

choice-middle-charts = Małe wykresy
    .tip = Pokaż mały wykres dla każdego z krajów o największej liczbie osób

choice-middle-map = Mapa
    .tip = Pokaż mapę dnia

choice-middle-two-maps = Dwie mapy
    .tip = Pokaż obok mapę drugiego dnia

choice-option-borders =
    .help = Tereny sporne:

choice-option-caption =
    .help = Uwaga pod mapą, przed tym, czego mapa nie może pokazać

choice-option-centre =
    .help = Środek odwzorowania w stopniach; równoległe nie mają szerokości geograficznej

choice-option-classes =
    .help = Górne granice wszystkich klas poza ostatnią, np. „100; 1000; 10000”

choice-option-classing =
    .help = Klasy liczb:

choice-option-color-by =
    .help = Kolor wg:

choice-option-colors =
    .help = Kolory wartości zamiast domyślnych kolorów mapy, np. USA=#0a5ca8

choice-option-credit =
    .help = Autorstwo zamiast źródeł; autorstwo granic podaje się dodatkowo

choice-option-day =
    .help = Dzień, np. 2022-02-13 lub „13 Feb 2022”

choice-option-from =
    .help = Początek przedziału, w którym liczą się zmiany

choice-option-insets =
    .help = Wstawki powiększające gęste części mapy:

choice-option-known-on =
    .help = Uwzględnij tylko doniesienia jawne do końca tego dnia

choice-option-levels =
    .help = Zakres stanów; nie filtruje rekordów

choice-option-measure =
    .help = Co pokazują symbole:

choice-option-parts =
    .help = Części stanu:

choice-option-projection =
    .help = Odwzorowanie:

choice-option-subtitle =
    .help = Wiersz pod tytułem

choice-option-symbols =
    .help = Symbole:

choice-option-text =
    .help = Słowa, które muszą wystąpić w rekordzie lub jego źródle

choice-option-theme =
    .help = Motyw: light lub dark

choice-option-title =
    .help = Tytuł zamiast nagłówka; [day] i [total] oznaczają pokazany dzień i sumę

choice-option-unit =
    .help = Jednostka miary:

choice-option-view =
    .help = Obszar: world, europe, kraj albo W,S,E,N w stopniach

choice-option-what =
    .help = Liczona kategoria:

choice-parts-apart = Części zawsze w swoich miejscach
    .help = apart (każda w swoim miejscu)
    .tip = Pokaż każdą część stanu w jej miejscu, także gdy symbole zachodzą na siebie

choice-parts-auto = Części w swoich miejscach, gdy jest miejsce
    .help = auto (gdy jest miejsce)
    .tip = Pokaż części stanu w ich miejscach, a położone zbyt blisko jako jeden symbol

choice-parts-together = Części jednym symbolem na kraj
    .help = together (jeden symbol na kraj)
    .tip = Pokaż każdy kraj przyjmujący jednym symbolem przy każdym powiększeniu

choice-projection-equal-earth = Equal Earth
    .tip = Rysuj mapę wiernopowierzchniową, dla świata

choice-projection-laea = Azymutalne równopolowe Lamberta
    .tip = Rysuj mapę wiernopowierzchniową, dla kontynentu lub kraju

choice-projection-lambert-conformal = Stożkowe równokątne Lamberta
    .tip = Rysuj mapę wiernokątną, dla kontynentu w średnich szerokościach

choice-projection-mercator = Mercator
    .tip = Rysuj mapę wiernokątną, uciętą na 85 stopniach

choice-projection-mollweide = Mollweide
    .tip = Rysuj mapę wiernopowierzchniową w kształcie elipsy

choice-projection-natural-earth = Natural Earth
    .tip = Rysuj mapę jako wyważony kompromis, dla świata

choice-projection-orthographic = Globus (ortograficzne)
    .tip = Rysuj globus widziany z daleka; przeciąganie go obraca

choice-projection-plate-carree = Walcowe równoodległościowe
    .tip = Rysuj mapę ze stopniami jako siatką kwadratów

choice-projection-polar = Azymutalne biegunowe
    .tip = Rysuj mapę wokół bliższego bieguna, z prawdziwymi odległościami od niego

choice-projection-robinson = Robinson
    .tip = Rysuj mapę tak jak atlasy z końca XX wieku

choice-projection-winkel-tripel = Winkel tripel
    .tip = Rysuj mapę o małych zniekształceniach powierzchni, kątów i odległości, dla świata

choice-switch-displace = Rozsuń zachodzące symbole
    .help = Rozsuń zachodzące na siebie symbole, z liniami do ich miejsc
    .tip = Rozsuń zachodzące na siebie symbole, z liniami do ich miejsc

choice-switch-flannery = Skalowanie Flannery’ego
    .help = Skaluj symbole wykładnikiem Flannery’ego 0,57 zamiast pierwiastkiem kwadratowym
    .tip = Użyj wykładnika Flannery’ego, który wyrównuje błąd oka przy ocenie kół

choice-switch-net = Netto, po odjęciu wyjazdów
    .help = Odejmij wyjazdy w kraju, z którego wyruszono
    .tip = Odejmij osoby, które wyjeżdżają, w kraju, z którego wyruszają

choice-switch-no-arrows = Strzałki
    .help = Ukryj strzałki od miejsca wyjścia
    .tip = Pokaż lub ukryj strzałki od miejsca wyjścia ruchów

choice-symbols-circles = Koła
    .help = circles (kołowe, przy kilku kolorach podzielone)
    .tip = Rysuj koła, a przy kilku kolorach diagramy kołowe

choice-symbols-classes = Klasy
    .help = classes (wielkości; przy udziałach i wskaźnikach kolory lądu)
    .tip = Rysuj pięć klas: wielkości kół, a przy udziałach i wskaźnikach kolory lądu

choice-symbols-fans = Wachlarze
    .help = fans (wycinek na każdy kolor)
    .tip = Rysuj wycinek na każdy kolor, wszystkie o tym samym kącie

choice-symbols-halves = Półkola
    .help = halves (na miejscu | zadeklarowane)
    .tip = Rysuj osoby na miejscu jako lewe półkole, a zadeklarowane jako prawe

choice-symbols-squares = Kwadraty
    .tip = Rysuj kwadraty o tych samych polach

choice-symbols-units = Znaki jednostek
    .help = units (znaki APP-6, gdy znane)
    .tip = Rysuj znak APP-6 największej jednostki, gdy jest znana

choice-thing-air-defence = Baterie przeciwlotnicze
    .tip = Pokaż baterie przeciwlotnicze

choice-thing-aircraft = Statki powietrzne
    .tip = Pokaż statki powietrzne

choice-thing-armoured-vehicles = Pojazdy opancerzone
    .tip = Pokaż pojazdy opancerzone

choice-thing-artillery = Działa
    .tip = Pokaż działa

choice-thing-battalions = Bataliony
    .tip = Pokaż bataliony

choice-thing-brigades = Brygady
    .tip = Pokaż brygady

choice-thing-combat-aircraft = Samoloty bojowe
    .tip = Pokaż samoloty bojowe

choice-thing-drones = Drony
    .tip = Pokaż drony

choice-thing-helicopters = Śmigłowce
    .tip = Pokaż śmigłowce

choice-thing-missile-launchers = Wyrzutnie rakiet
    .tip = Pokaż wyrzutnie rakiet

choice-thing-other = Inne
    .tip = Pokaż inne liczone pozycje

choice-thing-people = Osoby
    .tip = Pokaż osoby

choice-thing-ships = Okręty
    .tip = Pokaż okręty

choice-thing-submarines = Okręty podwodne
    .tip = Pokaż okręty podwodne

choice-thing-tanks = Czołgi
    .tip = Pokaż czołgi

choice-unit-people = Liczba
    .tip = Pokaż, ile ich jest

choice-unit-per-1000 = Na 1000 mieszkańców
    .help = per-1000 (mieszkańców)
    .sign = na 1000
    .suffix = na 1000 mieszkańców
    .tip = Pokaż liczbę na 1000 mieszkańców kraju przyjmującego
    .undivided = brak wskaźnika, bo nie ma danych o ludności

choice-unit-share = Udział w całości
    .help = share (w całości)
    .sign = %
    .suffix = udział w całości
    .tip = Pokaż udział każdego kraju przyjmującego w całości
    .undivided = brak udziału, bo całość jest nieznana lub równa zeru
choice-action-About = O programie Laydown
    .tip = Pokaż wersję, licencję i źródła wbudowanych danych
