use laydown::{import::Decimal, parse::settle_decimal};

#[test]
fn a_column_proves_its_decimal_mark() {
    assert_eq!(settle_decimal(["1.234", "2,5"].into_iter()), Decimal::Comma);
    assert_eq!(settle_decimal(["1,234", "4,700.0"].into_iter()), Decimal::Point);
    assert_eq!(settle_decimal(["1.234", "2.345"].into_iter()), Decimal::Auto);
}
