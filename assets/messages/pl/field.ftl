# Texts of tables and their columns. Generated from their declarations: UPDATE_GOLDEN=1 cargo test.

field-events =
    .one = wydarzenie

field-events-actor = Działający
    .heading = Kod wysyłającego
    .help = Kraj lub organizacja, których jest to działanie

field-events-day = Dzień
    .help = Kiedy; data niepełna oznacza swój ostatni dzień

field-events-id = Id
    .help = Niepowtarzalna nazwa wiersza

field-events-kind = Rodzaj
    .help = Rodzaj wydarzenia

field-events-participants = Uczestnicy
    .help = Kody uczestników, oddzielone znakiem ;

field-events-text = Tekst
    .help = Więcej o wydarzeniu

field-events-title = Tytuł
    .heading = Jednostka lub wydarzenie
    .help = Tytuł, w jednym wierszu

field-events-until = Do
    .help = Dzień zakończenia, jeśli wydarzenie trwa dłużej

field-evidence-derived = Wyliczone
    .help = Jak wyliczono liczbę, której źródło nie podaje

field-evidence-known_from = Znane od
    .help = Dzień ujawnienia, jeśli przypada przed dniem publikacji źródła

field-evidence-locator = Miejsce w źródle
    .help = Miejsce w źródle
    .hint = akapit 10

field-evidence-note = Uwaga
    .help = Uwaga

field-evidence-quote = Cytat
    .help = Słowa, które podają liczbę
    .hint = Słowa, które podają liczbę

field-evidence-review = Weryfikacja
    .help = Czy ktoś porównał to ze źródłem; puste: niepewne

field-evidence-source = Źródło
    .heading = Id źródła
    .help = Id źródła w sources.csv

field-movements =
    .one = ruch

field-movements-chain = Łańcuch dowodzenia
    .help = Łańcuch dowodzenia, słownie
    .hint = Łańcuch dowodzenia, słownie

field-movements-command = Dowództwo
    .help = Dowództwo sił; puste: nieznane

field-movements-component = Rodzaj sił
    .help = Rodzaj sił zbrojnych; puste: wszystkie

field-movements-counted_in = Liczone w
    .help = Id rekordu, który już liczy te osoby

field-movements-host = Dokąd
    .help = Kraj przyjmujący: kod alfa-3, region: i region albo puste, jeśli nie na mapie

field-movements-host_text = Kraj (jak w źródle)
    .help = Kraj przyjmujący słowami źródła, jeśli nie jest to jeden kraj

field-movements-id = Id
    .help = Niepowtarzalna nazwa wiersza

field-movements-note = Uwaga
    .help = Uwaga

field-movements-operation = Operacja
    .help = Misja lub operacja, słownie

field-movements-part_of = Część
    .help = Id ruchu, którego częścią jest ten ruch

field-movements-replaces = Zastępuje
    .help = Zastępowana jednostka lub ruch: rotacja nie dodaje osób

field-movements-scope = Zakres
    .help = Co się liczy; puste: nieokreślony

field-movements-sender = Wysyłający
    .heading = Kod wysyłającego
    .help = Wysyłający siły: kod ISO 3166-1 alfa-3 albo NATO, EU, UN

field-movements-unit = Jednostka
    .heading = Jednostka lub wydarzenie
    .help = Jednostka, słownie

field-origin-origin = Skąd
    .help = Kraj, który osoby opuszczają; puste: nieznany

field-origin-origin_place = Miejsce wyjścia
    .help = Miejsce wyjścia, słownie

field-people-best = Najlepsza
    .help = Najlepsza pojedyncza liczba, jeśli jest

field-people-high = Najwyższa
    .help = Najwyższa liczba osób

field-people-low = Najniższa
    .help = Najniższa liczba osób

field-people-word = Osoby
    .help = Jak źródło wyraża liczbę

field-sources =
    .one = źródło

field-sources-accessed = Dostęp
    .help = Dzień dostępu do źródła

field-sources-id = Id
    .help = Niepowtarzalna nazwa wiersza

field-sources-note = Uwaga
    .help = Uwaga

field-sources-published = Opublikowano
    .help = Dzień publikacji

field-sources-publisher = Wydawca
    .help = Kto opublikował

field-sources-tier = Ranga
    .help = Jak blisko sił jest źródło; puste: prasa

field-sources-title = Tytuł
    .help = Tytuł źródła

field-sources-url = Adres
    .help = Adres internetowy

field-spot-lat = Szerokość geogr.
    .help = Szerokość geograficzna miejsca, w stopniach na północ

field-spot-lon = Długość geogr.
    .help = Długość geograficzna miejsca, w stopniach na wschód

field-spot-place = Miejsce
    .help = Miejsce w kraju przyjmującym, słownie

field-stages =
    .one = etap

field-stages-day = Dzień
    .help = Kiedy; data niepełna oznacza swój ostatni dzień

field-stages-id = Id
    .help = Niepowtarzalna nazwa wiersza

field-stages-movement = Ruch
    .help = Id ruchu w movements.csv

field-stages-preferred = Przypięte
    .help = yes: ten wiersz jest przypięty przed konkurencyjnymi

field-stages-stage = Etap
    .help = Który krok; liczby są narastające

field-strengths =
    .one = liczebność

field-strengths-as_of = Przed ruchami tego dnia czy po nich
    .help = Przed ruchami tego dnia (start) czy po nich (end); puste: end

field-strengths-chain = Łańcuch dowodzenia
    .help = Łańcuch dowodzenia, słownie
    .hint = Łańcuch dowodzenia, słownie

field-strengths-command = Dowództwo
    .help = Dowództwo sił; puste: nieznane

field-strengths-component = Rodzaj sił
    .help = Rodzaj sił zbrojnych; puste: wszystkie

field-strengths-counted_in = Liczone w
    .help = Id rekordu, który już liczy te osoby

field-strengths-day = Dzień
    .help = Kiedy; data niepełna oznacza swój ostatni dzień

field-strengths-host = Kraj przyjmujący
    .help = Kraj przyjmujący: kod alfa-3, region: i region albo puste, jeśli nie na mapie

field-strengths-host_text = Kraj (jak w źródle)
    .help = Kraj przyjmujący słowami źródła, jeśli nie jest to jeden kraj

field-strengths-id = Id
    .help = Niepowtarzalna nazwa wiersza

field-strengths-operation = Operacja
    .help = Misja lub operacja, słownie

field-strengths-preferred = Przypięte
    .help = yes: ten wiersz jest przypięty przed konkurencyjnymi

field-strengths-scope = Zakres
    .help = Co się liczy; puste: nieokreślony

field-strengths-sender = Wysyłający
    .heading = Kod wysyłającego
    .help = Wysyłający siły: kod ISO 3166-1 alfa-3 albo NATO, EU, UN

field-strengths-series = Seria
    .help = Sprawozdanie cykliczne, z którego pochodzi, wg nazwy w datapackage.json

field-strengths-unit = Jednostka
    .heading = Jednostka lub wydarzenie
    .help = Jednostka, słownie

field-things-type = Typ
    .help = Typ, słownie, np. F-16 lub Patriot
    .hint = F-16, Patriot

field-things-what = Kategoria
    .help = Liczona kategoria; puste: osoby
