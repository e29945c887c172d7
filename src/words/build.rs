//! What `--version` and the window say about the build, so that a bug report identifies the exact program.

use std::sync::LazyLock;

/// The version, the commit it was built from where the builder gave one, the platform, and what it was built with.
pub static BUILD: LazyLock<String> = LazyLock::new(|| {
    let features = [
        ("gui", cfg!(feature = "gui")),
        ("parquet", cfg!(feature = "parquet")),
        ("pdf", cfg!(feature = "pdf")),
        ("download", cfg!(feature = "download")),
    ];
    let features: Vec<&str> = features.iter().filter(|(_, on)| *on).map(|(name, _)| *name).collect();
    let with = if features.is_empty() { text!("name-version-plain").to_owned() } else { features.join(", ") };
    text!(
        "name-version",
        version = env!("CARGO_PKG_VERSION"),
        build = option_env!("LAYDOWN_BUILD").filter(|build| !build.is_empty()).unwrap_or(text!("name-version-own")),
        system = format!("{}-{}", std::env::consts::ARCH, std::env::consts::OS),
        features = with,
    )
});
