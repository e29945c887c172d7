# Pictures, films and pages that go out.

print-title = Zapisz obraz, film lub stronę
print-preview = Podgląd
print-drawing = Rysowanie…
print-stopped = podgląd został nieoczekiwanie przerwany: zmień coś, a jeśli się powtórzy, zgłoś to
print-path = Ścieżka obrazu
print-not-ready = Trwa inny eksport albo nie podano ścieżki
print-format = Format
print-format-is = { $kind ->
    [svg] Rysunek SVG
    [pdf] Dokument PDF
    [gif] Film GIF
    [apng] Film APNG
    [webp] Film WebP
    [frames] Folder obrazów
    [html] Strona WWW
   *[png] Obraz PNG
}
print-sheet = Zawartość
print-sheet-is = { $sheet ->
    [days] Kilka dni
    [senders] Kilku wysyłających
    [operations] Kilka operacji
    [things] Kilka kategorii
    [briefing] Strona informacyjna
    [table] Tabela
    [chart] Wykres w czasie
    [charts] Małe wykresy
   *[map] Mapa
}
print-step = Kroki
print-step-is = { $step ->
    [day] Każdy dzień
    [week] Każdy tydzień
    [month] Każdy miesiąc
    [year] Każdy rok
   *[change] Każda zmiana
}
print-template = Szablon
print-template-is = { $template ->
    [web] WWW, 16:9
    [square] Kwadrat
    [story] Pionowo, 9:16
    [slide] Slajd, 16:9
    [a4-portrait] A4 pionowo
    [a4-landscape] A4 poziomo
    [column-85] Szpalta czasopisma, 85 mm
    [column-180] Strona czasopisma, 180 mm
    [own] Własny rozmiar
   *[screen] Jak w oknie
}
print-size = Rozmiar
print-width = Szerokość
print-height = Wysokość
print-pixels = px
print-millimetres = mm
print-resolution = Rozdzielczość
print-resolution-is = { $resolution }, { $width } × { $height } px
print-times = { $scale }×
print-dpi = { $dpi } dpi
print-theme = Motyw
print-theme-is = { $theme ->
    [light] Jasny
    [dark] Ciemny
   *[window] Jak w oknie
}
print-language = Język
print-language-window = Jak w oknie
print-style = Styl redakcyjny
print-style-none = Brak
print-style-own = Plik
print-style-hint = lub .toml
print-style-path = Plik stylu redakcyjnego
print-legend = Legenda
print-legend-is = { $place ->
    [top-left] U góry po lewej
    [top-right] U góry po prawej
    [bottom-left] U dołu po lewej
    [bottom-right] U dołu po prawej
    [none] Brak
   *[auto] Gdzie zasłania najmniej
}
print-letters = Litery
print-letters-is = { $letters ->
    [embedded] Tekst z czcionką
    [outlines] Kształty
   *[text] Tekst
}
print-clear = Przezroczyste tło
print-clear-tip = Nic poza lądem: ani morza, ani tła
print-too-large = nie można utworzyć { $width } × { $height } pikseli: każdy bok musi mieć od 1 do { $most }
print-one-only = do pokazania jest tylko jedna pozycja: wybierz inne filtry lub inną zawartość
print-no-chart = żaden kraj przyjmujący nie ma liczby w żadnym dniu: wybierz inne filtry lub inną miarę
print-many = { $n } map to za dużo na jeden arkusz: wybierz najwyżej { $most }
print-sheet-label = { $name }: { $total }
print-sheet-days = { $first } – { $last }
print-sheet-total = Razem
print-sheet-licence = Licencja: { $name }
print-sheet-more-hosts = i jeszcze { $n } { $n ->
    [one] kraj
    [few] kraje
    [many] krajów
   *[other] kraju
}
print-sheet-more-sources = i jeszcze { $n } { $n ->
    [one] źródło
    [few] źródła
    [many] źródeł
   *[other] źródła
}
print-address = Adres internetowy
print-address-tip = Gdzie strona zostanie opublikowana: dodaje obok obraz do podglądu odnośników i kod do osadzenia
