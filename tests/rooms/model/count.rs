use laydown::io::sample;
use laydown::model::{AnyRecord as _, Estimate, PEOPLE, Table};

#[test]
fn the_four_cells_of_a_count() {
    let mut strength = sample("europe-2022").unwrap().package.dataset.strengths.remove(0);
    // The word stands behind its numbers.
    let word = Table::Strengths.columns().iter().position(|column| column.field == Some(PEOPLE)).unwrap();
    for (people, text) in [
        (Estimate::exact(5), "5,5,5,exact"),
        (Estimate::more_than(900), "901,900,,more-than"),
        (Estimate::range(5, 10), "5,7,10,range"),
        (Estimate::fewer_than(50), "0,,50,fewer-than"),
        (Estimate::unknown(), "0,,,unknown"),
    ] {
        strength.people = people;
        let cells: Vec<_> = (word - 3..=word).map(|at| strength.cell(at).said().into_owned()).collect();
        assert_eq!(cells.join(","), text);
    }
}
