# The words of records, as labels.

name-sender = Wysyłający
name-host = Kraj przyjmujący
name-command = Dowództwo
name-scope = Zakres
name-component = Rodzaj sił
name-stage = Etap
name-no-stage = Stany (bez etapu)
name-operation = Operacja
name-place = Miejsce

name-promised = Zadeklarowano
name-arrived = Przybyło
name-reported = Podano
name-present = Na miejscu

name-scope-assigned = Na stałe
name-scope-rotational = Rotacyjnie
name-scope-all = Na stałe i rotacyjnie
name-scope-not-reported = Zakresu nie podano

name-command-national = Dowództwo narodowe
name-command-nato = Dowództwo NATO
name-command-un = Dowództwo ONZ
name-command-eu = Dowództwo UE
name-command-coalition = Dowództwo koalicji
name-command-not-reported = Dowództwa nie podano

name-component-all = Wszystkie rodzaje sił
name-component-army = Wojska lądowe
name-component-navy = Marynarka wojenna
name-component-air-force = Siły powietrzne
name-component-marine-corps = Piechota morska
name-component-space-force = Siły kosmiczne
name-component-coast-guard = Straż przybrzeżna
name-component-reserve = Rezerwa
name-component-civilian = Pracownicy cywilni

name-stage-alerted = Zaalarmowanie
name-stage-announced = Zapowiedź
name-stage-ordered = Rozkaz
name-stage-moving = W drodze
name-stage-arrived = Przybycie
name-stage-withdrawn = Wycofanie
name-stage-cancelled = Odwołanie

name-event-call = Rozmowa
name-event-warning = Ostrzeżenie
name-event-summit = Szczyt
name-event-decision = Decyzja
name-event-readiness = Gotowość
name-event-combat = Walki
name-event-period = Okres
name-event-other = Inne

# Behind a day: “Published 13 Feb 2022, official”.
name-tier-official = oficjalne
name-tier-press = prasa
name-tier-secondary = wtórne

name-finding-gap = Stan nie zgadza się z ruchami
name-finding-conflict = Niezgodne źródła
name-finding-stale = Nieaktualne liczby
name-finding-parts = Części nie zgadzają się z całością
name-finding-too-many-arrived = Przybyło więcej, niż zapowiedziano
name-finding-below-zero = Wycofano więcej, niż podano
name-finding-overlap = Możliwe podwójne liczenie
name-finding-overdue = Po terminie: przybycia nie podano
name-finding-second-report = Możliwe drugie doniesienie

name-severity-contradiction = Sprzeczność
name-severity-doubt = Wątpliwość
name-severity-note = Uwaga

# In a sentence, and as a label.
name-place-not-reported = miejsce niepodane
name-placeless = Miejsca nie podano
name-not-reported = Nie podano

name-records = { $n } { $n ->
    [one] rekord
    [few] rekordy
    [many] rekordów
   *[other] rekordu
}
name-unit = Jednostka
name-type = Typ
name-what = Kategoria

name-region-europe = Europa
name-region-baltic-states = Kraje bałtyckie
name-region-eastern-allies = Sojusznicy ze wschodniej flanki
name-region-africa = Afryka
name-region-americas = Ameryka
name-region-asia = Azja
name-region-middle-east = Bliski Wschód
name-region-oceania = Oceania

name-version =
    { $version } ({ $build }, { $system })
    skompilowano z: { $features }
name-version-own = kompilacja lokalna
name-version-plain = bez funkcji opcjonalnych
