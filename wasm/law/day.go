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

// cycles of 400 years are added where a day is worked out, as many as keep every Day
// positive.
const (
	cycles     = 14700
	cycleDays  = 146097
	daysBefore = 719468 + cycles*cycleDays // 1 January 1970
)

// On returns the day of a year, month (1–12) and day of the month. A day past
// the end of the month runs on into the next: 29 February 2025 is 1 March.
func On(year, month, day int) Day {
	// Howard Hinnant's days_from_civil, with the year starting in March so
	// that the leap day comes last.
	year += cycles * 400
	if month <= 2 {
		year--
		month += 12
	}
	return Day(year*365 + year/4 - year/100 + year/400 + (153*month-457)/5 + day - 1 - daysBefore)
}

// Civil returns the year, the month (1–12) and the day of the month.
func (d Day) Civil() (year, month, day int) {
	// The Euclidean affine functions of Neri and Schneider, years again starting in March.
	n := 4*(int(d)+daysBefore) + 3
	century := n / cycleDays
	n = n%cycleDays | 3
	doy := n % 1461 / 4
	year = 100*century + n/1461 - cycles*400
	n = 2141*doy + 197913
	month, day = n>>16, n&0xffff/2141+1
	if month > 12 {
		month -= 12
		year++
	}
	return year, month, day
}

// Weekday returns 0 for Sunday to 6 for Saturday.
func (d Day) Weekday() int {
	return (int(d) + 4 + 7*daysBefore) % 7
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
