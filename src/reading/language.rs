//! The language of a text: by the small words that each sentence has, and by its letters where it has none of them.

use super::lexicon::Lexicon;
use whatlang::{Detector, Lang};

/// Longer texts are judged by their beginning.
const MOST: usize = 2_000;

/// Each language with its small words.
const COMMON: [(Lang, &str, &str); 8] = [
    (
        Lang::Eng,
        "en",
        "the of and to in that is are was were has have had been be by for with at from on their its they will would who which said not an as it in soldiers troops",
    ),
    (
        Lang::Deu,
        "de",
        "der die das und den dem des ein eine einen einem einer nicht mit von zu zum zur im auf sind ist wird werden hat haben für nach sich aus bei dort noch als auch wurde in soldaten truppen wurden über aus am um",
    ),
    (
        Lang::Fra,
        "fr",
        "le la les des et du une un dans pour qui est sur au aux que sont ont avec par ses leur leurs en ne pas où cette été depuis soldats militaires hommes a il ils à",
    ),
    (
        Lang::Spa,
        "es",
        "el la los las y de del que en una un por con para se su al sus ha han más allí desde hasta entre fue están soldados militares a lo",
    ),
    (
        Lang::Ita,
        "it",
        "il la le di e che i gli della delle dei degli nel nella un una per con sono ha hanno alla dal del al è in si più da in soldati militari a al gli dai",
    ),
    (
        Lang::Pol,
        "pl",
        "w i na z do się jest że oraz dla po od są nie przez ich tam jak będzie został tym roku ze we żołnierzy żołnierze",
    ),
    (
        Lang::Ukr,
        "uk",
        "і й в у на до що з із та є за від не це про його її які який їх для під як був було там а але та о про при ж буде солдатів військових",
    ),
    (
        Lang::Rus,
        "ru",
        "и в на что с со по из не это для его её ее которые который их от к как был было были там еще ещё до за у о об при же но а о она он так",
    ),
];

/// The language of a text: the one that is given, or the one that is found among those that can be read.
pub(super) fn language(text: &str, given: Option<&str>) -> &'static str {
    if let Some(given) = given {
        let short = given.get(..2).unwrap_or(given).to_ascii_lowercase();
        if let Some(language) = Lexicon::languages().find(|language| *language == short) {
            return language;
        }
    }
    let end = text.char_indices().nth(MOST).map_or(text.len(), |(i, _)| i);
    let head = &text[..end];
    let mut words = [0; COMMON.len()];
    for word in head.split(|c: char| !c.is_alphabetic()).filter(|word| word.len() <= 10) {
        let small = word.to_lowercase();
        for (n, (_, _, common)) in words.iter_mut().zip(COMMON) {
            *n += usize::from(common.split(' ').any(|one| one == small));
        }
    }
    // Letters that only one of two languages has.
    let letters = |all: &[char]| head.chars().filter(|c| all.contains(c)).count();
    words[6] += letters(&['і', 'ї', 'є', 'ґ']);
    words[7] += letters(&['ы', 'э', 'ъ', 'ё']);
    words[1] += letters(&['ä', 'ö', 'ü', 'ß']);
    words[2] += letters(&['ç', 'ê', 'œ', 'è', 'â']);
    words[3] += letters(&['ñ', '¿', '¡']);
    words[5] += letters(&['ł', 'ą', 'ę', 'ś', 'ż', 'ź', 'ć']);
    // A short text of names has letters of no language: its small words say more.
    let most = words.iter().copied().max().unwrap_or(0);
    let among: Vec<usize> = (0..COMMON.len()).filter(|i| words[*i] == most).collect();
    if let [only] = among[..] {
        return COMMON[only].1;
    }
    let detector = Detector::with_allowlist(among.iter().map(|i| COMMON[*i].0).collect());
    let found = detector.detect_lang(head);
    COMMON.iter().find(|(lang, ..)| Some(*lang) == found).map_or("en", |(_, code, _)| code)
}
