// Package complaint is what the generator says about the files it reads: one
// complaint is one thing to put right, with the place and, where there is one,
// a hint.
//
// The form is the same everywhere, on the terminal, in the page that serve
// shows and in JSON:
//
//	content/en/appeal.md:3: unknown key "titel"
//	hint: did you mean "title"?
//
// An error stops a build; a warning does not.
package complaint

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Level is how grave a complaint is.
type Level uint8

const (
	Error Level = iota
	Warning
)

func (l Level) String() string {
	if l == Warning {
		return "warning"
	}
	return "error"
}

// MarshalText makes the level a word in JSON.
func (l Level) MarshalText() ([]byte, error) { return []byte(l.String()), nil }

// UnmarshalText reads the word back.
func (l *Level) UnmarshalText(b []byte) error {
	switch string(b) {
	case "error":
		*l = Error
	case "warning":
		*l = Warning
	default:
		return fmt.Errorf("unknown level %q", b)
	}
	return nil
}

// Complaint is one thing to put right. Rule is a short name of what was
// checked, for machines. File is the path from the root of the project; in one
// that Add and Warn made, it is quoted as in Go if it holds signs that would
// break the line, play tricks on a terminal or be lost in JSON.
type Complaint struct {
	File  string `json:"file"`
	Line  int    `json:"line,omitempty"`
	Level Level  `json:"level"`
	Rule  string `json:"rule"`
	Text  string `json:"message"`
	Hint  string `json:"hint,omitempty"`
}

// String is the form for people, on one line or, with a hint, two.
func (c Complaint) String() string {
	var b strings.Builder
	b.WriteString(c.File)
	if c.Line > 0 {
		fmt.Fprintf(&b, ":%d", c.Line)
	}
	b.WriteString(": ")
	if c.Level == Warning {
		b.WriteString("warning: ")
	}
	b.WriteString(c.Text)
	if c.Hint != "" {
		b.WriteString("\nhint: ")
		b.WriteString(c.Hint)
	}
	return b.String()
}

// List is any number of complaints.
type List []Complaint

// shown is the name of a file as it can be printed.
func shown(file string) string {
	for _, r := range file {
		if r == utf8.RuneError || !strconv.IsPrint(r) {
			return strconv.Quote(file)
		}
	}
	return file
}

// Add appends an error. The text is a format.
func (l *List) Add(file string, line int, rule, hint, format string, args ...any) {
	*l = append(*l, Complaint{File: shown(file), Line: line, Rule: rule, Hint: hint, Text: fmt.Sprintf(format, args...)})
}

// Warn appends a warning.
func (l *List) Warn(file string, line int, rule, hint, format string, args ...any) {
	*l = append(*l, Complaint{File: shown(file), Line: line, Level: Warning, Rule: rule, Hint: hint, Text: fmt.Sprintf(format, args...)})
}

// Sort orders complaints by place and drops those said twice.
func (l *List) Sort() {
	slices.SortStableFunc(*l, func(a, b Complaint) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line),
			cmp.Compare(a.Level, b.Level), cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Text, b.Text))
	})
	*l = slices.Compact(*l)
}

// Errors counts the complaints that stop a build.
func (l List) Errors() int {
	n := 0
	for _, c := range l {
		if c.Level == Error {
			n++
		}
	}
	return n
}

// Warnings counts the others.
func (l List) Warnings() int { return len(l) - l.Errors() }

// Strict makes every warning an error.
func (l List) Strict() List {
	out := slices.Clone(l)
	for i := range out {
		out[i].Level = Error
	}
	return out
}

// Print writes the complaints for people.
func (l List) Print(w io.Writer) error {
	for _, c := range l {
		if _, err := fmt.Fprintln(w, c); err != nil {
			return err
		}
	}
	return nil
}

// Hinted is an error that knows what to do about it. The caller that knows the file
// and the line makes it a complaint.
type Hinted struct {
	Err  error
	Hint string
}

func (h *Hinted) Error() string { return h.Err.Error() }
func (h *Hinted) Unwrap() error { return h.Err }

// Hint returns what to do about an error, if it says.
func Hint(err error) string {
	var h *Hinted
	if errors.As(err, &h) {
		return h.Hint
	}
	return ""
}
