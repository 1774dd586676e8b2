package codes

import (
	"regexp"
	"time"
)

// before is the version that an act changed, where there were several: "Amended (as
// amended by Stats. 2023, Ch. 1) by Stats. 2024, Ch. 2".
var before = regexp.MustCompile(`\(as [^)]*\)`)

var act = regexp.MustCompile(`(?i)Stats\. (\d{4}), Ch\. (\d+)`)

var renumbering = regexp.MustCompile(`(?i)renumbering (?:of )?Section (\d[0-9A-Za-z.]*?)\.? by `)

var beginning = regexp.MustCompile(`(?:Operative|Effective) (?:on )?([A-Z][a-z]+ \d{1,2}, \d{4})`)

var ending = regexp.MustCompile(`(?:Repealed|Inoperative)(?: as of| on)? ([A-Z][a-z]+ \d{1,2}, \d{4})`)

// begins is the last day that a history line names as a beginning: a section can be
// effective before it is operative.
func begins(history string) string {
	var last time.Time
	text := ""
	for _, m := range beginning.FindAllStringSubmatch(history, -1) {
		if day, err := time.Parse("January 2, 2006", m[1]); err == nil && !day.Before(last) {
			last, text = day, m[1]
		}
	}
	return text
}
