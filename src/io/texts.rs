//! The texts around a dataset's map in `datapackage.json`.

use crate::geo;
use crate::model::{OwnColors, OwnLayer, Texts, class_bounds};
use serde_json::Value;

/// An example for who wrote it wrong.
pub(super) const EXAMPLE: &str = r#"{"title": "…", "subtitle": "…", "caption": "…", "credit": "…", "colors": "USA=#0a5ca8", "classes": "100; 1000", "layer": "zones.geojson,label=name", "range": "54.7,20.5:500km"}"#;

/// What the entry says, which may be missing; none: it is not an object of texts, or its colours or classes are none.
pub(super) fn read(entry: Option<&Value>) -> Option<Texts> {
    let mut texts = Texts::default();
    let Some(entry) = entry.filter(|entry| !entry.is_null()) else { return Some(texts) };
    let json = entry.as_object()?;
    for (name, text) in Texts::NAMES.into_iter().zip(texts.all_mut()) {
        match json.get(name) {
            None | Some(Value::Null) => {}
            Some(value) => value.as_str()?.clone_into(text),
        }
    }
    texts.colors.parse::<OwnColors>().ok()?;
    class_bounds(&texts.classes)?;
    let drawn = |text: &str| text.trim() == Texts::NOTHING;
    (drawn(&texts.layer) || OwnLayer::list(&texts.layer).is_ok()).then_some(())?;
    (drawn(&texts.range) || geo::reaches(&texts.range).is_ok()).then_some(())?;
    (drawn(&texts.distance) || geo::ways(&texts.distance).is_ok()).then_some(())?;
    Some(texts)
}

/// Puts the texts into what is ours of the file; what else the entry has stays. Without texts there is no entry.
pub(super) fn write(own: &mut Value, texts: &Texts) {
    let Some(own) = own.as_object_mut() else { return };
    let mut json = own.get("texts").and_then(Value::as_object).cloned().unwrap_or_default();
    for (name, text) in Texts::NAMES.into_iter().zip(texts.all()) {
        if text.trim().is_empty() {
            json.shift_remove(name);
        } else {
            json.insert(name.to_owned(), text.into());
        }
    }
    if json.is_empty() {
        own.shift_remove("texts");
    } else {
        own.insert("texts".to_owned(), Value::Object(json));
    }
}
