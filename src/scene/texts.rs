//! The placeholders for day and total in texts that users write for a picture.

/// Stands for the day shown in a written text.
const DAY: &str = "[day]";
/// Stands for the total in a written text.
const TOTAL: &str = "[total]";

/// A written text with the day and the total in it; none: nothing is written.
pub(super) fn written(text: &str, day: &str, total: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.replace(DAY, day).replace(TOTAL, total))
}
