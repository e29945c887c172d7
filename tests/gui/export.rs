//! Data go out: chosen in the dialog, written on a thread, and told with the path.

use crate::support::{named, says, type_into, window};
use egui::{Key, Modifiers};
use egui_kittest::{
    Harness,
    kittest::{NodeT, Queryable},
};
use laydown::{
    export::Format,
    gui::App,
    io::Package,
    session::{Command, Dialog, ExportCommand, Outgoing, Print, TimeCommand},
};

fn open(harness: &mut Harness<'_, App>) {
    harness.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::E);
    harness.run();
}

/// Waits for the thread.
fn exported(harness: &mut Harness<'_, App>) {
    for _ in 0..400 {
        harness.run();
        if harness.state().state().running.exporting.is_none() {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    panic!("still exporting");
}

fn chosen(harness: &Harness<'_, App>) -> Outgoing {
    match &harness.state().state().transient.dialog {
        Some(Dialog::Export(chosen)) => chosen.clone(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_is_shown_goes_out_under_the_filters_and_the_notice_has_the_path() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = window("article-2022-02-13");
    harness.state_mut().command(Command::Time(TimeCommand::Day("2022-02-10".parse().expect("a day"))));
    open(&mut harness);
    assert_eq!(chosen(&harness).path, "~/article-2022-02-13.csv");
    named(&harness, "Current view").click();
    harness.run();
    assert!(harness.get_by_label("Data package (zip)").accesskit_node().is_disabled(), "no answer about a day");
    let path = folder.path().join("shown.geojson");
    type_into(&mut harness, "Path of the export", &path.display().to_string());
    exported(&mut harness);
    assert!(says(&harness, &format!("Exported to {}", path.display())));
    let text = std::fs::read_to_string(path).expect("a file");
    assert!(text.contains("\"day\":\"2022-02-10\"") && text.contains("sample=article-2022-02-13&day=2022-02-10"));
    // Opened again it offers the same, and the format follows the choice.
    open(&mut harness);
    assert_eq!((chosen(&harness).shown, chosen(&harness).format), (true, Format::Geojson));
    named(&harness, "Excel workbook").click();
    harness.run();
    assert!(chosen(&harness).path.ends_with("shown.xlsx"));
    named(&harness, "Export").click();
    exported(&mut harness);
    assert!(folder.path().join("shown.xlsx").is_file());
}

#[test]
fn records_go_out_as_a_package_and_what_fails_says_why() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = window("article-2022-02-13");
    for (path, said) in
        [(folder.path().join("mine.zip"), "Exported to "), ("/nowhere/at/all.csv".into(), "cannot be written")]
    {
        open(&mut harness);
        type_into(&mut harness, "Path of the export", &path.display().to_string());
        exported(&mut harness);
        assert!(says(&harness, said), "{said}");
        harness.state_mut().command(Command::Dismiss);
        harness.run();
    }
    let data = Package::open(&folder.path().join("mine.zip")).expect("a package").package.dataset;
    assert_eq!(&data, harness.state().state().document.dataset());
}

#[test]
fn an_export_can_be_stopped_and_only_one_runs() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = window("article-2022-02-13");
    let out = Outgoing { shown: false, format: Format::Csv, path: folder.path().join("a.csv").display().to_string() };
    let state = &mut harness.state().state().clone();
    let effects = laydown::session::apply(state, Command::Export(ExportCommand::Begin(out.clone())));
    assert!(laydown::session::apply(state, Command::Export(ExportCommand::Begin(out))).is_empty(), "one at a time");
    laydown::session::apply(state, Command::Export(ExportCommand::Stop));
    let [laydown::session::Effect::Start(started)] = &effects[..] else { panic!("{effects:?}") };
    let laydown::session::Job::Export(job) = &started.job else { panic!("{started:?}") };
    let stopped = job.write().map_err(|error| error.to_string());
    assert_eq!(stopped, Err("export cancelled; nothing was written".to_owned()));
    assert!(!job.goal.path.exists());
    harness.run();
}

#[test]
fn the_picture_is_seen_before_it_is_saved_and_follows_the_choices() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = window("article-2022-02-13");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::E);
    harness.run();
    let print = |harness: &Harness<'_, App>| match &harness.state().state().transient.dialog {
        Some(Dialog::Print(print)) => (**print).clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(print(&harness).path, "~/map.png");
    named(&harness, "Preview");
    harness.get_by_label("Transparent background").click();
    harness.run();
    assert!(print(&harness).clear);
    // What cannot be made is said where the picture would be.
    let wrong = Print { style: "nowhere".to_owned(), ..print(&harness) };
    harness.state_mut().command(Command::Show(Some(Dialog::Print(Box::new(wrong)))));
    let said = |harness: &mut Harness<'_, App>| {
        for _ in 0..400 {
            harness.run();
            if harness.query_by_label_contains("style “nowhere” not found").is_some() {
                return true;
            }
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        false
    };
    assert!(said(&mut harness));
    let sound = Print { style: "journal".to_owned(), ..print(&harness) };
    harness.state_mut().command(Command::Show(Some(Dialog::Print(Box::new(sound)))));
    harness.run();
    let path = folder.path().join("map.svg");
    type_into(&mut harness, "Path of the picture", &path.display().to_string());
    exported(&mut harness);
    let svg = std::fs::read_to_string(&path).expect("a picture");
    assert!(svg.contains("fill-opacity=\"0\"") && says(&harness, "Exported to "), "{}", &svg[..200]);
    assert_eq!(harness.state().state().options.print.style, "journal", "kept for the next time");
}
