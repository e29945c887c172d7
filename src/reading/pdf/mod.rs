//! The text of a PDF. The library that finds it (`pdf-extract`) trusts its input: it follows circles for ever, unpacks without a limit and keeps
//! what it unpacks in objects of a hundred times the size. So it never sees untrusted bytes: the objects are found here, what no text
//! needs is left out, the rest is unpacked within limits, and the cost is estimated before it begins.

mod cmap;
mod find;
mod lex;
mod purse;
mod shows;
mod tidy;
mod unpack;
mod weigh;

use crate::threads::held;
use pdf_extract::{ConvertToFmt, OutputError, PlainTextOutput};
use purse::{Fault, Purse};

/// Objects may be nested a hundred deep, and forms may draw each other: no more stack than this is needed for either.
const STACK: usize = 64 << 20;

/// The pages of a PDF, with lines of one paragraph on one line; its text may be so many bytes long.
pub(super) fn text(bytes: &[u8], most: usize) -> Result<String, String> {
    std::thread::scope(|scope| {
        let reader = std::thread::Builder::new().name("pdf".to_owned()).stack_size(STACK);
        let reader = reader.spawn_scoped(scope, || held(|| within(bytes, most))).map_err(|error| error.to_string())?;
        // The library panics on some damaged files: that is an error like others.
        match reader.join() {
            Ok(Ok(text)) => text.map_err(|fault| fault.to_string()),
            Ok(Err(_)) | Err(_) => Err(Fault::Damaged.to_string()),
        }
    })
}

fn within(bytes: &[u8], most: usize) -> Result<String, Fault> {
    let mut purse = Purse::new(bytes.len());
    let mut document = find::document(bytes, &mut purse)?;
    let maps = tidy::tidy(&mut document, &mut purse)?;
    weigh::weigh(&document, &maps, &mut purse)?;
    let mut page = Short { text: String::new(), left: most, full: false };
    let done = pdf_extract::output_doc(&document, &mut PlainTextOutput::new(&mut page));
    match done {
        _ if page.full => Err(Fault::Large),
        Ok(()) => Ok(page.text),
        Err(OutputError::PdfError(error)) => Err(Fault::Other(error.to_string())),
        Err(_) => Err(Fault::Damaged),
    }
}

/// A text that takes so much and no more: one sign of a font may stand for many letters.
struct Short {
    text: String,
    left: usize,
    full: bool,
}

impl std::fmt::Write for Short {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        let Some(left) = self.left.checked_sub(text.len()) else {
            self.full = true;
            return Err(std::fmt::Error);
        };
        self.left = left;
        self.text.push_str(text);
        Ok(())
    }
}

impl ConvertToFmt for &mut Short {
    type Writer = Self;

    fn convert(self) -> Self {
        self
    }
}
