//! The scene in a window: the map and the marks become meshes that are kept until the scene changes; text is egui's own.

mod ink;
mod line;
mod map;
mod marks;
mod words;

use crate::scene::Scene;
use egui::epaint::{TessellationOptions, Tessellator};
use egui::{Mesh, Painter, Pos2, Shape, Vec2};
use std::sync::Arc;

pub use ink::{REGULAR, SEMI_BOLD, color, family, fonts};

/// Paints scenes and keeps the meshes of the last one.
#[derive(Debug, Default)]
pub struct ScenePainter {
    triangles: map::Triangles,
    map: Option<map::Kept>,
    marks: Option<(Key, [Arc<Mesh>; 2])>,
}

/// Serial of the scene, origin, pixels per point.
type Key = (u64, Pos2, f32);

impl ScenePainter {
    /// Paints a scene with its top left corner there. A scene that was painted last is not made again.
    pub fn paint(&mut self, scene: &Scene, painter: &Painter, origin: Pos2) {
        let density = painter.pixels_per_point();
        let shift = origin.to_vec2();
        painter.add(Shape::Mesh(self.map(scene, shift, density)));
        // egui joins what has the same clip and would let the map's mesh, which alone is megabytes, grow by the rest in steps.
        let painter = &painter.with_clip_rect(painter.clip_rect().shrink(0.01));
        let [under, over] = self.marks(scene, origin, density);
        painter.add(Shape::Mesh(under));
        let symbols = scene.symbols.iter().flat_map(|node| &node.marks);
        marks::texts(symbols).for_each(|text| words::paint(text, painter, shift));
        let labels = scene.labels.iter().flat_map(|label| &label.lines);
        labels.for_each(|text| words::paint(text, painter, shift));
        painter.add(Shape::Mesh(over));
        marks::texts(scene.furniture.iter()).for_each(|text| words::paint(text, painter, shift));
    }

    fn map(&mut self, scene: &Scene, shift: Vec2, density: f32) -> Arc<Mesh> {
        let kept = map::Kept::follow(self.map.take(), scene, shift, density, &mut self.triangles);
        self.map.insert(kept).mesh()
    }

    /// What lies under the labels and what lies over them, without their text.
    fn marks(&mut self, scene: &Scene, origin: Pos2, density: f32) -> [Arc<Mesh>; 2] {
        let key = (scene.serial, origin, density);
        match &self.marks {
            Some((kept, meshes)) if *kept == key => meshes.clone(),
            _ => {
                let mesh = |list: &mut dyn Iterator<Item = &crate::scene::Mark>, mut mesh: Mesh| {
                    let mut pen = Tessellator::new(density, TessellationOptions::default(), [1, 1], Vec::new());
                    list.for_each(|mark| marks::add(mark, origin.to_vec2(), density, &mut pen, &mut mesh));
                    Arc::new(mesh)
                };
                let under = &mut scene.under_labels();
                let disputed = map::disputed(scene, origin.to_vec2(), density);
                let meshes = [mesh(under, disputed), mesh(&mut scene.furniture.iter(), Mesh::default())];
                self.marks = Some((key, meshes.clone()));
                meshes
            }
        }
    }
}
