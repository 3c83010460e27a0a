//! The sheet as a page: what is seen on the screen is what comes out of the printer.

use super::sheet::{Languages, cell_reference, said};
use super::words::Words;
use crate::app::App;
use crate::canvas::words::Words as CanvasWords;
use crate::canvas::{self, Became, Board, BoardRow, Card, Opened};
use crate::spaces::{self, Membership};
use crate::store;
use crate::web::{self, Error, Frame, Page, Query, Size};
use crate::words::{Lang, Worded, dates};
use askama::Template;
use axum::extract::State;
use serde::Deserialize;
use std::collections::HashMap;

#[derive(Template)]
#[template(path = "canvas/sheets/print.html")]
struct Print {
    frame: Frame,
    w: Words,
    sheet: web::Sheet,
    at: Opened,
    board: Board,
    became: HashMap<String, Became>,
    members: Vec<Membership>,
    asked: Shape,
    langs: Vec<Lang>,
    printed: i64,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Asked {
    size: String,
    lang: String,
    blank: bool,
    large: bool,
}

#[derive(Clone, Copy)]
struct Shape {
    size: Size,
    languages: Languages,
    blank: bool,
    large: bool,
}

pub async fn show(
    State(app): State<App>,
    at: Opened,
    Query(asked): Query<Asked>,
) -> Result<Page<impl Template>, Error> {
    let reader = at.member.reader.lang;
    let size = if asked.size == "a4" { Size::A4 } else { Size::A3 };
    let languages = Languages::from_code(&asked.lang, reader);
    let asked = Shape { size, languages, blank: asked.blank, large: asked.large && size == Size::A4 };
    let canvas = at.canvas.clone();
    let (mut board, became, members) = app
        .store
        .read(move |tx| {
            let members = spaces::members(tx, &canvas.space_id)?;
            Ok::<_, store::Error>((canvas::board(tx, &canvas)?, canvas::became(tx, &canvas)?, members))
        })
        .await?;
    if asked.blank {
        empty(&mut board);
    }
    let address = format!("{}{}", app.settings.home(), at.path(""));
    let sheet = web::Sheet::new(at.reference(), address).of_size(size).large(asked.large);
    let (langs, printed) = (languages.list(reader), app.clock.now());
    // Named by what is printed, also as a file.
    let frame = at.frame(format!("{} {}", at.name(), at.reference()));
    let w = Words(reader);
    Ok(Page(Print { frame, w, sheet, at, board, became, members, asked, langs, printed }))
}

fn empty(board: &mut Board) {
    board.rows.iter_mut().flat_map(|row| &mut row.cells).for_each(|cell| cell.cards.clear());
    board.elsewhere.clear();
    for filled in board.header.iter_mut().chain(&mut board.footer) {
        // Which plan it is and at which level is known; the rest is for a pen.
        if !["project", "level"].contains(&&*filled.text_box.id) {
            filled.text.clear();
        }
    }
}

/// What it is called, where it is, and whether it is this one.
type Way = (String, String, bool);

impl Print {
    fn is_a3(&self) -> bool {
        self.asked.size == Size::A3
    }

    fn said<'a>(&self, worded: &'a Worded) -> Vec<(Lang, &'a str)> {
        said(worded, &self.langs)
    }

    /// One of our own words in each language of the sheet.
    fn ours(&self, word: fn(&Words) -> &'static str) -> Vec<(Lang, &'static str)> {
        self.langs.iter().map(|lang| (*lang, word(&Words(*lang)))).collect()
    }

    fn elsewhere_name(&self) -> Vec<(Lang, &'static str)> {
        self.ours(Words::elsewhere)
    }

    fn reference_name(&self) -> Vec<(Lang, &'static str)> {
        self.ours(Words::reference)
    }

    fn by_hand(&self) -> Vec<(Lang, &'static str)> {
        self.ours(Words::by_hand)
    }

    fn day(&self) -> Vec<(Lang, String)> {
        self.langs.iter().map(|lang| (*lang, Words(*lang).printed(dates::day(*lang, self.printed)))).collect()
    }

    fn cell_name(&self, row: &usize, column: &usize) -> String {
        cell_reference(*row, *column)
    }

    fn has_value(&self, row: &BoardRow) -> bool {
        web::Value::from_key(&row.row.value).is_some()
    }

    /// Who wrote it, its dots and what it became, in one line beneath.
    fn about(&self, card: &Card) -> String {
        let w = CanvasWords(self.langs[0]);
        let name =
            |id: &str| self.members.iter().find(|member| member.person_id == id).map(|member| &*member.name);
        let became = self.became.get(&card.id);
        let mut parts: Vec<String> = name(&card.author).map(str::to_owned).into_iter().collect();
        if let Some(typist) = became.and_then(|became| name(became.typed_by.as_ref()?)) {
            parts.push(w.typed_by(typist));
        }
        if card.votes > 0 {
            parts.push(format!("● {}", card.votes));
        }
        let code = &self.at.member.space.code;
        if let Some(became) = became {
            parts.extend(became.actions.iter().map(|number| format!("→ {code}-{number}")));
            parts.extend(became.asked.map(|number| format!("{} ({code}-{number})", w.answer_asked())));
        }
        parts.join(" · ")
    }

    fn here(&self, size: &str, languages: &str, blank: &bool, large: &bool) -> String {
        let mut here = format!("{}?size={size}&lang={languages}", self.at.page("/sheet"));
        if *blank {
            here.push_str("&blank=true");
        }
        if *large && size == "a4" {
            here.push_str("&large=true");
        }
        here
    }

    fn size(&self) -> &'static str {
        if self.is_a3() { "a3" } else { "a4" }
    }

    /// The other ways to print it, each kind under its name.
    fn ways(&self) -> Vec<(&'static str, Vec<Way>)> {
        let Shape { languages, blank, large, .. } = self.asked;
        let (size, code) = (self.size(), languages.code());
        let way = |label: &str, href: String, now: bool| (label.to_owned(), href, now);
        let mut spoken: Vec<_> = Lang::ALL
            .iter()
            .map(|lang| way(lang.name(), self.here(size, lang.code(), &blank, &large), code == lang.code()))
            .collect();
        spoken.push(way(self.w.both(), self.here(size, "both", &blank, &large), code == "both"));
        vec![
            (
                self.w.paper_size(),
                vec![
                    way(self.w.a3(), self.here("a3", code, &blank, &false), size == "a3"),
                    way(self.w.a4(), self.here("a4", code, &blank, &false), size == "a4" && !large),
                    way(self.w.a4_large(), self.here("a4", code, &blank, &true), large),
                ],
            ),
            (self.w.language(), spoken),
            (
                self.w.filled_in(),
                vec![
                    way(self.w.as_it_stands(), self.here(size, code, &false, &large), !blank),
                    way(self.w.blank(), self.here(size, code, &true, &large), blank),
                ],
            ),
        ]
    }
}
