use super::*;
use proptest::prelude::*;

fn at(written: &str) -> i64 {
    written.parse::<jiff::civil::DateTime>().unwrap().to_zoned(zone()).unwrap().timestamp().as_millisecond()
}

fn both(say: impl Fn(Lang) -> String) -> [String; 2] {
    [say(Lang::En), say(Lang::Cy)]
}

#[test]
fn a_day_is_said_in_full_in_both_languages() {
    let millis = at("2026-03-03T14:00");
    assert_eq!(both(|lang| day(lang, millis)), ["Tuesday 3 March 2026", "dydd Mawrth 3 Mawrth 2026"]);
    assert_eq!(both(|lang| on_day(lang, millis)), ["on Tuesday 3 March 2026", "ddydd Mawrth 3 Mawrth 2026"]);
    assert_eq!(both(|lang| short_day(lang, millis)), ["3 March 2026", "3 Mawrth 2026"]);
    assert_eq!(
        both(|lang| moment(lang, millis)),
        ["Tuesday 3 March 2026 at 2pm", "dydd Mawrth 3 Mawrth 2026 am 2yp"]
    );
}

#[test]
fn every_month_and_weekday_has_its_own_name() {
    for lang in Lang::ALL {
        let months: std::collections::BTreeSet<String> =
            (1..=12).map(|n| short_day(lang, from_parts(2026, n, 1).unwrap())).collect();
        let weekdays: std::collections::BTreeSet<String> =
            (1..=7).map(|n| weekday(lang, &local(from_parts(2026, 6, n).unwrap()))).collect();
        assert_eq!((months.len(), weekdays.len()), (12, 7));
    }
}

#[test]
fn times_are_said_the_way_people_say_them() {
    for (clock, en, cy) in [
        ("00:00", "midnight", "canol nos"),
        ("00:05", "12:05am", "12:05yb"),
        ("10:00", "10am", "10yb"),
        ("12:00", "noon", "hanner dydd"),
        ("12:30", "12:30pm", "12:30yp"),
        ("14:30", "2:30pm", "2:30yp"),
        ("23:59", "11:59pm", "11:59yp"),
    ] {
        let millis = at(&format!("2026-07-01T{clock}"));
        assert_eq!(both(|lang| time(lang, millis)), [en, cy]);
    }
    assert!(moment(Lang::Cy, at("2026-07-01T00:00")).ends_with("am ganol nos"));
}

#[test]
fn summer_time_is_kept() {
    let noon_in_greenwich = Timestamp::from_millisecond(1_783_339_200_000).unwrap();
    assert_eq!(noon_in_greenwich.to_string(), "2026-07-06T12:00:00Z");
    assert_eq!(time(Lang::En, noon_in_greenwich.as_millisecond()), "1pm");
}

#[test]
fn a_promise_says_how_long_is_left_or_how_late_it_is() {
    let now = at("2026-03-10T22:00");
    for (due, en, cy) in [
        ("2026-03-07", "3 days late", "3 diwrnod yn hwyr"),
        ("2026-03-08", "2 days late", "2 ddiwrnod yn hwyr"),
        ("2026-03-09", "1 day late", "1 diwrnod yn hwyr"),
        ("2026-03-10", "due today", "erbyn heddiw"),
        ("2026-03-11", "due tomorrow", "erbyn yfory"),
        ("2026-03-12", "due in 2 days", "ymhen 2 ddiwrnod"),
        ("2026-03-13", "due in 3 days", "ymhen 3 diwrnod"),
        ("2026-03-20", "due in 10 days", "ymhen 10 diwrnod"),
        ("2026-03-31", "due in 21 days", "ymhen 21 diwrnod"),
    ] {
        assert_eq!(both(|lang| until(lang, now, parse_day(due).unwrap())), [en, cy]);
    }
}

#[test]
fn only_days_that_exist_can_be_typed() {
    assert_eq!(parse_day(" 2026-03-03 "), from_parts(2026, 3, 3));
    for wrong in ["", "2026-02-30", "3/3/2026", "2026-03-03T10:00", "tomorrow"] {
        assert_eq!(parse_day(wrong), None, "{wrong}");
    }
    assert_eq!(from_parts(2026, 2, 30), None);
}

#[test]
fn a_day_and_a_time_typed_apart_are_one_moment() {
    let moment = parse_moment(" 2026-07-01 ", "14:30");
    assert_eq!(moment, Some(at("2026-07-01T14:30")));
    assert_eq!(parse_moment("2026-07-01", "14.30"), moment);
    assert_eq!(written_time(at("2026-07-01T09:05")), "09:05");
    for (day, time) in [("2026-02-30", "14:30"), ("2026-07-01", ""), ("2026-07-01", "25:00"), ("", "14:30")] {
        assert_eq!(parse_moment(day, time), None, "{day} {time}");
    }
}

#[test]
fn an_unknown_time_zone_is_refused() {
    assert!(keep_to_zone("Europe/Nowhere").is_err());
    assert!(keep_to_zone(USUAL_ZONE).is_ok());
}

proptest! {
    #[test]
    fn a_day_written_is_the_day_read(millis in 0_i64..4_000_000_000_000) {
        let start = parse_day(&written_day(millis)).unwrap();
        prop_assert_eq!(days_until(millis, start), 0);
        prop_assert!(start <= millis && millis - start < 25 * 3_600_000);
    }

    #[test]
    fn so_many_days_on_is_so_many_days_until(now in 0_i64..4_000_000_000_000, days in -4000_i64..4000) {
        prop_assert_eq!(days_until(now, after_days(now, days)), days);
    }

    #[test]
    fn any_moment_can_be_said(millis: i64, due: i64, days: i64) {
        for lang in Lang::ALL {
            moment(lang, millis);
            until(lang, millis, due);
            after_days(millis, days);
        }
    }
}
