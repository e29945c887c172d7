# A text that is read in the window: asked for, its numbers, its cards.

read-paste = Paste a text here, or open or drop a file
read-text = Text
read-published = Published
read-published-hint = the text’s own day, or today
read-publisher = Publisher
read-publisher-hint = ministry, agency, newspaper
read-title = Title
read-title-hint = its first words
read-url = Address
read-url-hint = https://…
read-open = Open file…
read-open-tip = Read the text of a .txt, .md, .html, .docx, .pdf or .eml file
read-folder = Open folder…
read-folder-tip = Read all texts of a folder, one after another
# $name: of a folder.
read-folder-empty = { $name } has no .txt, .md, .html, .docx, .pdf or .eml file
read-clipboard = Paste
read-clipboard-tip = Paste the clipboard into the text (Ctrl+V)
# $n: how many texts.
read-rest = { $n ->
    [one] 1 more text follows
   *[other] { $n } more texts follow
}
read-language = Language of the text
read-language-tip = The language of the text; Laydown detects it unless the text is short or mixed
read-language-found = Detect language
read-button = Read
read-path = Open a text
read-path-name = Path of a text
read-path-note = A .txt, .md, .html, .docx, .pdf or .eml file.
read-empty = No text yet: paste one, or open a file
read-too-long = The text is longer than 2 MB: read it in parts, or with “laydown read”
read-publisher-unknown = Publisher not stated
read-the-text = the text
read-found = { $cards ->
    [0] No record found
    [one] 1 card
   *[other] { $cards } cards
}; { $others ->
    [0] no other numbers
    [one] 1 other number, with the reason
   *[other] { $others } other numbers, each with the reason
}

# $open, $accepted, $refused: how many cards.
read-progress = { $open } open, { $accepted } accepted, { $refused } rejected
# $language: a code such as “en”.
read-about = Published { $day }, { $language }
read-accept-sure = Accept { $n } sure
read-accept-sure-tip = Accept all open cards without a doubtful field
read-accepted = { $n ->
    [one] 1 card accepted
   *[other] { $n } cards accepted
}
read-close = Close
read-close-name = Close the text
read-close-tip = Close the text; accepted records stay in the dataset, the text does not
read-cards = Cards
read-keys = J or K: next or previous card. A: accept. N: accept as a new record. R: reject. Enter: edit. S: split. M: merge with the next. ← or → selects a word, with Shift several; 1 to 9 assigns them to a field.
read-none = No number of this text is a record. Select a marked number for the reason.

# $said: what the number is.
read-number = { $number }: { $said }
read-no-record = not a record, { $why }
read-rejected = “{ $number }” is not a record: { $why }
read-make = Make it a record…
read-make-tip = Open the form of a new movement with this number
# $said: a card in a line; $state: open, accepted, ….
read-card-name = Card { $n }, { $said }, { $state }
read-card-movement = { $people }, { $sender } → { $host }, { $stage }
read-card-strength = { $people }, { $sender } in { $host }
# $kind: “Call”, “Warning”; $names: countries.
read-card-event = { $kind }, { $actor }
read-card-event-with = { $kind }, { $actor } with { $names }
read-event-actor = actor
read-event-until = until
read-event-known = The dataset already has this event
read-place-in = { $place }, { $host }
read-unknown = ?
read-open-state = open
read-doubtful-state = doubtful
read-accepted-state = accepted
read-refused-state = rejected
read-doubt = { $what }. { $remedy }
read-accept = Accept
read-accept-tip = Add it to the dataset with its source and quote (A)
read-alone = Accept as new
read-alone-tip = Add it as a record of its own (N)
read-refuse = Reject
read-refuse-tip = Leave it out; press again to reopen it (R)
read-reopen = Reopen
read-edit = Edit…
read-edit-tip = Open its form, filled in; adding it accepts the card (Enter)
read-split = Split
read-split-tip = Split this card in two, to give each its own words (S)
read-join = Merge with next
read-join-tip = Merge this card with the next; both senders stay (M)
read-no-next = There is no next card to merge with
# $words: chosen words of the text.
read-words = Selected words: “{ $words }”. Assign to:
# $key: a digit.
read-give = { $key } { $field }
read-give-tip = Read the { $field } of this card from the selected words
read-no-words = No words are selected: drag over some, or press ← or →
read-words-say-nothing = The selected words give no { $field }
read-no-sender = The card has no sender: edit it first
read-undo-first = The card is accepted: undo that first, or delete its record
