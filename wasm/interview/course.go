package interview

import (
	"slices"

	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// Course is an interview that was taken.
type Course struct {
	Pages   []Page
	Further []Further
	Told    *record.Record // what was asked and answered
}

// Take takes the interview for a record: each page is answered from it. A fact
// that it lacks is answered "no", or none of these, where that can be said, and "I
// do not know" otherwise.
func (i *Interview) Take(from *record.Record) (*Course, error) {
	t := &taking{Interview: i, from: from, course: &Course{Told: &record.Record{AsOf: from.AsOf}}}
	most := law.MostPages(len(from.Cases), i.Deep)
	cases := max(len(from.Cases), 1)
	for c := range cases {
		told := t.course.Told
		told.Cases = append(told.Cases, record.CaseAnswers{})
		if c < len(from.Cases) {
			told.Cases[c].ID = from.Cases[c].ID
		}
		t.arrests = append(t.arrests, t.kind(c))
		if err := t.ask(c, false, most); err != nil {
			return nil, err
		}
		if i.Deep || c+1 < cases {
			t.more(c+1 == cases)
		}
	}
	for c := range cases {
		if i.Deep {
			if err := t.ask(c, true, most); err != nil {
				return nil, err
			}
		}
	}
	for c := range t.course.Told.Cases {
		further, err := i.Further(t.course.Told, c, t.arrests[c])
		if err != nil {
			return nil, err
		}
		t.course.Further = append(t.course.Further, further...)
	}
	return t.course, nil
}

type taking struct {
	*Interview
	from    *record.Record
	course  *Course
	arrests []bool
}

// ask asks about one case, to the first answer or to the end.
func (t *taking) ask(c int, deep bool, most int) error {
	for len(t.course.Pages) < most {
		p, err := t.Next(t.course.Told, c, t.arrests[c], deep)
		if err != nil || p == nil {
			return err
		}
		t.answer(p)
		t.course.Pages = append(t.course.Pages, *p)
	}
	return nil
}

// more asks whether there are other cases. Only the last time it is answered.
func (t *taking) more(last bool) {
	listed := t.Book.Complete
	p := &Page{Case: -1, Facts: []*law.Fact{listed}, Question: listed.Ask}
	if last {
		t.answer(p)
	}
	t.course.Pages = append(t.course.Pages, *p)
}

// kind tells whether a case is an arrest without a conviction. Where the aim has
// reliefs for both, the person is asked how the case ended, or that it was in juvenile
// court.
func (t *taking) kind(c int) bool {
	convictions, arrests := t.Kinds()
	if !arrests || !convictions {
		return arrests
	}
	outcome := t.Book.Outcome
	p := &Page{Case: c, Facts: []*law.Fact{outcome}, Question: outcome.Ask}
	arrest := c < len(t.from.Cases) && slices.ContainsFunc(t.from.Cases[c].Answers, func(a record.Answer) bool {
		f, _, err := t.Book.Fact(a.Key)
		return err == nil && f.Scope == law.Arrest
	})
	if arrest {
		t.answer(p)
	} else if minor := t.Book.Minor; c < len(t.from.Cases) && t.isMinor(t.from.Cases[c].Answers) {
		t.course.Told.Cases[c].Answers = append(t.course.Told.Cases[c].Answers, record.Answer{Key: minor.Fact.ID, Value: minor.Value})
	}
	t.course.Pages = append(t.course.Pages, *p)
	return arrest
}

// answer answers the facts of a page that are shown.
func (t *taking) answer(p *Page) {
	reveals := t.Book.Reveals()
	for _, f := range p.Facts {
		to := &t.course.Told.Person
		given := t.from.Person
		if f.Scope != law.Person {
			to = &t.course.Told.Cases[p.Case].Answers
			given = nil
			if p.Case < len(t.from.Cases) {
				given = t.from.Cases[p.Case].Answers
			}
		}
		if Hidden(reveals, p, *to, f) {
			continue
		}
		for _, key := range t.with(f) {
			if v, ok := find(given, key); ok && v != nil {
				*to = append(*to, record.Answer{Key: key, Value: v})
			} else if key == f.ID {
				*to = append(*to, record.Answer{Key: key, Value: lacking(f)})
			}
		}
	}
}

// with are the facts that are told together with another: which line of the list
// an offense is says its degree and whether it was an attempt.
func (t *taking) with(f *law.Fact) []string {
	keys := []string{f.ID}
	if f == t.Book.Offense {
		for _, more := range []*law.Fact{t.Book.Degree, t.Book.Attempt} {
			if more != nil {
				keys = append(keys, more.ID)
			}
		}
	}
	return keys
}

func find(answers []record.Answer, key string) (any, bool) {
	for _, a := range answers {
		if a.Key == key {
			return a.Value, true
		}
	}
	return nil, false
}

// Hidden reports whether a fact of a page is not shown after the answers above it.
func Hidden(reveals []law.Reveal, p *Page, told []record.Answer, f *law.Fact) bool {
	for _, r := range reveals {
		if r.Fact != f || !slices.Contains(p.Facts, r.On) {
			continue
		}
		v, _ := find(told, r.On.ID)
		s, _ := v.(string)
		return !slices.Contains(r.Values, s) && !(r.Open && s == "unknown")
	}
	return false
}

// lacking is the answer to a fact that a record does not hold.
func lacking(f *law.Fact) any {
	switch f.Kind {
	case law.YesNo:
		return "no"
	case law.DateList:
		return []any{}
	case law.Choice:
		for _, v := range f.Values {
			if v.ID == "none" {
				return v.ID
			}
		}
	}
	return "unknown"
}
