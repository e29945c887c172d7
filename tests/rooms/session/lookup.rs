use laydown::{
    io,
    model::{Code, RecordRef},
    session::Lookup,
};

#[test]
fn finds_what_the_dataset_would_find_by_searching() {
    let data = io::sample("europe-2022").unwrap().package.dataset;
    let lookup = Lookup::of(&data);
    let of_stages: usize = (0..data.movements.len() as u32).map(|row| lookup.stages(row).count()).sum();
    assert_eq!(of_stages, data.stages.len());
    for (row, movement) in data.movements.iter().enumerate() {
        assert_eq!(lookup.record(movement.id.as_str()), Some(RecordRef::Movement(row as u32)));
        let days: Vec<_> = lookup.stages(row as u32).map(|stage| data.stages[stage as usize].day).collect();
        assert!(days.is_sorted(), "{movement:?}");
    }
    for strength in &data.strengths {
        assert_eq!(lookup.source(&data, &strength.evidence), data.source(&strength.evidence.source));
    }
    assert_eq!(lookup.of_host(Code::new("NOWHERE")), []);
    assert!(lookup.of_host(Code::new("POL")).len() > 5);
}
