package proof

import (
	"fmt"
	"io"
	"runtime"
	"strings"

	"golang.org/x/sync/errgroup"

	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// Relief proves the properties of one relief of a book, seen from a day.
func Relief(book *record.Codebook, relief *law.Relief, asOf law.Day) (r Report, err error) {
	r = Report{Relief: relief.ID, Criteria: len(relief.Requires) + len(relief.Grants)}
	defer func() { // the diagrams did not fit: what was shown so far stands
		switch what := recover().(type) {
		case nil, tooLarge:
		default:
			panic(what)
		}
	}()
	m, err := newModel(book.Book, relief, asOf)
	if err != nil {
		return r, err
	}
	r.Facts = len(m.facts)
	s := newSpace(m)
	soundAndExact(s, &r)
	if asOf >= book.AsOf { // by the law of an older day, what is law since decides nothing yet
		err = live(s, &r, func(days int) (*space, error) {
			m, err := newModel(book.Book, relief, asOf-law.Day(days))
			if err != nil {
				return nil, err
			}
			return newSpace(m), nil
		})
	}
	if err != nil {
		return r, err
	}
	monotone(s, &r)
	matter(s, &r)
	_, n, err := book.Relief(relief.ID)
	if err != nil {
		return r, err
	}
	if r.Quiz, err = quiz(book.Book, engineAsks(book, n), engineSettles(book), s, &r); err != nil {
		return r, err
	}
	r.Exhausted = true
	return r, nil
}

// All proves reliefs of a book, on all cores, and returns the reports in their
// order.
func All(book *record.Codebook, reliefs []*law.Relief, asOf law.Day) ([]Report, error) {
	reports := make([]Report, len(reliefs))
	var g errgroup.Group
	g.SetLimit(runtime.GOMAXPROCS(0))
	for i, relief := range reliefs {
		g.Go(func() error {
			var err error
			reports[i], err = Relief(book, relief, asOf)
			return err
		})
	}
	return reports, g.Wait()
}

// Print writes the table of what was shown.
func Print(w io.Writer, reports []Report) {
	fmt.Fprintf(w, "%-36s %5s %8s %9s %7s %6s %8s  %s\n", "relief", "facts", "states", "criteria", "harmful", "mean", "longest", "statuses")
	for _, r := range reports {
		states := fmt.Sprint(r.States)
		if !r.Exhausted {
			states = ">" + states
		}
		var statuses []string
		for _, s := range r.Statuses {
			statuses = append(statuses, s.String())
		}
		fmt.Fprintf(w, "%-36s %5d %8s %4d/%-4d %7d %6.1f %8d  %s\n", r.Relief, r.Facts, states, r.Paired, r.Criteria, r.Harmful,
			r.Quiz.Mean, r.Quiz.Longest, strings.Join(statuses, " "))
	}
	asked, spare := 0, 0
	for _, r := range reports {
		asked, spare = asked+r.Quiz.Asked, spare+r.Quiz.Spare
	}
	fmt.Fprintf(w, "of %d questions asked, %d could change a finding, but not the status any more\n", asked, spare)
	for _, r := range reports {
		for _, f := range r.Faults {
			fmt.Fprintf(w, "%s: property %d: %s\n", f.Relief, f.Property, f.What)
			if len(f.Answers) > 0 {
				fmt.Fprintf(w, "    %s\n", strings.Join(f.Answers, ", "))
			}
		}
	}
}
