//! A printed sheet: whatever can be done on a screen can be done on it. It says what it is, and where its page is.

use super::qr;

pub struct Sheet {
    /// What somebody reads out on the telephone to find this sheet again.
    pub reference: String,
    /// The page it came from, in full.
    pub address: String,
    pub qr: String,
    pub size: Size,
    /// For eyes that need it: 18 point and more.
    pub large: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Size {
    #[default]
    A4,
    A3,
}

impl Sheet {
    pub fn new(reference: impl Into<String>, address: impl Into<String>) -> Sheet {
        let address = address.into();
        let qr = qr::svg(&address);
        Sheet { reference: reference.into(), address, qr, size: Size::A4, large: false }
    }

    /// The address as people say and type it.
    pub fn spoken(&self) -> &str {
        self.address.split_once("://").map_or(&*self.address, |(_, rest)| rest)
    }

    pub fn of_size(mut self, size: Size) -> Sheet {
        self.size = size;
        self
    }

    pub fn large(mut self, large: bool) -> Sheet {
        self.large = large;
        self
    }

    pub fn class(&self) -> &'static str {
        match (self.size, self.large) {
            (Size::A4, false) => "sheet sheet-a4",
            (Size::A4, true) => "sheet sheet-a4 sheet-large",
            (Size::A3, false) => "sheet sheet-a3",
            (Size::A3, true) => "sheet sheet-a3 sheet-large",
        }
    }
}
