//! What was typed about a template, and the template that it makes.

use super::words::Words;
use crate::canvas::{Column, Row, Template, TextBox};
use crate::spaces::Level;
use crate::store::new_id;
use crate::web::{self, Problems, text};
use crate::words::{Lang, Worded};
use std::collections::BTreeSet;

const LONGEST_NAME: usize = 120;
const LONGEST_QUESTION: usize = 300;
/// More do not fit on paper.
const MOST_ROWS: usize = 12;
const MOST_COLUMNS: usize = 8;
/// Above the cards, and as many below.
const MOST_BOXES: usize = 8;
const MOST_DOTS: u32 = 50;

/// The fields of the form, by names such as `row/trust/name_en`.
#[derive(Clone, Default)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    pub fn sent(sent: Vec<(String, String)>) -> Fields {
        Fields(sent)
    }

    /// As the form first shows a template.
    pub fn of(name: &Worded, template: &Template) -> Fields {
        let mut fields = Fields::default();
        fields.put("canvas", "name", name);
        for row in &template.rows {
            fields.put(&format!("row/{}", row.id), "name", &row.name);
            fields.put(&format!("row/{}", row.id), "prompt", &row.prompt);
        }
        for column in &template.columns {
            fields.put(&format!("column/{}", column.id), "name", &column.name);
            fields.put(&format!("column/{}", column.id), "prompt", &column.prompt);
        }
        for one in template.boxes() {
            fields.put(&format!("box/{}", one.id), "name", &one.name);
            fields.put(&format!("box/{}", one.id), "prompt", &one.prompt);
        }
        fields.0.push(("dots".into(), template.dots.to_string()));
        fields
    }

    pub fn get(&self, name: &str) -> &str {
        let found = self.0.iter().find(|(found, _)| found == name);
        found.map_or("", |(_, value)| value)
    }

    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(found, _)| found == name).map(|(_, value)| value.as_str())
    }

    fn put(&mut self, key: &str, what: &str, worded: &Worded) {
        for lang in Lang::ALL {
            let name = format!("{key}/{what}_{}", lang.code());
            self.0.push((name, worded.get(lang).unwrap_or_default().to_owned()));
        }
    }
}

/// A name and a template that can be kept.
#[derive(Debug)]
pub struct Asked {
    pub name: Worded,
    pub template: Template,
}

impl Asked {
    /// `filled`: the boxes in which something stands. They stay.
    ///
    /// # Errors
    /// Every field that needs putting right.
    pub fn check(
        fields: &Fields,
        before: &Template,
        filled: &BTreeSet<String>,
        lang: Lang,
    ) -> Result<Asked, Problems> {
        let mut check = Check { fields, lang, problems: Problems::new() };
        let name = check.needed("canvas");
        let mut template = before.clone();
        template.rows.retain(|row| fields.get(&format!("row/{}/gone", row.id)).is_empty());
        for row in &mut template.rows {
            let key = format!("row/{}", row.id);
            (row.name, row.prompt) = (check.needed(&key), check.both(&key, "prompt", LONGEST_QUESTION));
        }
        template.columns.retain(|column| fields.get(&format!("column/{}/gone", column.id)).is_empty());
        for column in &mut template.columns {
            let key = format!("column/{}", column.id);
            (column.name, column.prompt) = (check.needed(&key), check.both(&key, "prompt", LONGEST_QUESTION));
        }
        check.boxes(&mut template.header, filled, "above");
        check.boxes(&mut template.footer, filled, "below");
        check.bring_back(&mut template);
        check.add_new(&mut template);
        check.count(&mut template);
        if check.problems.is_empty() { Ok(Asked { name, template }) } else { Err(check.problems) }
    }
}

struct Check<'a> {
    fields: &'a Fields,
    lang: Lang,
    problems: Problems,
}

