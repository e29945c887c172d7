use laydown::{
    io,
    model::{Code, Command, Scope},
    posture::{Facet, FacetKind, Filter, Query},
    session::{Document, FacetCount, Facets, Place},
};

/// The figures that a filter lets through on a day: what every count promises.
fn seen(document: &Document, query: &Query, filter: Filter) -> usize {
    let accounts = document.index.accounts(document.dataset(), &Query { filter, ..query.clone() });
    accounts.levels().count() + accounts.changes().count()
}

#[test]
fn a_count_is_what_is_seen_when_its_value_is_chosen_alone() {
    let loaded = io::sample("europe-2022").unwrap();
    let document = Document::new(loaded.package, loaded.problems, Place::Sample("europe-2022".into()));
    let mut facets = Facets::of(document.dataset());
    let filters = [
        Filter::default(),
        [Facet::Sender(Code::new("USA"))].into_iter().collect(),
        [Facet::Command(Command::National), Facet::Scope(Scope::Rotational)].into_iter().collect(),
        Filter::default().with_text("battalion"),
    ];
    for filter in filters {
        let day = "2022-03-24".parse().unwrap();
        let query = Query { filter, known_on: Some(day), ..Query::on(day) };
        let accounts = document.index.accounts(document.dataset(), &query);
        facets.count(&document.index, document.dataset(), &query, &accounts);
        for kind in [FacetKind::Sender, FacetKind::Command, FacetKind::Scope, FacetKind::Component] {
            for FacetCount { facet, seen: count, .. } in facets.of_kind(kind) {
                let mut alone = query.filter.without(kind);
                alone.toggle(facet.clone());
                assert_eq!(count as usize, seen(&document, &query, alone), "{facet:?} of {:?}", query.filter);
            }
        }
    }
}
