//! Closing cut rings along the edge that cut them.

/// A stretch of a ring on the kept side, from where it comes in over the edge to where it leaves. The positions run along
/// the edge in the direction that has the kept side on its left.
pub(super) struct Piece<T> {
    pub points: Vec<T>,
    pub enters: f64,
    pub leaves: f64,
}

/// Closes pieces to rings: land lies to the left of a ring, so from where a piece leaves, the land's edge follows the cut
/// up to the next place where a piece enters. `along` gives the points on the cut between two positions, `period` the
/// length after which positions repeat.
pub(super) fn link<T>(pieces: Vec<Piece<T>>, period: f64, along: impl Fn(f64, f64) -> Vec<T>) -> Vec<Vec<T>> {
    // Rounding may put the two ends of a touch in the wrong order; that is not a way around the whole edge.
    const SLACK: f64 = 1e-9;
    let mut left: Vec<Option<Piece<T>>> = pieces.into_iter().map(Some).collect();
    let mut rings = Vec::new();
    while let Some(first) = left.iter_mut().find_map(Option::take) {
        let (start, mut leaves, mut ring) = (first.enters, first.leaves, first.points);
        loop {
            let ahead = |enters: f64| (enters - leaves + SLACK).rem_euclid(period);
            let next = left.iter().enumerate().filter_map(|(i, piece)| Some((i, ahead(piece.as_ref()?.enters))));
            let next = next.min_by(|a, b| a.1.total_cmp(&b.1)).filter(|(_, way)| *way < ahead(start));
            let Some(piece) = next.and_then(|(i, _)| left[i].take()) else { break };
            ring.extend(along(leaves, leaves + (ahead(piece.enters) - SLACK).max(0.0)));
            leaves = piece.leaves;
            ring.extend(piece.points);
        }
        let way = ((start - leaves + SLACK).rem_euclid(period) - SLACK).max(0.0);
        ring.extend(along(leaves, leaves + way));
        rings.push(ring);
    }
    rings
}

/// Cuts closed rings (first point repeated at the end) into the pieces that are inside. Rings wholly inside are given back
/// whole, those outside dropped. `crossing` finds the point on the edge between an inside and an outside point,
/// `position` where it lies on the edge.
pub(super) fn cut<T: Copy>(
    rings: Vec<Vec<T>>,
    inside: impl Fn(&T) -> bool,
    crossing: impl Fn(T, T) -> T,
    position: impl Fn(T) -> f64,
) -> (Vec<Vec<T>>, Vec<Piece<T>>) {
    let (mut whole, mut pieces) = (Vec::new(), Vec::new());
    for mut ring in rings {
        let Some(outside) = ring.iter().position(|p| !inside(p)) else {
            whole.push(ring);
            continue;
        };
        // Begin outside, so that no piece is torn at the ring's first point.
        ring.pop();
        let first = if outside < ring.len() { outside } else { 0 };
        ring.rotate_left(first);
        let mut piece: Option<Piece<T>> = None;
        for i in 0..ring.len() {
            let (a, b) = (ring[i], ring[(i + 1) % ring.len()]);
            match (inside(&a), inside(&b)) {
                (false, true) => {
                    let at = crossing(b, a);
                    piece = Some(Piece { points: vec![at, b], enters: position(at), leaves: 0.0 });
                }
                (true, true) => piece.iter_mut().for_each(|piece| piece.points.push(b)),
                (true, false) => {
                    if let Some(mut piece) = piece.take() {
                        let at = crossing(a, b);
                        piece.points.push(at);
                        pieces.push(Piece { leaves: position(at), ..piece });
                    }
                }
                (false, false) => {}
            }
        }
    }
    (whole, pieces)
}
