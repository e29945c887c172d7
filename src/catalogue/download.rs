//! The download: over HTTPS, within limits, resumed where it was cut, and checked before it is taken for the file.

use super::{Entry, Library};
use crate::io::{Cancel, Cancelled};
use sha2::{Digest, Sha256};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;
use ureq::http::{Response, header};
use ureq::{Agent, Body};

/// So many bytes has a source at most whose length the list does not say.
const MOST_BYTES: u64 = 256 << 20;
/// So often a server may say that the file is elsewhere.
const MOST_REDIRECTS: usize = 5;
/// So long a server may take to be reached, and then to say anything more.
const PATIENCE: Duration = Duration::from_secs(30);

/// Why a source could not be downloaded. What has come of it stays, unless it is known to be wrong, so that the download can be resumed.
#[derive(Debug, thiserror::Error)]
pub enum FetchError {
    /// It was cancelled.
    #[error("{}", text!("error-fetch-cancelled"))]
    Cancelled(#[from] Cancelled),
    /// An address that is not safe.
    #[error("{}", text!("error-fetch-address", address = .0))]
    Address(String),
    /// The server cannot be reached, or the connection broke.
    #[error("{}", text!("error-fetch-network", host = .0, cause = .1))]
    Network(String, String),
    /// The server says no.
    #[error("{}", text!("error-fetch-status", host = .0, status = .1.to_string(), page = .2))]
    Status(String, u16, String),
    /// There is more than there should be.
    #[error("{}", text!("error-fetch-large", most = .0))]
    TooLong(u64),
    /// Less has come than was promised.
    #[error("{}", text!("error-fetch-cut", come = .0, whole = .1))]
    Cut(u64, u64),
    /// Other bytes than expected.
    #[error("{}", text!("error-fetch-checksum", sum = .0, page = .1))]
    Checksum(String, String),
    /// The file exists already, and is another one.
    #[error("{}", text!("error-fetch-other", path = .0.display().to_string()))]
    Other(PathBuf),
    /// The disk.
    #[error("{}", text!("error-unwritable", path = .0.display().to_string(), cause = .1.to_string()))]
    Disk(PathBuf, io::Error),
}

/// Brings a source here and gives its path. What is here already is checked, if its checksum is known, and nothing is downloaded.
///
/// `progress` is given how many bytes have come, and of how many if that is known.
pub fn fetch(
    entry: &Entry,
    library: &Library,
    cancel: &Cancel,
    progress: &mut dyn FnMut(u64, Option<u64>),
) -> Result<PathBuf, FetchError> {
    let path = library.path(entry);
    if path.is_file() {
        return match check(entry, &path) {
            Err(FetchError::Checksum(..)) => Err(FetchError::Other(path)),
            checked => checked.map(|()| path),
        };
    }
    let disk = |path: &Path| {
        let path = path.to_owned();
        move |error| FetchError::Disk(path, error)
    };
    fs::create_dir_all(library.folder()).map_err(disk(library.folder()))?;
    let part = library.part(entry);
    let mut had = fs::metadata(&part).map_or(0, |about| about.len());
    // Without a checksum two halves of different files could not be told apart.
    if entry.sha256.is_none() || entry.bytes.is_some_and(|bytes| had >= bytes) {
        had = 0;
    }
    let answer = ask(entry, had)?;
    let from = if answer.status().as_u16() == 206 { had } else { 0 };
    let mut options = OpenOptions::new();
    options.create(true).append(from > 0).write(true).truncate(from == 0);
    let mut file = options.open(&part).map_err(disk(&part))?;
    receive(entry, answer, (&mut file, &part), from, cancel, progress)?;
    file.sync_all().map_err(disk(&part))?;
    drop(file);
    if let Err(error) = check(entry, &part) {
        let _ = fs::remove_file(&part);
        return Err(error);
    }
    fs::rename(&part, &path).map_err(disk(&path))?;
    Ok(path)
}

/// Asks for the file, from a byte on; follows where the server says that it is, as long as that is as safe.
fn ask(entry: &Entry, from: u64) -> Result<Response<Body>, FetchError> {
    let local = is_local(&entry.url);
    let config = Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .user_agent(concat!("laydown/", env!("CARGO_PKG_VERSION")))
        .timeout_connect(Some(PATIENCE))
        .timeout_recv_response(Some(PATIENCE))
        .timeout_per_read(Some(PATIENCE));
    let config = if local { config.proxy(None) } else { config };
    let agent = config.build().new_agent();
    let mut url = entry.url.clone();
    for _ in 0..=MOST_REDIRECTS {
        if !(url.starts_with("https://") || local && is_local(&url)) {
            return Err(FetchError::Address(url));
        }
        let mut request = agent.get(&url).header(header::ACCEPT_ENCODING, "identity");
        if from > 0 {
            request = request.header(header::RANGE, format!("bytes={from}-"));
        }
        let answer = request.call().map_err(|error| FetchError::Network(host(&url), error.to_string()))?;
        match answer.status().as_u16() {
            200 => return Ok(answer),
            206 if from > 0 && starts_at(&answer, from) => return Ok(answer),
            // The part is not what the server has: from the beginning.
            206 | 416 if from > 0 => return ask(entry, 0),
            301 | 302 | 303 | 307 | 308 => url = elsewhere(&url, &answer),
            status => return Err(FetchError::Status(host(&url), status, entry.page.clone())),
        }
    }
    Err(FetchError::Network(host(&url), text!("error-fetch-redirects").to_owned()))
}

/// Whether part of the file comes that begins where it shall.
fn starts_at(answer: &Response<Body>, from: u64) -> bool {
    let range = answer.headers().get(header::CONTENT_RANGE).and_then(|range| range.to_str().ok());
    range.is_some_and(|range| range.trim().starts_with(&format!("bytes {from}-")))
}

/// The address that a server names instead; a path is one of the same server.
fn elsewhere(url: &str, answer: &Response<Body>) -> String {
    let place = answer.headers().get(header::LOCATION).and_then(|place| place.to_str().ok()).unwrap_or_default();
    if !place.starts_with('/') || place.starts_with("//") {
        return place.to_owned();
    }
    let scheme = url.find("://").map_or(0, |at| at + 3);
    let server = url[scheme..].find('/').map_or(url.len(), |at| scheme + at);
    format!("{}{place}", &url[..server])
}

/// Whether it is a server on this machine, where nobody listens in.
fn is_local(url: &str) -> bool {
    let rest = url.strip_prefix("http://").unwrap_or_default();
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let server = authority.rsplit_once(':').map_or(authority, |(server, _)| server);
    matches!(server, "127.0.0.1" | "localhost" | "[::1]")
}

fn host(url: &str) -> String {
    url.split('/').nth(2).unwrap_or(url).to_owned()
}

/// Writes what comes; nothing beyond the limit.
fn receive(
    entry: &Entry,
    answer: Response<Body>,
    (file, path): (&mut File, &Path),
    from: u64,
    cancel: &Cancel,
    progress: &mut dyn FnMut(u64, Option<u64>),
) -> Result<(), FetchError> {
    let most = entry.bytes.unwrap_or(MOST_BYTES);
    let length = answer.headers().get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
    let whole = length.map(|length: u64| from.saturating_add(length)).or(entry.bytes);
    let too_long = || {
        let _ = fs::remove_file(path);
        FetchError::TooLong(most)
    };
    if whole.is_some_and(|whole| whole > most) {
        return Err(too_long());
    }
    let mut body = answer.into_body().into_with_config().limit(u64::MAX).reader();
    let (mut come, mut buffer) = (from, vec![0; 1 << 16]);
    loop {
        cancel.check()?;
        let read = match body.read(&mut buffer) {
            Ok(0) => break,
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(FetchError::Network(host(&entry.url), error.to_string())),
        };
        come += read as u64;
        if come > most {
            return Err(too_long());
        }
        file.write_all(&buffer[..read]).map_err(|error| FetchError::Disk(path.to_owned(), error))?;
        progress(come, whole);
    }
    match whole {
        Some(whole) if come < whole => Err(FetchError::Cut(come, whole)),
        _ => Ok(()),
    }
}

/// Whether a file is the one that the list knows.
fn check(entry: &Entry, path: &Path) -> Result<(), FetchError> {
    let Some(expected) = &entry.sha256 else { return Ok(()) };
    let found = checksum(path).map_err(|error| FetchError::Disk(path.to_owned(), error))?;
    if found.eq_ignore_ascii_case(expected) { Ok(()) } else { Err(FetchError::Checksum(found, entry.page.clone())) }
}

fn checksum(path: &Path) -> io::Result<String> {
    let (mut file, mut sum, mut buffer) = (File::open(path)?, Sha256::new(), vec![0; 1 << 16]);
    loop {
        match file.read(&mut buffer)? {
            0 => return Ok(hexadecimal(&sum.finalize())),
            read => sum.update(&buffer[..read]),
        }
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_is_local() {
        for local in ["http://127.0.0.1:80/x", "http://localhost/x", "http://[::1]:99"] {
            assert!(is_local(local), "{local}");
        }
        for other in
            ["https://127.0.0.1/", "http://127.0.0.1.example.org/", "http://localhost@example.org/", "ftp://localhost"]
        {
            assert!(!is_local(other), "{other}");
        }
    }
}
