use laydown::{
    model::Day,
    scene::{LegendPlace, Switch, ThemeId},
    session::{
        Action, Centre, Command, Dialog, Effect, ExportCommand, Inline, OpenRequest, Options, Place, Print, PrintKind,
        SheetKind, State, Template, apply, open_dataset,
    },
};
use std::path::Path;

fn shown() -> State {
    let sample = open_dataset(Place::Sample("article-2022-02-13".into())).unwrap();
    let mut state = State::new(sample, OpenRequest::default());
    state.resize([320.0, 180.0]);
    state
}

fn to(path: &Path) -> Print {
    Print { dpi: 96.0, ..Print::default() }.with_path(path.display().to_string())
}

/// What the window has done with a print.
fn begun(state: &mut State, print: Print) -> Vec<Effect> {
    apply(state, Command::Export(ExportCommand::Print(Box::new(print))))
}

/// The same, done here and now; what is said of it.
fn done(state: &mut State, print: Print) -> String {
    let effects = begun(state, print);
    let Some(Effect::Start(started)) = effects.into_iter().next() else { panic!("{:?}", state.transient.notice) };
    apply(state, Command::Done(Box::new(started.run(&Inline))));
    assert!(state.running.exporting.is_none());
    state.transient.notice.clone().map(|notice| notice.text).unwrap_or_default()
}

#[test]
fn one_dialog_makes_pictures_films_and_pages_by_the_ending() {
    let folder = tempfile::tempdir().unwrap();
    let mut state = shown();
    let kinds = [
        ("a.gif", &b"GIF89a"[..]),
        ("a.webp", b"RIFF"),
        ("a.html", b"<!doctype html>"),
        ("a.png", b"\x89PNG"),
        ("a.svg", b"<svg"),
        ("a.pdf", b"%PDF"),
    ];
    for (name, begins) in kinds {
        let path = folder.path().join(name);
        let effects = begun(&mut state, to(&path));
        let Some(Effect::Start(started)) = effects.into_iter().next() else { panic!("{name}: it does not begin") };
        assert!(state.running.exporting.is_some() && begun(&mut state, to(&path)).is_empty(), "one at a time");
        apply(&mut state, Command::Done(Box::new(started.run(&Inline))));
        assert!(state.running.exporting.is_none());
        assert!(std::fs::read(&path).unwrap().starts_with(begins), "{name}: {:?}", state.transient.notice);
    }
    assert!(Action::SavePicture.tip().contains("film"), "and the menu says so");
}

#[test]
fn the_dialog_offers_the_last_choices_again_with_the_texts_that_are_shown() {
    let folder = tempfile::tempdir().unwrap();
    let mut state = shown();
    state.choices.texts.title = "Of [day]".to_owned();
    apply(&mut state, Command::Do(Action::SavePicture));
    let Some(Dialog::Print(print)) = state.transient.dialog.clone() else { panic!("no dialog") };
    assert_eq!((print.texts.title.as_str(), print.kind), ("Of [day]", PrintKind::Png));
    let mut print = print.with_path(folder.path().join("a").display().to_string()).with_kind(PrintKind::Svg);
    assert!(print.path.ends_with("a.svg"));
    (print.template, print.theme, print.legend) = (Template::Column, Some(ThemeId::Dark), LegendPlace::Nowhere);
    print.texts.subtitle = "Written here".to_owned();
    done(&mut state, print);
    let svg = std::fs::read_to_string(folder.path().join("a.svg")).unwrap();
    assert!(
        svg.contains("Of 13 February 2022") && svg.contains("Written here") && svg.contains("width=\"321.2"),
        "{}",
        &svg[..300]
    );
    assert!(
        state.choices.texts.subtitle.is_empty() && state.options.theme == ThemeId::Light,
        "the window stays as it is"
    );
    let kept = serde_json::to_string(&state.options).unwrap();
    let options: Options = serde_json::from_str(&kept).unwrap();
    assert_eq!((options.print.template, options.print.legend), (Template::Column, LegendPlace::Nowhere));
    state.options = options;
    apply(&mut state, Command::Do(Action::SavePicture));
    let Some(Dialog::Print(print)) = &state.transient.dialog else { panic!("no dialog") };
    assert_eq!(
        (print.kind, print.template, print.texts.title.as_str()),
        (PrintKind::Svg, Template::Column, "Of [day]")
    );
    let odd = Print { size: [f32::NAN, 1e9], dpi: f32::INFINITY, ..Print::default() }.checked();
    assert!(odd.too_large([1.0, 1.0]).is_none() && odd.size == [1600.0, Print::LONGEST], "{odd:?}");
}

