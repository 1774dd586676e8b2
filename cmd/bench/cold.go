package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"time"
)

// colds measures what a fresh clone takes until the quiz is served: the command
// is built with empty caches of compiled code, then started, and the quiz is
// asked for. Only the modules are there already.
func (b *bench) colds() error {
	sides, err := b.sides()
	if err != nil {
		return err
	}
	columns := []string{}
	for _, s := range sides {
		columns = append(columns, s.name)
	}
	t := b.table("From a fresh clone to the quiz, caches empty", columns...)
	t.Notes = append(t.Notes, "CPU of the compiler and of the server; the modules were loaded before.")
	for range min(b.rounds, 2) { // each takes minutes
		for _, s := range sides {
			if err := s.cold(b.workshop, t); err != nil {
				return fmt.Errorf("%s: %w", s.name, err)
			}
		}
	}
	return nil
}

// cold is the turn of one side.
func (s side) cold(w *workshop, t *table) error {
	dir, err := os.MkdirTemp(w.work, "cold")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	env := append(os.Environ(), "GOCACHE="+filepath.Join(dir, "go"), "XDG_CACHE_HOME="+filepath.Join(dir, "user"), "GOFLAGS=")
	program := filepath.Join(dir, "relief")
	start := time.Now()
	build := exec.CommandContext(w.ctx, "go", "build", "-o", program, "./cmd/relief")
	build.Dir, build.Env = s.root, env
	if out, err := build.CombinedOutput(); err != nil {
		return fmt.Errorf("%w\n%s", err, lastLines(string(out), 5))
	}
	compiled := build.ProcessState.UserTime() + build.ProcessState.SystemTime()
	port, err := freePort()
	if err != nil {
		return err
	}
	ctx, stop := context.WithCancel(w.ctx)
	defer stop()
	serve := exec.CommandContext(ctx, program, "serve", "-addr", fmt.Sprintf("127.0.0.1:%d", port))
	serve.Dir, serve.Env = s.root, env
	serve.Cancel = func() error { return serve.Process.Signal(os.Interrupt) }
	serve.WaitDelay = 10 * time.Second
	if err := serve.Start(); err != nil {
		return err
	}
	err = until(ctx, fmt.Sprintf("http://127.0.0.1:%d/en/quiz/", port), `id="engine"`, 10*time.Minute)
	wall := time.Since(start)
	stop()
	_ = serve.Wait()
	if err != nil {
		return err
	}
	served := serve.ProcessState.UserTime() + serve.ProcessState.SystemTime()
	t.row("to compile, CPU", "ms").add(s.name, ms(compiled))
	t.row("to serve the quiz after that, CPU", "ms").add(s.name, ms(served))
	t.row("together, CPU", "ms").add(s.name, ms(compiled+served))
	t.row("together, wall", "ms").add(s.name, ms(wall))
	return nil
}
