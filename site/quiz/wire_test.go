package quiz

import (
	"flag"
	"os"
	"path/filepath"
	"testing"
)

var update = flag.Bool("update", false, "write what was made into the files that it is compared with")

// golden compares what was made with a file, or writes it.
func golden(t *testing.T, name, made string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(name, []byte(made), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	kept, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if string(kept) != made {
		t.Errorf("%s is not what Go says\nhint: go test ./site/quiz -run %s -update", name, t.Name())
	}
}

// TestWire compares the file that the scripts read with the constants and rows
// of Go.
func TestWire(t *testing.T) {
	golden(t, filepath.Join("..", "scripts", "wire.ts"), WireTS())
}
