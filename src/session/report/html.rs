//! A report as one page for a browser, with everything in it.

use super::{Block, Item, Report};
use crate::message::Language;
use crate::scene::{Tabled, Weight, font};
use crate::session::publish::{element, escaped, fill, linked};
use base64::{Engine as _, engine::general_purpose::STANDARD};

/// What a page says of its maker, as the template has it.
pub(super) const MADE: &str = "<meta name=\"generator\" content=\"Laydown ";

/// The page; `pictures` are those of the report, as PNG and in its order.
pub(super) fn html(report: &Report, pictures: &[Vec<u8>]) -> String {
    let mut pictures = pictures.iter();
    let body: String = report.blocks.iter().map(|block| part(block, &mut pictures)).collect();
    let face = |weight| STANDARD.encode(font(weight));
    let places: [(&str, &str); 7] = [
        ("language", Language::now().code()),
        ("title", &escaped(&report.title)),
        ("style", include_str!("../../../assets/page/report.css")),
        ("regular", &face(Weight::Regular)),
        ("semibold", &face(Weight::SemiBold)),
        ("version", env!("CARGO_PKG_VERSION")),
        ("body", &body),
    ];
    fill(include_str!("../../../assets/page/report.html"), &places)
}

fn part<'a>(block: &Block, pictures: &mut impl Iterator<Item = &'a Vec<u8>>) -> String {
    let inner = match block {
        Block::Heading(text) => element("h2", "", &escaped(text)),
        Block::Part(text) => element("h3", "", &escaped(text)),
        Block::Lead(text) => element("p", "lead", &escaped(text)),
        Block::Text(text) => element("p", "", &escaped(text)),
        Block::List(items) => element("ul", "", &items.iter().map(item).collect::<String>()),
        Block::Table(table) => rows(table),
        Block::Picture(figure) => {
            let bytes = pictures.next().map(|bytes| STANDARD.encode(bytes)).unwrap_or_default();
            let [width, height] = figure.plate.size;
            let alt = escaped(&figure.alt);
            format!("<img src=\"data:image/png;base64,{bytes}\" width=\"{width}\" height=\"{height}\" alt=\"{alt}\">")
        }
    };
    inner + "\n"
}

fn item(item: &Item) -> String {
    let notes = item.notes.iter().map(|note| element("p", "note", &escaped(note)));
    let source = if item.source.is_empty() { String::new() } else { linked(&item.source, &item.url) };
    let source = if source.is_empty() { source } else { element("p", "source", &source) };
    element("li", "", &(element("p", "", &escaped(&item.text)) + &notes.collect::<String>() + &source))
}

fn rows(table: &Tabled) -> String {
    let cells = |cells: &[String], class: &str| {
        let cell = |(n, cell): (usize, &String)| match n {
            0 => format!("<th scope=\"row\">{}</th>", escaped(cell)),
            _ => element("td", "", &escaped(cell)),
        };
        element("tr", class, &cells.iter().enumerate().map(cell).collect::<String>())
    };
    let head = |head: &String| format!("<th scope=\"col\">{}</th>", escaped(head));
    let heads = element("tr", "", &table.heads.iter().map(head).collect::<String>());
    let body: String = table.rows.iter().map(|row| cells(row, "")).collect();
    let total = if table.total.is_empty() { String::new() } else { cells(&table.total, "total") };
    element("table", "", &(element("thead", "", &heads) + &element("tbody", "", &(body + &total))))
}
