//! In which encoding of one or two bytes a letter a text is: the one in which its first cells are names of countries and words of tables.

use crate::geo::Countries;
use encoding_rs::Encoding;

/// The encodings in question; of two in which as much is understood the first.
static ALL: [&Encoding; 16] = [
    encoding_rs::WINDOWS_1252,
    encoding_rs::WINDOWS_1251,
    encoding_rs::KOI8_U,
    encoding_rs::IBM866,
    encoding_rs::WINDOWS_1250,
    encoding_rs::ISO_8859_2,
    encoding_rs::WINDOWS_1254,
    encoding_rs::WINDOWS_1253,
    encoding_rs::WINDOWS_1256,
    encoding_rs::WINDOWS_1255,
    encoding_rs::SHIFT_JIS,
    encoding_rs::EUC_JP,
    encoding_rs::GB18030,
    encoding_rs::BIG5,
    encoding_rs::EUC_KR,
    encoding_rs::MACINTOSH,
];

/// So many bytes are looked at.
const SAMPLE: usize = 1 << 14;
/// So many cells with other letters than those of ASCII are looked up.
const CELLS: usize = 300;

/// The encoding of a text that is not UTF-8.
pub fn of(bytes: &[u8]) -> &'static Encoding {
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    // A letter may be cut at its end.
    let end = memchr::memrchr(b'\n', sample).map_or(sample.len(), |at| at + 1);
    let sample = if end < 64 { sample } else { &sample[..end] };
    let mut best = (ALL[0], 0);
    for encoding in ALL {
        let (text, broken) = encoding.decode_without_bom_handling(sample);
        let known = if broken { 0 } else { known(&text) };
        if known > best.1 {
            best = (encoding, known);
        }
    }
    best.0
}

/// How many cells of a text are understood that are not of ASCII alone.
fn known(text: &str) -> usize {
    let cells = text.split([',', ';', '\t', '|', '\n', '\r']).map(|cell| cell.trim().trim_matches('"'));
    let cells = cells.filter(|cell| !cell.is_ascii() && cell.len() < 80).take(CELLS);
    cells.filter(|cell| Countries::embedded().resolve(cell).is_some() || is_word(cell)).count()
}

/// Whether a cell is a usual word at the head of a table, or for a total.
fn is_word(cell: &str) -> bool {
    const WORDS: &str = "страна;государство;дата;год;численность;количество;военнослужащие;всего;итого;країна;держава;рік;чисельність;усього;\
        państwo;żołnierze;łącznie;ogółem;země;počet;ülke;asker sayısı;yıl;χώρα;ημερομηνία;البلد;الدولة;التاريخ;العدد;ארץ;תאריך;\
        国名;年月日;兵力;人数;国家;日期;國家;人數;地区;국가;날짜;병력;année;opération;théâtre;país;año;operación;número;länder;stärke";
    WORDS.split(';').any(|word| word == cell.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_encoding_is_the_one_that_is_understood() {
        for (name, text) in [
            ("windows-1251", "Страна;Дата;Численность\nСирия;31.12.2021;4000\n"),
            ("KOI8-U", "Страна;Дата;Численность\nСирия;31.12.2021;4000\n"),
            ("IBM866", "Страна;Дата;Численность\nСирия;31.12.2021;4000\n"),
            ("windows-1250", "Państwo;Data;Żołnierze\nŁotwa;31.12.2021;180\n"),
            ("windows-1254", "Ülke;Tarih;Asker sayısı\nİsviçre;31.12.2021;5\n"),
            ("Shift_JIS", "国名,年月日,兵力\n日本,2021年12月31日,54000\n"),
            ("EUC-JP", "国名,年月日,兵力\n日本,2021年12月31日,54000\n"),
            ("gb18030", "国家,日期,人数\n黎巴嫩,2021年12月31日,419\n"),
            ("Big5", "國家,日期,人數\n日本,2021年12月31日,419\n"),
            ("EUC-KR", "국가,날짜,병력\n독일,2021-12-31,35500\n"),
            ("windows-1252", "Pays;Date;Effectif\nCôte d’Ivoire;31/12/2021;900\n"),
            ("macintosh", "Pays;Date;Effectif\nCôte d’Ivoire;31/12/2021;900\nSénégal;31/12/2021;7\n"),
            ("windows-1252", "Größe;Stück\n5;Zeugs\n"),
        ] {
            let bytes = Encoding::for_label(name.as_bytes()).unwrap().encode(text).0;
            assert_eq!(of(&bytes).name(), name, "{text}");
        }
    }
}
