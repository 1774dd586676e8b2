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
	seen := map[string]bool{}
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
		from := strings.TrimPrefix(p.ImportPath, module)
		seen[from] = true
		for _, fault := range faults(from, p.Imports) {
			t.Error(fault)
		}
	}
	for _, rooms := range floors {
		for _, room := range rooms {
			if !seen[room] {
				t.Errorf("there is no room %s", room)
			}
		}
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
		{"site/page", []string{module + "site/render"}},
		{"site/render", []string{module + "site/check"}},
		{"site", []string{module + "wasm/california"}},
		{"site/source", []string{module + "new/room"}},
		{"new/room", []string{"fmt"}},
	} {
		if len(faults(f.from, f.imports)) == 0 {
			t.Errorf("%s may import %s", f.from, f.imports)
		}
	}
}

// floorOf counts from the top; -1 is no floor.
func floorOf(room string) int {
	return slices.IndexFunc(floors, func(rooms []string) bool { return slices.Contains(rooms, room) })
}

func faults(from string, imports []string) []string {
	floor := floorOf(from)
	if floor < 0 {
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
		if below := floorOf(to) > floor; !below {
			out = append(out, from+" imports "+to+"; imports go down, see the floors")
		}
		if slices.Contains(onlyCommands, to) && !strings.HasPrefix(from, "cmd/") {
			out = append(out, from+" imports "+to+"; only commands do")
		}
	}
	return out
}
