package packet

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"example.org/relief/site/needs"
	"example.org/relief/site/paper"
	"example.org/relief/site/pdf"
	"example.org/relief/wasm/california"
	"example.org/relief/wasm/record"
)

// nothing is pending against anybody here.
const nothingPending = `"open_case": "no", "serving_sentence_other_case": "no", "on_probation_other_case": "no", "on_parole_other_case": "no",
 "on_prcs_other_case": "no", "on_mandatory_supervision_other_case": "no", "all_cases_listed": "yes", "us_citizen": "yes", `

// TestClerk fills in CR-180 and CR-181 for the people of testdata/clerk, and reads
// the forms as a clerk does: item by item, each box that is ticked and each that is
// not. Where the court's own blanks are at hand, what the filled files hold is compared
// too. RELIEF_WRITE=1 writes the files anew: read every line of what changed.
func TestClerk(t *testing.T) {
	office, codes := realOffice(t)
	names, _ := filepath.Glob("testdata/clerk/*.txtar")
	if len(names) < 20 {
		t.Fatalf("%d people", len(names))
	}
	for _, name := range names {
		a, err := txtar.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		text := map[string]string{}
		for _, f := range a.Files {
			text[f.Name] = string(f.Data)
		}
		recordText := strings.Replace(strings.Replace(text["record"], `"person": {`, `"person": {`+nothingPending, 1), ", }", "}", 1)
		r, err := record.Parse(name, []byte(recordText))
		if err != nil {
			t.Fatal(err)
		}
		ds, err := codes.Determine(r)
		if err != nil {
			t.Fatal(err)
		}
		p, err := ReadPerson(name, []byte(text["person"]), office.Asks())
		if err != nil {
			t.Fatal(err)
		}
		made, err := office.Make(r, ds, p)
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, q := range petitions(r, ds, p, office.Book) {
			got += seen(t, office, &q, p, made)
		}
		if got == text["want"] {
			continue
		}
		if os.Getenv("RELIEF_WRITE") == "" {
			t.Errorf("%s: the forms say\n%s\nwant\n%s", name, got, text["want"])
			continue
		}
		a.Files[len(a.Files)-1].Data = []byte(got)
		if err := os.WriteFile(name, txtar.Format(a), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// realOffice has the maps and papers of the project, and the real blanks where
// they are.
func realOffice(t *testing.T) (*Office, *record.Codebook) {
	t.Helper()
	dir := t.TempDir()
	for _, part := range []string{"forms", "papers"} {
		if err := os.CopyFS(filepath.Join(dir, "content", part), os.DirFS("../../content/"+part)); err != nil {
			t.Fatal(err)
		}
	}
	copyWords(t, dir)
	if blanks := needs.Blanks(); blanks != "" {
		for _, form := range []string{"180", "181"} {
			b, err := os.ReadFile(filepath.Join(blanks, "cr"+form+"-2024.pdf"))
			if err == nil {
				err = os.WriteFile(filepath.Join(dir, "content", "forms", "cr-"+form+".pdf"), b, 0o644)
			}
			if err != nil {
				t.Fatal(err)
			}
		}
	}
	codes, err := record.Of(california.Law)
	if err != nil {
		t.Fatal(err)
	}
	office, complaints, err := Open(dir, codes.Book)
	if err != nil || complaints.Errors() > 0 {
		t.Fatal(err, complaints)
	}
	return office, codes
}

// seen is what the forms of a petition say.
func seen(t *testing.T, office *Office, q *petition, p *Person, made []Packet) string {
	t.Helper()
	main := office.Forms["CR-180"]
	mine := petition{}
	var reliefs []string
	for i, k := range q.counts {
		if a := asked(main.Map, k); len(a) > 0 {
			mine.ids, mine.counts, reliefs = append(mine.ids, q.ids[i]), append(mine.counts, k), append(reliefs, a...)
		}
	}
	out := strings.Join(mine.ids, ", ") + ": " + strings.Join(unique(reliefs), ", ") + "\n"
	if len(reliefs) == 0 {
		return out
	}
	says, yes, err := mine.says(p)
	if err != nil {
		t.Fatal(err)
	}
	petition := paper.Petition{Counts: mine.counts, Says: says, Lawyer: p.Lawyer}
	w := &work{office: office, form: main, q: &mine, person: p, values: petition.Values(), yes: yes}
	i := slices.IndexFunc(made, func(m Packet) bool {
		return m.Name == strings.Join(mine.ids, "-")+"-cr-180"
	})
	if i < 0 {
		t.Fatalf("no packet of %v", mine.ids)
	}
	if cover := made[i].Files[0]; cover.Name != "1-cover.pdf" || bytes.Count(cover.Data, []byte("/Type/Page/Parent")) != 1 {
		t.Errorf("%s: %s is not one sheet", made[i].Name, cover.Name)
	}
	for _, form := range []string{"CR-180", "CR-181"} {
		f := office.Forms[form]
		items := f.Apply(mine.counts, w.values, yes)
		w.leave(f, items)
		out += form + "\n"
		var done []string
		for _, r := range f.Rules {
			if v := items[r.Item]; v != "" && !slices.Contains(done, r.Item) {
				done = append(done, r.Item)
				out += fmt.Sprintf(" %s = %s\n", r.Item, strings.ReplaceAll(v, "\n", " / "))
			}
		}
		if f.Prepared != nil {
			compare(t, f, made[i], items)
		}
	}
	for _, k := range unique(w.left) {
		out += "left: " + label(k, 0) + "\n"
	}
	return out
}

// compare reads a filled form field by field.
func compare(t *testing.T, f *paper.Form, made Packet, items map[string]string) {
	t.Helper()
	i := slices.IndexFunc(made.Files, func(file File) bool { return strings.HasSuffix(file.Name, strings.ToLower(f.Form)+".pdf") })
	if i < 0 {
		t.Fatalf("%s: no %s in %s", made.Name, f.Form, names(made))
	}
	file, err := pdf.Open(made.Files[i].Data)
	if err != nil {
		t.Fatal(err)
	}
	for _, place := range f.Places {
		at := place.Object
		if place.Holder != 0 {
			at = place.Holder
		}
		d, _ := file.Dict(pdf.Ref{Num: at})
		got := ""
		switch v := d["V"].(type) {
		case pdf.String:
			got = pdf.Text(v)
		case pdf.Name:
			if string(v) == place.On {
				got = paper.Tick
			}
		}
		if got != items[place.Item] {
			t.Errorf("%s of %s holds %q in item %s, want %q", f.Form, made.Name, got, place.Item, items[place.Item])
		}
	}
}
