//! Files of layers: which one reads them, and how much of them is read.

use super::archive::{self, Member};
use super::asked::{Asked, LayerError};
use super::draft::Draft;
use super::shapes::Parts;
use super::{Layer, json, kml, points, shapes};
use crate::io::{Cancel, open_file};
use crate::limits;
use std::io::Read;
use std::path::{Path, PathBuf};

/// A file that is to be read.
#[derive(Debug, Clone)]
pub struct ReadLayer {
    /// Where it is.
    pub path: PathBuf,
    /// The switch that stops it.
    pub cancel: Cancel,
}

/// The endings of files that are layers, and of those that may be tables as well.
const LAYERS: [&str; 5] = ["geojson", "topojson", "kml", "kmz", "shp"];
const EITHER: [&str; 3] = ["json", "csv", "zip"];
/// All of them.
pub const LAYER_ENDINGS: &[&str] = &["geojson", "topojson", "kml", "kmz", "shp", "json", "csv", "zip"];

/// Whether a file is a layer by its name, none: it may be a dataset or a table as well.
pub fn is_layer(path: &Path) -> Option<bool> {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    match () {
        () if LAYERS.contains(&ending.as_str()) => Some(true),
        () if EITHER.contains(&ending.as_str()) => None,
        () => Some(false),
    }
}

/// Whether a file is a layer by its name and its first bytes; none: it is a table of points as well.
pub fn layer_in(path: &Path) -> Option<bool> {
    const FIRST: u64 = 64 << 10;
    let first = || {
        let mut bytes = Vec::new();
        open_file(path).ok()?.take(FIRST).read_to_end(&mut bytes).ok()?;
        Some(bytes)
    };
    let has = |bytes: &[u8], word: &str| memchr::memmem::find(bytes, word.as_bytes()).is_some();
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    match (is_layer(path), first()) {
        (_, None) => Some(false),
        (Some(layer), Some(bytes)) if !layer || ending != "geojson" || !has(&bytes, "\"Point\"") => Some(layer),
        (None, Some(bytes)) if ending == "csv" => {
            let (text, mark) = points::open(&bytes);
            let head = text.lines().next().unwrap_or_default();
            if points::columns(head.split(char::from(mark)).map(|name| name.trim_matches('"'))).is_some() {
                None
            } else {
                Some(false)
            }
        }
        (None, Some(bytes)) if ending == "zip" => Some(archive::has_shapes(&bytes, path)),
        (_, Some(bytes)) if has(&bytes, "\"Topology\"") => Some(true),
        (_, Some(bytes)) if !has(&bytes, "\"FeatureCollection\"") && !has(&bytes, "\"Feature\"") => Some(false),
        (_, Some(bytes)) => {
            if has(&bytes, "\"Point\"") {
                None
            } else {
                Some(true)
            }
        }
    }
}

/// Reads a layer. `told` is told of how many bytes are done, of how many.
pub fn read_layer(ReadLayer { path, cancel }: &ReadLayer, told: &dyn Fn(u64, u64)) -> Result<Layer, LayerError> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let bytes = all_of(path, &name)?;
    let asked = Asked { cancel, told, all: bytes.len() as u64 };
    let mut draft = Draft::new();
    let ending = |name: &str| name.rsplit_once('.').map(|(_, end)| end.to_lowercase()).unwrap_or_default();
    let sum = sum(&bytes);
    if bytes.starts_with(b"PK\x03\x04") {
        match archive::open(&name, &bytes)? {
            Member::Shapes(parts) => shapes::read(&name, &parts, &asked, &mut draft)?,
            Member::File(inner, bytes) => plain(&inner, &ending(&inner), &bytes, &asked, &mut draft)?,
        }
    } else if ending(&name) == "shp" {
        let beside = |ending: &str| {
            let found = [ending.to_owned(), ending.to_uppercase()].map(|ending| path.with_extension(ending));
            found.into_iter().find(|path| path.is_file())
        };
        let dbf = beside("dbf").map(|path| all_of(&path, &name)).transpose()?;
        let prj = beside("prj").map(|path| all_of(&path, &name)).transpose()?;
        let prj = prj.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        let parts = Parts { shp: bytes, dbf, prj, shx: beside("shx").is_some() };
        shapes::read(&name, &parts, &asked, &mut draft)?;
    } else {
        plain(&name, &ending(&name), &bytes, &asked, &mut draft)?;
    }
    Ok(Layer { sum, ..draft.done() })
}

fn plain(name: &str, ending: &str, bytes: &[u8], asked: &Asked<'_>, draft: &mut Draft) -> Result<(), LayerError> {
    let first = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).iter().find(|byte| !byte.is_ascii_whitespace());
    match (first, ending) {
        (None, _) => Err(LayerError::Unknown(name.to_owned())),
        (Some(b'{' | b'['), _) => json::read(name, bytes, asked, draft),
        (Some(b'<'), _) => kml::read(name, bytes, asked, draft),
        (_, "csv" | "tsv" | "txt") => points::read(name, bytes, asked, draft),
        _ => Err(LayerError::Unknown(name.to_owned())),
    }
}

fn all_of(path: &Path, name: &str) -> Result<Vec<u8>, LayerError> {
    let failed = |error| LayerError::Io(path.to_owned(), error);
    let file = open_file(path).map_err(failed)?;
    let mut bytes = Vec::new();
    let size = file.take(limits::LAYER_BYTES + 1).read_to_end(&mut bytes).map_err(failed)?;
    if size as u64 > limits::LAYER_BYTES { Err(LayerError::Large(name.to_owned())) } else { Ok(bytes) }
}

/// The first 16 digits of the SHA-256 of some bytes.
fn sum(bytes: &[u8]) -> String {
    use sha2::{Digest as _, Sha256};
    let first = Sha256::digest(bytes).iter().take(8).fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte));
    format!("{first:016x}")
}
