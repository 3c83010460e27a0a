//! Maps who agrees with whom.
