# Problems of files: what is wrong, and behind “-fix” what to do about it. Neither has a full stop.

# A problem in one line. $place: the file, its line and the column.
problem-with-fix = { $place }: { $what }. Abhilfe: { $fix }.
problem-without-fix = { $place }: { $what }.
problem-place = { $place } Spalte "{ $column }"
problem-more = { $n } { $n ->
    [one] weiteres Problem ist
   *[other] weitere Probleme sind
} nicht aufgeführt
problem-more-between = { $n } { $n ->
    [one] weiteres Problem zwischen Zeilen ist
   *[other] weitere Probleme zwischen Zeilen sind
} nicht aufgeführt
problem-more-fix = die ersten beheben und erneut prüfen

# Files.
problem-other-case = die Datei wird nicht gelesen: ihr Name unterscheidet sich von { $file } nur in Groß- und Kleinschreibung
problem-other-case-fix = in { $file } umbenennen oder löschen
problem-no-manifest = Datei nicht gefunden: Titel, Lizenzen und Abdeckung sind nicht bekannt
problem-no-manifest-fix = hinzufügen; beim Speichern wird eine geschrieben
problem-unfinished-save = ein Speichervorgang wurde hier unterbrochen: was er festgelegt hat, wird gezeigt, und einige Dateien haben noch ihre alten Zeilen
problem-unfinished-save-fix = den Datensatz einmal speichern, um ihn abzuschließen
problem-no-file = die Datei ist in datapackage.json aufgeführt, fehlt aber
problem-no-file-fix = wiederherstellen oder aus der Liste entfernen
problem-linked = eine Verknüpfung auf { $to }, außerhalb des Datensatzes
problem-linked-fix = Speichern ändert die Datei dort; hierher kopieren, wenn sie unverändert bleiben soll
problem-unreadable = die Datei kann nicht gelesen werden ({ $cause })
problem-unreadable-fix = die Datei und ihre Zugriffsrechte prüfen
problem-long-line = die Zeile hat { $n } Byte; Zeilen mit mehr als { $most } Byte werden nicht gelesen
problem-long-line-fix = kürzen oder löschen
problem-row-bytes = die Zeile hätte { $n } Byte; Zeilen mit mehr als { $most } Byte werden nicht gelesen
problem-row-bytes-fix = den Text kürzen
problem-large-file = die Datei ist größer als { $most } Byte; der Rest wird nicht gelesen
problem-large-file-fix = den Datensatz aufteilen
problem-large-archive = das Archiv entpackt sich auf weit mehr als seine Größe; nur die ersten { $most } Byte der Tabelle wurden gelesen
problem-large-archive-fix = wenn man ihm vertraut, entpacken und den Ordner öffnen

# datapackage.json. $text is quoted.
problem-not-json = die Datei ist kein JSON ({ $cause })
problem-not-json-object = die Datei ist kein JSON-Objekt
problem-not-json-fix = berichtigen, oder löschen und eine neue schreiben: nur „resources“ ist erforderlich
problem-key-twice = { $key } steht zweimal da, in Zeile { $first } und hier; nur das zweite zählt
problem-key-twice-fix = eines der beiden löschen
problem-not-object = „{ $key }“ ist kein Objekt
problem-not-accepted = { $text } ist kein akzeptierter Befund
problem-not-series = { $text } ist keine Reihe
# $other: the id of the row that has $before.
problem-series-lists-twice = die Reihe { $series } führt dies am { $day } zweimal auf: { $before } in der Zeile { $other } und { $people }
problem-series-lists-twice-fix = die falsche Zeile löschen; eine berichtigte Zahl braucht eine eigene Quelle
problem-series-comma = der Name der Reihe { $series } enthält ein Komma
problem-series-comma-fix = den Namen ohne Kommas schreiben
problem-series-no-rows = keine Stärke stammt aus der Reihe { $series }
problem-series-no-rows-fix = in der Spalte „series“ ihrer Stärken nennen oder aus datapackage.json löschen
problem-series-twice = die Reihe { $name } ist zweimal angegeben; die erste wird gelesen
problem-series-twice-fix = jede Reihe einmal angeben
problem-example-fix = { $example } schreiben
problem-not-text = „{ $key }“ ist kein Text
problem-not-text-fix = in Anführungszeichen setzen
problem-not-list = „{ $key }“ ist keine Liste
problem-not-list-fix = in eckige Klammern setzen
problem-not-code = { $text } ist kein Code
problem-not-code-fix = Codes wie "USA" oder "NATO" verwenden
problem-not-day-fix = die Form 2022-02-13 verwenden
problem-until = { $until } liegt vor { $from }
problem-until-fix = die beiden Tage tauschen
problem-path = der Pfad { $path } von „{ $table }“ liegt außerhalb des Ordners des Datensatzes
problem-path-fix = einen Pfad innerhalb des Ordners schreiben, mit /, ohne .. und ohne führendes /
problem-listed-twice = die Tabelle „{ $table }“ oder ihr Pfad ist zweimal aufgeführt, mit { $first } und mit { $path }; die erste wird gelesen
problem-listed-twice-fix = alle Zeilen einer Tabelle in eine Datei legen und jede Datei einmal aufführen

