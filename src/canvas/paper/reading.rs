//! What stands on a sheet, beside what lies on the canvas.

use super::words::Words;
use crate::canvas::{Board, same::Lying, sheets::cell_reference};
use crate::web::{self, Problems, TextProblem, text};
use crate::words::Lang;
use std::collections::HashMap;

const LONGEST_CARD: usize = 2000;
const LONGEST_BOX: usize = 4000;
/// More than any sheet has room for.
const MOST_CARDS: usize = 500;

/// What was typed, by the names of the fields: `ROW/COLUMN` or `box/ID`.
pub type Fields = HashMap<String, String>;

#[derive(Debug, Default, PartialEq, Eq)]
pub struct Reading {
    pub new: Vec<OnSheet>,
    /// What lies in that cell already, in these or other capitals and full stops: one line for each card.
    pub there: Vec<OnSheet>,
    pub boxes: Vec<InBox>,
    /// Something was typed for a box that says just that already.
    pub boxes_stand: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnSheet {
    /// `C2`
    pub cell: String,
    pub row: String,
    pub column: String,
    pub text: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InBox {
    pub id: String,
    /// What will stand in it: what stood there stays.
    pub text: String,
}

impl Reading {
    /// Reads the sheet: each line of a cell is a card.
    ///
    /// # Errors
    /// Every cell or box that needs putting right.
    pub fn of(fields: &Fields, board: &Board, lang: Lang) -> Result<Reading, Problems> {
        let (w, mut problems, mut reading) = (Words(lang), Problems::new(), Reading::default());
        let say = |problem: TextProblem| problem.say(&web::words::Words(lang));
        let mut lying = Lying::on(board);
        for (at_row, row) in board.rows.iter().enumerate() {
            for (at_column, cell) in row.cells.iter().enumerate() {
                let name = field(&row.row.id, &cell.column);
                for line in fields.get(&name).map(|typed| lines(typed)).unwrap_or_default() {
                    let text = match text::line(line, LONGEST_CARD) {
                        Ok(text) => text,
                        Err(TextProblem::Empty) => continue,
                        Err(problem) => {
                            problems.add(&name, say(problem));
                            break;
                        }
                    };
                    let (row, column) = (row.row.id.clone(), cell.column.clone());
                    let there = lying.cross_off(&row, &column, &text);
                    let one = OnSheet { cell: cell_reference(at_row, at_column), row, column, text };
                    if there { reading.there.push(one) } else { reading.new.push(one) }
                }
            }
        }
        for filled in board.boxes() {
            let name = box_field(&filled.text_box.id);
            let typed = fields.get(&name).map(|typed| text::clean_or_none(typed, LONGEST_BOX));
            match typed.transpose() {
                Err(problem) => problems.add(&name, say(problem)),
                Ok(None | Some(None)) => {}
                Ok(Some(Some(typed))) => match beneath(&filled.text, &typed) {
                    Some(text) => reading.boxes.push(InBox { id: filled.text_box.id.clone(), text }),
                    None => reading.boxes_stand = true,
                },
            }
        }
        let stands = reading.boxes_stand || !reading.there.is_empty();
        let nothing = reading.new.is_empty() && reading.boxes.is_empty() && !stands;
        if reading.new.len() > MOST_CARDS {
            problems.add("", w.too_much(MOST_CARDS as i64));
        } else if nothing && problems.is_empty() {
            problems.add(&first_field(board), w.nothing_typed());
        }
        if problems.is_empty() { Ok(reading) } else { Err(problems) }
    }
}

pub fn field(row: &str, column: &str) -> String {
    format!("{row}/{column}")
}

pub fn box_field(id: &str) -> String {
    format!("box/{id}")
}

fn first_field(board: &Board) -> String {
    let first = board.rows.first().and_then(|row| Some(field(&row.row.id, &row.cells.first()?.column)));
    first.unwrap_or_default()
}

/// What stands in a box, with the lines that are new beneath it; none when there are none. Whole lines are compared, for
/// "2 March" is another day than "12 March".
fn beneath(stands: &str, typed: &str) -> Option<String> {
    let spaced = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
    let lines: Vec<String> = stands.lines().map(spaced).collect();
    let new: Vec<&str> = typed.lines().filter(|line| !lines.contains(&spaced(line))).collect();
    let new = new.join("\n");
    (!new.trim().is_empty()).then(|| [stands.trim(), new.trim()].join("\n").trim().to_owned())
}

/// Without the dashes and dots that people put before each line.
fn lines(typed: &str) -> Vec<&str> {
    let bullet = |line: &'_ str| -> usize {
        ["- ", "– ", "• ", "* ", "· "]
            .iter()
            .find(|mark| line.starts_with(**mark))
            .map_or(0, |mark| mark.len())
    };
    typed.lines().map(str::trim).map(|line| &line[bullet(line)..]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::canvas::{Card, Template};
    use crate::spaces::Level;

    fn board(texts: &[&str]) -> Board {
        let card = |(at, text): (usize, &&str)| Card {
            id: at.to_string(),
            row: "trust".into(),
            column: "now".into(),
            order: "a".into(),
            text: (*text).into(),
            author: String::new(),
            lang: Lang::En,
            made: 0,
            votes: 0,
        };
        let boxes = HashMap::from([("review".to_owned(), "In June".to_owned())]);
        let cards = texts.iter().enumerate().map(card).collect();
        Board::lay_out(&Template::starter(Level::Group), cards, &boxes)
    }

    fn read(board: &Board, typed: &[(&str, &str)]) -> Result<Reading, Problems> {
        let fields = typed.iter().map(|(name, text)| ((*name).into(), (*text).into())).collect();
        Reading::of(&fields, board, Lang::En)
    }

    fn cells(read: &[OnSheet]) -> Vec<(&str, &str)> {
        read.iter().map(|one| (&*one.cell, &*one.text)).collect()
    }

    #[test]
    fn each_line_is_a_card_and_what_is_there_already_is_not_laid_down_again() {
        let typed = [("matters/now", "- Quiet room\n\nWHO decides"), ("trust/now", "Who decides?")];
        let reading = read(&board(&["who decides"]), &typed).unwrap();
        assert_eq!(cells(&reading.new), [("C1", "Quiet room"), ("C1", "WHO decides")]);
        assert_eq!(cells(&reading.there), [("D1", "Who decides?")]);
    }

    #[test]
    fn the_same_name_in_two_cells_or_twice_in_one_is_as_many_cards() {
        let typed = [("matters/who", "Nia"), ("trust/who", "Nia\nnia."), ("trust/now", "Nia\n- Nia")];
        let reading = read(&board(&["Nia"]), &typed).unwrap();
        assert_eq!(cells(&reading.new), [("C3", "Nia"), ("D1", "Nia"), ("D3", "Nia"), ("D3", "nia.")]);
        assert_eq!(cells(&reading.there), [("D1", "Nia")]);
    }

    #[test]
    fn what_stands_in_a_box_stays_and_what_is_new_comes_beneath() {
        let reading = read(&board(&[]), &[("box/review", " In  June"), ("box/cannot", "Money")]).unwrap();
        assert_eq!(reading.boxes, [InBox { id: "cannot".into(), text: "Money".into() }]);
        let reading = read(&board(&[]), &[("box/review", "In June\nAnd in May")]).unwrap();
        assert_eq!(reading.boxes[0].text, "In June\nAnd in May");
        let reading = read(&board(&[]), &[("box/review", "June")]).unwrap();
        assert_eq!(reading.boxes[0].text, "In June\nJune");
        let reading = read(&board(&[]), &[("box/review", "In June")]).unwrap();
        assert!(reading.boxes.is_empty() && reading.boxes_stand);
    }

    #[test]
    fn an_empty_sheet_and_a_cell_with_hidden_marks_come_back() {
        assert!(read(&board(&[]), &[("trust/now", " \n ")]).unwrap_err().has("strengths/now"));
        assert!(read(&board(&[]), &[("trust/now", "a\u{202E}b")]).unwrap_err().has("trust/now"));
    }
}
