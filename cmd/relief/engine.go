package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"example.org/relief/site/cache"
	"example.org/relief/site/engine"
	"example.org/relief/wasm/record"
)

// replayed is how many made-up records a new engine answers beside the native
// one before it is written. The test suite replays more.
const replayed = 2000

// keyLength is that of engine.Engine.Key.
const keyLength = 32

// makeEngine makes the engine that the browser runs; proved, it has answered as
// the native one. Asking the Go tool whether anything has changed takes longer
// than the rest of a build, so one that was made is kept for as long as everything
// that it was made from is the same.
func makeEngine(ctx context.Context, book *record.Codebook, proved bool) (*engine.Engine, error) {
	if c := carried(); c != nil { // proved when it was released
		module, err := fs.ReadFile(c, carriedEngine)
		return engine.Small(module, book), err
	}
	e, err := keptEngine(book)
	if err != nil || !proved {
		return e, err
	}
	return e.Proved(ctx, ".", book, replayed, replayEngine)
}

func keptEngine(book *record.Codebook) (*engine.Engine, error) {
	name := engineName()
	if b, ok := cache.Get(name); ok && name != "" && len(b) > keyLength {
		return &engine.Engine{Key: string(b[:keyLength]), Module: b[keyLength:], Small: true}, nil
	}
	e, err := engine.Build(".", book)
	if err == nil && name != "" && e.Small && len(e.Key) == keyLength && name == engineName() { // nothing was saved meanwhile
		cache.Put(name, append([]byte(e.Key), e.Module...))
		cache.Prune()
	}
	return e, err
}

// replayEngine compares a module with the native engine, in a program of its own
// that is compiled when there is something to compare.
var replayEngine engine.Replay = func(ctx context.Context, module []byte, records int) (string, error) {
	return goTool(ctx, bytes.NewReader(module), "run", "./cmd/relief/replay", "-records", fmt.Sprint(records))
}

// engineName names all that the small engine is made from: the sources, the Go
// tool and its settings, and this program, which holds the law and the linker.
// It is "" if that cannot be told.
func engineName() string {
	name := "engine 1"
	for _, find := range []func() (string, error){os.Executable, func() (string, error) { return exec.LookPath("go") }} {
		file, err := find()
		if err != nil {
			return ""
		}
		info, err := os.Stat(file)
		if err != nil {
			return ""
		}
		name += fmt.Sprintf("\n%s %d %d", file, info.Size(), info.ModTime().UnixNano())
	}
	for _, v := range os.Environ() {
		if strings.HasPrefix(v, "GO") {
			name += "\n" + v
		}
	}
	settings, err := os.UserConfigDir()
	if err != nil || os.Getenv("GOENV") != "" {
		return ""
	}
	files := []string{"go.mod", filepath.Join(settings, "go", "env")}
	for _, pattern := range []string{"wasm/*.go", "wasm/law/*.go"} { // wasm imports law, and law nothing
		found, err := filepath.Glob(filepath.FromSlash(pattern))
		if err != nil || len(found) == 0 {
			return ""
		}
		files = append(files, found...)
	}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil && !os.IsNotExist(err) {
			return ""
		}
		name += fmt.Sprintf("\n%s %d %x", f, len(b), sha256.Sum256(b))
	}
	return name
}
