//! Wrong usage, help, and a machine without a display.

use super::{failure, laydown, stdout};
use std::fs;

#[test]
fn wrong_usage_is_one_sentence_and_exit_code_2() {
    for (arguments, says) in [
        ("query --host Polnad", "Polnad"),
        ("query --sender ATLANTIS", "ATLANTIS"),
        ("query --day 2022-02-30", "2022-02-30"),
        ("query --day 2/3/2022", "write 2022-03-02 or 2022-02-03"),
        ("query --scope sometimes", "assigned"),
        ("query --from 2022-03-01 --day 2022-02-01", "2022-03-01"),
        ("query --sample nowhere", "europe-2022"),
        ("render -o map.svg --projection flat", "equal-earth"),
        ("render -o map.svg --size 0x900", "16,384"),
        ("render -o map.svg --size 20000x900", "16,384"),
        ("render -o map.svg --view nowhere", "nowhere"),
        ("render -o map.bmp", ".png"),
        ("render", "--output"),
        ("query --nonsense", "--nonsense"),
    ] {
        let (code, stderr) = failure(arguments);
        assert_eq!(code, 2, "{arguments}: {stderr}");
        assert!(stderr.contains(says) && stderr.lines().count() == 1, "{arguments}: {stderr}");
    }
}

#[test]
fn days_are_read_as_the_importer_reads_them() {
    let expected = stdout("query --from 2022-02-01 --day 2022-02-11 --format json");
    for (from, day) in [("Feb 2022", "11 Feb 2022"), ("1.2.2022", "11.2.2022"), ("février 2022", "11. Februar 2022")] {
        let output = laydown(["query", "--from", from, "--day", day, "--format", "json"]);
        assert_eq!(String::from_utf8(output.stdout).unwrap(), expected, "{from}, {day}");
    }
}

#[test]
fn a_near_miss_is_suggested_and_never_taken() {
    let (_, stderr) = failure("query --host Polnad");
    assert!(stderr.contains("Poland"), "{stderr}");
}

#[test]
fn help_and_version_go_to_stdout() {
    for arguments in ["--help", "query --help", "render --help", "validate --help"] {
        let help = stdout(arguments);
        assert!(help.contains("Usage:") && help.contains("Example"), "{arguments}: {help}");
    }
    assert!(stdout("--version").starts_with("laydown "));
    assert!(stdout("samples").contains("article-2022-02-13"));
    assert!(stdout("--version").contains("built with "), "{}", stdout("--version"));
    assert_eq!(stdout("-V").trim(), concat!("laydown ", env!("CARGO_PKG_VERSION")));
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        assert!(stdout(&format!("completions {shell}")).contains("laydown"));
    }
}

#[test]
fn each_command_has_a_manual_page_with_its_options_and_examples() {
    let main = stdout("man");
    assert!(main.contains(".SH EXAMPLES") && main.contains("laydown\\-query(1)"), "{main}");
    for command in ["render", "query", "import", "edit", "read", "convert", "man"] {
        let page = stdout(&format!("man {command}"));
        assert!(page.contains(&format!("laydown\\-{command}")) && page.contains(".SH OPTIONS"), "{page}");
        // Each option of `--help` is in the page.
        for option in stdout(&format!("{command} --help")).split_whitespace().filter(|word| word.starts_with("--")) {
            let option = option.split(['[', '=', ',']).next().unwrap_or_default();
            let option = option.trim_matches(|c: char| !c.is_alphanumeric()).replace('-', "\\-");
            assert!(page.contains(&option), "{command}: {option}");
        }
    }
    assert!(failure("man nothing").1.contains("nothing"));
}

#[test]
fn without_a_display_it_says_so_and_names_the_render_command() {
    let output = laydown(["--day", "2022-02-17"]);
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr.contains("laydown render") && stderr.contains("2022-02-17"), "{stderr}");
    assert!(stderr.lines().count() <= 3, "{stderr}");
}

#[test]
fn without_a_display_a_table_is_to_be_imported() {
    let folder = tempfile::tempdir().unwrap();
    let table = folder.path().join("troops.csv");
    fs::write(&table, "Country,Troops\nPoland,5\n").unwrap();
    let output = laydown([&table]);
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr.contains("laydown import ") && stderr.contains("troops.csv"), "{stderr}");
}

/// Who has read enough closes the pipe; who has no room left is told.
#[cfg(unix)]
#[test]
fn help_ends_as_every_answer_does() {
    use std::process::{Command, Stdio};
    for argument in ["--help", "--version", "samples"] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_laydown"));
        let mut child = command.arg(argument).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success() && output.stderr.is_empty(), "{argument}: {output:?}");
        if let Ok(full) = fs::File::options().write(true).open("/dev/full") {
            let output = command.stdout(full).output().unwrap();
            let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
            assert!(output.status.code() == Some(1) && stderr.starts_with("laydown: "), "{argument}: {stderr}");
        }
    }
}
