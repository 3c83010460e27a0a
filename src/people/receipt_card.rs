//! The card that a receipt code is written, printed or read aloud from: whose it is, the code, and where to bring it.

use super::words::Words;
use crate::app::App;
use crate::web::qr;
use crate::words::Lang;
use askama::Template;

#[derive(Template)]
#[template(path = "people/receipt_card.html")]
pub struct ReceiptCard {
    w: Words,
    name: String,
    code: String,
    /// Where to come in, as people say and type it.
    spoken: String,
    qr: String,
}

impl ReceiptCard {
    /// `lang`: that of whoever will read the card.
    pub fn new(app: &App, lang: Lang, name: &str, code: String) -> ReceiptCard {
        let address = format!("{}/{lang}/come-back", app.settings.home());
        let spoken = address.split_once("://").map_or(&*address, |(_, rest)| rest).to_owned();
        ReceiptCard { w: Words(lang), name: name.into(), code, spoken, qr: qr::svg(&address) }
    }
}
