//! What the pages of a document are going to cost: a form may draw itself, or another a thousand times, and one map of signs may stand in
//! thousands of fonts. Nothing is found out by trying.

use super::lex::is_regular;
use super::purse::{Fault, Purse, memory};
use super::tidy::Maps;
use pdf_extract::{Dictionary, Document, Object, ObjectId, Stream};
use std::collections::{BTreeMap, HashMap};

/// So deep is the tree of pages at most, and so deep forms that draw forms.
const MOST_PARENTS: usize = 256;
const MOST_FORMS: usize = 24;

/// A state of drawing that is kept, without the numbers of its colours.
const STATE: u64 = 900;
/// A font with nothing in it, and one sign of it.
const FONT: u64 = 16 << 10;
const SIGN: u64 = 160;

/// Whether all pages can be read within the limits.
pub(super) fn weigh(document: &Document, maps: &Maps, purse: &mut Purse) -> Result<(), Fault> {
    let nothing = Dictionary::new();
    let mut scales = Scales { document, maps, purse, forms: HashMap::new(), fonts: HashMap::new() };
    for page in document.page_iter() {
        let Ok(dict) = document.get_dictionary(page) else { continue };
        inherited(document, dict, b"MediaBox")?;
        let resources = inherited(document, dict, b"Resources")?.and_then(|found| found.as_dict().ok());
        let parts = document.get_page_contents(page);
        let long = |part: &ObjectId| {
            document.get_object(*part).and_then(Object::as_stream).map_or(0, |stream| stream.content.len() as u64 + 1)
        };
        let long: u64 = parts.iter().map(long).sum();
        scales.purse.lend(long)?;
        scales.purse.step(long + 1_000 + parts.len() as u64)?;
        let content = document.get_page_content(page).map_err(|_| Fault::Damaged)?;
        let load = scales.stream(&content, resources.unwrap_or(&nothing), 0)?;
        scales.purse.lend(load.memory.saturating_add(load.fonts))?;
        scales.purse.step(load.steps.saturating_add(load.fonts / 16))?;
    }
    Ok(())
}

/// What a page has, or one of those above it in the tree.
fn inherited<'d>(document: &'d Document, mut dict: &'d Dictionary, key: &[u8]) -> Result<Option<&'d Object>, Fault> {
    for _ in 0..MOST_PARENTS {
        if let Ok(found) = dict.get_deref(key, document)
            && matches!(found, Object::Dictionary(_) | Object::Array(_))
        {
            return Ok(Some(found));
        }
        let parent = dict.get(b"Parent").and_then(Object::as_reference).and_then(|id| document.get_dictionary(id));
        let Ok(parent) = parent else { return Ok(None) };
        dict = parent;
    }
    Err(Fault::Circle)
}

/// What something costs: time, memory at once, and that of its fonts.
#[derive(Debug, Clone, Copy, Default)]
struct Load {
    steps: u64,
    memory: u64,
    fonts: u64,
}

struct Scales<'d, 'p> {
    document: &'d Document,
    maps: &'d Maps,
    purse: &'p mut Purse,
    /// What forms cost, with what they take from who draws them; none: this is being weighed.
    forms: HashMap<(*const Stream, *const Dictionary), Option<Load>>,
    fonts: HashMap<*const Dictionary, u64>,
}

