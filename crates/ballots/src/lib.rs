//! Counts votes exactly.
