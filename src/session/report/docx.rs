//! A report for word processors: headings, lists, tables and pictures as these know them.

use super::{Block, Figure, Item, Report};
use crate::scene::Tabled;
use crate::visible;
use docx_rs::{
    AbstractNumbering, AlignmentType, Docx, Hyperlink, HyperlinkData, HyperlinkType, IndentLevel, Level, LevelJc,
    LevelText, LineSpacing, NumberFormat, Numbering, NumberingId, PageMargin, Paragraph, Pic, Run, RunFonts,
    SpecialIndentType, Start, Style, StyleType, Table, TableBorder, TableBorderPosition, TableBorders, TableCell,
    TableRow, WidthType,
};
use std::io::Cursor;

/// What the file says of its maker.
pub(super) const MADE: &str = "Laydown ";

/// Points of the width of what is written, and of an inch of a picture, in the units of the format.
const WIDTH: f32 = 9_360.0;
const INCH: f32 = 914_400.0;

/// The day that the format wants for its making: another one each time would be other bytes each time.
const MADE_ON: &str = "1970-01-01T00:00:00Z";

/// The file; `pictures` are those of the report, as PNG and in its order.
pub(super) fn docx(report: &Report, pictures: &[Vec<u8>]) -> anyhow::Result<Vec<u8>> {
    let mut links = 0;
    let mut file = styled().add_paragraph(paragraph("Title", &report.title));
    let mut pictures = pictures.iter().enumerate();
    for block in &report.blocks {
        file = match block {
            Block::Heading(text) => file.add_paragraph(paragraph("Heading1", text).keep_next(true)),
            Block::Part(text) => file.add_paragraph(paragraph("Heading2", text).keep_next(true)),
            Block::Lead(text) => file.add_paragraph(paragraph("Lead", text)),
            Block::Text(text) => file.add_paragraph(paragraph("Normal", text)),
            Block::List(items) => items.iter().fold(file, |file, one| item(file, one, &mut links)),
            Block::Table(table) => file.add_table(rows(table)).add_paragraph(Paragraph::new()),
            Block::Picture(figure) => match pictures.next() {
                Some((n, bytes)) => picture(file, figure, (n, bytes)),
                None => file,
            },
        };
    }
    let mut parts = file.build();
    // The library lists links and pictures in another order each time.
    parts.document_rels = in_order(parts.document_rels);
    let mut out = Cursor::new(Vec::new());
    parts.pack(&mut out)?;
    Ok(out.into_inner())
}

/// A list of relationships in the order of their names.
fn in_order(list: Vec<u8>) -> Vec<u8> {
    const ONE: &str = "<Relationship ";
    let Ok(text) = String::from_utf8(list.clone()) else { return list };
    let Some((head, rest)) = text.split_once(ONE) else { return list };
    let Some((rest, end)) = rest.rsplit_once("/>") else { return list };
    let mut all: Vec<&str> = rest.split(ONE).map(|one| one.trim_end().trim_end_matches("/>").trim_end()).collect();
    all.sort_unstable();
    let mut sorted = head.to_owned();
    for one in all {
        sorted.push_str(&format!("{ONE}{one} />"));
    }
    (sorted + end).into_bytes()
}

/// An empty file with the styles that are used.
fn styled() -> Docx {
    let heading = |id: &str, name: &str, size: usize, level: usize| {
        let spacing = LineSpacing::new().before(240).after(80);
        Style::new(id, StyleType::Paragraph)
            .name(name)
            .based_on("Normal")
            .next("Normal")
            .size(size)
            .bold()
            .outline_lvl(level)
            .line_spacing(spacing)
    };
    let bullet = Level::new(0, Start::new(1), NumberFormat::new("bullet"), LevelText::new("•"), LevelJc::new("left"))
        .indent(Some(360), Some(SpecialIndentType::Hanging(240)), None, None);
    let normal = Style::new("Normal", StyleType::Paragraph).name("Normal").line_spacing(LineSpacing::new().after(80));
    let title = Style::new("Title", StyleType::Paragraph).name("Title").based_on("Normal").size(40).bold();
    let lead = Style::new("Lead", StyleType::Paragraph).name("Lead").based_on("Normal").size(24).bold();
    let note = Style::new("Note", StyleType::Paragraph).name("Note").based_on("Normal").size(18).color("586573");
    let margin = PageMargin::new().top(1440).bottom(1440).left(1270).right(1270);
    Docx::new()
        .created_at(MADE_ON)
        .updated_at(MADE_ON)
        .custom_property("Generator", format!("{MADE}{}", env!("CARGO_PKG_VERSION")))
        .page_size(11_906, 16_838)
        .page_margin(margin)
        .default_fonts(RunFonts::new().ascii("Arial").hi_ansi("Arial").cs("Arial"))
        .default_size(21)
        .add_style(normal)
        .add_style(title.line_spacing(LineSpacing::new().after(200)))
        .add_style(lead)
        .add_style(heading("Heading1", "heading 1", 30, 0))
        .add_style(heading("Heading2", "heading 2", 24, 1))
        .add_style(note)
        .add_abstract_numbering(AbstractNumbering::new(2).add_level(bullet))
        .add_numbering(Numbering::new(2, 2))
}

