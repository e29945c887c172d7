//! No document makes more of itself than its size allows: what never ends, contains itself or unpacks to gigabytes is an error in words.

use flate2::Compression;
use flate2::write::ZlibEncoder;
use laydown::reading::{DocumentFormat, text_of};
use std::io::Write as _;

const SENTENCE: &str = "On 2 February 2022 the United States sent 1,700 soldiers to Poland.";
const PAGES: [&str; 2] = ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 600 800]>>"];
const FLATE: &str = "/Filter/FlateDecode";
const FONT: &str = "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>";

/// Packed, piece by piece, so that what is packed need not be held.
fn packed(piece: &[u8], times: usize) -> Vec<u8> {
    let mut packer = ZlibEncoder::new(Vec::new(), Compression::best());
    (0..times).for_each(|_| packer.write_all(piece).unwrap());
    packer.finish().unwrap()
}

fn stream(dict: &str, content: &[u8]) -> Vec<u8> {
    let head = format!("<<{dict}/Length {}>>stream\n", content.len());
    [head.as_bytes(), content, b"\nendstream"].concat()
}

/// A page with such resources, whose content is the next object.
fn page(resources: &str) -> Vec<u8> {
    format!("<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<<{resources}>>>>").into_bytes()
}

fn form(draws: &str, content: &[u8]) -> Vec<u8> {
    let resources = if draws.is_empty() { String::new() } else { format!("/Resources<</XObject<</X {draws}>>>>") };
    stream(&format!("/Type/XObject/Subtype/Form/BBox[0 0 9 9]{resources}"), content)
}

/// A PDF of such objects, with the table of where they stand.
fn pdf(objects: &[Vec<u8>]) -> Vec<u8> {
    let (mut file, mut table) = (b"%PDF-1.4\n".to_vec(), String::new());
    for (i, object) in objects.iter().enumerate() {
        table.push_str(&format!("{:010} 00000 n \n", file.len()));
        file.extend_from_slice(format!("{} 0 obj\n", i + 1).as_bytes());
        file.extend_from_slice(object);
        file.extend_from_slice(b"\nendobj\n");
    }
    let (at, size) = (file.len(), objects.len() + 1);
    let end = format!("trailer<</Size {size}/Root 1 0 R>>\nstartxref\n{at}\n%%EOF");
    file.extend_from_slice(format!("xref\n0 {size}\n0000000000 65535 f \n{table}{end}").as_bytes());
    file
}

/// A PDF of one page, with its resources, its content and more objects, from the fifth on.
fn one_page(resources: &str, content: Vec<u8>, more: &[Vec<u8>]) -> Vec<u8> {
    let objects = PAGES.map(|object| object.as_bytes().to_vec()).into_iter();
    pdf(&objects.chain([page(resources), content]).chain(more.iter().cloned()).collect::<Vec<_>>())
}

fn says(format: DocumentFormat, bytes: &[u8], words: &str) {
    let error = text_of("a file", format, bytes).unwrap_err().to_string();
    assert!(error.contains(words) && error.contains("a file"), "{words}: {error}");
}

fn read(bytes: &[u8]) -> String {
    text_of("a file", DocumentFormat::Pdf, bytes).unwrap()
}

fn refused(bytes: &[u8], words: &str) {
    says(DocumentFormat::Pdf, bytes, words);
}

#[test]
fn what_contains_itself_is_an_error() {
    let own = "<</Type/Pages/Kids[3 0 R]/Count 1/Parent 2 0 R>>";
    let objects =
        [PAGES[0], own, "<</Type/Page/Parent 2 0 R/Contents 4 0 R>>"].map(|object| object.as_bytes().to_vec());
    refused(&pdf(&[&objects[..], &[stream("", b"BT ET")]].concat()), "contains itself");
    let draw = || stream("", b"/X Do");
    for inner in [&b"/X Do"[..], b"/#58 Do", b"/X 0 Do", b"q /X Do/X Do Q", b"(q) Tj/X (a) Do"] {
        refused(&one_page("/XObject<</X 5 0 R>>", draw(), &[form("5 0 R", inner)]), "contains itself");
        refused(&one_page("/XObject<</X 5 0 R>>", draw(), &[form("", inner)]), "contains itself");
    }
    let pair = [form("6 0 R", b"/X Do"), form("5 0 R", b"/X Do")];
    refused(&one_page("/XObject<</X 5 0 R>>", draw(), &pair), "contains itself");
    let chain: Vec<_> = (6..500).map(|next| form(&format!("{next} 0 R"), b"/X Do")).collect();
    refused(&one_page("/XObject<</X 5 0 R>>", draw(), &chain), "nested too deeply");
    let tree: Vec<_> = (6..15).map(|next| form(&format!("{next} 0 R"), &b"/X Do ".repeat(50))).collect();
    refused(&one_page("/XObject<</X 5 0 R>>", draw(), &[&tree[..], &[form("", b"q Q")]].concat()), "too often");
    // A stream whose length stands in itself.
    let own_length = b"%PDF-1.5\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n4 0 obj<</Type/ObjStm/N 1/First 4/Length 5 0 R>>stream\n5 0 9\nendstream endobj\ntrailer<</Root 1 0 R>>";
    refused(own_length, "contains no text");
}

