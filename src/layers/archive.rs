//! Layers in a zip file: a shapefile with its parts, KML as KMZ, or another layer. Nothing is unpacked to disk, and no more is unpacked
//! than a file of that size may hold.

use super::asked::LayerError;
use super::shapes::Parts;
use crate::limits;
use std::io::{Cursor, Read};
use std::path::Path;
use zip::ZipArchive;

/// So many entries are looked at.
const MOST: usize = 1_000;

/// What is in an archive.
pub(super) enum Member {
    /// A shapefile.
    Shapes(Parts),
    /// Another file, by its name.
    File(String, Vec<u8>),
}

/// Whether an archive that begins with those bytes has a shapefile or KML in it.
pub(super) fn has_shapes(first: &[u8], path: &Path) -> bool {
    let zip = || ZipArchive::new(std::fs::File::open(path).ok()?).ok();
    let shapes = |name: &str| [".shp", ".kml"].iter().any(|ending| name.to_lowercase().ends_with(ending));
    first.starts_with(b"PK")
        && zip().is_some_and(|zip| zip.file_names().take(MOST).filter_map(Result::ok).any(|name| shapes(&name)))
}

/// The first layer of an archive.
pub(super) fn open(name: &str, bytes: &[u8]) -> Result<Member, LayerError> {
    let broken = |why: String| LayerError::Broken(name.to_owned(), why);
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(error.to_string()))?;
    let names: Vec<String> = (0..zip.len().min(MOST))
        .filter_map(|i| Some(zip.by_index(i).ok()?.name().ok()?.into_owned()))
        .filter(|entry| !entry.starts_with("__MACOSX") && !entry.ends_with('/'))
        .collect();
    let ends = |entry: &str, ending: &str| entry.to_lowercase().ends_with(ending);
    let find = |endings: &[&str]| endings.iter().find_map(|ending| names.iter().find(|entry| ends(entry, ending)));
    let mut left = limits::swollen(bytes.len(), 60).min(limits::LAYER_BYTES);
    let mut take = |entry: &str| -> Result<Vec<u8>, LayerError> {
        let file = zip.by_name(entry).map_err(|error| broken(error.to_string()))?;
        let mut unpacked = Vec::new();
        let size = file.take(left + 1).read_to_end(&mut unpacked).map_err(|error| broken(error.to_string()))?;
        left = left.checked_sub(size as u64).ok_or_else(|| LayerError::Swells(name.to_owned()))?;
        Ok(unpacked)
    };
    if let Some(shp) = find(&[".shp"]) {
        let beside = |ending: &str| {
            let wanted = format!("{}{ending}", &shp[..shp.len() - 4]).to_lowercase();
            names.iter().find(|entry| entry.to_lowercase() == wanted)
        };
        let shx = beside(".shx").is_some();
        let dbf = beside(".dbf").map(|entry| take(entry)).transpose()?;
        let prj = beside(".prj").map(|entry| take(entry)).transpose()?;
        let prj = prj.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        return Ok(Member::Shapes(Parts { shp: take(shp)?, dbf, prj, shx }));
    }
    let other = find(&[".kml", ".geojson", ".topojson", ".json", ".csv"]);
    let other = other.ok_or_else(|| LayerError::NoLayer(name.to_owned()))?;
    Ok(Member::File(other.clone(), take(other)?))
}
