# A page to share.
page-play = Odtwórz
page-pause = Wstrzymaj
page-day = Dzień
page-before = Poprzednia zmiana
page-after = Następna zmiana
page-search = Szukaj krajów
page-host = Kraj przyjmujący
page-choose = Wybierz kraj przyjmujący na mapie lub w tabeli: tutaj pojawią się jego liczby, ich źródła i słowa, które je podają.
page-nothing = Żaden rekord nie mówi tego dnia nic o tym kraju.
page-made = Sporządzono w
page-claim = { $people } ({ $kind }, { $day })
page-long = strona miałaby { $days } dni, więcej niż { $most }: wybierz późniejszy początek przez --from albo filtr
page-progress = { $n } z { $all } dni
page-sources = Źródła i licencje
page-embed = Osadź tę stronę
page-not-address = „{ $text }” nie jest adresem strony: zapisz go z https://
