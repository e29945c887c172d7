//! The running reports that `datapackage.json` declares, as JSON.

use crate::model::ReportSeries;
use serde_json::{Value, json};

/// How one is written, for those who write it otherwise.
pub(super) const EXAMPLE: &str = r#"{"name": "dmdc-quarterly", "title": "DMDC quarterly", "complete": true}"#;

/// Reads an entry; none: it declares no series.
pub(super) fn read(entry: &Value) -> Option<ReportSeries> {
    let name = entry.get("name")?.as_str()?.trim();
    let title = entry.get("title").map_or(Some(""), Value::as_str)?;
    let complete = entry.get("complete").map_or(Some(false), Value::as_bool)?;
    let named = !name.is_empty() && !name.contains(',');
    named.then(|| ReportSeries { name: name.to_owned(), title: title.to_owned(), complete })
}

/// The entries that declare these series. Those that did so stay as they stand, with what else they say, and so do those that cannot be read.
pub(super) fn written(old: Vec<Value>, now: &[ReportSeries]) -> Vec<Value> {
    let mut said: Vec<String> = Vec::new();
    let mut keep = |mut entry: Value| {
        let Some(was) = read(&entry) else { return Some(entry) };
        let series = now.iter().find(|series| series.name == was.name)?;
        if was.title != series.title {
            entry["title"] = json!(series.title);
        }
        if was.complete != series.complete {
            entry["complete"] = json!(series.complete);
        }
        said.push(was.name);
        Some(entry)
    };
    let mut list: Vec<Value> = old.into_iter().filter_map(&mut keep).collect();
    let new = now.iter().filter(|series| !said.contains(&series.name));
    list.extend(new.map(|s| json!({ "name": s.name, "title": s.title, "complete": s.complete })));
    list
}
