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
