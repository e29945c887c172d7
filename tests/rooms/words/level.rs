use laydown::{
    model::{Component, Estimate, Scope},
    words::{counted, present_without, stale},
};

#[test]
fn a_level_says_what_it_counts() {
    assert_eq!(counted(Scope::Assigned, Component::All), "Assigned");
    assert_eq!(counted(Scope::Unspecified, Component::AirForce), "Scope not reported, air force");
    let (reported, now) = ("2020-12-31".parse().unwrap(), "2022-02-13".parse().unwrap());
    assert_eq!(stale(reported, now), "last reported 409 days ago, on 31 Dec 2020");
    assert_eq!(present_without(Some(Estimate::unknown())), "number not known");
}