# Headers.
problem-empty-file = die Datei ist leer
problem-empty-file-fix = mindestens die Kopfzeile einfügen oder die Datei löschen
problem-header-utf8 = die Kopfzeile ist bei Byte { $at } kein UTF-8-Text
problem-header-utf8-fix = die Tabelle als CSV in UTF-8 speichern
problem-header-utf16 = die Tabelle ist UTF-16-Text
problem-many-columns = die Kopfzeile hat { $n } Spalten; höchstens { $most } werden gelesen
problem-many-columns-fix = die leeren Spalten löschen
problem-no-commas = die Spalten sind nicht durch Kommas getrennt
problem-no-commas-fix = die Tabelle als CSV mit Kommas speichern
problem-no-column = die Tabelle hat keine Spalte „{ $column }“, daher kann keine ihrer Zeilen gelesen werden
problem-no-column-fix = eine Spalte „{ $column }“ hinzufügen und ausfüllen
problem-column-twice = die Spalte „{ $name }“ kommt zweimal vor
problem-column-twice-fix = eine der beiden umbenennen oder löschen
problem-strange-column = die Spalte { $name } ist nicht bekannt; sie bleibt erhalten, wird aber nicht gelesen
problem-rename-fix = { $name } in „{ $column }“ umbenennen, falls das gemeint ist

# Rows.
problem-open-quote = ein Anführungszeichen wird in dieser Zeile geöffnet, aber nicht geschlossen
problem-open-quote-fix = schließen, oder ein Anführungszeichen in einem Feld als "" schreiben
problem-fields = die Zeile hat { $n } Felder und die Kopfzeile { $header }
problem-fields-fix = ein Feld mit einem Komma in Anführungszeichen setzen und jedes leere Feld schreiben
problem-fields-empty-fix = jedes leere Feld schreiben
problem-utf8 = der Text ist bei Byte { $at } der Datei kein UTF-8
problem-utf8-fix = die Tabelle als CSV in UTF-8 speichern oder das Wort neu eingeben
problem-nul = der Text enthält ein NUL-Byte
problem-nul-fix = löschen oder das Wort neu eingeben
problem-id-taken = die ID { $id } ist vergeben: auch { $place } hat sie
problem-id-taken-fix = einer der beiden Zeilen eine andere ID geben
problem-long-row = die Zeile ist länger als { $bytes } Byte oder { $lines } Textzeilen, oder ein Anführungszeichen ist nicht geschlossen
problem-long-row-fix = die Zeile kürzen oder das Anführungszeichen schließen

# Cells of an imported table. $text is quoted.
problem-not-people = { $text } ist keine Personenzahl
problem-not-people-fix = eine Zahl wie 1700, „etwa 1700“, „900–1000“ oder „mehr als 900“ schreiben oder leer lassen
problem-no-list = { $text } enthält keine Personenzahl
problem-no-list-fix = hinter jeden Namen eine Zahl schreiben, etwa „India (320), Senegal (150)“
problem-not-date = { $text } ist kein Datum
problem-not-date-fix = die Form 2022-02-13, 2022-02, 2022-Q1 oder 2022 verwenden
problem-open-date = { $text } lässt sich mit dem Tag oder dem Monat zuerst lesen
problem-open-date-fix = eines wählen: --set day.order=dmy oder --set day.order=mdy
problem-no-date = die Zeile hat kein Datum
problem-no-date-fix = ausfüllen
problem-not-word = { $text } wird hier nicht erkannt
problem-not-word-fix = seine Bedeutung im Importprofil unter „words“ hinzufügen
problem-two-numbers = { $text } kann zwei Zahlen sein
problem-two-numbers-fix = eine Zahl schreiben; wenn Leerzeichen in dieser Spalte Tausender trennen, --set spaces=thousands verwenden
problem-not-unit = { $text } sagt nicht, in welcher Einheit Personen gezählt werden
problem-not-unit-fix = persons, hundreds oder thousands schreiben, oder eine Zehnerpotenz

