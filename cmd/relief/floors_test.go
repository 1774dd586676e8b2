package main

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

const module = "example.org/relief/"

// floors says which rooms of the project each room may import. Imports go one
// way: from the commands down to the vocabulary of the law, which imports
// nothing at all.
var floors = map[string][]string{
	"wasm/law":        {},
	"wasm/california": {"wasm/law"},
	"wasm/charge":     {"wasm/law"},
	"wasm/record":     {"wasm/law", "wasm/charge"},
	"wasm/paper":      {"wasm/law", "wasm/charge", "wasm/record"},
	"wasm/source":     {"wasm/law"},
	"wasm/proof":      {"wasm/law", "wasm/record"},
	"wasm":            {"wasm/law"},
	"content":         {},
	"site":            {"site", "content", "wasm/law", "wasm/record", "wasm/charge", "wasm/california"},
	"cmd":             {"site", "content", "wasm/law", "wasm/record", "wasm/charge", "wasm/paper", "wasm/california", "wasm/proof", "wasm/source"},
}

func TestFloors(t *testing.T) {
	out, err := exec.Command("go", "list", "-json=ImportPath,Imports", module+"...").Output()
	if err != nil {
		var exit *exec.ExitError
		if errors.As(err, &exit) {
			t.Fatalf("go list: %s", exit.Stderr)
		}
		t.Fatal(err)
	}
	dec := json.NewDecoder(strings.NewReader(string(out)))
	seen := 0
	for {
		var p struct {
			ImportPath string
			Imports    []string
		}
		if err := dec.Decode(&p); err == io.EOF {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		seen++
		from := strings.TrimPrefix(p.ImportPath, module)
		for _, fault := range faults(from, p.Imports) {
			t.Error(fault)
		}
	}
	if seen < 8 {
		t.Fatalf("only %d packages were listed", seen)
	}
}

// TestFloorsFault shows that the test can fail.
func TestFloorsFault(t *testing.T) {
	for _, f := range []struct {
		from    string
		imports []string
	}{
		{"wasm/law", []string{"fmt"}},
		{"wasm/california", []string{module + "site"}},
		{"site/page", []string{module + "cmd/relief"}},
		{"new/room", []string{"fmt"}},
	} {
		if len(faults(f.from, f.imports)) == 0 {
			t.Errorf("%s may import %s", f.from, f.imports)
		}
	}
}

func faults(from string, imports []string) []string {
	room := from
	if _, ok := floors[room]; !ok {
		room, _, _ = strings.Cut(from, "/")
	}
	allowed, ok := floors[room]
	if !ok {
		return []string{from + " is in no room; add it to the floors or move it"}
	}
	if from == "wasm/law" && len(imports) > 0 {
		return []string{"wasm/law imports " + strings.Join(imports, ", ") + "; it must import nothing"}
	}
	var out []string
	for _, i := range imports {
		to, ours := strings.CutPrefix(i, module)
		if !ours {
			continue
		}
		ok := slices.ContainsFunc(allowed, func(a string) bool { return to == a || a == "site" && strings.HasPrefix(to, "site/") })
		if !ok && !(room == "site" && strings.HasPrefix(to, "site")) {
			out = append(out, from+" imports "+to+"; imports go from cmd to site to wasm, see the floors")
		}
	}
	return out
}
