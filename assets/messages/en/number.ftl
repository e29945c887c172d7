# Counts of people. $n, $low and $high are written numbers.

number-about = about { $n }
number-more-than = more than { $n }
number-up-to = up to { $n }
number-fewer-than = fewer than { $n }
number-at-most = at most { $n }
number-at-least = at least { $n }
number-range = { $low }–{ $high }
number-from-to = { $low } to { $high }
# By itself.
number-not-known = number not known
# In a sentence, of people who are there: “people (number not known) arrived of 1,000 promised”.
number-some = people (number not known)
