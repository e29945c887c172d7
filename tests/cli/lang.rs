//! The language: chosen by `--lang` or the environment; what programs read is the same in all.

use super::{failure, stdout};

#[test]
fn answers_help_and_pictures_are_in_the_language_that_is_asked_for() {
    let table = stdout("query --lang de --day 2022-02-17 --host POL");
    assert!(table.contains("17. Februar 2022") && table.contains("Polen") && table.contains("etwa 5.050"), "{table}");
    let table = stdout("query --lang=pl --day 2022-02-17 --host POL");
    assert!(table.contains("17 lutego 2022") && table.contains("5\u{202f}050"), "{table}");
    assert!(stdout("render --lang uk --help").contains("uk, es") && stdout("--help").contains("--lang <LANGUAGE>"));
    let picture = stdout("render --lang fr --day 2022-02-13 --format svg -o -");
    assert!(picture.contains("Pologne") && picture.contains("13 février 2022"), "no French map");
    let page = stdout("render --lang es --sample article-2022-02-13 -o - --format svg");
    assert!(page.contains("Polonia") && page.contains("13 de febrero de 2022"), "no Spanish map");
    let (code, sentence) = failure("samples --lang xx");
    assert!(code == 2 && sentence.contains("“xx” is not a language"), "{sentence}");
}

#[test]
fn what_programs_read_is_the_same_in_every_language() {
    for command in [
        "query --format json",
        "query --format csv",
        "query --records --format csv",
        "query --explain POL --format json",
    ] {
        let english = stdout(&format!("{command} --day 2022-02-17"));
        for language in ["de", "fr", "pl", "uk", "es"] {
            assert_eq!(
                stdout(&format!("{command} --day 2022-02-17 --lang {language}")),
                english,
                "{command} in {language}"
            );
        }
    }
}

#[test]
fn the_environment_asks_for_a_language_too() {
    let said = |variable: &str, value: &str| {
        let mut command = assert_cmd::Command::new(env!("CARGO_BIN_EXE_laydown"));
        command.arg("query").env_remove("LAYDOWN_LANG").env_remove("LC_ALL").env_remove("LANG").env(variable, value);
        String::from_utf8(command.output().unwrap().stdout).unwrap()
    };
    assert!(said("LAYDOWN_LANG", "de").contains("Februar") && said("LANG", "de_AT.UTF-8").contains("Februar"));
    assert!(said("LANG", "C").contains("February") && said("LANG", "fi_FI.UTF-8").contains("February"));
}
