package source

import (
	"fmt"

	"example.org/relief/site/quiz"
	"example.org/relief/wasm/law"
)

// Day is a calendar day, as a machine reads it and as a person does.
type Day struct {
	// ISO is 2026-07-21, for <time datetime>; empty for no day.
	ISO string
	// Text is "July 21, 2026" or "21 de julio de 2026".
	Text string
}

// DayOf writes a day for machines and for people; no day for zero.
func DayOf(d law.Day, lang string) Day {
	if d == 0 {
		return Day{}
	}
	y, m, day := d.Civil()
	return Day{ISO: fmt.Sprintf("%04d-%02d-%02d", y, m, day), Text: quiz.Date(d, lang)}
}
