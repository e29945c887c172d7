use laydown::catalogue::Library;

#[cfg(target_os = "linux")]
#[test]
fn it_lies_where_the_desktop_keeps_data() {
    let of = |set: &[(&str, &str)]| {
        let library = Library::of_user(|name| Some(set.iter().find(|(key, _)| *key == name)?.1.into()));
        library.map(|library| library.folder().display().to_string())
    };
    assert_eq!(of(&[("XDG_DATA_HOME", "/d"), ("HOME", "/h")]).as_deref(), Some("/d/laydown/sources"));
    assert_eq!(of(&[("XDG_DATA_HOME", "d"), ("HOME", "/h")]).as_deref(), Some("/h/.local/share/laydown/sources"));
    assert_eq!(of(&[]), None);
}
