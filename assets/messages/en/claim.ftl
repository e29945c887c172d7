# Which of rival claims counts, and what they say.

claim-pinned = another record is pinned
claim-tier-official = an official source is preferred
claim-tier-press = a press source is preferred
claim-tier-secondary = a secondary source is preferred
claim-newer = a newer source, of { $day }, is preferred
claim-later-row = the sources rank equally; the later row is preferred
claim-other = another record is preferred
claim-not-used = Not used: { $why }
claim-replaced = Superseded by a later count
claim-later = After the day shown: not counted yet

claim-sources = { $n } { $n ->
    [one] source
   *[other] sources
}
claim-one-source = { $n } { $n ->
    [one] claim
   *[other] claims
} from one source
# $who: one of the two above.
claim-no-number = { $who }, none gives a number
claim-range = { $who }, { $range }
claim-range-without = { $who }, { $range }, { $n } without a number

claim-published = Published { $day }
claim-undated = Publication day not known
# $published: one of the two above; $tier: official, press or secondary.
claim-tier = { $published }, { $tier }
claim-public-since = { $published }, { $tier }; public since { $day }
claim-hindsight = { $published }, { $tier }; known only with hindsight
