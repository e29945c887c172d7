# How the language writes numbers and days, by examples: the numbers 12345, 4700 and 0.5, and 13 February 2022. Other numbers and days
# are written like them.

language-thousands = 12.345
language-four-digits = 4.700
language-decimal = 0,5

# Months by themselves, behind a day, and short.
language-months = Januar Februar März April Mai Juni Juli August September Oktober November Dezember
language-months-of-days = Januar Februar März April Mai Juni Juli August September Oktober November Dezember
language-months-short = Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.
# The first of a month.
language-first = 1

language-day-long = 13. Februar 2022
language-day-short = 13. Feb. 2022
language-day-of-year = 13. Feb.
language-month = Februar 2022
language-month-short = Feb. 2022
language-month-alone = Feb.
# The first quarter of 2022.
language-quarter = Q1 2022

# With which words labels begin small within a sentence: all but acronyms (*), or these.
language-small = Alarmiert Alle Angekündigt Abgezogen Abgesagt Befohlen Dauerhaft Eingetroffen Gemeldet Nationales Netto Nicht Ohne Rotierend Unterwegs Vor Zugesagt Zurückgezogen Amtlich
