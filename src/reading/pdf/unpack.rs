//! Streams are unpacked, each byte within the limits of the file.

use super::purse::{Fault, Purse};
use flate2::read::{DeflateDecoder, ZlibDecoder};
use pdf_extract::{Dictionary, Object, Stream};
use std::io::{Read, Write};

/// What a stream holds once it is unpacked; what is packed in a way that no text is holds nothing.
pub(super) fn unpack(stream: &mut Stream, purse: &mut Purse) -> Result<(), Fault> {
    let filters: Vec<Vec<u8>> =
        stream.filters().map(|names| names.into_iter().map(<[u8]>::to_vec).collect()).unwrap_or_default();
    let params = stream.dict.get(b"DecodeParms").and_then(Object::as_dict).ok().cloned();
    let mut content = std::mem::take(&mut stream.content);
    for filter in filters {
        let next = match &filter[..] {
            b"FlateDecode" | b"Fl" => predicted(inflate(&content, purse)?, params.as_ref()),
            b"LZWDecode" | b"LZW" => predicted(lzw(&content, params.as_ref(), purse)?, params.as_ref()),
            b"ASCII85Decode" | b"A85" => letters(&content, purse)?,
            _ => None,
        };
        content = next.unwrap_or_default();
        purse.unpacked(content.len())?;
    }
    purse.keep(content.len() as u64)?;
    stream.set_plain_content(content);
    Ok(())
}

/// Leaves a stream out.
pub(super) fn drop(stream: &mut Stream) {
    stream.set_plain_content(Vec::new());
}

/// Ends where something is broken, with what came before.
fn inflate(packed: &[u8], purse: &Purse) -> Result<Vec<u8>, Fault> {
    let (most, mut content) = (purse.bytes.saturating_add(1), Vec::new());
    let done = ZlibDecoder::new(packed).take(most).read_to_end(&mut content);
    // A broken head is passed over.
    if let (Err(_), true, Some(body)) = (done, content.is_empty(), packed.get(2..)) {
        let _ended = DeflateDecoder::new(body).take(most).read_to_end(&mut content);
    }
    if content.len() as u64 == most { Err(Fault::Large) } else { Ok(content) }
}

fn lzw(packed: &[u8], params: Option<&Dictionary>, purse: &Purse) -> Result<Vec<u8>, Fault> {
    use weezl::{BitOrder, decode::Decoder};
    let early =
        params.and_then(|params| params.get(b"EarlyChange").and_then(Object::as_i64).ok()).is_none_or(|n| n != 0);
    let mut decoder =
        if early { Decoder::with_tiff_size_switch(BitOrder::Msb, 8) } else { Decoder::new(BitOrder::Msb, 8) };
    let mut full = Full { content: Vec::new(), most: purse.bytes };
    let _ended = decoder.into_stream(&mut full).decode_all(packed);
    if full.content.len() as u64 > purse.bytes { Err(Fault::Large) } else { Ok(full.content) }
}

/// Takes one piece more than it may, and no other.
struct Full {
    content: Vec<u8>,
    most: u64,
}

impl Write for Full {
    fn write(&mut self, piece: &[u8]) -> std::io::Result<usize> {
        if self.content.len() as u64 > self.most {
            return Err(std::io::ErrorKind::FileTooLarge.into());
        }
        self.content.extend_from_slice(piece);
        Ok(piece.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// One letter stands for four bytes at most.
fn letters(written: &[u8], purse: &Purse) -> Result<Option<Vec<u8>>, Fault> {
    if written.len() as u64 * 4 > purse.memory {
        return Err(Fault::Large);
    }
    let mut dict = Dictionary::new();
    dict.set("Filter", Object::Name(b"ASCII85Decode".to_vec()));
    // Its end may be followed by the end of the line.
    let end = written.trim_ascii_end().len();
    Ok(Stream::new(dict, written[..end].to_vec()).decompressed_content().ok())
}

/// Undoes what was done so that rows pack well; none: it cannot be.
fn predicted(content: Vec<u8>, params: Option<&Dictionary>) -> Option<Vec<u8>> {
    let number = |name: &[u8], least: i64| {
        let number = params.and_then(|params| params.get(name).and_then(Object::as_i64).ok()).unwrap_or(least);
        usize::try_from(number.max(least)).ok()
    };
    if !(10..=15).contains(&number(b"Predictor", 1)?) {
        return Some(content);
    }
    let pixel = number(b"Colors", 1)?.checked_mul(number(b"BitsPerComponent", 8)?)? / 8;
    let pixels = number(b"Columns", 1)?;
    // A row is no longer than all of them.
    if pixel.checked_mul(pixels)? > content.len() {
        return None;
    }
    pdf_extract::filters::png::decode_frame(&content, pixel, pixels).ok()
}
