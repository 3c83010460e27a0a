//! What the compiler of words says about bad words, and what it makes of good ones.

#[path = "../build/words/compiler.rs"]
mod compiler;

use compiler::Source;

fn compile(en: &str, cy: &str) -> Result<String, Vec<String>> {
    let source = |lang: &str, text: &str| Source {
        lang: lang.to_owned(),
        file: format!("src/loops/words.{lang}.ftl"),
        text: text.to_owned(),
    };
    compiler::folder(&[source("cy", cy), source("en", en)])
}

fn faults(en: &str, cy: &str) -> Vec<String> {
    compile(en, cy).expect_err("these words should not compile")
}

#[test]
fn a_message_becomes_a_method_in_all_languages() {
    let rust = compile("say-something = Say something\n", "say-something = Dywedwch rywbeth\n").unwrap();
    let method = r#"
    pub(crate) fn say_something(&self) -> &'static str {
        match self.0 {
            crate::words::Lang::En => "Say something",
            crate::words::Lang::Cy => "Dywedwch rywbeth",
        }
    }
"#;
    assert!(rust.contains(method.trim_start_matches('\n')), "{rust}");
    assert!(rust.contains("#[deny(dead_code)]"), "an unused message must not compile");
}

#[test]
fn variables_come_in_alphabetical_order_and_numbers_choose_their_plural() {
    let en = "owed = { $name } owes { $count ->\n    [0] nothing\n    [one] an answer\n   *[other] { $count } answers\n}\n";
    let cy = "owed = { $name }: { $count }\n";
    let rust = compile(en, cy).unwrap();
    let method = r#"
    pub(crate) fn owed(&self, count: impl crate::words::Count, name: impl ::core::fmt::Display) -> String {
        let count = crate::words::Count::count(count);
        match self.0 {
            crate::words::Lang::En => {
                let chosen2 = match count {
                    0 => "nothing".to_owned(),
                    _ => match crate::words::plural(crate::words::Lang::En, count) {
                        crate::words::Plural::ONE => "an answer".to_owned(),
                        _ => format!("{count} answers"),
                    },
                };
                format!("{name} owes {chosen2}")
            },
            crate::words::Lang::Cy => format!("{name}: {count}"),
        }
    }
"#;
    assert!(rust.contains(method.trim_start_matches('\n')), "{rust}");
}

