//! The only colours of the program.

use super::Color;
use crate::model::{Command, words};

words! {
    /// Light or dark.
    ThemeId, "theme" or Light {
        /// Dark ink on a pale ground.
        Light = "light",
        /// Pale ink on a dark ground.
        Dark = "dark",
    }
}

/// Declares the theme with the names of its colours, by which the file of a house style gives them.
macro_rules! theme {
    ($($(#[$doc:meta])* $color:ident,)+) => {
        /// Every colour of the map and of the window. Hue says who commands; textures, not colours, say the stage.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct Theme {
            /// Which theme this is.
            pub id: ThemeId,
            $($(#[$doc])* pub $color: Color,)+
            /// Hues of values, those of commands first, in the order of [`Command::ALL`]; 3:1 or more on sea and land.
            pub hues: [Color; 7],
            /// Land by classes of numbers, from the least to the most; each apart from the next in grey.
            pub ramp: [Color; 5],
        }

        impl Theme {
            /// The hue of the `n`th layer, or value of one: not those that commands have most often.
            pub fn layer_hue(&self, n: usize) -> Color {
                self.hues[(n + 2) % self.hues.len()]
            }

            /// The names of its colours but for those of commands.
            pub(super) const NAMES: &'static [&'static str] = &[$(stringify!($color)),+];

            /// The colour of a name, to be given.
            pub(super) fn named_mut(&mut self, name: &str) -> Option<&mut Color> {
                match name {
                    $(stringify!($color) => Some(&mut self.$color),)+
                    _ => None,
                }
            }
        }
    };
}

theme! {
    /// Behind everything, around the map's outline.
    background,
    /// Panels of the window, boxes on the map.
    panel,
    /// A raised part of a panel: buttons, rows under the pointer.
    raised,
    /// Thin lines between and around panels.
    line,
    /// Text, 4.5:1 or more on background, panel, raised, sea and land.
    text,
    /// Lesser text, still 4.5:1 or more on all of them.
    muted,
    /// What can be pressed, is chosen, or has the focus; 4.5:1 on panels.
    accent,
    /// Text on the accent.
    on_accent,
    /// Something is doubtful; 4.5:1 on panels.
    warning,
    /// Something is wrong; 4.5:1 on panels.
    error,
    /// Water.
    sea,
    /// Land.
    land,
    /// Land of a host that has figures.
    land_host,
    /// Land of the selected country.
    land_selected,
    /// Land under the pointer.
    land_hovered,
    /// Lines between countries.
    border,
    /// Lines between land and water.
    coast,
    /// Meridians and parallels.
    graticule,
    /// Around labels and symbols, so that they stand off the map.
    halo,
    /// More than before; 3:1 or more on sea and land.
    gain,
    /// Fewer than before; the same, and apart from gains for every kind of colour blindness.
    loss,
    /// The hue of all further values, and of what is not reported; the same.
    other,
}

impl Theme {
    /// The theme with that name.
    pub fn of(id: ThemeId) -> &'static Self {
        match id {
            ThemeId::Light => &LIGHT,
            ThemeId::Dark => &DARK,
        }
    }

    /// The same with nothing behind the land.
    pub(super) fn cleared(&self) -> Self {
        let clear = |color: Color| Color { a: 0, ..color };
        Self { background: clear(self.background), sea: clear(self.sea), ..self.clone() }
    }

    /// The hue of a command, to be given.
    pub(super) fn command_mut(&mut self, command: Command) -> &mut Color {
        let place = Command::ALL.iter().position(|c| *c == command).filter(|_| command != Command::Unknown);
        place.and_then(|place| self.hues.get_mut(place)).unwrap_or(&mut self.other)
    }

    /// The hue of a command.
    pub fn command(&self, command: Command) -> Color {
        let place = Command::ALL.iter().position(|c| *c == command).filter(|_| command != Command::Unknown);
        place.and_then(|place| self.hues.get(place)).copied().unwrap_or(self.other)
    }
}

// The hues of both themes start from Okabe and Ito's palette (2008, “Color Universal Design”), darkened on the light theme until
// each reaches 3:1 on land and sea, then moved apart until all eight differ for the three kinds of colour blindness and in grey.
static LIGHT: Theme = Theme {
    id: ThemeId::Light,
    background: Color::hex(0xfa_f9f5),
    panel: Color::hex(0xff_ffff),
    raised: Color::hex(0xf1_f0ea),
    line: Color::hex(0xd9_d6cc),
    text: Color::hex(0x1f_262b),
    muted: Color::hex(0x4b_545b),
    accent: Color::hex(0x0a_5ca8),
    on_accent: Color::hex(0xff_ffff),
    warning: Color::hex(0x8f_5b00),
    error: Color::hex(0xb3_261e),
    sea: Color::hex(0xe7_f0f5),
    land: Color::hex(0xf5_f3ec),
    land_host: Color::hex(0xdc_d3b8),
    land_selected: Color::hex(0xf7_e3b0),
    land_hovered: Color::hex(0xe9_dfc4),
    border: Color::hex(0xbf_b9a9),
    coast: Color::hex(0x9a_abb5),
    graticule: Color::hex(0xd6_e3eb),
    halo: Color::hex(0xff_ffff),
    gain: Color::hex(0x0a_5ca8),
    loss: Color::hex(0xc8_400f),
    hues: [
        Color::hex(0x00_4eac),
        Color::hex(0xc5_3a3d),
        Color::hex(0x1b_8474),
        Color::hex(0x6e_265d),
        Color::hex(0x54_6007),
        Color::hex(0x6f_37ff),
        Color::hex(0x0c_0048),
    ],
    other: Color::hex(0x3d_292a),
    ramp: [
        Color::hex(0xb9_d2e6),
        Color::hex(0x86_b1d6),
        Color::hex(0x53_8dc0),
        Color::hex(0x2a_679f),
        Color::hex(0x0b_3c6f),
    ],
};

static DARK: Theme = Theme {
    id: ThemeId::Dark,
    background: Color::hex(0x0f_161c),
    panel: Color::hex(0x18_2027),
    raised: Color::hex(0x23_2d35),
    line: Color::hex(0x33_3f48),
    text: Color::hex(0xec_eff1),
    muted: Color::hex(0xb3_bdc4),
    accent: Color::hex(0x6c_b8f0),
    on_accent: Color::hex(0x0c_1a24),
    warning: Color::hex(0xf0_b95a),
    error: Color::hex(0xff_9a8f),
    sea: Color::hex(0x11_1b23),
    land: Color::hex(0x2b_343b),
    land_host: Color::hex(0x3d_464d),
    land_selected: Color::hex(0x46_402a),
    land_hovered: Color::hex(0x41_4c54),
    border: Color::hex(0x55_6169),
    coast: Color::hex(0x4d_5f6b),
    graticule: Color::hex(0x1e_2c37),
    halo: Color::hex(0x0f_161c),
    gain: Color::hex(0x56_b4e9),
    loss: Color::hex(0xe8_743b),
    hues: [
        Color::hex(0x57_90f9),
        Color::hex(0xff_730c),
        Color::hex(0x37_dc92),
        Color::hex(0xbe_9bb4),
        Color::hex(0xff_ca00),
        Color::hex(0xc7_aeee),
        Color::hex(0xef_ff8f),
    ],
    other: Color::hex(0xd8_ede6),
    ramp: [
        Color::hex(0x2a_567d),
        Color::hex(0x38_78a8),
        Color::hex(0x52_9bcd),
        Color::hex(0x86_bfe4),
        Color::hex(0xc8_e3f6),
    ],
};
