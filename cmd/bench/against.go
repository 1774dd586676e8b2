package main

import (
	"archive/tar"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// With -against REVISION another revision of the project is built in a folder of
// its own, and takes turns with the tree in which the command runs: once this
// one, once the other, as often as there are rounds. What both measure is put
// side by side. Where both can be given the same input (files of records, a
// build from nothing) they are; otherwise each measures with its own bench, which
// makes the same corpus. The other tools stay out.

// side is a tree of the project with its two programs.
type side struct {
	name, root    string
	bench, relief string
}

// trees are this tree and the other one, with what is built of them.
type trees struct {
	*workshop
	relief string // the command of this one, built once
	other  *side  // of -against
}

// command builds the command relief.
func (t *trees) command() (string, error) {
	if t.relief != "" {
		return t.relief, nil
	}
	program := filepath.Join(t.work, "relief-command")
	if _, err := t.run(".", "go", "build", "-o", program, "./cmd/relief"); err != nil {
		return "", err
	}
	t.relief = program
	return program, nil
}

// sides are this tree and, with -against, the other one.
func (t *trees) sides() ([]side, error) {
	program, err := t.command()
	if err != nil {
		return nil, err
	}
	list := []side{{ours, ".", t.self, program}}
	if t.other != nil {
		list = append(list, *t.other)
	}
	return list, nil
}

// checkout lays out a revision and builds it.
func (t *trees) checkout(revision string) error {
	c, err := t.run(".", "git", "rev-parse", "--verify", "--quiet", "--short=7", revision+"^{commit}")
	if err != nil {
		return fmt.Errorf("there is no revision %q here: %w", revision, err)
	}
	s := side{name: strings.TrimSpace(c.Out)}
	s.root = filepath.Join(t.work, "against-"+s.name)
	s.bench, s.relief = filepath.Join(t.work, "bench-"+s.name), filepath.Join(t.work, "relief-"+s.name)
	t.log("building " + s.name)
	cmd := exec.CommandContext(t.ctx, "git", "archive", "--format=tar", s.name)
	out, err := cmd.StdoutPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return err
	}
	if err := errors.Join(unpack(out, s.root), cmd.Wait()); err != nil {
		return err
	}
	// Its bench can have no other tools: they are measured once, by this one.
	if err := os.RemoveAll(filepath.Join(s.root, "cmd", "bench", "peers", "go.mod")); err != nil {
		return err
	}
	for program, pkg := range map[string]string{s.bench: "./cmd/bench", s.relief: "./cmd/relief"} {
		if _, err := t.run(s.root, "go", "build", "-o", program, pkg); err != nil {
			return fmt.Errorf("%s does not build: %w", s.name, err)
		}
	}
	t.other = &s
	return nil
}

// unpack writes the files of an archive into a new folder.
func unpack(from io.Reader, dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return err
	}
	defer root.Close()
	for r := tar.NewReader(from); ; {
		h, err := r.Next()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		switch h.Typeflag {
		case tar.TypeDir:
			err = root.MkdirAll(strings.TrimSuffix(h.Name, "/"), 0o755)
		case tar.TypeReg:
			var data []byte
			if data, err = io.ReadAll(r); err == nil {
				err = root.WriteFile(h.Name, data, 0o644)
			}
		}
		if err != nil {
			return err
		}
	}
}

// sameInput are the parts in which both sides are given the same input, by this
// bench itself.
var sameInput = []string{"screen", "cold"}

// turns has both sides measure a part with their own benches, in turn.
func (b *bench) turns(part string) error {
	p := pairing{&b.report, b.other.name, map[string]*table{}}
	rounds := b.rounds
	if part == "bytes" {
		rounds = 1 // they do not vary
	}
	args := []string{"-json", "-only", part, "-rounds", "1", "-dir", b.work}
	if b.quick {
		args = append(args, "-quick")
	}
	for round := range rounds {
		b.log(fmt.Sprintf("%s, round %d of %d", part, round+1, rounds))
		var found [2][]*table
		for i, s := range []side{{name: ours, root: ".", bench: b.self}, *b.other} {
			tables, err := s.measured(b.workshop, args)
			if err != nil {
				return fmt.Errorf("%s: %w", s.name, err)
			}
			found[i] = tables
		}
		for _, mine := range found[0] {
			for _, theirs := range found[1] {
				if mine.Title == theirs.Title {
					p.add(mine, theirs)
				}
			}
		}
	}
	if len(p.merged) == 0 {
		return errors.New("both sides measure nothing alike")
	}
	return nil
}

// pairing puts the tables of two sides into one, by their titles.
type pairing struct {
	report *report
	other  string // the name of the other side
	merged map[string]*table
}

// add adds what two tables have in common to the one that shows both.
func (p *pairing) add(mine, theirs *table) {
	of := ours // the column that is compared
	if !slices.Contains(mine.Columns, ours) {
		of = mine.Columns[0]
	}
	for _, r := range mine.Rows {
		i := slices.IndexFunc(theirs.Rows, func(o *row) bool { return o.What == r.What && o.Unit == r.Unit })
		if i < 0 || len(r.values(of)) == 0 || len(theirs.Rows[i].values(of)) == 0 {
			continue
		}
		t := p.merged[mine.Title]
		if t == nil {
			title := mine.Title + ", beside " + p.other
			if of != ours {
				title = mine.Title + ", " + of + ", beside " + p.other
			}
			t = p.report.table(title, ours, p.other)
			t.Notes = []string{"Each side measured with its own bench, in turn."}
			p.merged[mine.Title] = t
		}
		to := t.row(r.What, r.Unit)
		for _, v := range r.values(of) {
			to.add(ours, v)
		}
		for _, v := range theirs.Rows[i].values(of) {
			to.add(p.other, v)
		}
	}
}

// measured runs one round of the bench of a side, without other tools.
func (s side) measured(w *workshop, args []string) ([]*table, error) {
	env, err := s.withoutPeers(w)
	if err != nil {
		return nil, err
	}
	cmd := exec.CommandContext(w.ctx, s.bench, args...)
	cmd.Dir, cmd.Env = s.root, env
	var out, said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &said
	if err := cmd.Run(); err != nil {
		return nil, fmt.Errorf("%w\n%s", err, lastLines(said.String(), 5))
	}
	var r struct{ Tables []*table }
	return r.Tables, errors.Join(json.Unmarshal(out.Bytes(), &r), err)
}

// withoutPeers is an environment in which a bench finds no other tool: this one
// is told so, an older one finds an npm that fails.
func (s side) withoutPeers(w *workshop) ([]string, error) {
	compiled, err := w.run(".", "go", "env", "GOCACHE")
	if err != nil {
		return nil, err
	}
	bin := filepath.Join(w.work, "no-peers")
	if err := os.MkdirAll(bin, 0o755); err != nil {
		return nil, err
	}
	if err := os.WriteFile(filepath.Join(bin, "npm"), []byte("#!/bin/sh\nexit 1\n"), 0o755); err != nil {
		return nil, err
	}
	return append(os.Environ(), "RELIEF_BENCH_ALONE=yes", "PATH="+bin+string(os.PathListSeparator)+os.Getenv("PATH"),
		"GOCACHE="+strings.TrimSpace(compiled.Out), "XDG_CACHE_HOME="+filepath.Join(w.work, "cache-"+s.name)), nil
}

// values are the samples of a column; what does not vary has only its median.
func (r *row) values(of string) []float64 {
	if m, ok := r.Median[of]; ok && len(r.Samples[of]) == 0 {
		return []float64{m}
	}
	return r.Samples[of]
}
