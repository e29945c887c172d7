# Views and the dates of the timeline.

view-day = Tag
view-other-day = Anderer Tag
view-window-start = Fensterbeginn
view-known-on = Wissensstand
view-day-outside = { $day } liegt außerhalb des Zeitraums des Datensatzes: einen Tag von { $first } bis { $last } wählen
view-from-later = { $day } liegt nach dem gezeigten Tag: einen Tag von { $first } bis { $last } wählen
view-from-earlier = { $day } liegt vor dem ersten Tag des Datensatzes: einen Tag von { $first } bis { $last } wählen
view-known-earlier = { $day } liegt vor der ersten Veröffentlichung: einen Tag von { $first } bis { $last } wählen
view-known-later = { $day } liegt nach der letzten Veröffentlichung: einen Tag von { $first } bis { $last } wählen
view-not-a-view = dies ist keine Ansicht: eine Ansicht beginnt mit „laydown:?“, wie aus „Ansicht kopieren“
view-unknown-option = die Ansicht hat eine unbekannte Option „{ $name }“: entfernen
view-invalid = ungültige Option „{ $name }={ $value }“ in der Ansicht: { $why }
view-window = das Zeitfenster der Ansicht beginnt am { $from }, nach ihrem Tag, { $day }: einen früheren Beginn wählen
view-yes-or-no = yes oder no verwenden
