use deadpool_postgres::Transaction;
use tokio::runtime::Handle;
use tokio_postgres::Statement;
use tokio_postgres::types::ToSql;

use super::types::Given;
use crate::store::row::Inside;
use crate::store::{Bind, Error, Result, Row};

/// A transaction on PostgreSQL, used from a thread that may wait.
pub(in crate::store) struct Session<'a> {
    inside: &'a Transaction<'a>,
    handle: &'a Handle,
}

impl<'a> Session<'a> {
    pub fn new(inside: &'a Transaction<'a>, handle: &'a Handle) -> Self {
        Session { inside, handle }
    }

    pub fn run(&self, text: &str, args: &[&dyn Bind]) -> Result<u64> {
        self.handle.block_on(async {
            let statement = self.statement(text, args).await?;
            let given = given(args);
            Ok(self.inside.execute(&statement, &borrowed(&given)).await?)
        })
    }

    pub fn each(
        &self,
        text: &str,
        args: &[&dyn Bind],
        each: &mut dyn FnMut(&Row<'_>) -> Result<()>,
    ) -> Result<()> {
        let rows = self.handle.block_on(async {
            let statement = self.statement(text, args).await?;
            let given = given(args);
            Ok::<_, Error>(self.inside.query(&statement, &borrowed(&given)).await?)
        })?;
        rows.iter().try_for_each(|row| each(&Row(Inside::Postgres(row))))
    }

    async fn statement(&self, text: &str, args: &[&dyn Bind]) -> Result<Statement> {
        let statement = self.inside.prepare_cached(text).await?;
        let wanted = statement.params().len();
        if wanted == args.len() {
            return Ok(statement);
        }
        Err(Error::Shape(format!("the statement has {wanted} values but {} were given", args.len())))
    }

    /// Prepares, and looks whether the types that go in and come out are ones we know.
    #[cfg(test)]
    pub fn prepare(&self, text: &str) -> Result<()> {
        let statement = self.handle.block_on(self.inside.prepare(text))?;
        let columns = statement.columns().iter().map(|column| column.type_());
        match statement.params().iter().chain(columns).find(|kind| !super::types::is_known(kind)) {
            None => Ok(()),
            Some(kind) => Err(Error::Shape(format!("a value of type {kind}: CAST it to one of ours"))),
        }
    }
}

fn given<'a>(args: &'a [&dyn Bind]) -> Vec<Given<'a>> {
    args.iter().map(|arg| Given(arg.value())).collect()
}

fn borrowed<'a>(given: &'a [Given<'a>]) -> Vec<&'a (dyn ToSql + Sync)> {
    given.iter().map(|value| value as &(dyn ToSql + Sync)).collect()
}
