/// A statement for both engines, with `$1`, `$2` … for its values. Made by [`sql!`].
#[derive(Clone, Copy, Debug)]
pub struct Sql {
    pub(super) sqlite: &'static str,
    pub(super) postgres: &'static str,
}

impl Sql {
    /// For [`sql!`].
    #[doc(hidden)]
    pub const fn each(sqlite: &'static str, postgres: &'static str) -> Sql {
        Sql { sqlite, postgres }
    }

    /// A statement that no test prepares: only for tests, on tables of their own.
    #[doc(hidden)]
    pub const fn unregistered(text: &'static str) -> Sql {
        Sql { sqlite: text, postgres: text }
    }
}

/// A statement and where it is written.
pub struct Registered {
    #[doc(hidden)]
    pub sql: Sql,
    #[doc(hidden)]
    pub file: &'static str,
    #[doc(hidden)]
    pub line: u32,
}

inventory::collect!(Registered);

/// Writes an SQL statement. A test prepares every one of them on both engines, so a misspelt column is found there.
///
/// `sql!("SELECT name FROM person WHERE id = $1")`, and where the engines differ
/// `sql!(sqlite: "…", postgres: "…")`.
///
/// To mean the same on both: `CAST(SUM(x) AS BIGINT)`, `CAST(AVG(x) AS DOUBLE PRECISION)`, `ON CONFLICT … DO …`,
/// `RETURNING`, `CURRENT_TIMESTAMP` never (bind the clock's time), `COALESCE` and not `IFNULL`.
#[macro_export]
macro_rules! sql {
    (sqlite: $sqlite:expr, postgres: $postgres:expr $(,)?) => {{
        const STATEMENT: $crate::store::Sql = $crate::store::Sql::each($sqlite, $postgres);
        $crate::store::inventory::submit! {
            $crate::store::Registered { sql: STATEMENT, file: file!(), line: line!() }
        }
        STATEMENT
    }};
    ($text:expr $(,)?) => {
        $crate::sql!(sqlite: $text, postgres: $text)
    };
}
