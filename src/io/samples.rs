//! The datasets that are built into the program.

use super::load::read_package;
use super::manifest;
use super::package::{Loaded, OpenError};
use std::{io, sync::OnceLock};

/// A dataset built into the program.
#[derive(Debug)]
pub struct Sample {
    /// Its name for `--sample`.
    pub name: &'static str,
    title: OnceLock<String>,
    files: &'static [(&'static str, &'static [u8])],
}

impl Sample {
    /// Its title, from its `datapackage.json`.
    pub fn title(&self) -> &str {
        self.title.get_or_init(|| {
            let manifest = self.files.iter().find(|(name, _)| *name == manifest::FILE);
            let (read, _) = manifest::read(manifest.map_or(b"", |(_, bytes)| bytes));
            read.unwrap_or_default().title
        })
    }
}

/// The sample that opens when nothing else is asked for.
pub const DEFAULT_SAMPLE: &str = "europe-2022";

macro_rules! files {
    ($name:literal: $($file:literal),+) => {
        &[$(($file, include_bytes!(concat!("../../assets/datasets/", $name, "/", $file)).as_slice())),+]
    };
}

static SAMPLES: [Sample; 2] = [
    Sample {
        name: DEFAULT_SAMPLE,
        title: OnceLock::new(),
        files: files!(
            "europe-2022":
                "datapackage.json",
                "strengths.csv",
                "movements.csv",
                "stages.csv",
                "events.csv",
                "sources.csv"
        ),
    },
    Sample {
        name: "article-2022-02-13",
        title: OnceLock::new(),
        files: files!("article-2022-02-13": "datapackage.json", "movements.csv", "stages.csv", "events.csv", "sources.csv"),
    },
];

/// All of them.
pub fn samples() -> &'static [Sample] {
    &SAMPLES
}

/// Reads a sample by its name.
pub fn sample(name: &str) -> Result<Loaded, OpenError> {
    let names = || samples().iter().map(|sample| sample.name).collect::<Vec<_>>().join(", ");
    let sample = samples().iter().find(|sample| sample.name == name);
    let sample = sample.ok_or_else(|| OpenError::NoSample(name.to_owned(), names()))?;
    Ok(read_package(&|file| {
        let bytes = sample.files.iter().find(|(name, _)| *name == file);
        let (_, bytes) = bytes.ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))?;
        Ok(Box::new(*bytes))
    }))
}
