//! The download of public sources, from a server on this machine that behaves well, badly, and worse.
#![cfg(feature = "download")]
#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use crate::data;
use laydown::{
    catalogue::{Entry, FetchError, Kept, Library, Limits, catalogue, fetch, fetch_within},
    io::Cancel,
};
use std::{
    fs,
    io::{BufRead, BufReader, Write},
    net::TcpListener,
    path::PathBuf,
    sync::mpsc::{Receiver, channel},
    thread,
    time::Duration,
};
use tempfile::TempDir;

/// 100,000 bytes and their checksum.
fn content() -> Vec<u8> {
    (0..100_000_u32).map(|n| (n % 251) as u8).collect()
}

const SHA256: &str = "cd2df694e424bc7968cc37f47751019e5ca0cd1bdf2e479ea537c3a1c32ee1aa";

/// A server that gives these answers, one a connection, and then is gone; what it was asked comes out of the channel.
fn server(answers: Vec<Vec<u8>>) -> (String, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/file.csv", listener.local_addr().unwrap());
    let (sender, asked) = channel();
    let serve = move || {
        for answer in answers {
            let (mut stream, _) = listener.accept().unwrap();
            let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
            let head: Vec<String> = lines.by_ref().map_while(Result::ok).take_while(|line| !line.is_empty()).collect();
            sender.send(head.join("\n").to_lowercase()).unwrap();
            // Who has enough hangs up.
            let _ = stream.write_all(&answer);
        }
    };
    thread::Builder::new().name("server".into()).spawn(serve).unwrap();
    (url, asked)
}

fn answer(head: &str, body: &[u8]) -> Vec<u8> {
    [format!("HTTP/1.1 {head}\r\nConnection: close\r\n\r\n").as_bytes(), body].concat()
}

fn whole() -> Vec<u8> {
    answer("200 OK\r\nContent-Length: 100000", &content())
}

fn entry(url: &str) -> Entry {
    Entry {
        url: url.into(),
        file: "file.csv".into(),
        bytes: Some(100_000),
        sha256: Some(SHA256.into()),
        ..catalogue()[0].clone()
    }
}

struct Here {
    _folder: TempDir,
    library: Library,
}

fn here() -> Here {
    let folder = TempDir::new().unwrap();
    let library = Library::at(folder.path().join("deep/sources"));
    Here { _folder: folder, library }
}

impl Here {
    fn fetch(&self, entry: &Entry) -> Result<PathBuf, FetchError> {
        fetch(entry, &self.library, &Cancel::default(), &mut |_, _| {})
    }

    /// What lies in the folder.
    fn files(&self) -> Vec<String> {
        let all = fs::read_dir(self.library.folder()).into_iter().flatten();
        all.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect()
    }
}

#[test]
fn a_source_comes_whole_and_then_needs_no_network() {
    let (url, asked) = server(vec![whole()]);
    let (here, entry) = (here(), entry(&url));
    let mut told = Vec::new();
    let path = fetch(&entry, &here.library, &Cancel::default(), &mut |come, of| told.push((come, of))).unwrap();
    assert_eq!(fs::read(&path).unwrap(), content());
    assert_eq!(told.last(), Some(&(100_000, Some(100_000))));
    assert!(told.is_sorted() && !asked.recv().unwrap().contains("range:"));
    assert_eq!((here.library.kept(&entry), here.files()), (Kept::Here, vec!["file.csv".to_owned()]));
    assert_eq!(here.fetch(&entry).unwrap(), path, "the server is gone");
    fs::write(&path, "something else").unwrap();
    assert!(here.fetch(&entry).unwrap_err().to_string().contains("already exists and is not"));
    assert_eq!(fs::read_to_string(&path).unwrap(), "something else");
}

#[test]
fn a_download_that_was_cut_is_gone_on_with() {
    let cut = answer("200 OK\r\nContent-Length: 100000", &content()[..40_000]);
    let rest = answer(
        "206 Partial Content\r\nContent-Length: 60000\r\nContent-Range: bytes 40000-99999/100000",
        &content()[40_000..],
    );
    let (url, asked) = server(vec![cut, rest]);
    let (here, entry) = (here(), entry(&url));
    let error = here.fetch(&entry).unwrap_err();
    assert!(error.to_string().contains("start it again to resume it"), "{error}");
    assert_eq!(here.library.kept(&entry), Kept::Part(40_000));
    let path = here.fetch(&entry).unwrap();
    assert!(fs::read(path).unwrap() == content());
    assert!(!asked.recv().unwrap().contains("range:") && asked.recv().unwrap().contains("range: bytes=40000-"));
    assert_eq!(here.files(), ["file.csv"]);
}

