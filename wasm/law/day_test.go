package law

import (
	"fmt"
	"testing"
)

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

// TestMonths works through periods to act in, which end on the last day of a month that
// is too short.
func TestMonths(t *testing.T) {
	for _, c := range []struct {
		from   string
		months int
		to     string
	}{
		{"2026-05-29", 6, "2026-11-29"},
		{"2026-05-26", 6, "2026-11-26"},
		{"2026-08-31", 6, "2027-02-28"},
		{"2024-02-29", 12, "2025-02-28"},
		{"2025-11-21", 12, "2026-11-21"},
	} {
		if got := dayText(parseDay(t, c.from).addMonths(c.months)); got != c.to {
			t.Errorf("%s and %d months: want %s, got %s", c.from, c.months, c.to, got)
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
