# Which of rival claims counts, and what they say.

claim-pinned = przypięto inny rekord
claim-tier-official = pierwszeństwo ma źródło oficjalne
claim-tier-press = pierwszeństwo ma prasa
claim-tier-secondary = pierwszeństwo ma źródło wtórne
claim-newer = pierwszeństwo ma nowsze źródło, z { $day }
claim-later-row = źródła są równorzędne; pierwszeństwo ma późniejszy wiersz
claim-other = pierwszeństwo ma inny rekord
claim-not-used = Nieużyte: { $why }
claim-replaced = Zastąpione późniejszą liczbą
claim-later = Po pokazanym dniu: jeszcze nieliczone
claim-sources = { $n } { $n ->
    [one] źródło
    [few] źródła
    [many] źródeł
   *[other] źródła
}
claim-one-source = { $n } { $n ->
    [one] doniesienie
    [few] doniesienia
    [many] doniesień
   *[other] doniesienia
} z jednego źródła
# $who: one of the two above.
claim-no-number = { $who }, żadne nie podaje liczby
claim-range = { $who }, { $range }
claim-range-without = { $who }, { $range }, bez liczby: { $n }
claim-published = Opublikowano { $day }
claim-undated = Dzień publikacji nieznany
# $published: one of the two above; $tier: official, press or secondary.
claim-tier = { $published }, { $tier }
claim-public-since = { $published }, { $tier }; jawne od { $day }
claim-hindsight = { $published }, { $tier }; znane tylko retrospektywnie