#[test]
fn a_kind_and_a_path_follow_each_other() {
    let print = Print::default().with_path("~/maps/a.film.gif".into());
    assert_eq!(print.kind, PrintKind::Gif);
    assert_eq!(print.clone().with_kind(PrintKind::Frames).path, "~/maps/a.film");
    let apng = print.with_kind(PrintKind::Apng);
    assert_eq!(apng.path, "~/maps/a.film.png");
    assert_eq!(apng.clone().with_path("b.png".into()).kind, PrintKind::Apng, "the ending is that of a film too");
    assert_eq!(apng.with_path("é.HTM".into()).kind, PrintKind::Page);
}

#[test]
fn who_stops_a_film_has_none_of_it() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["a.gif", "a.html", "a.png"] {
        let mut state = shown();
        let effects = begun(&mut state, to(&folder.path().join(name)));
        let Some(Effect::Start(started)) = effects.into_iter().next() else { panic!("it does not begin") };
        apply(&mut state, Command::Export(ExportCommand::Stop));
        apply(&mut state, Command::Done(Box::new(started.run(&Inline))));
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "{name}");
        assert!(format!("{:?}", state.transient.notice).contains("cancelled"), "{:?}", state.transient.notice);
    }
}

#[test]
fn what_cannot_be_made_says_why_and_nothing_is_begun() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.png");
    let own = |size: [f32; 2], dpi: f32| Print { template: Template::Own, size, dpi, ..to(&path) };
    for (print, says) in [
        (own([16_000.0, 16_000.0], 192.0), "32000 × 32000"),
        (own([0.2, 900.0], 96.0), "each side must be from 1"),
        (Print { style: "no-such".to_owned(), ..to(&path) }, "broadsheet"),
        (Print { style: "/nowhere/style.toml".to_owned(), ..to(&path) }, "cannot be read"),
    ] {
        let mut state = shown();
        apply(&mut state, Command::Do(Action::SavePicture));
        assert!(begun(&mut state, print).is_empty() && state.running.exporting.is_none(), "{says}");
        let notice = format!("{:?}", state.transient.notice);
        assert!(notice.contains(says), "{notice}");
        assert!(state.transient.dialog.is_some(), "the dialog stays");
    }
    let mut state = shown();
    state.choices.from = Some(Day::ymd(2099, 1, 1));
    assert!(begun(&mut state, to(Path::new("a.gif"))).is_empty() && state.running.exporting.is_none());
    let notice = format!("{:?}", state.transient.notice);
    assert!(notice.contains("before it begins"), "{notice}");
}

#[test]
fn what_is_in_the_way_or_cannot_be_written_is_said_and_stays() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.png");
    std::fs::write(&path, "not a picture").unwrap();
    let mut state = shown();
    let said = done(&mut state, to(&path));
    assert!(said.contains("a.png") && std::fs::read(&path).unwrap() == b"not a picture", "{said}");
    let said = done(&mut state, to(&folder.path().join("none/a.svg")));
    assert!(said.contains("a.svg"), "{said}");
    let sheet = Print { sheet: SheetKind::Operations, ..to(&folder.path().join("b.png")) };
    let said = done(&mut state, sheet);
    assert!(said.contains("only one"), "{said}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing half written");
    let address = Print { address: "not an address".to_owned(), ..to(&folder.path().join("a.html")) };
    assert!(done(&mut state, address).contains("https://"));
}

/// What the middle of the window shows is what is saved: from the small charts no map of the day. Numbers with an end that nobody knows do
/// not stretch their axis.
#[test]
fn small_charts_are_saved_as_small_charts() {
    let folder = tempfile::tempdir().unwrap();
    let sample = open_dataset(Place::Sample("europe-2022".into())).unwrap();
    let mut state = State::new(sample, OpenRequest::default());
    let asked = |state: &mut State| {
        apply(state, Command::Do(Action::SavePicture));
        let Some(Dialog::Print(print)) = state.transient.dialog.take() else { panic!("no dialog") };
        *print
    };
    for (middle, sheet) in [(Centre::Charts, SheetKind::Charts), (Centre::Map, SheetKind::Map)] {
        apply(&mut state, Command::Do(Action::Middle(middle)));
        assert_eq!(asked(&mut state).sheet, sheet);
    }
    apply(&mut state, Command::Do(Action::Middle(Centre::Charts)));
    apply(&mut state, Command::Do(Action::Switch(Switch::Net)));
    let path = folder.path().join("charts.svg");
    let print = Print { sheet: asked(&mut state).sheet, ..to(&path) };
    done(&mut state, print);
    let svg = std::fs::read_to_string(&path).unwrap();
    for name in ["Poland", "United States", "Promised", "Arrived", "−10,000"] {
        assert!(svg.contains(name), "{name}");
    }
    assert!(!svg.contains("000,000"));
}
