// Package replay shows that a module of the engine answers as the native engine
// does: both are given the same stream of made-up records, and the bytes that
// come back are compared.
//
// It brings an interpreter of WebAssembly, which is a tenth of a fresh build and
// of use only where an engine was changed. So nothing that serves the site imports
// it: a build runs it as a program of its own, cmd/relief/replay.
package replay

import (
	"context"
	"errors"
	"fmt"

	closure "example.org/relief/site/closure/replay"
	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// The addresses that the module exports; see wasm/main.go.
const (
	lawBuffer = 0
	inBuffer  = 1
	outBuffer = 2
)

// Records runs made-up records through modules and the native engine and returns
// how many were compared. The first difference is the error.
func Records(ctx context.Context, codes *record.Codebook, records int, modules ...[]byte) (int, error) {
	return replayAgainst(ctx, codes, codes, records, modules...)
}

// replayAgainst gives the modules a law of their own; only a test of the
// comparison makes it another than the native one.
func replayAgainst(ctx context.Context, codes, theirs *record.Codebook, records int, modules ...[]byte) (int, error) {
	sides := []closure.Side{native(codes)}
	for i, m := range modules {
		machine, err := closure.Start(ctx, m)
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
	return closure.Compare(Messages(codes, records), sides...)
}

func native(codes *record.Codebook) closure.Side {
	e := &law.Engine{}
	e.Load(codes.Code)
	out := make([]byte, law.MaxOut)
	return closure.Side{Name: "native", Run: func(in []byte) ([]byte, error) {
		n := e.Run(in, out)
		if n < 0 {
			return nil, errors.New("refused")
		}
		return out[:n], nil
	}}
}
