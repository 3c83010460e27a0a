//! For a spreadsheet: a line for each box and each card. What people wrote can never be run as a formula.

use super::whole::{Asked, Whole};
use crate::web::text::harmless;
use crate::words::{Lang, Worded};

/// With a mark at the start by which spreadsheets know that ŵ is one letter.
const UTF8_MARK: &str = "\u{FEFF}";

pub fn write(whole: &Whole) -> csv::Result<String> {
    let mut out = csv::Writer::from_writer(Vec::new());
    out.write_record(heads())?;
    for filled in whole.header.iter().chain(&whole.footer) {
        let mut line = vec!["box".into(), String::new(), filled.id.clone()];
        line.extend(in_each(Some(&filled.name)));
        line.push(String::new());
        line.extend(in_each(None));
        line.push(filled.text.clone());
        line.resize(heads().len(), String::new());
        out.write_record(line.iter().map(|cell| harmless(cell)))?;
    }
    for card in &whole.cards {
        let mut line = vec!["card".into(), card.cell.clone().unwrap_or_default(), card.row.clone()];
        line.extend(in_each(name(&whole.rows, &card.row)));
        line.push(card.column.clone());
        line.extend(in_each(name(&whole.columns, &card.column)));
        line.extend([
            card.text.clone(),
            card.lang.into(),
            card.author.clone().unwrap_or_default(),
            card.typed_by.clone().unwrap_or_default(),
            card.made_at.clone(),
            card.dots.to_string(),
            card.actions.join(" "),
            card.contribution.clone().unwrap_or_default(),
        ]);
        out.write_record(line.iter().map(|cell| harmless(cell)))?;
    }
    let bytes = out.into_inner().map_err(|error| error.into_error())?;
    Ok(format!("{UTF8_MARK}{}", String::from_utf8_lossy(&bytes)))
}

fn heads() -> Vec<String> {
    let named = |what: &str| Lang::ALL.map(|lang| format!("{what}_{}", lang.code()));
    let mut heads = vec!["kind".to_owned(), "cell".into(), "row".into()];
    heads.extend(named("row"));
    heads.push("column".into());
    heads.extend(named("column"));
    heads.extend(
        ["text", "lang", "author", "typed_by", "made_at", "dots", "actions", "contribution"]
            .map(str::to_owned),
    );
    heads
}

fn name<'a>(asked: &'a [Asked], id: &str) -> Option<&'a Worded> {
    asked.iter().find(|one| one.id == id).map(|one| &one.name)
}

fn in_each(worded: Option<&Worded>) -> impl Iterator<Item = String> {
    let each = Lang::ALL.map(|lang| worded.map_or(String::new(), |worded| worded.in_lang(lang).to_owned()));
    each.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_formula_on_a_card_is_only_text_in_a_spreadsheet() {
        for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1"] {
            assert!(harmless(formula).starts_with('\''), "{formula:?}");
        }
        assert_eq!(harmless("Ring Nia = today"), "Ring Nia = today");
    }

    proptest! {
        #[test]
        fn nothing_that_anybody_writes_begins_as_a_formula(text in "\\PC{0,8}") {
            let first = harmless(&text).trim_start().chars().next();
            prop_assert!(!first.is_some_and(|c| "=+-@".contains(c)));
        }
    }
}
