//! The window in each language: everything in its place at 1280 × 720, and switched without a restart.

use crate::support::{named, says, settle, window};
use egui::{Rect, Shape, accesskit::Role, epaint::ClippedShape};
use egui_kittest::{Harness, kittest::Queryable};
use laydown::{
    gui::App,
    message::{Language, plain},
    session::{Action, Centre, ChooseCommand, Command, OpenCommand, Place, Selection, TimeCommand},
};

const SIZE: [f32; 2] = [1280.0, 720.0];

/// What is looked at, one after the other.
const DIALOGS: &[Action] = &[
    Action::Changes,
    Action::Table,
    Action::Help,
    Action::Export,
    Action::SavePicture,
    Action::Findings,
    Action::Problems,
    Action::OpenPath,
    Action::NewMovement,
    Action::NewStrength,
    Action::NewEvent,
    Action::NewSource,
    Action::Colors,
    Action::Texts,
    Action::Sources,
    Action::ReadText,
    Action::Report,
    Action::Layers,
    Action::About,
    Action::Files,
    Action::SaveAs,
    Action::Palette,
];

/// Menus by the keys of their names.
const MENUS: &[&str] = &["window-map-name", "window-picture"];

/// A text as it is painted.
#[derive(Debug)]
struct Painted {
    text: String,
    rect: Rect,
    clip: Rect,
    elided: bool,
}

fn painted(harness: &Harness<'_, App>) -> Vec<Painted> {
    fn of(shape: &Shape, clip: Rect, all: &mut Vec<Painted>) {
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| of(shape, clip, all)),
            Shape::Text(text) => {
                let rect = text.galley.rect.translate(text.pos.to_vec2());
                all.push(Painted { text: text.galley.text().to_owned(), rect, clip, elided: text.galley.elided });
            }
            _ => {}
        }
    }
    let mut all = Vec::new();
    for ClippedShape { clip_rect, shape, .. } in &harness.output().shapes {
        of(shape, *clip_rect, &mut all);
    }
    all.retain(|painted| painted.clip.intersects(painted.rect) && !painted.text.trim().is_empty());
    all
}

/// Texts that are cut, or that leave what they stand in. A value of a filter may be cut: its tip and its name for screen readers are whole.
fn cut(harness: &Harness<'_, App>, painted: &[Painted]) -> Vec<String> {
    let screen = Rect::from_min_size(egui::Pos2::ZERO, SIZE.into());
    let cut = painted.iter().filter(|painted| {
        let room = painted.clip.intersect(screen).expand(1.5);
        painted.elided || painted.rect.left() < room.left() || painted.rect.right() > room.right()
    });
    let mut cut: Vec<String> = cut.map(|painted| painted.text.clone()).collect();
    cut.retain(|text| harness.query_all_by_role_and_label(Role::CheckBox, text).next().is_none());
    cut
}

/// Pairs of texts that lie over each other.
fn over(painted: &[Painted]) -> Vec<String> {
    let seen = |painted: &Painted| painted.rect.intersect(painted.clip).shrink2([1.5, 3.0].into());
    let mut pairs = Vec::new();
    for (n, one) in painted.iter().enumerate() {
        for other in &painted[n + 1..] {
            let (a, b) = (seen(one), seen(other));
            if one.text != other.text && a.is_positive() && b.is_positive() && a.intersects(b) {
                pairs.push(format!("{} × {}", one.text, other.text));
            }
        }
    }
    pairs
}

