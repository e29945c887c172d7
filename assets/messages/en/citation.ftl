# How to cite an export.

citation-records = All records: strengths, movements with their stages, and events
citation-all-records = all records
citation-hindsight = { $day }, with hindsight
citation-known-on = { $day }, as known on { $on }
# $what: one of the two above; $question: what changes and levels are about.
citation-what = Numbers on { $what }. { $question }
citation-overlap = Rows of an organisation and of its members may count the same people twice: the sum of reported strengths may be too high by up to { $most }.
citation-empty = An empty cell means not known. A best number of zero always comes from a source.
citation-ranges = A count has a low, best and high number and the source’s word; an open end is empty.
citation-untitled = Untitled dataset

# $program: its name and version.
citation-reference = { $title }, { $what }. Made with { $program }.
citation-reference-by = { $who }: { $title }, { $what }. Made with { $program }.
citation-reference-others = { $who } and { $n } { $n ->
    [one] other
   *[other] others
}: { $title }, { $what }. Made with { $program }.

citation-title = Title
citation-content = Content
citation-cite = How to cite
citation-publishers = Publishers
citation-day = Day
citation-from = Window from
citation-known = Known on
citation-in-hindsight = with hindsight: everything that the dataset knows
citation-filters = Filters
citation-no-filters = none
citation-licence = Licence
citation-not-stated = not stated
citation-made-with = Made with
citation-note = Note
citation-sources = Sources:
