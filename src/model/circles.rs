//! Links that lead back to where they began.

/// Of each of some things that hang on others, up to `N` each, the circle that it is in: from each of a circle the links lead to each, and
/// on other ways nothing leads back. None: it is in no circle. Each thing and link is looked at once, however long the ways are.
pub fn circles<const N: usize>(hangs_on: &[[Option<u32>; N]]) -> Vec<Option<u32>> {
    let mut circles = vec![None; hangs_on.len()];
    // Gabow's way: 0 is not yet seen, and what is done is beyond all others.
    let (mut seen, mut next) = (vec![0; hangs_on.len()], 0);
    let (mut open, mut heads, mut way): (Vec<u32>, Vec<u32>, Vec<(u32, usize)>) = Default::default();
    for start in 0..hangs_on.len() as u32 {
        if seen[start as usize] == 0 {
            way.push((start, 0));
        }
        while let Some((at, link)) = way.pop() {
            if link == 0 {
                next += 1;
                seen[at as usize] = next;
                open.push(at);
                heads.push(at);
            }
            if let Some(to) = hangs_on[at as usize].get(link) {
                way.push((at, link + 1));
                match to.map(|to| (to, seen[to as usize])) {
                    Some((to, 0)) => way.push((to, 0)),
                    // What was seen since then leads back to it.
                    Some((_, there)) if there != u32::MAX => {
                        heads.truncate(heads.partition_point(|head| seen[*head as usize] <= there));
                    }
                    _ => {}
                }
            } else if heads.last() == Some(&at) {
                heads.pop();
                let first = open.iter().rposition(|other| *other == at).unwrap_or(0);
                let circle = open.len() - first > 1 || hangs_on[at as usize].contains(&Some(at));
                for one in open.drain(first..) {
                    seen[one as usize] = u32::MAX;
                    circles[one as usize] = circle.then_some(at);
                }
            }
        }
    }
    circles
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn who_only_leads_to_a_circle_is_not_in_it() {
        let found = circles(&[[Some(1)], [Some(2)], [Some(1)], [Some(3)], [None], [Some(4)]]);
        assert_eq!(found.iter().map(Option::is_some).collect::<Vec<_>>(), [false, true, true, true, false, false]);
        assert!(found[1] == found[2] && found[1] != found[3]);
    }

    proptest! {
        #[test]
        fn a_circle_is_who_lead_to_each_other(links in prop::collection::vec(prop::array::uniform2(prop::option::of(0..9_u32)), 9)) {
            let leads = |from: usize| {
                let mut reached: Vec<u32> = Vec::new();
                let mut on: Vec<u32> = links[from].into_iter().flatten().collect();
                while let Some(to) = on.pop() {
                    if !reached.contains(&to) {
                        reached.push(to);
                        on.extend(links[to as usize].into_iter().flatten());
                    }
                }
                reached
            };
            let found = circles(&links);
            for (a, b) in (0..9).flat_map(|a| (0..9).map(move |b| (a, b))) {
                let both = leads(a).contains(&(b as u32)) && leads(b).contains(&(a as u32));
                prop_assert_eq!(both, found[a].is_some() && found[a] == found[b], "{} and {}", a, b);
            }
        }
    }
}
