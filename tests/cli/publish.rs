//! Pages for print, and films.

use super::{failure, laydown};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufReader, Cursor};
use std::path::Path;

const DAYS: &str = "--sample europe-2022 --from 2022-02-01 --to 2022-02-28 --size 320x180";

fn made(folder: &Path, command: &str, name: &str, options: &str) -> Vec<u8> {
    let path = folder.join(name);
    let mut arguments = vec![command, "-o", path.to_str().unwrap()];
    arguments.extend(options.split_whitespace());
    let output = laydown(arguments);
    assert!(output.status.success(), "{options}: {}", String::from_utf8_lossy(&output.stderr));
    if path.is_file() { fs::read(path).unwrap() } else { Vec::new() }
}

/// The frames of a GIF as colours, with their times in hundredths of a second.
fn gif(bytes: &[u8]) -> Vec<(u16, Vec<u8>)> {
    let mut decoder = gif::DecodeOptions::new().read_info(bytes).unwrap();
    let palette: Vec<[u8; 3]> = decoder.global_palette().unwrap().as_chunks().0.to_vec();
    let (width, height) = (decoder.width() as usize, decoder.height() as usize);
    let (mut screen, mut frames) = (vec![[0; 3]; width * height], Vec::new());
    while let Some(frame) = decoder.read_next_frame().unwrap() {
        let rows = frame.buffer.chunks_exact(frame.width as usize).zip(frame.top as usize..);
        for (row, y) in rows {
            for (index, x) in row.iter().zip(frame.left as usize..) {
                if frame.transparent != Some(*index) {
                    screen[y * width + x] = palette[*index as usize];
                }
            }
        }
        frames.push((frame.delay, screen.as_flattened().to_vec()));
    }
    frames
}

/// The frames of an APNG, with their times in seconds.
fn apng(bytes: &[u8]) -> Vec<(f32, Vec<u8>)> {
    let mut reader = png::Decoder::new(Cursor::new(bytes)).read_info().unwrap();
    let info = reader.info();
    let (width, count) = (info.width as usize, info.animation_control.unwrap().num_frames);
    let mut screen = vec![[0; 3]; width * info.height as usize];
    let mut frames = Vec::new();
    for _ in 0..count {
        let mut part = vec![0; reader.output_buffer_size().unwrap()];
        reader.next_frame(&mut part).unwrap();
        let control = *reader.info().frame_control.as_ref().unwrap();
        for (row, y) in part.chunks_exact(4 * control.width as usize).zip(0..control.height) {
            let start = (control.y_offset + y) as usize * width + control.x_offset as usize;
            for ([r, g, b, a], into) in row.as_chunks::<4>().0.iter().zip(&mut screen[start..]) {
                if *a > 0 {
                    *into = [*r, *g, *b];
                }
            }
        }
        frames.push((f32::from(control.delay_num) / f32::from(control.delay_den), screen.as_flattened().to_vec()));
    }
    frames
}

/// The frames of a WebP, with their times in milliseconds.
fn webp(bytes: &[u8]) -> Vec<(u32, Vec<u8>)> {
    let mut decoder = image_webp::WebPDecoder::new(Cursor::new(bytes)).unwrap();
    let pixels = decoder.dimensions();
    let (mut screen, count) = (vec![0; 4 * (pixels.0 * pixels.1) as usize], decoder.num_frames());
    let mut frame = || {
        let time = decoder.read_frame(&mut screen).unwrap();
        (time, screen.as_chunks::<4>().0.iter().flat_map(|[r, g, b, _]| [*r, *g, *b]).collect())
    };
    (0..count).map(|_| frame()).collect()
}

/// The colours of a PNG, which may have a palette.
fn still(bytes: impl std::io::BufRead + std::io::Seek) -> Vec<u8> {
    let mut decoder = png::Decoder::new(bytes);
    decoder.set_transformations(png::Transformations::EXPAND);
    let mut one = decoder.read_info().unwrap();
    let mut still = vec![0; one.output_buffer_size().unwrap()];
    one.next_frame(&mut still).unwrap();
    still
}

/// The same, but for the edges, whose colours a palette rounds.
fn is_near(still: &[u8], picture: &[u8]) -> bool {
    still.len() == picture.len() && still.iter().zip(picture).all(|(a, b)| a.abs_diff(*b) <= 10)
}

