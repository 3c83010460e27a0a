//! Whatever somebody types, the reader answers; and a code that is read is shown so that it can be read again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use plethu::people::receipt::ReceiptCode;

fuzz_target!(|typed: &str| {
    let Ok(code) = ReceiptCode::read(typed) else { return };
    let shown = code.to_string();
    assert!(ReceiptCode::read(&shown) == Ok(code.clone()));
    assert!(ReceiptCode::read(&shown.to_lowercase()) == Ok(code.clone()));
    assert!(shown.starts_with(&code.hint()) && shown.len() == 14);
});
