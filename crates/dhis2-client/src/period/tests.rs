//! Periods of every type, against what servers make of them.

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn period(text: &str) -> Period {
    text.parse().unwrap_or_else(|error| panic!("{error}"))
}

/// Text, type, first and last day, and the text of the next.
const PERIODS: &[(&str, &str, &str, &str, &str)] = &[
    ("20240229", "Daily", "2024-02-29", "2024-02-29", "20240301"),
    ("2024W1", "Weekly", "2024-01-01", "2024-01-07", "2024W2"),
    ("2026W53", "Weekly", "2026-12-28", "2027-01-03", "2027W1"),
    ("2025W1", "Weekly", "2024-12-30", "2025-01-05", "2025W2"),
    ("2024WedW1", "WeeklyWednesday", "2024-01-03", "2024-01-09", "2024WedW2"),
    ("2024ThuW1", "WeeklyThursday", "2024-01-04", "2024-01-10", "2024ThuW2"),
    ("2024FriW1", "WeeklyFriday", "2023-12-29", "2024-01-04", "2024FriW2"),
    ("2024SatW1", "WeeklySaturday", "2023-12-30", "2024-01-05", "2024SatW2"),
    ("2024SunW1", "WeeklySunday", "2023-12-31", "2024-01-06", "2024SunW2"),
    ("2024BiW2", "BiWeekly", "2024-01-15", "2024-01-28", "2024BiW3"),
    ("2024BiW26", "BiWeekly", "2024-12-16", "2024-12-29", "2025BiW1"),
    ("2026BiW27", "BiWeekly", "2026-12-28", "2027-01-10", "2027BiW1"),
    ("202402", "Monthly", "2024-02-01", "2024-02-29", "202403"),
    ("202412", "Monthly", "2024-12-01", "2024-12-31", "202501"),
    ("202406B", "BiMonthly", "2024-11-01", "2024-12-31", "202501B"),
    ("2024Q3", "Quarterly", "2024-07-01", "2024-09-30", "2024Q4"),
    ("2024NovQ1", "QuarterlyNov", "2023-11-01", "2024-01-31", "2024NovQ2"),
    ("2024NovQ2", "QuarterlyNov", "2024-02-01", "2024-04-30", "2024NovQ3"),
    ("2024NovQ4", "QuarterlyNov", "2024-08-01", "2024-10-31", "2025NovQ1"),
    ("2024S2", "SixMonthly", "2024-07-01", "2024-12-31", "2025S1"),
    ("2024AprilS1", "SixMonthlyApril", "2024-04-01", "2024-09-30", "2024AprilS2"),
    ("2024AprilS2", "SixMonthlyApril", "2024-10-01", "2025-03-31", "2025AprilS1"),
    ("2024NovS1", "SixMonthlyNov", "2023-11-01", "2024-04-30", "2024NovS2"),
    ("2024NovS2", "SixMonthlyNov", "2024-05-01", "2024-10-31", "2025NovS1"),
    ("2024", "Yearly", "2024-01-01", "2024-12-31", "2025"),
    ("2024Feb", "FinancialFeb", "2024-02-01", "2025-01-31", "2025Feb"),
    ("2024April", "FinancialApril", "2024-04-01", "2025-03-31", "2025April"),
    ("2024July", "FinancialJuly", "2024-07-01", "2025-06-30", "2025July"),
    ("2024Aug", "FinancialAug", "2024-08-01", "2025-07-31", "2025Aug"),
    ("2024Sep", "FinancialSep", "2024-09-01", "2025-08-31", "2025Sep"),
    ("2024Oct", "FinancialOct", "2024-10-01", "2025-09-30", "2025Oct"),
    ("2024Nov", "FinancialNov", "2023-11-01", "2024-10-31", "2025Nov"),
];

#[test]
fn every_type_is_read_and_written_with_its_days() {
    for (text, kind, start, end, next) in PERIODS {
        let period = period(text);
        assert_eq!(period.to_string(), *text);
        assert_eq!(period.period_type().as_str(), *kind, "{text}");
        assert_eq!((period.start(), period.end()), (day(start), day(end)), "{text}");
        assert_eq!(period.next().unwrap().to_string(), *next, "{text}");
        assert_eq!(period.next().unwrap().previous().unwrap(), period, "{text}");
        assert_eq!(serde_json::to_value(period).unwrap(), *text);
        assert_eq!(serde_json::from_value::<Period>((*text).into()).unwrap(), period);
    }
    for kind in PeriodType::ALL.iter().filter(|kind| **kind != PeriodType::TwoYearly) {
        assert!(PERIODS.iter().any(|(_, name, ..)| *name == kind.as_str()), "{kind}");
    }
}

