package main

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"time"

	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// growths measures how the cost grows with pages, reliefs, cases and records: the
// exponent k of cost = c·n^k, fitted through all sizes. 1 is linear.
func (b *bench) growths() error {
	t := b.table("How the cost grows", ours)
	t.Notes = append(t.Notes, "CPU time at each size, and the exponent k of cost = c·n^k: 1 is linear, below 1 there is a fixed part. "+
		"Every case is looked at for every other (what follows from other cases), so cases may grow a little faster than linear.")
	g := &growth{t, b.rounds, b.log}
	codes, err := theLaw()
	if err != nil {
		return err
	}
	engine := &law.Engine{}
	engine.Load(codes.Code)
	out := make([]byte, law.MaxOut)
	message := func(cases, reliefs int) ([]byte, error) {
		r, err := record.Parse("record", []byte(oneCase))
		if err != nil {
			return nil, err
		}
		one := r.Cases[0]
		for len(r.Cases) < cases {
			r.Cases = append(r.Cases, one)
		}
		var scope []int
		for i := range reliefs {
			scope = append(scope, i)
		}
		return codes.Message(r, law.Determine, 0, 0, scope)
	}
	run := func(m []byte) (float64, error) {
		ns := cpuOf(func() bool { return engine.Run(m, out) >= 0 })
		if ns < 0 {
			return 0, fmt.Errorf("the engine refused a record")
		}
		return ns / 1e3, nil
	}
	if err := g.of("cases", "µs", []int{1, 2, 4, 8, 16}, func(n int) (float64, error) {
		m, err := message(n, 0)
		if err != nil {
			return 0, err
		}
		return run(m)
	}); err != nil {
		return err
	}
	if err := g.of("reliefs", "µs", []int{6, 12, 25, 50}, func(n int) (float64, error) {
		m, err := message(1, min(n, len(codes.Reliefs)))
		if err != nil {
			return 0, err
		}
		return run(m)
	}); err != nil {
		return err
	}
	program, err := b.command()
	if err != nil {
		return err
	}
	if err := g.of("records", "ms", []int{1000, 2000, 4000, 8000}, func(n int) (float64, error) {
		file := filepath.Join(b.work, fmt.Sprintf("grow-%d.jsonl", n))
		if err := records(file, n); err != nil {
			return 0, err
		}
		c, err := b.screen(nil, program, file)
		return ms(c.CPU), err
	}); err != nil {
		return err
	}
	sizes := []int{250, 500, 1000, 2000}
	if !b.quick {
		sizes = append(sizes, 4000, 8000)
	}
	return g.of("pages", "ms", sizes, func(n int) (float64, error) {
		dir := filepath.Join(b.work, fmt.Sprintf("grow-%d", n))
		defer os.RemoveAll(dir)
		if err := reliefCorpus(dir, n); err != nil {
			return 0, err
		}
		c, err := b.run(".", b.self, "inner", "build", dir)
		return ms(c.CPU), err
	})
}

// growth is a table of sizes.
type growth struct {
	*table
	rounds int
	log    func(string)
}

// of measures one thing at several sizes, the sizes in turn, and fits the
// exponent.
func (g *growth) of(what, unit string, sizes []int, cost func(n int) (float64, error)) error {
	start := time.Now()
	for range g.rounds {
		for _, n := range sizes {
			v, err := cost(n)
			if err != nil {
				return fmt.Errorf("%d %s: %w", n, what, err)
			}
			g.row(fmt.Sprintf("%d %s", n, what), unit).add(ours, v)
		}
	}
	var y []float64
	for _, n := range sizes {
		y = append(y, g.row(fmt.Sprintf("%d %s", n, what), unit).Median[ours])
	}
	g.row(what+", the exponent", "k").add(ours, exponent(sizes, y))
	g.log(fmt.Sprintf("%s took %s", what, time.Since(start).Round(time.Second)))
	return nil
}

// exponent is the slope of the logarithms, by least squares.
func exponent(sizes []int, y []float64) float64 {
	var mx, my float64
	n := float64(len(sizes))
	for i, s := range sizes {
		mx += math.Log(float64(s)) / n
		my += math.Log(y[i]) / n
	}
	var above, below float64
	for i, s := range sizes {
		dx := math.Log(float64(s)) - mx
		above += dx * (math.Log(y[i]) - my)
		below += dx * dx
	}
	return above / below
}
