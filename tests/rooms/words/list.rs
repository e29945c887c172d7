use laydown::words::{capital, line, list, lower};

#[test]
fn empty_texts_leave_no_commas() {
    assert_eq!(list(["", "a", "", "b", ""]), "a, b");
    assert_eq!(line(["a", "b"]), "a · b");
}

#[test]
fn acronyms_keep_their_capitals() {
    assert_eq!((lower("NATO command").as_str(), lower("Air force").as_str()), ("NATO command", "air force"));
    assert_eq!(capital("élan"), "Élan");
}
