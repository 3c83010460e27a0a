//! The five answers as somebody typed them in.

use super::model::Reply;
use super::queries::Given;
use super::template::Question;
use crate::web::{self, Problems, Value, text};
use crate::words::Lang;
use serde::Deserialize;

/// A short remark: it is read by all.
const MOST: usize = 300;

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    strengths: String,
    strengths_remark: String,
    networks: String,
    networks_remark: String,
    matters: String,
    matters_remark: String,
    trust: String,
    trust_remark: String,
    change: String,
    change_remark: String,
    /// Which words were read: the versions of the questions, as `versions` gives them.
    pub asked: String,
}

/// Which words stand on a page, so that an answer is never kept under others.
pub fn versions(questions: &[Question]) -> String {
    questions.iter().map(|question| question.version.to_string()).collect::<Vec<_>>().join(".")
}

impl Typed {
    /// What somebody said before, to be changed.
    pub fn of(given: &[Given]) -> Typed {
        let mut typed = Typed::default();
        for one in given {
            let (reply, remark) = typed.fields(one.value);
            *reply = one.reply.map_or("", Reply::code).to_owned();
            *remark = one.remark.clone().unwrap_or_default();
        }
        typed
    }

    pub fn reply(&self, value: Value) -> &str {
        match value {
            Value::Strengths => &self.strengths,
            Value::Networks => &self.networks,
            Value::Matters => &self.matters,
            Value::Trust => &self.trust,
            Value::Change => &self.change,
        }
    }

    pub fn remark(&self, value: Value) -> &str {
        match value {
            Value::Strengths => &self.strengths_remark,
            Value::Networks => &self.networks_remark,
            Value::Matters => &self.matters_remark,
            Value::Trust => &self.trust_remark,
            Value::Change => &self.change_remark,
        }
    }

    fn fields(&mut self, value: Value) -> (&mut String, &mut String) {
        match value {
            Value::Strengths => (&mut self.strengths, &mut self.strengths_remark),
            Value::Networks => (&mut self.networks, &mut self.networks_remark),
            Value::Matters => (&mut self.matters, &mut self.matters_remark),
            Value::Trust => (&mut self.trust, &mut self.trust_remark),
            Value::Change => (&mut self.change, &mut self.change_remark),
        }
    }

    /// Each question may be left out.
    ///
    /// # Errors
    /// Every remark that needs putting right.
    pub fn check(&self, questions: &[Question], lang: Lang) -> Result<Vec<Given>, Problems> {
        let mut problems = Problems::new();
        let mut given = Vec::new();
        for question in questions {
            let remark = text::line_or_none(self.remark(question.value), MOST);
            let remark = remark.map_err(|problem| problem.say(&web::words::Words(lang)));
            given.push(Given {
                value: question.value,
                version: question.version,
                reply: Reply::from_code(self.reply(question.value)),
                remark: problems.take(&question.remark_field(), remark),
            });
        }
        if problems.is_empty() { Ok(given) } else { Err(problems) }
    }
}
