//! Files of layers, sound and broken ones.

mod broken;
mod kinds;

use laydown::io::Cancel;
use laydown::layers::{Layer, LayerError, ReadLayer, read_layer};
use std::{fs, path::Path};

/// What is read of a file of that name with those bytes.
fn read(name: &str, bytes: impl AsRef<[u8]>) -> Result<Layer, LayerError> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    fs::write(&path, bytes).unwrap();
    read_path(&path)
}

fn read_path(path: &Path) -> Result<Layer, LayerError> {
    read_layer(&ReadLayer { path: path.to_owned(), cancel: Cancel::default() }, &|_, _| ())
}

/// The names of the features that are drawn.
fn names(layer: &Layer) -> Vec<&str> {
    (0..layer.rows.len()).map(|row| layer.name(row)).collect()
}

/// What is said of a layer.
fn said(layer: &Layer) -> String {
    layer.issues.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// An archive of files.
fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    use std::io::{Cursor, Write};
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A collection of GeoJSON features: name, kind of geometry, coordinates.
fn collection(features: &[(&str, &str, &str)]) -> String {
    let feature = |(name, kind, at): &(&str, &str, &str)| {
        format!(
            r#"{{"type":"Feature","properties":{{"name":"{name}"}},"geometry":{{"type":"{kind}","coordinates":{at}}}}}"#
        )
    };
    let features: Vec<String> = features.iter().map(feature).collect();
    format!(r#"{{"type":"FeatureCollection","features":[{}]}}"#, features.join(","))
}
