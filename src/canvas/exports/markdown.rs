//! To read, or to paste into a document. Headings stand in the reader's language first, then in the others.

use super::whole::{CardOut, Filled, Whole};
use crate::canvas::sheets::words::Words;
use crate::canvas::words::Words as CanvasWords;
use crate::words::{Lang, Worded};
use std::fmt::Write;

pub fn write(whole: &Whole, reader: Lang) -> String {
    let mut out = String::new();
    let w = Words(reader);
    let _ = writeln!(out, "# {}\n", both(&whole.name, reader));
    let _ = writeln!(out, "{}: {}\n", w.reference(), whole.reference);
    boxes(&mut out, &whole.header, reader);
    for row in &whole.rows {
        let _ = writeln!(out, "## {}\n", both(&row.name, reader));
        if !row.prompt.is_empty() {
            let _ = writeln!(out, "*{}*\n", both(&row.prompt, reader));
        }
        for column in &whole.columns {
            let cards: Vec<&CardOut> =
                whole.cards.iter().filter(|card| card.row == row.id && card.column == column.id).collect();
            if !cards.is_empty() {
                let _ = writeln!(out, "### {}\n", both(&column.name, reader));
                list(&mut out, &cards, reader);
            }
        }
    }
    let elsewhere: Vec<&CardOut> = whole.cards.iter().filter(|card| card.cell.is_none()).collect();
    if !elsewhere.is_empty() {
        let _ = writeln!(out, "## {}\n", w.elsewhere());
        list(&mut out, &elsewhere, reader);
    }
    boxes(&mut out, &whole.footer, reader);
    out
}

fn boxes(out: &mut String, boxes: &[Filled], reader: Lang) {
    for filled in boxes {
        let _ = writeln!(out, "**{}:** {}\n", both(&filled.name, reader), plain(&filled.text));
    }
}

fn list(out: &mut String, cards: &[&CardOut], reader: Lang) {
    for card in cards {
        let mut about: Vec<String> = card.author.iter().map(|author| plain(author)).collect();
        about.extend(card.typed_by.iter().map(|typist| CanvasWords(reader).typed_by(plain(typist))));
        if card.dots > 0 {
            about.push(format!("● {}", card.dots));
        }
        about.extend(card.actions.iter().map(|action| format!("→ {action}")));
        let about = if about.is_empty() { String::new() } else { format!(" ({})", about.join(", ")) };
        let _ = writeln!(out, "- {}{about}", plain(&card.text));
    }
    out.push('\n');
}

fn both(worded: &Worded, reader: Lang) -> String {
    let mut langs = Lang::ALL.to_vec();
    langs.sort_by_key(|lang| *lang != reader);
    let texts: Vec<String> = langs.iter().filter_map(|lang| worded.get(*lang)).map(plain).collect();
    texts.join(" / ")
}

/// One line, in which nothing that somebody wrote becomes a heading, a link or a picture.
fn plain(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut plain = String::with_capacity(line.len());
    for (at, c) in line.chars().enumerate() {
        let marks = matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '!' | '~' | '&');
        if marks || (at == 0 && matches!(c, '-' | '+')) {
            plain.push('\\');
        }
        plain.push(c);
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_wrote_stays_words() {
        assert_eq!(plain("# Hello\n![x](y)"), "\\# Hello \\!\\[x\\](y)");
        assert_eq!(plain("- not <b>bold</b>"), "\\- not \\<b\\>bold\\</b\\>");
    }
}
