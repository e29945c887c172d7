# Values that cannot be read: what is wrong, and the fix. $text: quoted as “…”, unless quoted here.

# $set: what the word should be; $allowed: the words, as files have them.
model-unknown-word = “{ $word }” is not { $set ->
    [event] an event kind
    [as-of] a time of day
    [word] a word for a number
    [middle] a main view
    [map] a map position
   *[other] a { $set }
}: use one of { $allowed }
model-not-a-word = { $word } is not { $set ->
    [event] an event kind
    [as-of] a time of day
    [word] a word for a number
    [middle] a main view
    [map] a map position
   *[other] a { $set }
}
model-not-a-word-fix = use one of { $allowed }
model-code = “{ $text }” is not a code: use one to eight capital letters or digits, such as POL or NATO
model-not-a-code = { $text } is not a code
model-day = “{ $text }” is not a date: use the form 2022-02-13
model-not-a-date = { $text } is not a date
model-not-a-date-fix = use 2022-02-13, or 2022-02, 2022-Q1 or 2022 if only that is known
model-own-colors = “{ $text }” gives no colours: write each value with its colour, such as USA=#0a5ca8, DEU=#c53a3d
model-class-bounds = “{ $text }” gives no classes: write up to four numbers above zero, such as 100; 1000; 10000
model-no-id = an id cannot be empty
model-empty = “{ $column }” is empty
model-empty-fix = fill it in: every row needs it
model-yes-or-no = { $text } is neither yes nor no
model-yes-or-no-fix = enter yes, or leave it empty
model-ends-first = { $until } is before { $day }
model-ends-first-fix = swap the two days, or correct one

model-half-a-point = only one of lat and lon is given
model-half-a-point-fix = give both, or neither
model-degrees = { $text } is not a number of degrees from −{ $most } to { $most }
model-degrees-fix = use decimal degrees with a point, such as 50.11

# $column: as the file has it; numbers are as the file has them.
model-count-needs = “{ $word }” needs a number in “{ $column }”
model-count-needs-fix = fill it in, or use unknown as the word
model-count-order = low { $low } is more than high { $high }
model-count-order-fix = swap the two numbers
model-count-differs = { $column } { $number } does not fit the word “{ $word }”, which makes it { $made }
model-count-differs-fix = leave “{ $column }” empty or enter { $made }, or choose another word
model-count-open = { $column } { $number } does not fit the word “{ $word }”, which leaves it open
model-count-open-fix = leave “{ $column }” empty, or choose another word
model-count-best = best is outside the range from low to high
model-count-best-fix = correct one of the three numbers
model-count-whole = { $text } is not a whole number
model-count-whole-fix = enter a whole number of people without commas or words, such as 1700
model-count-negative = { $text } is negative
model-count-negative-fix = a number of people cannot be negative: record a withdrawal as a stage of its movement
model-count-large = { $text } is more people than possible
model-count-large-fix = enter people, not thousands or ids; the limit is 1000000000
model-layer-path = “{ $text }” is not a layer. Write a path, then what applies, such as “bases.geojson,color=#0a5ca8,label=name”.
model-layer-value = { $key }={ $value } is not valid for a layer. Colours look like #0a5ca8, switches are yes or no.
model-layer-most = A map has at most { $most } layers.

# Text of an input, or a name of a column, within a message.
model-quoted = “{ $text }”
