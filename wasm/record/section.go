package record

import (
	"slices"
	"strings"

	"example.org/relief/wasm/charge"
	"example.org/relief/wasm/law"
)

// section finds the row of the catalogue for an offense as it stands on paper, with
// what else the answers say of it: degree, attempt, level and day. Where two
// crimes may be meant (by the day, or because nobody knows whether it was an
// attempt) it is either of two rows. A number without a day is what it is today.
func (c *Codebook) section(s string, of offenseOf) (row, or int, err error) {
	ch, err := c.charge(s, of)
	if err != nil {
		return 0, 0, err
	}
	row, or = ch.Row, ch.Or
	if or != row && (of.when.Known || !ch.Dated) {
		return row, or, nil
	}
	if degree, ok := c.Charges.DegreeRow(row, of.degree); ok && !ch.Attempt {
		row = degree
	}
	if code := c.Charges.Code(ch.Section); ch.Read == charge.Unlisted && of.infraction && code != nil {
		if ticket, ok := c.offenses[name(code.Ticket)]; ok {
			row = ticket
		}
	}
	if tried, ok := c.Charges.AttemptRow(ch.Section); ok {
		switch {
		case of.attempt == "yes", of.attempt == "" && ch.Attempt:
			return tried, tried, nil
		case of.attempt == "unknown":
			return row, tried, nil
		}
	}
	return row, row, nil
}

// charge reads an offense that a row must stand for. A name of the catalogue is
// that row, unless it is also a number that meant another crime at the time.
func (c *Codebook) charge(s string, of offenseOf) (charge.Charge, error) {
	if ch, ok := c.readBefore.Load(s); ok {
		return ch.(charge.Charge), nil
	}
	ch, err := c.readCharge(s, of)
	if err == nil && !ch.Dated && len(s) <= longestID && c.readCount.Add(1) <= maxKnown {
		c.readBefore.Store(s, ch)
	}
	return ch, err
}

func (c *Codebook) readCharge(s string, of offenseOf) (charge.Charge, error) {
	ch := c.Charges.Read(s, of.when)
	if row, ok := c.offenses[name(s)]; ok && !ch.Dated {
		section := c.Offenses[row].Section
		if ch.Row == row {
			return ch, nil
		}
		return charge.Charge{Read: charge.Row, Section: section, Row: row, Or: row}, nil
	}
	if ch.Known() {
		return ch, nil
	}
	m := &Mistake{What: "no section " + show(s) + " is in the catalogue", Hint: "write it as on the court paper, such as \"PC 459\""}
	if ch.Hint != "" {
		m.Hint = ch.Hint
	}
	switch ch.Read {
	case charge.Event:
		m.What, m.Hint = ch.Section+" is not a conviction of its own", "leave this case out, or name the crime that it is about"
	case charge.Finding:
		m.What, m.Hint = ch.Section+" is about a sentence and not a crime of its own", "name the crime that it stands beside"
	case charge.Federal:
		m.What, m.Hint = ch.Section+" is a federal crime", "leave the offense out and say \"jurisdiction\": \"federal\""
	default:
		m.Hint += "; to go on without it say \"unknown\""
	}
	return ch, m
}

// name is the one spelling of the name of a row.
func name(section string) string {
	return strings.ToUpper(strings.Join(strings.Fields(section), ""))
}

// SectionRow finds the row of the catalogue for a section written in any of its usual ways.
func (c *Codebook) SectionRow(s string) (law.Row, int, error) {
	row, _, err := c.section(s, offenseOf{})
	if err != nil {
		return law.Row{}, 0, err
	}
	return c.Offenses[row], row, nil
}

// attempted adds the answer that a crime was only attempted, where the paper says
// so with the crime ("PC 664/288(a)") and no row of its own is that attempt.
func (c *Codebook) attempted(answers []Answer, of offenseOf) []Answer {
	if c.Offense == nil || c.Attempt == nil || of.attempt != "" {
		return answers
	}
	at := slices.IndexFunc(answers, func(a Answer) bool { return a.Key == c.Offense.ID })
	if at < 0 {
		return answers
	}
	s, _ := answers[at].Value.(string)
	if !c.triedBare(s, of) {
		return answers
	}
	return append(slices.Clip(answers), Answer{Key: c.Attempt.ID, Value: "yes", Place: answers[at].Place})
}

// triedBare reports whether an offense is an attempt that has no row of its own.
func (c *Codebook) triedBare(s string, of offenseOf) bool {
	ch, err := c.charge(s, of)
	if err != nil || !ch.Attempt {
		return false
	}
	_, own := c.Charges.AttemptRow(ch.Section)
	return !own && !c.Charges.IsAttempt(ch.Section)
}

// plainOffense reports whether nothing but the degree and the attempt decides what row
// an offense is: not its day, not its level.
func (c *Codebook) plainOffense(s string, of offenseOf) bool {
	ch, err := c.charge(s, of)
	return err != nil || !ch.Dated && ch.Read != charge.Unlisted && !(ch.Attempt && of.attempt == "" && c.triedBare(s, of))
}
