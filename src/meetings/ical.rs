//! Meetings as calendars read them: iCalendar, RFC 5545. Lines end in CRLF and are folded before the 76th octet; times are UTC.

use super::model::Meeting;
use jiff::Timestamp;
use std::fmt::Write;

const MINUTE: i64 = 60 * 1000;
/// Octets of a line without its end.
const LONGEST_LINE: usize = 75;

/// One meeting as an event. Nobody's name stands in it.
#[derive(Debug, Clone)]
pub struct Event {
    pub uid: String,
    pub starts_at: i64,
    pub minutes: i64,
    /// Counts up with every change, so that a calendar knows which one is newer.
    pub sequence: i64,
    pub off: bool,
    pub title: String,
    pub place: String,
    pub about: String,
    pub page: String,
}

impl Event {
    /// None for a meeting that has no time.
    pub fn of(meeting: &Meeting, title: &str, about: String, page: String) -> Option<Event> {
        Some(Event {
            uid: format!("{}@plethu", meeting.id),
            starts_at: meeting.starts_at?,
            minutes: meeting.minutes,
            sequence: meeting.changes,
            off: meeting.off.is_some(),
            title: title.to_owned(),
            place: meeting.place.clone(),
            about,
            page,
        })
    }
}

/// A whole calendar, as it is at this moment.
pub fn calendar(name: &str, events: &[Event], now: i64) -> String {
    let mut text = String::new();
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Plethu//Meetings//EN", "METHOD:PUBLISH"] {
        put(&mut text, line);
    }
    put(&mut text, &format!("X-WR-CALNAME:{}", escaped(name)));
    for event in events {
        put_event(&mut text, event, now);
    }
    put(&mut text, "END:VCALENDAR");
    text
}

fn put_event(text: &mut String, event: &Event, now: i64) {
    let ends_at = event.starts_at + event.minutes * MINUTE;
    put(text, "BEGIN:VEVENT");
    put(text, &format!("UID:{}", event.uid));
    put(text, &format!("DTSTAMP:{}", utc(now)));
    put(text, &format!("DTSTART:{}", utc(event.starts_at)));
    put(text, &format!("DTEND:{}", utc(ends_at)));
    put(text, &format!("SEQUENCE:{}", event.sequence));
    put(text, if event.off { "STATUS:CANCELLED" } else { "STATUS:CONFIRMED" });
    put(text, &format!("SUMMARY:{}", escaped(&event.title)));
    put(text, &format!("LOCATION:{}", escaped(&event.place)));
    put(text, &format!("DESCRIPTION:{}", escaped(&event.about)));
    put(text, &format!("URL:{}", event.page));
    put(text, "END:VEVENT");
}

/// `20260310T140000Z`.
fn utc(millis: i64) -> String {
    let at = Timestamp::from_millisecond(millis).unwrap_or(Timestamp::UNIX_EPOCH);
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// As the value of a property that is text.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(letter);
            }
            '\n' => out.push_str("\\n"),
            // What is left of these would end the line.
            letter if letter.is_control() => out.push(' '),
            letter => out.push(letter),
        }
    }
    out
}

/// A line, folded between letters: what goes on begins with a space, which counts.
fn put(text: &mut String, line: &str) {
    let mut octets = 0;
    for letter in line.chars() {
        if octets + letter.len_utf8() > LONGEST_LINE {
            text.push_str("\r\n ");
            octets = 1;
        }
        octets += letter.len_utf8();
        text.push(letter);
    }
    // A String takes whatever is written to it.
    let _ = write!(text, "\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn event(title: &str) -> Event {
        Event {
            uid: "1@plethu".into(),
            starts_at: 1_773_151_200_000,
            minutes: 90,
            sequence: 2,
            off: false,
            title: title.into(),
            place: "Canolfan Dydd Cwm Teg; the small room, upstairs".into(),
            about: "Papers by Tuesday.\nhttps://plethu.example".into(),
            page: "https://plethu.example/spaces/TEG4K7/meetings/12".into(),
        }
    }

    #[test]
    fn a_meeting_is_written_as_the_standard_says() {
        let text = calendar("Cwm Teg", &[event("Breaks, again")], 1_772_539_200_000);
        let expected = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Plethu//Meetings//EN\r\nMETHOD:PUBLISH\r\n\
            X-WR-CALNAME:Cwm Teg\r\nBEGIN:VEVENT\r\nUID:1@plethu\r\nDTSTAMP:20260303T120000Z\r\n\
            DTSTART:20260310T140000Z\r\nDTEND:20260310T153000Z\r\nSEQUENCE:2\r\nSTATUS:CONFIRMED\r\n\
            SUMMARY:Breaks\\, again\r\nLOCATION:Canolfan Dydd Cwm Teg\\; the small room\\, upstairs\r\n\
            DESCRIPTION:Papers by Tuesday.\\nhttps://plethu.example\r\n\
            URL:https://plethu.example/spaces/TEG4K7/meetings/12\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        assert_eq!(text, expected);
    }

    #[test]
    fn a_meeting_that_was_called_off_says_so() {
        let off = Event { off: true, ..event("Breaks") };
        assert!(calendar("x", &[off], 0).contains("\r\nSTATUS:CANCELLED\r\n"));
    }

    #[test]
    fn what_somebody_typed_never_begins_a_line_of_its_own() {
        let text = calendar("x", &[event("A\r\nATTENDEE:b\u{7}\\")], 0);
        assert!(text.contains("SUMMARY:A \\nATTENDEE:b \\\\\r\n"), "{text}");
    }

    proptest! {
        #[test]
        fn no_line_is_too_long_and_nothing_is_lost_by_folding(title in "\\PC{0,300}") {
            let text = calendar("x", &[event(&title)], 0);
            for line in text.split("\r\n") {
                prop_assert!(line.len() <= LONGEST_LINE, "{}", line);
            }
            let unfolded = text.replace("\r\n ", "");
            let summary = format!("SUMMARY:{}\r\n", escaped(&title));
            prop_assert!(unfolded.contains(&summary), "{}", unfolded);
        }
    }
}
