//! `datapackage.json`: what a dataset says about itself, and where its tables are.

use super::problem::{Problem, Report, Severity};
use super::{resource::table_resource, series, texts};
use crate::model::{Accepted, Code, Coverage, Dataset, Day, Id, License, ReportSeries, Table, Texts, quoted};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The file's name.
pub(super) const FILE: &str = "datapackage.json";

/// What `datapackage.json` says, apart from what only others understand.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Manifest {
    pub name: String,
    pub title: String,
    pub description: String,
    pub licenses: Vec<License>,
    pub coverage: Coverage,
    pub opens: Option<Day>,
    pub accepted: Vec<Accepted>,
    pub series: Vec<ReportSeries>,
    pub texts: Texts,
    /// The files of the tables that are listed.
    pub paths: BTreeMap<Table, String>,
    /// The files of other resources.
    pub others: Vec<String>,
}

impl Manifest {
    /// The part of a dataset that stands in `datapackage.json`.
    pub fn of(dataset: &Dataset) -> Self {
        Self {
            name: dataset.name.clone(),
            title: dataset.title.clone(),
            description: dataset.description.clone(),
            licenses: dataset.licenses.clone(),
            coverage: dataset.coverage.clone(),
            opens: dataset.opens,
            accepted: dataset.accepted.clone(),
            series: dataset.series.clone(),
            texts: dataset.texts.clone(),
            ..Self::default()
        }
    }

    /// The file of a table: as listed, or its usual one.
    pub fn path(&self, table: Table) -> &str {
        self.paths.get(&table).map_or(table.file(), String::as_str)
    }
}

/// Reads the bytes of `datapackage.json`. None: they are not a JSON object.
pub(super) fn read(bytes: &[u8]) -> (Option<Manifest>, Vec<Problem>) {
    let mut report = Report::new(FILE);
    let json = object(bytes, &mut report);
    if json.is_some() {
        report.add_twice(bytes);
    }
    let manifest = json.map(|json| read_object(&json, &mut report));
    (manifest, report.finish())
}

fn object(bytes: &[u8], report: &mut Report<'_>) -> Option<Map<String, Value>> {
    match serde_json::from_slice(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)) {
        Ok(Value::Object(json)) => Some(json),
        Ok(_) => {
            report.add(Severity::Error, text!("problem-not-json-object"), text!("problem-not-json-fix"));
            None
        }
        Err(error) => {
            let what = text!("problem-not-json", cause = error.to_string());
            let line = u64::try_from(error.line()).ok().filter(|line| *line > 0);
            report.push(Problem::file(Severity::Error, FILE, what, text!("problem-not-json-fix")).at(line));
            None
        }
    }
}

