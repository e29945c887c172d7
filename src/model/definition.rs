//! What can be chosen by name. One [`Choice`] gives the word on the command line and in view strings, the text in menus and the palette,
//! the name of its undo step, and the keys. Its texts are read by their methods, which know the language; `choice.ftl` is generated from them.

use crate::message::declared;

/// A key with Ctrl (on a Mac: Command), Shift and Alt. The key's name is egui's: `K`, `F1`, `ArrowLeft`, `OpenBracket`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shortcut {
    /// With Ctrl.
    pub ctrl: bool,
    /// With Shift.
    pub shift: bool,
    /// With Alt.
    pub alt: bool,
    /// The key.
    pub key: &'static str,
}

impl Shortcut {
    /// The key alone.
    pub const fn plain(key: &'static str) -> Self {
        Self { ctrl: false, shift: false, alt: false, key }
    }

    /// With Ctrl.
    pub const fn ctrl(key: &'static str) -> Self {
        Self { ctrl: true, ..Self::plain(key) }
    }

    /// With Ctrl and Shift.
    pub const fn ctrl_shift(key: &'static str) -> Self {
        Self { shift: true, ..Self::ctrl(key) }
    }

    /// With Alt.
    pub const fn alt(key: &'static str) -> Self {
        Self { alt: true, ..Self::plain(key) }
    }
}

/// How something that can be chosen is named, as declared.
#[derive(Debug, Clone, Copy)]
pub struct Choice {
    /// On the command line and in view strings.
    pub word: &'static str,
    /// In the help of its command-line option.
    pub help: &'static str,
    /// In menus, in the palette, and as the name of the step.
    pub text: &'static str,
    /// One sentence on what it does.
    pub tip: &'static str,
    /// Its keys, the usual one first.
    pub keys: &'static [Shortcut],
}

impl Choice {
    /// Its text for readers; `set` is what it is a choice of.
    pub fn text(&self, set: &'static str) -> &'static str {
        declared([set, self.word, ""], self.text)
    }

    /// Its tip for readers.
    pub fn tip(&self, set: &'static str) -> &'static str {
        declared([set, self.word, "tip"], self.tip)
    }

    /// Its help for readers.
    pub fn help(&self, set: &'static str) -> &'static str {
        declared([set, self.word, "help"], self.help)
    }
}

/// An enum each of whose values has a definition, which has a [`Choice`]. The first value is the default.
macro_rules! defined {
    ($(#[$doc:meta])* $name:ident: $definition:ty, $set:literal { $($(#[$vdoc:meta])* $variant:ident = $at:path,)+ }) => {
        $crate::model::words! {
            $(#[$doc])* $name, $set { $($(#[$vdoc])* $variant = { $at.choice.word },)+ }
        }

        impl $name {
            /// What it is.
            pub fn definition(self) -> &'static $definition {
                match self { $(Self::$variant => &$at,)+ }
            }

            /// Its name in menus, in the palette, and as the name of the step.
            pub fn text(self) -> &'static str {
                self.definition().choice.text(Self::SET)
            }

            /// All words for the help of a command-line option.
            pub fn help() -> String {
                Self::ALL.iter().map(|value| value.definition().choice.help(Self::SET)).collect::<Vec<_>>().join(", ")
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::ALL[0]
            }
        }
    };
}
pub(crate) use defined;
