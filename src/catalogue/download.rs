//! The download: over HTTPS, within limits, resumed where it was interrupted, and checked before it is accepted as the file.

use super::{Entry, Library, address::Address, limits::Limits};
use crate::io::{Cancel, Cancelled};
use sha2::{Digest, Sha256};
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use ureq::http::{Response, header};
use ureq::{Agent, Body};

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
    /// There is more than the list says.
    #[error("{}", text!("error-fetch-large", most = .0))]
    TooLong(u64),
    /// There is more than the user allows.
    #[error("{}", text!("error-fetch-beyond", most = .0))]
    BeyondSize(u32),
    /// It takes longer than the user allows.
    #[error("{}", text!("error-fetch-slow", most = .0.to_string()))]
    BeyondTime(f32),
    /// Another download of the same source is under way.
    #[error("{}", text!("error-fetch-busy", path = .0.display().to_string()))]
    Busy(PathBuf),
    /// Less has come than was promised.
    #[error("{}", text!("error-fetch-cut", come = .0, whole = .1))]
    Cut(u64, u64),
    /// Other bytes than expected.
    #[error("{}", text!("error-fetch-checksum", sum = .0, page = .1))]
    Checksum(String, String),
    /// Something else came: a web page, nothing, or packed bytes; where the source is described.
    #[error("{}", text!("error-fetch-instead", what = *.0, page = .1))]
    Instead(&'static str, String),
    /// The file exists already, and is another one.
    #[error("{}", text!("error-fetch-other", path = .0.display().to_string()))]
    Other(PathBuf),
    /// The disk.
    #[error("{}", text!("error-unwritable", path = .0.display().to_string(), cause = .1.to_string()))]
    Disk(PathBuf, io::Error),
}

/// Brings a source here and gives its path, within the usual limits: see [`fetch_within`].
pub fn fetch(
    entry: &Entry,
    library: &Library,
    cancel: &Cancel,
    progress: &mut dyn FnMut(u64, Option<u64>),
) -> Result<PathBuf, FetchError> {
    fetch_within(entry, library, Limits::default(), cancel, progress)
}

/// Brings a source here and gives its path. What is here already is checked, if its checksum is known, and nothing is downloaded.
///
/// `progress` is given how many bytes have come, and of how many if that is known.
pub fn fetch_within(
    entry: &Entry,
    library: &Library,
    limits: Limits,
    cancel: &Cancel,
    progress: &mut dyn FnMut(u64, Option<u64>),
) -> Result<PathBuf, FetchError> {
    let path = library.path(entry);
    if path.is_file() {
        return already(entry, path);
    }
    fs::create_dir_all(library.folder()).map_err(disk(library.folder()))?;
    let part = library.part(entry);
    let mut file = own(&part)?;
    // Whoever had it until now may have finished.
    if path.is_file() {
        let _ = fs::remove_file(&part);
        return already(entry, path);
    }
    let mut had = file.metadata().map_err(disk(&part))?.len();
    // Without a checksum two halves of different files could not be told apart.
    if entry.sha256.is_none() || entry.bytes.is_some_and(|bytes| had >= bytes) {
        had = 0;
    }
    let within = Within { limits, until: Instant::now().checked_add(limits.time()) };
    let result = ask(entry, had, within).and_then(|answer| {
        let from = if answer.status().as_u16() == 206 { had } else { 0 };
        file.set_len(from).and_then(|()| file.seek(io::SeekFrom::Start(from)).map(drop)).map_err(disk(&part))?;
        receive(entry, answer, (&mut file, &part), from, within, cancel, progress)?;
        file.sync_all().map_err(disk(&part))?;
        check(entry, &part)
    });
    let wrong = matches!(
        result,
        Err(FetchError::Checksum(..) | FetchError::Instead(..) | FetchError::TooLong(_) | FetchError::BeyondSize(_))
    );
    let nothing = file.metadata().is_ok_and(|about| about.len() == 0);
    if wrong || result.is_err() && nothing {
        let _ = fs::remove_file(&part);
    }
    result?;
    fs::rename(&part, &path).map_err(disk(&path))?;
    Ok(path)
}

