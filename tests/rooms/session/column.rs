use laydown::session::{TableColumn, TableOptions};

fn column(name: &str) -> TableColumn {
    TableColumn::named(name).unwrap()
}

#[test]
fn a_header_sorts_up_then_down_then_not_and_shift_adds() {
    let mut options = TableOptions::default();
    let by =
        |options: &TableOptions| options.sort.iter().map(|sort| (sort.column, sort.descending)).collect::<Vec<_>>();
    options.sort_by(column("people"), false);
    assert_eq!(by(&options), [(column("people"), false)]);
    options.sort_by(column("sender"), true);
    options.sort_by(column("people"), true);
    assert_eq!(by(&options), [(column("people"), true), (column("sender"), false)]);
    options.sort_by(column("people"), true);
    assert_eq!(by(&options), [(column("sender"), false)]);
    options.sort_by(column("sender"), false);
    options.sort_by(column("sender"), false);
    assert!(by(&options).is_empty());
}

#[test]
fn columns_keep_their_order_and_one_stays() {
    let mut options = TableOptions { columns: vec![column("quote")], ..TableOptions::default() };
    options.toggle(column("quote"));
    options.toggle(column("day"));
    assert_eq!(options.columns, [column("day"), column("quote")]);
    let odd = TableOptions { columns: Vec::new(), ..options.clone() };
    assert_eq!(odd.checked().columns, TableOptions::default().columns);
    let twice = TableOptions { columns: vec![column("quote"), column("day"), column("quote")], ..options };
    assert_eq!(twice.checked().columns, [column("day"), column("quote")]);
}

#[test]
fn no_two_columns_stand_in_one_place_or_have_one_name() {
    let all: Vec<TableColumn> = TableColumn::all().collect();
    assert!(all.iter().is_sorted_by(|a, b| a < b));
    for column in &all {
        assert_eq!(all.iter().filter(|other| other.word() == column.word()).count(), 1, "{column:?}");
        assert_eq!(TableColumn::named(&String::from(*column)), Some(*column));
    }
}