fn read_object(json: &Map<String, Value>, report: &mut Report<'_>) -> Manifest {
    let mut manifest = Manifest {
        name: text(json, "name", report),
        title: text(json, "title", report),
        description: text(json, "description", report),
        ..Manifest::default()
    };
    for license in list(json, "licenses", report) {
        let part = |key| license.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        manifest.licenses.push(License { name: part("name"), title: part("title"), path: part("path") });
    }
    match json.get("laydown") {
        None | Some(Value::Null) => {}
        Some(Value::Object(own)) => read_own(own, &mut manifest, report),
        Some(_) => not_object(report, "laydown", "laydown", r#"{"coverage": {…}}"#),
    }
    for resource in list(json, "resources", report) {
        read_resource(resource, &mut manifest, report);
    }
    manifest
}

fn read_own(own: &Map<String, Value>, manifest: &mut Manifest, report: &mut Report<'_>) {
    manifest.opens = day(own, "opens", report);
    for entry in list(own, "accepted", report) {
        if let Some(accepted) = read_accepted(entry) {
            manifest.accepted.push(accepted);
        } else {
            let what = text!("problem-not-accepted", text = quoted(&entry.to_string()));
            let example = r#"{"kind": "conflict", "records": ["…"], "note": "…"}"#;
            fault(report, "laydown.accepted", &what, &text!("problem-example-fix", example = example));
        }
    }
    read_series(own, manifest, report);
    match texts::read(own.get("texts")) {
        Some(texts) => manifest.texts = texts,
        None => not_object(report, "laydown.texts", "texts", texts::EXAMPLE),
    }
    match own.get("coverage") {
        None | Some(Value::Null) => {}
        Some(Value::Object(coverage)) => manifest.coverage = read_coverage(coverage, report),
        Some(_) => not_object(report, "laydown.coverage", "coverage", r#"{"senders": ["USA"], …}"#),
    }
}

fn read_series(own: &Map<String, Value>, manifest: &mut Manifest, report: &mut Report<'_>) {
    for entry in list(own, "series", report) {
        match series::read(entry) {
            None => {
                let what = text!("problem-not-series", text = quoted(&entry.to_string()));
                fault(report, "laydown.series", &what, &text!("problem-example-fix", example = series::EXAMPLE));
            }
            Some(one) if manifest.series.iter().any(|other| other.name == one.name) => {
                let what = text!("problem-series-twice", name = quoted(&one.name));
                fault(report, "laydown.series", &what, text!("problem-series-twice-fix"));
            }
            Some(one) => manifest.series.push(one),
        }
    }
}

fn read_accepted(entry: &Value) -> Option<Accepted> {
    let text = |key| entry.get(key).and_then(Value::as_str);
    let ids = entry.get("records")?.as_array()?.iter().map(|id| Id::new(id.as_str()?));
    let records: Vec<Id> = ids.collect::<Option<_>>()?;
    let note = text("note").unwrap_or_default().to_owned();
    (!records.is_empty()).then_some(Accepted { kind: text("kind")?.to_owned(), records, note })
}

fn read_coverage(json: &Map<String, Value>, report: &mut Report<'_>) -> Coverage {
    let coverage = Coverage {
        senders: codes(json, "senders", report),
        hosts: codes(json, "hosts", report),
        from: day(json, "from", report),
        until: day(json, "until", report),
        note: text(json, "note", report),
    };
    if let (Some(from), Some(until)) = (coverage.from, coverage.until)
        && until < from
    {
        let what = text!("problem-until", until = until.to_string(), from = from.to_string());
        fault(report, "laydown.coverage.until", &what, text!("problem-until-fix"));
    }
    coverage
}

fn read_resource(resource: &Value, manifest: &mut Manifest, report: &mut Report<'_>) {
    let part = |key| resource.get(key).and_then(Value::as_str).unwrap_or_default();
    let (name, path) = (part("name"), part("path"));
    let table = Table::ALL.into_iter().find(|table| table.name() == name || table.file() == path);
    let Some(table) = table else {
        if is_inside(path) {
            manifest.others.push(path.to_owned());
        }
        return;
    };
    if !is_inside(path) {
        let what = text!("problem-path", path = quoted(path), table = table.name());
        fault(report, "resources", &what, text!("problem-path-fix"));
    } else if path == FILE || manifest.paths.contains_key(&table) || manifest.paths.values().any(|other| other == path)
    {
        let first = manifest.paths.get(&table).map_or(path, String::as_str);
        let what = text!("problem-listed-twice", table = table.name(), path = quoted(path), first = quoted(first));
        fault(report, "resources", &what, text!("problem-listed-twice-fix"));
    } else {
        manifest.paths.insert(table, path.to_owned());
    }
}

/// Whether a path is relative and stays within the folder.
pub(super) fn is_inside(path: &str) -> bool {
    let part = |part: &str| !matches!(part, "" | "." | "..") && !part.contains(['\\', ':', '\0']);
    path.split('/').all(part) && path.len() < 1_000
}

fn fault(report: &mut Report<'_>, key: &str, what: &str, remedy: &str) {
    report.push(Problem::file(Severity::Error, FILE, what, remedy).column(key));
}

fn not_object(report: &mut Report<'_>, key: &str, name: &str, example: &str) {
    fault(report, key, &text!("problem-not-object", key = name), &text!("problem-example-fix", example = example));
}

fn text(json: &Map<String, Value>, key: &str, report: &mut Report<'_>) -> String {
    match json.get(key) {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(_) => {
            fault(report, key, &text!("problem-not-text", key = key), text!("problem-not-text-fix"));
            String::new()
        }
    }
}

fn list<'j>(json: &'j Map<String, Value>, key: &str, report: &mut Report<'_>) -> &'j [Value] {
    match json.get(key) {
        None | Some(Value::Null) => &[],
        Some(Value::Array(list)) => list,
        Some(_) => {
            fault(report, key, &text!("problem-not-list", key = key), text!("problem-not-list-fix"));
            &[]
        }
    }
}

fn codes(json: &Map<String, Value>, key: &str, report: &mut Report<'_>) -> Vec<Code> {
    let mut codes = Vec::new();
    for value in list(json, key, report) {
        if let Some(code) = value.as_str().and_then(|text| text.parse().ok()) {
            codes.push(code);
        } else {
            let what = text!("problem-not-code", text = quoted(&value.to_string()));
            fault(report, &format!("laydown.coverage.{key}"), &what, text!("problem-not-code-fix"));
        }
    }
    codes
}

fn day(json: &Map<String, Value>, key: &str, report: &mut Report<'_>) -> Option<Day> {
    let text = text(json, key, report);
    let day = text.parse().ok();
    if day.is_none() && !text.is_empty() {
        let what = text!("problem-not-date", text = quoted(&text));
        fault(report, key, &what, text!("problem-not-day-fix"));
    }
    day
}

/// The bytes of `datapackage.json` for a dataset with these tables: `old` unchanged if it says so already, or else with what
/// changed put in and everything else kept. None: `old` is not a JSON object.
pub(super) fn write(old: &[u8], now: &Manifest, tables: &[Table]) -> Option<Vec<u8>> {
    let mut json = Map::new();
    let mut was = Manifest::default();
    if !old.iter().all(u8::is_ascii_whitespace) {
        let mut report = Report::new(FILE);
        json = object(old, &mut report)?;
        was = read_object(&json, &mut report);
    }
    let unlisted: Vec<Table> = tables.iter().copied().filter(|table| !was.paths.contains_key(table)).collect();
    let same = Manifest { paths: BTreeMap::new(), others: Vec::new(), ..was };
    if same == *now && unlisted.is_empty() && !old.is_empty() {
        return Some(old.to_vec());
    }
    for (key, was, now) in [
        ("name", &same.name, &now.name),
        ("title", &same.title, &now.title),
        ("description", &same.description, &now.description),
    ] {
        if was != now {
            json.insert(key.to_owned(), now.as_str().into());
        }
    }
    if same.licenses != now.licenses {
        let one = |l: &License| json!({ "name": l.name, "title": l.title, "path": l.path });
        json.insert("licenses".to_owned(), now.licenses.iter().map(one).collect());
    }
    if (&same.coverage, same.opens) != (&now.coverage, now.opens) || old.is_empty() {
        write_own(&mut json, now);
    }
    if same.accepted != now.accepted {
        write_list(&mut json, "accepted", |old| accepted(old, &now.accepted));
    }
    if same.series != now.series {
        write_list(&mut json, "series", |old| series::written(old, &now.series));
    }
    if same.texts != now.texts {
        texts::write(own(&mut json), &now.texts);
    }
    if let Some(list) = json.entry("resources").or_insert_with(|| json!([])).as_array_mut() {
        list.extend(unlisted.into_iter().map(table_resource));
    }
    let mut bytes = serde_json::to_vec_pretty(&json).ok()?;
    bytes.push(b'\n');
    Some(bytes)
}

/// The bytes of a `datapackage.json` that says nothing yet but how the dataset was made; [`write`] keeps it and puts the rest in.
pub(super) fn with_provenance(provenance: &Value) -> Vec<u8> {
    let json = json!({
        "profile": "data-package", "name": "", "title": "", "description": "",
        "resources": [], "laydown": { "import": provenance },
    });
    serde_json::to_vec_pretty(&json).unwrap_or_default()
}

/// What is ours in the file, made if need be.
fn own(json: &mut Map<String, Value>) -> &mut Value {
    let own = json.entry("laydown").or_insert_with(|| json!({}));
    if !own.is_object() {
        *own = json!({});
    }
    own
}

/// The entries of a list of ours, made of those that are there; none: no list.
fn write_list(json: &mut Map<String, Value>, key: &str, now: impl Fn(Vec<Value>) -> Vec<Value>) {
    let own = own(json);
    let list = now(own[key].as_array().cloned().unwrap_or_default());
    match own.as_object_mut() {
        Some(own) if list.is_empty() => drop(own.shift_remove(key)),
        _ => own[key] = list.into(),
    }
}

/// Entries that say what they said stay as they stand, and so do those that cannot be read.
fn accepted(old: Vec<Value>, now: &[Accepted]) -> Vec<Value> {
    let said: Vec<Accepted> = old.iter().filter_map(read_accepted).collect();
    let stays = |entry: &Value| read_accepted(entry).is_none_or(|accepted| now.contains(&accepted));
    let mut list: Vec<Value> = old.into_iter().filter(stays).collect();
    let new = now.iter().filter(|accepted| !said.contains(accepted));
    list.extend(new.map(|one| json!({ "kind": one.kind, "records": one.records, "note": one.note })));
    list
}

fn write_own(json: &mut Map<String, Value>, now: &Manifest) {
    let own = own(json);
    if !own["coverage"].is_object() {
        own["coverage"] = json!({});
    }
    let day = |day: Option<Day>| json!(day.map(|day| day.to_string()));
    own["coverage"]["senders"] = json!(now.coverage.senders);
    own["coverage"]["hosts"] = json!(now.coverage.hosts);
    own["coverage"]["from"] = day(now.coverage.from);
    own["coverage"]["until"] = day(now.coverage.until);
    own["coverage"]["note"] = json!(now.coverage.note);
    own["opens"] = day(now.opens);
}
