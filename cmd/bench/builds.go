package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"example.org/relief/site/engine"
)

func (b *bench) sizes() []int {
	if b.quick {
		return []int{20, 1000}
	}
	return []int{20, 1000, 10000}
}

// builds measures full builds and builds with nothing changed.
func (b *bench) builds() error {
	t := b.table("Building", ours, "Hugo", "Eleventy")
	t.Notes = append(t.Notes, "Ours checks every link and anchor; the others do not. Hugo and Eleventy have no build of only what changed. Targets of CPU and memory are a half and a quarter of Hugo's in this run.")
	for _, n := range b.sizes() {
		gs, err := b.generators(n)
		if err != nil {
			return err
		}
		pages := fmt.Sprintf("%d pages, ", n)
		for range b.rounds {
			for _, g := range gs {
				for _, c := range g.clean {
					if err := os.RemoveAll(filepath.Join(g.dir, c)); err != nil {
						return err
					}
				}
				c, err := g.measure()
				if err != nil {
					return fmt.Errorf("%s: %w", g.name, err)
				}
				t.row(pages+"full build, wall", "ms").add(g.name, ms(c.Wall))
				t.row(pages+"full build, CPU", "ms").add(g.name, ms(c.CPU))
				t.row(pages+"full build, peak memory", "MB").add(g.name, c.Peak)
				if c, err = g.measure(); err != nil {
					return fmt.Errorf("%s: %w", g.name, err)
				}
				t.row(pages+"nothing changed, wall", "ms").add(g.name, ms(c.Wall))
			}
		}
		if n >= 1000 {
			cpu, memory := t.row(pages+"full build, CPU", "ms"), t.row(pages+"full build, peak memory", "MB")
			if hugo, ok := cpu.Median["Hugo"]; ok {
				cpu.atMost(hugo / 2)
				memory.atMost(memory.Median["Hugo"] / 4)
			}
			t.row(pages+"nothing changed, wall", "ms").atMost(map[int]float64{1000: 25, 10000: 200}[n])
		}
		for _, g := range gs {
			if err := os.RemoveAll(g.dir); err != nil {
				return err
			}
		}
	}
	return b.realSite()
}

// measure builds once and checks that there is a page.
func (g *generator) measure() (cost, error) {
	c, err := g.build(g.dir)
	if err != nil {
		return c, err
	}
	if _, err := os.Stat(filepath.Join(g.dir, g.put)); err != nil {
		return c, fmt.Errorf("no page was built: %w", err)
	}
	var said built
	if json.Unmarshal([]byte(c.Out), &said) == nil && said.Peak > 0 {
		c.Peak = said.Peak
	}
	return c, nil
}

// realSite measures the site of this project.
func (b *bench) realSite() error {
	program, err := b.command()
	if err != nil {
		return err
	}
	out := filepath.Join(b.work, "public")
	t := b.table("This site", ours)
	args := []string{"build", "-o", out, "-base-url", "https://example.org"}
	codes, err := theLaw()
	if err != nil {
		return err
	}
	if _, err := engine.Make(b.ctx, ".", codes, 2000); err != nil { // a new engine is replayed once
		return err
	}
	for round := range b.rounds {
		_ = os.RemoveAll(out)
		_ = os.RemoveAll(filepath.Join(b.work, ".public.relief"))
		c, err := b.run(".", program, args...)
		if err != nil {
			return err
		}
		t.row("full build, engine unchanged, wall", "ms").add(ours, ms(c.Wall))
		slow := round == 0 && c.Wall > 5*time.Second
		t.row("full build, engine unchanged, CPU", "ms").add(ours, ms(c.CPU))
		t.row("full build, peak memory", "MB").add(ours, c.Peak)
		if c, err = b.run(".", program, args...); err != nil {
			return err
		}
		t.row("nothing changed, wall", "ms").add(ours, ms(c.Wall))
		if slow {
			t.Notes = append(t.Notes, "Measured once: it takes long.")
			break
		}
	}
	t.row("full build, engine unchanged, wall", "ms").atMost(300)
	return nil
}