#[test]
fn a_film_has_a_picture_for_each_day_and_each_form_shows_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let days = format!("{DAYS} --step day --pace 0.05 --hold 0.4");
    let film = apng(&made(folder.path(), "animate", "a.png", &days));
    assert_eq!(film.len(), 28, "the days of that February");
    let webp = webp(&made(folder.path(), "animate", "a.webp", &days));
    let gif = gif(&made(folder.path(), "animate", "a.gif", &days));
    made(folder.path(), "animate", "pictures", &days);
    let mut files: Vec<_> = fs::read_dir(folder.path().join("pictures")).unwrap().map(|f| f.unwrap().path()).collect();
    files.sort();
    assert!(files[12].ends_with("13-2022-02-13.png"), "{:?}", files[12]);
    assert_eq!([webp.len(), gif.len(), files.len()], [film.len(); 3]);
    // The 24th has an event in the sample, and the last picture is held too.
    let times: Vec<f32> = film.iter().map(|frame| frame.0).collect();
    assert!([times[23], times[27]].iter().all(|time| (time - 0.4).abs() < 1e-6) && times.contains(&0.05), "{times:?}");
    for (n, (seconds, picture)) in film.iter().enumerate() {
        let still = still(BufReader::new(File::open(&files[n]).unwrap()));
        assert!(is_near(&still, picture), "{n}: the numbered picture");
        // The decoder rounds where it lays one frame over another.
        let near = webp[n].1.iter().zip(picture).all(|(a, b)| a.abs_diff(*b) <= 1);
        assert!(near && webp[n].1.len() == picture.len(), "{n}: WebP");
        assert_eq!((webp[n].0, gif[n].0), ((seconds * 1000.0).round() as u32, (seconds * 100.0).round() as u16), "{n}");
        let far = |(a, b): (&u8, &u8)| f64::from(a.abs_diff(*b));
        let strayed = gif[n].1.iter().zip(picture).map(far).sum::<f64>() / picture.len() as f64;
        assert!(strayed < 2.0, "{n}: colours of the GIF stray by {strayed} of 255 on average");
    }
    assert!(film[0].1 != film[27].1, "something moved");
    let last = made(folder.path(), "render", "last.png", &DAYS.replace("--to", "--day"));
    assert!(is_near(&still(Cursor::new(last)), &film[27].1), "the last picture is what render draws of that day");
}

#[test]
fn steps_of_a_film_keep_the_day_of_the_month_and_end_on_the_last() {
    let folder = tempfile::tempdir().unwrap();
    let names = |name: &str, options: &str| -> Vec<String> {
        made(folder.path(), "animate", name, &format!("--sample europe-2022 --size 64x36 {options}"));
        let mut names: Vec<_> =
            fs::read_dir(folder.path().join(name)).unwrap().map(|f| f.unwrap().file_name()).collect();
        names.sort();
        names.iter().map(|name| name.to_string_lossy().split_once('-').unwrap().1.to_owned()).collect()
    };
    let months = names("months", "--from 2022-01-31 --to 2022-05-15 --step month");
    assert_eq!(months, ["2022-01-31.png", "2022-02-28.png", "2022-03-31.png", "2022-04-30.png", "2022-05-15.png"]);
    let changes = names("changes", "--from 2022-02-01 --to 2022-02-14");
    assert_eq!(changes.first().map(String::as_str), Some("2022-02-01.png"));
    assert_eq!(changes.last().map(String::as_str), Some("2022-02-14.png"));
    assert!(changes.len() < 14 && changes.contains(&"2022-02-11.png".to_owned()), "{changes:?}");
    let known = names("known", "--known-on 2022-02-20 --day 2022-02-28 --step week");
    assert!(known.len() > 4, "what was public day by day: {known:?}");
}

#[test]
fn a_film_that_cannot_be_made_says_why_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).display().to_string();
    let fails = |options: &str| failure(&format!("animate --sample europe-2022 --size 64x36 {options}"));
    assert!(fails(&format!("-o {}", at("a.mp4"))).1.contains(".gif, .png or .webp"));
    assert!(fails(&format!("-o {} --from 2022-03-01 --to 2022-02-01", at("a.gif"))).1.contains("before it begins"));
    assert!(fails(&format!("-o {} --step day --to 9999-12-31", at("a.gif"))).1.contains("choose a longer step"));
    assert!(fails(&format!("-o {} --pace 0", at("a.gif"))).1.contains("seconds from 0.01"));
    fs::write(folder.path().join("taken.gif"), b"GIF89a of another program").unwrap();
    assert!(fails(&format!("-o {}", at("taken.gif"))).1.contains("taken.gif"));
    assert_eq!(fs::read(folder.path().join("taken.gif")).unwrap(), b"GIF89a of another program");
    fs::create_dir(folder.path().join("full")).unwrap();
    fs::write(folder.path().join("full/mine.txt"), "mine").unwrap();
    assert!(fails(&format!("-o {}", at("full"))).1.contains("not an empty folder"));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2, "nothing half written");
}

