# Views and the dates of the timeline.

view-day = Dzień
view-other-day = Drugi dzień
view-window-start = Początek przedziału
view-known-on = Stan wiedzy na
view-day-outside = { $day } jest poza okresem zbioru danych: wybierz dzień od { $first } do { $last }
view-from-later = { $day } jest po pokazanym dniu: wybierz dzień od { $first } do { $last }
view-from-earlier = { $day } jest przed pierwszym dniem zbioru danych: wybierz dzień od { $first } do { $last }
view-known-earlier = { $day } jest przed pierwszą publikacją: wybierz dzień od { $first } do { $last }
view-known-later = { $day } jest po ostatniej publikacji: wybierz dzień od { $first } do { $last }
view-not-a-view = to nie jest widok: widok zaczyna się od „laydown:?”, jak z polecenia „Kopiuj widok”
view-unknown-option = widok zawiera nieznaną opcję „{ $name }”: usuń ją
view-invalid = nieprawidłowa opcja „{ $name }={ $value }” w widoku: { $why }
view-window = przedział widoku zaczyna się { $from }, po jego dniu, { $day }: wybierz wcześniejszy początek
view-yes-or-no = użyj yes lub no