#[test]
fn a_type_leaves_no_day_out_and_comes_back_from_its_text() {
    for kind in PeriodType::ALL.iter().filter(|kind| **kind != PeriodType::TwoYearly) {
        let mut at = day("2015-01-01");
        while at < day("2032-01-01") {
            let found = Period::containing(*kind, at).unwrap();
            assert!(found.contains(at), "{kind} {at} {found}");
            assert_eq!(period(&found.to_string()), found, "{kind} {at}");
            let next = found.next().unwrap();
            // The 27th two weeks of a long year run into the first of the next.
            let overlap = if found.to_string().ends_with("BiW27") { 7 } else { 0 };
            assert_eq!((next.start() - found.end()).num_days(), 1 - overlap, "{found} {next}");
            at = at.succ_opt().unwrap();
        }
    }
}

#[test]
fn other_spellings_that_servers_take_are_taken() {
    for (text, canonical) in [
        ("2024-02", "202402"),
        ("2024-02-29", "20240229"),
        ("2024W01", "2024W1"),
        ("2024BiW02", "2024BiW2"),
    ] {
        assert_eq!(period(text).to_string(), canonical);
    }
}

#[test]
fn what_is_no_period_is_refused_with_the_reason() {
    for text in [
        "",
        "x",
        "24",
        "2024Q",
        "2024Q11",
        "2024W",
        "2024W001",
        "20241",
        "2024-1",
        "2024+1",
        "2024é",
        "2024 1",
        "+024",
        "2024-02-29-01",
        "2024Dec",
    ] {
        assert_eq!(text.parse::<Period>(), Err(PeriodError::Form(text.into())), "{text}");
    }
    for text in [
        "202413",
        "202400",
        "2024W54",
        "2025W53",
        "2024W0",
        "2024Q5",
        "2024Q0",
        "2024NovQ5",
        "2024S3",
        "2024NovS3",
        "2024AprilS3",
        "202407B",
        "20240230",
        "2024BiW27",
        "2023-02-29",
    ] {
        assert_eq!(text.parse::<Period>(), Err(PeriodError::NoSuch(text.into())), "{text}");
    }
    let error = Period::containing(PeriodType::TwoYearly, day("2024-01-01")).unwrap_err();
    assert_eq!(error.to_string(), "DHIS2 has no way to write periods of the type TwoYearly");
    assert!(matches!(period("9999").next(), Err(PeriodError::OutOfReach(_))));
    assert!(matches!(period("0000W1").previous(), Err(PeriodError::OutOfReach(_))));
}

#[test]
fn periods_of_other_calendars_are_refused_clearly() {
    assert_eq!(Period::parse_in("202401", &Calendar::Gregorian), Ok(period("202401")));
    let error = Period::parse_in("208101", &Calendar::Nepali).unwrap_err().to_string();
    assert!(error.starts_with("`208101` is a period of the nepali calendar"), "{error}");
}

#[test]
fn periods_are_reckoned_with() {
    let texts =
        |periods: Vec<Period>| -> Vec<String> { periods.iter().map(ToString::to_string).collect() };
    let quarter = period("2024Q1");
    assert_eq!(quarter.days(), 91);
    assert_eq!(
        texts(quarter.divided_into(PeriodType::Monthly).unwrap()),
        ["202401", "202402", "202403"]
    );
    assert_eq!(texts(quarter.divided_into(PeriodType::Yearly).unwrap()), [""; 0]);
    assert_eq!(texts(period("202401").divided_into(PeriodType::Weekly).unwrap()).len(), 4);
    assert_eq!(
        texts(period("202311").through(period("202402")).unwrap()),
        ["202311", "202312", "202401", "202402"]
    );
    assert_eq!(texts(period("202402").through(period("202401")).unwrap()), [""; 0]);
    assert_eq!(texts(period("2024W1").last(2).unwrap()), ["2023W52", "2024W1"]);
    assert_eq!(texts(period("2024").last(0).unwrap()), [""; 0]);
    assert_eq!(period("202401").offset(-13).unwrap(), period("202212"));
    assert_eq!(period("202401").offset(0).unwrap(), period("202401"));
    assert!(period("2024").covers(quarter) && !quarter.covers(period("2024")));
    assert!(period("202401") < period("202402"));
    assert_eq!(period("2024W40").as_type(PeriodType::FinancialOct).unwrap(), period("2023Oct"));
}

