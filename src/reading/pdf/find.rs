//! The objects of a PDF, found where they stand: the table at the end of the file, which says where that is, may lie. No byte belongs to two
//! objects, so that together they are no longer than the file. Of two with one number the later one counts, as after a change.

use super::lex::{Token, Tokens, is_space};
use super::purse::{Fault, Purse, memory};
use super::unpack::{drop, unpack};
use memchr::memmem;
use pdf_extract::encryption::{EncryptionState, decrypt_object};
use pdf_extract::{Dictionary, Document, Object, ObjectId, ObjectStream, Stream};
use std::collections::BTreeMap;

/// So many strings without an end are passed over before the rest of a file is.
const MOST_BROKEN: usize = 100;

/// Where each object stands.
type Places = BTreeMap<ObjectId, usize>;

/// The document with all its objects, decrypted where that needs no password. Streams are still packed.
pub(super) fn document(bytes: &[u8], purse: &mut Purse) -> Result<Document, Fault> {
    let start = memmem::find(bytes, b"%PDF-").ok_or(Fault::Damaged)?;
    let mut finder = Finder { bytes, document: Document::new(), places: Places::new(), lengths: Vec::new(), purse };
    finder.all(start)?;
    let Finder { mut document, mut places, lengths, .. } = finder;
    for (stream, length) in lengths {
        let length =
            document.get_object(length).and_then(Object::as_i64).ok().and_then(|long| usize::try_from(long).ok());
        if let (Some(length), Ok(Object::Stream(stream))) = (length, document.get_object_mut(stream)) {
            stream.content.truncate(length);
        }
    }
    decrypt(&mut document)?;
    unfold(&mut document, &mut places, purse)?;
    if document.catalog().is_err() {
        return Err(Fault::Damaged);
    }
    Ok(document)
}

struct Finder<'b, 'p> {
    bytes: &'b [u8],
    document: Document,
    places: Places,
    /// Streams whose length is another object.
    lengths: Vec<(ObjectId, ObjectId)>,
    purse: &'p mut Purse,
}

impl Finder<'_, '_> {
    fn all(&mut self, mut at: usize) -> Result<(), Fault> {
        let mut broken = 0;
        let finder = memmem::Finder::new(b"obj");
        while let Some(found) = finder.find(&self.bytes[at..]).map(|found| at + found) {
            let Some(id) = self.number(at, found) else {
                at = self.trailer(at, found + 3)?;
                continue;
            };
            self.trailer(at, found)?;
            let mut tokens = Tokens::new(self.bytes, found + 3);
            let (end, stream) = self.end(&mut tokens);
            if tokens.broken {
                broken += 1;
                if broken > MOST_BROKEN {
                    break;
                }
                let rest = &self.bytes[found + 3..];
                at = found + 3 + memmem::find(rest, b"endobj").unwrap_or(rest.len());
                continue;
            }
            let written = &self.bytes[found + 3..end];
            at = end;
            self.purse.keep(memory(written))?;
            let object = match object(written) {
                Some(Object::Dictionary(dict)) if stream => {
                    let (content, after) = self.content(&dict, tokens.at, id);
                    at = after;
                    self.stream(dict, content)
                }
                Some(object) => object,
                None => continue,
            };
            self.places.insert(id, found);
            self.document.objects.insert(id, object);
        }
        self.trailer(at, self.bytes.len())?;
        Ok(())
    }

    /// The number of an object, in front of the word that begins it.
    fn number(&self, from: usize, end: usize) -> Option<ObjectId> {
        let back = |end: usize| {
            let before = &self.bytes[from.max(end.saturating_sub(24))..end];
            let digits = before.trim_ascii_end();
            let long = digits.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
            let number = std::str::from_utf8(&digits[digits.len() - long..]).ok()?;
            Some((number, end - (before.len() - digits.len()) - long))
        };
        let (generation, end) = back(end)?;
        let (number, _) = back(end)?;
        Some((number.parse().ok()?, generation.parse().ok()?))
    }

    /// Where what an object is ends, and whether a stream follows.
    fn end(&self, tokens: &mut Tokens<'_>) -> (usize, bool) {
        let mut before = [tokens.at; 3];
        loop {
            before = [before[1], before[2], tokens.at];
            match tokens.next() {
                None => return (self.bytes.len(), false),
                Some(Token::Word(b"endobj")) => return (before[2], false),
                // The next one begins, with its number.
                Some(Token::Word(b"obj")) => return (before[0], false),
                Some(Token::Word(word)) if word.starts_with(b"stream") => {
                    tokens.at -= word.len() - 6;
                    return (before[2], true);
                }
                Some(_) => {}
            }
        }
    }

