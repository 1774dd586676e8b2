package closure_test

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"iter"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.org/relief/site/closure"
	"example.org/relief/site/closure/replay"
	"example.org/relief/site/closure/testdata/sample"
)

func start(t *testing.T, module []byte) *replay.Machine {
	t.Helper()
	m, err := replay.Start(context.Background(), module)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { m.Close() })
	return m
}

func call(t *testing.T, m *replay.Machine, name string, args ...uint32) uint32 {
	t.Helper()
	v, err := m.Call(name, args...)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// inputs yields n messages that do not fail: random bytes, with words of the sample's table strewn in.
func inputs(n int) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		r := rand.New(rand.NewPCG(1, 2))
		for range n {
			b := make([]byte, 1+r.IntN(1+r.IntN(400)))
			for i := range b {
				b[i] = byte(r.UintN(256))
			}
			b[0] %= 250
			copy(b[r.IntN(len(b)):], []string{"tomato", "three", "one", ""}[r.IntN(4)])
			b[0] %= 250
			if !yield(b) {
				return
			}
		}
	}
}

func native() replay.Side {
	var engine sample.Engine
	var out [sample.MaxOut]byte
	return replay.Side{Name: "native", Run: func(in []byte) ([]byte, error) { return out[:engine.Run(in, out[:])], nil }}
}

// The module does on many inputs what the native code does, and what the module with the runtime does.
func TestSame(t *testing.T) {
	module, err := closure.Build(".", "./testdata/works")
	if err != nil {
		t.Fatal(err)
	}
	whole, err := closure.Whole(".", "./testdata/works")
	if err != nil {
		t.Fatal(err)
	}
	if len(module) > 12000 {
		t.Errorf("the module has %d bytes, of a budget of 12,000; with the runtime it has %d", len(module), len(whole))
	}
	sides := []replay.Side{native()}
	for _, m := range []*replay.Machine{start(t, module), start(t, whole)} {
		sides = append(sides, m.Side([]string{"small", "whole"}[len(sides)-1], "run", call(t, m, "buffer", 0), call(t, m, "buffer", 1)))
	}
	if n, err := replay.Compare(inputs(20000), sides...); err != nil {
		t.Fatalf("after %d: %v", n, err)
	}
}

// Code compiled without inlining, and without optimization, has other shapes and does the same.
func TestFlags(t *testing.T) {
	for _, flag := range []string{"-gcflags=-l", "-gcflags=example.org/relief/...=-N -l"} {
		module, err := closure.Build(".", "./testdata/works", flag)
		if err != nil {
			t.Errorf("%s: %v", flag, err)
			continue
		}
		if n, err := replay.Compare(inputs(2000), native(), small(t, module)); err != nil {
			t.Errorf("%s, after %d: %v", flag, n, err)
		}
	}
}

// What fails natively traps, and the module can be called again after it.
func TestTraps(t *testing.T) {
	module, err := closure.Build(".", "./testdata/works")
	if err != nil {
		t.Fatal(err)
	}
	m := start(t, module)
	side := m.Side("small", "run", call(t, m, "buffer", 0), call(t, m, "buffer", 1))
	for first := 250; first < 256; first++ {
		if _, err := side.Run([]byte{byte(first), 1, 2}); err == nil || !strings.Contains(err.Error(), "wasm error") {
			t.Errorf("input %d: %v, want a trap", first, err)
		}
	}
	if n, err := replay.Compare(inputs(100), native(), small(t, module)); err != nil {
		t.Fatalf("after %d: %v", n, err)
	}
	if out, err := side.Run([]byte{1, 2, 3}); err != nil || len(out) == 0 {
		t.Errorf("after the traps: %d bytes, %v", len(out), err)
	}
	if _, err := side.Run(nil); err == nil || !strings.Contains(err.Error(), "run says -1") {
		t.Errorf("empty input: %v", err)
	}
	call(t, m, "nothing")
}

func small(t *testing.T, module []byte) replay.Side {
	m := start(t, module)
	return m.Side("small", "run", call(t, m, "buffer", 0), call(t, m, "buffer", 1))
}

// A replay that finds a difference says where.
func TestDifference(t *testing.T) {
	wrong := native()
	wrong.Name = "wrong"
	run := wrong.Run
	wrong.Run = func(in []byte) ([]byte, error) {
		out, err := run(in)
		if len(in) > 100 {
			out[9] ^= 1
		}
		return out, err
	}
	n, err := replay.Compare(inputs(1000), native(), wrong)
	if d, ok := err.(*replay.Difference); !ok || d.Index != n || !strings.Contains(err.Error(), "from byte 9, native gives") {
		t.Errorf("after %d: %v", n, err)
	}
}

