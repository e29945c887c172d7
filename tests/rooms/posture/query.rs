use laydown::{
    model::{Code, Id, Review, Scope},
    posture::{Facet, Filter},
};

#[test]
fn toggling_twice_leaves_the_filter_as_it_was() {
    let mut filter = Filter::default();
    let source = Facet::Source(Id::new("s").unwrap());
    let facets = [Facet::Sender(Code::new("USA")), Facet::Scope(Scope::All), source, Facet::Review(Review::Unsure)];
    for facet in facets.clone() {
        filter.toggle(facet.clone());
        assert!(filter.names(&facet));
    }
    assert_eq!(filter.values().count(), 4);
    for facet in facets {
        filter.toggle(facet);
    }
    assert!(filter.is_empty());
}