impl<'d> Scales<'d, '_> {
    fn stream(&mut self, content: &[u8], resources: &'d Dictionary, deep: usize) -> Result<Load, Fault> {
        if deep > MOST_FORMS {
            return Err(Fault::Deep);
        }
        let memory = memory(content).saturating_add(states(content));
        self.purse.lend(memory)?;
        let mut load = Load { steps: content.len() as u64 + 200, memory, fonts: 0 };
        let group = |name: &[u8]| resources.get_deref(name, self.document).and_then(Object::as_dict).ok();
        let (fonts, forms) = (group(b"Font"), group(b"XObject"));
        let mut below = 0;
        for (name, times) in names(content) {
            if let Some(font) =
                fonts.and_then(|fonts| fonts.get_deref(&name, self.document).and_then(Object::as_dict).ok())
            {
                load.fonts = load.fonts.saturating_add(self.font(font));
            }
            if let Some(form) =
                forms.and_then(|forms| forms.get_deref(&name, self.document).and_then(Object::as_stream).ok())
            {
                let drawn = self.form(form, resources, deep + 1)?;
                load.steps = load.steps.saturating_add(times.saturating_mul(drawn.steps));
                load.fonts = load.fonts.saturating_add(drawn.fonts);
                below = below.max(drawn.memory);
            }
        }
        load.memory = load.memory.saturating_add(below);
        Ok(load)
    }

    fn form(&mut self, form: &'d Stream, resources: &'d Dictionary, deep: usize) -> Result<Load, Fault> {
        let own = form.dict.get_deref(b"Resources", self.document).and_then(Object::as_dict).unwrap_or(resources);
        let key = (std::ptr::from_ref(form), std::ptr::from_ref(own));
        match self.forms.insert(key, None) {
            Some(None) => return Err(Fault::Circle),
            Some(known) => {
                self.forms.insert(key, known);
                return Ok(known.unwrap_or_default());
            }
            None => {}
        }
        self.purse.step(form.content.len() as u64)?;
        let load = self.stream(&form.content, own, deep)?;
        let load = Load { memory: load.memory.saturating_add(form.content.len() as u64), ..load };
        self.forms.insert(key, Some(load));
        Ok(load)
    }

    /// The memory of a font.
    fn font(&mut self, font: &'d Dictionary) -> u64 {
        let key = std::ptr::from_ref(font);
        if let Some(known) = self.fonts.get(&key) {
            return *known;
        }
        let mut weight = FONT;
        let mut dicts = vec![font];
        if let Ok(below) = font.get_deref(b"DescendantFonts", self.document).and_then(Object::as_array) {
            let below =
                below.iter().take(1).filter_map(|below| self.document.dereference(below).ok()?.1.as_dict().ok());
            dicts.extend(below);
        }
        for dict in dicts {
            for (key, value) in dict {
                let (id, object) = self.document.dereference(value).unwrap_or((None, value));
                let signs = match object {
                    Object::Stream(stream) => {
                        let signs = id.and_then(|id| self.maps.get(&id)).copied().unwrap_or_default();
                        weight = weight.saturating_add(memory(&stream.content));
                        signs
                    }
                    Object::Array(list) if key == b"W" => list.iter().map(signs).sum(),
                    Object::Array(list) => list.len() as u64,
                    Object::Dictionary(dict) => self.inside(dict),
                    _ => 0,
                };
                weight = weight.saturating_add(signs.saturating_mul(SIGN));
            }
        }
        self.fonts.insert(key, weight);
        weight
    }

    /// The signs that an encoding names, and the size of a font that is embedded.
    fn inside(&self, dict: &Dictionary) -> u64 {
        let size = |value: &Object| match self.document.dereference(value) {
            Ok((_, Object::Array(list))) => list.len() as u64,
            Ok((_, Object::Stream(stream))) => stream.content.len() as u64,
            _ => 0,
        };
        dict.iter().map(|(_, value)| size(value)).sum()
    }
}

fn signs(object: &Object) -> u64 {
    if let Object::Array(list) = object { list.len() as u64 } else { 1 }
}

/// Each name in a stream, and how often it stands there: no form is drawn more often.
fn names(content: &[u8]) -> BTreeMap<Vec<u8>, u64> {
    let mut names = BTreeMap::new();
    for (at, _) in content.iter().enumerate().filter(|(_, byte)| **byte == b'/') {
        let written = content[at + 1..].split(|byte| !is_regular(*byte)).next().unwrap_or_default();
        let (mut name, mut rest) = (Vec::new(), written);
        while let Some((first, after)) = rest.split_first() {
            let code = after.get(..2).filter(|_| *first == b'#').and_then(|two| std::str::from_utf8(two).ok());
            let code = code.and_then(|two| u8::from_str_radix(two, 16).ok());
            name.push(code.unwrap_or(*first));
            rest = if code.is_some() { &after[2..] } else { after };
        }
        *names.entry(name).or_default() += 1;
    }
    names
}

/// The memory of the states that a stream may keep, were it to give none back, each with the numbers of its colours.
fn states(content: &[u8]) -> u64 {
    let (mut kept, mut run, mut longest, mut last) = (0_u64, 0_u64, 0_u64, b' ');
    for byte in content.iter().copied().chain([b' ']) {
        if last == b'q' && !byte.is_ascii_alphabetic() {
            kept += 1;
        }
        if byte.is_ascii_alphabetic() {
            run = 0;
        } else if is_regular(byte) && !is_regular(last) {
            run += 1;
            longest = longest.max(run);
        }
        last = byte;
    }
    kept.saturating_mul(STATE + 16 * longest)
}
