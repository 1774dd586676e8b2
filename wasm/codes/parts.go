package codes

import (
	"regexp"
	"strings"
)

// Part is a subdivision with everything below it, without its own marker.
type Part struct {
	Path string // (a)(1)
	Text string
}

var markerAt = regexp.MustCompile(`^\(([0-9]{1,3}|[a-z]{1,5}|[A-Z]{1,5})\)\s*`)

// Parts divides a section at its markers. Layout does not tell the levels, so a
// marker belongs to the deepest open level that it continues, and otherwise opens
// a new one. "(i)" after "(h)" could be either: it continues, unless "(ii)" follows.
// ok is false where a marker fits nowhere; what is cited by subdivision is then
// compared as a whole section.
func Parts(text string) (parts []Part, ok bool) {
	type mark struct {
		name string
		at   int // the paragraph
	}
	var marks []mark
	var bodies []string
	for p := range strings.SplitSeq(text, "\n\n") {
		p = strings.TrimSpace(p)
		for m := markerAt.FindStringSubmatch(p); m != nil; m = markerAt.FindStringSubmatch(p) {
			marks = append(marks, mark{m[1], len(bodies)})
			p = p[len(m[0]):]
		}
		bodies = append(bodies, p)
	}
	var open []int // indices in parts, from the outermost
	var path []string
	ok = true
	n := 0
	for i, body := range bodies {
		for ; n < len(marks) && marks[n].at == i; n++ {
			next := ""
			if n+1 < len(marks) {
				next = marks[n+1].name
			}
			level := levelFor(path, marks[n].name, next)
			if level < 0 {
				return parts, false
			}
			for _, p := range open[level:] {
				parts[p].Text = strings.TrimSpace(parts[p].Text)
			}
			path = append(path[:level:level], marks[n].name)
			for _, p := range open[:level] {
				parts[p].Text += "\n\n(" + marks[n].name + ")"
			}
			open = append(open[:level:level], len(parts))
			parts = append(parts, Part{Path: "(" + strings.Join(path, ")(") + ")"})
		}
		for _, p := range open {
			parts[p].Text += " " + body
		}
	}
	for i := range parts {
		parts[i].Text = strings.TrimSpace(parts[i].Text)
	}
	return parts, ok
}

// levelFor is the level of a marker below the open path, or -1.
func levelFor(path []string, marker, next string) int {
	first := isFirst(marker)
	if marker == "i" && next == "ii" || marker == "I" && next == "II" {
		return len(path)
	}
	for level := len(path) - 1; level >= 0; level-- {
		if follows(path[level], marker) {
			return level
		}
	}
	if first {
		return len(path)
	}
	// A repealed subdivision leaves a gap: the deepest level of the same kind.
	for level := len(path) - 1; level >= 0; level-- {
		if later(path[level], marker) {
			return level
		}
	}
	return -1
}

func isFirst(m string) bool {
	return m == "a" || m == "1" || m == "A" || m == "i" || m == "I" || m == "ia"
}

// follows reports whether b is the marker after a: as a number, as a numeral, or
// as a letter ("i" comes after "h", "v" after "u" and after "iv").
func follows(a, b string) bool {
	if Next(a) == b {
		return true
	}
	la, lb := strings.ToLower(a), strings.ToLower(b)
	if (la == a) != (lb == b) {
		return false
	}
	if n := Roman(la); n > 0 && Roman(lb) == n+1 { // (v), then (vi)
		return true
	}
	if len(a) == 1 && len(b) == 1 {
		return la[0]+1 == lb[0] && la[0] >= 'a'
	}
	// After (z) come (aa), (bb) or (aa), (ab).
	return len(a) == 2 && len(b) == 2 && la[0] == la[1] && lb[0] == lb[1] && la[0]+1 == lb[0]
}

// later reports whether b comes anywhere after a on the same level.
func later(a, b string) bool {
	for n := 0; n < 30; n++ {
		a = Next(a)
		if a == b {
			return true
		}
	}
	return false
}