impl Check<'_> {
    /// A name that must be there in one language at least.
    fn needed(&mut self, key: &str) -> Worded {
        let before = self.problems.iter().count();
        let name = self.both(key, "name", LONGEST_NAME);
        if name.is_empty() && self.problems.iter().count() == before {
            let field = format!("{key}/name_{}", self.lang.code());
            self.problems.add(&field, Words(self.lang).name_empty());
        }
        name
    }

    fn both(&mut self, key: &str, what: &str, most: usize) -> Worded {
        let mut worded = Worded::default();
        for lang in Lang::ALL {
            let field = format!("{key}/{what}_{}", lang.code());
            match text::line_or_none(self.fields.get(&field), most) {
                Ok(typed) => worded = worded.and(lang, typed.unwrap_or_default()),
                Err(problem) => self.problems.add(&field, problem.say(&web::words::Words(self.lang))),
            }
        }
        worded
    }

    fn boxes(&mut self, boxes: &mut Vec<TextBox>, filled: &BTreeSet<String>, side: &str) {
        let goes = |one: &TextBox| !self.fields.get(&format!("box/{}/gone", one.id)).is_empty();
        for one in boxes.iter().filter(|one| goes(one) && filled.contains(&one.id)) {
            self.problems.add(&format!("box/{}/gone", one.id), Words(self.lang).box_has_words());
        }
        boxes.retain(|one| !goes(one));
        for one in &mut *boxes {
            let key = format!("box/{}", one.id);
            (one.name, one.prompt) = (self.needed(&key), self.both(&key, "prompt", LONGEST_QUESTION));
        }
        let key = format!("{side}/new");
        let (name, prompt) =
            (self.both(&key, "name", LONGEST_NAME), self.both(&key, "prompt", LONGEST_QUESTION));
        if !name.is_empty() {
            boxes.push(TextBox { id: new_id(), name, prompt });
        }
        if boxes.len() > MOST_BOXES {
            self.problems.add(&format!("{key}/name_en"), Words(self.lang).boxes_wrong(MOST_BOXES as i64));
        }
    }

    /// Rows, columns and boxes of the starter that had gone; their cards lie in them again.
    fn bring_back(&mut self, template: &mut Template) {
        let Some(starter) = Level::from_code(&template.level).map(Template::starter) else { return };
        let wanted: Vec<&str> = self.fields.all("back").collect();
        for row in starter.rows {
            let there = template.rows.iter().any(|one| one.id == row.id);
            if !there && wanted.contains(&&*format!("row/{}", row.id)) {
                template.rows.push(row);
            }
        }
        for (boxes, first) in [(&mut template.header, starter.header), (&mut template.footer, starter.footer)]
        {
            for one in first {
                let there = boxes.iter().any(|other| other.id == one.id);
                if !there && wanted.contains(&&*format!("box/{}", one.id)) {
                    boxes.push(one);
                }
            }
        }
        for column in starter.columns {
            let there = template.columns.iter().any(|one| one.id == column.id);
            if !there && wanted.contains(&&*format!("column/{}", column.id)) {
                template.columns.push(column);
            }
        }
    }

    fn add_new(&mut self, template: &mut Template) {
        let (name, prompt) =
            (self.both("row/new", "name", LONGEST_NAME), self.both("row/new", "prompt", LONGEST_QUESTION));
        if !name.is_empty() {
            template.rows.push(Row { id: new_id(), value: "own".into(), name, prompt });
        }
        let name = self.both("column/new", "name", LONGEST_NAME);
        let prompt = self.both("column/new", "prompt", LONGEST_QUESTION);
        if !name.is_empty() {
            template.columns.push(Column { id: new_id(), name, prompt });
        }
    }

    fn count(&mut self, template: &mut Template) {
        let w = Words(self.lang);
        if !(1..=MOST_ROWS).contains(&template.rows.len()) {
            self.problems.add("row/new/name_en", w.rows_wrong(MOST_ROWS as i64));
        }
        if !(1..=MOST_COLUMNS).contains(&template.columns.len()) {
            self.problems.add("column/new/name_en", w.columns_wrong(MOST_COLUMNS as i64));
        }
        match self.fields.get("dots").trim().parse() {
            Ok(dots) if dots <= MOST_DOTS => template.dots = dots,
            _ => self.problems.add("dots", w.dots_wrong(i64::from(MOST_DOTS))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(changes: &[(&str, &str)]) -> Fields {
        let mut fields = Fields::of(&Worded::new("Plan", ""), &Template::starter(Level::Group));
        for (name, value) in changes {
            fields.0.retain(|(found, _)| found != name);
            fields.0.push(((*name).into(), (*value).into()));
        }
        fields
    }

    fn check(changes: &[(&str, &str)]) -> Result<Asked, Problems> {
        let filled = BTreeSet::from(["cannot".to_owned()]);
        Asked::check(&fields(changes), &Template::starter(Level::Group), &filled, Lang::En)
    }

    #[test]
    fn a_form_sent_as_it_was_shown_changes_nothing() {
        assert_eq!(check(&[]).unwrap().template, Template::starter(Level::Group));
    }

    #[test]
    fn a_row_goes_another_comes_and_the_first_can_be_brought_back() {
        let asked = check(&[("row/trust/gone", "yes"), ("row/new/name_cy", "Y tywydd")]).unwrap();
        let ids: Vec<&str> = asked.template.rows.iter().map(|row| row.value.as_str()).collect();
        assert_eq!(ids, ["strengths", "networks", "matters", "change", "own"]);
        let shown = Fields::of(&asked.name, &asked.template);
        let back = Fields([shown.0, vec![("back".into(), "row/trust".into())]].concat());
        let back = Asked::check(&back, &asked.template, &BTreeSet::new(), Lang::En).unwrap();
        assert_eq!(back.template.rows.last().unwrap().id, "trust");
    }

    #[test]
    fn an_empty_box_goes_and_comes_back_a_filled_one_stays_and_another_is_made() {
        let asked = check(&[("box/review/gone", "yes"), ("below/new/name_en", "Who was here")]).unwrap();
        let names: Vec<&str> = asked.template.footer.iter().map(|one| one.name.in_lang(Lang::En)).collect();
        assert_eq!(names, ["What we cannot change, and why", "Who was here"]);
        let shown = Fields::of(&asked.name, &asked.template);
        let back = Fields([shown.0, vec![("back".into(), "box/review".into())]].concat());
        let back = Asked::check(&back, &asked.template, &BTreeSet::new(), Lang::En).unwrap();
        assert_eq!(back.template.footer.last().unwrap().id, "review");
        assert!(check(&[("box/cannot/gone", "yes")]).unwrap_err().has("box/cannot/gone"));
    }

    #[test]
    fn a_row_without_a_name_and_a_canvas_without_rows_come_back() {
        let problems = check(&[("row/trust/name_en", ""), ("row/trust/name_cy", " ")]).unwrap_err();
        assert!(problems.has("row/trust/name_en"));
        let all = ["strengths", "networks", "matters", "trust", "change"].map(|id| format!("row/{id}/gone"));
        let all: Vec<(&str, &str)> = all.iter().map(|name| (name.as_str(), "yes")).collect();
        assert!(check(&all).unwrap_err().has("row/new/name_en"));
        assert!(check(&[("dots", "-1")]).unwrap_err().has("dots"));
    }
}
