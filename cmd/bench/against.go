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

// sides are this tree and, with -against, the other one.
func (b *bench) sides() ([]side, error) {
	program, err := b.command()
	if err != nil {
		return nil, err
	}
	list := []side{{ours, ".", b.self, program}}
	if b.other != nil {
		list = append(list, *b.other)
	}
	return list, nil
}

// checkout lays out a revision and builds it.
func (b *bench) checkout(revision string) error {
	c, err := b.run(".", "git", "rev-parse", "--verify", "--quiet", "--short=7", revision+"^{commit}")
	if err != nil {
		return fmt.Errorf("there is no revision %q here: %w", revision, err)
	}
	s := side{name: strings.TrimSpace(c.Out)}
	s.root = filepath.Join(b.work, "against-"+s.name)
	s.bench, s.relief = filepath.Join(b.work, "bench-"+s.name), filepath.Join(b.work, "relief-"+s.name)
	b.log("building " + s.name)
	cmd := exec.CommandContext(b.ctx, "git", "archive", "--format=tar", s.name)
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
		if _, err := b.run(s.root, "go", "build", "-o", program, pkg); err != nil {
			return fmt.Errorf("%s does not build: %w", s.name, err)
		}
	}
	b.other = &s
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
	merged := map[string]*table{}
	rounds := b.rounds
	if part == "bytes" {
		rounds = 1 // they do not vary
	}
	for round := range rounds {
		b.log(fmt.Sprintf("%s, round %d of %d", part, round+1, rounds))
		var found [2][]*table
		for i, s := range []side{{name: ours, root: ".", bench: b.self}, *b.other} {
			tables, err := b.measured(s, part)
			if err != nil {
				return fmt.Errorf("%s: %w", s.name, err)
			}
			found[i] = tables
		}
		for _, mine := range found[0] {
			for _, theirs := range found[1] {
				if mine.Title == theirs.Title {
					b.pair(merged, mine, theirs)
				}
			}
		}
	}
	if len(merged) == 0 {
		return errors.New("both sides measure nothing alike")
	}
	return nil
}

// pair adds what two tables have in common to the one that shows both.
func (b *bench) pair(merged map[string]*table, mine, theirs *table) {
	of := ours // the column that is compared
	if !slices.Contains(mine.Columns, ours) {
		of = mine.Columns[0]
	}
	for _, r := range mine.Rows {
		i := slices.IndexFunc(theirs.Rows, func(o *row) bool { return o.What == r.What && o.Unit == r.Unit })
		if i < 0 || len(r.values(of)) == 0 || len(theirs.Rows[i].values(of)) == 0 {
			continue
		}
		t := merged[mine.Title]
		if t == nil {
			title := mine.Title + ", beside " + b.other.name
			if of != ours {
				title = mine.Title + ", " + of + ", beside " + b.other.name
			}
			t = b.table(title, ours, b.other.name)
			t.Notes = []string{"Each side measured with its own bench, in turn."}
			merged[mine.Title] = t
		}
		to := t.row(r.What, r.Unit)
		for _, v := range r.values(of) {
			to.add(ours, v)
		}
		for _, v := range theirs.Rows[i].values(of) {
			to.add(b.other.name, v)
		}
	}
}

// measured runs one round of the bench of a side, without other tools.
func (b *bench) measured(s side, part string) ([]*table, error) {
	args := []string{"-json", "-only", part, "-rounds", "1", "-dir", b.work}
	if b.quick {
		args = append(args, "-quick")
	}
	env, err := b.withoutPeers(s)
	if err != nil {
		return nil, err
	}
	cmd := exec.CommandContext(b.ctx, s.bench, args...)
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
func (b *bench) withoutPeers(s side) ([]string, error) {
	compiled, err := b.run(".", "go", "env", "GOCACHE")
	if err != nil {
		return nil, err
	}
	bin := filepath.Join(b.work, "no-peers")
	if err := os.MkdirAll(bin, 0o755); err != nil {
		return nil, err
	}
	if err := os.WriteFile(filepath.Join(bin, "npm"), []byte("#!/bin/sh\nexit 1\n"), 0o755); err != nil {
		return nil, err
	}
	return append(os.Environ(), "RELIEF_BENCH_ALONE=yes", "PATH="+bin+string(os.PathListSeparator)+os.Getenv("PATH"),
		"GOCACHE="+strings.TrimSpace(compiled.Out), "XDG_CACHE_HOME="+filepath.Join(b.work, "cache-"+s.name)), nil
}

// values are the samples of a column; what does not vary has only its median.
func (r *row) values(of string) []float64 {
	if m, ok := r.Median[of]; ok && len(r.Samples[of]) == 0 {
		return []float64{m}
	}
	return r.Samples[of]
}
