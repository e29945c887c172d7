//! Painters: they draw a [`Scene`](crate::scene::Scene) and decide nothing.
