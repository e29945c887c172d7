use laydown::{
    model::{Code, Host},
    posture::Grouping,
    words::{group, place, placeless},
};

#[test]
fn a_place_is_a_country_or_what_the_source_calls_it() {
    assert_eq!(place(Host::Country(Code::new("POL")), "Rzeszów"), "Poland");
    assert_eq!(place(Host::Unplaced, "Eastern Europe"), "Eastern Europe");
    assert_eq!((place(Host::Unplaced, "").as_str(), placeless("")), ("a place not reported", "Place not reported"));
}

#[test]
fn groups_have_the_labels_of_their_words() {
    assert_eq!(group(Grouping::Component, "air-force"), "Air force");
    assert_eq!(group(Grouping::Scope, "unspecified"), "Scope not reported");
    assert_eq!(group(Grouping::Host, "POL"), "Poland");
    assert_eq!(group(Grouping::Stage, "announced"), "Announced");
}
