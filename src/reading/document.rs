//! The text of a document: plain text, Markdown, HTML, Word, PDF or an e-mail.

use crate::limits::allowance;
use std::io::{Cursor, Read as _};
use std::path::Path;

/// A document's text is at most so long, in bytes.
const MAX_TEXT: u64 = 32 << 20;

/// A document with pictures is at most so long, in bytes.
const MAX_FILE: u64 = 512 << 20;

/// A text is cut into words, each of which takes a hundred times the memory of a letter: so many in any case, and one for so many bytes.
const MOST_WORDS: usize = 1_000_000;
const BYTES_OF_WORD: usize = 4;

/// A letter has so many lines in its heads in any case, and one for so many bytes.
const MOST_HEADS: usize = 100_000;
const BYTES_OF_HEAD: usize = 20;

/// A document has no text.
#[derive(Debug, thiserror::Error)]
pub enum DocumentError {
    /// Its bytes are not what its name says.
    #[error("{}", text!("reading-damaged", name = .0, format = *.1, cause = .2))]
    Damaged(String, &'static str, String),
    /// There is no text in it, such as in the picture of a page.
    #[error("{}", text!("reading-no-text", name = .0))]
    Empty(String),
    /// Such files are not read.
    #[error("{}", text!("reading-unknown-format", name = .0))]
    Unknown(String),
    /// It is longer than so many MB.
    #[error("{}", text!("reading-long", name = .0, most = *.1))]
    Long(String, u64),
    /// It has more words than so many.
    #[error("{}", text!("reading-words", name = .0, most = *.1))]
    Words(String, usize),
}

/// How a document is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DocumentFormat {
    /// Text, and Markdown.
    Plain,
    /// HTML.
    Html,
    /// Word, OOXML.
    Docx,
    /// PDF.
    Pdf,
    /// A letter, RFC 5322.
    Letter,
}

impl DocumentFormat {
    /// How the names of documents end.
    pub const ENDINGS: &'static [&'static str] =
        &["txt", "md", "markdown", "text", "html", "htm", "xhtml", "docx", "pdf", "eml"];

    /// The format that a name says; none: no name of a document.
    pub fn of(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?.to_ascii_lowercase();
        Some(match ending.as_str() {
            "txt" | "md" | "markdown" | "text" => Self::Plain,
            "html" | "htm" | "xhtml" => Self::Html,
            "docx" => Self::Docx,
            "pdf" => Self::Pdf,
            "eml" => Self::Letter,
            _ => return None,
        })
    }

    /// A file in it is at most so long, in bytes.
    pub const fn most(self) -> u64 {
        match self {
            Self::Plain | Self::Html | Self::Letter => MAX_TEXT,
            Self::Docx | Self::Pdf => MAX_FILE,
        }
    }

    /// Whether a file with so many bytes is read.
    pub fn check(self, name: &str, bytes: u64) -> Result<(), DocumentError> {
        let most = self.most();
        if bytes > most { Err(DocumentError::Long(name.to_owned(), most >> 20)) } else { Ok(()) }
    }

    /// What it is called.
    const fn name(self) -> &'static str {
        match self {
            Self::Plain => "text",
            Self::Html => "HTML",
            Self::Docx => "DOCX",
            Self::Pdf => "PDF",
            Self::Letter => "EML",
        }
    }
}

/// The text of a document with that name and format.
pub fn text_of(name: &str, format: DocumentFormat, bytes: &[u8]) -> Result<String, DocumentError> {
    format.check(name, bytes.len() as u64)?;
    let damaged = |cause: String| DocumentError::Damaged(name.to_owned(), format.name(), cause);
    let text = match format {
        DocumentFormat::Plain => decoded(bytes),
        DocumentFormat::Html => mail_parser::decoders::html::html_to_text(&decoded(bytes)),
        DocumentFormat::Docx => docx(bytes).map_err(damaged)?,
        DocumentFormat::Pdf => pdf(bytes).map_err(damaged)?,
        DocumentFormat::Letter => letter(bytes).map_err(|cause| damaged(cause.to_owned()))?,
    };
    let most = MOST_WORDS.max(bytes.len() / BYTES_OF_WORD);
    if words(&text) > most {
        return Err(DocumentError::Words(name.to_owned(), most));
    }
    if text.trim().is_empty() { Err(DocumentError::Empty(name.to_owned())) } else { Ok(text) }
}