#[test]
fn a_pdf_is_the_same_each_time_and_holds_its_words_and_numbers() {
    let folder = tempfile::tempdir().unwrap();
    let pdf = made(folder.path(), "render", "a.pdf", "--sample europe-2022 --day 2022-02-13");
    assert_eq!(pdf, made(folder.path(), "render", "b.pdf", "--sample europe-2022 --day 2022-02-13"));
    let document = lopdf::Document::load_mem(&pdf).unwrap();
    assert_eq!(document.get_pages().len(), 1);
    let text = document.extract_text(&[1]).unwrap();
    for words in ["13 February 2022", "Poland", "about 1,133 of about 5,050", "Natural Earth"] {
        assert!(text.contains(words), "{words}: {text}");
    }
    let catalog = document.catalog().unwrap();
    let marked = catalog.get(b"MarkInfo").and_then(lopdf::Object::as_dict).and_then(|info| info.get(b"Marked"));
    assert!(marked.and_then(lopdf::Object::as_bool).unwrap(), "tagged");
    assert_eq!(catalog.get(b"Lang").and_then(lopdf::Object::as_str).unwrap(), b"en");
    let two = made(folder.path(), "render", "c.pdf", "--beside 2022-02-01 --size 800x300");
    assert!(lopdf::Document::load_mem(&two).unwrap().extract_text(&[1]).unwrap().contains("1 February 2022"));
}

/// What a page shows on a day, as its script puts it together.
fn day_of(page: &str, day: &str) -> BTreeMap<String, String> {
    let (_, after) = page.split_once("id=\"data\">").unwrap();
    let data: serde_json::Value = serde_json::from_str(after.split_once("</script>").unwrap().0).unwrap();
    let place = data["iso"].as_array().unwrap().iter().position(|iso| iso == day).unwrap();
    let pieces = data["fragments"]["pieces"].as_array().unwrap();
    let mut parts = BTreeMap::new();
    for day in &data["fragments"]["days"].as_array().unwrap()[..=place] {
        for (name, part) in day.as_object().unwrap() {
            let part = part.as_array().unwrap().iter().map(|n| pieces[n.as_u64().unwrap() as usize].as_str().unwrap());
            parts.insert(name.clone(), part.collect::<String>());
        }
    }
    parts
}

#[test]
fn a_page_holds_each_day_with_its_numbers_and_sources_and_asks_for_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let bytes = made(folder.path(), "convert", "story.html", "--sample europe-2022");
    assert!(bytes.len() < 3_000_000, "{} bytes", bytes.len());
    let page = String::from_utf8(bytes).unwrap();
    assert_eq!(page, String::from_utf8(made(folder.path(), "render", "b.html", "--sample europe-2022")).unwrap());
    assert!(page.contains("default-src 'none'") && !page.contains("{{"));
    for way in ["<link", "src=\"", "url(http", "@import", "fetch(", "XMLHttpRequest"] {
        assert!(!page.contains(way), "{way}: a page brings everything with it");
    }
    let [before, then] = ["2022-02-03", "2022-02-13"].map(|day| day_of(&page, day));
    let poland = &then["host-POL"];
    for words in ["about 5,050", "about 1,133", "<blockquote>", "href=\"https://", "Poland"] {
        assert!(poland.contains(words), "{words}: {poland}");
    }
    assert!(
        then["rows"].contains("data-host=\"POL\"") && then["title"].contains("13 February 2022"),
        "{}",
        then["title"]
    );
    assert!(then["map-light"].contains("<g data-host=\"POL\"") && then["map-light"] != then["map-dark"]);
    assert!(!before["host-POL"].contains("about 5,050"), "what came later is not there before");
    let query = laydown("query --sample europe-2022 --day 2022-02-13 --format json".split(' ')).stdout;
    let query: serde_json::Value = serde_json::from_slice(&query).unwrap();
    let hosts = query["hosts"].as_array().unwrap().len();
    assert_eq!(then["rows"].matches("<tr>").count(), hosts, "a row for each host");
}

