# A text that is read in the window: asked for, its numbers, its cards.

read-paste = Text hier einfügen, oder eine Datei öffnen oder hierherziehen
read-text = Text
read-published = Veröffentlicht
read-published-hint = Tag des Textes oder heute
read-publisher = Herausgeber
read-publisher-hint = Ministerium, Agentur, Zeitung
read-title = Titel
read-title-hint = seine ersten Worte
read-url = Adresse
read-url-hint = https://…
read-open = Datei öffnen …
read-open-tip = Den Text einer .txt-, .md-, .html-, .docx-, .pdf- oder .eml-Datei übernehmen
read-folder = Ordner öffnen …
read-folder-tip = Alle Texte eines Ordners nacheinander lesen
read-folder-empty = { $name } hat keine .txt-, .md-, .html-, .docx-, .pdf- oder .eml-Datei
read-clipboard = Einfügen
read-clipboard-tip = Die Zwischenablage in den Text einfügen (Strg+V)
read-rest = { $n ->
    [one] 1 weiterer Text folgt
   *[other] { $n } weitere Texte folgen
}
read-language = Sprache des Textes
read-language-tip = Die Sprache des Textes; Laydown findet sie selbst, wenn der Text nicht kurz oder gemischt ist
read-language-found = Jede Sprache
read-button = Auswerten
read-path = Text öffnen
read-path-name = Pfad eines Textes
read-path-note = Eine .txt-, .md-, .html-, .docx-, .pdf- oder .eml-Datei.
read-empty = Es gibt keinen Text: einen einfügen oder eine Datei öffnen
read-too-long = Der Text ist länger als 2 MB: in Teilen oder mit „laydown read“ auswerten
read-publisher-unknown = Herausgeber nicht angegeben
read-the-text = Text
read-found = { $cards ->
    [0] Kein Eintrag gefunden
    [one] 1 Vorschlag
   *[other] { $cards } Vorschläge
}; { $others ->
    [0] keine anderen Zahlen
    [one] 1 andere Zahl mit Begründung
   *[other] { $others } andere Zahlen, jeweils mit Begründung
}
# $open, $accepted, $refused: how many cards.
read-progress = { $open } offen, { $accepted } angenommen, { $refused } abgelehnt
# $language: a code such as “en”.
read-about = Veröffentlicht { $day }, { $language }
read-accept-sure = { $n } sichere annehmen
read-accept-sure-tip = Alle offenen Vorschläge ohne zweifelhaftes Feld annehmen
read-accepted = { $n ->
    [one] 1 Vorschlag angenommen
   *[other] { $n } Vorschläge angenommen
}
read-close = Schließen
read-close-name = Text schließen
read-close-tip = Den Text schließen; angenommene Einträge bleiben im Datensatz, der Text nicht
read-cards = Vorschläge
read-keys = J oder K: nächster oder voriger Vorschlag. A: annehmen. N: als neuen Eintrag annehmen. R: ablehnen. Enter: bearbeiten. S: teilen. M: mit der nächsten verbinden. ← oder → wählt ein Wort, mit Umschalt mehrere; 1 bis 9 gibt sie einem Feld.
read-none = Keine Zahl dieses Textes ist ein Eintrag. Für den Grund eine markierte Zahl auswählen.
# $said: what the number is.
read-number = { $number }: { $said }
read-no-record = kein Eintrag, { $why }
read-rejected = „{ $number }“ ist kein Eintrag: { $why }
read-make = Eintrag daraus machen …
read-make-tip = Das Formular einer neuen Verlegung mit dieser Zahl öffnen
# $said: a card in a line; $state: open, accepted, ….
read-card-name = Vorschlag { $n }, { $said }, { $state }
read-card-movement = { $people }, { $sender } → { $host }, { $stage }
read-card-strength = { $people }, { $sender } vor Ort: { $host }
read-card-event = { $kind }, { $actor }
read-card-event-with = { $kind }, { $actor } mit { $names }
read-event-actor = Akteur
read-event-until = bis
read-event-known = Der Datensatz hat dieses Ereignis schon
read-place-in = { $place }, { $host }
read-unknown = ?
read-open-state = offen
read-doubtful-state = zweifelhaft
read-accepted-state = angenommen
read-refused-state = abgelehnt
read-doubt = { $what }. { $remedy }
read-accept = Annehmen
read-accept-tip = Mit Quelle und Zitat zum Datensatz hinzufügen (A)
read-alone = Als neu annehmen
read-alone-tip = Als eigenen Eintrag hinzufügen (N)
read-refuse = Ablehnen
read-refuse-tip = Auslassen; erneut drücken, um ihn wieder zu öffnen (R)
read-reopen = Wieder öffnen
read-edit = Bearbeiten …
read-edit-tip = Das ausgefüllte Formular öffnen; Hinzufügen nimmt den Vorschlag an (Enter)
read-split = Teilen
read-split-tip = Zwei Karten aus dieser machen, um jeder ihre Worte zu geben (S)
read-join = Mit nächster verbinden
read-join-tip = Eine Karte aus dieser und der nächsten machen; beide Entsender bleiben (M)
read-no-next = Es gibt keine nächste Karte zum Verbinden
read-words = Gewählte Worte: „{ $words }“. Sie sagen:
read-give = { $key } { $field }
read-give-tip = Das Feld dieser Karte aus den gewählten Worten lesen: { $field }
read-no-words = Keine Worte gewählt: mit der Maus darüberziehen, oder ← oder → drücken
read-words-say-nothing = Die gewählten Worte sagen nichts für das Feld: { $field }
read-no-sender = Der Vorschlag hat keinen Entsender: erst bearbeiten
read-undo-first = Der Vorschlag ist angenommen: das erst rückgängig machen oder seinen Eintrag löschen
