package law

// Day is a civil day in California, counted from 1 January 1970. It has no
// clock and no time zone.
type Day int32

// FirstDay and LastDay bound the days that the engine considers. A date that
// nobody remembers is any day between them.
const (
	FirstDay Day = -62091 // 1 January 1800
	LastDay  Day = 157053 // 31 December 2399
	NoDay    Day = -1 << 31
)

// On returns the day of a year, month (1–12) and day of the month. A day past
// the end of the month runs on into the next: 29 February 2025 is 1 March.
func On(year, month, day int) Day {
	// Howard Hinnant's days_from_civil, with the year starting in March so
	// that the leap day comes last.
	y := year
	if month <= 2 {
		y--
	}
	era := y / 400
	if y < 0 {
		era = (y - 399) / 400
	}
	yoe := y - era*400
	m := month - 3
	if month <= 2 {
		m = month + 9
	}
	doy := (153*m+2)/5 + day - 1
	doe := yoe*365 + yoe/4 - yoe/100 + doy
	return Day(era*146097 + doe - 719468)
}

// Civil returns the year, the month (1–12) and the day of the month.
func (d Day) Civil() (year, month, day int) {
	z := int(d) + 719468
	era := z / 146097
	if z < 0 {
		era = (z - 146096) / 146097
	}
	doe := z - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	day = doy - (153*mp+2)/5 + 1
	month = mp + 3
	if month > 12 {
		month -= 12
	}
	year = yoe + era*400
	if month <= 2 {
		year++
	}
	return year, month, day
}

// Weekday returns 0 for Sunday to 6 for Saturday.
func (d Day) Weekday() int {
	w := (int(d) + 4) % 7
	if w < 0 {
		w += 7
	}
	return w
}

// addYears moves a waiting period on: 29 February plus a year is 1 March,
// the safe day to file (record-clearing reference 0.2).
func (d Day) addYears(n int) Day {
	y, m, day := d.Civil()
	return On(y+n, m, day)
}

// addMonths moves a period to act in on: the same day of the month, or the
// last day of a month that is too short.
func (d Day) addMonths(n int) Day {
	y, m, day := d.Civil()
	m += n - 1
	y += m / 12
	m %= 12
	if m < 0 {
		m += 12
		y--
	}
	if last := monthLength(y, m+1); day > last {
		day = last
	}
	return On(y, m+1, day)
}

func monthLength(year, month int) int {
	if month == 12 {
		return 31
	}
	return int(On(year, month+1, 1) - On(year, month, 1))
}

// nextOpen returns the day itself or, when the courts are closed, the next
// day on which they are open (CCP 12, 12a).
func (d Day) nextOpen() Day {
	for d.CourtClosed() {
		d++
	}
	return d
}

// CourtClosed reports whether the California courts are closed: Saturdays,
// Sundays and the judicial holidays of CCP 135, observed on the Friday before
// a Saturday and the Monday after a Sunday (CRC 1.11). Days closed by a local
// court or in an emergency cannot be known here.
func (d Day) CourtClosed() bool {
	w := d.Weekday()
	if w == 0 || w == 6 {
		return true
	}
	if d.holiday() {
		return true
	}
	return w == 5 && (d+1).fixedHoliday() || w == 1 && (d-1).fixedHoliday()
}

// holiday reports whether a weekday is itself a judicial holiday.
func (d Day) holiday() bool {
	if d.fixedHoliday() {
		return true
	}
	_, month, day := d.Civil()
	nth := (day-1)/7 + 1 // the day is the nth of its weekday in the month
	switch d.Weekday() {
	case 1: // Monday
		return month == 1 && nth == 3 || // Martin Luther King Jr.
			month == 2 && nth == 3 || // Presidents
			month == 5 && day > 24 || // Memorial Day, the last
			month == 9 && nth == 1 // Labor Day
	case 4: // Thursday
		return month == 11 && nth == 4 // Thanksgiving
	case 5: // Friday
		if month == 9 {
			return nth == 4 // Native American Day
		}
		return month == 11 && day >= 23 && day <= 29 // day after Thanksgiving
	}
	return false
}

// fixedHoliday reports whether the day is a judicial holiday with a fixed
// date, whatever day of the week it falls on.
func (d Day) fixedHoliday() bool {
	_, month, day := d.Civil()
	switch month {
	case 1:
		return day == 1
	case 2:
		return day == 12 // Lincoln
	case 3:
		return day == 31 // Farmworkers Day, until 2026 Cesar Chavez Day
	case 6:
		return day == 19
	case 7:
		return day == 4
	case 11:
		return day == 11
	case 12:
		return day == 25
	}
	return false
}
