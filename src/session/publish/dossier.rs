//! A host's dossier as markup: its numbers with their sums, and each claim with its source and its words.

use crate::model::{Dataset, License, Source};
use crate::posture::Quantity;
use crate::session::explain::{ClaimLine, Explanation, LevelLine, Term};
use crate::{visible, words};

/// Text as markup.
pub(in crate::session) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in visible::line(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
    out
}

/// An element of a class, or of none.
pub(in crate::session) fn element(name: &str, class: &str, inner: &str) -> String {
    let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
    format!("<{name}{class}>{inner}</{name}>")
}

/// The pieces of a dossier, in order.
pub(super) fn dossier(explanation: &Explanation<'_>) -> Vec<String> {
    let question = words::question((explanation.from, explanation.net), explanation.scope, explanation.what);
    let mut pieces = vec![
        element("h2", "", &escaped(&explanation.name)),
        element("p", "muted", &escaped(&question)),
        element(
            "dl",
            "",
            &explanation
                .numbers
                .iter()
                .map(|number| {
                    let value = escaped(&number.told);
                    let sum = if number.terms.is_empty() { String::new() } else { sum(&number.terms) };
                    element("dt", "", &escaped(words::quantity(number.measure)))
                        + &element("dd", "", &(element("b", "", &value) + &sum))
                })
                .collect::<String>(),
        ),
    ];
    let headed = |pieces: &mut Vec<String>, heading: &str, all: Vec<String>| {
        if !all.is_empty() {
            pieces.push(element("h3", "", &escaped(heading.trim_end_matches(':'))));
            pieces.extend(all);
        }
    };
    headed(&mut pieces, text!("explain-levels"), explanation.levels.iter().map(level).collect());
    headed(&mut pieces, text!("explain-claims"), explanation.claims.iter().map(claim).collect());
    let findings = explanation.findings.iter().map(|finding| element("p", "", &escaped(finding)));
    headed(&mut pieces, text!("explain-findings"), findings.collect());
    pieces
}

fn sum(terms: &[Term<'_>]) -> String {
    let term = |(n, term): (usize, &Term<'_>)| {
        let sign = if n == 0 { "=" } else { "+" };
        element("li", "", &escaped(&format!("{sign} {} ({})", words::people(&term.people), term.what)))
    };
    element("ul", "sum", &terms.iter().enumerate().map(term).collect::<String>())
}

fn level(level: &LevelLine<'_>) -> String {
    let text = level.to_string();
    let mut lines = text.lines();
    let first = escaped(lines.next().unwrap_or_default());
    let rest: String = lines.map(|line| element("li", "", &escaped(line.trim()))).collect();
    element("div", "level", &(first + &if rest.is_empty() { rest } else { element("ul", "sum", &rest) }))
}

fn claim(claim: &ClaimLine<'_>) -> String {
    let said = &claim.evidence;
    let stands = if claim.counts { "counts" } else { "rejected" };
    let day = claim.day.to_string();
    let head = text!("page-claim", people = words::people(&claim.people), kind = claim.kind, day = day);
    let mut inner = element("p", "", &element("b", "", &escaped(&head)));
    for line in [claim.remark.as_str(), &words::derived(said.derived)] {
        if !line.is_empty() {
            inner += &element("p", "muted", &escaped(line));
        }
    }
    if !said.quote.is_empty() {
        inner += &element("blockquote", "", &escaped(&words::quoted(said.quote, said.locator)));
    }
    let published = said.published.map(|day| day.to_string()).unwrap_or_default();
    let source = words::list([words::source_title(said.publisher, said.title), published]);
    inner += &element("p", "source", &linked(&source, said.url));
    element("article", stands, &inner)
}

/// The licences of a dataset, and its sources: who published what, when, and where to read it.
pub(super) fn sources(data: &Dataset) -> String {
    let name = |licence: &License| if licence.title.is_empty() { licence.name.clone() } else { licence.title.clone() };
    let licence = |licence: &License| element("p", "", &linked(&name(licence), &licence.path));
    let licences = data.licenses.iter().map(licence).collect::<String>();
    let source = |source: &Source| {
        let published = source.published.map(|day| day.to_string()).unwrap_or_default();
        element(
            "li",
            "",
            &linked(&words::list([words::source_title(&source.publisher, &source.title), published]), &source.url),
        )
    };
    licences + &element("ol", "", &data.sources.iter().map(source).collect::<String>())
}

/// Text that opens an address of the web; another address is left out.
pub(in crate::session) fn linked(text: &str, url: &str) -> String {
    let text = escaped(text);
    if !["https://", "http://"].iter().any(|scheme| url.starts_with(scheme)) {
        return text;
    }
    format!("<a href=\"{}\" target=\"_blank\" rel=\"noopener noreferrer\">{text}</a>", escaped(url))
}

/// A row of the table: the host and its numbers.
pub(super) fn row(explanation: &Explanation<'_>) -> String {
    let number = |measure: Quantity| {
        let number = explanation.numbers.iter().find(|number| number.measure == measure);
        let text = number.and_then(|number| number.people).map(|people| words::people(&people)).unwrap_or_default();
        element("td", "", &escaped(&text))
    };
    let host = explanation.host;
    let name = format!("<th scope=\"row\"><button data-host=\"{host}\">{}</button></th>", escaped(&explanation.name));
    format!("<tr>{name}{}</tr>", Quantity::ALL.iter().copied().map(number).collect::<String>())
}
