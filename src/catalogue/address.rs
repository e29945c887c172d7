//! Addresses that may be contacted: HTTPS, or this machine, where nobody listens in.

use ureq::http::Uri;

/// An address that is safe to ask, as the client reads it too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Address {
    uri: Uri,
    text: String,
}

impl Address {
    /// None: it is not safe, or no address. A name before the host, as in `http://localhost@example.org/`, only ever misleads a reader.
    pub fn new(text: &str) -> Option<Self> {
        let plain = text.bytes().all(|byte| byte.is_ascii_graphic()) && !text.contains(['\\', '@']);
        let uri: Uri = text.parse().ok().filter(|_| plain)?;
        let address = Self { uri, text: text.to_owned() };
        let whole = address.uri.authority().is_some_and(|authority| !authority.host().is_empty());
        (whole && (address.uri.scheme_str() == Some("https") || address.is_local())).then_some(address)
    }

    /// Where a server says that it is instead: a path of the same server, or another address, which is as safe.
    pub fn elsewhere(&self, place: &str) -> Option<Self> {
        let path = place.starts_with('/') && !place.starts_with("//");
        let server = || Some(format!("{}://{}{place}", self.uri.scheme_str()?, self.uri.authority()?));
        let next = if path { Self::new(&server()?) } else { Self::new(place) };
        // From elsewhere nobody is sent to this machine.
        next.filter(|next| !next.is_local() || self.is_local())
    }

    /// Whether it is a server on this machine, without a certificate.
    pub fn is_local(&self) -> bool {
        let host = self.uri.host().unwrap_or_default();
        self.uri.scheme_str() == Some("http") && matches!(host, "127.0.0.1" | "localhost" | "[::1]")
    }

    /// Its server, for messages.
    pub fn host(&self) -> &str {
        self.uri.authority().map_or("", |authority| authority.as_str())
    }

    /// All of it.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_is_local() {
        for local in ["http://127.0.0.1:80/x", "http://localhost/x", "http://[::1]:99/", "http://[::1]:99"] {
            assert!(Address::new(local).is_some_and(|address| address.is_local()), "{local}");
        }
        for other in [
            "http://127.0.0.1.example.org/",
            "http://localhost@example.org/",
            "http://localhost:80@example.org/",
            "http://localhost:x@127.0.0.2/c",
            "http://[::1]:1@example.org/",
            "http://[::1]@example.org/",
            "http://localhost%40example.org/",
            "http://localhost%2f@example.org/",
            "http://localhost\\@example.org/",
            "http://example.org\\@localhost/",
            "http://example.org#@localhost/",
            "http://example.org?@localhost/",
            "http://localhost./",
            "http://localhost.example.org/",
            "http://2130706433/",
            "http://0x7f000001/",
            "http://127.1/",
            "http://0.0.0.0/",
            "http://[::ffff:127.0.0.1]/",
            "http://[::]/",
            "http://\u{2139}ocalhost/",
            "http://localhost\u{0}.example.org/",
            "http://local\thost/",
            " http://localhost/",
            "http:localhost/",
            "http:///localhost/",
            "//localhost/x",
            "localhost/x",
            "ftp://localhost/",
            "file:///etc/passwd",
            "https://",
            "https:///x",
            "https://user@example.org/",
            "https://exam\u{202e}ple.org/",
            "",
        ] {
            assert_eq!(Address::new(other), None, "{other}");
        }
        assert!(!Address::new("https://127.0.0.1/").unwrap().is_local());
    }

    #[test]
    fn nobody_is_sent_to_a_less_safe_place() {
        let here = |text: &str| Address::new(text).unwrap();
        for place in
            ["http://localhost/", "http://127.0.0.1/", "http://example.org/", "//example.org/", "x.csv", "", "/\\x"]
        {
            assert_eq!(here("https://example.org/a").elsewhere(place), None, "{place}");
        }
        let path = here("https://example.org?a/b").elsewhere("/c?d=@e");
        assert_eq!(path, None);
        assert_eq!(here("https://example.org?a/b").elsewhere("/c?d").unwrap().as_str(), "https://example.org/c?d");
        assert_eq!(here("https://a.org/x").elsewhere("https://b.org/y").unwrap().host(), "b.org");
        assert!(here("http://localhost:8/x").elsewhere("http://127.0.0.1:9/y").is_some());
    }
}
