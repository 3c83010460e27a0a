//! The five values: each has a name, a simple shape and a colour, and none is ever shown by colour alone.

use super::words::Words;
use crate::words::Lang;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    Strengths,
    Networks,
    Matters,
    Trust,
    Change,
}

impl Value {
    pub const ALL: [Value; 5] =
        [Value::Strengths, Value::Networks, Value::Matters, Value::Trust, Value::Change];

    /// As kept in the database, in addresses and in class names.
    pub fn key(self) -> &'static str {
        match self {
            Value::Strengths => "strengths",
            Value::Networks => "networks",
            Value::Matters => "matters",
            Value::Trust => "trust",
            Value::Change => "change",
        }
    }

    pub fn from_key(key: &str) -> Option<Value> {
        Value::ALL.into_iter().find(|value| value.key() == key)
    }

    pub fn name(self, lang: Lang) -> &'static str {
        let w = Words(lang);
        match self {
            Value::Strengths => w.value_strengths(),
            Value::Networks => w.value_networks(),
            Value::Matters => w.value_matters(),
            Value::Trust => w.value_trust(),
            Value::Change => w.value_change(),
        }
    }
}
