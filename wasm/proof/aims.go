package proof

import (
	"fmt"
	"io"
	"math/rand/v2"

	"example.org/relief/wasm/interview"
	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// AimQuiz is how many pages people are asked for an aim, to the first answer.
type AimQuiz struct {
	Aim     string
	Mean    float64
	Longest int
	Faults  []Fault
}

// Aims lets made-up people with one case take the interview for every aim. It
// must end, ask nothing twice, and stay within the pages that people bear.
func Aims(book *record.Codebook, asOf law.Day) ([]AimQuiz, error) {
	var out []AimQuiz
	for _, aim := range book.Aims {
		q := AimQuiz{Aim: aim.ID}
		i, err := interview.New(book, aim.ID, false)
		if err != nil {
			return nil, err
		}
		rng := rand.New(rand.NewPCG(2, uint64(len(out))))
		total := 0
		for range people {
			pages, fault, err := takeAim(i, rng, asOf)
			if err != nil {
				return nil, err
			}
			if fault != "" && len(q.Faults) < maxFaults {
				q.Faults = append(q.Faults, Fault{Property: 1, Relief: aim.ID, What: fault})
			}
			total += pages
			q.Longest = max(q.Longest, pages)
		}
		q.Mean = float64(total) / people
		out = append(out, q)
	}
	return out, nil
}

// takeAim lets one made-up person take an interview, and returns the pages.
func takeAim(i *interview.Interview, rng *rand.Rand, asOf law.Day) (pages int, fault string, err error) {
	m := &madeUp{book: i.Book, rng: rng, asOf: asOf, asked: map[*law.Fact]bool{}}
	m.told = &record.Record{AsOf: asOf, Cases: []record.CaseAnswers{{}}}
	convictions, arrests := i.Kinds()
	arrest := arrests && (!convictions || rng.IntN(4) == 0)
	if arrests && convictions {
		pages++ // how did this case end?
	}
	for {
		p, err := i.Next(m.told, 0, arrest, false)
		if err != nil || p == nil {
			return pages, fault, err
		}
		pages++
		for _, f := range p.Facts {
			if m.asked[f] {
				return pages, f.ID + " is asked twice", nil
			}
		}
		m.answer(p)
	}
}

// madeUp is a person who answers what is asked, one time in six with "I don't know".
type madeUp struct {
	book  *record.Codebook
	rng   *rand.Rand
	asOf  law.Day
	told  *record.Record
	asked map[*law.Fact]bool
}

func (m *madeUp) answer(p *interview.Page) {
	for _, f := range p.Facts {
		m.asked[f] = true
		to := &m.told.Person
		if f.Scope != law.Person {
			to = &m.told.Cases[0].Answers
		}
		if interview.Hidden(m.book.Reveals(), p, *to, f) {
			delete(m.asked, f)
			continue
		}
		*to = append(*to, record.Answer{Key: f.ID, Value: m.value(f)})
	}
}

func (m *madeUp) value(f *law.Fact) any {
	if m.rng.IntN(6) == 0 {
		return "unknown"
	}
	switch f.Kind {
	case law.YesNo:
		return []any{"no", "no", "yes"}[m.rng.IntN(3)]
	case law.Choice:
		return f.Values[m.rng.IntN(len(f.Values))].ID
	case law.Section:
		return m.book.Offenses[m.rng.IntN(len(m.book.Offenses))].Section
	case law.Date:
		return record.FormatDay(m.asOf - law.Day(m.rng.IntN(9000)))
	case law.DateList:
		return []any{}
	}
	return float64(m.rng.IntN(60))
}

// PrintAims writes the table of the aims.
func PrintAims(w io.Writer, aims []AimQuiz) {
	fmt.Fprintf(w, "%-36s %6s %8s  (pages to the first answer, %d people)\n", "aim", "mean", "longest", people)
	for _, a := range aims {
		fmt.Fprintf(w, "%-36s %6.1f %8d\n", a.Aim, a.Mean, a.Longest)
	}
	for _, a := range aims {
		for _, f := range a.Faults {
			fmt.Fprintf(w, "%s: property %d: %s\n", f.Relief, f.Property, f.What)
		}
	}
}