# Codes.
problem-organisation = { $code } ist eine Organisation, kein Ort
problem-organisation-fix = das Land schreiben, oder leer lassen und den Wortlaut in host_text schreiben
problem-no-country = { $code } ist weder Land noch Gebiet noch Organisation
problem-code-fix = den Alpha-3-Code nach ISO 3166-1 verwenden, etwa POL, oder NATO, EU oder UN
problem-meant-fix = { $one } schreiben, falls das gemeint ist
problem-meant-either-fix = { $one } oder { $other } schreiben, falls das gemeint ist

# Links between rows. $id is quoted.
problem-no-source = Quelle { $id } nicht gefunden
problem-no-source-fix = zu sources.csv hinzufügen oder die ID berichtigen
problem-known-late = die Zeile ist bekannt seit { $known }, also erst nach Veröffentlichung ihrer Quelle ({ $published })
problem-known-late-fix = known_from leer lassen: dann zählt der Tag der Quelle
problem-no-published = { $id } hat keinen Veröffentlichungstag: ihr Inhalt ist nur im Rückblick bekannt
problem-no-movement = Verlegung { $id } nicht gefunden: die Phase wird nicht gezählt
problem-no-movement-fix = zu movements.csv hinzufügen oder die ID berichtigen
problem-no-stage = die Verlegung { $id } hat keine Phase: sie wird nicht gezählt
problem-no-stage-fix = in stages.csv eine Zeile für sie hinzufügen, mit Tag, Anzahl und Quelle
problem-no-record = Eintrag { $id } nicht gefunden
problem-no-record-fix = hinzufügen, die ID berichtigen oder die Zelle leeren
problem-other-thing = { $id } zählt { $other } und diese Zeile { $own }: keines von beiden wird im anderen gezählt
problem-other-thing-fix = Zeilen mit demselben „what“ verknüpfen oder diese Zelle leer lassen
problem-circle = { $n ->
    [one] diese Zeile ist
   *[other] { $n } Zeilen sind
} durch { $columns } im Kreis verknüpft: { $ids }
problem-circle-more = { $n } Zeilen sind durch { $columns } im Kreis verknüpft: { $ids } und { $more } weitere
problem-circle-fix = die Zelle der Zeile leeren, die an der Spitze stehen soll

# Counts and days that contradict each other.
problem-early = { $stage } am { $day }, bevor die Verlegung angekündigt oder befohlen ist ({ $first })
problem-early-fix = den falschen Tag berichtigen oder die frühere Ankündigung hinzufügen
problem-arrived = mindestens { $low } eingetroffen, aber höchstens { $most } zugesagt
problem-arrived-fix = die Anzahl berichtigen oder die fehlende Ankündigung hinzufügen
problem-falling = { $after } nach { $before } am { $day }: die Zahlen einer Phase sind kumuliert
problem-falling-fix = schreiben, wie viele es insgesamt sind, nicht wie viele hinzukamen
problem-part = der Teil hat mindestens { $low } Personen, seine Gesamtzahl { $whole } höchstens { $most }
problem-part-fix = eine der Zahlen berichtigen oder part_of leeren
problem-parts = die Teile von { $whole } haben mindestens { $sum } Personen, die Gesamtzahl höchstens { $most }
problem-parts-fix = eine der Zahlen berichtigen oder einen Teil entfernen
problem-at-home = { $sender } ist zugleich Entsender und Aufnahmeland: Kräfte im eigenen Land sind keine Stationierung
problem-at-home-fix = eines der beiden berichtigen; eine Heimkehr ist eine Phase „withdrawn“ der Hinverlegung
problem-place-no-host = der Ort { $place } hat kein Aufnahmeland: er steht auf keiner Karte
problem-place-no-host-fix = das Land nennen, in dem er liegt, oder place, lat und lon leeren
problem-no-number = die Stärke { $id } hat keine Zahl: sie wird als „?“ gezeichnet
