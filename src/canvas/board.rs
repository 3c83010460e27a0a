//! A canvas as a page shows it: the template's rows and columns with the cards that lie in them.

use super::place::Place;
use super::template::{Column, Row, Template, TextBox};
use crate::words::Lang;
use std::collections::HashMap;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    pub id: String,
    pub row: String,
    pub column: String,
    pub order: String,
    pub text: String,
    /// Somebody's id; empty when nobody knows.
    pub author: String,
    pub lang: Lang,
    pub made: i64,
    pub votes: u32,
}

impl Card {
    pub fn place(&self) -> Place {
        Place::new(&self.row, &self.column, &self.order)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Board {
    pub columns: Vec<Column>,
    pub rows: Vec<BoardRow>,
    pub header: Vec<FilledBox>,
    pub footer: Vec<FilledBox>,
    /// Cards in a row or column that the template does not have (any more). They are never lost.
    pub elsewhere: Vec<Card>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoardRow {
    pub row: Row,
    /// One for each column, in the same order.
    pub cells: Vec<Cell>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    pub column: String,
    pub cards: Vec<Card>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilledBox {
    pub text_box: TextBox,
    pub text: String,
}

impl Board {
    pub fn lay_out(template: &Template, mut cards: Vec<Card>, texts: &HashMap<String, String>) -> Board {
        // Two people may have chosen the same order at the same moment; all see the same card first.
        cards.sort_by(|a, b| (&a.order, &a.id).cmp(&(&b.order, &b.id)));
        let filled = |boxes: &[TextBox]| {
            let text = |text_box: &TextBox| texts.get(&text_box.id).cloned().unwrap_or_default();
            boxes.iter().map(|b| FilledBox { text_box: b.clone(), text: text(b) }).collect()
        };
        let mut rows: Vec<BoardRow> = template.rows.iter().map(|row| empty(row, &template.columns)).collect();
        let mut elsewhere = Vec::new();
        for card in cards {
            let row = rows.iter_mut().find(|row| row.row.id == card.row);
            match row.and_then(|row| row.cells.iter_mut().find(|cell| cell.column == card.column)) {
                Some(cell) => cell.cards.push(card),
                None => elsewhere.push(card),
            }
        }
        let columns = template.columns.clone();
        Board { columns, rows, header: filled(&template.header), footer: filled(&template.footer), elsewhere }
    }

    /// Every card, row by row, then those elsewhere.
    pub fn cards(&self) -> impl Iterator<Item = &Card> {
        let cells = self.rows.iter().flat_map(|row| &row.cells);
        cells.flat_map(|cell| &cell.cards).chain(&self.elsewhere)
    }

    pub fn card(&self, id: &str) -> Option<&Card> {
        self.cards().find(|card| card.id == id)
    }

    pub fn cell(&self, row: &str, column: &str) -> Option<&Cell> {
        let row = self.rows.iter().find(|found| found.row.id == row)?;
        row.cells.iter().find(|cell| cell.column == column)
    }

    pub fn boxes(&self) -> impl Iterator<Item = &FilledBox> {
        self.header.iter().chain(&self.footer)
    }
}

fn empty(row: &Row, columns: &[Column]) -> BoardRow {
    let cell = |column: &Column| Cell { column: column.id.clone(), cards: Vec::new() };
    BoardRow { row: row.clone(), cells: columns.iter().map(cell).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spaces::Level;

    fn card(id: &str, row: &str, column: &str, order: &str) -> Card {
        let (row, column, order) = (row.into(), column.into(), order.into());
        let (text, author) = (String::new(), String::new());
        Card { id: id.into(), row, column, order, text, author, lang: Lang::En, made: 0, votes: 0 }
    }

    #[test]
    fn a_card_in_a_row_that_is_gone_is_shown_elsewhere() {
        let cards = vec![card("1", "weather", "now", "a"), card("2", "trust", "now", "a")];
        let board = Board::lay_out(&Template::starter(Level::Group), cards, &HashMap::new());
        assert_eq!(board.elsewhere[0].id, "1");
        assert_eq!(board.cell("trust", "now").unwrap().cards[0].id, "2");
        assert_eq!(board.cards().count(), 2);
    }

    #[test]
    fn cards_of_the_same_order_lie_the_same_way_for_everybody() {
        let cards =
            [card("2", "trust", "now", "a"), card("1", "trust", "now", "a"), card("3", "trust", "now", "A")];
        let template = Template::starter(Level::Group);
        let mut turned = cards.to_vec();
        turned.reverse();
        let board = Board::lay_out(&template, cards.to_vec(), &HashMap::new());
        assert_eq!(board, Board::lay_out(&template, turned, &HashMap::new()));
        let ids: Vec<_> = board.cards().map(|card| card.id.as_str()).collect();
        assert_eq!(ids, ["3", "1", "2"]);
    }
}
