//! What people write of a picture names its day and its total by these words.

/// Stands for the day shown in a written text.
const DAY: &str = "[day]";
/// Stands for the total in a written text.
const TOTAL: &str = "[total]";

/// A written text with the day and the total in it; none: nothing is written.
pub(super) fn written(text: &str, day: &str, total: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.replace(DAY, day).replace(TOTAL, total))
}