#[test]
fn a_page_shows_foreign_text_and_runs_none_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let (table, data) = (folder.path().join("t.csv"), folder.path().join("o"));
    let rows = "sender,country,personnel,date,unit,source,quote\nUSA,Poland,100,2022-02-01,\"</script><script>alert(1)</script>\",\
        \"<img src=x onerror=alert(2)>\",\"{{style}} & <b>\"\n";
    fs::write(&table, rows).unwrap();
    let import = laydown(["import", table.to_str().unwrap(), "-o", data.to_str().unwrap()]);
    assert!(import.status.success(), "{}", String::from_utf8_lossy(&import.stderr));
    let page = made(folder.path(), "convert", "p.html", data.to_str().unwrap());
    let page = String::from_utf8(page).unwrap();
    assert_eq!(page.matches("<script").count(), 2, "the data, and the script of the page");
    assert!(!page.contains("<img") && page.contains("\\u003cimg") || page.contains("&lt;img"));
    assert!(
        failure(&format!("convert {0} -o {0}/datapackage.html", data.display())).0 == 0,
        "a page beside the tables"
    );
    fs::write(folder.path().join("mine.html"), "<!doctype html><p>Of somebody else").unwrap();
    let (code, said) = failure(&format!("convert {} -o {}/mine.html", data.display(), folder.path().display()));
    assert!(code == 1 && said.contains("mine.html"), "{said}");
}

/// Width, height and pixels a metre of a PNG.
fn png_head(bytes: &[u8]) -> (u32, u32, Option<u32>, png::ColorType) {
    let reader = png::Decoder::new(Cursor::new(bytes)).read_info().unwrap();
    let info = reader.info();
    assert!(info.srgb.is_some());
    (info.width, info.height, info.pixel_dims.map(|dims| dims.xppu), info.color_type)
}

#[test]
fn templates_and_millimetres_give_the_size_and_the_file_says_it() {
    let folder = tempfile::tempdir().unwrap();
    let few = png::ColorType::Indexed;
    for (options, head) in [
        ("--template web", (1600, 900, Some(3780), few)),
        ("--template story --scale 0.5", (540, 960, Some(1890), few)),
        ("--template column-85", (1004, 886, Some(11_811), few)),
        ("--template a4-portrait --dpi 96", (794, 1123, Some(3780), few)),
        ("--size 50x25.4mm --dpi 300 --transparent", (591, 300, Some(11_811), png::ColorType::Rgba)),
    ] {
        assert_eq!(png_head(&made(folder.path(), "render", "a.png", options)), head, "{options}");
    }
    let page = made(folder.path(), "render", "a.pdf", "--template a4-landscape --sheet briefing");
    let page = lopdf::Document::load_mem(&page).unwrap();
    let id = *page.get_pages().values().next().unwrap();
    let sides = page.get_dictionary(id).unwrap().get(b"MediaBox").unwrap().as_array().unwrap().clone();
    let sides: Vec<f32> = sides[2..].iter().map(|side| side.as_float().unwrap()).collect();
    assert!((sides[0] - 841.89).abs() < 0.1 && (sides[1] - 595.28).abs() < 0.1, "{sides:?}");
    for (options, says) in [
        ("--template poster", "a4-portrait"),
        ("--size 0x9mm", "180x120mm"),
        ("--size 9000x9000 --scale 4", "36000"),
        ("--dpi 0", "such as 300"),
        ("--days 2022-02-02", "--sheet days"),
        ("--legend middle", "top-left"),
        ("--letters runes", "outlines"),
        ("--template web --size 9x9", "cannot be used with"),
    ] {
        let path = folder.path().join("b.png");
        let mut arguments = vec!["render", "-o", path.to_str().unwrap()];
        arguments.extend(options.split_whitespace());
        let output = laydown(arguments);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.code() == Some(2) && said.contains(says) && !path.exists(), "{options}: {said}");
    }
}

#[test]
fn a_house_style_changes_colours_and_credits_and_says_what_is_wrong() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("house.toml");
    fs::write(&file, "name = \"House\"\ncredit = \"Graphic: The Courier\"\n[light]\nsea = \"#abcdef\"\n").unwrap();
    let style = format!("--style {}", file.display());
    let svg = String::from_utf8(made(folder.path(), "render", "a.svg", &style)).unwrap();
    assert!(svg.contains("#abcdef") && svg.contains("Graphic: The Courier") && svg.contains("Sources: "));
    for name in ["broadsheet", "journal"] {
        made(folder.path(), "render", "b.svg", &format!("--style {name} --theme dark"));
    }
    fs::write(&file, "name = \"House\"\n[light]\nsee = \"#abcdef\"\n").unwrap();
    for (style, says) in [(file.to_str().unwrap(), "land-host"), ("courier", "broadsheet, journal")] {
        let path = folder.path().join("c.svg");
        let output = laydown(["render", "--style", style, "-o", path.to_str().unwrap()]);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.code() == Some(1) && said.contains(says) && !path.exists(), "{said}");
    }
}

