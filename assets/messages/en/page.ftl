# A page to share.
page-play = Play
page-pause = Pause
page-day = Day
page-before = Previous change
page-after = Next change
page-search = Search hosts
page-host = Host
page-choose = Choose a host on the map or in the table to see its numbers, their sources and the words that give them.
page-nothing = No record mentions this host on this day.
page-made = Made with
page-claim = { $people } ({ $kind }, { $day })
page-long = the page would have { $days } days, more than { $most }: choose a later start with --from, or a filter
page-progress = { $n } of { $all } days
page-sources = Sources and licences
page-embed = Embed this page
page-not-address = “{ $text }” is not a web address: begin it with https://
