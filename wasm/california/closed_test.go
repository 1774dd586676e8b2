package california

import (
	"strings"
	"testing"
	"time"

	"example.org/relief/wasm/law"
)

// The tables and worked dates below were taken from the reference on appeals
// (1.4: CCP 12, 12a, 135; CRC 1.10, 1.11), not from the engine.

func mustDay(t *testing.T, s string) law.Day {
	t.Helper()
	d, err := dayOf(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func dayText(d law.Day) string {
	return time.Unix(int64(d)*86400, 0).UTC().Format(time.DateOnly)
}

// TestCourtHolidays compares every weekday of three years with the closed days
// that the courts publish.
func TestCourtHolidays(t *testing.T) {
	want := map[int]string{
		2026: "01-01 01-19 02-12 02-16 03-31 05-25 06-19 07-03 09-07 09-25 11-11 11-26 11-27 12-25",
		2027: "01-01 01-18 02-12 02-15 03-31 05-31 06-18 07-05 09-06 09-24 11-11 11-25 11-26 12-24 12-31",
		2028: "01-17 02-11 02-21 03-31 05-29 06-19 07-04 09-04 09-22 11-10 11-23 11-24 12-25",
	}
	for year, list := range want {
		var got []string
		for d := law.On(year, 1, 1); d < law.On(year+1, 1, 1); d++ {
			weekend := d.Weekday() == 0 || d.Weekday() == 6
			if weekend && !law.CourtClosed(closed, d) {
				t.Errorf("%s is a weekend, but the courts are said to be open", dayText(d))
			}
			if !weekend && law.CourtClosed(closed, d) {
				got = append(got, dayText(d)[5:])
			}
		}
		if strings.Join(got, " ") != list {
			t.Errorf("closed weekdays of %d:\nwant %v\ngot  %v", year, list, got)
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
		if law.CourtClosed(closed, mustDay(t, day)) {
			t.Errorf("%s (%s): the courts are open", day, why)
		}
	}
}

// TestLastDay works through time limits: one that ends on a day on which the courts are
// closed moves on.
func TestLastDay(t *testing.T) {
	for _, c := range []struct {
		zero      string
		days      law.Day
		last, why string
	}{
		{"1989-10-03", 60, "1989-12-04", "day 60 is a Saturday (People v. Casillas)"},
		{"2026-09-28", 60, "2026-11-30", "the day after Thanksgiving"},
		{"2026-05-04", 60, "2026-07-06", "4 July, observed on the Friday"},
		{"2026-12-14", 60, "2027-02-16", "Lincoln Day, a weekend and Presidents' Day"},
		{"2026-08-13", 60, "2026-10-12", "Columbus Day does not move it"},
		{"2026-10-27", 30, "2026-11-30", "Thanksgiving"},
		{"2026-08-10", 30, "2026-09-09", "Admission Day does not move it"},
		{"2027-12-01", 30, "2028-01-03", "New Year of 2028, observed on 31 December 2027"},
		{"2027-10-25", 60, "2027-12-27", "Christmas of 2027, observed on the Friday"},
		{"2026-01-30", 60, "2026-04-01", "31 March"},
		{"2026-11-29", 0, "2026-11-30", "six months from 29 May end on a Sunday"},
		{"2026-11-26", 0, "2026-11-30", "six months from 26 May end on Thanksgiving"},
		{"2027-02-28", 0, "2027-03-01", "six months from 31 August end on a Sunday"},
		{"2025-02-28", 0, "2025-02-28", "a year from 29 February ends on a Friday"},
		{"2026-11-21", 0, "2026-11-23", "a year from 21 November 2025 ends on a Saturday"},
	} {
		if got := dayText(law.NextOpen(closed, mustDay(t, c.zero)+c.days)); got != c.last {
			t.Errorf("from %s: want %s, got %s (%s)", c.zero, c.last, got, c.why)
		}
	}
}