#[test]
fn sheets_have_a_map_for_each_and_one_scale() {
    let folder = tempfile::tempdir().unwrap();
    let svg = |options: &str| String::from_utf8(made(folder.path(), "render", "a.svg", options)).unwrap();
    let days = svg("--sheet days --days 2022-02-10,2022-02-13 --size 1200x600");
    assert!(days.contains("id=\"picture-2-all\"") && !days.contains("picture-3-"));
    assert!(
        days.contains("13 February 2022: about 6,700") && days.contains("Sources: "),
        "each says its day and its total"
    );
    // The same people have the same size on both.
    let radius = |n: usize, host: &str| -> String {
        let picture = days.split("-all\"").nth(n).unwrap();
        let symbol = picture.split(&format!("data-host=\"{host}\"")).nth(1).unwrap();
        symbol.split(" r=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
    };
    assert_eq!(radius(1, "ROU"), radius(2, "ROU"));
    let senders = svg("--sheet senders --day 2022-02-13");
    assert!(senders.contains(">United States: ") && senders.contains(">Germany: "));
    let briefing = svg("--sheet briefing --day 2022-02-13 --template a4-portrait");
    for words in [">Poland<", ">about 5,050<", ">Sources and licences<", "Army Recognition: US to deploy"] {
        assert!(briefing.contains(words), "{words}");
    }
    let table = svg("--sheet table --measure level --day 2022-02-13 --size 800x500");
    assert!(table.contains(">Germany<") && table.contains("more hosts<"), "what has no room is counted");
    assert!(svg("--sheet chart --day 2022-02-13").contains(">20,000<"));
    let output = laydown(["render", "--sheet", "things", "-o", folder.path().join("none.svg").to_str().unwrap()]);
    assert!(String::from_utf8_lossy(&output.stderr).contains("only one"), "{output:?}");
}

#[test]
fn letters_are_text_or_come_along_or_are_shapes() {
    let folder = tempfile::tempdir().unwrap();
    let svg = |letters: &str| {
        String::from_utf8(made(folder.path(), "render", "a.svg", &format!("--letters {letters} --size 640x360")))
            .unwrap()
    };
    let text = svg("text");
    assert!(text.contains("id=\"country-POL\" data-iso=\"POL\" inkscape:label=\"Poland\""));
    assert!(text.contains("id=\"labels\" inkscape:groupmode=\"layer\"") && !text.contains("paint-order"));
    let embedded = svg("embedded");
    assert!(
        embedded.contains("font/woff;base64,") && embedded.matches("<text").count() == text.matches("<text").count()
    );
    let shapes = svg("outlines");
    assert!(!shapes.contains("<text") && shapes.contains("aria-label=\"Poland\""));
    for document in [text, embedded, shapes] {
        roxmltree::Document::parse(&document).unwrap();
    }
}

#[test]
fn a_page_with_an_address_has_a_picture_for_links() {
    let folder = tempfile::tempdir().unwrap();
    let options = "--sample article-2022-02-13 --address https://example.org/maps/story.html";
    let page = String::from_utf8(made(folder.path(), "convert", "a.html", options)).unwrap();
    assert!(page.contains("property=\"og:image\" content=\"https://example.org/maps/a.png\""));
    assert!(page.contains("&lt;iframe src=&quot;https://example.org/maps/story.html&quot;"));
    assert_eq!(png_head(&fs::read(folder.path().join("a.png")).unwrap()).1, 630);
    let plain = String::from_utf8(made(folder.path(), "convert", "b.html", "--sample article-2022-02-13")).unwrap();
    assert!(!plain.contains("og:image") && plain.contains("id=\"embed\"") && !folder.path().join("b.png").exists());
    fs::write(folder.path().join("c.png"), "a picture of mine").unwrap();
    let path = folder.path().join("c.html");
    let output = laydown(["convert", "--address", "https://example.org/c.html", "-o", path.to_str().unwrap()]);
    assert!(
        !output.status.success()
            && !path.exists()
            && fs::read(folder.path().join("c.png")).unwrap() == b"a picture of mine"
    );
    let output = laydown(["convert", "--address", "example.org", "-o", path.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(2));
}
