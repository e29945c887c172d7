//! The embedded datasets: they load without a fault, and say what their sources say.

use crate::data;
use laydown::{
    io::{Severity, sample, samples, table_resource},
    model::{Code, Command, Day, Estimate, StageKind, Table},
};

#[test]
fn samples_load_without_an_error_or_warning() {
    for known in samples() {
        let loaded = sample(known.name).unwrap();
        let faults: Vec<String> =
            loaded.problems.iter().filter(|p| p.severity < Severity::Note).map(ToString::to_string).collect();
        assert!(faults.is_empty(), "{}:\n{}", known.name, faults.join("\n"));
        assert_eq!(loaded.package.dataset.title, known.title());
        assert_eq!(loaded.package.dataset.name, known.name);
    }
    assert_eq!(samples()[0].name, laydown::io::DEFAULT_SAMPLE);
}

#[test]
fn an_unknown_sample_names_the_known_ones() {
    let error = sample("europe-1922").unwrap_err().to_string();
    assert!(error.contains("“europe-1922”") && error.contains("article-2022-02-13"), "{error}");
}

#[test]
fn schemas_in_the_samples_are_those_of_the_code() {
    for known in samples() {
        let path = format!("{}/assets/datasets/{}/datapackage.json", env!("CARGO_MANIFEST_DIR"), known.name);
        let json: serde_json::Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
        for resource in json["resources"].as_array().unwrap() {
            let table = Table::ALL.into_iter().find(|table| resource["name"] == table.name()).unwrap();
            // A sample may be older than a column that no row must have.
            let mut expected = table_resource(table);
            let named = resource["schema"]["fields"].as_array().unwrap();
            let fields = expected["schema"]["fields"].as_array_mut().unwrap();
            let required = |field: &serde_json::Value| field["constraints"]["required"] == true;
            fields.retain(|field| required(field) || named.iter().any(|known| known["name"] == field["name"]));
            assert_eq!(*resource, expected, "{}: {}", known.name, table.name());
        }
    }
}

#[test]
fn the_article_says_what_it_says_and_no_more() {
    let data = sample("article-2022-02-13").unwrap().package.dataset;
    assert!(data.strengths.is_empty());
    let promised = |host: &str| -> Vec<(Estimate, Command)> {
        let host = host.parse::<Code>().unwrap();
        let parts = data.movements.iter().filter(|m| m.host.country() == Some(host));
        let stage = |m: &laydown::model::Movement| {
            data.stages.iter().find(|s| s.movement == m.id && s.kind != StageKind::Arrived).unwrap().people
        };
        parts.map(|m| (stage(m), m.command)).collect()
    };
    assert_eq!(
        promised("POL"),
        [(Estimate::exact(1_700), Command::National), (Estimate::exact(3_000), Command::Unknown)]
    );
    assert_eq!(promised("ROU"), [(Estimate::exact(1_000), Command::National)]);
    assert_eq!(promised("DEU"), [(Estimate::exact(300), Command::National)]);
    let arrived: Vec<_> = data.stages.iter().filter(|s| s.kind == StageKind::Arrived).collect();
    assert_eq!(arrived.len(), 1);
    assert_eq!(arrived[0].people, Estimate::about(1_133));
    assert_eq!(arrived[0].evidence.derived, "⅔ × 1,700");
    assert_eq!(data.known_from(&arrived[0].evidence), Some(Day::ymd(2022, 2, 13)));
    let events: Vec<_> = data.events.iter().map(|e| (e.day.day(), e.participants.len(), e.until.is_some())).collect();
    assert_eq!(events, [(Day::ymd(2022, 2, 12), 6, false), (Day::ymd(2022, 2, 11), 0, true)]);
}

#[test]
fn quotes_of_the_article_are_at_most_eight_of_its_words() {
    let data = sample("article-2022-02-13").unwrap().package.dataset;
    let stages = data.stages.iter().map(|s| &s.evidence);
    for evidence in stages.chain(data.events.iter().map(|e| &e.evidence)) {
        assert!((1..=8).contains(&evidence.quote.split_whitespace().count()), "{}", evidence.quote);
        assert!(!evidence.locator.is_empty());
        assert!(!evidence.quote.ends_with('.'));
    }
    let Some(path) = data::third_party("article_2022-02-13.txt") else { return };
    let article = std::fs::read_to_string(path).unwrap();
    let paragraphs: Vec<&str> = article.split("\n\n").collect();
    for evidence in data.stages.iter().map(|s| &s.evidence).chain(data.events.iter().map(|e| &e.evidence)) {
        let number: String = evidence.locator.chars().filter(|c| c.is_ascii_digit() || *c == ' ').collect();
        let first: usize = number.split_whitespace().next().unwrap().parse().unwrap();
        assert!(paragraphs[first - 1].contains(evidence.quote.as_str()), "{}: {}", evidence.locator, evidence.quote);
    }
}
