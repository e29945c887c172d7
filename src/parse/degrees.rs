//! Degrees of latitude and longitude as people write them.

/// What parts degrees, minutes and seconds.
const MARKS: [char; 8] = ['°', 'º', '\'', '’', '′', '"', '”', '″'];

/// The degrees that a text says: “49.44”, “49,44”, “49.44° N”, “7°36′01″ W”; south and west are below zero. None: something else.
pub fn degrees(text: &str) -> Option<f64> {
    let text = text.trim();
    number(text).or_else(|| in_parts(text)).filter(|degrees| degrees.is_finite())
}

fn number(text: &str) -> Option<f64> {
    if text.contains(',') { text.replace(',', ".").parse() } else { text.parse() }.ok()
}

fn in_parts(text: &str) -> Option<f64> {
    let side = |c: char| match c.to_ascii_uppercase() {
        'N' | 'E' => Some(1.0),
        'S' | 'W' => Some(-1.0),
        // “O” is east in German and west in French.
        _ => None,
    };
    let first = text.chars().next().and_then(side).map(|sign| (sign, &text[1..]));
    let last = || text.chars().next_back().and_then(side).map(|sign| (sign, &text[..text.len() - 1]));
    let (sign, rest) = first.or_else(last).unwrap_or((1.0, text));
    // Without a side or a mark two numbers are not degrees and minutes.
    if rest.len() == text.len() && !text.contains(MARKS) {
        return None;
    }
    let mut parts = rest.split(|c: char| MARKS.contains(&c) || c.is_whitespace()).filter(|part| !part.is_empty());
    let mut degrees = number(parts.next()?)?;
    if degrees < 0.0 && rest.len() < text.len() {
        return None;
    }
    let below = degrees.is_sign_negative();
    for size in [60.0, 3600.0] {
        let Some(part) = parts.next() else { break };
        let more = number(part).filter(|more| (0.0..60.0).contains(more))? / size;
        degrees += if below { -more } else { more };
    }
    // A second is 31 m: the sixth digit behind the point is of a decimetre.
    parts.next().is_none().then(|| (sign * degrees * 1e6).round() / 1e6)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn degrees_as_people_write_them() {
        for (text, wanted) in [
            ("49.44", Some(49.44)),
            (" 49,44 ", Some(49.44)),
            ("-7.5", Some(-7.5)),
            ("49.44N", Some(49.44)),
            ("49.44° N", Some(49.44)),
            ("S 33.9", Some(-33.9)),
            ("7°30'W", Some(-7.5)),
            ("49°26'12\"N", Some(49.0 + 26.0 / 60.0 + 12.0 / 3600.0)),
            ("7º 36′ 00″ E", Some(7.6)),
            ("-7° 30'", Some(-7.5)),
            ("49 26", None),
            ("49.4, 7.6", None),
            ("49°75'N", None),
            ("-7W", None),
            ("1°2'3\"4 N", None),
            ("7.6 O", None),
            ("inf", None),
            ("N", None),
            ("", None),
            ("é", None),
        ] {
            let found = degrees(text);
            let near = found.zip(wanted).is_some_and(|(found, wanted)| (found - wanted).abs() < 1e-6);
            assert!(near || found == wanted, "{text}: {found:?}");
        }
    }
}
