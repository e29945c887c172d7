//! How far it is, and in which direction.

use super::number;

/// “527 km, 133°”; short ways to a tenth.
pub fn way(km: f64, bearing: f64) -> String {
    let far = if km < 99.95 { format!("{km:.1}") } else { number(km.round() as i64) };
    text!("number-way", km = far, bearing = format!("{:.0}", bearing.round().rem_euclid(360.0)))
}