/// What is cut, and what lies over each other, in each of the scenes, with its name.
fn faults(language: Language) -> Vec<(String, [Vec<String>; 2])> {
    let mut harness = window("europe-2022");
    let mut all = Vec::new();
    let do_it = |harness: &mut Harness<'_, App>, command: Command| {
        harness.state_mut().command(command);
        harness.run();
    };
    let mut look = |harness: &mut Harness<'_, App>, name: String, plain: bool| {
        harness.run();
        let painted = painted(harness);
        // A dialog lies over the window.
        all.push((name, [cut(harness, &painted), if plain { over(&painted) } else { Vec::new() }]));
    };
    do_it(&mut harness, Command::Do(Action::Language(language)));
    do_it(&mut harness, Command::Time(TimeCommand::Day("2022-02-17".parse().expect("a day"))));
    look(&mut harness, "window".to_owned(), true);
    let poland = Selection::Host("POL".parse().expect("a code"));
    do_it(&mut harness, Command::Choose(ChooseCommand::Select(Some(poland))));
    look(&mut harness, "Poland".to_owned(), true);
    for middle in [Centre::TwoMaps, Centre::Charts] {
        do_it(&mut harness, Command::Do(Action::Middle(middle)));
        look(&mut harness, format!("{middle:?}"), true);
    }
    do_it(&mut harness, Command::Do(Action::Middle(Centre::Map)));
    for action in DIALOGS {
        do_it(&mut harness, Command::Do(*action));
        look(&mut harness, format!("{action:?}"), matches!(action, Action::Table | Action::Changes));
        if matches!(action, Action::Table | Action::Changes) {
            do_it(&mut harness, Command::Do(*action));
        } else {
            do_it(&mut harness, Command::Show(None));
        }
    }
    for key in MENUS {
        let name = Language::within(Some(language), || plain(key));
        harness.get_all_by_label_contains(name).next().expect("a menu").click();
        look(&mut harness, (*key).to_owned(), false);
        harness.key_press(egui::Key::Escape);
        harness.run();
    }
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("counts.csv");
    std::fs::write(&path, "sender,host,date,troops\nUSA,Poland,2021-12-31,100\nUSA,Elbonia,2021-12-31,x\n")
        .expect("a file");
    do_it(&mut harness, Command::Open(OpenCommand::Open(vec![Place::Path(path)])));
    settle(&mut harness);
    look(&mut harness, "wizard".to_owned(), false);
    all
}

#[test]
fn nothing_is_cut_nor_lies_over_another_in_any_language() {
    let english = faults(Language::En);
    let mut wrong = Vec::new();
    for language in Language::ALL {
        for ((name, faults), (_, usual)) in faults(*language).into_iter().zip(&english) {
            for (faults, usual) in faults.into_iter().zip(usual) {
                if faults.len() > usual.len() {
                    wrong.push(format!("{name} in {}: {faults:?}, and in English {usual:?}", language.code()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_language_is_switched_without_a_restart() {
    let mut harness = window("europe-2022");
    let map = |harness: &Harness<'_, App>, text: &str| {
        let shown = painted(harness);
        assert!(shown.iter().any(|painted| painted.text.contains(text)), "{text}");
    };
    map(&harness, "Movements begun since 1 December 2021");
    harness.state_mut().command(Command::Do(Action::Language(Language::De)));
    harness.run();
    map(&harness, "Seit 1. Dezember 2021 begonnene Verlegungen");
    map(&harness, "etwa 6.700");
    // The draft of a report is made on a thread, and reads as the window does.
    harness.state_mut().command(Command::Do(Action::Report));
    settle(&mut harness);
    let drafted = "Zahlen am ";
    for _ in 0..100 {
        std::thread::sleep(std::time::Duration::from_millis(20));
        harness.run();
        if painted(&harness).iter().any(|painted| painted.text.starts_with(drafted)) {
            break;
        }
    }
    map(&harness, drafted);
    harness.state_mut().command(Command::Show(None));
    named(&harness, "Bestand").click();
    harness.run();
    harness.state_mut().command(Command::Do(Action::Language(Language::Uk)));
    harness.run();
    assert!(says(&harness, "Польща") && !says(&harness, "Polen"));
    assert!(Action::Language(Language::Uk).is_on(harness.state().state()));
    assert_eq!(Language::now(), Language::En, "no other window speaks it");
}
