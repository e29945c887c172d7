//! Both painters draw the same picture.
#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

use crate::scene_support;
use laydown::{
    paint::{self, Picture},
    scene::{Measure, ThemeId, Weight, font},
};
use resvg::{tiny_skia, usvg};
use scene_support::{Fixture, SIZES, view};
use std::sync::Arc;

/// The SVG drawn by resvg with the embedded font only.
fn drawn(svg: &str) -> Picture {
    let mut fonts = usvg::fontdb::Database::new();
    for weight in [Weight::Regular, Weight::SemiBold] {
        fonts.load_font_data(font(weight).to_vec());
    }
    let options = usvg::Options { fontdb: Arc::new(fonts), ..usvg::Options::default() };
    let tree = usvg::Tree::from_str(svg, &options).unwrap();
    let size = tree.size().to_int_size();
    let mut pixmap = tiny_skia::Pixmap::new(size.width(), size.height()).unwrap();
    resvg::render(&tree, tiny_skia::Transform::identity(), &mut pixmap.as_mut());
    let rgb = pixmap.data().chunks_exact(4).flat_map(|p| [p[0], p[1], p[2]]).collect();
    Picture { width: size.width(), height: size.height(), rgb, alpha: None }
}

/// Mean difference of a channel, and the share of pixels in which one differs by more than a tenth.
fn difference(a: &Picture, b: &Picture) -> (f64, f64) {
    assert_eq!((a.width, a.height), (b.width, b.height));
    let apart: Vec<u8> = a.rgb.iter().zip(&b.rgb).map(|(x, y)| x.abs_diff(*y)).collect();
    let mean = apart.iter().map(|d| f64::from(*d)).sum::<f64>() / apart.len() as f64;
    let differing = apart.chunks_exact(3).filter(|p| p.iter().any(|d| *d > 25)).count();
    (mean, differing as f64 / (apart.len() / 3) as f64)
}

#[test]
fn the_svg_and_the_pixels_agree() {
    for theme in ThemeId::ALL {
        for (fixture, extent, measure) in [
            (Fixture::article(), "europe", Measure::Movements),
            (Fixture::motley(), "europe", Measure::Movements),
            (Fixture::levels(150), "world", Measure::Level),
        ] {
            let mut view = view(extent, None, SIZES[2]);
            (view.theme, view.measure) = (*theme, measure);
            let scene = fixture.scene(&view);
            let (mean, share) = difference(&drawn(&paint::svg(&scene)), &paint::raster(&scene, 1.0).unwrap());
            assert!(mean < 2.0 && share < 0.015, "{extent} {theme:?}: mean {mean:.3}, share {share:.4}");
        }
    }
}

/// The same picture with more rows below it is cut into other bands.
#[test]
fn bands_leave_no_seam() {
    for (fixture, extent, measure) in
        [(Fixture::motley(), "europe", Measure::Movements), (Fixture::levels(150), "world", Measure::Level)]
    {
        let mut view = view(extent, None, SIZES[2]);
        view.measure = measure;
        let mut scene = fixture.scene(&view);
        let picture = paint::raster(&scene, 1.5).unwrap();
        scene.size[1] += 72.0;
        let mut taller = paint::raster(&scene, 1.5).unwrap();
        taller.rgb.truncate(picture.rgb.len());
        let row = picture.width as usize * 3;
        for (y, (a, b)) in picture.rgb.chunks_exact(row).zip(taller.rgb.chunks_exact(row)).enumerate() {
            // Lines thinner than a pixel are cut where the band ends, and a few of their pixels come out a little lighter.
            let apart = a.chunks_exact(3).zip(b.chunks_exact(3));
            let apart = apart.filter(|(a, b)| a.iter().zip(*b).any(|(a, b)| a.abs_diff(*b) > 25)).count();
            assert!(apart * 50 < picture.width as usize, "{extent}: {apart} pixels of row {y} differ");
        }
    }
}

#[test]
fn sizes_that_cannot_be_are_refused() {
    let scene = Fixture::article().scene(&view("europe", None, SIZES[2]));
    assert!(paint::raster(&scene, 0.0).is_err() && paint::raster(&scene, 1e6).is_err());
    assert!(paint::raster(&scene, f32::NAN).is_err());
    let picture = paint::raster(&scene, 2.0).unwrap();
    assert_eq!((picture.width, picture.height), (1280, 800));
}

/// Writes pictures to look at into the folder named by `PICTURES`.
#[test]
fn pictures_to_look_at() {
    let Some(folder) = std::env::var_os("PICTURES") else { return };
    let folder = std::path::Path::new(&folder);
    for theme in ThemeId::ALL {
        for size in SIZES {
            for (name, fixture, extent, measure) in [
                ("article", Fixture::article(), "europe", Measure::Movements),
                ("motley", Fixture::motley(), "europe", Measure::Movements),
                ("levels", Fixture::levels(150), "world", Measure::Level),
                ("levels-europe", Fixture::levels(250), "europe", Measure::Level),
                ("world", Fixture::article(), "world", Measure::Movements),
            ] {
                let mut view = view(extent, None, size);
                (view.theme, view.measure) = (*theme, measure);
                let file = format!("{name}-{}-{}.png", size[0], theme.word());
                std::fs::write(folder.join(file), paint::png(&fixture.scene(&view), 1.0).unwrap()).unwrap();
            }
        }
    }
}
