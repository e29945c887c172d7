//! The scene in a window: the map and the marks become meshes that are kept until the scene changes; text is egui's own.

mod ink;
mod line;
mod map;
mod marks;
mod words;

use crate::scene::{Mark, Scene};
use egui::epaint::{TessellationOptions, Tessellator};
use egui::{Mesh, Painter, Pos2, Shape, Vec2};
use std::sync::Arc;

pub use ink::{REGULAR, SEMI_BOLD, color, family, fonts};

/// Paints scenes and keeps the meshes of the last one.
#[derive(Debug, Default)]
pub struct ScenePainter {
    triangles: map::Triangles,
    map: Option<map::Kept>,
    grounds: Vec<Ground>,
    marks: Option<(Key, [Arc<Mesh>; 3])>,
}

/// Serial of the scene, origin, pixels per point.
type Key = (u64, Pos2, f32);

/// The ground of an inset, which is the same in many scenes, with where it was painted, how densely, and its mesh.
type Ground = (Arc<Vec<Mark>>, Pos2, f32, Arc<Mesh>);

impl ScenePainter {
    /// Paints a scene with its top left corner there. A scene that was painted last is not made again.
    pub fn paint(&mut self, scene: &Scene, painter: &Painter, origin: Pos2) {
        let density = painter.pixels_per_point();
        let shift = origin.to_vec2();
        painter.add(Shape::Mesh(self.map(scene, shift, density)));
        // egui joins what has the same clip and would let the map's mesh, which alone is megabytes, grow by the rest in steps.
        let painter = &painter.with_clip_rect(painter.clip_rect().shrink(0.01));
        let [veils, under, over] = self.marks(scene, origin, density);
        painter.add(Shape::Mesh(veils));
        // The same holds for the grounds of insets.
        let apart = painter.with_clip_rect(painter.clip_rect().shrink(0.01));
        self.grounds(scene, origin, density).for_each(|mesh| {
            apart.add(Shape::Mesh(mesh));
        });
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

    /// The grounds of insets: those that were painted last are not made again, though the scene is another.
    fn grounds(&mut self, scene: &Scene, origin: Pos2, density: f32) -> impl Iterator<Item = Arc<Mesh>> {
        let before = std::mem::take(&mut self.grounds);
        let ground = |ground: &Arc<Vec<Mark>>| -> Ground {
            let same = |(marks, at, dense, _): &&Ground| {
                Arc::ptr_eq(marks, ground) && *at == origin && dense.total_cmp(&density).is_eq()
            };
            let new = || (Arc::clone(ground), origin, density, mesh(ground.iter(), origin, density, Mesh::default()));
            before.iter().find(same).cloned().unwrap_or_else(new)
        };
        self.grounds = scene.insets.iter().map(|inset| ground(&inset.ground)).collect();
        self.grounds.iter().map(|(.., mesh)| Arc::clone(mesh))
    }

    /// What lies under the grounds of insets, under the labels and over them, without their text.
    fn marks(&mut self, scene: &Scene, origin: Pos2, density: f32) -> [Arc<Mesh>; 3] {
        let key = (scene.serial, origin, density);
        match &self.marks {
            Some((kept, meshes)) if *kept == key => meshes.clone(),
            _ => {
                let veils = scene.insets.iter().flat_map(|inset| &inset.veil);
                let disputed = map::disputed(scene, origin.to_vec2(), density);
                let meshes = [
                    mesh(veils, origin, density, disputed),
                    mesh(scene.over_grounds(), origin, density, Mesh::default()),
                    mesh(scene.furniture.iter(), origin, density, Mesh::default()),
                ];
                self.marks = Some((key, meshes.clone()));
                meshes
            }
        }
    }
}

/// Marks as one mesh, with what it holds already.
fn mesh<'a>(marks: impl Iterator<Item = &'a Mark>, origin: Pos2, density: f32, mut mesh: Mesh) -> Arc<Mesh> {
    let mut pen = Tessellator::new(density, TessellationOptions::default(), [1, 1], Vec::new());
    marks.for_each(|mark| marks::add(mark, origin.to_vec2(), density, &mut pen, &mut mesh));
    Arc::new(mesh)
}
