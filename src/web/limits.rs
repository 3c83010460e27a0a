//! How often somebody may try: codes and sign-in, counted by where they come from and by what they try.
//!
//! Kept in memory, for each node on its own: enough to make guessing hopeless, too little to follow anybody.

use super::Error;
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::{net::IpAddr, num::NonZeroU32, time::Duration};

type Attempts = DefaultKeyedRateLimiter<String>;

/// A household, a library or a whole day centre may share one address, so that one is the wider of the two.
pub struct Limits {
    from_one_address: Attempts,
    looks_from_one_address: Attempts,
    at_one_thing: Attempts,
    by_one_program: Attempts,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            from_one_address: RateLimiter::keyed(quota(Duration::from_secs(10), 30)),
            looks_from_one_address: RateLimiter::keyed(quota(Duration::from_secs(1), 600)),
            at_one_thing: RateLimiter::keyed(quota(Duration::from_secs(60), 8)),
            by_one_program: RateLimiter::keyed(quota(Duration::from_millis(200), 300)),
        }
    }
}

impl Limits {
    /// Counts one try of `what` ("receipt code", "sign-in") at `thing` (a person's id, a code's start), from `address`.
    pub fn attempt(&self, what: &str, address: IpAddr, thing: &str) -> Result<(), Error> {
        let here = self.from_one_address.check_key(&format!("{what} {}", network(address)));
        let this = self.at_one_thing.check_key(&format!("{what} {thing}"));
        self.forget_the_quiet();
        here.and(this).map_err(|_| Error::TooMany)
    }

    /// Counts one try of `what` from `address`, where there is no one thing that is tried.
    ///
    /// # Errors
    /// `TooMany` until some time has passed.
    pub fn attempt_from(&self, what: &str, address: IpAddr) -> Result<(), Error> {
        self.forget_the_quiet();
        self.from_one_address.check_key(&format!("{what} {}", network(address))).map_err(|_| Error::TooMany)
    }

    /// Counts one look at `what` from `address` where whole halls look at once, and there are far more to look at than could
    /// ever be tried: one a second, and a hall full of people scanning a code.
    ///
    /// # Errors
    /// `TooMany` until some time has passed.
    pub fn look_from(&self, what: &str, address: IpAddr) -> Result<(), Error> {
        self.forget_the_quiet();
        let key = format!("{what} {}", network(address));
        self.looks_from_one_address.check_key(&key).map_err(|_| Error::TooMany)
    }

    /// Counts one thing that a program asks with a token, known by the token's hash: five a second, and bursts.
    ///
    /// # Errors
    /// `TooMany` until some time has passed.
    pub fn call(&self, token: &str) -> Result<(), Error> {
        self.forget_the_quiet();
        self.by_one_program.check_key(&token.to_string()).map_err(|_| Error::TooMany)
    }

    fn forget_the_quiet(&self) {
        for attempts in
            [&self.from_one_address, &self.looks_from_one_address, &self.at_one_thing, &self.by_one_program]
        {
            if attempts.len() > 10_000 {
                attempts.retain_recent();
            }
        }
    }
}

fn quota(every: Duration, at_once: u32) -> Quota {
    let at_once = NonZeroU32::new(at_once).expect("written above, and not nought");
    Quota::with_period(every).expect("written above, and not nought").allow_burst(at_once)
}

/// One household has a whole /64 of IPv6 to itself.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(v6) => IpAddr::V6((v6.to_bits() & (u128::MAX << 64)).into()),
        v4 => v4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guessing_at_one_persons_code_stops_after_a_few_tries() {
        let limits = Limits::default();
        let tries = (0..20).filter(|n| {
            let address = IpAddr::from([10, 0, 0, *n]);
            limits.attempt("code", address, "carys").is_ok()
        });
        assert_eq!(tries.count(), 8);
    }

    #[test]
    fn a_whole_day_centre_can_sign_in_from_one_address() {
        let limits = Limits::default();
        let address = IpAddr::from([10, 0, 0, 1]);
        assert!((0..25).all(|n| limits.attempt("sign-in", address, &n.to_string()).is_ok()));
    }

    #[test]
    fn another_address_in_the_same_ipv6_network_is_the_same_household() {
        let (a, b) = ("2001:db8::1".parse().unwrap(), "2001:db8::ffff:2".parse().unwrap());
        assert_eq!(network(a), network(b));
    }
}
