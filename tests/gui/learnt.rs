//! What has been learnt since the known-on day, the two modes by one key, and play that moves one clock and holds the other.

use crate::support::{day, named, says, window};
use egui::Key;
use egui_kittest::Harness;
use laydown::{
    gui::App,
    model::{Code, Day},
    session::{ChooseCommand, Command, Selection, TimeCommand},
};

/// Poland on 13 February as known on the 3rd.
fn poland() -> Harness<'static, App> {
    let mut harness = window("europe-2022");
    harness.state_mut().command(Command::Choose(ChooseCommand::Select(Some(Selection::Host(Code::new("POL"))))));
    harness.state_mut().command(Command::Time(TimeCommand::KnownOn(Some(Day::ymd(2022, 2, 3)))));
    harness.run();
    harness
}

fn known_on(harness: &Harness<'_, App>) -> Option<Day> {
    harness.state().state().choices.known_on
}

#[test]
fn a_host_says_what_was_learnt_later_and_leads_there() {
    let mut harness = poland();
    let learnt = harness.state().derived().learnt().expect("something").clone();
    assert!(learnt.claims > 2 && learnt.next.is_some_and(|next| next > Day::ymd(2022, 2, 3)), "{learnt:?}");
    assert!(learnt.undated > 0, "DMDC does not say when it publishes: {learnt:?}");
    assert!(says(
        &harness,
        &format!("{} claims became public after 3 Feb 2022; {} more ha", learnt.claims, learnt.undated)
    ));
    assert!(says(&harness, "; with hindsight: promised"));
    assert!(says(&harness, "promised about 5,050 (was about 1,700)"), "{learnt:?}");
    let next = learnt.next.expect("a day");
    named(&harness, &format!("Next: known on {}", next.short())).click();
    harness.run();
    assert_eq!((known_on(&harness), day(&harness)), (Some(next), Day::ymd(2022, 2, 13)));
    let fewer = harness.state().derived().learnt().expect("something").claims;
    assert!(fewer < learnt.claims);
    named(&harness, "Show with hindsight").click();
    harness.run();
    assert_eq!((known_on(&harness), harness.state().derived().learnt()), (None, None));
    assert!(!says(&harness, "Learned since"));
}

#[test]
fn the_totals_say_it_too_and_nothing_is_said_when_all_was_public() {
    let mut harness = poland();
    let poland = harness.state().derived().learnt().expect("something").claims;
    harness.key_press(Key::Escape);
    harness.run();
    assert!(harness.state().derived().learnt().expect("something").claims > poland);
    let last = harness.state().state().document.public.1;
    harness.state_mut().command(Command::Time(TimeCommand::KnownOn(Some(last))));
    harness.run();
    let learnt = harness.state().derived().learnt().expect("something");
    assert_eq!(says(&harness, "Nothing: all that is known"), learnt.claims == 0 && learnt.numbers.is_empty());
}

#[test]
fn as_published_is_a_mode_by_key_and_play_moves_its_clock_alone() {
    let mut harness = window("article-2022-02-13");
    harness.key_press(Key::K);
    harness.run();
    let day_shown = day(&harness);
    assert_eq!(known_on(&harness), Some(day_shown));
    assert!(says(&harness, "Learned since"));
    let (first, last) = harness.state().state().document.public;
    harness.state_mut().command(Command::Time(TimeCommand::KnownOn(Some(last.max(day_shown)))));
    harness.run();
    harness.key_press(Key::Space);
    let mut known = std::collections::BTreeSet::new();
    for _ in 0..60 {
        harness.run_steps(1);
        known.extend(known_on(&harness));
        assert_eq!(day(&harness), day_shown, "the day is held");
    }
    assert!(known.contains(&first) && known.len() > 3, "{known:?}");
    assert!(!harness.state().state().transient.playback.playing, "it stops at the end");
    harness.key_press(Key::K);
    harness.run();
    assert_eq!(known_on(&harness), None);
}
