// Package engine makes what the browser runs: the small WebAssembly module of
// the rule engine with the compiled law, and proof that both answer as the
// native engine does.
//
// The small module (see site/closure) is used when it can be made and when it
// answers a stream of made-up records byte for byte as the native engine. At the
// first difference, or when the compiler is unknown, the whole reactor module
// of the Go tool is used instead: larger, but it works everywhere. The reason is
// in [Engine.Note].
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
	"example.org/relief/site/closure/replay"
	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// Package is the Go package of the module, from the root of the project.
const Package = "./wasm"

// Engine is a module that is ready to be inlined in the quiz page.
type Engine struct {
	Module []byte
	Small  bool   // the call closure; otherwise the whole reactor
	Note   string // why the small module is not used; empty when it is
	Key    string // changes with the module and the law
}

// Make builds the module in the project folder root and replays records
// through it. A module that passed is kept in a cache of the user under its key,
// so that an unchanged engine costs nothing.
func Make(ctx context.Context, root string, codes *record.Codebook, records int) (*Engine, error) {
	module, err := closure.Build(root, Package)
	var refusal *closure.Refusal
	switch {
	case errors.As(err, &refusal):
		return whole(ctx, root, codes, records, "the small engine was refused: "+refusal.Error())
	case err != nil:
		return nil, unbuilt(err)
	}
	e := &Engine{Module: module, Small: true, Key: key(module, codes)}
	if passed(e.Key, records) {
		return e, nil
	}
	if _, err := Replay(ctx, codes, records, module); err != nil {
		return whole(ctx, root, codes, records, "the small engine differs from the native one: "+err.Error())
	}
	remember(e.Key, records)
	return e, nil
}

func whole(ctx context.Context, root string, codes *record.Codebook, records int, note string) (*Engine, error) {
	module, err := closure.Whole(root, Package)
	if err != nil {
		return nil, unbuilt(err)
	}
	if _, err := Replay(ctx, codes, min(records, 500), module); err != nil {
		return nil, fmt.Errorf("the whole engine differs from the native one: %w", err)
	}
	return &Engine{Module: module, Note: note, Key: key(module, codes)}, nil
}

func key(module []byte, codes *record.Codebook) string {
	h := sha256.New()
	h.Write(module)
	h.Write(codes.Code)
	return hex.EncodeToString(h.Sum(nil)[:16])
}

// The addresses that the module exports; see wasm/main.go.
const (
	lawBuffer = 0
	inBuffer  = 1
	outBuffer = 2
)

// Replay runs made-up records through modules and the native engine and returns
// how many were compared. The first difference is the error.
func Replay(ctx context.Context, codes *record.Codebook, records int, modules ...[]byte) (int, error) {
	return replayAgainst(ctx, codes, codes, records, modules...)
}

// replayAgainst gives the modules a law of their own; only a test of the
// comparison makes it another than the native one.
func replayAgainst(ctx context.Context, codes, theirs *record.Codebook, records int, modules ...[]byte) (int, error) {
	sides := []replay.Side{native(codes)}
	for i, m := range modules {
		machine, err := replay.Start(ctx, m)
		if err != nil {
			return 0, err
		}
		defer machine.Close()
		at := [3]uint32{}
		for which := range at {
			n, err := machine.Call("buffer", uint32(which))
			if err != nil {
				return 0, err
			}
			at[which] = n
		}
		if err := machine.Write(at[lawBuffer], theirs.Code); err != nil {
			return 0, err
		}
		sides = append(sides, machine.Side(fmt.Sprintf("module %d", i+1), "run", at[inBuffer], at[outBuffer]))
	}
	return replay.Compare(Messages(codes, records), sides...)
}

func native(codes *record.Codebook) replay.Side {
	e := &law.Engine{}
	e.Load(codes.Code)
	out := make([]byte, law.MaxOut)
	return replay.Side{Name: "native", Run: func(in []byte) ([]byte, error) {
		n := e.Run(in, out)
		if n < 0 {
			return nil, errors.New("refused")
		}
		return out[:n], nil
	}}
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
