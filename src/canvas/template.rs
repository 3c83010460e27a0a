//! What a sheet asks: its rows, columns and boxes, in both languages. Data, not code: a group may change its own copy.

use crate::spaces::Level;
use crate::words::Worded;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Template {
    pub id: String,
    /// The level it is written for: `individual`, `group` or `strategic`.
    pub level: String,
    pub rows: Vec<Row>,
    pub columns: Vec<Column>,
    pub header: Vec<TextBox>,
    pub footer: Vec<TextBox>,
    /// How many dots each person may put on cards.
    pub dots: u32,
}

/// One of the five values, with a plain question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    pub id: String,
    pub value: String,
    pub name: Worded,
    #[serde(default)]
    pub prompt: Worded,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    pub id: String,
    pub name: Worded,
    #[serde(default)]
    pub prompt: Worded,
}

/// A box for one text, above or below the cards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextBox {
    pub id: String,
    pub name: Worded,
    #[serde(default)]
    pub prompt: Worded,
}

impl Template {
    /// The one a new canvas of this level begins with.
    pub fn starter(level: Level) -> Template {
        let json = match level {
            Level::Individual => include_str!("templates/individual.json"),
            Level::Group => include_str!("templates/group.json"),
            Level::Strategic => include_str!("templates/strategic.json"),
        };
        Template::from_json(json).expect("a test reads every starter template")
    }

    /// # Errors
    /// When it is not a template in our shape.
    pub fn from_json(json: &str) -> serde_json::Result<Template> {
        serde_json::from_str(json)
    }

    pub fn to_json(&self) -> String {
        serde_json::to_string(self).expect("texts, lists and numbers are always JSON")
    }

    /// All boxes, those of the header first.
    pub fn boxes(&self) -> impl Iterator<Item = &TextBox> {
        self.header.iter().chain(&self.footer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;
    use std::collections::BTreeSet;

    #[test]
    fn every_level_has_a_starter_that_asks_about_the_five_values_in_both_languages() {
        for level in Level::ALL {
            let template = Template::starter(level);
            assert_eq!(template.level, level.code());
            let values: Vec<_> = template.rows.iter().map(|row| row.value.as_str()).collect();
            assert_eq!(values, ["strengths", "networks", "matters", "trust", "change"]);
            assert_eq!(template.columns.len(), 5);
            let rows = template.rows.iter().flat_map(|row| [&row.name, &row.prompt]);
            let rest = template.columns.iter().map(|c| &c.name).chain(template.boxes().map(|b| &b.name));
            for text in rows.chain(rest) {
                assert!(Lang::ALL.iter().all(|lang| text.get(*lang).is_some()), "{level:?}: {text:?}");
            }
        }
    }

    #[test]
    fn ids_can_stand_in_a_place_and_are_told_apart() {
        for template in Level::ALL.map(Template::starter) {
            let ids = |ids: Vec<&String>| {
                assert!(ids.iter().all(|id| !id.is_empty() && !id.contains('/')), "{ids:?}");
                assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{ids:?}");
            };
            ids(template.rows.iter().map(|row| &row.id).collect());
            ids(template.columns.iter().map(|column| &column.id).collect());
            ids(template.boxes().map(|text_box| &text_box.id).collect());
        }
    }

    #[test]
    fn a_template_comes_back_as_it_was_kept() {
        let template = Template::starter(Level::Group);
        assert_eq!(Template::from_json(&template.to_json()).unwrap(), template);
    }
}
