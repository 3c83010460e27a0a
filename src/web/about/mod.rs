//! The pages every site of this kind owes its readers: accessibility, privacy, and what this is.

use super::{Doors, Frame, Opens, Page, Reader};
use askama::Template;

pub fn doors() -> Doors {
    Doors::new().get("/about", Opens::ToAnyone, about)
}

#[derive(Template)]
#[template(path = "web/about/about.html")]
struct About {
    frame: Frame,
}

async fn about(reader: Reader) -> Page<About> {
    let title = super::words::Words(reader.lang).about();
    Page(About { frame: Frame::new(&reader, title) })
}
