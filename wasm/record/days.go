package record

import (
	"fmt"
	"strings"

	"example.org/relief/wasm/law"
)

// order are days of a case of which none can come before the one above it.
var order = []string{"offense_date", "conviction_date", "sentencing_date", "judgment_final_date"}

// mayLieAhead reports whether a day may lie ahead of today.
func mayLieAhead(f *law.Fact) bool {
	return strings.HasSuffix(f.ID, "_end_date") || f.ID == "release_date" || f.ID == "sentence_completed_date" || f.ID == "judgment_final_date"
}

// daysOf are the days of one case that have an order.
type daysOf struct {
	first, last [4]law.Day
	told        [4]bool
}

func (d *daysOf) take(id string, lo, hi law.Day) {
	for i, name := range order {
		if name == id {
			d.first[i], d.last[i], d.told[i] = lo, hi, true
		}
	}
}

// wrong finds two days of which the second is surely before the first.
func (d *daysOf) wrong() (first, second string, wrong bool) {
	for i := range order {
		for j := i + 1; j < len(order); j++ {
			if d.told[i] && d.told[j] && d.last[j] < d.first[i] {
				return order[i], order[j], true
			}
		}
	}
	return "", "", false
}

// checkDays finds days that cannot be: ahead of today where they must be past,
// or in an order that no case has.
func (c *Codebook) checkDays(asOf law.Day, answers []Answer) error {
	var days daysOf
	places := map[string]Answer{}
	for _, a := range answers {
		f, _, err := c.Fact(a.Key)
		s, ok := a.Value.(string)
		if err != nil || f.Kind != law.Date || !ok {
			continue
		}
		lo, hi, err := ParseDate(s)
		if err != nil {
			continue // said elsewhere
		}
		if lo > asOf && !mayLieAhead(f) {
			return a.mistake(a.Key+" is in the future", "it is compared with "+FormatDay(asOf))
		}
		days.take(a.Key, lo, hi)
		places[a.Key] = a
	}
	if first, second, wrong := days.wrong(); wrong {
		return places[second].mistake(second+" is before "+first, "look at both days again")
	}
	return nil
}

// CheckDays finds days of a record that cannot be.
func (c *Codebook) CheckDays(r *Record) error {
	if err := c.checkDays(r.AsOf, r.Person); err != nil {
		return err
	}
	for _, cs := range r.Cases {
		if err := c.checkDays(r.AsOf, cs.Answers); err != nil {
			if cs.ID != "" {
				return fmt.Errorf("case %q: %w", cs.ID, err)
			}
			return err
		}
	}
	return nil
}
