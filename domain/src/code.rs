//! Codes that people copy by hand: symbols of Crockford's Base32, the last of which checks the others, so that a slip
//! of the pen is noticed before it is looked up. Whoever types one may use small letters, spaces or none, O for zero
//! and I or L for one.

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Why something typed is not a code of that length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NotACode {
    Length,
    Symbol,
    Check,
}

/// The plain form of a code of `random_symbols` symbols, five random bits each, and their check.
pub(crate) fn from_random(bits: u64, random_symbols: usize) -> String {
    let mut values: Vec<u8> = (0..random_symbols).map(|i| (bits >> (5 * i) & 31) as u8).collect();
    values.push(check(&values));
    plain(&values)
}

/// The plain form of what was typed.
pub(crate) fn read(typed: &str, random_symbols: usize) -> Result<String, NotACode> {
    let mut values = Vec::with_capacity(random_symbols + 1);
    for symbol in typed.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '—' | '.')) {
        let symbol = match symbol.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        let value = ALPHABET.iter().position(|&a| char::from(a) == symbol).ok_or(NotACode::Symbol)?;
        values.push(value as u8);
    }
    if values.len() != random_symbols + 1 {
        return Err(NotACode::Length);
    }
    if check(&values[..random_symbols]) != values[random_symbols] {
        return Err(NotACode::Check);
    }
    Ok(plain(&values))
}

fn plain(values: &[u8]) -> String {
    values.iter().map(|&v| char::from(ALPHABET[usize::from(v)])).collect()
}

/// Weighted so that any one wrong symbol, and nearly any two swapped neighbours, change it: each weight is odd, hence
/// invertible modulo 32.
fn check(values: &[u8]) -> u8 {
    let sum: u32 = values.iter().enumerate().map(|(i, &v)| u32::from(v) * (2 * i as u32 + 1)).sum();
    (sum % 32) as u8
}

/// Every symbol, for tests that mistype one.
#[cfg(test)]
pub(crate) const fn alphabet() -> &'static [u8; 32] {
    ALPHABET
}
