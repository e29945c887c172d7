use laydown::model::{Scope, StageKind};

#[test]
fn words_read_back_and_strangers_name_the_choices() {
    for scope in Scope::ALL {
        assert_eq!(scope.word().parse(), Ok(*scope));
    }
    let error = "sent".parse::<StageKind>().unwrap_err().to_string();
    assert!(error.contains("“sent” is not a stage") && error.contains("arrived, withdrawn"), "{error}");
}
