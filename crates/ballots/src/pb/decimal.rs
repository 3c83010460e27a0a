//! Decimals, read exactly.

/// `digits` × 10^-`decimals`, without zeros at the end of the decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Decimal {
    digits: i64,
    pub decimals: u32,
}

/// The most decimals an amount may have.
const MOST_DECIMALS: usize = 18;

impl Decimal {
    /// `12`, `-3.50`; a comma will do for the point. Nothing if it is not a number, or too long to be an amount.
    pub fn read(typed: &str) -> Option<Self> {
        let (sign, unsigned) = match typed.strip_prefix('-') {
            Some(rest) => (-1, rest),
            None => (1, typed.strip_prefix('+').unwrap_or(typed)),
        };
        let (whole, part) = unsigned.split_once(['.', ',']).unwrap_or((unsigned, ""));
        let part = part.trim_end_matches('0');
        let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let some = unsigned.bytes().any(|byte| byte.is_ascii_digit());
        if !some || !all_digits(whole) || !all_digits(part) || part.len() > MOST_DECIMALS {
            return None;
        }
        let digits = whole
            .bytes()
            .chain(part.bytes())
            .try_fold(0_i64, |sum, digit| sum.checked_mul(10)?.checked_add(i64::from(digit - b'0')));
        Some(Self { digits: sign * digits?, decimals: part.len() as u32 })
    }

    /// How many 10^-`decimals` it is, if that is a whole number that fits.
    pub fn in_units_of(self, decimals: u32) -> Option<i64> {
        self.digits.checked_mul(10_i64.checked_pow(decimals.checked_sub(self.decimals)?)?)
    }

    /// Writes so many 10^-`decimals`.
    pub fn write(units: i64, decimals: u32) -> String {
        crate::Fraction::new(units, 10_i64.pow(decimals)).decimal(decimals)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_read_exactly() {
        let units = |typed: &str| Decimal::read(typed).and_then(|decimal| decimal.in_units_of(2));
        assert_eq!(units("12"), Some(1200));
        assert_eq!(units("12,5000"), Some(1250));
        assert_eq!(units("-0.07"), Some(-7));
        assert_eq!(units(".5"), Some(50));
        assert_eq!(units("0.001"), None);
        assert!(
            ["", ".", "-", "1e6", "1 000", "12345678901234567890", "٣"]
                .iter()
                .all(|typed| units(typed).is_none())
        );
    }
}