#[test]
fn relative_periods_follow_the_day() {
    let texts = |word: &str, today: &str| -> Vec<String> {
        let word: RelativePeriod = word.parse().unwrap();
        let periods = word.periods(day(today), &RelativeOptions::default()).unwrap();
        periods.iter().map(ToString::to_string).collect()
    };
    for (word, expected) in [
        ("TODAY", &["20250310"][..]),
        ("YESTERDAY", &["20250309"]),
        ("LAST_3_DAYS", &["20250307", "20250308", "20250309"]),
        ("THIS_WEEK", &["2025W11"]),
        ("LAST_WEEK", &["2025W10"]),
        ("LAST_4_WEEKS", &["2025W7", "2025W8", "2025W9", "2025W10"]),
        ("THIS_BIWEEK", &["2025BiW6"]),
        ("LAST_4_BIWEEKS", &["2025BiW2", "2025BiW3", "2025BiW4", "2025BiW5"]),
        ("LAST_3_MONTHS", &["202412", "202501", "202502"]),
        ("THIS_BIMONTH", &["202502B"]),
        ("LAST_BIMONTH", &["202501B"]),
        ("THIS_QUARTER", &["2025Q1"]),
        ("LAST_4_QUARTERS", &["2024Q1", "2024Q2", "2024Q3", "2024Q4"]),
        ("QUARTERS_LAST_YEAR", &["2024Q1", "2024Q2", "2024Q3", "2024Q4"]),
        ("LAST_2_SIXMONTHS", &["2024S1", "2024S2"]),
        ("THIS_YEAR", &["2025"]),
        ("LAST_5_YEARS", &["2020", "2021", "2022", "2023", "2024"]),
        ("THIS_FINANCIAL_YEAR", &["2024Oct"]),
        ("LAST_5_FINANCIAL_YEARS", &["2019Oct", "2020Oct", "2021Oct", "2022Oct", "2023Oct"]),
    ] {
        assert_eq!(texts(word, "2025-03-10"), expected, "{word}");
    }
    assert_eq!(texts("WEEKS_THIS_YEAR", "2025-03-10").len(), 52);
    assert_eq!(texts("WEEKS_THIS_YEAR", "2026-01-01").first().unwrap(), "2026W1");
    assert_eq!(texts("WEEKS_THIS_YEAR", "2026-01-01").len(), 53);
    assert_eq!(texts("BIMONTHS_THIS_YEAR", "2025-03-10").len(), 6);
    assert_eq!(texts("LAST_MONTH", "2025-03-31"), ["202502"]);
    assert_eq!(texts("LAST_180_DAYS", "2025-03-10").len(), 180);
    assert_eq!(
        "LAST_13_MONTHS".parse::<RelativePeriod>(),
        Err(PeriodError::Relative("LAST_13_MONTHS".into()))
    );
    let options = RelativeOptions {
        financial_year: PeriodType::FinancialApril,
        week: PeriodType::WeeklySunday,
    };
    let year = RelativePeriod::ThisFinancialYear.periods(day("2025-03-10"), &options).unwrap();
    assert_eq!(year[0], period("2024April"));
    let week = RelativePeriod::ThisWeek.periods(day("2025-03-09"), &options).unwrap();
    assert_eq!(week[0], period("2025SunW11"));
}

#[test]
fn every_relative_period_of_the_servers_is_known() {
    use dhis2_models::enums::RelativePeriodEnum;
    for word in RelativePeriod::ALL {
        let known: RelativePeriodEnum = serde_json::from_value(word.as_str().into()).unwrap();
        assert!(!matches!(known, RelativePeriodEnum::Other(_)), "{word}");
    }
    assert_eq!(RelativePeriod::ALL.len(), 45);
    assert_eq!(PeriodType::ALL.len(), 24);
}
