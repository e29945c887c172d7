use laydown::{
    import::{Count, Decimal},
    model::Word,
    parse::{CountText, count},
};

fn auto(text: &str) -> CountText {
    count(text.as_bytes(), Decimal::Auto)
}

#[test]
fn thousands_are_marked_in_many_ways() {
    for text in ["1234", "1,234", "1.234", "1 234", "1'234", "1\u{a0}234", "1,234.0", "1.234,00", "1234.0", "1.234E3"] {
        assert_eq!(auto(text), CountText::Count(Count::exact(1234)), "{text}");
    }
    assert_eq!(auto("4,700.0"), CountText::Count(Count::exact(4700)));
    assert_eq!(auto("1,23,456"), CountText::Count(Count::exact(123_456)));
    assert_eq!(auto("12.5"), CountText::Count(Count { word: Word::About, ..Count::exact(13) }));
    assert_eq!(count(b"12.345", Decimal::Point), CountText::Count(Count { word: Word::About, ..Count::exact(12) }));
    assert_eq!(count(b"12,345", Decimal::Point), CountText::Count(Count::exact(12_345)));
}

#[test]
fn what_is_not_there_is_missing_and_never_zero() {
    for text in ["", " ", "NA", "n/a", "-", "–", "..", "NaN", "n.c.", "k.A.", "K. A.", "…", "keine Angabe", "unknown"]
    {
        assert_eq!(auto(text), CountText::Missing, "{text}");
    }
    assert_eq!(auto("0"), CountText::Count(Count::exact(0)));
    for text in [
        "abc",
        "-5",
        "1.2.3",
        "99999999999999",
        "1000000001",
        "1,2345",
        "5 apples",
        "1e300",
        "300-200",
        "candidates",
        "über",
        "k",
        "1.2 k 3",
        "5 Tsd Tsd",
    ] {
        assert_eq!(auto(text), CountText::Broken, "{text}");
    }
}

#[test]
fn words_are_kept() {
    let word = |text: &str| match auto(text) {
        CountText::Count(count) => (count.n, count.to, count.word),
        other => panic!("{text}: {other:?}"),
    };
    assert_eq!(word("about 1,133"), (1133, 1133, Word::About));
    assert_eq!(word("~500"), (500, 500, Word::About));
    assert_eq!(word("500+"), (500, 500, Word::AtLeast));
    assert_eq!(word(">900"), (900, 900, Word::MoreThan));
    assert_eq!(word("up to 460"), (460, 460, Word::UpTo));
    assert_eq!(word("<50"), (50, 50, Word::FewerThan));
    assert_eq!(word("100–200"), (100, 200, Word::Range));
    for (text, n, to, of) in [
        ("über 70", 70, 70, Word::MoreThan),
        ("Mind. 60", 60, 60, Word::AtLeast),
        ("more than 900", 900, 900, Word::MoreThan),
        ("ca. 1.000", 1000, 1000, Word::About),
        ("ca.1.000", 1000, 1000, Word::About),
        ("1,5 Tsd.", 1500, 1500, Word::About),
        ("1.5k", 1500, 1500, Word::About),
        ("rund 2 Tsd", 2000, 2000, Word::About),
        ("200-300", 200, 300, Word::Range),
        ("200 bis 300", 200, 300, Word::Range),
        ("zwischen 200 und 300", 200, 300, Word::Range),
        ("2–3 Tsd.", 2000, 3000, Word::Range),
        ("ca. 200–300", 200, 300, Word::Range),
        ("plus de 1 200", 1200, 1200, Word::MoreThan),
        ("300 Soldaten", 300, 300, Word::Exact),
        (">= 40", 40, 40, Word::AtLeast),
        ("<=40", 40, 40, Word::UpTo),
        ("1,234*", 1234, 1234, Word::Exact),
        ("176 [2]", 176, 176, Word::Exact),
        ("~ 1.000", 1000, 1000, Word::About),
        ("ok. 200 żołnierzy", 200, 200, Word::About),
        ("blisko 200", 200, 200, Word::About),
        ("ponad 2 tysiące", 2000, 2000, Word::MoreThan),
        ("niespełna 300", 300, 300, Word::FewerThan),
        ("do 150 osób", 150, 150, Word::UpTo),
        ("od 200 do 300", 200, 300, Word::Range),
        ("близько 850 військових", 850, 850, Word::About),
        ("понад 3 тисячі", 3000, 3000, Word::MoreThan),
        ("щонайменше 70", 70, 70, Word::AtLeast),
        ("від 200 до 300", 200, 300, Word::Range),
        ("свыше 5 тысяч", 5000, 5000, Word::MoreThan),
        ("не менее 200", 200, 200, Word::AtLeast),
    ] {
        assert_eq!(word(text), (n, to, of), "{text}");
    }
}
