// Package interview takes the quiz for a record, on the command line and in
// tests: page after page as the engine asks them (law.Ask), answered from the
// record. The page in the browser does the same with a person.
//
// The engine chooses the facts of a page about a case. What is here is what
// stands around that: which reliefs serve the aim, whether a case is a conviction
// or an arrest, that there are several cases, and when it is enough.
package interview

import (
	"encoding/binary"
	"fmt"
	"slices"

	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// Everything is the aim of whoever wants to know all that there is.
const Everything = "everything"

// Interview asks for one aim.
type Interview struct {
	Book *record.Codebook
	Aim  *law.Aim
	Deep bool // go on until nothing is left to ask
}

// New returns the interview for an aim of the book.
func New(book *record.Codebook, aim string, deep bool) (*Interview, error) {
	a := book.AimOf(aim)
	if a == nil {
		var ids []string
		for _, a := range book.Aims {
			ids = append(ids, a.ID)
		}
		return nil, &record.Mistake{What: fmt.Sprintf("there is no aim %q", aim), Hint: fmt.Sprintf("it is one of %v", ids)}
	}
	return &Interview{book, a, deep}, nil
}

// Kinds tells whether the aim has reliefs for convictions and for arrests.
func (i *Interview) Kinds() (convictions, arrests bool) {
	c, _, _ := i.Aim.Scope(i.Book.Book, false)
	a, _, _ := i.Aim.Scope(i.Book.Book, true)
	return len(c) > 0, len(a) > 0
}

// Page is one page of the quiz.
type Page struct {
	Case     int // -1: about the person only
	Facts    []*law.Fact
	Question law.Text
}

// Further is what one more relief would take.
type Further struct {
	Relief string
	Case   int
	Pages  int
}

// Next is the page that the answers so far call for about a case; nil when there
// is none. Deep goes on after the first answer.
func (i *Interview) Next(told *record.Record, c int, arrest, deep bool) (*Page, error) {
	scope, rights, roads := i.Aim.Scope(i.Book.Book, arrest)
	if !arrest && i.isMinor(told.Cases[c].Answers) {
		scope, rights, roads = i.Aim.MinorScope(i.Book.Book)
	}
	if len(scope) == 0 || i.isMoot(told.Person) {
		return nil, nil
	}
	arg := law.AskArg(rights, roads, i.Aim.RoadsFirst)
	if deep {
		arg = law.Deep
	}
	reply, err := i.run(told, law.Ask, arg, c, scope)
	if err != nil || len(reply) == 0 {
		return nil, err
	}
	p := &Page{Case: c}
	for _, n := range reply[1:] {
		p.Facts = append(p.Facts, i.Book.Facts[n])
	}
	i.arrange(p)
	return p, nil
}

// isMoot reports whether the person has nothing to do for the aim.
func (i *Interview) isMoot(answers []record.Answer) bool {
	m := i.Aim.Moot
	return slices.ContainsFunc(answers, func(a record.Answer) bool { return m.Fact != nil && a.Key == m.Fact.ID && a.Value == m.Is })
}

// isMinor reports whether a case was in juvenile court.
func (i *Interview) isMinor(answers []record.Answer) bool {
	minor := i.Book.Minor
	return slices.ContainsFunc(answers, func(a record.Answer) bool {
		return minor.Fact != nil && a.Key == minor.Fact.ID && a.Value == minor.Value
	})
}

// Further counts what the reliefs of the aim would still take in a case.
func (i *Interview) Further(told *record.Record, c int, arrest bool) ([]Further, error) {
	scope, _, _ := i.Aim.Scope(i.Book.Book, arrest)
	if len(scope) == 0 {
		return nil, nil
	}
	reply, err := i.run(told, law.Further, 0, c, scope)
	if err != nil {
		return nil, err
	}
	var out []Further
	for k := 0; k+1 < len(reply); k += 2 {
		out = append(out, Further{i.Book.Reliefs[reply[k]].ID, c, int(reply[k+1])})
	}
	return out, nil
}

// arrange puts the facts of a page in its order and finds its title.
func (i *Interview) arrange(p *Page) {
	p.Question = p.Facts[0].Ask
	if len(p.Facts) == 1 {
		return
	}
	for _, q := range i.Book.Questions {
		if slices.Contains(q.Facts, p.Facts[0]) {
			p.Question = q.Ask
			slices.SortFunc(p.Facts, func(a, b *law.Fact) int { return slices.Index(q.Facts, a) - slices.Index(q.Facts, b) })
		}
	}
}

func (i *Interview) run(told *record.Record, command byte, arg, c int, scope []int) ([]int32, error) {
	message, err := i.Book.Message(told, command, arg, max(c, 0), scope)
	if err != nil {
		return nil, err
	}
	reply, err := i.Book.Run(message)
	if err != nil {
		return nil, err
	}
	out := make([]int32, len(reply)/4)
	for k := range out {
		out[k] = int32(binary.LittleEndian.Uint32(reply[4*k:]))
	}
	return out, nil
}
