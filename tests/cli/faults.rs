//! Single system calls that fail, or at which the program is killed: what is on the disk is the old or the new, and what was confirmed is
//! there. Needs `strace`, and says so where there is none. `LAYDOWN_FAULTS` says how many of each call are hit.

use serde_json::Value;
use std::{
    collections::BTreeMap,
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

/// The calls that write, and what befalls them.
const CALLS: [(&str, &[&str]); 8] = [
    ("openat", &["error=EMFILE", "error=EACCES", "signal=KILL"]),
    ("write", &["error=ENOSPC", "error=EIO", "signal=KILL"]),
    ("fsync", &["error=EIO", "signal=KILL"]),
    ("rename,renameat,renameat2", &["error=EIO", "signal=KILL"]),
    ("unlink,unlinkat", &["error=EIO", "signal=KILL"]),
    ("flock", &["error=ENOLCK", "signal=KILL"]),
    ("readlink,readlinkat", &["error=EIO"]),
    ("mkdir,mkdirat", &["error=ENOSPC", "signal=KILL"]),
];

fn has_strace() -> bool {
    let there = Command::new("strace").args(["-o", "/dev/null", "true"]).status().is_ok_and(|status| status.success());
    if !there {
        println!("skipped: no strace, or none that may trace");
    }
    there
}

/// Runs it while the n-th of some calls fails, and says whether there were so many.
fn hit(home: &Path, calls: &str, fault: &str, nth: usize, arguments: &[&str], input: &str) -> (Output, bool) {
    let trace = home.join("trace");
    let mut command = Command::new("strace");
    command.args(["-f", "-qq", "-o"]).arg(&trace).args(["-e", &format!("trace={calls}")]);
    command
        .args(["-e", &format!("inject={calls}:{fault}:when={nth}")])
        .arg(env!("CARGO_BIN_EXE_laydown"))
        .args(arguments);
    command.current_dir(home).env("HOME", home).env("XDG_STATE_HOME", home.join("state"));
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    let trace = fs::read_to_string(&trace).unwrap();
    (output, trace.contains("INJECTED") || trace.contains("killed by SIGKILL"))
}

/// The files of a dataset as who opens it finds them; none: there is none.
fn found(path: &Path) -> Option<BTreeMap<String, Vec<u8>>> {
    let loaded = ::laydown::io::Package::open(path).ok()?;
    assert!(
        loaded.problems.iter().all(|problem| problem.severity == ::laydown::io::Severity::Note),
        "{:?}",
        loaded.problems
    );
    Some(loaded.package.files().unwrap().into_iter().collect())
}

/// So many of each call are hit, spread over all that there are.
fn each_fault(mut one: impl FnMut(&str, &str, usize) -> bool) {
    if !has_strace() {
        return;
    }
    let most: usize = std::env::var("LAYDOWN_FAULTS").ok().and_then(|n| n.parse().ok()).unwrap_or(3);
    for (calls, faults) in CALLS {
        for fault in faults {
            // Libraries are loaded first: of those few are hit, unless all are asked for.
            let mut n = 1;
            for _ in 0..most {
                if !one(calls, fault, n) {
                    break;
                }
                n += match calls {
                    "openat" if most < 100 => 4,
                    "readlink,readlinkat" if most < 100 => 17,
                    _ => 1,
                };
            }
        }
    }
}

const EDITS: &str = r#"{"put":"sources","id":"new","cells":{"publisher":"Somebody"}}
{"put":"stages","id":"feb-11-poland-ordered","cells":{"note":"one","source":"new"}}
{"put":"movements","id":"feb-11-poland","cells":{"note":"two"}}
{"save":true}
"#;

fn dataset(home: &Path) -> PathBuf {
    let path = home.join("ds");
    ::laydown::io::sample("article-2022-02-13").unwrap().package.save(&path).unwrap();
    path
}

#[test]
fn a_save_is_the_old_or_the_new_and_loses_nothing_that_was_confirmed() {
    each_fault(|calls, fault, nth| {
        let home = tempfile::tempdir().unwrap();
        let path = dataset(home.path());
        let old = found(&path);
        let (output, was_hit) = hit(home.path(), calls, fault, nth, &["edit", "ds"], EDITS);
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let now = found(&path);
        let context = format!("{calls} {fault} {nth}: {said} {}", String::from_utf8_lossy(&output.stderr));
        let answers: Vec<Value> = said.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
        let done =
            |text: &str| answers.iter().any(|answer| answer["done"].as_str().is_some_and(|done| done.contains(text)));
        let notes = |files: &BTreeMap<String, Vec<u8>>| {
            let text = |name: &str| String::from_utf8_lossy(&files[name]).into_owned();
            [
                text("sources.csv").contains("Somebody"),
                text("stages.csv").contains("one"),
                text("movements.csv").contains(",two"),
            ]
        };
        let there = notes(&now.clone().unwrap());
        // The end of the input saves too.
        assert!(now == old || there == [true; 3] || !output.status.success() && there.contains(&false), "{context}");
        assert!(there == [true; 3] || there == [false; 3] || now == old, "a part only: {there:?} {context}");
        assert!(!output.status.success() || there == [true; 3], "{context}");
        // What was confirmed is saved or can be recovered, unless one was told that nothing is kept.
        let warned = answers.iter().any(|answer| answer["warning"].is_string());
        if done("Poland") && !warned {
            let mut again = Command::new(env!("CARGO_BIN_EXE_laydown"));
            again.args(["edit", "ds", "--recover"]).current_dir(home.path()).env("HOME", home.path());
            let again = again.env("XDG_STATE_HOME", home.path().join("state")).stdin(Stdio::null()).output().unwrap();
            assert!(again.status.success(), "{context} {}", String::from_utf8_lossy(&again.stderr));
            assert!(notes(&found(&path).unwrap())[1], "{context}");
        }
        was_hit
    });
}

#[test]
fn an_import_over_a_dataset_is_the_old_or_the_new() {
    each_fault(|calls, fault, nth| {
        for to in ["ds", "ds.zip", "new"] {
            let home = tempfile::tempdir().unwrap();
            let path = dataset(home.path());
            ::laydown::io::Package::open(&path).unwrap().package.save(&home.path().join("ds.zip")).unwrap();
            fs::write(home.path().join("t.csv"), "country,date,number\nPoland,2021-12-31,5\n").unwrap();
            let old = found(&home.path().join(to));
            let arguments = ["import", "t.csv", "--sender", "USA", "-o", to, "--force"];
            let (output, was_hit) = hit(home.path(), calls, fault, nth, &arguments, "");
            let now = found(&home.path().join(to));
            let new = now
                .as_ref()
                .is_some_and(|files| files.contains_key("strengths.csv") && !files.contains_key("stages.csv"));
            let context = format!("{to} {calls} {fault} {nth}: {}", String::from_utf8_lossy(&output.stderr));
            assert!(new || now == old, "{context}");
            assert!(new || !output.status.success(), "{context}");
            if !was_hit {
                return false;
            }
        }
        true
    });
}

#[test]
fn what_goes_out_is_the_old_or_the_new() {
    each_fault(|calls, fault, nth| {
        let home = tempfile::tempdir().unwrap();
        dataset(home.path());
        let out = home.path().join("x.csv");
        fs::write(&out, "record,id,old\n").unwrap();
        let (output, was_hit) = hit(home.path(), calls, fault, nth, &["convert", "ds", "-o", "x.csv"], "");
        let text = fs::read_to_string(&out).unwrap();
        let new = text.lines().count() > 5 && text.ends_with('\n');
        let context = format!("{calls} {fault} {nth}: {}", String::from_utf8_lossy(&output.stderr));
        assert!(new || text == "record,id,old\n", "{context}");
        assert!(new || !output.status.success(), "{context}");
        was_hit
    });
}