// The module stands alone: it has only the sections of types, functions, memory, exports, code and data.
func TestAlone(t *testing.T) {
	module, err := closure.Build(".", "./testdata/works")
	if err != nil {
		t.Fatal(err)
	}
	var ids []byte
	for b := module[8:]; len(b) > 0; {
		ids = append(ids, b[0])
		size, n := binary.Uvarint(b[1:])
		b = b[1+n+int(size):]
	}
	if string(ids) != "\x01\x03\x05\x07\x0a\x0b" {
		t.Errorf("sections %v", ids)
	}
	m := start(t, module)
	if m.Pages() != 2 {
		t.Errorf("%d pages of memory, want 2: the stack, the data", m.Pages())
	}
	again, err := closure.Build(".", "./testdata/works")
	if err != nil || string(again) != string(module) {
		t.Errorf("a second build differs: %v", err)
	}
}

// Parameters and results of every type cross the border.
func TestExports(t *testing.T) {
	module, err := closure.Build(".", "./testdata/works")
	if err != nil {
		t.Fatal(err)
	}
	m := start(t, module)
	for _, e := range []uint64{0, 1} {
		want := 2.5 * -4.0
		if e == 1 {
			want = -3 + 1<<40
		}
		minus := int32(-3)
		got, err := m.Raw("mix", uint64(uint32(minus)), 1<<40, uint64(math.Float32bits(2.5)), math.Float64bits(-4), e)
		if err != nil || math.Float64frombits(got[0]) != want {
			t.Errorf("mix: %v, %v; want %v", got, err, want)
		}
	}
}

// Every planted program that needs a runtime is refused, and its first line tells with what words.
func TestRefused(t *testing.T) {
	files, _ := filepath.Glob("testdata/refused/*/main.go")
	if len(files) < 10 {
		t.Fatalf("%d planted programs", len(files))
	}
	for _, file := range files {
		t.Run(filepath.Base(filepath.Dir(file)), func(t *testing.T) {
			source, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			line, _, _ := strings.Cut(string(source), "\n")
			want := strings.TrimPrefix(line, "// refused: ")
			_, err = closure.Build(".", "./"+filepath.Dir(file))
			if _, ok := err.(*closure.Refusal); !ok || !strings.HasPrefix(err.Error(), want) {
				t.Errorf("got  %v\nwant %s", err, want)
			}
		})
	}
}

// A program that does not compile is the fault of its author, not a reason to fall back; a compiler that is not known is one.
func TestErrors(t *testing.T) {
	var refusal *closure.Refusal
	if _, err := closure.Build(".", "./testdata/absent"); err == nil || errors.As(err, &refusal) {
		t.Errorf("a package that is not there: %v", err)
	}
	if _, err := closure.Build(".", "./replay"); !errors.As(err, &refusal) {
		t.Errorf("a package that is not main: %v", err)
	}
	object := func(version string) string {
		body := "go object wasip1 wasm " + version + "\n\n!\n\x00go120ld" + strings.Repeat("\x00", 12) +
			strings.Repeat("\x60\x00\x00\x00", 19)
		return fmt.Sprintf("!<arch>\n%-16s%-32s%-10d`\n%s", "_go_.o", "0", len(body), body)
	}
	for archive, want := range map[string]string{
		"":                                    "package main: not an archive",
		"!<arch>\n":                           "there is no package main",
		"!<arch>\n" + strings.Repeat("x", 60): "package main: damaged archive",
		object("go1.99"):                      "compiled by go1.99; only the code of go1.26 is known here",
		object("go1.26.3"):                    `the program has no //go:wasmexport function, or not all of []`,
		strings.Replace(object("go1.26"), "go120ld", "go199ld", 1):            "package main: object format of go1.26 is not known here",
		strings.Replace(object("go1.26"), " wasm ", " 386  ", 1):              "package main: compiled for 386, not wasm",
		strings.Replace(object("go1.26"), "\x60\x00", "\xff\xff", 4):          "package main: damaged object",
		strings.Replace(object("go1.26"), "go object wasip1", "no object", 1): "package main: damaged archive",
	} {
		p, err := closure.Read(map[string][]byte{"main": []byte(archive)}, nil)
		if err == nil {
			_, err = closure.Link(p)
		}
		if err == nil || err.Error() != want {
			t.Errorf("%q: %v, want %s", archive, err, want)
		}
	}
}
