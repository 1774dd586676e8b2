package paper

import (
	"slices"
	"strings"
)

// Rule says what goes into an item, and when:
//
//	name = name                                                    always, a value
//	2a: dismissal-after-probation is shall by every-condition-met -> box
//	5a: dismissal-felony-sentence is may and sentence_type is jail_1170h_split -> box
//	6 text: dismissal-felony-sentence is may -> "See item 5."
//	7b: deferred-entry is shall and asked -> box                     only if the person says so
//	2f parole: now_in_this_case is parole and asked 2f -> box        to the question of 2f
//	6 text: dismissal-pre-realignment is may and why is told -> "See item 5."
//
// The conditions speak of reliefs (what was determined for the case) and of
// facts (what was answered). Several rules for one item: the first that holds.
type Rule struct {
	Item string `json:"item"`
	When []Test `json:"when,omitempty"`
	Ask  string `json:"ask,omitempty"`  // an item: the person was asked about it, and said yes
	Told string `json:"told,omitempty"` // a value that must be there
	Put  string `json:"put,omitempty"`  // the name of a value, or box
	Says string `json:"says,omitempty"` // or words
	line int
}

// Test is one condition.
type Test struct {
	Key string   `json:"key"` // a relief or a fact
	Not bool     `json:"not,omitempty"`
	Any []string `json:"any"`
	By  string   `json:"by,omitempty"` // the grant that decides
}

func (m *Map) rule(line int, text string) {
	r := Rule{line: line}
	if item, value, ok := strings.Cut(text, " = "); ok && !strings.Contains(item, ":") {
		r.Item, r.Put = strings.TrimSpace(item), strings.TrimSpace(value)
		m.Rules = append(m.Rules, r.words())
		return
	}
	item, rest, ok := strings.Cut(text, ":")
	when, put, ok2 := strings.Cut(strings.Replace(rest, "→", "->", 1), "->")
	if !ok || !ok2 || strings.TrimSpace(put) == "" {
		m.wrong(line, `for example: 2: dismissal-after-probation is shall or may -> box, or name = name`, "this is no rule: %s", text)
		return
	}
	r.Item, r.Put = strings.TrimSpace(item), strings.TrimSpace(put)
	for cond := range strings.SplitSeq(when, " and ") {
		if asked, ok := strings.CutPrefix(strings.TrimSpace(cond), "asked"); ok {
			r.Ask = strings.TrimSpace(asked)
			if r.Ask == "" {
				r.Ask = r.Item
			}
			continue
		}
		if value, ok := strings.CutSuffix(strings.TrimSpace(cond), " is told"); ok {
			r.Told = value
			continue
		}
		t, ok := readTest(strings.Fields(cond))
		if !ok {
			m.wrong(line, "a condition is written: RELIEF is STATUS, or FACT is VALUE", "%q is no condition", strings.TrimSpace(cond))
			return
		}
		r.When = append(r.When, t)
	}
	m.Rules = append(m.Rules, r.words())
}

// words takes a value in quotes as words.
func (r Rule) words() Rule {
	if n := len(r.Put); n > 1 && r.Put[0] == '"' && r.Put[n-1] == '"' {
		r.Says, r.Put = r.Put[1:n-1], ""
	}
	return r
}

// readTest reads KEY is [not] A [or B]... [by GRANT].
func readTest(w []string) (Test, bool) {
	if len(w) < 3 || w[1] != "is" {
		return Test{}, false
	}
	t := Test{Key: w[0]}
	w = w[2:]
	if w[0] == "not" {
		t.Not, w = true, w[1:]
	}
	if n := len(w); n > 2 && w[n-2] == "by" {
		t.By, w = w[n-1], w[:n-2]
	}
	for v := range strings.SplitSeq(strings.Join(w, " "), " or ") {
		t.Any = append(t.Any, strings.TrimSpace(v))
	}
	return t, !slices.Contains(t.Any, "")
}

// Known is what is known of one conviction: what was determined, what was
// answered.
type Known struct {
	Status  map[string]string `json:"status"`  // by relief
	Decider map[string]string `json:"decider"` // the grant, by relief
	Facts   map[string]string `json:"facts"`

	Infraction bool `json:"infraction,omitempty"` // a court can make it one
}

