# The window's panels outside of the side panel: so far counted things, and values of filters.

window-review-seen = Checked

window-changes = { $n } { $n ->
    [one] change
   *[other] changes
}
window-changes-in = { $n } { $n ->
    [one] change
   *[other] changes
} in { $title }
window-not-saved = , { $n } { $n ->
    [one] change
   *[other] changes
} not saved
window-strengths-reported = { $n } { $n ->
    [one] strength
   *[other] strengths
} reported
window-other-events = { " " }and { $n } { $n ->
    [one] other event
   *[other] other events
}
window-figures = { $n } { $n ->
    [one] figure
   *[other] figures
}
window-rows = { $n } { $n ->
    [one] row
   *[other] rows
}
window-counts-enter = { $n } { $n ->
    [one] count
   *[other] counts
} enter
window-enter-counts = Enter { $n } { $n ->
    [one] count
   *[other] counts
}
window-broken-rows = Broken, and left out: { $n } { $n ->
    [one] row
   *[other] rows
}
window-names-are = { $n } { $n ->
    [one] name is
   *[other] names are
}
window-more-hosts = { $n } { $n ->
    [one] more host
   *[other] more hosts
}, with fewer people
window-strengths = { $n } { $n ->
    [one] strength
   *[other] strengths
}
window-movements = { $n } { $n ->
    [one] movement
   *[other] movements
}
window-events = { $n } { $n ->
    [one] event
   *[other] events
}
window-sources = { $n } { $n ->
    [one] source
   *[other] sources
}
window-findings = { $n } { $n ->
    [one] finding
   *[other] findings
}
