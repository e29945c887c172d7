//! A report as pages for print.

use super::{Block, Item, Report};
use crate::scene::Paper;

/// The pages.
pub(super) fn pages(report: &Report) -> Paper {
    let mut paper = Paper::new(&report.title);
    paper.heading(1, &report.title);
    for block in &report.blocks {
        match block {
            Block::Heading(text) => paper.heading(2, text),
            Block::Part(text) => paper.heading(3, text),
            Block::Lead(text) => paper.text(text, true),
            Block::Text(text) => paper.text(text, false),
            Block::List(items) => paper.list(items.iter().map(|item| {
                let Item { text, notes, source, url } = item;
                (text.as_str(), notes.as_slice(), source.as_str(), url.as_str())
            })),
            Block::Table(table) => paper.table(table),
            Block::Picture(figure) => paper.picture(&figure.plate, &figure.alt),
        }
    }
    paper.done(|n, all| text!("report-page", title = report.title.as_str(), n = n, all = all))
}
