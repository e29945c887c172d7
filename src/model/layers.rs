//! The user's own layers on the map, as text: “bases.geojson,color=#0a5ca8,label=name | borders.zip,borders=yes”.

use std::{fmt, str::FromStr};

/// A layer as somebody asks for it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OwnLayer {
    /// The path of its file.
    pub path: String,
    /// What it is called; empty: as its file.
    pub name: String,
    /// One colour for all of it; none: the map's own choice.
    pub color: Option<[u8; 3]>,
    /// The column that colours it; empty: none.
    pub by: String,
    /// The column of its labels; empty: none.
    pub label: String,
    /// Who is to be credited; empty: nobody.
    pub credit: String,
    /// Whether it is switched off.
    pub hidden: bool,
    /// Whether it stands in for the borders of countries.
    pub borders: bool,
    /// The column of first days; empty: found by its name, for borders.
    pub from: String,
    /// The column of last days; empty: found by its name, for borders.
    pub until: String,
    /// The first 16 digits of its file's SHA-256; empty: not known.
    pub sum: String,
}

/// The words of what is said of a layer, in the order in which they are written.
const KEYS: [&str; 10] = ["name", "color", "by", "label", "credit", "show", "borders", "from", "until", "sha256"];
const YES: &str = "yes";
const NO: &str = "no";
/// Between layers.
const NEXT: char = '|';

/// A text that is not a layer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OwnLayerError {
    /// There is no path.
    #[error("{}", text!("model-layer-path", text = .0))]
    Path(String),
    /// Something said of it is not understood.
    #[error("{}", text!("model-layer-value", key = *.0, value = .1))]
    Value(&'static str, String),
    /// There are too many.
    #[error("{}", text!("model-layer-most", most = OwnLayer::MOST))]
    Most,
}

impl OwnLayer {
    /// So many layers has a map at most.
    pub const MOST: usize = 12;

    /// The layer of a file.
    pub fn of(path: impl Into<String>) -> Self {
        Self { path: path.into(), ..Self::default() }
    }

    /// All layers of a text, those below first; an empty one has none.
    pub fn list(text: &str) -> Result<Vec<Self>, OwnLayerError> {
        let parts = text.split(NEXT).map(str::trim).filter(|part| !part.is_empty());
        let layers: Vec<Self> = parts.map(str::parse).collect::<Result<_, _>>()?;
        if layers.len() > Self::MOST { Err(OwnLayerError::Most) } else { Ok(layers) }
    }

    /// The text of some layers.
    pub fn written(layers: &[Self]) -> String {
        layers.iter().map(ToString::to_string).collect::<Vec<_>>().join(" | ")
    }

    /// What it is called.
    pub fn title(&self) -> &str {
        let file = self.path.rsplit(['/', '\\']).next().unwrap_or(&self.path);
        let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
        if self.name.is_empty() { stem } else { &self.name }
    }

    fn value(&self, key: &str) -> String {
        let yes = |on: bool, word: &str| if on { word.to_owned() } else { String::new() };
        match key {
            "name" => self.name.clone(),
            "color" => self.color.map(|[r, g, b]| format!("#{r:02x}{g:02x}{b:02x}")).unwrap_or_default(),
            "by" => self.by.clone(),
            "label" => self.label.clone(),
            "credit" => self.credit.clone(),
            "show" => yes(self.hidden, NO),
            "borders" => yes(self.borders, YES),
            "from" => self.from.clone(),
            "until" => self.until.clone(),
            _ => self.sum.clone(),
        }
    }

    fn take(&mut self, key: &'static str, value: &str) -> Result<(), OwnLayerError> {
        let wrong = || OwnLayerError::Value(key, value.to_owned());
        let yes = || match value {
            YES => Ok(true),
            NO => Ok(false),
            _ => Err(wrong()),
        };
        match key {
            "name" => value.clone_into(&mut self.name),
            "color" => self.color = Some(hex(value).ok_or_else(wrong)?),
            "by" => value.clone_into(&mut self.by),
            "label" => value.clone_into(&mut self.label),
            "credit" => value.clone_into(&mut self.credit),
            "show" => self.hidden = !yes()?,
            "borders" => self.borders = yes()?,
            "from" => value.clone_into(&mut self.from),
            "until" => value.clone_into(&mut self.until),
            _ => Some(value).filter(|sum| is_sum(sum)).ok_or_else(wrong)?.clone_into(&mut self.sum),
        }
        Ok(())
    }
}

fn is_sum(text: &str) -> bool {
    text.len() == 16 && text.bytes().all(|digit| digit.is_ascii_hexdigit())
}

/// A colour such as `#0a5ca8`.
fn hex(text: &str) -> Option<[u8; 3]> {
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
    let plain = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    let [_, r, g, b] = u32::from_str_radix(digits, 16).ok().filter(|_| plain)?.to_be_bytes();
    Some([r, g, b])
}

/// Where the next `,key=` begins, and the key.
fn next_key(text: &str) -> Option<(usize, &'static str)> {
    let commas = text.match_indices(',').map(|(at, _)| at);
    let key = |at: usize| {
        let word = text[at + 1..].split_once('=')?.0.trim();
        KEYS.into_iter().find(|key| *key == word).map(|key| (at, key))
    };
    commas.into_iter().find_map(key)
}

impl FromStr for OwnLayer {
    type Err = OwnLayerError;

    /// Paths and values may hold commas: each ends where the next word of a layer follows.
    fn from_str(text: &str) -> Result<Self, OwnLayerError> {
        let mut next = next_key(text);
        let path = text[..next.map_or(text.len(), |(at, _)| at)].trim();
        if path.is_empty() || text.contains(NEXT) {
            return Err(OwnLayerError::Path(text.to_owned()));
        }
        let (mut layer, mut rest) = (Self::of(path), text);
        while let Some((at, key)) = next {
            let value = rest[at + 1..].split_once('=').map_or("", |(_, value)| value);
            rest = value;
            next = next_key(rest);
            layer.take(key, rest[..next.map_or(rest.len(), |(at, _)| at)].trim())?;
        }
        Ok(layer)
    }
}

impl fmt::Display for OwnLayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.path)?;
        for (key, value) in KEYS.iter().map(|key| (key, self.value(key))).filter(|(_, value)| !value.is_empty()) {
            write!(f, ",{key}={}", value.replace(NEXT, "/"))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layers_are_read_as_they_are_written() {
        let text =
            "a, b/bases.geojson,name=Bases, all,color=#0a5ca8,label=name | C:\\maps\\borders.zip,show=no,borders=yes";
        let layers = OwnLayer::list(text).unwrap();
        assert_eq!(OwnLayer::written(&layers), text);
        assert_eq!((layers[0].path.as_str(), layers[0].title()), ("a, b/bases.geojson", "Bases, all"));
        assert_eq!((layers[0].color, layers[1].title()), (Some([0x0a, 0x5c, 0xa8]), "borders"));
        assert!(layers[1].hidden && layers[1].borders);
        assert_eq!(OwnLayer::list(" "), Ok(Vec::new()));
        for wrong in [",color=#ffffff", "a.kml,color=red", "a.kml,show=maybe", "a.kml,sha256=12"] {
            assert!(OwnLayer::list(wrong).is_err(), "{wrong}");
        }
        assert_eq!(OwnLayer::list(&"a.kml|".repeat(13)), Err(OwnLayerError::Most));
    }
}
