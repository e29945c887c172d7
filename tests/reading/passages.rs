//! Passages of each kind in eight languages, and the set for development where it is there.

use super::score::{Scored, score};

fn tell(name: &str, scored: &Scored) {
    for (name, groups) in [(format!("{name} core"), &scored.core), (format!("{name} full"), &scored.full)] {
        for (group, sums) in groups {
            println!(
                "{name} {group:4} F1 {:.3} ({} right, {} wrong, {} missed, {} traps)",
                sums.f1(),
                sums.right,
                sums.wrong,
                sums.missed,
                sums.traps
            );
        }
    }
    println!("{name} quiet {} of {}", scored.quiet.0, scored.quiet.1);
}

/// Facts are invented. Below the floor a rule or a word was lost.
#[test]
fn own_passages_are_read() {
    let scored = score(include_str!("passages.jsonl"));
    tell("own", &scored);
    assert!(scored.core["all"].f1() >= 0.82, "{}", scored.log.join("\n"));
    for (language, sums) in &scored.core {
        assert!(sums.f1() >= 0.70, "{language}: {}", scored.log.join("\n"));
    }
}

/// Passages that were kept from whoever wrote the rules: what rules that are not made for them can do.
#[test]
fn passages_kept_aside_are_read() {
    let scored = score(include_str!("aside.jsonl"));
    tell("aside", &scored);
    assert!(scored.core["all"].f1() >= 0.74, "{:.3}", scored.core["all"].f1());
}

#[test]
fn the_passages_for_development_are_read_as_well_as_before() {
    let Ok(folder) = std::env::var("LAYDOWN_TEST_DATA") else {
        println!("skipped: LAYDOWN_TEST_DATA is not set");
        return;
    };
    let path = std::path::Path::new(&folder).join("passages/development.jsonl");
    let Ok(lines) = std::fs::read_to_string(&path) else {
        println!("skipped: {} is not there", path.display());
        return;
    };
    let scored = score(&lines);
    tell("development", &scored);
    assert!(scored.core["all"].f1() >= 0.80, "core {:.3}", scored.core["all"].f1());
}
