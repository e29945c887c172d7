//! Every door through which foreign bytes come in. The tests here and the fuzzer in `fuzz/` go through the same ones.

use laydown::{
    import::{Import, Recipe, Watch},
    io::{Package, read_package_within},
    model::Day,
};
use std::io::{self, Cursor, Read as _};

/// What is done with the bytes of a file. It says when all is read and nothing made of it yet; gives the records that came of it.
pub type Door = fn(&[u8], &mut dyn FnMut()) -> usize;

const TODAY: Day = Day::ymd(2026, 11, 1);

/// The longest file that is made.
pub const LONGEST: usize = 1 << 20;

/// A table with everything in it.
pub const TABLE: &str = "sender,origin,host,day,people,stage,command,unit,source,lat,lon\n\
    USA,DEU,Poland,2022-02-03,\"1,700\",announced,national,82nd,A,52.2,21.0\n\
    USA,DEU,\"Viet Nam, South\",1970-12-31,~1133,arrived,nato,\"2 \"\"CR\"\"\",B,10.8,106.6\n\
    FRA,,Mali,2022-Q1,200-300,ordered,national,,NA,,\n\
    GBR,GBR,Total,03/04/2022,NA,moving,eu,x,y,200,0\n";

/// Opens a file, answers what is asked, and makes all that can be made of it.
pub fn import(bytes: &[u8], read: &mut dyn FnMut()) -> usize {
    let watch = Watch::on(2);
    let Ok(mut import) = Import::of_bytes("input", bytes.to_vec(), TODAY, &watch) else { return 0 };
    for (key, value) in [("sender", "USA"), ("day.order", "dmy"), ("day", "2021-12-31")] {
        if import.questions().iter().any(|question| question.needed && question.key.starts_with(key)) {
            drop(import.set(key, value, &watch));
        }
    }
    read();
    let report = import.report();
    let entered = report.entered;
    drop(report);
    let dataset = import.dataset();
    assert!(entered <= import.draft().len() && dataset.events.len() <= import.draft().len());
    import.file_rows(20, &[7, 900]);
    import.heads();
    import.questions().iter().for_each(|question| drop(import.asked(question)));
    import.provenance();
    import.draft().len()
}

/// A recipe, and a table that is read by it.
pub fn recipe(bytes: &[u8], _read: &mut dyn FnMut()) -> usize {
    let Some(mut recipe) = std::str::from_utf8(bytes).ok().and_then(|text| Recipe::read(text).ok()) else {
        return 0;
    };
    let text = String::from_utf8_lossy(bytes);
    assert_eq!(Recipe::read(&recipe.write()).unwrap(), Recipe { recipe: 1, ..recipe.clone() });
    for line in text.lines().take(8) {
        if let Some((key, value)) = line.split_once(':') {
            drop(recipe.set(key.trim_matches([' ', '"']), value.trim_matches([' ', '"', ','])));
        }
    }
    let watch = Watch::on(1);
    let mut import = Import::of_bytes("input", TABLE.as_bytes().to_vec(), TODAY, &watch).unwrap();
    if import.use_recipe(recipe, &watch).is_ok() {
        import.report();
        import.dataset();
    }
    0
}

/// A zip file of a data package: from disk as the program opens it, and its entries by name.
pub fn zipped_package(bytes: &[u8], _read: &mut dyn FnMut()) -> usize {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), bytes).unwrap();
    drop(Package::open(file.path()));
    0
}

/// The files of a data package, one behind the other as `seeds::package` writes them.
pub fn package(bytes: &[u8], _read: &mut dyn FnMut()) -> usize {
    let open = |name: &str| -> io::Result<Box<dyn io::Read>> {
        let mark = format!("=== {name}\n");
        let at = bytes.windows(mark.len()).position(|part| part == mark.as_bytes()).ok_or(io::ErrorKind::NotFound)?;
        let rest = &bytes[at + mark.len()..];
        let end = rest.windows(4).position(|part| part == b"=== ").unwrap_or(rest.len());
        Ok(Box::new(Cursor::new(rest[..end].to_vec()).take(u64::MAX)))
    };
    let loaded = read_package_within(&open, &|_| LONGEST);
    loaded.problems.iter().for_each(|problem| assert!(!problem.to_string().is_empty()));
    loaded.problems.len() + loaded.package.dataset.stages.len()
}
