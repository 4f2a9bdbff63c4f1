//! The tree of the transparency log, as RFC 9162 (section 2.1) defines it, over SHA-256.
//!
//! A complete subtree never changes any more, so its hash is kept; whatever else is asked for, a root or a proof, is put
//! together from a few of those. That is why this is not a library's tree: those that are well kept hold all leaves in
//! memory. The tests compare it with one of them, and with the definition.

use sha2::{Digest, Sha256};

/// A node of the tree.
pub type Hash = [u8; 32];

/// The root of the tree over nothing.
pub fn empty() -> Hash {
    Sha256::digest(b"").into()
}

pub fn leaf(bytes: &[u8]) -> Hash {
    Sha256::new().chain_update([0]).chain_update(bytes).finalize().into()
}

pub fn node(left: &Hash, right: &Hash) -> Hash {
    Sha256::new().chain_update([1]).chain_update(left).chain_update(right).finalize().into()
}

/// A complete subtree: over the `2^level` leaves from `position * 2^level` on. Level 0 is a leaf.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Subtree {
    pub level: u32,
    pub position: u64,
}

/// Leaves from the first number to before the second, as the tree splits them.
pub type Leaves = (u64, u64);

/// The complete subtrees over leaves as the tree splits them, from left to right.
pub fn complete((from, to): Leaves) -> Vec<Subtree> {
    let mut parts = Vec::new();
    let mut at = from;
    while at < to {
        let level = (to - at).ilog2();
        parts.push(Subtree { level, position: at >> level });
        at += 1 << level;
    }
    parts
}

/// The hash over what complete subtrees, from left to right, stand for.
pub fn fold(parts: &[Hash]) -> Hash {
    let joined = parts.iter().rev().copied().reduce(|right, left| node(&left, &right));
    joined.unwrap_or_else(empty)
}

/// The complete subtrees to the left of a leaf that become, one after the other, part of a larger one with it.
pub fn joined_by(leaf: u64) -> Vec<Subtree> {
    (0..leaf.trailing_ones()).map(|level| Subtree { level, position: (leaf >> level) - 1 }).collect()
}

/// How many leaves the left one of two halves has: the largest power of two below their number.
fn left_half(leaves: u64) -> u64 {
    1 << (leaves - 1).ilog2()
}

/// Of what the proof consists that a leaf is in the tree of that size, from the leaf upwards (section 2.1.3.1); nothing
/// where it is not.
pub fn inclusion(leaf: u64, size: u64) -> Option<Vec<Leaves>> {
    if leaf >= size {
        return None;
    }
    let (mut from, mut to, mut downwards) = (0, size, Vec::new());
    while to - from > 1 {
        let middle = from + left_half(to - from);
        if leaf < middle {
            downwards.push((middle, to));
            to = middle;
        } else {
            downwards.push((from, middle));
            from = middle;
        }
    }
    downwards.reverse();
    Some(downwards)
}

/// Of what the proof consists that the tree of the second size continues that of the first (section 2.1.4.1); nothing
/// where it cannot.
pub fn consistency(first: u64, second: u64) -> Option<Vec<Leaves>> {
    if first > second {
        return None;
    }
    if first == 0 || first == second {
        return Some(Vec::new());
    }
    let (mut from, mut to, mut downwards) = (0, second, Vec::new());
    while first != to {
        let middle = from + left_half(to - from);
        if first <= middle {
            downwards.push((middle, to));
            to = middle;
        } else {
            downwards.push((from, middle));
            from = middle;
        }
    }
    // Whoever checks it has the first root already.
    if from > 0 {
        downwards.push((from, to));
    }
    downwards.reverse();
    Some(downwards)
}

