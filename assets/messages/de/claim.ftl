# Which of rival claims counts, and what they say.

claim-pinned = ein anderer Eintrag ist angeheftet
claim-tier-official = eine amtliche Quelle wird bevorzugt
claim-tier-press = die Presse wird bevorzugt
claim-tier-secondary = eine Sekundärquelle wird bevorzugt
claim-newer = eine neuere Quelle, vom { $day }, wird bevorzugt
claim-later-row = die Quellen haben gleichen Rang; die spätere Zeile wird bevorzugt
claim-other = ein anderer Eintrag wird bevorzugt
claim-not-used = Nicht verwendet: { $why }
claim-replaced = Durch eine spätere Zählung überholt
claim-later = Nach dem gezeigten Tag: noch nicht gezählt
claim-sources = { $n } { $n ->
    [one] Quelle
   *[other] Quellen
}
claim-one-source = { $n } { $n ->
    [one] Angabe
   *[other] Angaben
} aus einer Quelle
# $who: one of the two above.
claim-no-number = { $who }, keine nennt eine Zahl
claim-range = { $who }, { $range }
claim-range-without = { $who }, { $range }, { $n } ohne Zahl
claim-published = Veröffentlicht { $day }
claim-undated = Veröffentlichungstag nicht bekannt
# $published: one of the two above; $tier: official, press or secondary.
claim-tier = { $published }, { $tier }
claim-public-since = { $published }, { $tier }; öffentlich seit { $day }
claim-hindsight = { $published }, { $tier }; nur im Rückblick bekannt