// Under reports whether an offense is one of some sections, which are written as in a
// rule.
func Under(offense string, sections []string) bool {
	return slices.ContainsFunc(sections, func(want string) bool { return matches(want, offense) })
}

func (t Test) holds(k Known) bool {
	value, relief := k.Status[t.Key]
	if !relief {
		value = k.Facts[t.Key]
	}
	one := func(want string) bool { return matches(want, value) }
	ok := value != "" && slices.ContainsFunc(t.Any, one) && (t.By == "" || k.Decider[t.Key] == t.By)
	return ok != t.Not
}

// matches compares a value with one of a rule; a star at the end stands for
// any subdivision: HS 11357* is HS 11357 and HS 11357(b), but not HS 11357.5.
func matches(want, value string) bool {
	section, any := strings.CutSuffix(want, "*")
	if !any {
		return want == value
	}
	rest, ok := strings.CutPrefix(value, section)
	return ok && (rest == "" || strings.HasPrefix(rest, "(") || strings.HasPrefix(rest, " "))
}

// Meant reports whether a rule is for one of the convictions, whatever is known
// of the values.
func (r Rule) Meant(counts []Known) bool { return r.holds(counts) }

// holds reports whether a rule holds for any conviction of the petition; a
// rule without conditions always does.
func (r Rule) holds(counts []Known) bool {
	if len(r.When) == 0 {
		return true
	}
	return slices.ContainsFunc(counts, func(k Known) bool {
		return !slices.ContainsFunc(r.When, func(t Test) bool { return !t.holds(k) })
	})
}

// Tick is the value of a box that is ticked.
const Tick = "x"

// Apply works out what goes into each item of a form. Of the boxes of which the
// form wants one, none is ticked where the convictions of a petition call for
// several: that is the person's to mend.
func (m *Map) Apply(counts []Known, values map[string]string, yes map[string]bool) map[string]string {
	out := Apply(m.Rules, counts, values, yes)
	for _, group := range m.Several(counts, yes) {
		for _, item := range group {
			delete(out, item)
		}
	}
	return out
}

// Several lists the groups of boxes of which the form wants one, and the
// convictions call for more.
func (m *Map) Several(counts []Known, yes map[string]bool) [][]string {
	ticked := Apply(m.Rules, counts, nil, yes)
	var out [][]string
	for _, group := range m.One {
		meant := slices.DeleteFunc(slices.Clone(group), func(item string) bool { return ticked[item] == "" })
		if len(meant) > 1 {
			out = append(out, meant)
		}
	}
	return out
}

// Untold lists the groups of boxes of which the form wants one and has none: too
// many were meant, or the choice is the person's and was not made. A box such as
// 7b (1) belongs under 7b.
func (m *Map) Untold(counts []Known, yes map[string]bool, items map[string]string) [][]string {
	out := m.Several(counts, yes)
	for _, group := range m.One {
		over, _, under := strings.Cut(group[0], " (")
		if under && items[over] == "" || slices.ContainsFunc(group, func(item string) bool { return items[item] != "" }) {
			continue
		}
		ask := func(r Rule) bool { return r.Ask != "" && slices.Contains(group, r.Item) && r.holds(counts) }
		if slices.ContainsFunc(m.Rules, ask) && !slices.ContainsFunc(out, func(g []string) bool { return g[0] == group[0] }) {
			out = append(out, group)
		}
	}
	return out
}

// Apply works out what the rules put into each item. Values are what is known by
// name; yes holds the elections to which the person said yes.
func Apply(rules []Rule, counts []Known, values map[string]string, yes map[string]bool) map[string]string {
	out := map[string]string{}
	for _, r := range rules {
		if _, done := out[r.Item]; done || r.Ask != "" && !yes[r.Ask] || r.Told != "" && values[r.Told] == "" || !r.holds(counts) {
			continue
		}
		v := r.Says
		switch {
		case r.Put == "box":
			v = Tick
		case r.Put != "":
			v = values[r.Put]
		}
		if v != "" {
			out[r.Item] = v
		}
	}
	return out
}
