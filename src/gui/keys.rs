//! The keyboard: which keys run which action, and how they are written.

use crate::session::{Action, Command, Shortcut, State};
use egui::{Context, Key, KeyboardShortcut, Modifiers};

/// A shortcut as egui knows it; none only if the key has no such name, which a test rules out.
fn shortcut(keys: Shortcut) -> Option<KeyboardShortcut> {
    let mut modifiers = Modifiers::NONE;
    if keys.ctrl {
        modifiers |= Modifiers::COMMAND;
    }
    if keys.shift {
        modifiers |= Modifiers::SHIFT;
    }
    Key::from_name(keys.key).map(|key| KeyboardShortcut::new(modifiers, key))
}

/// Keys that move within a widget that has the focus, or press it.
const WIDGET_KEYS: &[Key] = &[
    Key::Space,
    Key::Enter,
    Key::ArrowLeft,
    Key::ArrowRight,
    Key::ArrowUp,
    Key::ArrowDown,
    Key::Home,
    Key::End,
    Key::PageUp,
    Key::PageDown,
];

/// What can be asked for while something lies over the window.
const OVER_DIALOGS: &[Action] = &[
    Action::Close,
    Action::Help,
    Action::Palette,
    Action::Problems,
    Action::Findings,
    Action::OpenPath,
    Action::Save,
    Action::SaveAs,
    Action::Undo,
    Action::Redo,
    Action::Larger,
    Action::Smaller,
    Action::UsualSize,
    Action::Quit,
];

/// Takes the keys that were pressed and pushes what they ask for. Plain keys belong to a text field while one has the focus,
/// and keys that press or move belong to any widget that has it; what lies over the window leaves few to the rest.
pub fn collect(ctx: &Context, state: &State, commands: &mut Vec<Command>) {
    let over = state.transient.dialog.is_some();
    let writing = ctx.text_edit_focused();
    // The map leaves its keys to the window.
    let focused = ctx.egui_wants_keyboard_input() && !ctx.memory(egui::Memory::focused).is_some_and(super::map::is_map);
    let menu = egui::Popup::is_any_open(ctx);
    let belongs_elsewhere = |keys: &KeyboardShortcut, action: Action| {
        let plain = !keys.modifiers.command && keys.logical_key != Key::F1;
        match action {
            // A menu closes and a field lets go by themselves.
            Action::Close => menu || writing && !over,
            // Within a field they are the field's own.
            Action::Undo | Action::Redo if over => writing,
            _ if over && !OVER_DIALOGS.contains(&action) => true,
            _ => plain && (writing || focused && WIDGET_KEYS.contains(&keys.logical_key)),
        }
    };
    // The longer combination first: Ctrl+Shift+Z must not be taken for Ctrl+Z.
    let mut all: Vec<(KeyboardShortcut, Action)> = Action::ALL
        .iter()
        .flat_map(|action| action.shortcuts().iter().filter_map(|keys| Some((shortcut(*keys)?, *action))))
        .collect();
    all.sort_by_key(|(keys, _)| std::cmp::Reverse(u8::from(keys.modifiers.command) + u8::from(keys.modifiers.shift)));
    for (keys, action) in all {
        if !belongs_elsewhere(&keys, action) && ctx.input_mut(|input| input.consume_shortcut(&keys)) {
            commands.push(Command::Do(action));
        }
    }
}

/// How the keys of an action are written: “Ctrl+Shift+Z or Ctrl+Y”.
pub fn written(action: Action) -> String {
    action.shortcuts().iter().map(|keys| write(*keys)).collect::<Vec<_>>().join(" or ")
}

/// How the first keys of an action are written.
pub fn first(action: Action) -> String {
    action.shortcuts().first().map(|keys| write(*keys)).unwrap_or_default()
}

/// What an action does, with its keys.
pub fn tip(action: Action) -> String {
    format!("{} ({})", action.tip(), written(action))
}

fn write(keys: Shortcut) -> String {
    let key = match keys.key {
        "OpenBracket" => "[",
        "CloseBracket" => "]",
        "Comma" => ",",
        "Period" => ".",
        "Plus" => "+",
        "Equals" => "=",
        "Minus" => "-",
        "Questionmark" => "?",
        "ArrowLeft" => "Left",
        "ArrowRight" => "Right",
        "ArrowUp" => "Up",
        "ArrowDown" => "Down",
        "PageUp" => "Page Up",
        "PageDown" => "Page Down",
        "Escape" => "Esc",
        key => key,
    };
    let ctrl = if keys.ctrl { "Ctrl+" } else { "" };
    let shift = if keys.shift { "Shift+" } else { "" };
    format!("{ctrl}{shift}{key}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shortcut_is_a_key_that_exists() {
        for action in Action::ALL {
            for keys in action.shortcuts() {
                assert!(shortcut(*keys).is_some(), "{keys:?}");
            }
        }
        assert_eq!(written(Action::Redo), "Ctrl+Shift+Z or Ctrl+Y");
    }
}
