package scripts

import (
	"bufio"
	"os"
	"strings"
	"testing"
)

// calendar.ts breaks no line and marks no sign, as RFC 5545 would have it for long titles
// and for commas: the titles of its entries need neither.
func TestCalendarTitles(t *testing.T) {
	for _, lang := range []string{"en", "es"} {
		f, err := os.Open("../../content/" + lang + "/words.txt")
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		titles := 0
		for lines := bufio.NewScanner(f); lines.Scan(); {
			title, is := strings.CutPrefix(lines.Text(), "q-ics-neutral")
			if !is {
				continue
			}
			titles++
			if _, title, _ = strings.Cut(title, ": "); len("DESCRIPTION:"+title) > 75 || strings.ContainsAny(title, `\;,{`) {
				t.Errorf("%s: %q is too long for a line of a calendar, or has a sign to mark", lang, title)
			}
		}
		if titles < 2 {
			t.Errorf("%s: %d titles of the calendar", lang, titles)
		}
	}
}