/// Whether the proof leads from the leaf to the root (section 2.1.3.2).
pub fn includes(leaf: u64, hash: &Hash, size: u64, proof: &[Hash], root: &Hash) -> bool {
    if leaf >= size {
        return false;
    }
    let (mut at, mut last, mut reached) = (leaf, size - 1, *hash);
    for beside in proof {
        if last == 0 {
            return false;
        }
        if at & 1 == 1 || at == last {
            reached = node(beside, &reached);
            while at & 1 == 0 && at != 0 {
                (at, last) = (at >> 1, last >> 1);
            }
        } else {
            reached = node(&reached, beside);
        }
        (at, last) = (at >> 1, last >> 1);
    }
    last == 0 && reached == *root
}

/// Whether the proof shows that the tree with the second root begins with all of the tree with the first (section
/// 2.1.4.2).
pub fn continues(first: u64, first_root: &Hash, second: u64, second_root: &Hash, proof: &[Hash]) -> bool {
    if first > second {
        return false;
    }
    if first == second {
        return proof.is_empty() && first_root == second_root;
    }
    if first == 0 {
        return proof.is_empty() && *first_root == empty();
    }
    let whole = first.is_power_of_two().then_some(first_root);
    let mut steps = whole.into_iter().chain(proof);
    let Some(begin) = steps.next() else { return false };
    let (mut at, mut last) = (first - 1, second - 1);
    while at & 1 == 1 {
        (at, last) = (at >> 1, last >> 1);
    }
    let (mut before, mut after) = (*begin, *begin);
    for beside in steps {
        if last == 0 {
            return false;
        }
        if at & 1 == 1 || at == last {
            (before, after) = (node(beside, &before), node(beside, &after));
            while at & 1 == 0 && at != 0 {
                (at, last) = (at >> 1, last >> 1);
            }
        } else {
            after = node(&after, beside);
        }
        (at, last) = (at >> 1, last >> 1);
    }
    last == 0 && before == *first_root && after == *second_root
}

/// A tree that grows: of all that came, it holds only the complete subtrees at its right edge.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Frontier {
    size: u64,
    edge: Vec<Hash>,
}

impl Frontier {
    /// Adds a leaf; answers the subtrees that it completes, the smallest first.
    pub fn push(&mut self, leaf: Hash) -> Vec<(Subtree, Hash)> {
        let mut completed = Vec::new();
        let mut hash = leaf;
        for joined in joined_by(self.size) {
            if let Some(left) = self.edge.pop() {
                hash = node(&left, &hash);
                completed.push((Subtree { level: joined.level + 1, position: joined.position >> 1 }, hash));
            }
        }
        self.edge.push(hash);
        self.size += 1;
        completed
    }

    pub fn size(&self) -> u64 {
        self.size
    }

