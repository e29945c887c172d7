//! The keyboard: which keys run which action, and how they are written.

use crate::model::Shortcut;
use crate::session::{Action, Command, Dialog, State};
use egui::{Context, Event, Key, KeyboardShortcut, Modifiers};

/// A shortcut of egui; none only if the key has no name, which a test rules out.
fn shortcut(keys: Shortcut) -> Option<KeyboardShortcut> {
    let mut modifiers = Modifiers::NONE;
    if keys.ctrl {
        modifiers |= Modifiers::COMMAND;
    }
    if keys.shift {
        modifiers |= Modifiers::SHIFT;
    }
    if keys.alt {
        modifiers |= Modifiers::ALT;
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

/// Cuts what is pasted into a field to what one may hold: the library lays out all of it in each frame. A text to be read has no limit.
pub fn cut_pastes(ctx: &Context, state: &State, commands: &mut Vec<Command>) {
    const MOST: usize = 10_000;
    if matches!(state.transient.dialog, Some(Dialog::ReadText(_))) {
        return;
    }
    let cut = |event: &mut Event| {
        let Event::Paste(text) = event else { return false };
        let end = text.char_indices().nth(MOST).map(|(at, _)| at);
        text.truncate(end.unwrap_or(text.len()));
        end.is_some()
    };
    if ctx.input_mut(|input| input.events.iter_mut().map(cut).fold(false, |any, one| any | one)) {
        commands.push(Command::Notify(text!("notice-paste-cut", n = MOST), true));
    }
}

/// Takes the keys that were pressed and pushes what they ask for. Plain keys belong to a text field while one has the focus,
/// and keys that press or move belong to any widget that has it; what lies over the window leaves few to the rest.
pub fn collect(ctx: &Context, state: &State, commands: &mut Vec<Command>) {
    let over = state.transient.dialog.is_some();
    let writing = ctx.text_edit_focused();
    // The map leaves its keys to the window.
    let focused = ctx.egui_wants_keyboard_input() && !ctx.memory(egui::Memory::focused).is_some_and(super::map::is_map);
    let cards = ctx.memory(egui::Memory::focused).is_some_and(super::read::is_cards);
    let menu = egui::Popup::is_any_open(ctx);
    let belongs_elsewhere = |keys: &KeyboardShortcut, action: Action| {
        let plain = !keys.modifiers.command && keys.logical_key != Key::F1;
        match action {
            // A menu closes and a field lets go by themselves.
            Action::Close => menu || writing && !over,
            // Within a field they are the field's own.
            Action::Undo | Action::Redo if over => writing,
            _ if over && !OVER_DIALOGS.contains(&action) => true,
            _ if keys.modifiers.alt => writing,
            _ if plain && cards && super::read::KEYS.contains(&keys.logical_key) => true,
            _ => plain && (writing || focused && WIDGET_KEYS.contains(&keys.logical_key)),
        }
    };
    // The longer combination first: Ctrl+Shift+Z must not be taken for Ctrl+Z.
    let mut all: Vec<(KeyboardShortcut, Action)> = Action::all()
        .iter()
        .flat_map(|action| action.shortcuts().iter().filter_map(|keys| Some((shortcut(*keys)?, *action))))
        .collect();
    let held = |keys: Modifiers| [keys.command, keys.shift, keys.alt].into_iter().filter(|held| *held).count();
    all.sort_by_key(|(keys, _)| std::cmp::Reverse(held(keys.modifiers)));
    // One after the other as they were pressed, and each as often: a slow frame holds several.
    ctx.input_mut(|input| {
        input.events.retain(|event| {
            let Event::Key { key, modifiers, pressed: true, .. } = event else { return true };
            let asks = |(keys, action): &&(KeyboardShortcut, Action)| {
                keys.logical_key == *key
                    && modifiers.matches_logically(keys.modifiers)
                    && !belongs_elsewhere(keys, *action)
            };
            let asked = all.iter().find(asks).map(|(_, action)| Command::Do(*action));
            let stays = asked.is_none();
            commands.extend(asked);
            stays
        });
    });
}

/// How the keys of an action are written: “Ctrl+Shift+Z or Ctrl+Y”, and “⌘” where that is usual; empty: it has none.
pub fn written(ctx: &Context, action: Action) -> String {
    let keys = action.shortcuts().iter().filter_map(|keys| shortcut(*keys));
    let keys = keys.map(|keys| write(ctx, keys));
    keys.reduce(|one, other| text!("window-or", one = one, other = other)).unwrap_or_default()
}

/// How the first keys of an action are written.
pub fn first(ctx: &Context, action: Action) -> String {
    let keys = action.shortcuts().first().and_then(|keys| shortcut(*keys));
    keys.map(|keys| write(ctx, keys)).unwrap_or_default()
}

/// A text on an action, with its keys.
pub fn with_keys(ctx: &Context, text: &str, action: Action) -> String {
    let keys = written(ctx, action);
    if keys.is_empty() { text.to_owned() } else { format!("{text} ({keys})") }
}

/// As egui writes it, except for keys with another label.
fn write(ctx: &Context, keys: KeyboardShortcut) -> String {
    let text = ctx.format_shortcut(&keys);
    let on_key = match keys.logical_key {
        Key::Escape => text!("window-key-escape"),
        Key::PageUp => text!("window-key-page-up"),
        Key::PageDown => text!("window-key-page-down"),
        Key::ArrowLeft | Key::ArrowRight | Key::ArrowUp | Key::ArrowDown => return text,
        key => key.symbol_or_name(),
    };
    text.strip_suffix(keys.logical_key.name()).map_or_else(|| text.clone(), |before| format!("{before}{on_key}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shortcut_is_a_key_that_exists() {
        for action in Action::all() {
            for keys in action.shortcuts() {
                assert!(shortcut(*keys).is_some(), "{keys:?}");
            }
        }
    }

    #[test]
    fn keys_are_written_as_on_the_keyboard_that_is_used() {
        let ctx = Context::default();
        ctx.set_os(egui::os::OperatingSystem::Nix);
        assert_eq!(written(&ctx, Action::Redo), "Ctrl+Shift+Z or Ctrl+Y");
        assert_eq!(written(&ctx, Action::PreviousChange), "[ or Page Up");
        assert_eq!(written(&ctx, Action::Back), "Alt+Left");
        assert_eq!(written(&ctx, Action::Restore), "");
    }
}
