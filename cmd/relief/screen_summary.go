package main

import (
	"fmt"
	"io"

	"example.org/relief/wasm/record"
)

// counts are what a batch adds to the summary.
type counts struct {
	people, cases, warnings int
	open, unsure            [128]int // people by relief
}

// summary is said at the end: people, cases, what is open now, and what was not read.
type summary struct {
	book *record.Codebook
	counts
}

func newSummary(book *record.Codebook) *summary { return &summary{book: book} }

func (s *summary) add(c *counts) {
	s.people += c.people
	s.cases += c.cases
	s.warnings += c.warnings
	for i := range s.open {
		s.open[i] += c.open[i]
		s.unsure[i] += c.unsure[i]
	}
}

func (s *summary) print(w io.Writer) {
	fmt.Fprintf(w, "%d people, %d cases, %d charges or lines not read\n", s.people, s.cases, s.warnings)
	fmt.Fprintf(w, "%8s %8s  relief\n", "open now", "to ask")
	for i, r := range s.book.Reliefs {
		if s.open[i] > 0 || s.unsure[i] > 0 {
			fmt.Fprintf(w, "%8d %8d  %s\n", s.open[i], s.unsure[i], r.ID)
		}
	}
}