#[test]
fn words_choose_among_words() {
    let text = "state = { $state ->\n    [open] Open\n   *[other] Closed\n}\n";
    let rust = compile(text, text).unwrap();
    assert!(rust.contains("fn state(&self, state: &str) -> String"), "{rust}");
    assert!(rust.contains(r#""open" => "Open".to_owned()"#), "{rust}");
}

#[test]
fn terms_and_other_messages_are_put_in_their_places() {
    let en = "-brand = Plethu\nhello = Hello from { -brand }\nlong = { hello }! {\"{\"}{ $x }{\"}\"}\n";
    let cy = "-brand = { $form ->\n    [soft] Blethu\n   *[plain] Plethu\n}\n\
              hello = Helo o { -brand(form: \"soft\") }\nlong = { hello }! { $x }\n";
    let rust = compile(en, cy).unwrap();
    assert!(rust.contains(r#""Hello from Plethu""#) && rust.contains(r#""Helo o Blethu""#), "{rust}");
    assert!(rust.contains(r#"format!("Hello from Plethu! {{{x}}}")"#), "{rust}");
}

#[test]
fn a_key_missing_in_one_language_is_named() {
    assert_eq!(faults("a = A\nb = B\n", "a = A\n"), ["src/loops/words.cy.ftl: b: is missing"]);
    assert_eq!(faults("", "a = A\n"), ["src/loops/words.en.ftl: a: is missing"]);
}

#[test]
fn the_same_variables_are_needed_in_each_language() {
    assert_eq!(
        faults("a = { $name } and { $other }\n", "a = { $enw }\n"),
        ["src/loops/words.cy.ftl: a: has $enw, but en has $name, $other"]
    );
    let word = "a = { $x ->\n    [yes] Yes\n   *[no] No\n}\n";
    let number = "a = { $x ->\n    [one] 1\n   *[other] 2\n}\n";
    let cy_number = "a = { $x ->\n [zero] 0\n [one] 1\n [two] 2\n [few] 3\n [many] 6\n *[other] 7\n}\n";
    assert_eq!(
        faults(word, cy_number),
        ["src/loops/words.cy.ftl: a: $x is a number in one language and a word in another"]
    );
    assert!(compile(number, cy_number).is_ok());
}

#[test]
fn welsh_needs_all_six_plurals_and_english_both() {
    let two = "a = { $n ->\n    [one] 1\n   *[other] 2\n}\n";
    assert_eq!(
        faults(two, two),
        [
            "src/loops/words.cy.ftl: a: $n lacks [zero] [two] [few] [many]; \"cy\" needs zero, one, two, few, many, other"
        ]
    );
    assert_eq!(
        faults("a = { $n ->\n    [0] 0\n   *[other] 2\n}\n", "a = { $n }\n"),
        ["src/loops/words.en.ftl: a: $n lacks [one]; \"en\" needs one, other"]
    );
    assert_eq!(
        faults("a = { $n ->\n [one] 1\n [few] 3\n *[other] 2\n}\n", "a = { $n }\n"),
        ["src/loops/words.en.ftl: a: $n has [few]; \"en\" knows only one, other"]
    );
}

#[test]
fn a_number_written_out_stands_for_the_plural_that_has_only_that_number() {
    let en = "a = { $n ->\n    [1] 1\n   *[other] 2\n}\n";
    let cy = "a = { $n ->\n [0] 0\n [1] 1\n [2] 2\n [3] 3\n [6] 6\n *[other] 7\n}\n";
    assert!(compile(en, cy).is_ok());
}

#[test]
fn what_cannot_be_read_is_shown_with_its_line() {
    let found = faults("a = A\nb = { $x\nc = C\n", "a = A\nb = B\nc = C\n");
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("src/loops/words.en.ftl:3:1: b: Expected"), "{found:?}");
}

#[test]
fn what_we_do_not_support_is_said() {
    for (text, what) in [
        ("a = A\na = B\n", "a: is there twice"),
        ("a = A\n    .title = T\n", "a: attributes are not supported; write another message"),
        ("a = { NUMBER($n) }\n", "a: NUMBER() is not supported"),
        ("a = { b }\n", "a: there is no b"),
        ("a = { -b }\n", "a: there is no -b"),
        ("a = { a }\n", "a: goes round in a circle: a → a"),
        ("a = { $n ->\n    [yes] 1\n   *[2] 2\n}\n", "a: $n is a number by [2] but a word by another key"),
        (
            "a = { $n ->\n    [other] 1\n   *[one] 2\n}\n",
            "a: the default for $n has to be *[other], not *[one]",
        ),
        ("-t = { $x }\na = { -t }\n", "a: a term was not given $x"),
    ] {
        assert_eq!(faults(text, "a = A\n")[0], format!("src/loops/words.en.ftl: {what}"));
    }
}

#[test]
fn two_keys_cannot_be_one_rust_name() {
    let text = "a-b = A\na_b = B\n";
    assert_eq!(faults(text, text), ["src/loops/words.cy.ftl: a_b: becomes the same Rust name as a-b"]);
}

#[test]
fn a_key_that_rust_keeps_for_itself_gets_a_line_after_it() {
    let rust = compile("type = { $for }\n", "type = { $for }\n").unwrap();
    assert!(rust.contains("fn type_(&self, for_: impl"), "{rust}");
}

#[test]
fn english_comes_first_among_the_languages() {
    let rust = compiler::langs(&["cy".to_owned(), "en".to_owned()].into());
    assert!(rust.contains("[Lang; 2] = [Lang::En, Lang::Cy]"), "{rust}");
    assert!(rust.contains("Lang::Cy => \"cy\","), "{rust}");
}
