//! Whatever is in a `.blt` file, reading and counting it answers; what was read and written is read the same.
#![no_main]

use ballots::blt;
use ballots::command::{Options, run_bytes};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = run_bytes(bytes, "x.blt", &Options::default()).map(|report| report.to_json().to_string());
    let Ok(file) = blt::read(bytes) else { return };
    let Ok(text) = blt::write(&file) else { return };
    let again = blt::read(text.as_bytes()).expect("what was written can be read");
    assert_eq!(again.profile.ballots, file.profile.ballots);
});
