//! Whatever is in a PrefLib file, reading and counting it answers; what was read and written is read the same.
#![no_main]

use ballots::command::{Options, run_bytes};
use ballots::preflib::{self, Form};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    for form in [Form::Soc, Form::Soi, Form::Toc, Form::Toi, Form::Cat] {
        let name = format!("x.{}", form.ending());
        let _ = run_bytes(bytes, &name, &Options::default()).map(|report| report.to_json().to_string());
        let Ok(file) = preflib::read(bytes, form) else { continue };
        let Ok(text) = preflib::write(&file) else { continue };
        let again = preflib::read(text.as_bytes(), form).expect("what was written can be read");
        assert_eq!(again.profile.ballots, file.profile.ballots);
    }
});
