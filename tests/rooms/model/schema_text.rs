use laydown::model::quoted;

#[test]
fn foreign_text_is_short_and_printable() {
    assert_eq!(quoted("a\u{0}b"), "“a�b”");
    assert_eq!(quoted(&"é".repeat(1_000)).chars().count(), 63);
}
