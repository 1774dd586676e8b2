package law

import (
	"fmt"
	"strings"
	"testing"
)

// The tables and worked dates below were taken from the reference on appeals
// (1.4: CCP 12, 12a, 135; CRC 1.10, 1.11), not from the engine.

func parseDay(t *testing.T, s string) Day {
	t.Helper()
	var y, m, d int
	if _, err := fmt.Sscanf(s, "%d-%d-%d", &y, &m, &d); err != nil {
		t.Fatalf("%q is not a day: %v", s, err)
	}
	return On(y, m, d)
}

func dayText(d Day) string {
	y, m, day := d.Civil()
	return fmt.Sprintf("%04d-%02d-%02d", y, m, day)
}

// TestCourtHolidays compares every weekday of three years with the closed days
// that the courts publish.
func TestCourtHolidays(t *testing.T) {
	closed := map[int]string{
		2026: "01-01 01-19 02-12 02-16 03-31 05-25 06-19 07-03 09-07 09-25 11-11 11-26 11-27 12-25",
		2027: "01-01 01-18 02-12 02-15 03-31 05-31 06-18 07-05 09-06 09-24 11-11 11-25 11-26 12-24 12-31",
		2028: "01-17 02-11 02-21 03-31 05-29 06-19 07-04 09-04 09-22 11-10 11-23 11-24 12-25",
	}
	for year, list := range closed {
		var got []string
		for d := On(year, 1, 1); d < On(year+1, 1, 1); d++ {
			weekend := d.Weekday() == 0 || d.Weekday() == 6
			if weekend && !d.CourtClosed() {
				t.Errorf("%s is a weekend, but the courts are said to be open", dayText(d))
			}
			if !weekend && d.CourtClosed() {
				got = append(got, dayText(d)[5:])
			}
		}
		if want := strings.Fields(list); strings.Join(got, " ") != strings.Join(want, " ") {
			t.Errorf("closed weekdays of %d:\nwant %v\ngot  %v", year, want, got)
		}
	}
}

// TestNotCourtHolidays names days that people take for court holidays.
func TestNotCourtHolidays(t *testing.T) {
	for day, why := range map[string]string{
		"2026-10-12": "Columbus Day",
		"2026-09-09": "Admission Day",
		"2026-04-24": "Genocide Remembrance Day",
		"2026-04-03": "Good Friday",
		"2026-02-17": "Lunar New Year",
		"2026-12-24": "Christmas Eve, a Thursday",
	} {
		if parseDay(t, day).CourtClosed() {
			t.Errorf("%s (%s): the courts are open", day, why)
		}
	}
}

// TestLastDay works through periods to act in: day 0 is left out, the last day
// counts, and one on which the courts are closed moves on.
func TestLastDay(t *testing.T) {
	for _, c := range []struct {
		zero string
		move Move
		last string
		why  string
	}{
		{"1989-10-03", Days(60), "1989-12-04", "day 60 is a Saturday (People v. Casillas)"},
		{"2026-09-28", Days(60), "2026-11-30", "the day after Thanksgiving"},
		{"2026-05-04", Days(60), "2026-07-06", "4 July, observed on the Friday"},
		{"2026-12-14", Days(60), "2027-02-16", "Lincoln Day, a weekend and Presidents' Day"},
		{"2026-08-13", Days(60), "2026-10-12", "Columbus Day does not move it"},
		{"2026-10-27", Days(30), "2026-11-30", "Thanksgiving"},
		{"2026-08-10", Days(30), "2026-09-09", "Admission Day does not move it"},
		{"2027-12-01", Days(30), "2028-01-03", "New Year of 2028, observed on 31 December 2027"},
		{"2027-10-25", Days(60), "2027-12-27", "Christmas of 2027, observed on the Friday"},
		{"2026-01-30", Days(60), "2026-04-01", "31 March"},
		{"2026-05-29", Months(6), "2026-11-30", "six months end on a Sunday"},
		{"2026-05-26", Months(6), "2026-11-30", "six months end on Thanksgiving"},
		{"2026-08-31", Months(6), "2027-03-01", "28 February 2027 is a Sunday"},
		{"2024-02-29", Months(12), "2025-02-28", "there is no 29 February"},
		{"2025-11-21", Months(12), "2026-11-23", "a year ends on a Saturday"},
	} {
		d := parseDay(t, c.zero)
		d = move(d, c.move.kind, c.move.n)
		if got := dayText(d.nextOpen()); got != c.last {
			t.Errorf("from %s: want %s, got %s (%s)", c.zero, c.last, got, c.why)
		}
	}
}

// TestWaiting works through waiting periods, which do not move for weekends.
func TestWaiting(t *testing.T) {
	for _, c := range []struct{ from, to string }{
		{"2024-02-29", "2025-03-01"},
		{"2024-02-29", "2028-02-29"},
		{"2025-02-28", "2026-02-28"},
	} {
		d := parseDay(t, c.from)
		y1, _, _ := parseDay(t, c.to).Civil()
		y0, _, _ := d.Civil()
		if got := dayText(d.addYears(y1 - y0)); got != c.to {
			t.Errorf("%s and %d years: want %s, got %s", c.from, y1-y0, c.to, got)
		}
	}
}

// TestCivil goes through every day the engine considers.
func TestCivil(t *testing.T) {
	weekday := FirstDay.Weekday()
	if weekday != 3 {
		t.Fatalf("1 January 1800 was a Wednesday, got %d", weekday)
	}
	for d := FirstDay; d <= LastDay; d++ {
		y, m, day := d.Civil()
		if On(y, m, day) != d {
			t.Fatalf("day %d does not come back from %04d-%02d-%02d", d, y, m, day)
		}
		if d.Weekday() != weekday {
			t.Fatalf("%s: the weekdays do not follow each other", dayText(d))
		}
		weekday = (weekday + 1) % 7
	}
}
