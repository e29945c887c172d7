# How the language writes numbers and days, by examples: the numbers 12345, 4700 and 0.5, and 13 February 2022. Other numbers and days
# are written like them.

language-thousands = 12 345
language-four-digits = 4 700
language-decimal = 0,5

# Months by themselves, behind a day, and short.
language-months = січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень
language-months-of-days = січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
language-months-short = січ. лют. бер. квіт. трав. черв. лип. серп. вер. жовт. лист. груд.
# The first of a month.
language-first = 1

language-day-long = 13 лютого 2022 року
language-day-short = 13 лют. 2022
language-day-of-year = 13 лют.
language-month = лютий 2022 року
language-month-short = лют. 2022
language-month-alone = лют.
# The first quarter of 2022.
language-quarter = 1 кв. 2022

# With which words labels begin small within a sentence: all but acronyms (*), or these.
language-small = *