    /// The bytes of a stream that begins after a word, and where they end.
    fn content(&mut self, dict: &Dictionary, at: usize, id: ObjectId) -> (Vec<u8>, usize) {
        let spaces = self.bytes[at..].iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        let line = match &self.bytes[at + spaces..] {
            [b'\r', b'\n', ..] => 2,
            [b'\r' | b'\n', ..] => 1,
            _ => 0,
        };
        let rest = &self.bytes[at + spaces + line..];
        let start = self.bytes.len() - rest.len();
        match dict.get(b"Length") {
            Ok(Object::Integer(long)) => {
                let content = usize::try_from(*long).ok().and_then(|long| rest.split_at_checked(long));
                if let Some((content, after)) = content
                    && after.trim_ascii_start().starts_with(b"endstream")
                {
                    return (content.to_vec(), start + content.len());
                }
            }
            Ok(Object::Reference(length)) => self.lengths.push((id, *length)),
            _ => {}
        }
        let long = memmem::find(rest, b"endstream").unwrap_or(rest.len());
        let content = &rest[..long];
        let content = content.strip_suffix(b"\n").unwrap_or(content);
        (content.strip_suffix(b"\r").unwrap_or(content).to_vec(), start + long)
    }

    fn stream(&mut self, dict: Dictionary, content: Vec<u8>) -> Object {
        if dict.has_type(b"XRef") {
            self.take(&dict);
        }
        let mut stream = Stream::new(dict, content);
        let is_image = stream.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"Image");
        if is_image || stream.dict.has_type(b"XRef") {
            drop(&mut stream);
        }
        Object::Stream(stream)
    }

    /// The trailers between two places; where they end.
    fn trailer(&mut self, mut from: usize, to: usize) -> Result<usize, Fault> {
        while let Some(found) = memmem::find(&self.bytes[from.min(to)..to], b"trailer") {
            from += found + 7;
            let written = &self.bytes[from..];
            let end = memmem::find(&written[..written.len().min(1 << 16)], b"startxref")
                .unwrap_or(written.len().min(1 << 16));
            self.purse.keep(memory(&written[..end]))?;
            if let Some(Object::Dictionary(dict)) = object(&written[..end]) {
                self.take(&dict);
            }
        }
        Ok(to)
    }

    fn take(&mut self, trailer: &Dictionary) {
        for name in ["Root", "Encrypt", "ID"] {
            if let Ok(value) = trailer.get(name.as_bytes()) {
                self.document.trailer.set(name, value.clone());
            }
        }
    }
}

/// The first object of some bytes.
fn object(written: &[u8]) -> Option<Object> {
    let mut dict = Dictionary::new();
    dict.set("First", 4);
    dict.set("N", 1);
    let stream = ObjectStream::new(&mut Stream::new(dict, [b"1 0 ", written.trim_ascii_start()].concat()));
    stream.ok()?.objects.remove(&(1, 0))
}

/// Where nothing but the empty password is needed.
fn decrypt(document: &mut Document) -> Result<(), Fault> {
    if !document.is_encrypted() {
        return Ok(());
    }
    document.authenticate_password("").map_err(|_| Fault::Locked)?;
    let state = EncryptionState::decode(document, "").map_err(|error| Fault::Other(error.to_string()))?;
    let lock = document.trailer.get(b"Encrypt").and_then(Object::as_reference).ok();
    for (id, object) in &mut document.objects {
        if Some(*id) != lock {
            let _kept = decrypt_object(&state, *id, object);
        }
    }
    document.trailer.remove(b"Encrypt");
    Ok(())
}

/// Objects that stand packed in streams.
fn unfold(document: &mut Document, places: &mut Places, purse: &mut Purse) -> Result<(), Fault> {
    let is_pack = |object: &Object| matches!(object, Object::Stream(stream) if stream.dict.has_type(b"ObjStm"));
    let packs: Vec<ObjectId> =
        document.objects.iter().filter(|(_, object)| is_pack(object)).map(|(id, _)| *id).collect();
    for pack in packs {
        let place = places.get(&pack).copied().unwrap_or_default();
        let Some(Object::Stream(mut stream)) = document.objects.remove(&pack) else { continue };
        unpack(&mut stream, purse)?;
        purse.keep(memory(&stream.content))?;
        for (id, written) in slices(&stream) {
            // What was changed later stands later.
            if places.get(&id).is_none_or(|other| *other <= place)
                && let Some(object) = object(written)
            {
                places.insert(id, place);
                document.objects.insert(id, object);
            }
        }
    }
    Ok(())
}

/// The objects of a stream, of which none reaches into the next.
fn slices(stream: &Stream) -> Vec<(ObjectId, &[u8])> {
    let first = stream.dict.get(b"First").and_then(Object::as_i64).ok().and_then(|first| usize::try_from(first).ok());
    let Some((head, body)) = first.and_then(|first| stream.content.split_at_checked(first)) else { return Vec::new() };
    let numbers: Vec<u32> = head
        .split(|byte| is_space(*byte))
        .filter(|word| !word.is_empty())
        .map_while(|word| std::str::from_utf8(word).ok()?.parse().ok())
        .collect();
    let mut starts: Vec<(usize, u32)> = numbers.chunks_exact(2).map(|pair| (pair[1] as usize, pair[0])).collect();
    starts.sort_unstable();
    starts.dedup_by_key(|(start, _)| *start);
    let ends = starts.iter().skip(1).map(|(start, _)| *start).chain([body.len()]);
    starts
        .iter()
        .zip(ends)
        .filter_map(|((start, id), end)| Some(((*id, 0), body.get(*start..end.min(body.len()))?)))
        .collect()
}
