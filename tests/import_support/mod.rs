//! Workbooks, Parquet and archives made for tests.
#![allow(
    dead_code,
    missing_docs,
    clippy::unwrap_used,
    clippy::pedantic,
    reason = "help for tests, of which each file uses a part"
)]

use std::io::{Cursor, Write as _};

pub type Rows<'a> = &'a [&'a [&'a str]];

/// The same small table for all formats.
pub const TABLE: Rows<'static> = &[
    &["country", "date", "number"],
    &["Poland", "2021-12-31", "176"],
    &["Germany", "2021-12-31", "35558"],
    &["Atlantis", "2021-12-31", "7"],
];

pub fn csv(rows: Rows<'_>) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    rows.iter().for_each(|row| writer.write_record(*row).unwrap());
    writer.into_inner().unwrap()
}

/// A workbook in which numbers are numbers and days are days.
pub fn xlsx(sheets: &[(&str, Rows<'_>)]) -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let day = rust_xlsxwriter::Format::new().set_num_format("yyyy-mm-dd");
    for (name, rows) in sheets {
        let sheet = book.add_worksheet().set_name(*name).unwrap();
        for (r, row) in rows.iter().enumerate() {
            for (c, text) in row.iter().enumerate() {
                let (r, c) = (r as u32, c as u16);
                if let Ok(number) = text.parse::<f64>() {
                    sheet.write_number(r, c, number).unwrap();
                } else if text.starts_with(|c: char| c.is_ascii_digit())
                    && let Ok(date) = rust_xlsxwriter::ExcelDateTime::parse_from_str(text)
                {
                    sheet.write_datetime_with_format(r, c, &date, &day).unwrap();
                } else if !text.is_empty() {
                    sheet.write_string(r, c, *text).unwrap();
                }
            }
        }
    }
    book.save_to_buffer().unwrap()
}

pub fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// An archive with another text in all its files.
pub fn rewritten(bytes: &[u8], from: &str, to: &str) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut files = Vec::new();
    for i in 0..archive.len() {
        let mut file = archive.by_index(i).unwrap();
        let mut text = String::new();
        std::io::Read::read_to_string(&mut file, &mut text).unwrap();
        files.push((file.name().unwrap().into_owned(), text.replace(from, to)));
    }
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, text)| (name.as_str(), text.as_bytes())).collect();
    zip(&files)
}

pub fn ods(rows: Rows<'_>) -> Vec<u8> {
    let cell = |text: &&str| match text.parse::<f64>() {
        Ok(number) => format!(
            "<table:table-cell office:value-type=\"float\" office:value=\"{number}\"><text:p>{number}</text:p></table:table-cell>"
        ),
        Err(_) => format!("<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>"),
    };
    let row =
        |row: &&[&str]| format!("<table:table-row>{}</table:table-row>", row.iter().map(cell).collect::<String>());
    ods_of(&rows.iter().map(row).collect::<String>())
}

pub fn ods_of(rows: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet><table:table table:name=\"one\">{rows}</table:table></office:spreadsheet></office:body></office:document-content>"
    );
    let kind = "application/vnd.oasis.opendocument.spreadsheet";
    zip(&[("mimetype", kind.as_bytes()), ("content.xml", content.as_bytes()), ("META-INF/manifest.xml", b"<?xml version=\"1.0\"?><manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>")])
}

#[cfg(feature = "parquet")]
pub fn parquet(rows: Rows<'_>) -> Vec<u8> {
    use parquet::{
        data_type::{ByteArray, ByteArrayType, Int64Type},
        file::{properties::WriterProperties, writer::SerializedFileWriter},
        schema::parser::parse_message_type,
    };
    // Numbers where the table of most tests has them, else texts.
    let is_number = |column: &str| column == "number";
    let field = |name: &&str| {
        if is_number(name) { format!("REQUIRED INT64 {name};") } else { format!("REQUIRED BYTE_ARRAY {name} (UTF8);") }
    };
    let schema = format!("message table {{ {} }}", rows[0].iter().map(field).collect::<String>());
    let schema = std::sync::Arc::new(parse_message_type(&schema).unwrap());
    let mut file = Vec::new();
    let mut writer = SerializedFileWriter::new(&mut file, schema, WriterProperties::builder().build().into()).unwrap();
    let mut group = writer.next_row_group().unwrap();
    for (column, name) in rows[0].iter().enumerate() {
        let cells = rows[1..].iter().map(|row| row[column]);
        let mut out = group.next_column().unwrap().unwrap();
        if is_number(name) {
            let numbers: Vec<i64> = cells.map(|cell| cell.parse().unwrap()).collect();
            out.typed::<Int64Type>().write_batch(&numbers, None, None).unwrap();
        } else {
            let texts: Vec<ByteArray> = cells.map(ByteArray::from).collect();
            out.typed::<ByteArrayType>().write_batch(&texts, None, None).unwrap();
        }
        out.close().unwrap();
    }
    group.close().unwrap();
    writer.close().unwrap();
    file
}
