//! The words around days and counts in the usual languages, as data: each list is one text, its words separated by `|`.

use crate::model::Word;
use std::sync::LazyLock;

/// Words that mean that there is no value; compared without case.
pub(super) static MISSING: LazyLock<Vec<&str>> = LazyLock::new(|| {
    words(
        "na|n/a|n.a.|n. a.|n.a|nan|null|none|-|–|—|--|---|.|..|...|…|*|x|#n/a|k.a.|k. a.|k.a|n.c.|n. c.|n.d.|n.v.|\
         s.o.|?|??",
    )
});

/// Words that say so where a count should stand; elsewhere they may be names.
pub(super) static NO_COUNT: LazyLock<Vec<&str>> = LazyLock::new(|| {
    words(
        "nc|nd|ka|tbd|tba|unknown|unbekannt|inconnu|desconocido|sconosciuto|keine angabe|keine angaben|\
         not available|not reported|not known|not disclosed|no data|non communiqué|sin datos|geheim|classified|\
         withheld",
    )
});

/// Words before a number and what they make of it, in English, German, French, Spanish, Italian, Dutch, Polish, Ukrainian, Russian.
pub(super) static BEFORE: LazyLock<Vec<(Word, &str)>> = LazyLock::new(|| {
    let lists = [
        (
            Word::About,
            "approximately|approx.|approx|about|around|roughly|some|circa|nearly|almost|close to|environ|env.|\
             près de|presque|etwa|rund|ungefähr|ungef.|zirka|knapp|fast|gut|ca.|ca|c.|aproximadamente|aprox.|\
             alrededor de|unos|cerca de|quasi|ongeveer|około|ok.|blisko|prawie|mniej więcej|jakieś|niemal|близько|приблизно|майже|десь|\
             орієнтовно|около|примерно|почти|порядка|приблизительно|yaklaşık|约|約|大约|大約|약|est.|estimated|an estimated|schätzungsweise|\
             cirka|omkring|cca|~|≈|±",
        ),
        (
            Word::MoreThan,
            "more than|over|above|exceeding|über|ueber|mehr als|plus de|más de|mas de|oltre|più di|mais de|meer dan|\
             ponad|więcej niż|powyżej|понад|більше ніж|більше|больше|свыше|более|более чем|>",
        ),
        (
            Word::AtLeast,
            "at least|minimum|no fewer than|mindestens|mind.|mind|wenigstens|au moins|min.|al menos|almeno|minstens|\
             co najmniej|przynajmniej|nie mniej niż|щонайменше|принаймні|не менше|не менше ніж|не менее|как минимум|по меньшей мере|>=|=>|≥",
        ),
        (
            Word::FewerThan,
            "fewer than|less than|under|below|weniger als|unter|moins de|menos de|meno di|minder dan|\
             mniej niż|poniżej|niespełna|менше|менше ніж|менш як|менее|меньше|менее чем|<",
        ),
        (
            Word::UpTo,
            "up to|at most|no more than|maximum|bis zu|höchstens|maximal|max.|max|jusqu'à|jusqu’à|hasta|fino a|tot|\
             do|najwyżej|maksymalnie|nie więcej niż|не більше|не більше ніж|щонайбільше|максимум|до|не более|не больше|as many as|<=|\
             =<|≤",
        ),
    ];
    lists.into_iter().flat_map(|(word, list)| words(list).into_iter().map(move |before| (word, before))).collect()
});

/// Words behind a number that multiply it.
pub(super) static TIMES: LazyLock<[(u32, Vec<&str>); 5]> = LazyLock::new(|| {
    [
        (10_000, words("万|萬|만")),
        (
            1_000,
            words(
                "thousand|tausend|tsd.|tsd|tys.|tys|milliers|millier|mille|mil|k|千|천|тыс.|тыс|тис.|тис|bin|tysięcy|tysiące|tysiąca|\
                 tysiąc|тисячі|тисяча|тисяч|тысячи|тысяча|тысяч",
            ),
        ),
        (100_000, words("lakhs|lakh|lacs|lac")),
        (10_000_000, words("crores|crore")),
        (
            1_000_000,
            words(
                "millions|million|millionen|mio.|mio|mln.|mln|miliona|miliony|milionów|milion|мільйони|мільйонів|мільйона|мільйон|\
                 миллиона|миллионов|миллион|млн.|млн",
            ),
        ),
    ]
});

/// What is counted says nothing more of the number.
pub(super) static COUNTED: LazyLock<Vec<&str>> = LazyLock::new(|| {
    words(
        "soldiers|troops|people|personnel|service members|men|soldaten|soldatinnen und soldaten|personen|pers.|mann|\
         kräfte|militaires|soldats|hommes|personnes|militares|soldados|efectivos|militari|soldati|militairen|\
         żołnierzy|żołnierze|wojskowych|osób|ludzi|військових|військовослужбовців|солдатів|бійців|осіб|людей|\
         военных|военнослужащих|солдат|бойцов|人|名|명|чел.|чел|человек|kişi|asker",
    )
});

/// Parts the two ends of a range.
pub(super) const DASHES: [&str; 10] = ["–", "—", "‑", " to ", " bis ", " à ", " a ", " do ", " до ", "-"];
/// Words before a range, with the one between its ends.
pub(super) const BETWEEN: [(&str, &str); 19] = [
    ("between ", " and "),
    ("from ", " to "),
    ("zwischen ", " und "),
    ("von ", " bis "),
    ("entre ", " et "),
    ("entre ", " y "),
    ("entre ", " e "),
    ("de ", " à "),
    ("de ", " a "),
    ("da ", " a "),
    ("tra ", " e "),
    ("fra ", " e "),
    ("między ", " a "),
    ("między ", " i "),
    ("od ", " do "),
    ("между ", " и "),
    ("от ", " до "),
    ("між ", " і "),
    ("від ", " до "),
];

/// Words behind a number that make it a rough one.
pub(super) const ROUGHLY: [&str; 9] =
    [" approx.", " approx", " (approx.)", " or so", " est.", " (est.)", " (estimate)", " (estimated)", " (geschätzt)"];

/// Words before a day, month or year that change nothing.
pub(super) static BESIDE: LazyLock<Vec<&str>> = LazyLock::new(|| {
    words(
        "end|of|ende|fin|finales|fine|anfang|mitte|early|late|mid|beginning|début|debut|mi|inicio|inizio|stand|\
         stichtag|per|zum|am|vom|as|on|at|le|au|el|de|eind|koniec",
    )
});

/// Beginnings of the names of months in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Russian, Ukrainian and Turkish, in
/// ASCII.
pub(super) const MONTHS: [&str; 12] = [
    "jan|gen|ene|styc|sty|ianv|yanv|sich|oca",
    "feb|fev|lut|liut|lyut|sub",
    "mar|maerz|mrz|maart|mrt|berez",
    "apr|avr|abr|kwi|kvit|nis",
    "may|mai|mag|mei|maj|trav",
    "jun|juin|giu|cze|iiun|iyun|iun|cherv|haz",
    "jul|juil|lug|lip|iiul|iyul|iul|tem",
    "aug|aout|ago|sie|avg|serp|agu",
    "sep|set|wrz|sent|veres|eyl",
    "oct|okt|ott|out|paz|zhovt|eki",
    "nov|lis|noi|noy|kas",
    "dec|dez|dic|gru|dek|ara",
];

/// The words of a list.
pub(super) fn words(list: &'static str) -> Vec<&'static str> {
    list.split('|').collect()
}
