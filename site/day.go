package site

import (
	"fmt"

	"example.org/relief/site/quiz"
	"example.org/relief/wasm/law"
)

// dayOf writes a day for machines and for people; no day for zero.
func dayOf(d law.Day, lang string) Day {
	if d == 0 {
		return Day{}
	}
	y, m, day := d.Civil()
	return Day{ISO: fmt.Sprintf("%04d-%02d-%02d", y, m, day), Text: quiz.Date(d, lang)}
}
