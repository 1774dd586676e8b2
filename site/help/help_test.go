package help

import (
	"bytes"
	"flag"
	"os"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"example.org/relief/site/complaint"
	"example.org/relief/wasm/law"
)

var update = flag.Bool("update", false, "write what is expected")

// Each story is a help.txt and what is complained of.
func TestComplaints(t *testing.T) {
	files, err := os.ReadDir("testdata")
	if err != nil || len(files) == 0 {
		t.Fatal("no stories", err)
	}
	for _, f := range files {
		name := "testdata/" + f.Name()
		a, err := txtar.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var cs complaint.List
		d := Read(a.Files[0].Data, &cs)
		d.Check(law.On(2027, 8, 1), &cs)
		var got bytes.Buffer
		if err := cs.Print(&got); err != nil {
			t.Fatal(err)
		}
		if *update {
			a.Files[1].Data = got.Bytes()
			if err := os.WriteFile(name, txtar.Format(a), 0o644); err != nil {
				t.Fatal(err)
			}
		} else if got.String() != string(a.Files[1].Data) {
			t.Errorf("%s: complaints are\n%swant\n%s", name, got.String(), a.Files[1].Data)
		}
	}
}

// The firm's own file reads without a complaint, serves every need, and each
// need has somebody to call in both counties.
func TestDirectory(t *testing.T) {
	src, err := os.ReadFile("../../content/help.txt")
	if err != nil {
		t.Fatal(err)
	}
	var cs complaint.List
	d := Read(src, &cs)
	if len(cs) > 0 {
		var b bytes.Buffer
		_ = cs.Print(&b)
		t.Fatal(b.String())
	}
	for _, need := range Needs {
		for _, area := range Counties {
			if len(d.For(need, area)) == 0 {
				t.Errorf("nobody helps with %s in %s", need, area)
			}
		}
	}
	if got := d.For("danger", "Los Angeles")[0].Name; got != "911" {
		t.Errorf("in danger the first place is %s", got)
	}
	if slices.ContainsFunc(d.For("immigration", "Los Angeles"), func(p Place) bool { return p.Area == "San Diego" }) {
		t.Error("a place of San Diego is shown for Los Angeles")
	}
}

// No input makes the reader fail, and every place it gives is whole.
func FuzzRead(f *testing.F) {
	f.Add([]byte("name: A\nneeds: record\narea: state\ndoes: a\ndoes-es: b\nphone: 988\nsource: c\nseen: 2026-01-01\n"))
	f.Fuzz(func(t *testing.T, src []byte) {
		var cs complaint.List
		for _, p := range Read(src, &cs).Places {
			if p.Name == "" || p.Does.Es == "" || strings.TrimSpace(p.Source) == "" || p.Seen == 0 {
				t.Errorf("a place is not whole: %+v", p)
			}
		}
	})
}
