//! A table as `datapackage.json` lists it: its file, and what each of its columns holds.

use crate::message::Language;
use crate::model::{Column, Kind, Table};
use serde_json::{Map, Value, json};

/// A table as a resource of `datapackage.json`, with its Table Schema.
pub fn table_resource(table: Table) -> Value {
    let fields: Vec<Value> = table.columns().iter().map(field).collect();
    json!({
        "name": table.name(),
        "path": table.file(),
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": { "fields": fields, "primaryKey": "id", "missingValues": [""] },
    })
}

/// A column as a field of a Table Schema. Dates are strings there, because a partial date is one too.
fn field(column: &Column) -> Value {
    let mut rules = Map::new();
    let mut rule = |name: &str, value: Value| drop(rules.insert(name.to_owned(), value));
    if column.required {
        rule("required", true.into());
    }
    if column.name == "id" {
        rule("unique", true.into());
    }
    let kind = match column.kind {
        Kind::Count => {
            rule("minimum", 0.into());
            "integer"
        }
        Kind::Degrees(most) => {
            rule("minimum", (-most).into());
            rule("maximum", most.into());
            "number"
        }
        Kind::Date => {
            rule("pattern", "[0-9]{4}(-Q[1-4]|-[0-9]{2}(-[0-9]{2})?)?".into());
            "string"
        }
        Kind::Code => {
            rule("pattern", "[A-Z0-9]{1,8}".into());
            "string"
        }
        Kind::Words(words, _) => {
            rule("enum", words.into());
            "string"
        }
        Kind::Text | Kind::Host | Kind::Codes => "string",
    };
    let mut field = json!({ "name": column.name, "type": kind, "description": Language::neutral(|| column.help()) });
    if !rules.is_empty() {
        field["constraints"] = rules.into();
    }
    field
}
