//! Every measure, unit, switch, projection, facet and view of the middle is reached by its entry in the palette, its keys, its option on the
//! command line and its part of a view, and all of them show the same.

use crate::support::{named, window};
use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::{
    Harness,
    kittest::{NodeT, Queryable},
};
use laydown::{
    cli::{self, Invocation},
    geo::ProjectionKind,
    gui::App,
    io,
    model::{Code, Shortcut},
    posture::{Facet, FacetKind},
    scene::{Measure, Switch, Unit},
    session::{Action, Centre, ChooseCommand, Command, Document, OpenCommand, OpenRequest, Place, State},
};

const SAMPLE: &str = "europe-2022";

/// What a request shows, as a view.
fn shown_by(request: OpenRequest) -> String {
    let loaded = io::sample(SAMPLE).expect("an embedded dataset");
    let document = Document::new(loaded.package, loaded.problems, Place::Sample(SAMPLE.into()));
    OpenRequest::of(&State::new(document, request)).view_string()
}

/// The same of options on the command line.
fn by_option(options: &[&str]) -> String {
    let arguments = ["laydown", "--sample", SAMPLE].iter().chain(options).map(Into::into);
    match cli::start(arguments) {
        Invocation::Window(request) => shown_by(*request),
        Invocation::Done(code) => panic!("{options:?}: {code:?}"),
    }
}

/// The same of a part of a view.
fn by_view(part: &str) -> String {
    shown_by(format!("laydown:?sample={SAMPLE}&{part}").parse().expect(part))
}

fn shown(harness: &Harness<'_, App>) -> String {
    OpenRequest::of(harness.state().state()).view_string()
}

/// Shows the dataset as it is at first.
fn start_again(harness: &mut Harness<'_, App>) {
    harness.state_mut().command(Command::Open(OpenCommand::View(Box::new(OpenRequest {
        sample: Some(SAMPLE.into()),
        ..OpenRequest::default()
    }))));
    harness.run();
}

fn by_palette(harness: &mut Harness<'_, App>, action: Action) {
    harness.key_press_modifiers(Modifiers::COMMAND, Key::K);
    harness.run();
    named(harness, "Search").type_text(action.text());
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
}

fn press(harness: &mut Harness<'_, App>, keys: Shortcut) {
    let held = [(keys.ctrl, Modifiers::COMMAND), (keys.shift, Modifiers::SHIFT), (keys.alt, Modifiers::ALT)];
    let modifiers = held.into_iter().filter(|(held, _)| *held).fold(Modifiers::NONE, |all, (_, one)| all | one);
    harness.key_press_modifiers(modifiers, Key::from_name(keys.key).expect("a key"));
    harness.run();
}

#[test]
fn palette_keys_options_and_views_agree() {
    let word = |name: &'static str, word: &'static str| (vec![name, word], format!("{}={word}", &name[2..]));
    let measures = Measure::ALL.iter().map(|m| (Action::Measure(*m), word("--measure", m.word())));
    let units = Unit::ALL.iter().map(|u| (Action::Unit(*u), word("--unit", u.word())));
    let projections = ProjectionKind::ALL.iter().map(|p| (Action::Projection(*p), word("--projection", p.word())));
    let switches = Switch::ALL.iter().map(|switch| {
        let option: &'static str = Box::leak(format!("--{switch}").into_boxed_str());
        (Action::Switch(*switch), (vec![option], format!("{switch}=yes")))
    });
    let mut harness = window(SAMPLE);
    for (action, (option, part)) in measures.chain(units).chain(projections).chain(switches) {
        start_again(&mut harness);
        let was_on = action.is_on(harness.state().state());
        by_palette(&mut harness, action);
        let palette = shown(&harness);
        let switched = matches!(action, Action::Switch(_));
        assert_eq!(action.is_on(harness.state().state()), !(switched && was_on), "{action:?}");
        assert_eq!(by_option(&option), palette, "{option:?}");
        assert_eq!(by_view(&part), palette, "{part}");
        for keys in action.shortcuts() {
            start_again(&mut harness);
            press(&mut harness, *keys);
            assert_eq!(shown(&harness), palette, "{keys:?}");
        }
        if palette != by_option(&[]) && !matches!(action, Action::Projection(_)) {
            assert_eq!(harness.state().state().trail.undo_name(), Some(action.text()), "the step has its name");
        }
    }
}

#[test]
fn views_of_the_middle_are_reached_by_palette_and_keys() {
    let mut harness = window(SAMPLE);
    for middle in Centre::ALL.iter().rev().copied() {
        by_palette(&mut harness, Action::Middle(middle));
        assert_eq!(harness.state().state().options.centre, middle);
    }
    for middle in Centre::ALL.iter().rev().copied() {
        for keys in Action::Middle(middle).shortcuts() {
            press(&mut harness, *keys);
            assert_eq!(harness.state().state().options.centre, middle, "{keys:?}");
        }
    }
}

#[test]
fn facets_of_the_panel_options_and_views_agree() {
    let mut harness = window(SAMPLE);
    for kind in FacetKind::ALL.iter().copied() {
        start_again(&mut harness);
        let values = harness.state().derived().facets().of_kind(kind);
        let facet = values.first().map_or(Facet::Host(Code::new("POL")), |value| value.facet.clone());
        assert_eq!(facet.kind(), kind);
        let option = by_option(&[&format!("--{kind}"), &facet.to_string()]);
        assert!(option.contains(&format!("&{kind}={facet}&")), "{option}");
        // The scope of levels is the first that is named.
        let option = option.replace(&format!("&levels={facet}"), "");
        assert_eq!(by_view(&format!("{kind}={facet}")), option);
        harness.state_mut().command(Command::Choose(ChooseCommand::Toggle(facet)));
        harness.run();
        assert_eq!(shown(&harness), option);
        let Some(panel) = kind.definition().panel else { continue };
        let chip = harness.query_all_by_label_contains("Remove filter ").next().expect("a chip");
        let name = chip.accesskit_node().label().unwrap_or_default()["Remove filter ".len()..].to_owned();
        start_again(&mut harness);
        if !panel.open {
            named(&harness, kind.name()).click_accesskit();
            harness.run();
        }
        let is_box = |node: &egui_kittest::Node<'_>| node.accesskit_node().role() == Role::CheckBox;
        harness.query_all_by_label(&name).find(is_box).expect("a box to tick").click_accesskit();
        harness.run();
        assert_eq!(shown(&harness), option, "{name}");
    }
}
