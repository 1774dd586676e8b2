package record

import (
	"encoding/binary"
	"fmt"
	"slices"

	"example.org/relief/wasm/law"
)

// Determination is what the answers support for one relief of one case.
type Determination struct {
	Relief    string    `json:"relief"`
	Case      *string   `json:"case"`
	Status    string    `json:"status"`
	From      string    `json:"from,omitempty"`
	By        string    `json:"by,omitempty"`
	Late      bool      `json:"late,omitempty"`
	EarlyFrom string    `json:"early_from,omitempty"`
	Event     string    `json:"event,omitempty"`
	Missing   []string  `json:"missing"`
	Decider   string    `json:"decider,omitempty"`
	Cite      string    `json:"cite,omitempty"`
	Route     string    `json:"outcome,omitempty"`
	Findings  []Finding `json:"findings"`

	Segments []Segment `json:"-"` // the timeline
	which    int       // the number of the case, or -1
}

// Finding is a requirement or a grant with its value today.
type Finding struct {
	Criterion string `json:"criterion"`
	Value     string `json:"value"`
	Cite      string `json:"cite"`
	From      string `json:"from,omitempty"` // the first day on which the value differs
}

// Segment is a run of days of the timeline with one status.
type Segment struct {
	Start  law.Day
	Status law.Status
}

// Surely is the first day on which what is closed is open, whatever the days that are half
// remembered: From itself, or a later one where From is only the first that it may be; ""
// where no such day is known.
func (d *Determination) Surely() string {
	for _, s := range d.Segments {
		if start := FormatDay(s.Start); start >= d.From && s.Status != law.Unsure {
			if s.Status.Open() {
				return start
			}
			break
		}
	}
	return ""
}

// ByIsSure reports whether By is the last day by what was told: what is in time today is
// too late the day after. Otherwise it is the last of the days that it may be.
func (d *Determination) ByIsSure() bool {
	by, _, err := ParseDate(d.By)
	return d.Status != law.Unsure.String() || err == nil && slices.ContainsFunc(d.Findings, func(f Finding) bool {
		return f.Value == law.Yes.String() && f.From == FormatDay(by+1)
	})
}

// Determine evaluates a record: every relief that fits, for every case.
func (c *Codebook) Determine(r *Record) ([]Determination, error) {
	if err := c.CheckDays(r); err != nil {
		return nil, err
	}
	return c.determineParts(c.parts(r), nil)
}

// Decode reads the engine's reply to Determine (see writeDetermination in the
// law package).
func (c *Codebook) Decode(reply []byte, r *Record) ([]Determination, error) {
	w := &words{b: reply}
	var out []Determination
	for len(w.b) > 0 && !w.short {
		relief := c.Reliefs[w.next()]
		d := Determination{Relief: relief.ID, Missing: []string{}, Findings: []Finding{}}
		n := w.next()
		if d.which = int(n); n >= 0 && r != nil && int(n) < len(r.Cases) {
			id := r.Cases[n].ID
			d.Case = &id
		}
		d.Status = law.Status(w.next()).String()
		d.Late = w.next()&law.Late != 0
		d.From, d.By, d.EarlyFrom = day(w.next()), day(w.next()), day(w.next())
		d.Event = c.event(int(w.next()))
		if decider := int(w.next()); decider >= 0 {
			d.Decider, d.Cite, d.Route = decided(relief, decider)
		}
		values := int(w.next())
		d.Findings = slices.Grow(d.Findings, max(0, min(values, len(w.b)/8)))
		for i := 0; i < values && !w.short; i++ {
			f := Finding{Value: finding(w.next()), From: day(w.next())}
			f.Criterion, f.Cite, _ = decided(relief, i)
			d.Findings = append(d.Findings, f)
		}
		for n := w.next(); n > 0 && !w.short; n-- {
			d.Missing = append(d.Missing, c.Facts[w.next()].ID)
		}
		for n := w.next(); n > 0 && !w.short; n-- {
			d.Segments = append(d.Segments, Segment{law.Day(w.next()), law.Status(w.next())})
		}
		out = append(out, d)
	}
	if w.short {
		return nil, fmt.Errorf("the engine's reply ends too early")
	}
	return out, nil
}

// finding is the word for the value of a finding.
func finding(n int32) string {
	if n == law.DoesNotApply {
		return "does_not_apply"
	}
	return law.Truth(n).String()
}

// decided names a requirement, or a grant counted after the requirements.
func decided(r *law.Relief, i int) (id, cite, route string) {
	if i < len(r.Requires) {
		c := r.Requires[i]
		return c.ID, c.Cite, c.Else.Route
	}
	if i -= len(r.Requires); i < len(r.Grants) {
		g := r.Grants[i]
		return g.ID, g.Cite, g.Outcome.Route
	}
	return "", "", ""
}

func (c *Codebook) event(n int) string {
	if n == 0 {
		return ""
	}
	if n--; n < len(c.Events) {
		return c.Events[n].ID
	}
	return c.Reliefs[n-len(c.Events)].ID
}

func day(n int32) string {
	if law.Day(n) == law.NoDay {
		return ""
	}
	return FormatDay(law.Day(n))
}

// words reads int32s.
type words struct {
	b     []byte
	short bool
}

func (w *words) next() int32 {
	if len(w.b) < 4 {
		w.b, w.short = nil, true
		return 0
	}
	n := int32(binary.LittleEndian.Uint32(w.b))
	w.b = w.b[4:]
	return n
}
