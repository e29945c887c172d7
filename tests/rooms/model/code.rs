use laydown::model::Code;

#[test]
fn reads_and_writes_codes_and_refuses_others() {
    assert_eq!("POL".parse::<Code>().unwrap().to_string(), "POL");
    assert_eq!(Code::new("NATO").as_str(), "NATO");
    for bad in ["", "pol", "TOOLONGCODE", "P L", "PÖL"] {
        assert!(bad.parse::<Code>().is_err(), "{bad}");
    }
    assert!(Code::new("NATO") < Code::new("POL"));
}
