//! A report as Markdown, with its pictures in files next to it.

use super::{Block, Item, Report};
use crate::scene::Tabled;
use crate::visible;

/// What the file says of its maker.
pub(super) const MADE: &str = "<!-- Laydown ";

/// The text, where its pictures are the files of that stem; none: they stand nowhere, and their words take their place.
pub(super) fn markdown(report: &Report, stem: Option<&str>) -> String {
    let mut out = format!("{MADE}{} -->\n\n# {}\n", env!("CARGO_PKG_VERSION"), plain(&report.title));
    for block in &report.blocks {
        out.push('\n');
        match block {
            Block::Heading(text) => out.push_str(&format!("## {}\n", plain(text))),
            Block::Part(text) => out.push_str(&format!("### {}\n", plain(text))),
            Block::Lead(text) => out.push_str(&format!("**{}**\n", plain(text))),
            Block::Text(text) => out.push_str(&format!("{}\n", plain(text))),
            Block::List(items) => items.iter().for_each(|one| out.push_str(&item(one))),
            Block::Table(table) => out.push_str(&rows(table)),
            Block::Picture(figure) => {
                let alt = plain(&figure.alt);
                match stem {
                    Some(stem) => {
                        let file = picture_name(stem, figure.name).replace(' ', "%20");
                        out.push_str(&format!("![{alt}]({file})\n"));
                    }
                    None => out.push_str(&format!("{alt}\n")),
                }
            }
        }
    }
    out
}

/// The file of a picture.
pub(super) fn picture_name(stem: &str, name: &str) -> String {
    format!("{stem}-{name}.png")
}

fn item(item: &Item) -> String {
    let mut out = format!("- {}\n", plain(&item.text));
    for note in &item.notes {
        out.push_str(&format!("  - {}\n", plain(note)));
    }
    match (item.source.as_str(), item.url.as_str()) {
        ("", _) => {}
        (source, "") => out.push_str(&format!("  - {}\n", plain(source))),
        (source, url) => {
            let url = url.replace(['<', '>', '\n', '\r', ' '], "");
            out.push_str(&format!("  - [{}](<{url}>)\n", plain(source)));
        }
    }
    out
}

fn rows(table: &Tabled) -> String {
    let row =
        |cells: &[String]| format!("| {} |\n", cells.iter().map(|cell| plain(cell)).collect::<Vec<_>>().join(" | "));
    let mut out = row(&table.heads);
    let marks: Vec<&str> = (0..table.heads.len()).map(|n| if n == 0 { ":--" } else { "--:" }).collect();
    out.push_str(&format!("| {} |\n", marks.join(" | ")));
    table.rows.iter().for_each(|cells| out.push_str(&row(cells)));
    if !table.total.is_empty() {
        let strong: Vec<String> = table.total.iter().map(|cell| format!("**{}**", plain(cell))).collect();
        out.push_str(&format!("| {} |\n", strong.join(" | ")));
    }
    out
}

/// Text in which nothing is a mark of its own.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, c) in visible::line(text).char_indices() {
        // A number and a full stop at the beginning are a list, as is a plus.
        let begins = at == 0 && matches!(c, '#' | '+' | '-' | '=');
        if begins || matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '&' | '~' | '$') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_is_a_mark() {
        assert_eq!(plain("= 1,700 (national) | *x* <b>"), "\\= 1,700 (national) \\| \\*x\\* \\<b\\>");
        let hostile = Item { url: "https://a/ )>\n# x".into(), source: "a]b".into(), ..Item::plain("# x".into()) };
        assert_eq!(item(&hostile), "- \\# x\n  - [a\\]b](<https://a/)#x>)\n");
    }
}
