package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"example.org/relief/wasm/charge"
	"example.org/relief/wasm/law"
)

// offense says what charges as printed mean, a line each. It exits with 0 whatever
// was read: a charge that cannot be read is an answer, with a hint.
func offense(args []string, stdin io.Reader, stdout, stderr io.Writer) error {
	flags := newFlags("offense", stderr)
	asJSON := flags.Bool("json", false, "print JSON Lines")
	asOf := flags.String("on", "", "the day of the conviction, where one number had two crimes")
	if err := flags.Parse(args); err != nil || flags.NArg() == 0 {
		return fmt.Errorf("%w: relief offense [-json] [-on DATE] TEXT... or -", errUsage)
	}
	var when charge.Span
	if *asOf != "" {
		var day law.Day
		if err := asOfFlag(*asOf, &day); err != nil {
			return err
		}
		when = charge.Span{First: day, Last: day, Known: true}
	}
	book, err := names()
	if err != nil {
		return err
	}
	out := bufio.NewWriter(stdout)
	say := func(text string) error {
		c := book.Charges.Read(text, when)
		if *asJSON {
			return sayCharge(out, book.Offenses, text, c)
		}
		_, err := fmt.Fprintln(out, chargeText(book.Offenses, text, c))
		return err
	}
	if flags.NArg() == 1 && flags.Arg(0) == "-" {
		if err := eachLine(stdin, say); err != nil {
			return err
		}
		return out.Flush()
	}
	for _, text := range flags.Args() {
		if err := say(text); err != nil {
			return err
		}
	}
	return out.Flush()
}

// eachLine calls say with every line of in, however long.
func eachLine(in io.Reader, say func(string) error) error {
	r := bufio.NewReader(in)
	for {
		line, err := r.ReadString('\n')
		if line != "" {
			if err := say(strings.TrimRight(line, "\r\n")); err != nil {
				return err
			}
		}
		if errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		}
	}
}

// chargeJSON is a charge as outside tests read it.
type chargeJSON struct {
	Input   string   `json:"input"`
	Read    string   `json:"read"`
	Section string   `json:"section"`
	Row     *string  `json:"row"`
	Or      string   `json:"or,omitempty"`
	Attempt bool     `json:"attempt"`
	Degree  string   `json:"degree"`
	Level   string   `json:"level"`
	With    []string `json:"with"`
	Rest    string   `json:"rest"`
	Hint    string   `json:"hint"`
}

func sayCharge(out io.Writer, rows []law.Row, text string, c charge.Charge) error {
	j := chargeJSON{Input: text, Read: string(c.Read), Section: c.Section, Attempt: c.Attempt, Degree: c.Degree, Level: c.Level,
		With: c.With, Rest: c.Rest, Hint: c.Hint}
	if j.With == nil {
		j.With = []string{}
	}
	if c.Known() {
		j.Row = &rows[c.Row].Section
		if c.Or != c.Row {
			j.Or = rows[c.Or].Section
		}
	}
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	return enc.Encode(j)
}

// chargeText writes a charge for a person.
func chargeText(rows []law.Row, text string, c charge.Charge) string {
	parts := []string{text + ":"}
	add := func(format string, args ...any) { parts = append(parts, fmt.Sprintf(format, args...)) }
	switch {
	case c.Known():
		add("%s, %s", c.Section, rows[c.Row].Title.En)
		if c.Or != c.Row {
			by := ""
			if c.Dated {
				by = ", by the day"
			}
			add("or %s%s", rows[c.Or].Title.En, by)
		}
	case c.Read == charge.Event:
		add("%s is not a conviction of its own", c.Section)
	case c.Read == charge.Finding:
		add("%s is a finding about a sentence, not a conviction", c.Section)
	case c.Read == charge.Federal:
		add("%s is a federal crime", c.Section)
	default:
		add("not read")
	}
	for _, p := range []struct{ name, value string }{{"degree", c.Degree}, {"charged as", c.Level}, {"with", strings.Join(c.With, ", ")},
		{"not read", c.Rest}, {"hint", c.Hint}} {
		if p.value != "" {
			add("(%s: %s)", p.name, p.value)
		}
	}
	if c.Attempt {
		add("(only attempted)")
	}
	return strings.Join(parts, " ")
}
