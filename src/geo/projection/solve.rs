//! Finds where a function takes a given value.

/// Where a rising function has a value, between two ends: by Newton's method, and by halving where that leads away.
pub(super) fn solve(wanted: f64, ends: [f64; 2], of: impl Fn(f64) -> f64, slope: impl Fn(f64) -> f64) -> f64 {
    let [mut low, mut high] = ends;
    let mut at = f64::midpoint(low, high);
    for _ in 0..100 {
        let off = of(at) - wanted;
        if off.abs() < 1e-15 || high - low < 1e-15 {
            break;
        }
        if off > 0.0 {
            high = at;
        } else {
            low = at;
        }
        let next = at - off / slope(at);
        at = if next > low && next < high { next } else { f64::midpoint(low, high) };
    }
    at
}
