package record

import (
	"fmt"

	"example.org/relief/wasm/law"
)

// told days are the days of one case.
type toldDays struct {
	facts       []int32
	first, last []law.Day
}

func (d *toldDays) reset() { d.facts, d.first, d.last = d.facts[:0], d.first[:0], d.last[:0] }

func (d *toldDays) take(fact int, lo, hi law.Day) {
	d.facts, d.first, d.last = append(d.facts, int32(fact)), append(d.first, lo), append(d.last, hi)
}

// wrong finds two days of which the second is surely before the first, where the
// law says that it cannot be (Book.Order).
func (c *Codebook) wrong(d *toldDays) (first, second int, wrong bool) {
	for i, a := range d.facts {
		for j, b := range d.facts {
			if d.last[j] < d.first[i] && c.before[[2]int32{a, b}] {
				return int(a), int(b), true
			}
		}
	}
	return 0, 0, false
}

// pairsOf are the pairs of facts of which the first is never after the second.
func pairsOf(order [][]*law.Fact, number map[string]int) map[[2]int32]bool {
	out := map[[2]int32]bool{}
	for _, row := range order {
		for i, a := range row {
			for _, b := range row[i+1:] {
				out[[2]int32{int32(number[a.ID]), int32(number[b.ID])}] = true
			}
		}
	}
	return out
}

// checkDays finds days that cannot be: ahead of today where they must be past,
// or in an order that no case has.
func (c *Codebook) checkDays(asOf law.Day, answers []Answer) error {
	var days toldDays
	for _, a := range answers {
		f, n, err := c.Fact(a.Key)
		s, ok := a.Value.(string)
		if err != nil || f.Kind != law.Date || !ok {
			continue
		}
		lo, hi, err := ParseDate(s)
		if err != nil {
			continue // said elsewhere
		}
		if lo > asOf && !f.Future {
			return a.mistake(a.Key+" is in the future", "it is compared with "+FormatDay(asOf))
		}
		days.take(n, lo, hi)
	}
	if first, second, wrong := c.wrong(&days); wrong {
		for _, a := range answers {
			if a.Key == c.Facts[second].ID {
				return a.mistake(a.Key+" is before "+c.Facts[first].ID, "look at both days again")
			}
		}
	}
	return nil
}

// CheckCase finds days of a case that cannot be.
func (c *Codebook) CheckCase(asOf law.Day, answers []Answer) error { return c.checkDays(asOf, answers) }

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
