//! What no text needs is left out of a document, and the rest is unpacked: pictures, colours, masks and the outlines of letters are most of a
//! file, and the library unpacks and copies them for each use.

use super::cmap;
use super::lex::{Token, Tokens};
use super::purse::{Fault, Purse, memory};
use super::shows::spelled;
use super::unpack::{drop, unpack};
use memchr::memmem;
use pdf_extract::{Dictionary, Document, Object, ObjectId};
use std::collections::{BTreeMap, BTreeSet};

/// How many signs each map of signs has.
pub(super) type Maps = BTreeMap<ObjectId, u64>;

/// A font names at most so many widths.
const MOST_WIDTHS: usize = 1_024;
/// The head of a font is nested at most so deep.
const MOST_DEEP: usize = 50;

/// Objects that are needed, by what for.
#[derive(Debug, Default)]
struct Needs {
    content: BTreeSet<ObjectId>,
    fonts: BTreeSet<ObjectId>,
    maps: BTreeSet<ObjectId>,
    heads: BTreeSet<ObjectId>,
    colours: BTreeSet<ObjectId>,
    short: BTreeMap<ObjectId, usize>,
}

pub(super) fn tidy(document: &mut Document, purse: &mut Purse) -> Result<Maps, Fault> {
    let mut needs = Needs::default();
    for object in document.objects.values() {
        needs.look(document, object);
    }
    let mut maps = Maps::new();
    for (id, object) in &mut document.objects {
        clean(object);
        if let Some(most) = needs.short.get(id) {
            cut(object, *most);
        }
        if needs.colours.contains(id) {
            grey(object);
        }
        let Object::Stream(stream) = object else { continue };
        let is = |name: &[u8]| stream.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|kind| kind == name);
        let (is_form, is_picture) = (is(b"Form"), is(b"Image"));
        if needs.maps.contains(id) {
            unpack(stream, purse)?;
            let (content, signs) = cmap::plain(&stream.content)?;
            purse.keep(content.len() as u64)?;
            maps.insert(*id, signs);
            stream.set_plain_content(content);
        } else if needs.heads.contains(id) {
            unpack(stream, purse)?;
            head(&mut stream.content, purse)?;
        } else if !is_picture && (is_form || needs.content.contains(id)) {
            unpack(stream, purse)?;
            if let Some(content) = spelled(&stream.content).filter(|_| !needs.fonts.contains(id)) {
                purse.keep(content.len().saturating_sub(stream.content.len()) as u64)?;
                stream.set_plain_content(content);
            }
        } else {
            drop(stream);
        }
    }
    Ok(maps)
}

impl Needs {
    fn look(&mut self, document: &Document, object: &Object) {
        match object {
            Object::Array(list) => list.iter().for_each(|object| self.look(document, object)),
            Object::Dictionary(dict) => self.look_in(document, dict),
            Object::Stream(stream) => self.look_in(document, &stream.dict),
            _ => {}
        }
    }

    fn look_in(&mut self, document: &Document, dict: &Dictionary) {
        for (key, value) in dict {
            let (id, object) = document.dereference(value).unwrap_or((None, value));
            match (&key[..], id, object) {
                (b"Contents", _, Object::Array(list)) => {
                    let ids = list.iter().filter_map(|part| document.dereference(part).ok()?.0);
                    self.content.extend(ids);
                }
                (b"Contents", Some(id), _) => {
                    self.content.insert(id);
                }
                (b"FontFile3", Some(id), _) => {
                    self.content.insert(id);
                    self.fonts.insert(id);
                }
                (b"ToUnicode" | b"Encoding", Some(id), Object::Stream(_)) => {
                    self.maps.insert(id);
                }
                (b"FontFile", Some(id), _) => {
                    self.heads.insert(id);
                }
                (b"XObject", _, Object::Dictionary(forms)) => {
                    let ids = forms.iter().filter_map(|(_, form)| document.dereference(form).ok()?.0);
                    self.content.extend(ids);
                }
                (b"ColorSpace", Some(id), Object::Dictionary(_)) => {
                    self.colours.insert(id);
                }
                (key, Some(id), Object::Array(_)) => {
                    if let Some(most) = most(key) {
                        self.short.insert(id, most);
                    }
                }
                _ => {}
            }
            self.look(document, value);
        }
    }
}

/// How long a list of that name is at most.
fn most(key: &[u8]) -> Option<usize> {
    match key {
        b"MediaBox" | b"ArtBox" => Some(4),
        b"Widths" => Some(MOST_WIDTHS),
        _ => None,
    }
}

fn clean(object: &mut Object) {
    match object {
        Object::Array(list) => list.iter_mut().for_each(clean),
        Object::Dictionary(dict) => clean_in(dict),
        Object::Stream(stream) => clean_in(&mut stream.dict),
        _ => {}
    }
}

fn clean_in(dict: &mut Dictionary) {
    dict.remove(b"SMask");
    for (key, value) in dict.iter_mut() {
        if let Some(most) = most(key) {
            cut(value, most);
        }
        clean(value);
        if key == b"ColorSpace" && matches!(value, Object::Dictionary(_)) {
            grey(value);
        }
    }
}

fn cut(object: &mut Object, most: usize) {
    if let Object::Array(list) = object {
        list.truncate(most);
    }
}

/// All colours are grey to who reads.
fn grey(object: &mut Object) {
    if let Object::Dictionary(dict) = object {
        dict.iter_mut().for_each(|(_, value)| *value = Object::Name(b"DeviceGray".to_vec()));
    }
}

/// Only the part of a font is read that is written in letters.
fn head(font: &mut Vec<u8>, purse: &mut Purse) -> Result<(), Fault> {
    if let Some(end) = memmem::find(font, b"eexec") {
        font.truncate(end);
    }
    purse.keep(memory(font))?;
    let mut deep = 0_usize;
    // A bracket may stand in what is taken for a string here and for nothing there.
    if memmem::find_iter(font, b"(").count() > MOST_DEEP * 2 {
        return Err(Fault::Deep);
    }
    for token in Tokens::new(font, 0) {
        deep = match token {
            Token::Open => deep + 1,
            Token::Close => deep.saturating_sub(1),
            _ => deep,
        };
        if deep > MOST_DEEP {
            return Err(Fault::Deep);
        }
    }
    Ok(())
}
