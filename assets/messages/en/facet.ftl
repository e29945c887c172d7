# Filters: their help on the command line, and the names of those that are not words of records.

facet-sender = Senders, by code or name
facet-host = Hosts, by code or name
facet-command = Command: national, nato, un, eu, coalition, unknown
facet-scope = Scopes: assigned, rotational, all, unspecified; the first is the scope for levels
facet-component = Components: all, army, navy, air-force, marine-corps …
facet-stage = Movements by latest stage: announced, ordered, moving, arrived …
facet-region = Hosts in these regions: europe, baltic-states, eastern-allies …
facet-source = Only these sources, by id in sources.csv; others count as unpublished
facet-review = Review states: seen, unsure

facet-region-name = Region
facet-source-name = Source
facet-review-name = Review
