//! Paths and numbers in an SVG, as short as they can be written.

use super::svg::Writer;
use crate::scene::Pos;

impl Writer {
    /// One part of a path: absolute start, then steps, in tenths. Steps of nothing are left out.
    pub(super) fn path(&mut self, points: &[Pos], closed: bool) {
        let tenths = |p: &Pos| p.map(|side| (side.clamp(-1e6, 1e6) * 10.0).round() as i32);
        let Some(first) = points.first() else { return };
        let mut last = tenths(first);
        self.out.push('M');
        self.number(last[0], 1);
        self.out.push(' ');
        self.number(last[1], 1);
        self.out.push('l');
        let mut joined = true;
        for point in &points[1..] {
            let next = tenths(point);
            let step = [next[0] - last[0], next[1] - last[1]];
            if step != [0, 0] {
                for side in step {
                    if !joined && side >= 0 {
                        self.out.push(' ');
                    }
                    self.number(side, 1);
                    joined = false;
                }
            }
            last = next;
        }
        if joined {
            self.out.push_str("0 0");
        }
        if closed {
            self.out.push('z');
        }
    }

    pub(super) fn tenth(&mut self, value: f32) {
        self.number((value * 10.0).round() as i32, 1);
    }

    pub(super) fn hundredth(&mut self, value: f32) {
        self.number((value * 100.0).round() as i32, 2);
    }

    /// A number given in units of 10^−digits, without trailing zeros. Most of a picture's bytes are such numbers, so they are put
    /// together here and not by the formatter.
    fn number(&mut self, value: i32, digits: u32) {
        if value < 0 {
            self.out.push('-');
        }
        let (value, mut unit) = (value.unsigned_abs(), 10_u32.pow(digits));
        let (mut whole, mut rest) = (value / unit, value % unit);
        if whole > 0 || rest == 0 {
            // As many as the largest number has.
            let mut figures = [0_u8; 10];
            let mut first = figures.len();
            loop {
                first -= 1;
                figures[first] = (whole % 10) as u8;
                whole /= 10;
                if whole == 0 {
                    break;
                }
            }
            figures[first..].iter().for_each(|figure| self.figure(*figure));
        }
        if rest > 0 {
            self.out.push('.');
            while rest > 0 {
                unit /= 10;
                self.figure((rest / unit) as u8);
                rest %= unit;
            }
        }
    }

    fn figure(&mut self, figure: u8) {
        self.out.push(char::from(b'0' + figure));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short_and_right() {
        for (value, text) in [(0.0, "0"), (0.5, ".5"), (-0.5, "-.5"), (12.0, "12"), (-3.24, "-3.2"), (0.04, "0")] {
            let mut writer = Writer::default();
            writer.tenth(value);
            assert_eq!(writer.out, text);
        }
        let mut writer = Writer::default();
        writer.hundredth(0.05);
        writer.out.push(' ');
        writer.hundredth(1.4);
        assert_eq!(writer.out, ".05 1.4");
    }

    #[test]
    fn paths_are_steps_and_text_is_escaped() {
        let mut writer = Writer::default();
        writer.path(&[[1.0, 2.0], [1.5, 1.0], [1.5, 1.0], [3.0, 3.0]], true);
        assert_eq!(writer.out, "M1 2l.5-1 1.5 2z");
        let mut writer = Writer::default();
        writer.escaped("a<b>&\"\u{1}\u{202e}\n\u{fffe}é");
        assert_eq!(writer.out, "a&lt;b&gt;&amp;&quot;\\u{1}\\u{202e} \\u{fffe}é");
    }
}
