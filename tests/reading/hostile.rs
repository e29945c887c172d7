//! Any text is read: without a panic, with evidence that stands where it says, the same way twice.

use laydown::model::Day;
use laydown::reading::{Context, DocumentFormat, languages, read, text_of};
use proptest::prelude::*;

fn check(text: &str, language: Option<&str>) {
    let context = Context { language: language.map(str::to_owned), ..Context::new(Day::ymd(2022, 2, 13)) };
    let reading = read(text, &context);
    let letters: Vec<char> = text.chars().collect();
    let at = |start: usize, end: usize| letters[start..end].iter().collect::<String>();
    for candidate in &reading.candidates {
        for words in &candidate.evidence {
            assert_eq!(at(words.start, words.end), words.text);
        }
        assert!(text.contains(&candidate.quote));
        let known = |id: &String| reading.candidates.iter().any(|other| other.id == *id);
        assert!(candidate.part_of.as_ref().is_none_or(known));
        assert_eq!(candidate.sure, candidate.doubts.is_empty());
    }
    for rejected in &reading.rejected {
        assert_eq!(at(rejected.start, rejected.end), rejected.text);
    }
    assert_eq!(read(text, &context), reading, "the same text is read the same way");
}

/// Each step looks only a few words around: a text without an end of a sentence, all names or all numbers, takes as long as any other.
#[test]
fn chains_of_one_thing_are_read() {
    for chain in
        ["Russia, Poland, France, ", "in Warsaw ", "who were, 300, ", "three hundred thousand ", "500 soldiers and "]
    {
        let text = chain.repeat(100_000 / chain.len());
        let context = Context { language: Some("en".into()), ..Context::new(Day::ymd(2022, 2, 13)) };
        let reading = read(&text, &context);
        assert!(reading.candidates.len() + reading.rejected.len() <= text.len());
    }
}

/// Words that rules are about, so that random texts meet them.
const WORDS: &[&str] = &[
    "3,000",
    "1.700",
    "two-thirds",
    "of",
    "the",
    "soldiers",
    "troops",
    "to",
    "Poland",
    "from",
    "Germany",
    "will",
    "send",
    "withdraw",
    "NATO",
    "and",
    ",",
    ".",
    ":",
    "(",
    ")",
    "which",
    "who",
    "that",
    "half",
    "them",
    "a",
    "few",
    "hundred",
    "thousand",
    "between",
    "up to",
    "in",
    "2019",
    "May",
    "5",
    "\n",
    "\n\n",
    "*",
    "-",
    "–",
    "’",
    "'s",
    "Friday",
    "zwölfhundert",
    "une centaine de",
    "1,5 тыс.",
    "солдат",
    "в Литве",
    "żołnierzy",
    "U.S.",
    "A400M",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read(text in "\\PC{0,200}", language in 0..9_usize) {
        check(&text, languages().get(language).copied());
    }

    #[test]
    fn any_words_are_read(words in prop::collection::vec(0..WORDS.len(), 0..60), language in 0..9_usize) {
        let text: String = words.iter().flat_map(|i| [WORDS[*i], " "]).collect();
        check(&text, languages().get(language).copied());
    }

    #[test]
    fn any_bytes_are_a_document_or_an_error(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        use DocumentFormat::{Docx, Html, Letter, Pdf, Plain};
        for format in [Plain, Html, Docx, Pdf, Letter] {
            if let Ok(text) = text_of("it", format, &bytes) {
                check(&text, None);
            }
        }
    }
}

#[test]
fn long_and_strange_texts_are_read() {
    let numbers: String = (0..40_000).flat_map(|n: u32| [n.to_string(), " ".to_owned()]).collect();
    let sentence = "3,000 soldiers to Poland and ".repeat(3_500);
    let scripts = "3,000 солдат в Польшу 兵士 الجنود żołnierzy \u{202e}soldiers\u{0} ".repeat(500);
    for text in [
        numbers.as_str(),
        &sentence,
        &scripts,
        "",
        "\u{feff}",
        "\u{301}",
        "3",
        "3,",
        "of which half",
        &"(".repeat(5_000),
        &"5-".repeat(5_000),
        &"'".repeat(5_000),
    ] {
        check(text, None);
    }
    // The halves of a pair that stand alone in a file.
    let halves = text_of("halves.txt", DocumentFormat::Plain, b"3,000 soldiers \xed\xa0\x80 to Poland").unwrap();
    check(&halves, Some("en"));
    let wide: Vec<u8> =
        "3,000 soldiers went to Poland".encode_utf16().chain([0xd800]).flat_map(u16::to_le_bytes).collect();
    let text = text_of("wide.txt", DocumentFormat::Plain, &[&[0xff, 0xfe][..], &wide].concat()).unwrap();
    assert!(text.starts_with("3,000 soldiers"));
    check(&text, Some("en"));
}

#[test]
fn a_broken_pdf_is_an_error_with_its_name() {
    for bytes in [&b"%PDF-1.7\n1 0 obj\n<<"[..], b"", b"%PDF-1.4\ntrailer<</Root 1 0 R>>\n%%EOF"] {
        let error = text_of("broken.pdf", DocumentFormat::Pdf, bytes).unwrap_err();
        assert!(error.to_string().contains("broken.pdf"), "{error}");
    }
}
