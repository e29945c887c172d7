//! Passages of each kind in eight languages, and the set for development where it is there. The score is printed, and must not fall.

use super::score::{Scored, Sums, score};

/// What a set must reach: core F1 over all and in each language, full F1, how many quiet passages stay quiet, and how many of a hundred
/// candidates are traps at most.
struct Floor {
    core: f64,
    language: f64,
    full: f64,
    quiet: usize,
    traps: f64,
}

/// Prints the score of a set and holds it against its floor. Below it a rule or a word was lost.
fn hold(name: &str, lines: &str, floor: &Floor) {
    let scored = score(lines);
    println!("{name:12} core   full   traps  right wrong missed");
    for (group, core) in &scored.core {
        let full = scored.full.get(group).map_or(0.0, |sums| sums.f1());
        let (right, wrong, missed) = (core.right, core.wrong, core.missed);
        println!("{group:12} {:.3}  {full:.3}  {:4.1}%  {right:5} {wrong:5} {missed:6}", core.f1(), traps(core));
    }
    println!("{:12} {} of {}", "quiet", scored.quiet.0, scored.quiet.1);
    let log = || shown(&scored);
    let core = scored.core["all"];
    assert!(core.f1() >= floor.core, "{name}: core {:.3}\n{}", core.f1(), log());
    for (language, sums) in &scored.core {
        assert!(sums.f1() >= floor.language, "{name}: core of {language} {:.3}\n{}", sums.f1(), log());
    }
    assert!(scored.full["all"].f1() >= floor.full, "{name}: full {:.3}\n{}", scored.full["all"].f1(), log());
    assert!(scored.quiet.0 >= floor.quiet, "{name}: quiet {:?}\n{}", scored.quiet, log());
    assert!(traps(&core) <= floor.traps, "{name}: traps {:.1} %\n{}", traps(&core), log());
}

/// Traps among a hundred candidates.
fn traps(sums: &Sums) -> f64 {
    100.0 * sums.traps as f64 / (sums.right + sums.wrong).max(1) as f64
}

fn shown(scored: &Scored) -> String {
    scored.log.join("\n")
}

/// Facts are invented or reworded.
#[test]
fn own_passages_are_read() {
    let floor = Floor { core: 0.80, language: 0.73, full: 0.73, quiet: 5, traps: 5.0 };
    hold("own", include_str!("passages.jsonl"), &floor);
}

/// Passages that were kept from whoever wrote the rules: what rules that are not made for them can do.
#[test]
fn passages_kept_aside_are_read() {
    let floor = Floor { core: 0.79, language: 0.70, full: 0.69, quiet: 7, traps: 8.0 };
    hold("aside", include_str!("aside.jsonl"), &floor);
}

#[test]
fn the_passages_for_development_are_read() {
    let Ok(folder) = std::env::var("LAYDOWN_TEST_DATA") else {
        println!("skipped: LAYDOWN_TEST_DATA is not set");
        return;
    };
    let path = std::path::Path::new(&folder).join("passages/development.jsonl");
    let Ok(lines) = std::fs::read_to_string(&path) else {
        println!("skipped: {} is not there", path.display());
        return;
    };
    let floor = Floor { core: 0.84, language: 0.78, full: 0.74, quiet: 10, traps: 6.0 };
    hold("development", &lines, &floor);
}
