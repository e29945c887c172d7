use laydown::session::{
    Action, Command, Effect, ExportCommand, Inline, OpenRequest, Place, State, apply, open_dataset,
};
use std::path::Path;

/// Saves what is shown under a path as the window does; what the window then has done.
fn saved(state: &mut State, path: &Path) -> Vec<Effect> {
    apply(state, Command::Export(ExportCommand::Picture(path.to_owned())))
}

#[test]
fn the_ending_of_a_path_makes_a_film_or_a_page_of_what_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let sample = open_dataset(Place::Sample("article-2022-02-13".into())).unwrap();
    let mut state = State::new(sample, OpenRequest::default());
    state.resize([320.0, 180.0]);
    for (name, begins) in [("a.gif", &b"GIF89a"[..]), ("a.html", b"<!doctype html>")] {
        let path = folder.path().join(name);
        let effects = saved(&mut state, &path);
        let Some(Effect::Start(started)) = effects.into_iter().next() else { panic!("{name}: it does not begin") };
        assert!(state.running.exporting.is_some() && saved(&mut state, &path).is_empty(), "one at a time");
        apply(&mut state, Command::Done(Box::new(started.run(&Inline))));
        assert!(state.running.exporting.is_none());
        assert!(std::fs::read(&path).unwrap().starts_with(begins), "{name}: {:?}", state.transient.notice);
    }
    let effects = saved(&mut state, &folder.path().join("a.pdf"));
    assert!(matches!(effects[..], [Effect::SavePicture(..)]), "a single picture is drawn from the window's own map");
    assert!(Action::SavePicture.tip().contains("film"), "and the menu says so");
}

#[test]
fn who_stops_a_film_has_none_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let sample = open_dataset(Place::Sample("article-2022-02-13".into())).unwrap();
    let mut state = State::new(sample, OpenRequest::default());
    let effects = saved(&mut state, &folder.path().join("a.gif"));
    let Some(Effect::Start(started)) = effects.into_iter().next() else { panic!("it does not begin") };
    apply(&mut state, Command::Export(ExportCommand::Stop));
    apply(&mut state, Command::Done(Box::new(started.run(&Inline))));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_film_that_cannot_be_made_says_why_in_the_window() {
    let sample = open_dataset(Place::Sample("article-2022-02-13".into())).unwrap();
    let mut state = State::new(sample, OpenRequest::default());
    state.choices.from = Some(laydown::model::Day::ymd(2099, 1, 1));
    assert!(saved(&mut state, Path::new("a.gif")).is_empty() && state.running.exporting.is_none());
    let notice = format!("{:?}", state.transient.notice);
    assert!(notice.contains("before it begins"), "{notice}");
}
