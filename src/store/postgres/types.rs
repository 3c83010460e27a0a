use std::error::Error;

use bytes::BytesMut;
use tokio_postgres::types::{FromSql, IsNull, ToSql, Type, to_sql_checked};

use crate::store::Value;

type Outcome<T> = Result<T, Box<dyn Error + Sync + Send>>;

/// The types a value may go into or come out of. NUMERIC is left out on purpose: `SUM` gives it, SQLite does not know
/// it, and `CAST(… AS BIGINT)` means the same on both.
pub(super) fn is_known(kind: &Type) -> bool {
    is_whole(kind) || is_real(kind) || is_text(kind) || matches!(*kind, Type::BOOL | Type::BYTEA | Type::VOID)
}

fn is_whole(kind: &Type) -> bool {
    matches!(*kind, Type::INT2 | Type::INT4 | Type::INT8)
}

fn is_real(kind: &Type) -> bool {
    matches!(*kind, Type::FLOAT4 | Type::FLOAT8)
}

fn is_text(kind: &Type) -> bool {
    matches!(*kind, Type::TEXT | Type::VARCHAR | Type::BPCHAR | Type::NAME | Type::UNKNOWN)
}

/// A value on its way in. The server has said which type it expects there: `$1` in `LIMIT $1` is an INT8, in `$1 + 1` an
/// INT4. The number is sent in that type, or refused when it does not fit.
#[derive(Debug)]
pub(super) struct Given<'a>(pub Value<'a>);

impl ToSql for Given<'_> {
    fn to_sql(&self, kind: &Type, out: &mut BytesMut) -> Outcome<IsNull> {
        match (self.0, kind) {
            (Value::Null, _) => Ok(IsNull::Yes),
            (Value::Int(number), &Type::INT8) => number.to_sql(kind, out),
            (Value::Int(number), &Type::INT4) => i32::try_from(number)?.to_sql(kind, out),
            (Value::Int(number), &Type::INT2) => i16::try_from(number)?.to_sql(kind, out),
            (Value::Int(number @ 0..=1), &Type::BOOL) => (number == 1).to_sql(kind, out),
            (Value::Int(number), &Type::FLOAT8) => (number as f64).to_sql(kind, out),
            (Value::Real(number), &Type::FLOAT8) => number.to_sql(kind, out),
            (Value::Real(number), &Type::FLOAT4) => (number as f32).to_sql(kind, out),
            (Value::Text(text), kind) if is_text(kind) => text.to_sql(kind, out),
            (Value::Blob(bytes), &Type::BYTEA) => bytes.to_sql(kind, out),
            (_, kind) => Err(format!("the value does not go into a {kind}").into()),
        }
    }

    fn accepts(_: &Type) -> bool {
        // Which value it is decides; see above.
        true
    }

    to_sql_checked!();
}

/// A value on its way out.
pub(in crate::store) struct Taken<'a>(pub Value<'a>);

impl<'a> FromSql<'a> for Taken<'a> {
    fn from_sql(kind: &Type, raw: &'a [u8]) -> Outcome<Self> {
        Ok(Taken(match *kind {
            Type::INT8 => Value::Int(i64::from_sql(kind, raw)?),
            Type::INT4 => Value::Int(i32::from_sql(kind, raw)?.into()),
            Type::INT2 => Value::Int(i16::from_sql(kind, raw)?.into()),
            // SQLite has no yes and no, only 1 and 0.
            Type::BOOL => Value::Int(bool::from_sql(kind, raw)?.into()),
            Type::FLOAT8 => Value::Real(f64::from_sql(kind, raw)?),
            Type::FLOAT4 => Value::Real(f32::from_sql(kind, raw)?.into()),
            Type::BYTEA => Value::Blob(raw),
            Type::VOID => Value::Null,
            _ => Value::Text(std::str::from_utf8(raw)?),
        }))
    }

    fn from_sql_null(_: &Type) -> Outcome<Self> {
        Ok(Taken(Value::Null))
    }

    fn accepts(kind: &Type) -> bool {
        is_known(kind)
    }
}
