//! Tables of points: CSV with a column of latitudes and one of longitudes.

use super::asked::{Asked, LayerError};
use super::draft::Draft;
use super::geometry::Geometry;

const LAT: [&str; 7] = ["lat", "latitude", "breite", "breitengrad", "y", "lat_dd", "latitud"];
const LON: [&str; 9] = ["lon", "lng", "long", "longitude", "länge", "längengrad", "x", "lon_dd", "longitud"];
const MARKS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// Which columns of a head are latitude and longitude.
pub(super) fn columns<'a>(head: impl Iterator<Item = &'a str>) -> Option<[usize; 2]> {
    let head: Vec<String> = head.map(|name| name.trim().to_lowercase()).collect();
    let find = |names: &[&str]| names.iter().find_map(|name| head.iter().position(|column| column == name));
    Some([find(&LAT)?, find(&LON)?])
}

/// The text of a file, and the mark that parts its cells: the most frequent one of its first line.
pub(super) fn open(bytes: &[u8]) -> (std::borrow::Cow<'_, str>, u8) {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.into(),
        Err(_) => encoding_rs::WINDOWS_1252.decode(bytes).0,
    };
    let first = text.lines().next().unwrap_or_default();
    let count = |mark: &u8| first.bytes().filter(|byte| byte == mark).count();
    let mark = MARKS.into_iter().max_by_key(|mark| (count(mark), *mark == b',')).unwrap_or(b',');
    (text, mark)
}

/// Reads the bytes of a table.
pub(super) fn read(name: &str, bytes: &[u8], asked: &Asked<'_>, draft: &mut Draft) -> Result<(), LayerError> {
    let (text, mark) = open(bytes);
    let mut reader = csv::ReaderBuilder::new().delimiter(mark).flexible(true).from_reader(text.as_bytes());
    let head = reader.headers().map_err(|error| LayerError::Broken(name.to_owned(), error.to_string()))?.clone();
    let Some(at) = columns(head.iter()) else { return Err(LayerError::NoPlaces(name.to_owned())) };
    for row in reader.records() {
        let Ok(row) = row else {
            draft.unreadable("", text!("layer-unread").to_owned(), text!("layer-unread-fix"));
            continue;
        };
        let number = |column: usize| -> f64 {
            let cell = row.get(column).unwrap_or_default().trim().trim_end_matches('°');
            let cell = if mark == b',' { cell.to_owned() } else { cell.replace(',', ".") };
            cell.parse().unwrap_or(f64::NAN)
        };
        let [lat, lon] = at.map(number);
        let said = head.iter().zip(&row).map(|(column, cell)| (column.to_owned(), cell.to_owned()));
        draft.feature(said, Geometry { dots: vec![[lon, lat]], ..Geometry::default() });
        asked.told(row.position().map_or(0, |place| place.byte() as usize), text.len())?;
    }
    Ok(())
}
