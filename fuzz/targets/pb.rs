//! Whatever is in a `.pb` file, reading and counting it answers; what was read and written is read the same.
#![no_main]

use ballots::command::{Options, run_bytes};
use ballots::pb;
use libfuzzer_sys::fuzz_target;

const START: &[u8] = b"META\nkey;value\nbudget;1000\nvote_type;approval\nPROJECTS\nproject_id;cost;name\n";

fuzz_target!(|rest: &[u8]| {
    for bytes in [rest.to_vec(), [START, rest].concat()] {
        let _ = run_bytes(&bytes, "x.pb", &Options::default()).map(|report| report.to_json().to_string());
        let Ok(file) = pb::read(&bytes) else { continue };
        let Ok(text) = pb::write(&file) else { continue };
        let again = pb::read(text.as_bytes()).expect("what was written can be read");
        assert_eq!(again.budget.votes, file.budget.votes);
    }
});