#[test]
fn a_server_that_has_no_parts_or_other_ones_is_asked_for_the_whole() {
    let other =
        answer("206 Partial Content\r\nContent-Length: 10\r\nContent-Range: bytes 0-9/100000", &content()[..10]);
    let never = answer("416 Range Not Satisfiable\r\nContent-Length: 0", b"");
    for first in [vec![whole()], vec![other, whole()], vec![never, whole()]] {
        let (url, _asked) = server(first);
        let (here, entry) = (here(), entry(&url));
        fs::create_dir_all(here.library.folder()).unwrap();
        fs::write(here.library.folder().join("file.csv.part"), "of something else").unwrap();
        assert!(fs::read(here.fetch(&entry).unwrap()).unwrap() == content());
    }
}

#[test]
fn what_nobody_can_check_is_not_put_together_from_two_halves() {
    let (url, asked) = server(vec![whole()]);
    let here = here();
    let entry = Entry { sha256: None, bytes: None, ..entry(&url) };
    fs::create_dir_all(here.library.folder()).unwrap();
    fs::write(here.library.folder().join("file.csv.part"), "an older version").unwrap();
    assert!(fs::read(here.fetch(&entry).unwrap()).unwrap() == content());
    assert!(!asked.recv().unwrap().contains("range:"));
}

#[test]
fn other_bytes_than_expected_are_not_kept() {
    let mut other = content();
    other[5] ^= 1;
    let (url, _asked) = server(vec![answer("200 OK\r\nContent-Length: 100000", &other)]);
    let here = here();
    let error = here.fetch(&entry(&url)).unwrap_err();
    assert!(matches!(error, FetchError::Checksum(..)), "{error}");
    assert!(here.files().is_empty());
}

#[test]
fn a_page_nothing_and_packed_bytes_are_not_the_file() {
    for (sent, what) in [
        (answer("200 OK", b"\xef\xbb\xbf\n <!DOCTYPE html><title>Sign in</title>"), "page"),
        (answer("200 OK", b"<HTML>"), "page"),
        (answer("200 OK\r\nContent-Length: 0", b""), "nothing"),
        (answer("200 OK\r\nContent-Encoding: gzip", b"\x1f\x8b"), "packed"),
    ] {
        let here = here();
        let (url, _asked) = server(vec![sent]);
        let unchecked = Entry { bytes: None, sha256: None, ..entry(&url) };
        let error = here.fetch(&unchecked).unwrap_err();
        assert!(matches!(error, FetchError::Instead(found, _) if found == what), "{error}");
        assert!(
            error.to_string().contains(&unchecked.page)
                && fs::read_dir(here.library.folder()).unwrap().next().is_none()
        );
    }
}

#[test]
fn more_than_there_should_be_is_not_read() {
    let promised = answer("200 OK\r\nContent-Length: 100001", &[0; 100]);
    let mut chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".to_vec();
    for _ in 0..30 {
        chunked.extend(b"1388\r\n");
        chunked.extend([b'x'; 5000]);
        chunked.extend(b"\r\n");
    }
    let unsaid = answer("200 OK", &vec![0; 150_000]);
    for bad in [promised, chunked, unsaid] {
        let (url, _asked) = server(vec![bad]);
        let here = here();
        let error = here.fetch(&entry(&url)).unwrap_err();
        assert!(matches!(error, FetchError::TooLong(100_000)), "{error}");
        assert!(here.files().is_empty());
    }
}

#[test]
fn a_server_that_says_no_or_nothing_is_told_of() {
    let (url, _asked) = server(vec![answer("404 Not Found\r\nContent-Length: 0", b"")]);
    let here = here();
    let said = here.fetch(&entry(&url)).unwrap_err().to_string();
    assert!(said.contains("answered 404") && said.contains("the file may have moved"), "{said}");
    let (url, _asked) = server(vec![b"nonsense\r\n\r\n".to_vec()]);
    assert!(matches!(here.fetch(&entry(&url)), Err(FetchError::Network(..))));
    let (url, _asked) = server(vec![]);
    assert!(matches!(here.fetch(&entry(&url)), Err(FetchError::Network(..))), "nobody is there");
    assert!(here.files().is_empty());
}

