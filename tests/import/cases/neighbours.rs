//! Many small tables of other heads, orders, languages and layouts, in `neighbours.txt`: each is right, asked about, or has an issue; what is read of
//! it is what another reader adds up.
//!
//! Above each table: its name, the settings, and what comes of it, parted by strokes: `ask` and the keys of its questions, or a day and the people of
//! its hosts on that day; then `sum` and the column that another reader adds up, `issues` of which kinds, `names` that are not
//! recognised, and how many rows are `invalid`.

use super::{case, pairs};

#[test]
fn tables_are_right_or_asked_about() {
    let tables = include_str!("neighbours.txt").split("## ").filter(|table| !table.trim().is_empty());
    let mut wrong = Vec::new();
    let mut all = 0;
    for text in tables {
        let (head, table) = text.split_once('\n').unwrap();
        let parts: Vec<&str> = head.split(" | ").map(str::trim).collect();
        let set: Vec<(&str, &str)> = parts[1].split("; ").filter_map(|one| one.split_once('=')).collect();
        let said =
            said(&format!("{}\n", table.trim_end()), &set, parts[2], parts.iter().find_map(|p| p.strip_prefix("sum ")));
        let wanted = parts[2..].join(" | ");
        if said != wanted {
            wrong.push(format!("{}\n  wanted {wanted}\n  found  {said}", parts[0]));
        }
        all += 1;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(all >= 400, "{all}");
}

/// What comes of a table, as it is written above it.
fn said(table: &str, set: &[(&str, &str)], wanted: &str, sum: Option<&str>) -> String {
    let found = case(table, set);
    let asked = found.needed();
    if !asked.is_empty() {
        return format!("ask {}", asked.join(" "));
    }
    let day = wanted.split(' ').next().unwrap();
    let hosts = found.hosts(day);
    let hosts: Vec<String> =
        hosts.iter().filter(|(_, people)| *people > 0).map(|(code, people)| format!("{code}={people}")).collect();
    let mut said = vec![format!("{day} {}", hosts.join(" "))];
    let totals = found.import.control();
    assert!(totals.iter().all(|(_, total)| total.unexplained() == 0), "{table}");
    if let Some(column) = sum {
        let file: u64 = totals.iter().map(|(_, total)| total.file).sum();
        assert_eq!(file, other_reader(table, column), "{table}");
        said.push(format!("sum {column}"));
    }
    let mut issues: Vec<&str> = found.issues().into_iter().map(|(kind, _)| kind).collect();
    issues.sort_unstable();
    issues.dedup();
    if !issues.is_empty() {
        said.push(format!("issues {}", issues.join(" ")));
    }
    let mut names: Vec<String> = found.import.unmatched().into_iter().map(|name| name.name).collect();
    names.retain(|name| !name.is_empty());
    if !names.is_empty() {
        said.push(format!("names {}", names.join("; ")));
    }
    let invalid = found.import.problems().len();
    if invalid > 0 {
        said.push(format!("invalid {invalid}"));
    }
    said.join(" | ")
}

/// What a column adds up to for a reader that knows digits and nothing else.
fn other_reader(table: &str, column: &str) -> u64 {
    let delimiter = if table.trim_end().lines().next_back().unwrap().contains(';') { b';' } else { b',' };
    let mut reader =
        csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).has_headers(false).from_reader(table.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let (head, at) =
        rows.iter().enumerate().find_map(|(i, row)| Some((i, row.iter().position(|name| name == column)?))).unwrap();
    let number = |row: &csv::StringRecord| {
        let cell = row.get(at).unwrap_or_default();
        let whole = [".00", ",00", ".0"].iter().find_map(|end| cell.strip_suffix(end)).unwrap_or(cell);
        whole.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap_or(0)
    };
    rows[head + 1..].iter().map(number).sum::<u64>()
}

#[test]
fn cells_that_repeat_what_stands_above() {
    let table = "Country,Base,Date,Troops\nGermany,A,2021-12-31,100\n″,B,″,50\nditto,C,idem,30\nItaly,D,2021-12-31,7\n";
    assert_eq!(case(table, &[("sender", "USA")]).hosts("2021-12-31"), pairs(&[("DEU", 180), ("ITA", 7)]));
    let blank = "Country,Base,Date,Troops\nGermany,A,2021-12-31,100\n,B,,50\n,C,,30\nItaly,D,2021-12-31,7\n";
    let told = case(blank, &[("sender", "USA"), ("fill", "yes")]);
    assert_eq!(told.hosts("2021-12-31"), pairs(&[("DEU", 180), ("ITA", 7)]));
    let open = case(&blank.replace(",,50", ",2021-12-31,50").replace(",,30", ",2021-12-31,30"), &[("sender", "USA")]);
    assert_eq!(open.needed(), ["fill"]);
}
