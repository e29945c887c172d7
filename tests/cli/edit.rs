//! Changes from lines of JSON, and what a killed run leaves.

use serde_json::Value;
use std::{
    collections::BTreeSet,
    fs,
    io::{BufRead as _, BufReader, Write as _},
    path::Path,
    process::{Child, Command, Stdio},
    sync::mpsc,
    time::Duration,
};

/// A dataset of its own, and a home for its journal.
fn dataset() -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    let mut package = ::laydown::io::sample("article-2022-02-13").unwrap().package;
    package.save(&home.path().join("data")).unwrap();
    home
}

fn edit(home: &Path, options: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_laydown"));
    command.arg("edit").arg(home.join("data")).args(options).env("XDG_STATE_HOME", home.join("state"));
    command.env("HOME", home).env("LOCALAPPDATA", home.join("state"));
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Runs it to its end; the answers, what it complained of, and whether it went well.
fn run(home: &Path, options: &[&str], lines: &str) -> (Vec<Value>, String, bool) {
    let mut child = edit(home, options).spawn().unwrap();
    // It may have ended already.
    let _ = child.stdin.take().unwrap().write_all(lines.as_bytes());
    let output = child.wait_with_output().unwrap();
    let answers =
        String::from_utf8_lossy(&output.stdout).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    (answers, String::from_utf8_lossy(&output.stderr).into_owned(), output.status.success())
}

#[test]
fn lines_change_the_dataset_and_say_what_they_did() {
    let home = dataset();
    let stages = home.path().join("data/stages.csv");
    let before = fs::read_to_string(&stages).unwrap();
    let lines = r#"{"put":"sources","cells":{"publisher":"Die Welt","published":"2022-02-12"}}
{"put":"stages","id":"feb-2-poland-announced","cells":{"people":"about 1,750"}}

{"put":"strengths","id":"mine","cells":{"sender":"United States","host":"Polen","day":"2021-12-31","people":176,"scope":"assigned","source":"Die-Welt-2022-02-12"}}
{"undo":true}
{"redo":true}
{"put":"strengths","id":"mine","cells":{"host":"Poland"}}
"#;
    let (answers, complaint, good) = run(home.path(), &[], lines);
    assert!(good, "{complaint}");
    assert_eq!(answers[0]["id"], "Die-Welt-2022-02-12");
    assert_eq!(answers[1]["done"], "Poland 1,700 → about 1,750");
    assert_eq!(answers[2]["id"], "mine");
    let done: Vec<&str> = answers[2..].iter().map(|answer| answer["done"].as_str().unwrap()).collect();
    assert_eq!(
        done,
        [
            "add strength, Poland 176",
            "undone: add strength, Poland 176",
            "redone: add strength, Poland 176",
            "no change"
        ]
    );
    let after = fs::read_to_string(&stages).unwrap();
    assert_eq!(before.lines().count(), after.lines().count());
    assert_eq!(before.lines().zip(after.lines()).filter(|(was, is)| was != is).count(), 1);
    assert!(fs::read_to_string(home.path().join("data/strengths.csv")).unwrap().contains("mine,USA,POL"));
}

#[test]
fn what_is_wrong_is_answered_in_its_line_and_nothing_is_saved() {
    let home = dataset();
    let before = fs::read_to_string(home.path().join("data/stages.csv")).unwrap();
    let lines = r#"{"put":"stages","id":"feb-2-poland-announced","cells":{"note":"x"}}
nonsense
{"put":"stagse","cells":{}}
{"put":"stages","cells":{"people":"lots","colour":"red"}}
{"put":"stages","cells":{"people":"lots","day":"2022-02-30"}}
{"delete":"stages"}
{"delete":"stages","id":"nowhere"}
{"redo":true}
[1]
{}
"#;
    let (answers, complaint, good) = run(home.path(), &[], lines);
    assert!(!good && complaint.contains("1 unsaved change is kept") && complaint.lines().count() == 1, "{complaint}");
    assert!(answers[0]["done"].is_string());
    let errors: Vec<&str> = answers[1..].iter().map(|answer| answer["error"].as_str().unwrap()).collect();
    for (error, part) in errors.iter().zip([
        "not JSON",
        "is not a table",
        "no column",
        "day: ",
        "\"id\"",
        "“nowhere” not found",
        "nothing to undo",
        "not a JSON object",
        "has no action",
    ]) {
        assert!(error.contains(part), "{part}: {error}");
    }
    assert_eq!(fs::read_to_string(home.path().join("data/stages.csv")).unwrap(), before);
    let (_, complaint, good) = run(home.path(), &[], "");
    assert!(
        !good && complaint.contains("1 unsaved change"),
        "what was confirmed stays until it is let go: {complaint}"
    );
    let (_, complaint, good) = run(home.path(), &["--forget"], "");
    assert!(good, "{complaint}");
    let (_, _, good) = run(home.path(), &[], "");
    assert!(good, "and nothing is left for a next run");
}

const NOTE: &str = "{\"put\":\"stages\",\"id\":\"feb-11-poland-ordered\",\"cells\":{\"note\":\"CONFIRMED\"}}\n";
const SAVE: &str = "{\"save\":true}\n";

fn stages(home: &Path) -> String {
    fs::read_to_string(home.join("data/stages.csv")).unwrap()
}

#[test]
fn what_could_not_be_saved_is_kept_and_can_be_saved_later() {
    let home = dataset();
    let mut child = edit(home.path(), &[]).spawn().unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut input = child.stdin.take().unwrap();
    input.write_all(NOTE.as_bytes()).unwrap();
    assert!(answers.next().unwrap().unwrap().contains("done"));
    fs::write(home.path().join("data/stages.csv"), stages(home.path()) + "\n").unwrap();
    input.write_all(SAVE.as_bytes()).unwrap();
    assert!(answers.next().unwrap().unwrap().contains("changed on disk"));
    drop(input);
    assert!(!child.wait().unwrap().success());
    assert!(!stages(home.path()).contains("CONFIRMED"));
    let (_, complaint, good) = run(home.path(), &["--recover"], "");
    assert!(good && stages(home.path()).contains("CONFIRMED"), "{complaint}");
}

#[test]
fn what_another_saved_meanwhile_is_not_undone_by_a_recovery() {
    let number = |number: &str| {
        format!("{{\"put\":\"stages\",\"id\":\"feb-11-poland-ordered\",\"cells\":{{\"people\":\"{number}\"}}}}\n")
    };
    for (mine, theirs, decide) in [(NOTE.to_owned(), number("2,900"), false), (number("2,800"), number("2,900"), true)]
    {
        let home = dataset();
        let mut child = edit(home.path(), &[]).spawn().unwrap();
        let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut input = child.stdin.take().unwrap();
        input.write_all(mine.as_bytes()).unwrap();
        assert!(answers.next().unwrap().unwrap().contains("done"));
        let mut other = edit(home.path(), &[]);
        let mut other = other.env("XDG_STATE_HOME", home.path().join("other")).spawn().unwrap();
        other.stdin.take().unwrap().write_all(format!("{theirs}{SAVE}").as_bytes()).unwrap();
        assert!(other.wait().unwrap().success() && stages(home.path()).contains("2900"));
        input.write_all(SAVE.as_bytes()).unwrap();
        assert!(answers.next().unwrap().unwrap().contains("changed on disk"));
        drop(input);
        assert!(!child.wait().unwrap().success());
        let (_, complaint, good) = run(home.path(), &["--recover"], "");
        assert!(stages(home.path()).contains("2900"), "{complaint}");
        if decide {
            assert!(
                !good && complaint.contains("People: “2,900” was saved") && complaint.contains("--recover=saved"),
                "{complaint}"
            );
            assert!(run(home.path(), &["--recover=unsaved"], "").2 && stages(home.path()).contains("2800"));
        } else {
            assert!(good && stages(home.path()).contains("CONFIRMED"), "{complaint}");
        }
        let (_, complaint, good) = run(home.path(), &["--recover"], "");
        assert!(good && complaint.contains("nothing to restore"), "{complaint}");
    }
}

#[test]
fn a_damaged_line_of_a_journal_takes_no_other_with_it() {
    let home = dataset();
    let quote = NOTE.replace("note", "quote");
    let mut child = edit(home.path(), &[]).spawn().unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut input = child.stdin.take().unwrap();
    for line in [&quote, NOTE] {
        input.write_all(line.as_bytes()).unwrap();
        assert!(answers.next().unwrap().unwrap().contains("done"));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    let folder = home.path().join("state/laydown/journals");
    let journal = fs::read_dir(folder).unwrap().next().unwrap().unwrap().path();
    let text = fs::read_to_string(&journal).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    fs::write(&journal, format!("{}\ngarbage\n{}\n", lines[0], lines[2])).unwrap();
    for options in [&[][..], &["--recover"]] {
        let (_, complaint, good) = run(home.path(), options, "");
        assert!(!good && complaint.contains("1 line of the journal cannot be read"), "{complaint}");
    }
    let (_, complaint, good) = run(home.path(), &["--recover=saved"], "");
    assert!(good && stages(home.path()).contains("CONFIRMED"), "{complaint}");
}

#[test]
fn a_line_that_is_too_long_is_answered_and_passed_over() {
    let home = dataset();
    let long = "x".repeat(7 << 20);
    let (answers, _, good) = run(home.path(), &[], &format!("{long}\n{NOTE}"));
    assert!(!good && answers[0]["error"].as_str().unwrap().contains("longer than"), "{}", answers[0]);
    assert!(answers.len() == 2 && answers[1]["done"].is_string(), "{answers:?}");
}

#[test]
fn without_a_journal_one_is_told_and_goes_on() {
    let home = dataset();
    fs::write(home.path().join("state"), "no folder").unwrap();
    let (answers, complaint, good) = run(home.path(), &[], &format!("{NOTE}{SAVE}"));
    assert!(good && complaint.contains("cannot be kept for recovery") && complaint.lines().count() == 1, "{complaint}");
    assert!(answers[0]["done"].is_string() && answers[0]["warning"].is_string(), "{answers:?}");
    assert!(answers[1]["warning"].is_null(), "{answers:?}");
    assert!(stages(home.path()).contains("CONFIRMED"));
}

#[test]
fn a_reader_who_has_seen_enough_stops_no_work() {
    let home = dataset();
    let mut child = edit(home.path(), &[]).spawn().unwrap();
    drop(child.stdout.take());
    child.stdin.take().unwrap().write_all(NOTE.repeat(3).as_bytes()).unwrap();
    assert!(child.wait().unwrap().success());
    assert!(stages(home.path()).contains("CONFIRMED"));
    let table = home.path().join("t.csv");
    fs::write(&table, "country,date,number\nPoland,2021-12-31,5\n").unwrap();
    let mut import = Command::new(env!("CARGO_BIN_EXE_laydown"));
    import.arg("import").arg(&table).args(["--sender", "USA", "-o"]).arg(home.path().join("ds"));
    let mut child = import.stdout(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    assert!(child.wait().unwrap().success());
    assert!(fs::read_to_string(home.path().join("ds/strengths.csv")).unwrap().contains("POL"));
}

/// A run that is told to add sources and to save now and then, until it is killed.
struct Victim {
    child: Child,
    /// Says so when it has confirmed something.
    works: mpsc::Receiver<()>,
    confirmed: std::thread::JoinHandle<Vec<String>>,
}

impl Victim {
    fn start(home: &Path, first: usize) -> Self {
        let mut child = edit(home, &["--recover"]).spawn().unwrap();
        let mut input = child.stdin.take().unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        std::thread::Builder::new()
            .name("edits".into())
            .spawn(move || {
                for n in first..first + 100_000 {
                    let save = if n % 7 == 3 { "{\"save\":true}\n" } else { "" };
                    let line =
                        format!("{{\"put\":\"sources\",\"id\":\"s{n}\",\"cells\":{{\"publisher\":\"P{n}\"}}}}\n{save}");
                    if input.write_all(line.as_bytes()).is_err() {
                        return;
                    }
                }
            })
            .unwrap();
        let (says, works) = mpsc::channel();
        let confirmed = std::thread::Builder::new()
            .name("answers".into())
            .spawn(move || {
                let answers = output.lines().map_while(Result::ok).inspect(|_| {
                    let _ = says.send(());
                });
                let ids = answers.filter_map(|line| serde_json::from_str::<Value>(&line).ok());
                ids.filter_map(|answer| Some(answer["id"].as_str()?.to_owned())).collect()
            })
            .unwrap();
        Self { child, works, confirmed }
    }

    /// Killed so long after it was started or, with `at_work`, after it has confirmed something: a slow machine may take longer to
    /// start than any wait.
    fn kill_after(mut self, wait: Duration, at_work: bool) -> Vec<String> {
        if at_work {
            let _ = self.works.recv_timeout(Duration::from_mins(1));
        }
        std::thread::sleep(wait);
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        self.confirmed.join().unwrap()
    }
}

/// Killed at many moments: no confirmed change is missing and no file is broken. `LAYDOWN_CRASHES` says how often.
#[test]
fn no_confirmed_change_is_lost_to_a_kill() {
    let rounds: usize = std::env::var("LAYDOWN_CRASHES").ok().and_then(|n| n.parse().ok()).unwrap_or(12);
    let home = dataset();
    let mut confirmed: BTreeSet<String> = BTreeSet::new();
    for round in 0..rounds {
        // Spread over the start, the first edits and the saves.
        let wait = Duration::from_micros(4_000 + (round as u64 * 7_919) % 120_000);
        let victim = Victim::start(home.path(), round * 1_000_000);
        confirmed.extend(victim.kill_after(wait, round % 2 == 1));
    }
    let (_, complaint, good) = run(home.path(), &["--recover"], "");
    assert!(good, "{complaint}");
    let loaded = ::laydown::io::Package::open(&home.path().join("data")).unwrap();
    assert!(loaded.problems.is_empty(), "{:?}", loaded.problems);
    let there: BTreeSet<String> = loaded.package.dataset.sources.iter().map(|source| source.id.to_string()).collect();
    let lost: Vec<_> = confirmed.difference(&there).collect();
    assert!(lost.is_empty(), "{} of {} are lost: {:?}", lost.len(), confirmed.len(), &lost[..lost.len().min(5)]);
    assert!(rounds < 3 || confirmed.len() > rounds, "{} were confirmed in {rounds} rounds", confirmed.len());
    println!("{} confirmed changes, {rounds} kills, none lost", confirmed.len());
}

#[test]
fn a_series_is_declared_changed_and_taken_back() {
    let home = dataset();
    let json = home.path().join("data/datapackage.json");
    let before = fs::read(&json).unwrap();
    let declare = r#"{"series":"dmdc-quarterly","title":"DMDC quarterly","complete":true}"#;
    let (answers, complaint, good) = run(home.path(), &[], &format!("{declare}\n{{\"undo\":true}}\n"));
    assert!(good, "{complaint}");
    let done: Vec<&str> = answers.iter().map(|answer| answer["done"].as_str().unwrap()).collect();
    assert_eq!(done, ["series DMDC quarterly is complete", "undone: series DMDC quarterly is complete"]);
    assert_eq!(fs::read(&json).unwrap(), before);
    let again = r#"{"series":"dmdc-quarterly","complete":false}"#;
    let (answers, complaint, good) = run(home.path(), &[], &format!("{declare}\n{again}\n{again}\n"));
    assert!(good, "{complaint}");
    let done: Vec<&str> = answers.iter().map(|answer| answer["done"].as_str().unwrap()).collect();
    let no = "series DMDC quarterly is not complete";
    assert_eq!(done, ["series DMDC quarterly is complete", no, "no change"]);
    let now: Value = serde_json::from_slice(&fs::read(&json).unwrap()).unwrap();
    let series = serde_json::json!([{"name": "dmdc-quarterly", "title": "DMDC quarterly", "complete": false}]);
    assert_eq!(now["laydown"]["series"], series);
    for (line, why) in [
        (r#"{"series":"a,b"}"#, "without commas"),
        (r#"{"series":"q","title":5}"#, "is not text"),
        (r#"{"series":"q","complete":"yes"}"#, "true or false"),
    ] {
        let (answers, _, good) = run(home.path(), &[], line);
        assert!(!good && answers[0]["error"].as_str().unwrap().contains(why), "{answers:?}");
    }
}

#[test]
fn a_second_report_of_one_deployment_is_asked_about() {
    let home = dataset();
    let lines = r#"{"put":"sources","id":"ap","cells":{"publisher":"AP","published":"2022-02-12"}}
{"put":"movements","id":"x","cells":{"sender":"USA","origin":"USA","host":"POL"}}
{"put":"stages","id":"x1","cells":{"movement":"x","stage":"ordered","day":"2022-02-12","people":"about 3,000","source":"ap"}}
{"undo":true}
{"put":"stages","id":"x1","apart":true,"cells":{"movement":"x","stage":"ordered","day":"2022-02-12","people":"about 3,000","source":"ap"}}
{"put":"stages","id":"x2","cells":{"movement":"x","stage":"arrived","day":"2022-02-12","people":"300","source":"ap"}}
{"undo":true}
"#;
    let (answers, complaint, good) = run(home.path(), &[], lines);
    assert!(good, "{complaint}");
    assert!(answers[2]["question"].as_str().unwrap().contains("Add as a second source"), "{}", answers[2]);
    assert_eq!(answers[2]["second_source_for"], "feb-11-poland");
    assert!(answers[4].get("question").is_none(), "{}", answers[4]);
    let folder = home.path().join("data");
    let total = |what: &str| {
        let arguments = ["query".into(), folder.clone().into_os_string(), "--day".into(), "2022-02-13".into()];
        let output = super::laydown(arguments.into_iter().chain([std::ffi::OsString::from(what)]));
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(total("--findings").contains("3,000 on 11 Feb 2022 and about 3,000 on 12 Feb 2022 may be one deployment"));
    // Its own answer makes it a second source.
    let lines: Vec<String> = answers[2]["to_answer"].as_array().unwrap().iter().map(Value::to_string).collect();
    let (answers, complaint, good) = run(home.path(), &[], &lines.join("\n"));
    assert!(good && answers.len() == 2, "{complaint} {answers:?}");
    assert!(!total("--findings").contains("may be one deployment"));
    assert!(total("--net").contains("about 6,000"), "{}", total("--net"));
}
