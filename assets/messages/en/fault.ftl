# What is wrong in a form, and the fix.

fault-people-empty = Enter a number of people
fault-people = “{ $text }” is not a number of people
fault-people-fix = Use 1,700 or about 1,700, 900–1,000, more than 900, up to 460, or unknown
fault-itself = A record cannot refer to itself
fault-not-found = “{ $id }” not found
# $kind: “stage”.
fault-taken = “{ $id }” is the id of a { $kind }
fault-another-id = Choose another id
fault-choose-source = Choose a source from the list, or add one
# $kinds: “strength or movement”.
fault-choose = Choose a { $kinds }
fault-choose-or-clear = Choose a { $kinds }, or leave it empty
fault-or = { $first } or { $second }
fault-no-destination = No destination: these people would not be on the map
fault-no-destination-fix = Fill in “To” or “Host (as in the source)”
fault-foreign = “{ $id }” is in { $other }, and { $file } can refer only to its own records
fault-foreign-fix = Choose one from the same file, or add it there first
# $what: one of the above; $fix: its fix.
fault-with-fix = { $what }. { $fix }

# $kind: strength, movement, …
fault-new = New { $kind }
fault-edit = Edit { $kind }
fault-record = record
