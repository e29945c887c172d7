//! Colours given to values by hand: “USA=#0a5ca8, Enhanced Forward Presence=#c53a3d”.

use std::{fmt, str::FromStr};

/// Colours of values by hand, in the order in which they were written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OwnColors(Vec<(String, [u8; 3])>);

/// A text that gives no colours.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", text!("model-own-colors", text = .0))]
pub struct OwnColorsError(String);

impl OwnColors {
    /// That of a value; none: it has none of its own.
    pub fn of(&self, value: &str) -> Option<[u8; 3]> {
        self.0.iter().find(|(own, _)| own == value).map(|(_, color)| *color)
    }

    /// Gives a value a colour, or takes it away.
    pub fn set(&mut self, value: &str, color: Option<[u8; 3]>) {
        self.0.retain(|(own, _)| own != value);
        self.0.extend(color.map(|color| (value.to_owned(), color)));
    }

    /// Whether no value has one.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromStr for OwnColors {
    type Err = OwnColorsError;

    /// A value may hold commas: it ends at its sign.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (mut colors, mut rest) = (Self::default(), text.trim());
        while !rest.is_empty() {
            let read = || {
                let (value, after) = rest.split_once("=#")?;
                let (hex, after) = after.split_at_checked(6)?;
                let digits = hex.bytes().all(|digit| digit.is_ascii_hexdigit());
                let [_, r, g, b] = u32::from_str_radix(hex, 16).ok().filter(|_| digits)?.to_be_bytes();
                let after = after.trim_start();
                let next = if after.is_empty() { "" } else { after.strip_prefix(',')? };
                Some((value.trim(), [r, g, b], next.trim_start()))
            };
            let (value, color, next) = read().ok_or_else(|| OwnColorsError(text.to_owned()))?;
            if value.is_empty() {
                return Err(OwnColorsError(text.to_owned()));
            }
            colors.set(value, Some(color));
            rest = next;
        }
        Ok(colors)
    }
}

impl fmt::Display for OwnColors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, (value, [r, g, b])) in self.0.iter().enumerate() {
            let comma = if n > 0 { ", " } else { "" };
            write!(f, "{comma}{value}=#{r:02x}{g:02x}{b:02x}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_read_as_they_are_written() {
        let text = "USA=#0a5ca8, Barkhane, Sahel=#c53a3d";
        let colors: OwnColors = text.parse().unwrap();
        assert_eq!(colors.of("Barkhane, Sahel"), Some([0xc5, 0x3a, 0x3d]));
        assert_eq!((colors.of("DEU"), colors.to_string().as_str()), (None, text));
        assert_eq!("A=#000000,A=#0000ff".parse::<OwnColors>().unwrap().of("A"), Some([0, 0, 0xff]));
        assert_eq!(" ".parse(), Ok(OwnColors::default()));
        for wrong in
            ["USA", "USA=red", "USA=#0a5c", "USA=#0a5ca8 DEU=#000000", "=#000000", "USA=#+1a5ca8", "USA=#äöüäöü"]
        {
            assert!(wrong.parse::<OwnColors>().is_err(), "{wrong}");
        }
    }
}
