# How the language writes numbers and days, by examples: the numbers 12345, 4700 and 0.5, and 13 February 2022. Other numbers and days
# are written like them.

language-thousands = 12,345
language-four-digits = 4,700
language-decimal = 0.5

# Months by themselves, behind a day, and short.
language-months = January February March April May June July August September October November December
language-months-of-days = January February March April May June July August September October November December
language-months-short = Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec
# The first of a month.
language-first = 1

language-day-long = 13 February 2022
language-day-short = 13 Feb 2022
language-day-of-year = 13 Feb
language-month = February 2022
language-month-short = Feb 2022
language-month-alone = Feb
# The first quarter of 2022.
language-quarter = 2022-Q1

# With which words labels begin small within a sentence: all but acronyms (*), or these.
language-small = *
