//! Short codes for states, territories and organisations.

use std::{fmt, str::FromStr};

/// A state or territory (ISO 3166-1 alpha-3, plus `XKX` for Kosovo) or an organisation (`NATO`, `EU`, `UN`).
///
/// One to eight ASCII capitals or digits; ordered as text.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code([u8; 8]);

/// The text is not a [`Code`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", text!("model-code", text = _0.as_str()))]
pub struct CodeError(pub String);

impl Code {
    /// The code for a text known when the program is built; stops the build if it is not a code.
    ///
    /// # Panics
    /// If the text is empty, longer than eight bytes, or not capital letters and digits.
    pub const fn new(text: &str) -> Self {
        match Self::parse(text.as_bytes()) {
            Some(code) => code,
            None => panic!("not a code"),
        }
    }

    const fn parse(text: &[u8]) -> Option<Self> {
        if text.is_empty() || text.len() > 8 {
            return None;
        }
        let mut bytes = [0; 8];
        let mut i = 0;
        while i < text.len() {
            if !text[i].is_ascii_uppercase() && !text[i].is_ascii_digit() {
                return None;
            }
            bytes[i] = text[i];
            i += 1;
        }
        Some(Self(bytes))
    }

    /// The code as text.
    pub fn as_str(&self) -> &str {
        let len = self.0.iter().position(|b| *b == 0).unwrap_or(8);
        std::str::from_utf8(&self.0[..len]).unwrap_or_default()
    }
}

impl Code {
    /// Whether it is an organisation's: those of states and territories have three letters.
    pub const fn is_organisation(self) -> bool {
        self.0[2] == 0 || self.0[3] != 0
    }
}

impl FromStr for Code {
    type Err = CodeError;
    fn from_str(text: &str) -> Result<Self, CodeError> {
        Self::parse(text.as_bytes()).ok_or_else(|| CodeError(text.to_owned()))
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl serde::Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for Code {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = String::deserialize(d)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