fn run(text: &str) -> Run {
    Run::new().add_text(visible::line(text).into_owned())
}

fn paragraph(style: &str, text: &str) -> Paragraph {
    Paragraph::new().style(style).add_run(run(text))
}

fn note(text: &str) -> Paragraph {
    paragraph("Note", text).indent(Some(360), None, None, None)
}

fn item(file: Docx, item: &Item, links: &mut usize) -> Docx {
    let head = paragraph("Normal", &item.text).numbering(NumberingId::new(2), IndentLevel::new(0));
    let more = !item.notes.is_empty() || !item.source.is_empty();
    let file = file.add_paragraph(head.keep_next(more));
    let file = item.notes.iter().fold(file, |file, text| file.add_paragraph(note(text)));
    match (item.source.as_str(), item.url.as_str()) {
        ("", _) => file,
        (source, "") => file.add_paragraph(note(source)),
        (source, url) => {
            *links += 1;
            let link = Hyperlink::new(url, HyperlinkType::External);
            // Numbered here: the library numbers over all files of a run.
            let link = match link.link {
                HyperlinkData::External { path, .. } => {
                    let rid = format!("rIdHyperlink{links}");
                    Hyperlink { link: HyperlinkData::External { rid, path }, ..link }
                }
                HyperlinkData::Anchor { .. } => link,
            };
            let link = link.add_run(run(source).color("1F5F99").underline("single"));
            let line = Paragraph::new().style("Note").indent(Some(360), None, None, None);
            file.add_paragraph(line.add_hyperlink(link))
        }
    }
}

fn rows(table: &Tabled) -> Table {
    let columns = table.heads.len().max(1);
    let first = if columns == 1 { WIDTH } else { WIDTH * 0.34 };
    let width = |n: usize| if n == 0 { first } else { (WIDTH - first) / (columns - 1) as f32 } as usize;
    let row = |cells: &[String], strong: bool| {
        let cell = |(n, cell): (usize, &String)| {
            let text = if strong { run(cell).bold() } else { run(cell) };
            let line = Paragraph::new().style("Normal").add_run(text.size(19));
            let line = line.align(if n == 0 { AlignmentType::Left } else { AlignmentType::Right });
            TableCell::new().width(width(n), WidthType::Dxa).add_paragraph(line)
        };
        TableRow::new(cells.iter().enumerate().map(cell).collect()).cant_split()
    };
    let mut all = vec![row(&table.heads, true)];
    all.extend(table.rows.iter().map(|cells| row(cells, false)));
    if !table.total.is_empty() {
        all.push(row(&table.total, true));
    }
    let line = |position| TableBorder::new(position).size(4).color("D5DBE1");
    let borders = TableBorders::with_empty()
        .set(line(TableBorderPosition::Top))
        .set(line(TableBorderPosition::Bottom))
        .set(line(TableBorderPosition::InsideH));
    Table::new(all)
        .set_grid((0..columns).map(width).collect())
        .width(WIDTH as usize, WidthType::Dxa)
        .set_borders(borders)
}

/// A picture as wide as the lines, and what it shows in words below it: the library writes no text for those who can't see it.
fn picture(file: Docx, figure: &Figure, (n, bytes): (usize, &[u8])) -> Docx {
    let [width, height] = figure.plate.size;
    let wide = WIDTH / 1_440.0 * INCH;
    let size = (wide as u32, (wide * height / width.max(1.0)) as u32);
    let picture = Pic::new_with_dimensions(bytes.to_vec(), 1, 1).id(format!("rIdImage{}", n + 1)).size(size.0, size.1);
    file.add_paragraph(Paragraph::new().keep_next(true).add_run(Run::new().add_image(picture)))
        .add_paragraph(paragraph("Note", &figure.alt))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read as _;

    #[test]
    fn hostile_texts_stay_texts() {
        let item = Item {
            text: "]]> <w:p> & \u{0}\u{202e}".to_owned(),
            notes: vec!["\u{fffe}\u{1b}[31m".to_owned()],
            source: "<a>".to_owned(),
            url: "https://example.org/?a=\"b\"&c=<d>'".to_owned(),
        };
        let table = Tabled { heads: vec!["<".to_owned(); 2], rows: vec![vec!["&".to_owned(); 2]], total: Vec::new() };
        let report = Report {
            title: "<b>&".to_owned(),
            blocks: vec![Block::List(vec![item.clone(), item]), Block::Table(table)],
        };
        let bytes = docx(&report, &[]).unwrap();
        assert!(bytes == docx(&report, &[]).unwrap(), "the same bytes within one run too");
        let mut zip = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
        let mut links = 0;
        for at in 0..zip.len() {
            let mut file = zip.by_index(at).unwrap();
            let name = file.name().unwrap().into_owned();
            if [".xml", ".rels"].iter().any(|ending| name.ends_with(ending)) {
                let mut xml = String::new();
                file.read_to_string(&mut xml).unwrap();
                let tree = roxmltree::Document::parse(&xml).unwrap_or_else(|error| panic!("{name}: {error}"));
                let targets = tree.descendants().filter_map(|node| node.attribute("Target"));
                links += targets.filter(|target| *target == "https://example.org/?a=\"b\"&c=<d>'").count();
            }
        }
        assert_eq!(links, 2);
    }
}