    pub fn root(&self) -> Hash {
        fold(&self.edge)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use ct_merkle::mem_backed_tree::MemoryBackedTree;
    use data_encoding::HEXLOWER;
    use proptest::prelude::*;

    use super::*;

    /// The leaves and the roots over the first 0 to 8 of them that the implementations of RFC 6962 and 9162 share:
    /// `TestMerkleTreeRoot` and its inputs in google/certificate-transparency-go, later transparency-dev/merkle
    /// (`testonly/constants.go`).
    const LEAVES: [&str; 8] =
        ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
    const ROOTS: [&str; 9] = [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];

    #[test]
    fn the_roots_are_those_of_the_other_implementations() {
        let mut tree = Frontier::default();
        assert_eq!(HEXLOWER.encode(&tree.root()), ROOTS[0]);
        for (bytes, root) in LEAVES.iter().zip(&ROOTS[1..]) {
            tree.push(leaf(&HEXLOWER.decode(bytes.as_bytes()).unwrap()));
            assert_eq!(HEXLOWER.encode(&tree.root()), *root);
        }
    }

    /// The definition (section 2.1.1), as it stands there.
    fn defined(leaves: &[Hash]) -> Hash {
        match leaves {
            [] => empty(),
            [one] => *one,
            more => {
                let (left, right) = more.split_at(left_half(more.len() as u64) as usize);
                node(&defined(left), &defined(right))
            }
        }
    }

    fn grown(size: u64) -> (Vec<Hash>, HashMap<Subtree, Hash>, Frontier) {
        let leaves: Vec<Hash> = (0..size).map(|number| leaf(&number.to_be_bytes())).collect();
        let (mut kept, mut tree) = (HashMap::new(), Frontier::default());
        for (position, hash) in (0..).zip(&leaves) {
            kept.insert(Subtree { level: 0, position }, *hash);
            kept.extend(tree.push(*hash));
        }
        (leaves, kept, tree)
    }

    fn hashes(plan: &[Leaves], kept: &HashMap<Subtree, Hash>) -> Vec<Hash> {
        let parts = |range| complete(range).iter().map(|part| kept[part]).collect::<Vec<_>>();
        plan.iter().map(|range| fold(&parts(*range))).collect()
    }

    proptest! {
        #[test]
        fn what_is_put_together_from_kept_subtrees_is_what_the_definition_says(size in 0_u64..300) {
            let (leaves, kept, tree) = grown(size);
            prop_assert_eq!(tree.root(), defined(&leaves));
            let parts: Vec<Hash> = complete((0, size)).iter().map(|part| kept[part]).collect();
            prop_assert_eq!(fold(&parts), defined(&leaves));
            let mut library = MemoryBackedTree::<Sha256, Vec<u8>>::new();
            (0..size).for_each(|number| library.push(number.to_be_bytes().to_vec()));
            let root: Hash = (*library.root().as_bytes()).into();
            prop_assert_eq!(root, tree.root());
        }

        #[test]
        fn a_proof_for_a_leaf_holds_for_it_and_for_no_other(
            size in 1_u64..300, leaf in any::<prop::sample::Index>(), flipped in any::<prop::sample::Index>(),
        ) {
            let leaf = leaf.index(size as usize) as u64;
            let (leaves, kept, tree) = grown(size);
            let mut proof = hashes(&inclusion(leaf, size).unwrap(), &kept);
            let (hash, root) = (leaves[leaf as usize], tree.root());
            prop_assert!(includes(leaf, &hash, size, &proof, &root));
            prop_assert!(!includes(leaf, &super::leaf(b"another"), size, &proof, &root));
            prop_assert!(!includes(leaf + 1, &hash, size, &proof, &root));
            if !proof.is_empty() {
                let at = flipped.index(proof.len());
                prop_assert!(!includes(leaf, &hash, size, &proof[1..], &root));
                proof[at][0] ^= 1;
                prop_assert!(!includes(leaf, &hash, size, &proof, &root));
            }
        }

        #[test]
        fn a_log_that_went_on_is_told_from_one_that_was_written_anew(
            first in 1_u64..200, more in 1_u64..100, changed in any::<prop::sample::Index>(),
        ) {
            let second = first + more;
            let (_, _, before) = grown(first);
            let (mut leaves, kept, after) = grown(second);
            let proof = hashes(&consistency(first, second).unwrap(), &kept);
            prop_assert!(continues(first, &before.root(), second, &after.root(), &proof));
            leaves[changed.index(first as usize)][0] ^= 1;
            let (mut other_kept, mut other) = (HashMap::new(), Frontier::default());
            for (position, hash) in (0..).zip(&leaves) {
                other_kept.insert(Subtree { level: 0, position }, *hash);
                other_kept.extend(other.push(*hash));
            }
            let other_proof = hashes(&consistency(first, second).unwrap(), &other_kept);
            for proof in [proof, other_proof] {
                prop_assert!(!continues(first, &before.root(), second, &other.root(), &proof));
            }
        }
    }

    #[test]
    fn who_asks_for_what_is_not_there_yet_gets_no_proof() {
        assert_eq!((inclusion(3, 3), consistency(4, 3)), (None, None));
        assert!(!continues(4, &empty(), 3, &empty(), &[]));
        assert!(continues(0, &empty(), 3, &grown(3).2.root(), &[]));
    }
}
