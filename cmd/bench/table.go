package main

import (
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"
)

// ours is the column that the others are compared with.
const ours = "relief"

// table is one group of measurements: a line for each thing that was measured,
// a column for each tool.
type table struct {
	Title   string   `json:"title"`
	Columns []string `json:"columns"`
	Rows    []*row   `json:"rows"`
	Notes   []string `json:"notes,omitempty"`
}

// row is one thing with the samples of each tool.
type row struct {
	What    string               `json:"what"`
	Unit    string               `json:"unit"`
	Samples map[string][]float64 `json:"samples"`
	Median  map[string]float64   `json:"median"`
	// Target is the most (with Least, the least) that ours may be; 0 for none.
	Target float64 `json:"target,omitempty"`
	Least  bool    `json:"least,omitempty"`
	Met    *bool   `json:"met,omitempty"`
}

// report is all tables of a run.
type report struct{ tables []*table }

func (r *report) table(title string, columns ...string) *table {
	t := &table{Title: title, Columns: columns}
	r.tables = append(r.tables, t)
	return t
}

// row adds a line, or returns the one that is there.
func (t *table) row(what, unit string) *row {
	for _, r := range t.Rows {
		if r.What == what {
			return r
		}
	}
	r := &row{What: what, Unit: unit, Samples: map[string][]float64{}, Median: map[string]float64{}}
	t.Rows = append(t.Rows, r)
	return r
}

// add takes up one sample of a tool.
func (r *row) add(tool string, v float64) {
	r.Samples[tool] = append(r.Samples[tool], v)
	r.Median[tool] = median(r.Samples[tool])
	if r.Target > 0 {
		r.judge()
	}
}

// atMost sets the target, and judges what ours is beside it.
func (r *row) atMost(n float64) *row { r.Target = n; r.judge(); return r }

func (r *row) atLeast(n float64) *row { r.Target, r.Least = n, true; r.judge(); return r }

// judge compares with the target; for times that is only a remark, since the
// machine may be busy.
func (r *row) judge() {
	if v, ok := r.Median[ours]; ok && r.Target > 0 {
		met := v <= r.Target
		if r.Least {
			met = v >= r.Target
		}
		r.Met = &met
	}
}

func median(v []float64) float64 {
	s := slices.Sorted(slices.Values(v))
	n := len(s)
	if n == 0 {
		return math.NaN()
	}
	return (s[(n-1)/2] + s[n/2]) / 2
}

// print writes the tables as Markdown, and the tools that could not be had.
func (r *report) print(w io.Writer, absent []string) {
	for _, t := range r.tables {
		fmt.Fprintf(w, "\n## %s\n\n", t.Title)
		targets := slices.ContainsFunc(t.Rows, func(r *row) bool { return r.Target > 0 })
		head := append([]string{""}, t.Columns...)
		if targets {
			head = append(head, "target of "+t.Columns[0])
		}
		lines := [][]string{head}
		for _, r := range t.Rows {
			line := []string{r.What + " (" + r.Unit + ")"}
			for _, c := range t.Columns {
				line = append(line, r.cell(c))
			}
			if targets {
				line = append(line, r.verdict())
			}
			lines = append(lines, line)
		}
		grid(w, lines)
		for _, n := range t.Notes {
			fmt.Fprintf(w, "\n%s\n", n)
		}
	}
	if len(absent) > 0 {
		fmt.Fprintf(w, "\nNot measured:\n")
		for _, a := range absent {
			fmt.Fprintf(w, "- %s\n", a)
		}
	}
}

func (r *row) cell(tool string) string {
	v, ok := r.Median[tool]
	if !ok {
		return "–"
	}
	s := figure(v)
	if base, ok := r.Median[ours]; ok && tool != ours && base > 0 {
		s += fmt.Sprintf(" (× %s)", figure(v/base))
	}
	return s
}

func (r *row) verdict() string {
	if r.Met == nil {
		return ""
	}
	s := "≤ "
	if r.Least {
		s = "≥ "
	}
	s += figure(r.Target)
	if *r.Met {
		return s + " met"
	}
	return s + " **missed**"
}

// figure writes a number with about three digits that count.
func figure(v float64) string {
	switch a := math.Abs(v); {
	case a >= 100:
		s := strconv.FormatFloat(v, 'f', 0, 64)
		for i := len(s) - 3; i > 0; i -= 3 {
			s = s[:i] + "," + s[i:]
		}
		return s
	case a >= 10:
		return strconv.FormatFloat(v, 'f', 1, 64)
	}
	return strconv.FormatFloat(v, 'f', 2, 64)
}

// grid writes lines of cells, padded so that the source reads well too.
func grid(w io.Writer, lines [][]string) {
	widths := make([]int, len(lines[0]))
	for _, l := range lines {
		for i, c := range l {
			widths[i] = max(widths[i], len([]rune(c)), 3)
		}
	}
	for n, l := range lines {
		fmt.Fprint(w, "|")
		for i, c := range l {
			fmt.Fprintf(w, " %s%s |", c, strings.Repeat(" ", widths[i]-len([]rune(c))))
		}
		fmt.Fprintln(w)
		if n == 0 {
			fmt.Fprint(w, "|")
			for _, width := range widths {
				fmt.Fprint(w, strings.Repeat("-", width+2)+"|")
			}
			fmt.Fprintln(w)
		}
	}
}
