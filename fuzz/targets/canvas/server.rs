//! A canvas as the program keeps it: one document, and the updates of which it consists.

use super::peer::KEYS;
use plethu::canvas::{Card, Checked, Document, Place, Template, check_message};
use plethu::live::presence::{From, Presence};
use plethu::spaces::Level;
use std::collections::HashMap;

pub struct Server {
    document: Document,
    kept: Vec<Vec<u8>>,
    presence: Presence,
    template: Template,
    /// What it was after each change, for those who heard nothing since.
    states: Vec<Vec<u8>>,
}

type Shown = (Vec<Card>, HashMap<String, String>);

impl Server {
    pub fn open() -> Server {
        let template = Template::starter(Level::Group);
        let mut document = Document::new(&template);
        let kept = document.take_updates();
        document.take_changes();
        let states = vec![document.encode()];
        Server { document, kept, presence: Presence::default(), template, states }
    }

    /// The state some changes ago.
    pub fn state(&self, behind: usize) -> &[u8] {
        &self.states[self.states.len() - 1 - behind % self.states.len()]
    }

    pub fn hear(&mut self, message: &[u8], who: u8) {
        match check_message(message) {
            Err(_) => {}
            Ok(Checked::Step1(known)) => {
                self.document.encode_since(&known).expect("what passed the check can be answered");
            }
            Ok(Checked::AskPresence) => drop(self.presence.everybody()),
            Ok(Checked::Presence(states)) => {
                let from = From::Seat { seat: who.into(), person: "somebody".into() };
                let _ = self.presence.hear(&states, &from, 0);
                self.presence.take_news(true);
                assert!(self.presence.take_own_news(2000).iter().all(|piece| piece.len() <= 2000));
            }
            Ok(Checked::Update(incoming)) => {
                let before = shown(&self.document);
                match self.document.apply(incoming) {
                    Ok(Some(new)) => {
                        self.kept.push(new.to_vec());
                        self.changed();
                    }
                    // Nothing but what was known already.
                    Ok(None) => assert_eq!(shown(&self.document), before),
                    Err(_) if self.document.is_spoilt() => {
                        self.document = load(&self.kept);
                        assert_eq!(shown(&self.document), before);
                    }
                    Err(_) => assert_eq!(shown(&self.document), before),
                }
            }
        }
    }

    pub fn form(&mut self, card: u8, text: &str, act: u8) {
        let key = KEYS[usize::from(card) % KEYS.len()];
        let _ = match act % 4 {
            0 => self.document.change_text(key, text),
            1 => self.document.remove_card(key),
            2 => self.document.move_card(key, &Place::new(text, "now", "a")),
            _ => self.document.set_box_seen(key, text, "something else"),
        };
        self.kept.extend(self.document.take_updates());
        self.changed();
    }

    fn changed(&mut self) {
        let changes = self.document.take_changes();
        assert!(!changes.votes);
        changes.cards.iter().for_each(|id| drop(self.document.card(id)));
        self.states.push(self.document.encode());
    }

    /// After a start, for another node, and for somebody who comes new, it is the same canvas.
    pub fn adds_up(&self) {
        let here = shown(&self.document);
        let again = load(&self.kept);
        assert_eq!(shown(&again), here);
        assert_eq!(again.state_vector().len(), self.document.state_vector().len());
        assert_eq!(shown(&load(&[self.document.encode()])), here);
        let nothing: [&[u8]; 0] = [];
        let mut followed = Document::load(nothing).expect("nothing is a document");
        for update in &self.kept {
            followed.take_in(update).expect("what was kept can be told again");
        }
        assert_eq!(shown(&followed), here);
        let board = self.document.board(&self.template);
        assert_eq!(board.cards().count(), here.0.len());
    }
}

fn load(kept: &[Vec<u8>]) -> Document {
    Document::load(kept).expect("what was kept can be read")
}

fn shown(document: &Document) -> Shown {
    let mut cards = document.cards();
    cards.sort_by(|a, b| a.id.cmp(&b.id));
    (cards, document.box_texts())
}
