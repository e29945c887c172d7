# Texts that are read for records: what their documents lack, why numbers are none, what is doubtful.

reading-damaged = { $name } cannot be read as { $format }: { $cause }
reading-no-text = { $name } contains no text; run text recognition (OCR) on scanned pages first
# $most: megabytes.
reading-long = { $name } is longer than { $most } MB: split it and read the parts
reading-words = { $name } has more than { $most } words and lines: split it and read the parts
reading-unknown-format = { $name } cannot be read: give a .txt, .md, .html, .docx, .pdf or .eml file
reading-no-letter = it is not an e-mail message
reading-heads = it has too many header lines; save it as text
reading-broken-pdf = it is damaged
reading-swells = it unpacks to far more than its size; print it to a new file, or save it as text
# One part of a PDF.
reading-circle = one of its parts contains itself; print it to a new file, or save it as text
reading-deep = its parts are nested too deeply; print it to a new file, or save it as text
reading-again = it draws the same parts too often; print it to a new file, or save it as text
reading-locked = it needs a password; save it without one
reading-without-pdf = this build does not read PDF
reading-paragraph = paragraph { $n }

# Why a number is no record. 
reading-readiness = on alert, not sent
reading-casualties = casualties
reading-equipment = equipment
reading-duration = a length of time
reading-name = part of a name
reading-money = money
reading-percentage = a share
reading-distance = a measurement
reading-law = the number of a law or resolution
reading-army = the size of an army
reading-ceiling = a ceiling
reading-exercise = an exercise
reading-civilians = civilians
reading-trainees = people in training
reading-adversary = irregular fighters
reading-repeated = already given above
reading-sum = a sum of other numbers
reading-resulting = a resulting total
reading-superseded = an older figure
reading-own-soil = in the sender’s own country
reading-denied = denied
reading-requested = only requested
reading-usual = a typical size
reading-things = not people
reading-no-host = no place named
reading-other = nothing says that people are sent or stationed

# What is doubtful in a candidate.
reading-from-context = { $field } from earlier text
reading-missing = { $field } missing
reading-no-verb = level or change unclear
reading-parts-differ = parts do not add up
reading-undecided = not decided
reading-field-sender = sender
reading-field-host = host
reading-field-people = number
reading-field-stage = stage
reading-field-day = day
reading-field-origin = origin
reading-field-place = place
reading-field-expected = expected day
reading-field-command = command
reading-field-unit = unit
reading-field-operation = operation
reading-field-part = part of
reading-level = level

# What would settle a doubt.
reading-settle-context = Check whether the earlier text applies to this number, or edit the field.
reading-settle-missing = Edit the card and fill in the field.
reading-settle-no-verb = Check whether they are already there or being sent, and edit the card.
reading-settle-parts = Compare the parts with the whole in the text.
reading-settle-undecided = Accept it only if planned movements belong in this dataset.
reading-field-event = event
reading-field-participants = participants
# $codes: of countries, “ITA, ESP”.
reading-contributors = With { $codes }.