/// How many words and marks a text has at most; the end of a line takes as much memory as two.
fn words(text: &str) -> usize {
    let (mut words, mut inside) = (0, false);
    for c in text.chars() {
        let letter = c.is_alphanumeric();
        words += match c {
            '\n' => 2,
            _ if letter && inside || c.is_whitespace() => 0,
            _ => 1,
        };
        inside = letter;
    }
    words
}

/// Text in UTF-8 or UTF-16, or else as Windows writes it in western Europe.
fn decoded(bytes: &[u8]) -> String {
    if let Some((encoding, _)) = encoding_rs::Encoding::for_bom(bytes) {
        return encoding.decode(bytes).0.into_owned();
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(error) if bytes.len() - error.valid_up_to() < 4 || mostly_utf8(bytes) => {
            String::from_utf8_lossy(bytes).into_owned()
        }
        Err(_) => encoding_rs::WINDOWS_1252.decode(bytes).0.into_owned(),
    }
}

/// A few bytes that are none do not make it another encoding: such as the halves of a pair that stand alone.
fn mostly_utf8(bytes: &[u8]) -> bool {
    let lossy = String::from_utf8_lossy(bytes);
    let wrong = lossy.chars().filter(|c| *c == '\u{fffd}').count();
    let foreign = lossy.chars().filter(|c| !c.is_ascii() && *c != '\u{fffd}').count();
    wrong <= foreign
}

/// The paragraphs of a Word document.
fn docx(bytes: &[u8]) -> Result<String, String> {
    use quick_xml::events::Event;
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|error| error.to_string())?;
    let part = archive.by_name("word/document.xml").map_err(|error| error.to_string())?;
    let mut xml = Vec::new();
    let most = allowance(bytes.len());
    part.take(most + 1).read_to_end(&mut xml).map_err(|error| error.to_string())?;
    if xml.len() as u64 > most {
        return Err(text!("reading-swells").to_owned());
    }
    let mut reader = quick_xml::Reader::from_reader(&xml[..]);
    let (mut text, mut inside) = (String::new(), false);
    loop {
        match reader.read_event().map_err(|error| error.to_string())? {
            Event::Start(tag) if tag.local_name().as_ref() == "t" => inside = true,
            Event::End(tag) => match tag.local_name().as_ref() {
                "t" => inside = false,
                "p" => text.push_str("\n\n"),
                "tc" => text.push('\t'),
                _ => {}
            },
            Event::Empty(tag) if matches!(tag.local_name().as_ref(), "br" | "cr") => text.push('\n'),
            Event::Empty(tag) if tag.local_name().as_ref() == "tab" => text.push('\t'),
            Event::Text(words) if inside => text.push_str(&words.xml10_content()),
            Event::GeneralRef(entity) if inside => match entity.resolve_char_ref().ok().flatten() {
                Some(c) => text.push(c),
                None => text.push_str(
                    quick_xml::escape::resolve_predefined_entity(&entity.xml10_content()).unwrap_or_default(),
                ),
            },
            Event::Eof => break,
            _ => {}
        }
    }
    Ok(text)
}

#[cfg(feature = "pdf")]
fn pdf(bytes: &[u8]) -> Result<String, String> {
    super::pdf::text(bytes, allowance(bytes.len()).min(MAX_TEXT) as usize)
}

#[cfg(not(feature = "pdf"))]
fn pdf(_: &[u8]) -> Result<String, String> {
    let _ = crate::threads::held(|| ());
    Err(text!("reading-without-pdf").to_owned())
}

/// The subject and the text of a letter.
fn letter(bytes: &[u8]) -> Result<String, &'static str> {
    // Each line of a head becomes a record.
    let is_head = |line: &&[u8]| line.starts_with(b"--") || line.iter().take(80).any(|byte| *byte == b':');
    let heads = bytes.split(|byte| *byte == b'\n').filter(is_head).count();
    if heads > MOST_HEADS.max(bytes.len() / BYTES_OF_HEAD) {
        return Err(text!("reading-heads"));
    }
    let none = || text!("reading-no-letter");
    let message = mail_parser::MessageParser::default().parse(bytes).ok_or_else(none)?;
    let subject = message.subject().unwrap_or_default();
    let body = message.body_text(0).ok_or_else(none)?;
    Ok(format!("{subject}\n\n{body}"))
}
