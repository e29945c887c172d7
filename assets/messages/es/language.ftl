# How the language writes numbers and days, by examples: the numbers 12345, 4700 and 0.5, and 13 February 2022. Other numbers and days
# are written like them.

language-thousands = 12.345
language-four-digits = 4700
language-decimal = 0,5

# Months by themselves, behind a day, and short.
language-months = enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
language-months-of-days = enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
language-months-short = ene feb mar abr may jun jul ago sept oct nov dic
# The first of a month.
language-first = 1

language-day-long = 13 de febrero de 2022
language-day-short = 13 feb 2022
language-day-of-year = 13 feb
language-month = febrero de 2022
language-month-short = feb 2022
language-month-alone = feb
# The first quarter of 2022.
language-quarter = T1 2022

# With which words labels begin small within a sentence: all but acronyms (*), or these.
language-small = *
