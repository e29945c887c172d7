use laydown::model::Cell;

#[test]
fn a_reader_and_a_spreadsheet_each_get_their_own() {
    let both = |cell: Cell<'static>| (cell.clone().shown().into_owned(), cell.plain().into_owned());
    assert_eq!(both(Cell::Number(1700)), ("1,700".into(), "1700".into()));
    assert_eq!(both(Cell::Number(-5)).1, "-5", "a number is no formula");
    assert_eq!(both(Cell::Day("2022-02-02".parse().unwrap())), ("2 Feb 2022".into(), "2022-02-02".into()));
    assert_eq!(both(Cell::Day("2021-Q4".parse().unwrap())), ("2021-Q4".into(), "2021-Q4".into()));
    assert_eq!(both(Cell::text("=1+1")), ("=1+1".into(), "'=1+1".into()));
    assert_eq!(both(Cell::Degrees(-0.5)).1, "-0.5");
    assert_eq!(both(Cell::text("")), (String::new(), String::new()));
}
