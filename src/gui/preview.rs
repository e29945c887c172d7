//! The preview of a picture to save, drawn on a thread while its options are chosen: a frame never waits for it.

use super::{ctx::Ctx, look};
use crate::message::Language;
use crate::paint::Picture;
use crate::scene::View;
use crate::session::{Choices, Print, State, preview};
use egui::{
    Color32, ColorImage, Image, Label, Rect, RichText, Sense, Stroke, StrokeKind, TextureHandle, TextureOptions, Ui,
    Vec2, vec2,
};
use std::sync::mpsc::{Receiver, TryRecvError, channel};

/// Of what a picture is.
#[derive(Debug, Clone, PartialEq)]
struct Of {
    print: Print,
    choices: Choices,
    camera: View,
    revision: u64,
    /// Width and height of the room for it, in pixels of the screen.
    room: [u32; 2],
}

/// The picture, and the thread that draws the next one.
#[derive(Default)]
pub struct Preview {
    drawing: Option<(Of, Receiver<Result<Picture, String>>)>,
    /// Of what the last one is, drawn or not.
    drawn: Option<Of>,
    texture: Option<TextureHandle>,
    /// Why there is none.
    error: String,
}

impl std::fmt::Debug for Preview {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Preview").finish_non_exhaustive()
    }
}

impl Preview {
    /// Shows it in a box of that size. Why there is none, if there is none.
    pub fn show(&mut self, ui: &mut Ui, cx: &Ctx<'_>, print: &Print, room: Vec2) {
        self.follow(ui, cx.state, print, room);
        let (rect, response) = ui.allocate_exact_size(room, Sense::hover());
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, text!("print-preview")));
        ui.painter().rect_filled(rect, 6.0, cx.ink(|t| t.raised));
        if !self.error.is_empty() {
            let text = RichText::new(&self.error).color(cx.ink(|t| t.error));
            ui.put(rect.shrink(24.0), Label::new(text).wrap());
            return;
        }
        if let Some(texture) = &self.texture {
            let size = texture.size_vec2() / ui.pixels_per_point();
            let part = (room.x / size.x).min(room.y / size.y).min(1.0);
            let place = Rect::from_center_size(rect.center(), size * part);
            if print.clear {
                checks(ui, cx, place);
            }
            Image::new(texture).paint_at(ui, place);
            ui.painter().rect_stroke(place, 0.0, Stroke::new(1.0, cx.ink(|t| t.line)), StrokeKind::Outside);
        }
        if self.drawing.is_some() && self.texture.is_none() {
            ui.put(rect.shrink(24.0), Label::new(cx.small(text!("print-drawing"))));
        }
    }

    /// Begins anew when the dialog is closed.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    /// Takes what the thread has drawn, and has it draw again where something else is wanted by now.
    fn follow(&mut self, ui: &Ui, state: &State, print: &Print, room: Vec2) {
        let room = room * ui.pixels_per_point();
        // To where it goes is not seen.
        let print = Print { path: String::new(), ..print.clone() };
        let wanted = Of {
            print,
            choices: state.choices.clone(),
            camera: state.camera.clone(),
            revision: state.document.revision,
            room: [room.x.max(1.0) as u32, room.y.max(1.0) as u32],
        };
        if let Some((of, thread)) = &self.drawing {
            let result = match thread.try_recv() {
                Ok(result) => result,
                Err(TryRecvError::Empty) => return,
                Err(TryRecvError::Disconnected) => Err(text!("print-stopped").to_owned()),
            };
            self.drawn = Some(of.clone());
            self.drawing = None;
            self.take(ui, result);
        }
        if self.drawn.as_ref() != Some(&wanted) {
            self.begin(ui, state, wanted);
        }
    }

    fn take(&mut self, ui: &Ui, result: Result<Picture, String>) {
        match result {
            Ok(picture) => {
                let size = [picture.width as usize, picture.height as usize];
                let image = match &picture.alpha {
                    None => ColorImage::from_rgb(size, &picture.rgb),
                    Some(alpha) => {
                        let pixels = picture.rgb.chunks_exact(3).zip(alpha);
                        let rgba: Vec<u8> = pixels.flat_map(|(rgb, a)| [rgb[0], rgb[1], rgb[2], *a]).collect();
                        ColorImage::from_rgba_unmultiplied(size, &rgba)
                    }
                };
                self.texture = Some(ui.ctx().load_texture("preview", image, TextureOptions::LINEAR));
                self.error.clear();
            }
            Err(text) => self.error = text,
        }
    }

    fn begin(&mut self, ui: &Ui, state: &State, wanted: Of) {
        let (sender, receiver) = channel();
        let (state, woken, print) = (state.clone(), ui.ctx().clone(), wanted.print.clone());
        let room = wanted.room.map(|side| side as f32);
        let language = Language::here();
        let work = move || {
            // No receiver: the dialog is closed.
            let picture = Language::within(print.language.or(language), || preview(&print, &state, room));
            if sender.send(picture).is_ok() {
                woken.request_repaint();
            }
        };
        match std::thread::Builder::new().name("preview".to_owned()).spawn(work) {
            Ok(_) => self.drawing = Some((wanted, receiver)),
            Err(error) => {
                self.error = text!("notice-no-thread", error = error.to_string());
                self.drawn = Some(wanted);
            }
        }
    }
}

/// Squares behind a picture that can be seen through.
fn checks(ui: &Ui, cx: &Ctx<'_>, place: Rect) {
    let painter = ui.painter().with_clip_rect(place);
    painter.rect_filled(place, 0.0, Color32::WHITE);
    let (side, color) = (3.0 * look::GRID, cx.ink(|t| t.line.fade(0.5)));
    let [columns, rows] = [place.width(), place.height()].map(|length| (length / side).ceil() as usize);
    for (x, y) in (0..rows).flat_map(|y| (0..columns).map(move |x| (x, y))).filter(|(x, y)| (x + y) % 2 == 0) {
        let at = place.min + vec2(x as f32, y as f32) * side;
        painter.rect_filled(Rect::from_min_size(at, vec2(side, side)), 0.0, color);
    }
}
