# A page to share.
page-play = Wiedergabe
page-pause = Pause
page-day = Tag
page-before = Vorige Veränderung
page-after = Nächste Veränderung
page-search = Aufnahmeländer suchen
page-host = Aufnahmeland
page-choose = Auf der Karte oder in der Tabelle ein Aufnahmeland wählen: Hier erscheinen seine Zahlen, ihre Quellen und der Wortlaut, auf dem sie beruhen.
page-nothing = Kein Eintrag sagt an diesem Tag etwas über dieses Aufnahmeland.
page-made = Erstellt mit
page-claim = { $people } ({ $kind }, { $day })
page-long = die Seite hätte { $days } Tage, mehr als { $most }: mit --from einen späteren Beginn wählen oder einen Filter setzen
page-progress = { $n } von { $all } Tagen
page-sources = Quellen und Lizenzen
page-embed = Diese Seite einbetten
page-not-address = „{ $text }“ ist keine Adresse einer Seite: mit https:// schreiben
