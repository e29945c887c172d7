use laydown::words::{possessive, quoted, source_title};

#[test]
fn quotes_and_sources_say_only_what_there_is() {
    assert_eq!((quoted("", "p. 3").as_str(), quoted("so", "p. 3").as_str()), ("", "“so” (p. 3)"));
    assert_eq!((source_title("NATO", "").as_str(), source_title("", "Map").as_str()), ("NATO", "Map"));
    assert_eq!(source_title("NATO", "Map"), "NATO: Map");
    assert_eq!((possessive("United States").as_str(), possessive("Norway").as_str()), ("United States’", "Norway’s"));
}
