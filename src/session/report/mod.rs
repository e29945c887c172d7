//! A report in sentences: the numbers on its last day, what changed, by whom, what is disputed, missing or reported twice, and who says so. Its
//! parts are the same in every format; one file for each format writes them.

mod asked;
mod breakdown;
mod changes;
mod claims;
mod docx;
mod gaps;
mod holds;
mod html;
mod job;
mod make;
mod markdown;
mod pages;
mod pictures;
mod sources;

pub use job::{ReportJob, asked as report_state};
pub use {Block as ReportBlock, Figure as ReportFigure, Item as ReportItem};

use crate::scene::{Plate, Tabled};

/// A report, part by part.
#[derive(Debug, Clone)]
pub struct Report {
    /// Its title.
    pub title: String,
    /// Its parts, in order.
    pub blocks: Vec<Block>,
}

/// A part of a report.
#[derive(Debug, Clone)]
pub enum Block {
    /// The heading of all that follows up to the next one.
    Heading(String),
    /// The heading of less.
    Part(String),
    /// What a reader in a hurry reads.
    Lead(String),
    /// A paragraph.
    Text(String),
    /// A list.
    List(Vec<Item>),
    /// A table.
    Table(Tabled),
    /// A picture.
    Picture(Figure),
}

/// An item of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Item {
    /// What it says.
    pub text: String,
    /// What is to be known of that: quotes, remarks.
    pub notes: Vec<String>,
    /// Who says so; empty: nobody is named.
    pub source: String,
    /// Where to read that; empty: nowhere.
    pub url: String,
}

impl Item {
    /// One without notes and source.
    pub fn plain(text: String) -> Self {
        Self { text, ..Self::default() }
    }
}

/// A picture of a report.
#[derive(Debug, Clone)]
pub struct Figure {
    /// Its name among the files of the report.
    pub name: &'static str,
    /// What it shows, in words.
    pub alt: String,
    /// The picture.
    pub plate: Plate,
}

impl Report {
    /// A heading and what stands below it, if there is anything.
    fn part(&mut self, heading: &str, blocks: Vec<Block>) {
        if !blocks.is_empty() {
            self.blocks.push(Block::Heading(heading.to_owned()));
            self.blocks.extend(blocks);
        }
    }
}

/// A list of the first items, and how many are left out; nothing where there are none.
fn list(mut items: Vec<Item>) -> Option<Block> {
    let rest = items.len().saturating_sub(MOST);
    items.truncate(MOST);
    if rest > 0 {
        items.push(Item::plain(text!("report-more", n = rest)));
    }
    (!items.is_empty()).then_some(Block::List(items))
}

/// A list has at most so many items: more would not be a briefing.
const MOST: usize = 150;
