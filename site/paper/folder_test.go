package paper

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.org/relief/site/complaint"
	"example.org/relief/wasm/california"
)

// TestMaps reads the maps of the project against the law.
func TestMaps(t *testing.T) {
	book, err := california.Law()
	if err != nil {
		t.Fatal(err)
	}
	folder, complaints := Load("../../content/forms", book)
	for _, c := range complaints {
		if c.Level == complaint.Error || !strings.Contains(c.Text, "no blank of") && !strings.Contains(c.Text, "does not say") {
			t.Error(c)
		}
	}
	for _, form := range []string{"CR-180", "CR-181", "CR-106", "MC-025", "MC-031", "CR-400", "CR-401", "CR-403", "CR-409", "CR-410", "CR-430", "FW-001", "FW-003"} {
		if folder[form] == nil {
			t.Errorf("there is no map of %s", form)
		}
	}
	var all complaint.List
	if folder.Along(&all); len(all) > 0 {
		t.Error(all)
	}
	folder["FW-001"].Questions = nil
	delete(folder, "CR-181")
	folder.Along(&all)
	for _, want := range []string{"there is no map of CR-181", "FW-001 may go along, but its question"} {
		if !strings.Contains(fmt.Sprint(all), want) {
			t.Errorf("no complaint %q: %v", want, all)
		}
	}
}

// TestNever: nothing that the person does not say themselves can come out of a
// map: no signature, no date of one, nothing of the court's or the server's.
func TestNever(t *testing.T) {
	names, _ := filepath.Glob("../../content/forms/*.txt")
	for _, name := range names {
		m := readMap(t, strings.TrimSuffix(filepath.Base(name), ".txt"))
		for _, r := range m.Rules {
			for _, word := range []string{"signature", "sign date", "signed", "today", "served", "service date"} {
				if strings.Contains(strings.ToLower(r.Item+" "+r.Put), word) {
					t.Errorf("%s fills in %q", name, r.Item)
				}
			}
		}
		for _, s := range m.Spots {
			if lower := strings.ToLower(s.Name); (strings.Contains(lower, "sigdate") || strings.Contains(lower, "signature")) && m.item(s.Name) != "" {
				t.Errorf("%s fills in %s", name, s.Name)
			}
		}
	}
	for _, item := range []string{"7a", "7b", "7b (1)", "7b (2)"} {
		for _, r := range readMap(t, "cr-180").Rules {
			if r.Item == item && r.Ask == "" {
				t.Errorf("CR-180 item %s is ticked unasked", item)
			}
		}
	}
}

// TestComplaints changes one thing of a map or a blank at a time.
func TestComplaints(t *testing.T) {
	book, err := california.Law()
	if err != nil {
		t.Fatal(err)
	}
	p, data := realForm(t, "cr-180")
	text, err := os.ReadFile("../../content/forms/cr-180.txt")
	if err != nil {
		t.Fatal(err)
	}
	swap := func(old, new string) string {
		if !strings.Contains(string(text), old) {
			t.Fatalf("the map has no %q", old)
		}
		return strings.Replace(string(text), old, new, 1)
	}
	for _, c := range []struct {
		name, text string
		blank      []byte
		want       string
	}{
		{"right", string(text), data, ""},
		{"no blank", string(text), nil, "no blank of CR-180"},
		{"changed blank", string(text), append(data[:len(data):len(data)], '\n'), "not the blank"},
		{"another blank", string(text), p.PDF, "not the blank"},
		{"large", string(text), make([]byte, 17<<20), "larger than"},
		{"damaged", swap("2399fc3", "2399fc3"), data[:len(data)/2], "not the blank"},
		{"moved", swap("55.743 270.658 64.743", "155.743 270.658 164.743"), data, "lies on page 1"},
		{"page", swap("2  69.747", "1  69.747"), data, "lies on page 2"},
		{"renamed", swap("ProbationGranted[0]", "Granted[0]"), data, "does not know the field"},
		{"relief", swap("2: dismissal-after-probation", "2: dismissal-after-probaton"), data, "no relief and no fact"},
		{"grant", swap("by ended-early", "by ended-late"), data, "no grant"},
		{"status", swap("2: dismissal-after-probation is shall", "2: dismissal-after-probation is must"), data, "no status"},
		{"value", swap("sentence_type is state_prison", "sentence_type is prison"), data, "has no value"},
		{"put", swap("party = party", "party = parti"), data, "there is no value"},
		{"kind", swap("2: dismissal-after-probation is shall or may -> box", "2: dismissal-after-probation is shall or may -> why"), data, "is a box"},
		{"rule", swap("2: dismissal-after-probation is shall or may -> box", "2 dismissal"), data, "this is no rule"},
		{"no rule", swap("party = party", "# party = party"), data, "no rule says"},
		{"unasked", swap("7b en:", "# 7b en:"), data, "not there in both languages"},
		{"tested", swap("tested on: blank", "tested on: paper"), data, "is not tested on"},
		{"stand-in", swap("tested on: blank", "tested on: stand-in"), data, "was never tested on its blank"},
		{"twice", string(text) + "3  61.2 114.497 169.2 124.498  date  CR-180[0].Page3[0].SigDate[0]\n", data, "listed twice"},
		{"served relief", swap("for: dismissal-after-probation ", "for: dismissal-after-probaton "), data, "no relief \"dismissal-after-probaton\""},
		{"sum", swap("blank: a2399fc3", "blank: x2399fc3"), data, "not named by its SHA-256"},
	} {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, "cr-180.txt"), []byte(c.text), 0o644); err != nil {
			t.Fatal(err)
		}
		if c.blank != nil {
			if err := os.WriteFile(filepath.Join(dir, "cr-180.pdf"), c.blank, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		folder, complaints := Load(dir, book)
		said := fmt.Sprint(complaints)
		if c.want == "" && len(complaints) > 0 || !strings.Contains(said, c.want) {
			t.Errorf("%s: %.300s; want %q", c.name, said, c.want)
		}
		if usable := folder["CR-180"] != nil && folder["CR-180"].Prepared != nil; usable != (c.want == "" || c.name == "stand-in") {
			t.Errorf("%s: the form can be used: %t", c.name, usable)
		}
	}
}

func FuzzMap(f *testing.F) {
	text, err := os.ReadFile("../../content/forms/cr-180.txt")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(string(text))
	f.Add("form: X\n== items ==\n2: a is b or c by d and asked -> box\n")
	f.Fuzz(func(t *testing.T, s string) {
		m, _ := ReadMap("x", []byte(s))
		Apply(m.Rules, []Known{{}}, nil, nil)
	})
}
