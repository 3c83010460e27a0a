//! Exact fractions of any size, for what fixed-width integers cannot tell apart.

use num_bigint::BigInt;
use num_integer::Integer;
use serde::{Serialize, Serializer};
use std::cmp::Ordering;
use std::fmt;

/// An exact fraction in lowest terms. Written and serialised as `"3"` or `"10/3"`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fraction {
    numerator: BigInt,
    /// Above zero.
    denominator: BigInt,
}

impl Fraction {
    /// # Panics
    /// If the denominator is not above zero.
    pub fn new(numerator: impl Into<BigInt>, denominator: impl Into<BigInt>) -> Self {
        let (numerator, denominator) = (numerator.into(), denominator.into());
        assert!(denominator > BigInt::ZERO, "a fraction's denominator is above zero");
        let common = numerator.gcd(&denominator);
        if common == BigInt::from(1) {
            return Self { numerator, denominator };
        }
        Self { numerator: numerator / &common, denominator: denominator / common }
    }

    pub fn numerator(&self) -> &BigInt {
        &self.numerator
    }

    pub fn denominator(&self) -> &BigInt {
        &self.denominator
    }

    /// Rounded down to a whole number of 10^-places, as text: `decimal(2)` of 10/3 is `"3.33"`.
    pub fn decimal(&self, places: u32) -> String {
        let scaled = (&self.numerator * BigInt::from(10).pow(places)).div_floor(&self.denominator);
        let (sign, digits) = (if scaled < BigInt::ZERO { "-" } else { "" }, scaled.magnitude().to_string());
        if places == 0 {
            return format!("{sign}{digits}");
        }
        let digits = format!("{digits:0>width$}", width = places as usize + 1);
        let (whole, part) = digits.split_at(digits.len() - places as usize);
        format!("{sign}{whole}.{part}")
    }

    pub(crate) fn plus(&self, other: &Self) -> Self {
        if self.denominator == other.denominator {
            return Self::new(&self.numerator + &other.numerator, self.denominator.clone());
        }
        let numerator = &self.numerator * &other.denominator + &other.numerator * &self.denominator;
        Self::new(numerator, &self.denominator * &other.denominator)
    }

    pub(crate) fn times(&self, whole: impl Into<BigInt>) -> Self {
        Self::new(&self.numerator * whole.into(), self.denominator.clone())
    }

    pub(crate) fn over(&self, whole: impl Into<BigInt>) -> Self {
        Self::new(self.numerator.clone(), &self.denominator * whole.into())
    }
}

impl From<u64> for Fraction {
    fn from(whole: u64) -> Self {
        Self { numerator: whole.into(), denominator: 1.into() }
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> Ordering {
        (&self.numerator * &other.denominator).cmp(&(&other.numerator * &self.denominator))
    }
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}", self.numerator)?;
        if self.denominator == BigInt::from(1) { Ok(()) } else { write!(f, "/{}", self.denominator) }
    }
}

impl Serialize for Fraction {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fractions_are_kept_in_lowest_terms_and_compared_exactly() {
        assert_eq!(Fraction::new(20, 6), Fraction::new(10, 3));
        assert!(Fraction::new(1, 3) < Fraction::new(334, 1000));
        assert_eq!(Fraction::new(1, 3).plus(&Fraction::new(1, 6)).to_string(), "1/2");
        assert_eq!(Fraction::from(7).to_string(), "7");
    }

    #[test]
    fn decimals_are_rounded_down() {
        assert_eq!(Fraction::new(10, 3).decimal(2), "3.33");
        assert_eq!(Fraction::new(-1, 3).decimal(2), "-0.34");
        assert_eq!(Fraction::new(5, 1).decimal(0), "5");
    }
}
