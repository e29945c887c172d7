# A text that is read in the window: asked for, its numbers, its cards.

read-paste = Wklej tu tekst albo otwórz lub upuść plik
read-text = Tekst
read-published = Opublikowano
read-published-hint = dzień podany w tekście albo dzisiaj
read-publisher = Wydawca
read-publisher-hint = ministerstwo, agencja, gazeta
read-title = Tytuł
read-title-hint = jego pierwsze słowa
read-url = Adres
read-url-hint = https://…
read-open = Otwórz plik…
read-open-tip = Pobierz tekst z pliku .txt, .md, .html, .docx, .pdf lub .eml
read-folder = Otwórz folder…
read-folder-tip = Czytaj po kolei wszystkie teksty folderu
read-folder-empty = { $name } nie ma pliku .txt, .md, .html, .docx, .pdf ani .eml
read-clipboard = Wklej
read-clipboard-tip = Wklej schowek do tekstu (Ctrl+V)
read-rest = { $n ->
    [one] następuje jeszcze 1 tekst
    [few] następują jeszcze { $n } teksty
    [many] następuje jeszcze { $n } tekstów
   *[other] następuje jeszcze { $n } tekstu
}
read-language = Język tekstu
read-language-tip = Język tekstu; Laydown sam go rozpozna, jeśli tekst nie jest krótki ani mieszany
read-language-found = Dowolny język
read-button = Czytaj
read-path = Otwórz tekst
read-path-name = Ścieżka tekstu
read-path-note = Plik .txt, .md, .html, .docx, .pdf lub .eml.
read-empty = Nie ma tekstu: wklej go albo otwórz plik
read-too-long = Tekst ma ponad 2 MB: czytaj go częściami albo przez „laydown read”
read-publisher-unknown = Wydawcy nie podano
read-the-text = tekst
read-found = { $cards ->
    [0] Nie znaleziono rekordów
    [one] { $cards } karta
    [few] { $cards } karty
    [many] { $cards } kart
   *[other] { $cards } karty
}; { $others ->
    [0] innych liczb brak
    [one] { $others } inna liczba z uzasadnieniem
    [few] { $others } inne liczby, każda z uzasadnieniem
    [many] { $others } innych liczb, każda z uzasadnieniem
   *[other] { $others } innej liczby, każda z uzasadnieniem
}
# $open, $accepted, $refused: how many cards.
read-progress = otwarte: { $open }, przyjęte: { $accepted }, odrzucone: { $refused }
# $language: a code such as “en”.
read-about = Opublikowano { $day }, { $language }
read-accept-sure = Przyjmij pewne: { $n }
read-accept-sure-tip = Przyjmij wszystkie otwarte karty bez wątpliwych pól
read-accepted = { $n ->
    [one] Przyjęto { $n } kartę
    [few] Przyjęto { $n } karty
    [many] Przyjęto { $n } kart
   *[other] Przyjęto { $n } karty
}
read-close = Zamknij
read-close-name = Zamknij tekst
read-close-tip = Zamknij tekst; przyjęte rekordy pozostaną w zbiorze danych, tekst nie
read-cards = Karty
read-keys = J lub K: następna lub poprzednia karta. A: przyjmij. N: przyjmij jako nowy rekord. R: odrzuć. Enter: edytuj. S: podziel. M: połącz z następną. ← lub → wybiera słowo, z Shift kilka; 1 do 9 daje je polu.
read-none = Żadna liczba tego tekstu nie jest rekordem. Wybierz zaznaczoną liczbę, aby poznać powód.
# $said: what the number is.
read-number = { $number }: { $said }
read-no-record = nie jest rekordem, { $why }
read-rejected = „{ $number }” nie jest rekordem: { $why }
read-make = Utwórz z tego rekord…
read-make-tip = Otwórz formularz nowego ruchu z tą liczbą
# $said: a card in a line; $state: open, accepted, ….
read-card-name = Karta { $n }, { $said }, { $state }
read-card-movement = { $people }, { $sender } → { $host }, { $stage }
read-card-strength = { $people }, { $sender }, na miejscu: { $host }
read-card-event = { $kind }, { $actor }
read-card-event-with = { $kind }, { $actor }; z kim: { $names }
read-event-actor = kto
read-event-until = do
read-event-known = Zbiór ma już to wydarzenie
read-place-in = { $place }, { $host }
read-unknown = ?
read-open-state = otwarta
read-doubtful-state = wątpliwa
read-accepted-state = przyjęta
read-refused-state = odrzucona
read-doubt = { $what }. { $remedy }
read-accept = Przyjmij
read-accept-tip = Dodaj do zbioru danych ze źródłem i cytatem (A)
read-alone = Przyjmij jako nowy
read-alone-tip = Dodaj jako osobny rekord (N)
read-refuse = Odrzuć
read-refuse-tip = Pomiń; naciśnij ponownie, aby otworzyć z powrotem (R)
read-reopen = Otwórz ponownie
read-edit = Edytuj…
read-edit-tip = Otwórz wypełniony formularz; dodanie przyjmuje kartę (Enter)
read-split = Podziel
read-split-tip = Zrób z tej karty dwie, by dać każdej jej słowa (S)
read-join = Połącz z następną
read-join-tip = Zrób jedną kartę z tej i następnej; obaj wysyłający zostają (M)
read-no-next = Nie ma następnej karty do połączenia
read-words = Wybrane słowa: „{ $words }”. Mówią:
read-give = { $key } { $field }
read-give-tip = Odczytaj to pole karty z wybranych słów: { $field }
read-no-words = Nie wybrano słów: przeciągnij po nich lub naciśnij ← albo →
read-words-say-nothing = Wybrane słowa nic nie mówią o polu: { $field }
read-no-sender = Karta nie ma wysyłającego: najpierw ją edytuj
read-undo-first = Karta jest przyjęta: najpierw to cofnij albo usuń jej rekord
