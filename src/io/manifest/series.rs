//! The running reports that a dataset declares.

use super::{Manifest, fault, own};
use crate::io::problem::Report;
use crate::model::{ReportSeries, quoted};
use serde_json::{Map, Value, json};

const EXAMPLE: &str = r#"{"name": "dmdc-quarterly", "title": "DMDC quarterly", "complete": true}"#;

/// Reads the list; what is no series is a problem, and stays in the file.
pub(super) fn read(list: &[Value], manifest: &mut Manifest, report: &mut Report<'_>) {
    for entry in list {
        let Some(series) = read_one(entry) else {
            let what = text!("problem-not-series", text = quoted(&entry.to_string()));
            fault(report, "laydown.series", &what, &text!("problem-example-fix", example = EXAMPLE));
            continue;
        };
        if manifest.series.iter().any(|other| other.name == series.name) {
            let what = text!("problem-series-twice", name = quoted(&series.name));
            fault(report, "laydown.series", &what, text!("problem-series-twice-fix"));
        } else {
            manifest.series.push(series);
        }
    }
}

fn read_one(entry: &Value) -> Option<ReportSeries> {
    let name = entry.get("name")?.as_str()?.trim();
    let title = entry.get("title").map_or(Some(""), Value::as_str)?;
    let complete = entry.get("complete").map_or(Some(false), Value::as_bool)?;
    let named = !name.is_empty() && !name.contains(',');
    named.then(|| ReportSeries { name: name.to_owned(), title: title.to_owned(), complete })
}

/// Entries that say what they said stay as they stand, and so does what else is said of a series.
pub(super) fn write(json: &mut Map<String, Value>, now: &[ReportSeries]) {
    let own = own(json);
    let old = own["series"].as_array().cloned().unwrap_or_default();
    let of = |name: &str| now.iter().find(|series| series.name == name);
    let mut list: Vec<Value> = Vec::new();
    let mut said: Vec<String> = Vec::new();
    for mut entry in old {
        if let Some(was) = read_one(&entry) {
            let Some(series) = of(&was.name) else { continue };
            if was.title != series.title {
                entry["title"] = json!(series.title);
            }
            if was.complete != series.complete {
                entry["complete"] = json!(series.complete);
            }
            said.push(was.name);
        }
        list.push(entry);
    }
    let new = now.iter().filter(|series| !said.contains(&series.name));
    list.extend(new.map(|s| json!({ "name": s.name, "title": s.title, "complete": s.complete })));
    own["series"] = list.into();
    if let Some(own) = own.as_object_mut().filter(|own| own["series"] == json!([])) {
        own.shift_remove("series");
    }
}
