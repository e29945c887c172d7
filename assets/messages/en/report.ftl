# A report in sentences.

# $about: the countries, or the title of the dataset.
report-title = { $about }: { $from } to { $to }
# $text: a headline, such as “US troops for Poland, 13 February 2022: 4,700 promised, about 1,133 arrived”.
report-sentence = { $text }.
report-present = Present: { $number }.
report-no-movement = No movement in this period.
# $question: “Changes since 1 February 2022; levels of scope “assigned”.”; $known: one of the two below.
report-question = { $question } { $known }
report-known-on = As known on { $day }.
report-hindsight = With hindsight: includes everything that the dataset knows.

report-holds = Numbers on { $day }
report-changed = What changed
report-strengths = Strengths reported in this period
report-events = Events
report-breakdown = Breakdown
report-rivals = Rival claims
report-gaps = What is missing
report-second = Possible second reports
report-sources = Sources
report-about = About this report

# $quantity: “Promised”.
report-number = { $quantity }: { $number }
report-nothing = No record mentions { $host } in this period.
report-no-change = No stage of a movement falls in this period.
# $step: “3,000 ordered for Poland”; $whose: “United States, NATO command”.
report-step = { $day }: { $step } ({ $whose })
report-expected = Expected: the source is older than this day. It counts only as promised.
# $reported: “1,700 reported in Poland (assigned)”.
report-strength = { $day }: { $reported }, { $sender }
report-event = { $day }: { $title }

# $by: a word of the files; $name: the same as a label, “Sender”.
report-by = By { $by ->
    [sender] sender
    [command] command
    [scope] scope
    [operation] operation
    [place] place
   *[other] { $name }
}
# $by: “Sender”; $value: the only one that there is.
report-alone = { $by }: { $value }
report-more = { $n } more

# $claim: “176 reported in Poland (assigned), United States, 31 Dec 2021”.
report-counts = Counts: { $claim }
# $why: “Not used: an official source is preferred”.
report-rival = { $number }, { $source }. { $why }
report-region = A source’s total for a region: shown for comparison, not added.

# $quantity: “Arrived”; $number: “not reported”.
report-missing = { $quantity }, { $number }: { $hosts }
report-missing-many = { $quantity }, { $number }: { $n } hosts
# $whose: “Poland, United Kingdom”; $moved: “350 promised, arrival not reported”.
report-waiting = { $whose }: { $moved }
report-unsourced = { $n } { $n ->
    [one] claim behind these numbers has
   *[other] claims behind these numbers have
} no source
report-unquoted = { $n } { $n ->
    [one] claim behind these numbers has
   *[other] claims behind these numbers have
} no quote
report-unsure = { $n } { $n ->
    [one] claim behind these numbers has
   *[other] claims behind these numbers have
} not been checked against the source
report-accepted = Accepted: { $note }

report-read = accessed { $day }
report-cite = Cite as: { $cite }
report-view = To open this view again, paste it into “Open path…” or use --view-file: { $view }
report-map = Map, { $day }. { $title }. { $about }
report-chart = Numbers over time. { $title }
report-page = { $title } · { $n } of { $all }

report-dialog = Report
report-format = Format
report-format-is = { $kind ->
    [docx] Word processor (.docx)
    [pdf] PDF
    [html] Web page (.html)
    [md] Markdown (.md)
   *[other] { $kind }
}
report-hosts = About
report-all = All hosts shown
report-hosts-note = The filters apply.
report-days = Days
report-from = From
report-to = To
report-first-day = First day
report-last-day = Last day
report-no-day = “{ $text }” is not a date: use the form 2022-02-13
report-path = Path of the report
report-writing = Writing…
report-ask = Save the report
report-of = Report on { $host }
# The head of a column of levels. $quantity: “Present”; $scope: “assigned”.
report-of-scope = { $quantity } ({ $scope })