#[test]
fn a_server_may_point_elsewhere_only_as_safely() {
    let to = |place: &str| answer(&format!("302 Found\r\nContent-Length: 0\r\nLocation: {place}"), b"");
    let (url, asked) = server(vec![to("/other/place.csv"), whole()]);
    let there = here();
    assert!(fs::read(there.fetch(&entry(&url)).unwrap()).unwrap() == content());
    assert!(asked.recv().unwrap().contains("/file.csv") && asked.recv().unwrap().contains("get /other/place.csv"));
    for bad in ["http://example.org/file.csv", "//example.org/x", "file:///etc/passwd", "ftp://x/y", ""] {
        let (url, _asked) = server(vec![to(bad)]);
        assert!(matches!(here().fetch(&entry(&url)), Err(FetchError::Address(_))), "{bad}");
    }
    let (url, _asked) = server(vec![to("/again"); 9]);
    assert!(here().fetch(&entry(&url)).unwrap_err().to_string().contains("too many redirects"));
    let plain = Entry { url: "http://example.org/file.csv".into(), ..entry("") };
    assert!(matches!(here().fetch(&plain), Err(FetchError::Address(_))));
}

#[test]
fn a_download_is_stopped_and_gone_on_with() {
    let rest = answer("206 Partial Content\r\nContent-Range: bytes 0-9/100000\r\nContent-Length: 5", b"");
    let (url, _asked) = server(vec![whole(), rest]);
    let (here, entry, cancel) = (here(), entry(&url), Cancel::default());
    let switch = cancel.clone();
    let stopped = fetch(&entry, &here.library, &cancel, &mut |_, _| switch.stop());
    assert!(matches!(stopped, Err(FetchError::Cancelled(_))));
    let Kept::Part(bytes) = here.library.kept(&entry) else { panic!("{:?}", here.files()) };
    assert!(bytes > 0 && bytes <= 100_000, "{bytes}");
}

/// A server that says what it likes and then sends a byte now and then, for ever.
fn dripping(head: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/file.csv", listener.local_addr().unwrap());
    let drip = move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut sent = stream.write_all(head.as_bytes());
        while sent.is_ok() {
            thread::sleep(Duration::from_millis(30));
            sent = stream.write_all(b"x");
        }
    };
    thread::Builder::new().name("drips".into()).spawn(drip).unwrap();
    url
}

#[test]
fn a_server_that_drips_is_given_up_and_what_has_come_stays() {
    let limits = Limits { minutes: 0.01, ..Limits::default() };
    let get =
        |url: &str, here: &Here| fetch_within(&entry(url), &here.library, limits, &Cancel::default(), &mut |_, _| {});
    let body = here();
    let slow = get(&dripping("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"), &body).unwrap_err();
    assert!(matches!(slow, FetchError::BeyondTime(_)), "{slow:?}");
    assert!(
        slow.to_string().contains("longer than 0.01 minutes") && slow.to_string().contains("--most-minutes"),
        "{slow}"
    );
    assert!(matches!(body.library.kept(&entry("")), Kept::Part(_)));
    // It may never come to the end of its head either.
    let head = here();
    let slow = get(&dripping("HTTP/1.1 200 OK\r\nX-Drip: "), &head).unwrap_err();
    assert!(matches!(slow, FetchError::BeyondTime(_)), "{slow:?}");
    assert!(head.files().is_empty());
}

#[test]
fn the_user_says_how_much_is_too_much() {
    let limits = Limits { megabytes: 0, ..Limits::default() };
    for known in [Some(100_000), None] {
        let (url, _asked) = server(vec![whole()]);
        let (here, entry) = (here(), Entry { bytes: known, ..entry(&url) });
        let error = fetch_within(&entry, &here.library, limits, &Cancel::default(), &mut |_, _| {}).unwrap_err();
        assert!(
            matches!(error, FetchError::BeyondSize(0)) && error.to_string().contains("--most-megabytes"),
            "{error}"
        );
        assert!(here.files().is_empty());
    }
    // What unpacks to far more is kept as it came.
    let (url, asked) = server(vec![answer("200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 100000", &content())]);
    let here = here();
    assert!(fs::read(here.fetch(&entry(&url)).unwrap()).unwrap() == content());
    assert!(asked.recv().unwrap().contains("accept-encoding: identity"));
}

