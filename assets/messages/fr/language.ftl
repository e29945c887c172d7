# How the language writes numbers and days, by examples: the numbers 12345, 4700 and 0.5, and 13 February 2022. Other numbers and days
# are written like them.

language-thousands = 12 345
language-four-digits = 4 700
language-decimal = 0,5

# Months by themselves, behind a day, and short.
language-months = janvier février mars avril mai juin juillet août septembre octobre novembre décembre
language-months-of-days = janvier février mars avril mai juin juillet août septembre octobre novembre décembre
language-months-short = janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.
# The first of a month.
language-first = 1er

language-day-long = 13 février 2022
language-day-short = 13 févr. 2022
language-day-of-year = 13 févr.
language-month = février 2022
language-month-short = févr. 2022
language-month-alone = févr.
# The first quarter of 2022.
language-quarter = T1 2022

# With which words labels begin small within a sentence: all but acronyms (*), or these.
language-small = *
