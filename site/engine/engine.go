// Package engine makes what the browser runs: the small WebAssembly module of
// the rule engine.
//
// The small module (see site/closure) is used when it can be made and when it
// answers a stream of made-up records byte for byte as the native engine; package
// replay compares them. At the first difference, or when the compiler is unknown,
// the whole reactor module of the Go tool is used instead: larger, but it works
// everywhere. The reason is in [Engine.Note].
//
// To look at the site an engine is enough as it was built. What is written for
// the public has one that was proved ([Engine.Proved]).
package engine

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"example.org/relief/site/closure"
	"example.org/relief/wasm/record"
)

// Package is the Go package of the module, from the root of the project.
const Package = "./wasm"

// small are the flags with which the module is compiled. Calls that are not written out
// where they stand are alike, which makes the page half a kilobyte shorter. Pointers are
// not compared with nil: all of them are into the engine's own tables, and the native
// engine, which compares them, has to give the same answers.
const small = "-gcflags=example.org/relief/wasm/law=-l -d=disablenil=1"

// Compile makes the small module of the project in a folder.
func Compile(root string) ([]byte, error) { return closure.Build(root, Package, small) }

// Engine is a module that is ready to be inlined in the quiz page.
type Engine struct {
	Module []byte
	Small  bool   // the call closure; otherwise the whole reactor
	Note   string // why the small module is not used; empty when it is
	Key    string // changes with the module and the law
}

// Build builds the module in the project folder root.
func Build(root string, codes *record.Codebook) (*Engine, error) {
	module, err := Compile(root)
	var refusal *closure.Refusal
	switch {
	case errors.As(err, &refusal):
		return whole(root, codes, "the small engine was refused: "+refusal.Error())
	case err != nil:
		return nil, unbuilt(err)
	}
	return Small(module, codes), nil
}

// Small is an engine of a small module that was built before.
func Small(module []byte, codes *record.Codebook) *Engine {
	return &Engine{Module: module, Small: true, Key: key(module, codes)}
}

func whole(root string, codes *record.Codebook, note string) (*Engine, error) {
	module, err := closure.Whole(root, Package)
	if err != nil {
		return nil, unbuilt(err)
	}
	return &Engine{Module: module, Note: note, Key: key(module, codes)}, nil
}

// A Replay gives made-up records to a module and to the native engine. difference
// says how their answers differ; it is "" if they are the same.
type Replay func(ctx context.Context, module []byte, records int) (difference string, err error)

// Proved replays records through the module, and returns it if it passes. If it is
// the small one and differs, the whole one takes its place, when that passes. A
// module that passed is remembered in a cache of the user under its key, so that
// an unchanged engine costs nothing.
func (e *Engine) Proved(ctx context.Context, root string, codes *record.Codebook, records int, replay Replay) (*Engine, error) {
	if passed(e.Key, records) {
		return e, nil
	}
	difference, err := replay(ctx, e.Module, records)
	switch {
	case err != nil:
		return nil, fmt.Errorf("the engine cannot be compared with the native one: %w", err)
	case difference == "":
		remember(e.Key, records)
		return e, nil
	case !e.Small:
		return nil, fmt.Errorf("the whole engine differs from the native one: %s", difference)
	}
	w, err := whole(root, codes, "the small engine differs from the native one: "+difference)
	if err != nil {
		return nil, err
	}
	return w.Proved(ctx, root, codes, min(records, 500), replay)
}

func key(module []byte, codes *record.Codebook) string {
	h := sha256.New()
	h.Write(module)
	h.Write(codes.Code)
	return hex.EncodeToString(h.Sum(nil)[:16])
}

// The cache remembers which engines passed how many records.
func passed(key string, records int) bool {
	name, ok := cacheFile(key)
	if !ok {
		return false
	}
	b, err := os.ReadFile(name)
	var n int
	_, scanErr := fmt.Sscan(string(b), &n)
	return err == nil && scanErr == nil && n >= records
}

func remember(key string, records int) {
	name, ok := cacheFile(key)
	if !ok || os.MkdirAll(filepath.Dir(name), 0o755) != nil {
		return // a build without a cache is only slower
	}
	_ = os.WriteFile(name, fmt.Appendln(nil, records), 0o644)
}

func cacheFile(key string) (string, bool) {
	dir, err := os.UserCacheDir()
	if err != nil {
		return "", false
	}
	return filepath.Join(dir, "relief", "engines", key), true
}