#[test]
fn what_unpacks_to_much_more_than_its_size_is_an_error() {
    let twice = packed(&packed(&vec![0; 1 << 20], 300), 1);
    let text = |words: &[u8]| stream(FLATE, &packed(&[b"BT /F 9 Tf ", &words.repeat(20_000)[..]].concat(), 10));
    let lzw: Vec<u8> = {
        // A row of codes, each of which stands for one byte more than the last.
        let mut bits: Vec<bool> = Vec::new();
        for _ in 0..20 {
            let mut put = |code: u32, long: u32| bits.extend((0..long).rev().map(|bit| code >> bit & 1 == 1));
            put(256, 9);
            put(0, 9);
            (258..4_094).for_each(|code: u32| put(code, (code + 1).ilog2() + 1));
            put(256, 12);
        }
        bits.chunks(8)
            .map(|byte| byte.iter().fold(0, |sum, bit| sum << 1 | u8::from(*bit)) << (8 - byte.len()))
            .collect()
    };
    for content in [
        stream(FLATE, &packed(&vec![0; 1 << 20], 60)),
        stream("/Filter[/FlateDecode/FlateDecode]", &twice),
        stream("/Filter/LZWDecode", &lzw),
        text(b"(a) Tj "),
        text(b"[0 0 0 0 0 0 0 0 0]"),
        text(b"0 0 0 0 0 0 0 0 sc q "),
    ] {
        refused(&one_page(FONT, content, &[]), "unpacks to far more");
    }
    let content = || stream("", b"BT /F 9 Tf (a) Tj ET");
    let with_map = "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 5 0 R>>>>";
    let all = b"begincmap 1 beginbfrange <00000000> <FFFFFFFF> <0000> endbfrange endcmap";
    refused(&one_page(with_map, content(), &[stream("", all)]), "unpacks to far more");
    let long = format!("begincmap 1 beginbfchar <61> <{}> endbfchar endcmap", "0041".repeat(2_000));
    let shown = stream("", format!("BT /F 9 Tf ({}) Tj ET", "a".repeat(50_000)).as_bytes());
    refused(&one_page(with_map, shown, &[stream("", long.as_bytes())]), "unpacks to far more");
    let list = [&b"9 0 ["[..], &b"0 ".repeat(3_000_000), b"]"].concat();
    let objects = stream(&format!("/Type/ObjStm/N 1/First 4{FLATE}"), &packed(&list, 1));
    refused(&one_page("", content(), &[objects]), "unpacks to far more");
}

#[test]
fn tables_that_lie_are_not_believed() {
    for dict in ["/W[1 99999999999 1]/Index[0 1]", "/W[0 0 0]/Index[0 2000000000]"] {
        let start = "%PDF-1.5\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n";
        let table = format!("6 0 obj<</Type/XRef/Size 6{dict}/Root 1 0 R/Length 1>>stream\n \nendstream endobj");
        refused(format!("{start}{table}\nstartxref\n{}\n%%EOF", start.len()).as_bytes(), "contains no text");
    }
    // Brackets that never close, in fonts and elsewhere.
    for head in [b'(', b'{', b'['] {
        let font = "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/X/FontDescriptor<</FontFile 5 0 R>>>>>>";
        let content = stream("", b"BT /F 9 Tf (a) Tj ET");
        assert!(
            text_of("a file", DocumentFormat::Pdf, &one_page(font, content, &[stream("", &vec![head; 100_000])]))
                .is_err()
        );
    }
    refused(&b"%PDF-1.4\n1 0 obj (".repeat(20_000), "damaged");
}

