//! A dataset whose texts steer terminals, turn letters round and hide.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use std::{fs, path::Path};

/// An escape sequence, C1 codes, an override, zero width, a tag, separators, and the ends of lines.
pub const NASTY: &str = "a)\u{1b}[1A\u{1b}[2K\r\u{9b}2J\u{7f}\u{8}\u{202e}321\u{2066}\u{200f}\u{200b}\u{feff}\u{e0041}\u{2028}\u{85}\nPoland  99,999";

/// Whether a text holds anything that may reach neither a terminal nor a label; the ends of lines may.
pub fn steers(text: &str) -> bool {
    let hides = |c: char| {
        c.is_control() && c != '\n'
            || matches!(c as u32, 0x61C | 0x200B | 0x200E..=0x200F | 0x2028..=0x202E | 0x2060..=0x206F | 0xFEFF | 0xE0000..=0xE007F)
    };
    text.chars().any(hides)
}

/// Writes the dataset into a folder; `text` stands in every text of it.
pub fn write(folder: &Path, text: &str) {
    let t = format!("\"{text}\"");
    let title = serde_json::to_string(text).unwrap();
    let tables = ["strengths", "movements", "stages", "events", "sources"];
    let resources = tables.map(|name| format!(r#"{{"name": "{name}", "path": "{name}.csv"}}"#)).join(", ");
    let coverage = format!(r#"{{"coverage": {{"senders": ["USA"], "hosts": [], "note": {title}}}}}"#);
    let package = format!(
        r#"{{"name": "n", "title": {title}, "description": {title}, "laydown": {coverage}, "resources": [{resources}]}}"#
    );
    let sources = format!(
        "id,publisher,title,published,url,tier,note\ns,{t},{t},2022-02-01,{t},press,{t}\nr,{t},{t},2022-02-01,,press,\n"
    );
    let movements = format!(
        "id,sender,origin,origin_place,host,host_text,place,lat,lon,scope,component,command,chain,unit,part_of,note\n\
         m,USA,DEU,{t},POL,,{t},52,20,rotational,all,national,{t},{t},,{t}\nn,USA,,,,{t},,,,rotational,all,unknown,,{t},,\n\
         o,USA,,,POL,,,,,rotational,all,national,,,nowhere{t},\n"
    )
    .replace("nowhere\"", "\"nowhere");
    let stages = format!(
        "id,movement,stage,day,low,best,high,word,source,quote,locator,derived,review,note\n\
         a,m,announced,2022-02-02,100,100,100,exact,s,{t},{t},{t},seen,{t}\nb,n,announced,2022-02-02,10,10,10,about,s,{t},{t},,seen,\n\
         c,m,arrived,2022-02-05,200,200,200,exact,r,{t},,,seen,\n"
    );
    let strengths = format!(
        "id,sender,host,host_text,place,day,low,best,high,word,scope,component,command,operation,unit,source,quote,locator,review,note\n\
         x,USA,POL,,,2022-01-01,500,500,500,exact,rotational,all,national,,,s,{t},{t},seen,{t}\n\
         y,USA,DEU,,{t},2022-01-01,700,700,700,exact,assigned,all,national,{t},{t},s,{t},{t},unsure,{t}\n\
         z,USA,,{t},,2022-01-01,70,70,70,exact,rotational,all,national,,,s,{t},,seen,\n"
    );
    let events = format!(
        "id,kind,day,title,text,actor,source,quote,locator,review,note\ne,call,2022-02-02,{t},{t},USA,s,{t},{t},seen,{t}\n"
    );
    let files = [("datapackage.json", package), ("sources.csv", sources), ("movements.csv", movements)];
    for (name, text) in
        files.into_iter().chain([("stages.csv", stages), ("strengths.csv", strengths), ("events.csv", events)])
    {
        fs::write(folder.join(name), text).unwrap();
    }
}
