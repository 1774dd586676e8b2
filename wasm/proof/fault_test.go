package proof

import (
	"strings"
	"testing"

	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// A made-up law, to show that each property can fail.
var (
	tall   = &law.Fact{ID: "tall", Kind: law.YesNo, Scope: law.Case}
	quiet  = &law.Fact{ID: "quiet", Kind: law.YesNo, Scope: law.Person}
	noisy  = &law.Fact{ID: "noisy", Kind: law.YesNo, Scope: law.Person, Harmful: true}
	onList = &law.Fact{ID: "on_list", Kind: law.YesNo, Scope: law.Case}
	crime  = &law.Fact{ID: "crime", Kind: law.Section, Scope: law.Case}
	tried  = &law.Fact{ID: "tried", Kind: law.YesNo, Scope: law.Case}
	day    = &law.Fact{ID: "day", Kind: law.Date, Scope: law.Case}
	start  = &law.Fact{ID: "start", Kind: law.Date, Scope: law.Case}
	until  = &law.Fact{ID: "until", Kind: law.Date, Scope: law.Case}
	color  = &law.Fact{ID: "color", Kind: law.Choice, Scope: law.Case, Values: []law.Value{{ID: "red"}, {ID: "green"}, {ID: "blue"}}}
	months = &law.Fact{ID: "months", Kind: law.Count, Scope: law.Case}

	today = law.On(2026, 11, 24)
)

// offenses are made up as well: one on the list, one not, one of which the
// section does not tell.
func offenses() []law.Row {
	return []law.Row{
		{Section: "PC 1", Attrs: attrs(law.Serious, law.Yes)},
		{Section: "PC 2", Attrs: attrs(law.Serious, law.No)},
		{Section: "PC 3", Attrs: attrs(law.Serious, law.Unknown)},
	}
}

func attrs(a law.Attr, t law.Truth) (out [law.Attrs]law.Truth) {
	out[a] = t
	return out
}

// prove proves one made-up relief.
func prove(t *testing.T, relief *law.Relief) (Report, error) {
	t.Helper()
	relief.ID = "wish"
	book, err := record.New(&law.Book{
		Facts:    []*law.Fact{tall, quiet, noisy, onList, crime, tried, day, start, until, color, months},
		Offenses: offenses(), Offense: crime, Attempt: tried, Reliefs: []*law.Relief{relief},
	})
	if err != nil {
		return Report{}, err
	}
	return Relief(book, relief, today)
}

func needs(id string, holds law.Cond, otherwise law.Status) law.Criterion {
	return law.Criterion{ID: id, Holds: holds, Else: law.Outcome{Status: otherwise}}
}

func gives(id string, when law.Cond, status law.Status) law.Grant {
	return law.Grant{ID: id, When: when, Outcome: law.Outcome{Status: status}}
}

var judgeDecides = []law.Grant{gives("ask", law.Always, law.May)}

// TestHolds proves a law without faults that uses every kind of fact.
func TestHolds(t *testing.T) {
	r, err := prove(t, &law.Relief{
		Requires: []law.Criterion{
			needs("not-listed", law.Not(law.Listed(crime, law.Serious, onList)), law.Barred),
			needs("not-red", law.Not(law.OneOf(color, "red")), law.Unsettled),
			needs("waited", law.Waited(day, law.Years(1)), law.NotYet),
			needs("served", law.OnOrBefore(law.DateOf(start).Plus(law.Months(6)), law.DateOf(until)), law.Barred),
			needs("long", law.AtLeast(months, 12), law.Barred),
			needs("not-noisy", law.IsNot(noisy), law.NotYet),
		},
		Grants: []law.Grant{gives("tall", law.Is(tall), law.Shall), gives("ask", law.Always, law.May)},
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range r.Faults {
		t.Errorf("property %d: %s %v", f.Property, f.What, f.Answers)
	}
	if len(r.Statuses) != 5 || r.Paired != r.Criteria || r.Harmful != 1 || !r.Exhausted || r.States < 10 || r.Quiz.Longest < 5 {
		t.Errorf("the report is %+v", r)
	}
}

// TestFaults plants a fault against each property and wants it found, and the
// answers that show it.
func TestFaults(t *testing.T) {
	for _, test := range []struct {
		name     string
		property int
		want     string // in what is said
		answers  string // among the answers that show it
		relief   law.Relief
	}{
		{"a section that the law forgot", 2, "a complete set of answers is unsure", "crime: PC 3", law.Relief{
			Requires: []law.Criterion{needs("not-serious", law.Not(law.Listed(crime, law.Serious, nil)), law.Barred)}, Grants: judgeDecides}},
		{"an answer taken for granted", 3, "said may, but the fillings are barred or may", "tall: unknown", law.Relief{
			Requires: []law.Criterion{needs("short", law.Not(law.Surely(law.Is(tall))), law.Barred)}, Grants: judgeDecides}},
		{"a firm not_yet before a way that is open", 3, "said not_yet, but the fillings are not_yet or unsettled", "tall: unknown", law.Relief{
			Requires: []law.Criterion{
				needs("green", law.Any(law.Not(law.Surely(law.OneOf(color, "green"))), law.IsNot(tall), law.Is(quiet)), law.Unsettled),
				{ID: "late", Holds: law.All(law.Surely(law.Is(tall)), law.Is(quiet)), Else: law.Outcome{Status: law.NotYet, Firm: true}},
			}, Grants: judgeDecides}},
		{"a question asked twice over", 3, "said unsure, but every filling is may", "tall: unknown", law.Relief{
			Requires: []law.Criterion{needs("tall-or-not", law.Any(law.Is(tall), law.IsNot(tall)), law.Barred)}, Grants: judgeDecides}},
		{"harm that helps", 4, "noisy is harmful, yet its yes comes to a better status", "", law.Relief{
			Grants: []law.Grant{gives("loud", law.Is(noisy), law.Shall), gives("ask", law.Always, law.May)}}},
		{"harm that helps when something is not known", 4, "noisy is harmful", "quiet: unknown", law.Relief{
			Requires: []law.Criterion{
				needs("told", law.Any(law.Is(noisy), law.Told(quiet)), law.Barred),
			}, Grants: judgeDecides}},
		{"a status that nobody reaches", 5, "late: no complete answers end in not_yet", "", law.Relief{
			Requires: []law.Criterion{needs("tall", law.Is(tall), law.Barred), needs("late", law.Any(law.Is(tall), law.Is(quiet)), law.NotYet)}, Grants: judgeDecides}},
		{"a criterion that another has decided", 5, "late decides nothing", "", law.Relief{
			Requires: []law.Criterion{needs("waited", law.Waited(day, law.Years(2)), law.NotYet), needs("late", law.Waited(day, law.Years(1)), law.NotYet)}, Grants: judgeDecides}},
		{"two grants that are one", 5, "kind decides nothing", "", law.Relief{
			Grants: []law.Grant{gives("kind", law.Is(quiet), law.May), gives("ask", law.Always, law.May)}}},
		{"a last grant that is never left", 5, "ask decides nothing", "", law.Relief{
			Grants: []law.Grant{gives("red", law.OneOf(color, "red"), law.Shall), gives("other", law.Not(law.OneOf(color, "red")), law.May), gives("ask", law.Always, law.May)}}},
		{"a question that cannot matter", 6, "the rule reads quiet, but no two answers to it end differently", "", law.Relief{
			Requires: []law.Criterion{needs("tall", law.Any(law.All(law.Is(tall), law.Is(quiet)), law.All(law.Is(tall), law.IsNot(quiet))), law.Barred)}, Grants: judgeDecides}},
	} {
		t.Run(test.name, func(t *testing.T) {
			r, err := prove(t, &test.relief)
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range r.Faults {
				if f.Property == test.property && strings.Contains(f.What, test.want) && strings.Contains(strings.Join(f.Answers, "\n"), test.answers) {
					return
				}
			}
			t.Errorf("not found; found are %v", r.Faults)
		})
	}
}

// TestNotFaults proves laws whose rules name what they do with an unknown or a
// contradiction; and that each is a fault without its name.
func TestNotFaults(t *testing.T) {
	with := func(holds law.Cond, grants []law.Grant) *law.Relief {
		return &law.Relief{Requires: []law.Criterion{needs("fits", holds, law.Barred)}, Grants: grants}
	}
	for _, test := range []struct {
		name           string
		named, unnamed law.Cond
		grants         []law.Grant
	}{
		{"a presumption", law.Not(law.Shown(tall)), law.Not(law.All(law.Told(tall), law.Is(tall))), judgeDecides},
		{"a presumption in favor", law.Any(law.Is(tall), law.Unproved(tall)), law.Any(law.Is(tall), law.Not(law.Told(tall))), judgeDecides},
		{"answers that contradict each other",
			law.All(law.Any(law.IsNot(tall), law.Is(quiet), law.AskAgain(quiet)), law.Any(law.Is(tall), law.Is(quiet))),
			law.All(law.Any(law.IsNot(tall), law.Is(quiet), law.Surely(law.IsNot(quiet))), law.Any(law.Is(tall), law.Is(quiet))),
			[]law.Grant{gives("tall", law.Is(tall), law.Shall), gives("ask", law.Always, law.May)}},
		{"a section that tells",
			law.Not(law.Any(law.Tells(law.Surely(law.Under(crime, "PC 1")), tall, law.Yes), law.Is(tall))),
			law.Not(law.Any(law.Surely(law.Under(crime, "PC 1")), law.Is(tall))), judgeDecides},
	} {
		t.Run(test.name, func(t *testing.T) {
			r, err := prove(t, with(test.named, test.grants))
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range r.Faults {
				t.Errorf("property %d: %s %v", f.Property, f.What, f.Answers)
			}
			if r, err = prove(t, with(test.unnamed, test.grants)); err != nil || len(r.Faults) == 0 {
				t.Errorf("without its name no fault is found; error %v", err)
			}
		})
	}
}

// TestNoEnd plants a relief whose answers need not end: the law does not
// compile, so property 1 cannot be broken by a rule.
func TestNoEnd(t *testing.T) {
	if _, err := prove(t, &law.Relief{Grants: []law.Grant{gives("red", law.OneOf(color, "red"), law.Shall)}}); err == nil || !strings.Contains(err.Error(), "the last grant must be Always") {
		t.Errorf("the fault was not found: %v", err)
	}
}

// TestBadQuiz plants faults in what asks the questions.
func TestBadQuiz(t *testing.T) {
	relief := &law.Relief{ID: "wish", Requires: []law.Criterion{needs("tall", law.Is(tall), law.Barred), needs("quiet", law.Is(quiet), law.NotYet)}, Grants: judgeDecides}
	book := &law.Book{Facts: []*law.Fact{tall, quiet}, Reliefs: []*law.Relief{relief}}
	answered := func(r *record.Record, f *law.Fact) bool {
		for _, a := range append(r.Person, r.Cases[0].Answers...) {
			if a.Key == f.ID {
				return true
			}
		}
		return false
	}
	for _, test := range []struct {
		property int
		want     string
		ask      func(r *record.Record) *law.Fact
	}{
		{1, "the quiz asks tall twice", func(*record.Record) *law.Fact { return tall }},
		{6, "the quiz ends though tall could change the status", func(*record.Record) *law.Fact { return nil }},
		{6, "the quiz asks quiet though no answer can change the page", func(r *record.Record) *law.Fact {
			switch {
			case !answered(r, tall):
				return tall
			case !answered(r, quiet):
				return quiet // also after a tall that bars
			}
			return nil
		}},
		{6, "the quiz asks color though no answer can change the page", func(r *record.Record) *law.Fact {
			if !answered(r, color) {
				return color
			}
			return nil
		}},
	} {
		m, err := newModel(book, relief, today)
		if err != nil {
			t.Fatal(err)
		}
		var r Report
		if _, err := quiz(book, asks(test.ask), noneSettled, newSpace(m), &r); err != nil {
			t.Fatal(err)
		}
		found := false
		for _, f := range r.Faults {
			found = found || f.Property == test.property && strings.Contains(f.What, test.want)
		}
		if !found {
			t.Errorf("%s: not found; found are %v", test.want, r.Faults)
		}
	}
}

// asks is a quiz of one fact a page.
func asks(ask func(*record.Record) *law.Fact) func(*record.Record) ([]*law.Fact, error) {
	return func(rec *record.Record) ([]*law.Fact, error) {
		if f := ask(rec); f != nil {
			return []*law.Fact{f}, nil
		}
		return nil, nil
	}
}

func noneSettled(*record.Record) ([]law.Settled, bool, error) { return nil, false, nil }
