//! What egui gives to be painted, as pixels.

use crate::{Picture, triangle};
use egui::{
    Color32, Context, FullOutput, ImageData, Rect, TextureFilter, TextureId, TexturesDelta,
    epaint::{ClippedPrimitive, ImageDelta, Primitive},
};
use egui_kittest::TestRenderer;
use std::{cell::RefCell, collections::BTreeMap, rc::Rc};

/// A picture that triangles take their colours from.
#[derive(Debug, Clone, Default)]
pub(crate) struct Texture {
    pub width: usize,
    pub height: usize,
    pub pixels: Vec<Color32>,
    /// Between four pixels, and not that of the nearest.
    pub linear: bool,
}

/// Keeps egui's textures and draws with them. A copy is the same canvas: one is given to the harness, the other asked for pictures.
#[derive(Debug, Clone, Default)]
pub struct Canvas(Rc<RefCell<BTreeMap<TextureId, Texture>>>);

impl TestRenderer for Canvas {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        let mut textures = self.0.borrow_mut();
        for (id, images) in delta.set.drain() {
            for image in images {
                textures.entry(id).or_default().update(&image);
            }
        }
        for id in delta.free.drain() {
            textures.remove(&id);
        }
    }
}

impl Canvas {
    /// The picture of one frame, a pixel for each pixel of the display.
    pub fn picture(&self, ctx: &Context, output: &FullOutput) -> Picture {
        let scale = ctx.pixels_per_point();
        let size = ctx.content_rect().size() * scale;
        let (width, height) = (size.x.round() as usize, size.y.round() as usize);
        let mut pixels = vec![Color32::BLACK; width * height];
        let textures = self.0.borrow();
        for ClippedPrimitive { clip_rect, primitive } in ctx.tessellate(output.shapes.clone(), scale) {
            // The window paints by meshes alone.
            let Primitive::Mesh(mesh) = primitive else { continue };
            let Some(texture) = textures.get(&mesh.texture_id) else { continue };
            let clip = Rect::from_min_max(
                (clip_rect.min.to_vec2() * scale).to_pos2(),
                (clip_rect.max.to_vec2() * scale).to_pos2(),
            );
            let mut target = triangle::Target { pixels: &mut pixels, width, clip: clip_of(clip, width, height) };
            for corners in mesh.indices.as_chunks::<3>().0 {
                let corners = corners.map(|i| {
                    let mut vertex = mesh.vertices[i as usize];
                    vertex.pos = (vertex.pos.to_vec2() * scale).to_pos2();
                    vertex
                });
                triangle::fill(&mut target, corners, texture);
            }
        }
        Picture { width, height, pixels: pixels.iter().map(|c| [c.r(), c.g(), c.b()].map(shade)).collect() }
    }
}

/// The nearest of 32 shades of a channel: half the bytes of a picture, and nothing that is seen.
fn shade(channel: u8) -> u8 {
    let shade = (u16::from(channel) * 31 + 127) / 255;
    (shade * 255 / 31) as u8
}

/// The first and the last but one column and row of what may be drawn on.
fn clip_of(clip: Rect, width: usize, height: usize) -> [usize; 4] {
    let at = |value: f32, most: usize| (value.round().max(0.0) as usize).min(most);
    [at(clip.min.x, width), at(clip.min.y, height), at(clip.max.x, width), at(clip.max.y, height)]
}

impl Texture {
    /// Takes the whole picture, or a part of it at its place.
    fn update(&mut self, delta: &ImageDelta) {
        let ImageData::Color(image) = &delta.image;
        let [width, height] = image.size;
        self.linear = delta.options.magnification == TextureFilter::Linear;
        let Some([x, y]) = delta.pos else {
            (self.width, self.height, self.pixels) = (width, height, image.pixels.clone());
            return;
        };
        for row in 0..height {
            let to = (y + row) * self.width + x;
            self.pixels[to..to + width].copy_from_slice(&image.pixels[row * width..(row + 1) * width]);
        }
    }

    /// The colour at a place from 0 to 1, its channels from 0 to 255.
    pub fn sample(&self, u: f32, v: f32) -> [f32; 4] {
        let (x, y) = (u * self.width as f32 - 0.5, v * self.height as f32 - 0.5);
        if !self.linear {
            return self.pixel(x.round(), y.round());
        }
        let (left, top) = (x.floor(), y.floor());
        let (right, down) = (x - left, y - top);
        let mix = |a: [f32; 4], b: [f32; 4], t: f32| -> [f32; 4] { std::array::from_fn(|i| a[i] + (b[i] - a[i]) * t) };
        let upper = mix(self.pixel(left, top), self.pixel(left + 1.0, top), right);
        let lower = mix(self.pixel(left, top + 1.0), self.pixel(left + 1.0, top + 1.0), right);
        mix(upper, lower, down)
    }

    fn pixel(&self, x: f32, y: f32) -> [f32; 4] {
        let at = |value: f32, most: usize| (value.max(0.0) as usize).min(most.saturating_sub(1));
        self.pixels[at(y, self.height) * self.width + at(x, self.width)].to_array().map(f32::from)
    }
}
