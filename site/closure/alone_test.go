package closure

import (
	"bytes"
	"strings"
	"testing"
)

// TestAlone compares the module that is made without the runtime with the one that
// is made with it: they are the same, byte for byte.
func TestAlone(t *testing.T) {
	var modules [2][]byte
	for i, compile := range []func(dir, pkg string, flags []string) (map[string][]byte, error){compileAlone, compile} {
		archives, err := compile("../..", "./wasm", nil)
		if err != nil {
			t.Fatal(err)
		}
		if _, ok := archives["internal/abi"]; ok != (i == 1) {
			t.Errorf("the runtime is compiled: %v", ok)
		}
		if modules[i], err = link("../..", archives); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(modules[0], modules[1]) {
		t.Errorf("without the runtime it is another module: %d bytes, %d", len(modules[0]), len(modules[1]))
	}
	// A program that needs more of it is refused, and then compiled with it: see TestSame.
	archives, err := compileAlone(".", "./testdata/works", nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := link(".", archives); err == nil || !strings.Contains(err.Error(), "runtime.memequal") {
		t.Error(err)
	}
}
