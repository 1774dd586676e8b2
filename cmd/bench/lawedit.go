package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// lawEdits measures how long it takes from saving a statute until the server answers
// with a checklist that holds the new law and its words. The law of a copy of the project
// is edited.
func (b *bench) lawEdits() error {
	t := b.table("From saving a statute to the checklist with the new law", ours)
	t.Notes = append(t.Notes, "A number and the words of PC 1203.4a are written, then the checklist is asked for until it has both. "+
		"Data is read from its source; what is a program is compiled, and relief serve started again.")
	dir := filepath.Join(b.work, "law-edit")
	defer os.RemoveAll(dir)
	for _, name := range []string{"content", "site", "wasm", "cmd"} {
		if err := os.CopyFS(filepath.Join(dir, name), os.DirFS(name)); err != nil {
			return err
		}
	}
	for _, name := range []string{"go.mod", "go.sum"} {
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(dir, name), text, 0o644); err != nil {
			return err
		}
	}
	program := filepath.Join(b.work, "relief-law-edit")
	if _, err := b.run(".", "go", "build", "-o", program, "./cmd/relief"); err != nil {
		return err
	}
	port, err := freePort()
	if err != nil {
		return err
	}
	ctx, stop := context.WithCancel(b.ctx)
	cmd := exec.CommandContext(ctx, program, "serve", "-addr", fmt.Sprintf("127.0.0.1:%d", port))
	cmd.Dir = dir
	if err := cmd.Start(); err != nil {
		stop()
		return err
	}
	defer func() { stop(); _ = cmd.Wait() }()
	page := fmt.Sprintf("http://127.0.0.1:%d/en/checklist/", port)
	if err := until(ctx, page, "One full year has passed", 5*time.Minute); err != nil {
		return err
	}
	data, compiled := t.row("data", "ms"), t.row("a program", "ms")
	statute, lists := filepath.Join(dir, "wasm", "california", "pc1203_4a.go"), filepath.Join(dir, "wasm", "california", "lists.go")
	first, err := os.ReadFile(statute)
	if err != nil {
		return err
	}
	// edit writes the statute, and before it another text of lists.go if there is one.
	edit := func(round int, also string) (float64, error) {
		mark := fmt.Sprintf("Edit number %d.", round)
		text := strings.NewReplacer("One full year has passed", mark+" A full year has passed", "Years(1)",
			fmt.Sprintf("Years(%d)", 2+round)).Replace(string(first))
		if bytes.Equal([]byte(text), first) {
			return 0, fmt.Errorf("%s is not what it was", statute)
		}
		start := time.Now()
		if also != "" {
			if err := os.WriteFile(lists, []byte(also), 0o644); err != nil {
				return 0, err
			}
		}
		if err := os.WriteFile(statute, []byte(text), 0o644); err != nil {
			return 0, err
		}
		err := until(ctx, page, mark, 2*time.Minute)
		took := ms(time.Since(start))
		time.Sleep(time.Second)
		return took, err
	}
	was, err := os.ReadFile(lists)
	if err != nil {
		return err
	}
	for round := range 2*b.rounds + 1 {
		took, err := edit(round, "")
		if err != nil {
			return err
		}
		if round > 0 {
			data.add(ours, took)
		}
	}
	for round := range 2 {
		took, err := edit(1000+round, string(was)+fmt.Sprintf("\n// Edit %d.\n", round))
		if err != nil {
			return err
		}
		compiled.add(ours, took)
	}
	data.atMost(500)
	return nil
}
