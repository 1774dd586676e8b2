// Package replay shows that modules and native code are the same program: it gives each the same inputs and compares the
// bytes that come back.
//
//	small, _ := replay.Start(ctx, module)
//	in, _ := small.Call("buffer", 1)
//	out, _ := small.Call("buffer", 2)
//	n, err := replay.Compare(inputs, replay.Side{Name: "native", Run: native}, small.Side("small", "run", in, out))
//
// It is kept apart from package closure so that only those who compare carry the interpreter.
package replay

import (
	"bytes"
	"context"
	"fmt"
	"iter"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
)

// A Machine is a module that has been started.
type Machine struct {
	ctx     context.Context
	runtime wazero.Runtime
	module  api.Module
}

// Start starts a module: one that stands alone, or one linked with the Go runtime, which needs WASI. Close ends it.
func Start(ctx context.Context, module []byte) (*Machine, error) {
	m := &Machine{ctx: ctx, runtime: wazero.NewRuntime(ctx)}
	compiled, err := m.runtime.CompileModule(ctx, module)
	if err == nil && len(compiled.ImportedFunctions()) > 0 {
		_, err = wasi_snapshot_preview1.Instantiate(ctx, m.runtime)
	}
	if err == nil {
		config := wazero.NewModuleConfig().WithStartFunctions("_initialize")
		m.module, err = m.runtime.InstantiateModule(ctx, compiled, config)
	}
	if err != nil {
		m.Close()
		return nil, err
	}
	return m, nil
}

// Close frees what the machine holds.
func (m *Machine) Close() error { return m.runtime.Close(m.ctx) }

// Call calls an exported function and returns its result, as 32 bits; 0 if it has none.
func (m *Machine) Call(name string, args ...uint32) (uint32, error) {
	wide := make([]uint64, len(args))
	for i, a := range args {
		wide[i] = uint64(a)
	}
	results, err := m.Raw(name, wide...)
	if err != nil || len(results) == 0 {
		return 0, err
	}
	return uint32(results[0]), nil
}

// Raw calls an exported function with the bits of its arguments, whatever their types, and returns those of its results.
func (m *Machine) Raw(name string, args ...uint64) ([]uint64, error) {
	f := m.module.ExportedFunction(name)
	if f == nil {
		return nil, fmt.Errorf("the module exports no function %s", name)
	}
	return f.Call(m.ctx, args...)
}

// Write copies bytes into the memory.
func (m *Machine) Write(address uint32, b []byte) error {
	if !m.module.Memory().Write(address, b) {
		return fmt.Errorf("%d bytes at %#x are outside the memory", len(b), address)
	}
	return nil
}

// Read copies bytes out of the memory.
func (m *Machine) Read(address, n uint32) ([]byte, error) {
	b, ok := m.module.Memory().Read(address, n)
	if !ok {
		return nil, fmt.Errorf("%d bytes at %#x are outside the memory", n, address)
	}
	return bytes.Clone(b), nil
}

// Pages is the size of the memory in pages of 64 KiB.
func (m *Machine) Pages() int { return int(m.module.Memory().Size() >> 16) }

// A Side turns an input into an output. An error is an output too: the others must fail on the same input.
type Side struct {
	Name string
	Run  func(input []byte) ([]byte, error)
}

// Side writes each input at the address in, calls run with its length, and reads as many bytes at out as run says. A
// negative number is an error.
func (m *Machine) Side(name, run string, in, out uint32) Side {
	return Side{name, func(input []byte) ([]byte, error) {
		if err := m.Write(in, input); err != nil {
			return nil, err
		}
		n, err := m.Call(run, uint32(len(input)))
		if err != nil {
			return nil, err
		}
		if int32(n) < 0 {
			return nil, fmt.Errorf("%s says %d", run, int32(n))
		}
		return m.Read(out, n)
	}}
}

// A Difference is an input on which two sides disagree.
type Difference struct {
	Index   int
	Input   []byte
	Sides   [2]string
	Outputs [2][]byte
	Errors  [2]error
}

func (d *Difference) Error() string {
	at := 0
	for at < min(len(d.Outputs[0]), len(d.Outputs[1])) && d.Outputs[0][at] == d.Outputs[1][at] {
		at++
	}
	show := func(i int) string {
		if d.Errors[i] != nil {
			return d.Errors[i].Error()
		}
		return fmt.Sprintf("%d bytes, …% x", len(d.Outputs[i]), d.Outputs[i][at:min(at+8, len(d.Outputs[i]))])
	}
	return fmt.Sprintf("input %d (%d bytes): from byte %d, %s gives %s, %s gives %s",
		d.Index, len(d.Input), at, d.Sides[0], show(0), d.Sides[1], show(1))
}

// Compare gives every input to every side. It returns how many inputs it has tried, and a *Difference at the first on
// which a side does not do as the first side does.
func Compare(inputs iter.Seq[[]byte], sides ...Side) (int, error) {
	n := 0
	for input := range inputs {
		want, wantErr := sides[0].Run(input)
		for _, s := range sides[1:] {
			got, err := s.Run(input)
			if !bytes.Equal(got, want) || (err != nil) != (wantErr != nil) {
				return n, &Difference{n, bytes.Clone(input), [2]string{sides[0].Name, s.Name},
					[2][]byte{want, got}, [2]error{wantErr, err}}
			}
		}
		n++
	}
	return n, nil
}
