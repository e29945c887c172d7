# Texts that are read for records: what their documents lack, why numbers are none, what is doubtful.

reading-damaged = nie można odczytać { $name } jako { $format }: { $cause }
reading-no-text = { $name } nie zawiera tekstu; zeskanowaną stronę trzeba najpierw zamienić na tekst
# $most: megabytes.
reading-long = { $name } ma ponad { $most } MB: czytaj części po kolei
reading-words = { $name } ma ponad { $most } słów i wierszy: czytaj części po kolei
reading-unknown-format = nie można odczytać { $name }: podaj plik .txt, .md, .html, .docx, .pdf lub .eml
reading-no-letter = to nie jest wiadomość e-mail
reading-heads = ma za dużo wierszy nagłówka; zapisz sam tekst
reading-broken-pdf = jest uszkodzony
reading-swells = rozpakowuje się do rozmiaru znacznie większego niż własny; wydrukuj go do nowego pliku albo zapisz sam tekst
# One part of a PDF.
reading-circle = jedna z jego części zawiera samą siebie; wydrukuj go do nowego pliku albo zapisz sam tekst
reading-deep = jego części są zbyt głęboko zagnieżdżone; wydrukuj go do nowego pliku albo zapisz sam tekst
reading-again = zbyt często rysuje te same części; wydrukuj go do nowego pliku albo zapisz sam tekst
reading-locked = wymaga hasła; zapisz go bez hasła
reading-without-pdf = ta kompilacja nie czyta PDF
reading-paragraph = akapit { $n }

# Why a number is no record. 
reading-readiness = w gotowości, niewysłane
reading-casualties = straty w ludziach
reading-equipment = sprzęt
reading-duration = czas trwania
reading-name = część nazwy
reading-money = pieniądze
reading-percentage = udział
reading-distance = miara
reading-law = numer ustawy lub rezolucji
reading-army = wielkość armii
reading-ceiling = dozwolone maksimum
reading-exercise = ćwiczenia
reading-civilians = cywile
reading-trainees = osoby szkolone
reading-adversary = bojownicy nieregularni
reading-repeated = podane już wyżej
reading-sum = suma innych liczb
reading-resulting = planowana suma docelowa
reading-superseded = starsza liczba
reading-own-soil = we własnym kraju wysyłającego
reading-denied = zdementowane
reading-requested = wnioskowane
reading-usual = zwykła wielkość
reading-things = nie osoby
reading-no-host = nie podano miejsca
reading-other = nic nie mówi, że osoby wysłano lub że stacjonują

# What is doubtful in a candidate.
reading-from-context = { $field }: z wcześniejszego tekstu
reading-missing = { $field }: brak
reading-no-verb = nie podano, czy to stan, czy zmiana
reading-parts-differ = części się nie sumują
reading-undecided = nie postanowiono
reading-field-sender = wysyłający
reading-field-host = kraj przyjmujący
reading-field-people = liczba
reading-field-stage = etap
reading-field-day = dzień
reading-field-origin = miejsce wyjścia
reading-field-place = miejsce
reading-field-expected = oczekiwany dzień
reading-field-command = dowództwo
reading-field-unit = jednostka
reading-field-operation = operacja
reading-field-part = część
reading-level = stan

# What would settle a doubt.
reading-settle-context = Sprawdź, czy wcześniejszy tekst odnosi się także do tej liczby, albo edytuj pole.
reading-settle-missing = Edytuj kartę i uzupełnij pole.
reading-settle-no-verb = Sprawdź, czy są na miejscu, czy zostały wysłane, i edytuj kartę.
reading-settle-parts = Porównaj w tekście części z całością.
reading-settle-undecided = Przyjmij tylko wtedy, gdy planowane ruchy należą do tego zbioru danych.
reading-field-event = wydarzenie
reading-field-participants = uczestnicy
reading-contributors = Razem z: { $codes }.
