# The form for a record, and the one for a column of several records.

form-file = File: { $name }
form-into = Save to file
form-into-name = Save to file: { $name }
form-more = More fields
form-new-source = New source
form-add-source = Add a new source
form-no-source = Remove the new source
form-cancel-tip = Close the form and keep a draft (Esc)
form-add = Add record
form-change = Apply changes
form-people-hint = 1,700, about 1,133, 900–1,000, more than 900, unknown
form-source-below = The new source below
form-country-hint = Poland or POL

form-pick-day = Choose a day
form-pick-name = Choose: { $field }
form-previous-month = Previous month
form-next-month = Next month
# Monday to Sunday, with blanks between.
form-weekdays = Mo Tu We Th Fr Sa Su

form-pick-hint = Type to search
form-find-name = Find: { $field }
form-none = None
form-no-matches = No matches

form-bulk = Change several records
form-bulk-note = Sets one column in all listed records of one kind. A single Undo reverts all of it.
form-bulk-records = Records
form-bulk-column = Column
form-bulk-button = Change { $n } { $n ->
    [one] record
   *[other] records
}
