//! Countries and projections.

mod countries;
mod map;
mod oracle;
