package law

import (
	"fmt"
	"testing"
	"time"
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

// TestCivil goes through every day the engine considers, and to the ends of all days.
func TestCivil(t *testing.T) {
	weekday := FirstDay.Weekday()
	if weekday != 3 {
		t.Fatalf("1 January 1800 was a Wednesday, got %d", weekday)
	}
	for d := FirstDay; d <= LastDay; d++ {
		sameDay(t, d)
		if d.Weekday() != weekday {
			t.Fatalf("%s: the weekdays do not follow each other", dayText(d))
		}
		weekday = (weekday + 1) % 7
	}
	for _, d := range []Day{-1 << 31, -719469, -719468, -719163, 1<<31 - 1} {
		sameDay(t, d)
	}
}

func sameDay(t *testing.T, d Day) {
	t.Helper()
	y, m, day := d.Civil()
	if wy, wm, wd := time.Unix(int64(d)*24*60*60, 0).UTC().Date(); y != wy || m != int(wm) || day != wd {
		t.Fatalf("day %d is %04d-%02d-%02d, got %s", d, wy, wm, wd, dayText(d))
	}
	if On(y, m, day) != d {
		t.Fatalf("day %d does not come back from %s", d, dayText(d))
	}
}