#[test]
fn a_length_that_is_a_lie_is_not_believed() {
    for bad in [answer("200 OK\r\nContent-Length: 50", &content()), answer("200 OK", &content()[..50])] {
        let (url, _asked) = server(vec![bad]);
        let error = here().fetch(&Entry { sha256: None, ..entry(&url) }).unwrap_err();
        assert!(matches!(error, FetchError::Cut(50, 100_000)), "{error:?}");
    }
}

#[test]
fn a_name_before_the_host_makes_no_other_server_this_machine() {
    let (url, asked) = server(vec![whole()]);
    let port = url.split(':').nth(2).unwrap();
    for bad in ["localhost:80@", "localhost@", "[::1]:1@", "user:word@"] {
        let entry = Entry { url: format!("http://{bad}127.0.0.1:{port}"), ..entry("") };
        assert!(matches!(here().fetch(&entry), Err(FetchError::Address(_))), "{bad}");
    }
    assert!(asked.try_recv().is_err(), "nobody was asked");
}

#[test]
fn two_downloads_of_one_source_do_not_share_a_file() {
    let here = here();
    let (url, _asked) = server(vec![whole()]);
    let (entry, mut told) = (entry(&url), false);
    let path = fetch(&entry, &here.library, &Cancel::default(), &mut |_, _| {
        if !std::mem::replace(&mut told, true) {
            let second = here.fetch(&entry).unwrap_err();
            assert!(
                matches!(second, FetchError::Busy(_)) && second.to_string().contains("another download"),
                "{second}"
            );
        }
    });
    assert!(told && fs::read(path.unwrap()).unwrap() == content());
    assert_eq!(here.files(), ["file.csv"]);
    // Many at once: one brings it, and none spoils it.
    for _ in 0..20 {
        let here = self::here();
        let (url, _asked) = server(vec![whole(); 4]);
        let entry = self::entry(&url);
        let results: Vec<_> = thread::scope(|scope| {
            let begin = |_| scope.spawn(|| here.fetch(&entry));
            let all: Vec<_> = (0..4).map(begin).collect();
            all.into_iter().map(|one| one.join().unwrap()).collect()
        });
        assert!(results.iter().any(Result::is_ok), "{results:?}");
        assert!(results.iter().all(|one| matches!(one, Ok(_) | Err(FetchError::Busy(_)))), "{results:?}");
        assert!(fs::read(here.library.path(&entry)).unwrap() == content());
        assert_eq!(here.files(), ["file.csv"]);
    }
}

#[cfg(unix)]
#[test]
fn a_link_in_the_place_of_a_download_is_not_written_through() {
    let here = here();
    let (url, _asked) = server(vec![whole()]);
    let entry = entry(&url);
    let victim = tempfile::NamedTempFile::new().unwrap();
    fs::write(victim.path(), "precious").unwrap();
    fs::create_dir_all(here.library.folder()).unwrap();
    let part = here.library.path(&entry).with_file_name("file.csv.part");
    std::os::unix::fs::symlink(victim.path(), &part).unwrap();
    let path = here.fetch(&entry).unwrap();
    assert!(fs::read(&path).unwrap() == content() && !path.is_symlink());
    assert_eq!(fs::read_to_string(victim.path()).unwrap(), "precious");
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_is_told_of() {
    let (url, _asked) = server(vec![whole()]);
    let library = Library::at(PathBuf::from("/dev/null/sources"));
    let said = fetch(&entry(&url), &library, &Cancel::default(), &mut |_, _| {}).unwrap_err().to_string();
    assert!(said.contains("/dev/null/sources") && said.contains("free disk space"), "{said}");
}

#[test]
fn the_files_that_lie_here_are_those_of_the_list() {
    let Some(data) = data::third_party("") else { return };
    let library = Library::at(data);
    let known = catalogue().iter().filter(|entry| entry.name.starts_with("troopdata"));
    for entry in known {
        assert_eq!(library.kept(entry), Kept::Here, "{}", entry.file);
        fetch(entry, &library, &Cancel::default(), &mut |_, _| panic!("nothing is downloaded")).unwrap();
        assert_eq!(Some(fs::metadata(library.path(entry)).unwrap().len()), entry.bytes);
    }
}
