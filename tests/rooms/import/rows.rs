use laydown::import::DraftRow;

#[test]
fn a_row_is_small() {
    assert_eq!(size_of::<DraftRow>(), 56);
}
