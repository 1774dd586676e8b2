package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// sizes are how many pages the corpora have.
func (b *bench) sizes() []int {
	if b.quick {
		return []int{20, 1000}
	}
	return []int{20, 1000, 10000}
}

// builds measures full builds and builds with nothing changed.
func (b *bench) builds() error {
	t := b.table("Building", ours, "Hugo", "Eleventy")
	t.Notes = append(t.Notes, "Ours checks every link and anchor; the others do not. Hugo and Eleventy have no build of only what "+
		"changed. Our bundles of scripts and styles come from the user's cache. Targets of CPU and memory are a half and a quarter of "+
		"Hugo's in this run.")
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

// realSite measures the site of this project: with nothing in the user's cache,
// as on a new machine; into a new folder; and with nothing changed.
func (b *bench) realSite() error {
	program, err := b.command()
	if err != nil {
		return err
	}
	out := filepath.Join(b.work, "public")
	clear := func() {
		_ = os.RemoveAll(out)
		_ = os.RemoveAll(filepath.Join(b.work, ".public.relief"))
	}
	t := b.table("This site", ours)
	run := func() (cost, error) {
		return b.run(".", program, "build", "-o", out, "-base-url", "https://example.org")
	}
	build := func(what string) error {
		c, err := run()
		if err != nil {
			return err
		}
		t.row(what+", wall", "ms").add(ours, ms(c.Wall))
		t.row(what+", CPU", "ms").add(ours, ms(c.CPU))
		t.row(what+", peak memory", "MB").add(ours, c.Peak)
		return nil
	}
	if err := b.withoutCache(func() error { return build("first build on a machine") }); err != nil {
		return err
	}
	t.Notes = append(t.Notes, "The first build on a machine compresses everything and was measured once; what it made is kept in the "+
		"user's cache.")
	clear()
	if _, err := run(); err != nil { // into the user's own cache
		return err
	}
	for range b.rounds {
		clear()
		if err := build("new folder, engine unchanged"); err != nil {
			return err
		}
		if err := build("nothing changed"); err != nil {
			return err
		}
	}
	t.row("new folder, engine unchanged, wall", "ms").atMost(300)
	return nil
}

// withoutCache runs do with an empty cache of the user. What the Go tool has
// compiled stays: that it is slow is not our doing.
func (w *workshop) withoutCache(do func() error) error {
	compiled, err := w.run(".", "go", "env", "GOCACHE")
	if err != nil {
		return err
	}
	for key, value := range map[string]string{"GOCACHE": strings.TrimSpace(compiled.Out),
		"XDG_CACHE_HOME": filepath.Join(w.work, "empty")} {
		was, had := os.LookupEnv(key)
		if err := os.Setenv(key, value); err != nil {
			return err
		}
		defer func() {
			if had {
				_ = os.Setenv(key, was)
			} else {
				_ = os.Unsetenv(key)
			}
		}()
	}
	return do()
}
