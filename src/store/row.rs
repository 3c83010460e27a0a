use rusqlite::types::ValueRef;

use super::postgres::Taken;
use super::{Column, Error, Result, Value};

/// One row of an answer.
pub struct Row<'a>(pub(super) Inside<'a>);

pub(super) enum Inside<'a> {
    Sqlite(&'a rusqlite::Row<'a>),
    Postgres(&'a tokio_postgres::Row),
}

impl Row<'_> {
    /// The value of column `index`, counted from 0. An `Option` may be NULL, anything else may not.
    pub fn get<T: Column>(&self, index: usize) -> Result<T> {
        let value = self.value(index)?;
        T::column(value).ok_or_else(|| {
            // Which column and which type, never what is in it: this is logged.
            Error::Shape(format!("column {index} does not hold a {}", std::any::type_name::<T>()))
        })
    }

    fn value(&self, index: usize) -> Result<Value<'_>> {
        match &self.0 {
            Inside::Sqlite(row) => Ok(match row.get_ref(index)? {
                ValueRef::Null => Value::Null,
                ValueRef::Integer(number) => Value::Int(number),
                ValueRef::Real(number) => Value::Real(number),
                ValueRef::Text(bytes) => Value::Text(
                    std::str::from_utf8(bytes)
                        .map_err(|_| Error::Shape(format!("column {index} is not UTF-8")))?,
                ),
                ValueRef::Blob(bytes) => Value::Blob(bytes),
            }),
            Inside::Postgres(row) => Ok(row.try_get::<_, Taken>(index)?.0),
        }
    }
}
