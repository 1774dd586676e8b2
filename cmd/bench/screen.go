package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"time"
)

// screens measures `relief screen`: records a second, and the memory of a short
// and of a long run. Both sides of -against get the same files.
func (b *bench) screens() error {
	sides, err := b.sides()
	if err != nil {
		return err
	}
	few, many := 2000, 10000
	if !b.quick {
		many = 100000
	}
	columns := []string{}
	for _, s := range sides {
		columns = append(columns, s.name)
	}
	t := b.table("Screening many records", columns...)
	t.Notes = append(t.Notes, "Records of one to three cases with ten answers each, every relief for each case. CPU seconds are those "+
		"of both cores together, so records for two CPU seconds are what two idle cores do in one. The first thousand records, in which "+
		"the law is compiled, are taken off.")
	one := filepath.Join(b.work, "one.jsonl")
	short, long := filepath.Join(b.work, "short.jsonl"), filepath.Join(b.work, "long.jsonl")
	for file, n := range map[string]int{one: 1000, short: few, long: many} {
		if err := records(file, n); err != nil {
			return err
		}
	}
	t.row("records for two CPU seconds", "records").atLeast(100000)
	for range b.rounds {
		for _, s := range sides {
			if err := s.screenRound(b.workshop, t, one, short, long, few, many); err != nil {
				return fmt.Errorf("%s: %w", s.name, err)
			}
		}
	}
	if err := b.pilots(sides); err != nil || b.quick {
		return err
	}
	const times = 50 // five million records, once
	for _, s := range sides {
		in, stop, err := repeated(long, times)
		if err != nil {
			return err
		}
		c, err := b.screen(in, s.relief, "-")
		stop()
		if err != nil {
			return err
		}
		t.row(fmt.Sprintf("peak memory, %d records", times*many), "MB").add(s.name, c.Peak)
		t.row(fmt.Sprintf("%d records for two CPU seconds", times*many), "records").add(s.name, rate(times*many, c.CPU))
	}
	return nil
}

// screenRound is the turn of one side.
func (s side) screenRound(w *workshop, t *table, one, short, long string, few, many int) error {
	base, err := w.screen(nil, s.relief, one)
	if err != nil {
		return err
	}
	c, err := w.screen(nil, s.relief, long)
	if err != nil {
		return err
	}
	t.row("records for two CPU seconds", "records").add(s.name, rate(many-1000, c.CPU-base.CPU))
	t.row("records a second as the machine is now", "records").add(s.name, float64(many)/c.Wall.Seconds())
	t.row(fmt.Sprintf("peak memory, %d records", many), "MB").add(s.name, c.Peak)
	if c, err = w.screen(nil, s.relief, short); err != nil {
		return err
	}
	t.row(fmt.Sprintf("peak memory, %d records", few), "MB").add(s.name, c.Peak)
	if c, err = w.screen(nil, s.relief, "-findings", short); err != nil {
		return err
	}
	t.row("the same with -findings", "records").add(s.name, rate(few-1000, c.CPU-base.CPU))
	return nil
}

func rate(n int, spent time.Duration) float64 { return 2 * float64(n) / max(spent.Seconds(), 1e-3) }

// screen answers records from a file or, with "-", from in; what comes out is
// thrown away.
func (w *workshop) screen(in io.Reader, program string, args ...string) (cost, error) {
	cmd := exec.CommandContext(w.ctx, program, append([]string{"screen"}, args...)...)
	var said bytes.Buffer
	cmd.Stdin, cmd.Stderr = in, &said
	return w.wait(cmd, &bytes.Buffer{}, &said)
}

// repeated reads a file over and over.
func repeated(file string, times int) (io.Reader, func(), error) {
	var readers []io.Reader
	var files []*os.File
	stop := func() {
		for _, f := range files {
			f.Close()
		}
	}
	for range times {
		f, err := os.Open(file)
		if err != nil {
			stop()
			return nil, nil, err
		}
		files, readers = append(files, f), append(readers, f)
	}
	return io.MultiReader(readers...), stop, nil
}

// records makes up a file of records, always the same ones.
func records(name string, n int) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	defer f.Close()
	w := bufio.NewWriter(f)
	rng := rand.New(rand.NewPCG(2026, 11))
	for range n {
		person(w, rng)
	}
	return w.Flush()
}

func person(w io.Writer, rng *rand.Rand) {
	pick := func(of ...string) string { return of[rng.IntN(len(of))] }
	date := func(from, to int) string {
		return fmt.Sprintf("%d-%02d-%02d", from+rng.IntN(to-from), 1+rng.IntN(12), 1+rng.IntN(28))
	}
	fmt.Fprint(w, `{"as_of":"2026-11-23","person":{"open_case":"no","serving_sentence_other_case":"no",`+
		`"on_probation_other_case":"no","us_citizen":"yes"},"cases":[`)
	for i, n := 0, []int{1, 1, 1, 2, 3}[rng.IntN(5)]; i < n; i++ {
		if i > 0 {
			fmt.Fprint(w, ",")
		}
		level := pick("misdemeanor", "misdemeanor", "felony")
		fmt.Fprintf(w, `{"id":"c%d","jurisdiction":"california","level":"%s","offense":"%s","conviction_date":"%s",`+
			`"now_in_this_case":"finished",`, i, level,
			pick("PC 484", "PC 459", "HS 11378", "PC 211", "VC 23152(a)", "PC 245(a)(1)", "HS 11350(a)", "PC 148(a)(1)"), date(2000, 2015))
		switch {
		case rng.IntN(5) < 3:
			fmt.Fprintf(w, `"probation_granted":"yes","probation_outcome":"%s","probation_end_date":"%s"}`,
				pick("completed_clean", "completed_after_violation"), date(2016, 2026))
		case level == "felony":
			fmt.Fprintf(w, `"probation_granted":"no","sentence_type":"state_prison","sentence_completed_date":"%s"}`, date(2016, 2025))
		default:
			fmt.Fprintf(w, `"probation_granted":"no","sentence_type":"county_jail","sentence_completed_date":"%s"}`, date(2016, 2025))
		}
	}
	fmt.Fprintln(w, "]}")
}
