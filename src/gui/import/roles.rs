//! What a column can be read as: the name of each role, and what choosing it sets.

use crate::import::{ColumnHead, Recipe};
use crate::message::thousands;
use crate::session::ImportStep;

/// A role of a column.
pub struct Role {
    /// Its name in a [`ColumnHead`].
    pub word: &'static str,
    /// The key of the recipe that is set to the column.
    pub key: &'static str,
    /// Its name for people.
    pub text: &'static str,
}

/// All roles, part by part as the menu lists them.
pub fn parts() -> [Vec<Role>; 4] {
    let role = |(word, key, text)| Role { word, key, text };
    [
        vec![
            ("sender", "sender.column", text!("wizard-role-sender")),
            ("host", "host.column", text!("wizard-role-host")),
            ("origin", "origin.column", text!("wizard-role-origin")),
            ("day", "day.column", text!("wizard-role-day")),
            ("until", "until.column", text!("wizard-role-until")),
        ],
        vec![
            ("people", "people", text!("wizard-role-people")),
            ("plus", "people", text!("wizard-role-plus")),
            ("upper", "people", text!("wizard-role-upper")),
        ],
        vec![
            ("what", "what.column", text!("wizard-role-what")),
            ("type", "type.column", text!("wizard-role-type")),
            ("operation", "operation.column", text!("wizard-role-operation")),
            ("unit", "unit.column", text!("wizard-role-unit")),
            ("place", "place.column", text!("wizard-role-place")),
            ("lat", "lat.column", text!("wizard-role-lat")),
            ("lon", "lon.column", text!("wizard-role-lon")),
            ("scope", "scope.column", text!("wizard-role-scope")),
            ("component", "component.column", text!("wizard-role-component")),
            ("command", "command.column", text!("wizard-role-command")),
            ("stage", "stage.column", text!("wizard-role-stage")),
        ],
        vec![
            ("source", "source.column", text!("wizard-role-source")),
            ("published", "published.column", text!("wizard-role-published")),
            ("movement", "movement.column", text!("wizard-role-movement")),
            ("keep", "keep", text!("wizard-role-keep")),
        ],
    ]
    .map(|part| part.into_iter().map(role).collect())
}

/// In how many a column can count, in words.
pub fn units() -> [(u32, &'static str); 4] {
    [
        (1, text!("wizard-unit-ones")),
        (100, text!("wizard-unit-hundreds")),
        (1_000, text!("wizard-unit-thousands")),
        (1_000_000, text!("wizard-unit-millions")),
    ]
}

/// What a column is taken for, in words.
pub fn face(head: &ColumnHead) -> String {
    if head.roles.is_empty() {
        return match head.means {
            Some(means) => text!("wizard-ignored-as", means = means),
            None => text!("wizard-ignored").to_owned(),
        };
    }
    let all = parts();
    let name = |word: &&str| match *word {
        "filter" => text!("wizard-role-filter"),
        word => all.iter().flatten().find(|role| role.word == word).map_or("", |role| role.text),
    };
    let names: Vec<&str> = head.roles.iter().map(name).filter(|name| !name.is_empty()).collect();
    let mut text = names.join(" + ");
    if !head.said.is_empty() {
        text = text!("wizard-role-said", role = text, said = head.said.as_str());
    }
    match units().iter().find(|(times, _)| *times == head.times) {
        Some((1, _)) => text,
        Some((_, unit)) => text!("wizard-role-in", role = text, unit = *unit),
        None => text!("wizard-role-in", role = text, unit = thousands(head.times.into())),
    }
}

/// Whether a role can be chosen: people are added to only where one column has them.
pub fn is_offered(role: &Role, head: &ColumnHead, recipe: &Recipe) -> bool {
    !matches!(role.word, "plus" | "upper") || matches!(&recipe.people[..], [people] if people.column != head.name)
}

/// The step that takes a column for a role.
pub fn take(role: &Role, head: &ColumnHead, recipe: &Recipe) -> ImportStep {
    let mut value = head.name.clone();
    if let ("plus", [people]) = (role.word, &recipe.people[..]) {
        let others = std::iter::once(&people.column).chain(&people.plus).filter(|name| **name != head.name);
        let all: Vec<&str> = others.map(String::as_str).chain([head.name.as_str()]).collect();
        value = all.join("+");
    }
    if let ("upper", [people]) = (role.word, &recipe.people[..]) {
        value = format!("{}..{value}", people.column);
    }
    ImportStep::Take(head.name.clone(), Some((role.key, value)))
}
