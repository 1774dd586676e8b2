package main

import (
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
)

// TestBudgets builds the site and holds what the public downloads to its bytes.
func TestBudgets(t *testing.T) {
	public := filepath.Join(t.TempDir(), "public")
	module, err := buildSite(t.Context(), filepath.Join("..", ".."), public, smallModule)
	if err != nil {
		t.Fatal(err)
	}
	list, err := files(public, module)
	if err != nil {
		t.Fatal(err)
	}
	held := 0
	for _, f := range list {
		if f.budget == 0 {
			continue
		}
		held++
		if len(f.data) == 0 {
			t.Errorf("%s is empty", f.name)
		}
		// The best compression takes long, and is rarely needed to decide.
		br, err := squeezed(f.data, 6)
		if err == nil && br > f.budget {
			br, err = squeezed(f.data, brotli.BestCompression)
		}
		if err != nil {
			t.Fatal(err)
		}
		if br > f.budget {
			t.Errorf("%s: %d bytes with brotli, %d more than its budget of %d", f.name, br, br-f.budget, f.budget)
		}
	}
	for name := range scripts {
		if !slices.ContainsFunc(list, func(f file) bool { return strings.HasPrefix(f.name, name+"-") }) {
			t.Errorf("the quiz page loads no %s", name)
		}
	}
	if held < 40 {
		t.Errorf("only %d files have a budget", held)
	}
}

// TestBudgetsCanFail shows that a file that is too large is found.
func TestBudgetsCanFail(t *testing.T) {
	noise := make([]byte, 2*explainerBudget)
	rng := rand.New(rand.NewPCG(1, 2))
	for i := range noise {
		noise[i] = byte(rng.Uint32())
	}
	if n, err := squeezed(noise, brotli.BestCompression); err != nil || n <= explainerBudget {
		t.Errorf("%d random bytes are said to need %d: %v", len(noise), n, err)
	}
}
