//! The window's painter draws what the pixels show: its triangles are filled here, without any graphics adapter.
#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]
#![cfg(feature = "gui")]

use crate::scene_support;
use egui::{Color32, ColorImage, ImageData, Mesh, Pos2, epaint::Primitive};
use laydown::{
    paint::{self, Picture, egui::ScenePainter},
    scene::{Area, Mark, Measure, Scene, Stroke, Theme, ThemeId},
};
use scene_support::{Fixture, SIZES, view};

/// Fills a triangle's pixels whose middle lies in it; colours are premultiplied.
fn fill(mesh: &Mesh, corners: [u32; 3], font: &ColorImage, size: [usize; 2], out: &mut [[f32; 3]]) {
    let v = corners.map(|i| mesh.vertices[i as usize]);
    let [a, b, c] = v.map(|v| v.pos);
    let edge = |p: Pos2, q: Pos2, r: Pos2| (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
    let area = edge(a, b, c);
    if area.abs() < 1e-9 {
        return;
    }
    let range =
        |low: f32, high: f32, most: usize| (low.max(0.0) as usize)..(high.ceil().clamp(0.0, most as f32) as usize);
    for y in range(a.y.min(b.y).min(c.y), a.y.max(b.y).max(c.y), size[1]) {
        for x in range(a.x.min(b.x).min(c.x), a.x.max(b.x).max(c.x), size[0]) {
            let p = Pos2::new(x as f32 + 0.5, y as f32 + 0.5);
            let weights = [edge(b, c, p) / area, edge(c, a, p) / area, edge(a, b, p) / area];
            if weights.iter().any(|w| *w < 0.0) {
                continue;
            }
            let mix = |of: &dyn Fn(usize) -> f32| (0..3).map(|i| of(i) * weights[i]).sum::<f32>();
            let (u, t) = (mix(&|i| v[i].uv.x), mix(&|i| v[i].uv.y));
            let texel = |at: f32, side: usize| ((at * side as f32) as usize).min(side - 1);
            let texture =
                font[(texel(u, font.size[0]), texel(t, font.size[1]))].to_array().map(|c| f32::from(c) / 255.0);
            let color: [f32; 4] = std::array::from_fn(|k| mix(&|i| f32::from(v[i].color.to_array()[k])) * texture[k]);
            let pixel = &mut out[y * size[0] + x];
            *pixel = std::array::from_fn(|k| color[k] + pixel[k] * (1.0 - color[3] / 255.0));
        }
    }
}

/// The scene as the window shows it, at one pixel a point.
fn window(scene: &Scene) -> Picture {
    let context = egui::Context::default();
    context.set_fonts(paint::egui::fonts());
    let size = scene.size.map(|side| side as usize);
    let mut painter = ScenePainter::default();
    let mut font = ColorImage::filled([1, 1], Color32::WHITE);
    let mut pixels = Vec::new();
    for _ in 0..2 {
        let input = egui::RawInput {
            screen_rect: Some(egui::Rect::from_min_size(Pos2::ZERO, scene.size.into())),
            ..egui::RawInput::default()
        };
        let mut output = context.run_ui(input, |ui| painter.paint(scene, ui.painter(), Pos2::ZERO));
        for delta in output.textures_delta.set.values().flatten() {
            let ImageData::Color(image) = &delta.image;
            match delta.pos {
                None => font = (**image).clone(),
                Some([left, top]) => {
                    for y in 0..image.size[1] {
                        for x in 0..image.size[0] {
                            font[(left + x, top + y)] = image[(x, y)];
                        }
                    }
                }
            }
        }
        output.textures_delta.clear();
        pixels = vec![[0.0; 3]; size[0] * size[1]];
        for primitive in context.tessellate(std::mem::take(&mut output.shapes), output.pixels_per_point) {
            let Primitive::Mesh(mesh) = primitive.primitive else { continue };
            for corners in mesh.indices.chunks_exact(3) {
                fill(&mesh, [corners[0], corners[1], corners[2]], &font, size, &mut pixels);
            }
        }
    }
    let rgb = pixels.iter().flatten().map(|c| c.round().clamp(0.0, 255.0) as u8).collect();
    Picture { width: size[0] as u32, height: size[1] as u32, rgb, alpha: None }
}

#[test]
fn the_window_shows_what_the_picture_shows() {
    for (theme, fixture, extent, measure) in [
        (ThemeId::Light, Fixture::motley(), "europe", Measure::Movements),
        (ThemeId::Dark, Fixture::article(), "europe", Measure::Movements),
        (ThemeId::Light, Fixture::levels(150), "world", Measure::Level),
    ] {
        let mut view = view(extent, None, SIZES[2]);
        (view.theme, view.measure) = (theme, measure);
        let scene = fixture.scene(&view);
        let (shown, drawn) = (window(&scene), paint::raster(&scene, 1.0).unwrap());
        if let Some(folder) = std::env::var_os("PICTURES") {
            let head = format!("P6 {} {} 255\n", shown.width, shown.height).into_bytes();
            let file = std::path::Path::new(&folder).join(format!("window-{extent}-{}.ppm", theme.word()));
            std::fs::write(file, [head, shown.rgb.clone()].concat()).unwrap();
        }
        let apart: Vec<u8> = shown.rgb.iter().zip(&drawn.rgb).map(|(x, y)| x.abs_diff(*y)).collect();
        let mean = apart.iter().map(|d| f64::from(*d)).sum::<f64>() / apart.len() as f64;
        let far = apart.chunks_exact(3).filter(|p| p.iter().any(|d| *d > 80)).count() as f64 / (apart.len() / 3) as f64;
        // egui sharpens letters to whole pixels, and a small picture is full of them.
        assert!(mean < 7.0 && far < 0.04, "{extent} {theme:?}: mean {mean:.2}, far {far:.4}");
    }
}

/// The corners of triangles that the window draws for a mark, solid ones only.
fn corners(mark: Mark) -> Vec<Pos2> {
    let mut scene = Fixture::article().scene(&view("europe", None, SIZES[2]));
    (scene.symbols, scene.labels, scene.furniture, scene.flows) = (Vec::new(), Vec::new(), Vec::new(), vec![mark]);
    scene.map.disputed.clear();
    let context = egui::Context::default();
    context.set_fonts(paint::egui::fonts());
    let mut painter = ScenePainter::default();
    let mut output = context.run_ui(egui::RawInput::default(), |ui| painter.paint(&scene, ui.painter(), Pos2::ZERO));
    output.textures_delta.clear();
    let meshes =
        output.shapes.iter().filter_map(|shape| if let egui::Shape::Mesh(m) = &shape.shape { Some(m) } else { None });
    // The map, what lies under the grounds of insets, what lies under the labels, what lies over them.
    let under = meshes.skip(1).take(2).flat_map(|mesh| &mesh.vertices);
    under.filter(|vertex| vertex.color.a() == 255).map(|vertex| vertex.pos).collect()
}

#[test]
fn strokes_lie_half_within_and_half_without_their_line() {
    let (color, centre) = (Theme::of(ThemeId::Light).text, [300.0, 200.0]);
    let ends =
        |values: Vec<f32>| values.iter().fold((f32::MAX, f32::MIN), |(low, high), v| (low.min(*v), high.max(*v)));
    for (radius, width) in [(40.0, 6.0), (80.0, 24.0), (12.0, 3.0)] {
        let pen = Stroke { width, color };
        let stroke = Some(pen);
        let ring = corners(Mark::Circle { centre, radius, fill: None, stroke });
        let (inner, outer) = ends(ring.iter().map(|p| p.distance(centre.into())).collect());
        // The edge fades over a pixel, half of it on each side; a ring of straight pieces strays by a little.
        assert!((inner - (radius - width / 2.0)).abs() < 0.8, "from {inner}, {radius} less half of {width}");
        assert!((outer - (radius + width / 2.0)).abs() < 0.8, "to {outer}, {radius} and half of {width}");
        let line = corners(Mark::Lines { lines: vec![vec![[100.0, 200.0], [400.0, 200.0]]], stroke: pen });
        let (top, bottom) = ends(line.iter().map(|p| p.y - 200.0).collect());
        assert!((top + width / 2.0).abs() < 0.8 && (bottom - width / 2.0).abs() < 0.8, "{top} to {bottom}");
        let area = Area::around(centre, radius);
        let panel = corners(Mark::Panel { area, corner: 0.0, fill: color, stroke });
        let (left, right) = ends(panel.iter().map(|p| p.x - centre[0]).collect());
        // egui lays boxes on whole pixels.
        let reach = radius + width / 2.0;
        assert!((right - reach).abs() < 1.1 && (left + reach).abs() < 1.1, "{left} to {right}");
    }
    let disc = corners(Mark::Circle { centre, radius: 40.0, fill: Some(color), stroke: None });
    let (_, outer) = ends(disc.iter().map(|p| p.distance(centre.into())).collect());
    assert!((outer - 40.0).abs() < 0.8, "{outer}");
}
