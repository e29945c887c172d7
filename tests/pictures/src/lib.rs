//! Pictures of a window that is not there: egui's meshes drawn pixel by pixel, in the same way on every machine.

mod canvas;
mod compare;
mod picture;
mod triangle;

pub use canvas::Canvas;
pub use compare::compare;
pub use picture::Picture;
