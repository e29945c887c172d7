//! A picture held against the one that was looked at.

use crate::Picture;
use std::{fs, path::Path};

/// How far a channel may be off: one of its 32 shades, for another processor may round otherwise.
const NEAR: u8 = 9;

/// Holds a picture against `FOLDER/NAME.png`. Where they differ the actual one and a picture of the difference are written beside it, as
/// `NAME.actual.png` and `NAME.difference.png`. With `UPDATE_GOLDEN` set it takes the place of the expected one instead.
///
/// # Errors
/// One sentence: what differs, and where to look.
pub fn compare(folder: &Path, name: &str, actual: &Picture) -> Result<(), String> {
    let path = |ending: &str| folder.join(format!("{name}{ending}.png"));
    let (actual_path, difference_path) = (path(".actual"), path(".difference"));
    for old in [&actual_path, &difference_path] {
        if old.exists() {
            fs::remove_file(old).map_err(|error| format!("{}: {error}", old.display()))?;
        }
    }
    let expected = Picture::read(&path(""));
    let differing = expected.as_ref().map_or(usize::MAX, |expected| expected.differing(actual));
    if differing == 0 {
        return Ok(());
    }
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        return actual.write(&path(""));
    }
    actual.write(&actual_path)?;
    let expected = expected?;
    if (expected.width, expected.height) != (actual.width, actual.height) {
        let sizes = [expected.width, expected.height, actual.width, actual.height];
        return Err(format!("{name}: {} × {} pixels became {} × {}", sizes[0], sizes[1], sizes[2], sizes[3]));
    }
    expected.difference(actual).write(&difference_path)?;
    Err(format!("{name}: {differing} pixels differ, see {}", difference_path.display()))
}

impl Picture {
    /// How many pixels differ from those of another picture; all, if its size does.
    fn differing(&self, other: &Picture) -> usize {
        if (self.width, self.height) != (other.width, other.height) {
            return usize::MAX;
        }
        self.pixels.iter().zip(&other.pixels).filter(|(a, b)| !near(**a, **b)).count()
    }

    /// Where another picture of the same size differs: red on a pale copy.
    fn difference(&self, other: &Picture) -> Picture {
        let pixel = |(a, b): (&[u8; 3], &[u8; 3])| {
            if near(*a, *b) { a.map(|channel| 191 + channel / 4) } else { [230, 0, 0] }
        };
        Picture { pixels: self.pixels.iter().zip(&other.pixels).map(pixel).collect(), ..*self }
    }
}

fn near(a: [u8; 3], b: [u8; 3]) -> bool {
    a.iter().zip(b).all(|(a, b)| a.abs_diff(b) <= NEAR)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_is_told_and_drawn() {
        let folder = std::env::temp_dir().join(format!("laydown-pictures-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        let mut picture = Picture { width: 3, height: 2, pixels: vec![[10, 20, 30]; 6] };
        assert!(compare(&folder, "a", &picture).is_err(), "nothing to compare with");
        picture.write(&folder.join("a.png")).expect("written");
        assert_eq!(compare(&folder, "a", &picture), Ok(()));
        picture.pixels[4] = [19, 11, 30];
        assert_eq!(compare(&folder, "a", &picture), Ok(()), "rounding");
        picture.pixels[4] = [10, 30, 30];
        assert!(compare(&folder, "a", &picture).is_err_and(|text| text.starts_with("a: 1 pixels differ")));
        let drawn = Picture::read(&folder.join("a.difference.png")).expect("a picture");
        assert_eq!((drawn.pixels[4], drawn.pixels[0]), ([230, 0, 0], [193, 196, 198]));
        assert!(folder.join("a.actual.png").exists());
        fs::remove_dir_all(&folder).expect("removed");
    }
}
