//! The colours of a picture, and a picture of few: areas are of a handful of colours, and thousands of others stand in a few pixels each along
//! the edges of land, lines and letters, where nobody tells one from the next.

use super::Picture;
use std::collections::HashMap;

/// A picture of so many colours takes a byte a pixel.
const MOST: usize = 256;
/// What covers so much of a picture is an area, whose colour stays exactly as it is: one in so many pixels.
const AREA: usize = 4_000;
/// By how many steps of 255 a channel may differ along edges, the least first.
const STEPS: [u8; 6] = [0, 2, 4, 6, 8, 10];
/// Pictures of more colours than this are photographs, which we don't have, or noise.
const SANE: usize = 65_536;

type Hash = foldhash::fast::FixedState;

/// The colours of pictures and how many pixels have them, the commonest first, in an order that depends on nothing else.
pub fn commonest<'a>(pictures: impl IntoIterator<Item = &'a Picture>) -> Vec<([u8; 3], usize)> {
    let mut counts: HashMap<[u8; 3], usize, Hash> = HashMap::default();
    for picture in pictures {
        let mut run = ([0; 3], 0);
        for pixel in picture.rgb.as_chunks::<3>().0 {
            if *pixel == run.0 {
                run.1 += 1;
            } else {
                *counts.entry(run.0).or_default() += run.1;
                run = (*pixel, 1);
            }
        }
        *counts.entry(run.0).or_default() += run.1;
    }
    let mut colors: Vec<_> = counts.into_iter().filter(|(_, count)| *count > 0).collect();
    colors.sort_unstable_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
    colors
}

/// Few colours that stand for all of a picture's.
#[derive(Debug)]
pub(super) struct Tones {
    colors: Vec<[u8; 3]>,
    places: HashMap<[u8; 3], u8, Hash>,
}

impl Tones {
    /// The colours of a picture, those along edges joined as little as makes them few enough; none: they are too many.
    pub fn of(picture: &Picture) -> Option<Self> {
        let colors = commonest([picture]);
        let area = picture.width as usize * picture.height as usize / AREA;
        let few = || STEPS.iter().find_map(|steps| Self::joined(&colors, *steps, area));
        (colors.len() <= SANE).then(few).flatten()
    }

    /// The commonest colours, and for each other one of these that differs by so many steps at most.
    fn joined(all: &[([u8; 3], usize)], steps: u8, area: usize) -> Option<Self> {
        let mut colors: Vec<[u8; 3]> = Vec::new();
        let mut places = HashMap::default();
        for (color, count) in all {
            let far = |other: &[u8; 3]| (0..3).map(|i| color[i].abs_diff(other[i])).max().unwrap_or(0);
            let near = colors.iter().enumerate().map(|(at, other)| (far(other), at)).min();
            let at = match near.filter(|(far, _)| *far <= steps && *count <= area) {
                Some((_, at)) => at,
                None if colors.len() == MOST => return None,
                None => {
                    colors.push(*color);
                    colors.len() - 1
                }
            };
            places.insert(*color, at as u8);
        }
        Some(Self { colors, places })
    }

    /// Its bytes: three a colour.
    pub fn bytes(&self) -> &[u8] {
        self.colors.as_flattened()
    }

    /// Which colours stand for some pixels.
    pub fn places<'a>(&'a self, rgb: &'a [u8]) -> impl Iterator<Item = u8> + 'a {
        let mut last = None;
        rgb.as_chunks::<3>().0.iter().map(move |pixel| match last {
            Some((before, at)) if before == pixel => at,
            _ => {
                let at = self.places.get(pixel).copied().unwrap_or(0);
                last = Some((pixel, at));
                at
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A ground of two colours that are nearly the same, and pixels of very many.
    fn picture(edges: usize) -> Picture {
        let mut rgb: Vec<u8> = [[240, 240, 240], [240, 241, 240]].iter().flat_map(|one| one.repeat(20_000)).collect();
        rgb.extend((0..edges).flat_map(|n| [(n % 256) as u8, (n / 256 % 256) as u8, 90]));
        Picture { width: 1, height: (rgb.len() / 3) as u32, rgb, alpha: None }
    }

    #[test]
    fn areas_stay_and_edges_differ_by_little() {
        let picture = picture(2_000);
        let tones = Tones::of(&picture).unwrap();
        assert!(tones.colors.len() <= 256);
        for (n, (pixel, at)) in picture.rgb.as_chunks::<3>().0.iter().zip(tones.places(&picture.rgb)).enumerate() {
            let shown = tones.colors[usize::from(at)];
            let off = (0..3).map(|i| shown[i].abs_diff(pixel[i])).max().unwrap();
            assert!(off <= if n < 40_000 { 0 } else { 6 }, "{n}: {pixel:?} {shown:?}");
        }
    }

    #[test]
    fn what_has_few_colours_is_exact_and_what_has_too_many_is_left() {
        let few = picture(200);
        let tones = Tones::of(&few).unwrap();
        let back: Vec<u8> = tones.places(&few.rgb).flat_map(|at| tones.colors[usize::from(at)]).collect();
        assert_eq!(back, few.rgb);
        assert!(Tones::of(&picture(60_000)).is_none());
    }
}