/// A source that is here, if it is the one that the list knows.
fn already(entry: &Entry, path: PathBuf) -> Result<PathBuf, FetchError> {
    match check(entry, &path) {
        Err(FetchError::Checksum(..) | FetchError::Instead(..)) => Err(FetchError::Other(path)),
        checked => checked.map(|()| path),
    }
}

fn disk(path: &Path) -> impl Fn(io::Error) -> FetchError + use<> {
    let path = path.to_owned();
    move |error| FetchError::Disk(path.clone(), error)
}

/// Opens the file in which a download is kept while it comes, for this download alone.
fn own(part: &Path) -> Result<File, FetchError> {
    loop {
        // Whoever left a link there, it is not written through.
        if part.symlink_metadata().is_ok_and(|about| about.is_symlink()) {
            fs::remove_file(part).map_err(disk(part))?;
        }
        let file =
            OpenOptions::new().create(true).truncate(false).read(true).write(true).open(part).map_err(disk(part))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(FetchError::Busy(part.to_owned())),
            Err(TryLockError::Error(error)) => return Err(disk(part)(error)),
        }
        // Between the two somebody else may have finished, or given up: then it is another file that stands there now, or none.
        if stands_at(&file, part) {
            return Ok(file);
        }
    }
}

#[cfg(unix)]
fn stands_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let both = file.metadata().ok().zip(fs::symlink_metadata(path).ok());
    both.is_some_and(|(own, there)| (own.dev(), own.ino()) == (there.dev(), there.ino()))
}

#[cfg(not(unix))]
fn stands_at(_: &File, path: &Path) -> bool {
    path.is_file()
}

/// The limits of one download.
#[derive(Debug, Clone, Copy)]
struct Within {
    limits: Limits,
    /// Its end; none: never.
    until: Option<Instant>,
}

impl Within {
    /// How much time is left.
    fn left(self) -> Result<Duration, FetchError> {
        let left = self.until.map_or(Duration::MAX, |until| until.saturating_duration_since(Instant::now()));
        if left.is_zero() { Err(FetchError::BeyondTime(self.limits.minutes)) } else { Ok(left) }
    }

    /// What a broken connection is: time that is up, or the network.
    fn fault(self, host: &str, cause: String) -> FetchError {
        self.left().err().unwrap_or_else(|| FetchError::Network(host.to_owned(), cause))
    }
}

/// Asks for the file, from a byte on; follows where the server says that it is, as long as that is as safe.
fn ask(entry: &Entry, from: u64, within: Within) -> Result<Response<Body>, FetchError> {
    let mut address = Address::new(&entry.url).ok_or_else(|| FetchError::Address(entry.url.clone()))?;
    let config = Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .user_agent(concat!("laydown/", env!("CARGO_PKG_VERSION")))
        .timeout_connect(Some(PATIENCE))
        .timeout_recv_response(Some(PATIENCE))
        .timeout_per_read(Some(PATIENCE))
        .timeout_global(Some(within.left()?));
    let config = if address.is_local() { config.proxy(None) } else { config };
    let agent = config.build().new_agent();
    for _ in 0..=MOST_REDIRECTS {
        within.left()?;
        let mut request = agent.get(address.as_str()).header(header::ACCEPT_ENCODING, "identity");
        if from > 0 {
            request = request.header(header::RANGE, format!("bytes={from}-"));
        }
        let answer = request.call().map_err(|error| within.fault(address.host(), error.to_string()))?;
        match answer.status().as_u16() {
            200 => return Ok(answer),
            206 if from > 0 && starts_at(&answer, from) => return Ok(answer),
            // The part is not what the server has: from the beginning.
            206 | 416 if from > 0 => return ask(entry, 0, within),
            301 | 302 | 303 | 307 | 308 => {
                let place =
                    answer.headers().get(header::LOCATION).map(|place| String::from_utf8_lossy(place.as_bytes()));
                let place = place.unwrap_or_default();
                address = address.elsewhere(&place).ok_or_else(|| FetchError::Address(place.into_owned()))?;
            }
            status => return Err(FetchError::Status(address.host().to_owned(), status, entry.page.clone())),
        }
    }
    Err(FetchError::Network(address.host().to_owned(), text!("error-fetch-redirects").to_owned()))
}