#[test]
fn pages_are_read_however_they_are_packed() {
    let shown = format!("BT /F 9 Tf 50 700 Td ({SENTENCE}) Tj ET");
    let packs = packed(shown.as_bytes(), 1);
    let digits = packs.chunks(4).map(|four| {
        let mut whole = [0; 4];
        whole[..four.len()].copy_from_slice(four);
        let number = u32::from_be_bytes(whole);
        let digits: Vec<u8> = (0..5).rev().map(|at| b'!' + (number / 85_u32.pow(at) % 85) as u8).collect();
        digits[..=four.len()].to_vec()
    });
    let letters = [digits.flatten().collect::<Vec<u8>>(), b"~>".to_vec()].concat();
    for content in [
        stream("", shown.as_bytes()),
        stream(FLATE, &packs),
        stream("/Filter[/ASCII85Decode/FlateDecode]", &letters),
        format!("<</Length 5 0 R>>stream\r\n{shown}\r\nendstream").into_bytes(),
        format!("<</Length 3>>stream\n{shown}\nendstream").into_bytes(),
    ] {
        let long = shown.len().to_string().into_bytes();
        assert_eq!(read(&one_page(FONT, content, &[long])).trim(), SENTENCE);
    }
    // Beside a drawing of many lines.
    let drawing = [b"12.5 20 m 30 40 l S\n".repeat(50_000), shown.clone().into_bytes()].concat();
    let drawing = one_page(FONT, stream("/Filter/FlateDecode", &packed(&drawing, 1)), &[]);
    assert_eq!(read(&drawing).trim(), SENTENCE);
    // In a form that two forms draw, beside a picture.
    let text = stream(&format!("/Subtype/Form/BBox[0 0 9 9]/Resources<<{FONT}>>"), shown.as_bytes());
    let picture = stream("/Subtype/Image/Filter/DCTDecode", b"q Q (");
    let forms = [form("6 0 R", b"/X Do"), text, picture];
    let drawn = read(&one_page("/XObject<</X 5 0 R/P 7 0 R>>", stream("", b"/X Do /P Do /X Do"), &forms));
    assert_eq!(drawn.matches(SENTENCE).count(), 2);
    // Objects in a stream, of which a later change counts.
    let mut file = one_page("", stream("", shown.as_bytes()), &[]);
    file.extend_from_slice(b"\n5 0 obj\n");
    let new = format!("<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<<{FONT}>>>>");
    file.extend_from_slice(&stream(
        &format!("/Type/ObjStm/N 1/First 4{FLATE}"),
        &packed(format!("3 0 {new}").as_bytes(), 1),
    ));
    file.extend_from_slice(b"\nendobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF");
    assert_eq!(read(&file).trim(), SENTENCE);
    let map = b"begincmap 1 beginbfchar <01> <0041> endbfchar 2 beginbfrange <02> <03> <0042> <04> <05> [<0044> <00450046>] endbfrange endcmap";
    let font = "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 5 0 R>>>>";
    let signs = stream("", b"BT /F 9 Tf <0102030405> Tj ET");
    assert_eq!(read(&one_page(font, signs, &[stream("", map)])).trim(), "ABCDEF");
}

#[test]
fn other_texts_have_limits_too() {
    let word = |xml: &[u8], times: usize| {
        let mut file = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        file.start_file("word/document.xml", zip::write::SimpleFileOptions::default()).unwrap();
        file.write_all(b"<w:document><w:body>").unwrap();
        (0..times).for_each(|_| file.write_all(&xml.repeat(1_000)).unwrap());
        file.write_all(b"</w:body></w:document>").unwrap();
        file.finish().unwrap().into_inner()
    };
    says(DocumentFormat::Docx, &word(b"<w:p><w:r><w:t>aaaaaaaaaaaaa</w:t></w:r></w:p>", 400), "unpacks to far more");
    says(DocumentFormat::Docx, &word(b"<p><t>a</t></p>", 400), "words and lines");
    assert!(text_of("it", DocumentFormat::Docx, &word(b"<w:p><w:r><w:t>a</w:t></w:r></w:p>", 20)).is_ok());
    says(DocumentFormat::Html, &b"&amp".repeat(1_500_000), "words and lines");
    says(DocumentFormat::Plain, &b"a\n\n".repeat(400_000), "words and lines");
    assert!(text_of("it", DocumentFormat::Plain, SENTENCE.repeat(80_000).as_bytes()).is_ok());
    let letter =
        |heads: usize| [b"From: a@b\nSubject: x\n".to_vec(), b"X: y\n".repeat(heads), b"\nText.".to_vec()].concat();
    says(DocumentFormat::Letter, &letter(200_000), "header lines");
    assert!(text_of("it", DocumentFormat::Letter, &letter(1_000)).is_ok());
}
