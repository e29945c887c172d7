use laydown::session::Action;

#[test]
fn no_two_shortcuts_clash() {
    let mut all: Vec<_> = Action::all().iter().flat_map(|a| a.shortcuts().iter().map(move |s| (*s, *a))).collect();
    all.sort_unstable();
    for pair in all.windows(2) {
        assert_ne!(pair[0].0, pair[1].0, "{:?} and {:?}", pair[0].1, pair[1].1);
    }
}

#[test]
fn names_are_told_apart() {
    let mut names: Vec<_> = Action::all().iter().map(|a| a.text()).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), Action::all().len());
}