/// Whether part of the file comes that begins where it shall.
fn starts_at(answer: &Response<Body>, from: u64) -> bool {
    let range = answer.headers().get(header::CONTENT_RANGE).and_then(|range| range.to_str().ok());
    range.is_some_and(|range| range.trim().starts_with(&format!("bytes {from}-")))
}

/// Writes what comes; nothing beyond the limit.
fn receive(
    entry: &Entry,
    answer: Response<Body>,
    (file, path): (&mut File, &Path),
    from: u64,
    within: Within,
    cancel: &Cancel,
    progress: &mut dyn FnMut(u64, Option<u64>),
) -> Result<(), FetchError> {
    let allowed = within.limits.bytes();
    let most = entry.bytes.map_or(allowed, |bytes| bytes.min(allowed));
    let too_long = || match entry.bytes {
        Some(bytes) if bytes <= allowed => FetchError::TooLong(bytes),
        _ => FetchError::BeyondSize(within.limits.megabytes),
    };
    // Nothing packed was asked for, and nothing is unpacked; a checksum tells whether it is the file all the same.
    let packed = answer.headers().get(header::CONTENT_ENCODING).is_some_and(|how| how != "identity");
    if packed && entry.sha256.is_none() {
        return Err(FetchError::Instead("packed", entry.page.clone()));
    }
    let length = answer.headers().get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
    let whole = length.map(|length: u64| from.saturating_add(length)).or(entry.bytes);
    if whole.is_some_and(|whole| whole > most) {
        return Err(too_long());
    }
    let host = Address::new(&entry.url).map_or_else(String::new, |address| address.host().to_owned());
    let mut body = answer.into_body().into_with_config().limit(u64::MAX).reader();
    let (mut come, mut buffer) = (from, vec![0; 1 << 16]);
    loop {
        cancel.check()?;
        within.left()?;
        let read = match body.read(&mut buffer) {
            Ok(0) => break,
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(within.fault(&host, error.to_string())),
        };
        come += read as u64;
        if come > most {
            return Err(too_long());
        }
        file.write_all(&buffer[..read]).map_err(|error| FetchError::Disk(path.to_owned(), error))?;
        progress(come, whole);
    }
    // A server that says less than the list is not believed.
    match whole.max(entry.bytes) {
        Some(whole) if come < whole => Err(FetchError::Cut(come, whole)),
        _ => Ok(()),
    }
}

/// Whether a file is the one that the list knows. Of one without a checksum it is only known that it is neither empty nor a web page, as a
/// server sends it that wants a password.
fn check(entry: &Entry, path: &Path) -> Result<(), FetchError> {
    const HEAD: u64 = 512;
    let Some(expected) = &entry.sha256 else {
        let mut head = Vec::new();
        File::open(path).and_then(|file| file.take(HEAD).read_to_end(&mut head)).map_err(disk(path))?;
        let text = String::from_utf8_lossy(&head).trim_start_matches('\u{feff}').trim_start().to_lowercase();
        let what = match () {
            () if head.is_empty() => "nothing",
            () if is_page(&text) => "page",
            () => return Ok(()),
        };
        return Err(FetchError::Instead(what, entry.page.clone()));
    };
    let found = checksum(path).map_err(disk(path))?;
    if found.eq_ignore_ascii_case(expected) { Ok(()) } else { Err(FetchError::Checksum(found, entry.page.clone())) }
}

/// Whether a text in small letters is a web page.
fn is_page(text: &str) -> bool {
    let after = |start: &str| text.strip_prefix(start).map(str::trim_start);
    after("<!doctype").is_some_and(|kind| kind.starts_with("html")) || after("<html").is_some()
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
