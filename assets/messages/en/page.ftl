# A page to share.
page-play = Play
page-pause = Pause
page-day = Day
page-before = Change before
page-after = Change after
page-search = Search hosts
page-host = Host
page-choose = Choose a host on the map or in the table: its numbers, their sources and the words that carry them are shown here.
page-nothing = No record says anything of this host on this day.
page-made = Made with
page-claim = { $people } ({ $kind }, { $day })
page-long = the page would have { $days } days, more than { $most }: choose a later start with --from, or a filter
page-progress = { $n } of { $all } days
page-sources = Sources and licences
page-embed = Embed this page
page-not-address = “{ $text }” is not the address of a page: write it with https://
