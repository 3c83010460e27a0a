//! The four kinds of value both engines share, and how Rust types go in and come out.

use std::borrow::Cow;

/// A value on its way to or from a column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value<'a> {
    Null,
    /// BIGINT. Also times (milliseconds since 1970, UTC) and yes/no (1/0).
    Int(i64),
    /// DOUBLE PRECISION.
    Real(f64),
    /// TEXT. PostgreSQL refuses the character U+0000.
    Text(&'a str),
    /// BLOB, on PostgreSQL BYTEA.
    Blob(&'a [u8]),
}

/// What may be given for a `$N`. A feature's own type may say how it is kept:
///
/// ```ignore
/// impl Bind for State {
///     fn value(&self) -> Value<'_> { Value::Text(self.word()) }
/// }
/// ```
pub trait Bind {
    fn value(&self) -> Value<'_>;
}

/// What may be taken from a column with [`super::Row::get`]. The other direction of [`Bind`].
pub trait Column: Sized {
    /// `None` when the column holds something that is not one of these.
    fn column(value: Value<'_>) -> Option<Self>;
}

macro_rules! whole_numbers {
    ($($type:ty),*) => {$(
        impl Bind for $type {
            fn value(&self) -> Value<'_> {
                Value::Int(i64::from(*self))
            }
        }
        impl Column for $type {
            fn column(value: Value<'_>) -> Option<Self> {
                match value {
                    Value::Int(number) => number.try_into().ok(),
                    _ => None,
                }
            }
        }
    )*};
}
whole_numbers!(i64, i32, i16, u32, u16, u8);

impl Bind for bool {
    fn value(&self) -> Value<'_> {
        Value::Int((*self).into())
    }
}

impl Column for bool {
    fn column(value: Value<'_>) -> Option<Self> {
        match value {
            Value::Int(0) => Some(false),
            Value::Int(1) => Some(true),
            _ => None,
        }
    }
}

impl Bind for f64 {
    fn value(&self) -> Value<'_> {
        Value::Real(*self)
    }
}

impl Column for f64 {
    fn column(value: Value<'_>) -> Option<Self> {
        match value {
            Value::Real(number) => Some(number),
            Value::Int(number) => Some(number as f64),
            _ => None,
        }
    }
}

impl Bind for str {
    fn value(&self) -> Value<'_> {
        Value::Text(self)
    }
}

impl Bind for String {
    fn value(&self) -> Value<'_> {
        Value::Text(self)
    }
}

impl Bind for Cow<'_, str> {
    fn value(&self) -> Value<'_> {
        Value::Text(self)
    }
}

impl Column for String {
    fn column(value: Value<'_>) -> Option<Self> {
        match value {
            Value::Text(text) => Some(text.to_owned()),
            _ => None,
        }
    }
}

impl Bind for [u8] {
    fn value(&self) -> Value<'_> {
        Value::Blob(self)
    }
}

impl<const N: usize> Bind for [u8; N] {
    fn value(&self) -> Value<'_> {
        Value::Blob(self)
    }
}

impl Bind for Vec<u8> {
    fn value(&self) -> Value<'_> {
        Value::Blob(self)
    }
}

impl Column for Vec<u8> {
    fn column(value: Value<'_>) -> Option<Self> {
        match value {
            Value::Blob(bytes) => Some(bytes.to_vec()),
            _ => None,
        }
    }
}

impl<T: Bind> Bind for Option<T> {
    fn value(&self) -> Value<'_> {
        self.as_ref().map_or(Value::Null, Bind::value)
    }
}

impl<T: Column> Column for Option<T> {
    fn column(value: Value<'_>) -> Option<Self> {
        match value {
            Value::Null => Some(None),
            value => T::column(value).map(Some),
        }
    }
}

impl<T: Bind + ?Sized> Bind for &T {
    fn value(&self) -> Value<'_> {
        (**self).value()
    }
}
