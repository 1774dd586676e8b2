package california

import . "example.org/relief/wasm/law"

// closed are the judicial holidays of CCP 135. One on a Saturday or Sunday is kept on
// the Friday or Monday beside it (CRC 1.11). A time limit that ends on one of them
// moves on (CCP 12, 12a; CRC 1.10).
var closed = []ClosedDay{
	{Month: 1, Day: 1},
	{Month: 1, Day: 15, Weekday: Monday}, // Martin Luther King Jr.
	{Month: 2, Day: 12},                  // Lincoln
	{Month: 2, Day: 15, Weekday: Monday}, // Presidents
	{Month: 3, Day: 31},                  // Farmworkers Day, until 2026 Cesar Chavez Day
	{Month: 5, Day: 25, Weekday: Monday}, // Memorial Day, the last of the month
	{Month: 6, Day: 19},
	{Month: 7, Day: 4},
	{Month: 9, Day: 1, Weekday: Monday},  // Labor Day
	{Month: 9, Day: 22, Weekday: Friday}, // Native American Day, the fourth of the month
	{Month: 11, Day: 11},
	{Month: 11, Day: 22, Weekday: Thursday}, // Thanksgiving, the fourth of the month
	{Month: 11, Day: 23, Weekday: Friday},   // the day after it
	{Month: 12, Day: 25},
}
