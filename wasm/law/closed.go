package law

// ClosedDay is a day of each year on which the courts are closed: a date or, with a
// weekday, the first such weekday from that date on. The third Monday of January is the
// first Monday from the 15th on.
type ClosedDay struct {
	Month, Day int // from 1
	Weekday    Weekday
}

// Weekday is a day from Monday to Friday. None is the date itself.
type Weekday int

const (
	Monday Weekday = 1 + iota
	Tuesday
	Wednesday
	Thursday
	Friday
)

// CourtClosed reports whether the courts are closed: on Saturdays, Sundays and the days
// of the list. A date of the list that falls on a Saturday is kept on the Friday before,
// one that falls on a Sunday on the Monday after. Days closed by a local court or in an
// emergency cannot be known here.
func CourtClosed(days []ClosedDay, d Day) bool {
	w := d.Weekday()
	return w == 0 || w == 6 || listed(days, d) || w == 5 && listed(days, d+1) || w == 1 && listed(days, d-1)
}

// listed reports whether a day is on the list as it stands.
func listed(days []ClosedDay, d Day) bool {
	_, month, day := d.Civil()
	w := Weekday(d.Weekday())
	for i := range days {
		c := &days[i]
		if past := day - c.Day; month == c.Month && (past == 0 && c.Weekday == 0 || w > 0 && w == c.Weekday && past >= 0 && past < 7) {
			return true
		}
	}
	return false
}

// NextOpen returns the day itself or, when the courts are closed, the next
// day on which they are open.
func NextOpen(days []ClosedDay, d Day) Day {
	for CourtClosed(days, d) {
		d++
	}
	return d
}
