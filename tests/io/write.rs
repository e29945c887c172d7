//! Writing: whole or not at all, through links, alone, and several files in one moment.
#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use laydown::io::{Package, SaveError, sample, write_file};
use std::{
    fs,
    path::Path,
    sync::{Arc, Barrier},
};
use tempfile::TempDir;

fn saved() -> (TempDir, std::path::PathBuf) {
    let home = TempDir::new().unwrap();
    let path = home.path().join("ds");
    sample("article-2022-02-13").unwrap().package.save(&path).unwrap();
    (home, path)
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// Two who save different rows at once: whoever is told that it is saved finds it there.
fn race(path: &Path, round: usize) {
    let barrier = Arc::new(Barrier::new(2));
    let one = |row: usize| {
        let (path, barrier) = (path.to_owned(), Arc::clone(&barrier));
        move || {
            let mut package = Package::open(&path).unwrap().package;
            let note = format!("round {round} row {row}");
            package.dataset.stages[row].evidence.note = note.as_str().into();
            package.dataset.sources[0].note.clone_from(&note);
            barrier.wait();
            (note, package.save(&path))
        }
    };
    let ended: Vec<_> = std::thread::scope(|scope| {
        let threads = [0, 1].map(|row| std::thread::Builder::new().spawn_scoped(scope, one(row)).unwrap());
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    let there = Package::open(path).unwrap().package.dataset;
    for (note, saved) in ended {
        let found = there.stages.iter().any(|stage| stage.evidence.note == note.as_str());
        assert_eq!(saved.is_ok(), found, "round {round}: {saved:?}");
        assert!(!matches!(saved, Err(SaveError::Io(..) | SaveError::Write(_))), "{saved:?}");
    }
}

#[test]
fn of_two_who_save_at_once_the_second_is_told() {
    let (home, path) = saved();
    let zip = home.path().join("ds.zip");
    Package::open(&path).unwrap().package.save(&zip).unwrap();
    for round in 0..40 {
        race(&path, round);
        race(&zip, round);
    }
    assert_eq!(names(home.path()), ["ds", "ds.zip"]);
    assert!(names(&path).iter().all(|name| !name.starts_with('.')), "{:?}", names(&path));
}

#[test]
fn whoever_reads_while_it_is_saved_reads_one_state() {
    let (_home, path) = saved();
    let done = std::sync::atomic::AtomicBool::new(false);
    std::thread::scope(|scope| {
        let save = || {
            for round in 0..60 {
                let mut package = Package::open(&path).unwrap().package;
                let note = format!("round {round}");
                package.dataset.movements[0].note = note.as_str().into();
                package.dataset.stages[0].evidence.note = note.as_str().into();
                package.dataset.sources[0].note.clone_from(&note);
                package.save(&path).unwrap();
            }
            done.store(true, std::sync::atomic::Ordering::Relaxed);
        };
        std::thread::Builder::new().spawn_scoped(scope, save).unwrap();
        while !done.load(std::sync::atomic::Ordering::Relaxed) {
            let data = Package::open(&path).unwrap().whole().unwrap().package.dataset;
            let notes = [data.movements[0].note.as_str(), &data.stages[0].evidence.note, &data.sources[0].note];
            let rounds: Vec<_> = notes.iter().map(|note| note.strip_prefix("round ")).collect();
            assert!(rounds.iter().all(|round| *round == rounds[0]), "{rounds:?}");
        }
    });
}

#[test]
fn two_who_make_one_dataset_at_once_do_not_mix() {
    let home = TempDir::new().unwrap();
    for (round, name) in ["ds", "ds.zip"].into_iter().cycle().take(20).enumerate() {
        let path = home.path().join(format!("{round}-{name}"));
        let barrier = Barrier::new(2);
        let one = |sample_name: &'static str| {
            let mut package = sample(sample_name).unwrap().package;
            barrier.wait();
            package.save(&path).is_ok()
        };
        let done: Vec<bool> = std::thread::scope(|scope| {
            let threads = ["article-2022-02-13", "europe-2022"]
                .map(|name| std::thread::Builder::new().spawn_scoped(scope, move || one(name)).unwrap());
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        assert_eq!(done.iter().filter(|done| **done).count(), 1, "{round}");
        let there = Package::open(&path).unwrap().package.dataset;
        let whole = ["article-2022-02-13", "europe-2022"].map(|name| sample(name).unwrap().package.dataset);
        assert!(whole.contains(&there), "{round}");
    }
}

/// What a save leaves that is killed once it has decided, with new sources and no stages any more.
fn ended_midway(path: &Path) {
    fs::write(path.join(".laydown-save-one"), "id,publisher\nnew,Somebody\n").unwrap();
    let plan = r#"{"laydown_save":1,"new":[["sources.csv",".laydown-save-one"],["events.csv",".laydown-save-two"]],"gone":["stages.csv"]}"#;
    fs::write(path.join(".laydown-save.json"), plan).unwrap();
}

#[test]
fn a_save_that_was_killed_midway_is_read_as_decided_and_completed_by_the_next_one() {
    let (_home, path) = saved();
    let events = fs::read_to_string(path.join("events.csv")).unwrap();
    ended_midway(&path);
    let before = names(&path);
    let loaded = Package::open(&path).unwrap();
    let data = &loaded.package.dataset;
    assert_eq!((data.sources.len(), data.sources[0].publisher.as_str(), data.stages.len()), (1, "Somebody", 0));
    assert!(loaded.problems.iter().any(|problem| problem.what.contains("interrupted")), "{:?}", loaded.problems);
    assert_eq!(names(&path), before, "to look at a folder changes nothing in it");
    let mut package = loaded.package;
    assert!(package.changed_files().is_empty(), "{:?}", package.changed_files());
    package.save(&path).unwrap();
    assert!(names(&path).iter().all(|name| !name.starts_with('.') && name != "stages.csv"), "{:?}", names(&path));
    assert!(fs::read_to_string(path.join("sources.csv")).unwrap().contains("Somebody"));
    assert_eq!(fs::read_to_string(path.join("events.csv")).unwrap(), events, "this one was there already");
}

#[test]
fn what_a_stranger_plans_touches_no_file_that_is_not_a_dataset_s() {
    let (_home, path) = saved();
    fs::create_dir(path.join("sub")).unwrap();
    for name in ["thesis.docx", "photo.jpg", "own.csv", "sub/deep.txt"] {
        fs::write(path.join(name), "mine").unwrap();
    }
    fs::write(path.join(".laydown-save-one"), "evil").unwrap();
    let plan = r#"{"laydown_save":1,"new":[["photo.jpg",".laydown-save-one"],["own.csv",".laydown-save-one"]],"gone":["thesis.docx","sub/deep.txt"]}"#;
    fs::write(path.join(".laydown-save.json"), plan).unwrap();
    let mut package = Package::open(&path).unwrap().package;
    package.dataset.title.push('!');
    package.save(&path).unwrap();
    for name in ["thesis.docx", "photo.jpg", "own.csv", "sub/deep.txt"] {
        assert_eq!(fs::read_to_string(path.join(name)).unwrap(), "mine", "{name}");
    }
}

#[cfg(unix)]
#[test]
fn what_a_killed_save_says_leads_nowhere_else() {
    let (home, path) = saved();
    fs::write(home.path().join("precious"), "mine").unwrap();
    std::os::unix::fs::symlink(home.path(), path.join("out")).unwrap();
    std::os::unix::fs::symlink(home.path().join("precious"), path.join("link.csv")).unwrap();
    fs::write(path.join(".laydown-save-one"), "evil").unwrap();
    fs::write(home.path().join(".laydown-save-one"), "evil").unwrap();
    let plan = r#"{"laydown_save":1,"new":[["../precious",".laydown-save-one"],["out/precious",".laydown-save-one"],
        ["link.csv",".laydown-save-one"],["sources.csv","../precious"],["sources.csv","stages.csv"]],"gone":["../precious","out/precious"]}"#;
    fs::write(path.join(".laydown-save.json"), plan).unwrap();
    let before = fs::read(path.join("sources.csv")).unwrap();
    Package::open(&path).unwrap();
    assert_eq!(fs::read_to_string(home.path().join("precious")).unwrap(), "mine");
    assert_eq!(fs::read(path.join("sources.csv")).unwrap(), before);
}

#[cfg(unix)]
#[test]
fn what_a_killed_save_decided_is_not_forgotten_where_it_cannot_be_looked_up() {
    let (_home, path) = saved();
    std::os::unix::fs::symlink("circle", path.join("circle")).unwrap();
    fs::write(path.join(".laydown-save-one"), "id,publisher\nnew,Somebody\n").unwrap();
    let about = r#"{"resources":[{"name":"sources","path":"sources.csv"},{"name":"notes","path":"circle/x.csv"}]}"#;
    fs::write(path.join("datapackage.json"), about).unwrap();
    let plan = r#"{"laydown_save":1,"new":[["sources.csv",".laydown-save-one"],["circle/x.csv",".laydown-save-one"]],"gone":[]}"#;
    fs::write(path.join(".laydown-save.json"), plan).unwrap();
    assert!(Package::open(&path).is_err());
    assert!(path.join(".laydown-save.json").exists() && path.join(".laydown-save-one").exists());
    fs::remove_file(path.join("circle")).unwrap();
    assert_eq!(Package::open(&path).unwrap().package.dataset.sources[0].publisher, "Somebody");
}

#[cfg(unix)]
#[test]
fn a_link_is_written_through_with_the_usual_rights() {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};
    let home = TempDir::new().unwrap();
    let path = |name: &str| home.path().join(name);
    let mode = |name: &str| fs::metadata(path(name)).unwrap().mode() & 0o777;
    fs::write(path("usual"), "").unwrap();
    for (link, to) in [("link", "real"), ("dangling", "nothing"), ("second", "link")] {
        symlink(to, path(link)).unwrap();
    }
    fs::write(path("real"), "old").unwrap();
    for (link, to) in [("link", "real"), ("dangling", "nothing"), ("second", "real")] {
        write_file(&path(link), link.as_bytes()).unwrap();
        assert_eq!(fs::read_to_string(path(to)).unwrap(), link);
        assert!(path(link).is_symlink());
        assert_eq!(mode(to), mode("usual"));
    }
    fs::set_permissions(path("real"), fs::Permissions::from_mode(0o640)).unwrap();
    write_file(&path("link"), b"new").unwrap();
    assert_eq!(mode("real"), 0o640, "a file keeps the rights that it has");
    symlink("circle", path("circle")).unwrap();
    assert!(write_file(&path("circle"), b"").is_err());
}

#[test]
fn an_error_names_the_file_and_not_how_it_is_written() {
    let home = TempDir::new().unwrap();
    let error = write_file(&home.path().join("nowhere/x.csv"), b"").unwrap_err().to_string();
    assert!(error.contains("x.csv") && error.contains("os error") && !error.contains(".laydown"), "{error}");
}

#[test]
fn a_read_only_file_stays() {
    let (_home, path) = saved();
    let table = path.join("stages.csv");
    let mut rights = fs::metadata(&table).unwrap().permissions();
    rights.set_readonly(true);
    fs::set_permissions(&table, rights).unwrap();
    let before = fs::read(&table).unwrap();
    let mut package = Package::open(&path).unwrap().package;
    package.dataset.stages[0].evidence.note = "new".into();
    package.dataset.sources[0].note = "new".into();
    let sources = fs::read(path.join("sources.csv")).unwrap();
    let error = package.save(&path).unwrap_err().to_string();
    assert!(error.contains("stages.csv") && error.contains("read-only"), "{error}");
    assert_eq!(fs::read(&table).unwrap(), before);
    assert_eq!(fs::read(path.join("sources.csv")).unwrap(), sources, "and the others stay with it");
    assert!(names(&path).iter().all(|name| !name.starts_with('.')), "{:?}", names(&path));
}

#[test]
fn what_a_killed_program_left_goes_with_the_next_file_and_what_is_being_written_stays() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("ds");
    let mut package = sample("article-2022-02-13").unwrap().package;
    package.save(&path).unwrap();
    let left = [
        home.path().join(".laydown-save-left"),
        path.join(".laydown-save-left"),
        home.path().join(".laydown-save-folder"),
    ];
    let held = [home.path().join(".laydown-save-held"), path.join(".laydown-save-held")];
    let files: Vec<fs::File> = left[..2].iter().chain(&held).map(|path| fs::File::create_new(path).unwrap()).collect();
    files[2..].iter().for_each(|file| file.try_lock().unwrap());
    fs::create_dir(&left[2]).unwrap();
    fs::write(left[2].join("stages.csv"), "id\n").unwrap();
    fs::write(home.path().join("laydown-save-mine"), "mine").unwrap();

    write_file(&home.path().join("picture.svg"), b"<svg/>").unwrap();
    package.dataset.title = "Another".to_owned();
    package.save(&path).unwrap();
    assert!(left.iter().all(|path| !path.exists()), "{left:?}");
    assert!(held.iter().all(|path| path.exists()) && home.path().join("laydown-save-mine").exists());
    drop(files);
    package.dataset.title = "A third".to_owned();
    package.save(&path).unwrap();
    package.save(&home.path().join("new/er")).unwrap();
    assert!(!held[1].exists() && held[0].exists(), "nothing was written next to it");
    package.save(&home.path().join("newer")).unwrap();
    assert!(!held[0].exists());
}
