# How the language writes numbers and days, by examples: the numbers 12345, 4700 and 0.5, and 13 February 2022. Other numbers and days
# are written like them.

language-thousands = 12 345
language-four-digits = 4 700
language-decimal = 0,5

# Months by themselves, behind a day, and short.
language-months = styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień
language-months-of-days = stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
language-months-short = sty lut mar kwi maj cze lip sie wrz paź lis gru
# The first of a month.
language-first = 1

language-day-long = 13 lutego 2022
language-day-short = 13 lut 2022
language-day-of-year = 13 lut
language-month = luty 2022
language-month-short = lut 2022
language-month-alone = lut
# The first quarter of 2022.
language-quarter = 1. kw. 2022

# With which words labels begin small within a sentence: all but acronyms (*), or these.
language-small = *
