package packet

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.org/relief/site/draft"
	"example.org/relief/site/paper"
)

// told is what a paper of a packet says, read off its blocks before they are set.
func told(d *draft.Doc) string {
	var out []string
	for _, b := range d.Blocks {
		out = append(out, b.Text+b.Right)
	}
	return strings.Join(out, "\n")
}

// TestRoads: the cover names what else is open and has no form, and nothing that is closed,
// comes by itself, or has a form.
func TestRoads(t *testing.T) {
	o, _ := project(t)
	k := paper.Known{Status: map[string]string{"pardon": "may", "vacate-immigration": "may", "dismissal-after-probation": "shall",
		"murder-resentencing": "barred", "automatic-conviction-relief": "automatic", "rights/vote": "yes"}}
	got := o.roads("en", []paper.Known{k}, nil)
	if len(got) != 2 || !strings.HasPrefix(got[0], "Vacating a conviction for misunderstood immigration consequences (PC 1473.7") || !strings.HasPrefix(got[1], "Pardon (") {
		t.Errorf("the roads are %q", got)
	}
	if got = o.roads("es", []paper.Known{k}, []string{"pardon"}); len(got) != 1 || !strings.HasPrefix(got[0], "Anular una condena") {
		t.Errorf("in Spanish, without the pardon, they are %q", got)
	}
	said := told(o.Papers["cover"].Fill("en", map[string]string{"roads": strings.Join(got, "; ")}))
	if !strings.Contains(said, "Also open, with no form here: Anular") {
		t.Errorf("the cover says %s", said)
	}
}

const murder = `{"id": "a", "jurisdiction": "california", "level": "felony", "offense": "PC 187(a)", "offense_degree": "first", "how_convicted": "trial",
  "charges_filed_date": "2010-06-01", "conviction_date": "2011-02-02", "sentencing_date": "2011-03-02", "murder_theory": "felony_murder", "actual_killer": "no",
  "meant_to_kill_and_helped": "no", "major_participant_own_view": "no", "major_participant_finding": "none", "victim_known_officer_on_duty": "no",
  "now_in_this_case": "prison", "sentence_type": "state_prison", "sentence_completed": "no", "probation_granted": "no"}`

// TestDrafts: a petition that has no form is a packet too, with its cover; the year comes
// from the record, and a lawyer is asked for only by who said so.
func TestDrafts(t *testing.T) {
	o, codes := project(t)
	got, err := pack(t, o, codes, fmt.Sprintf(clean, murder), `{"name": "Marcus Lee", "cases": {"a": {"number": "10F01", "counsel": "yes"}}}`)
	if err != nil || len(got) != 1 || got[0].Name != "a-petition-1172-6" || names(got[0]) != "1-cover.pdf 2-petition-1172-6.pdf 3-petition-1172-6.docx" {
		t.Fatal(got, err)
	}
	for values, want := range map[string][]string{
		"":         {"whether you ask for a lawyer"},
		"counsel":  nil,
		"not name": {"whether you ask for a lawyer", "your name"},
	} {
		w := &work{office: o, q: &petition{counts: []paper.Known{{Facts: map[string]string{"conviction_date": "2011-02"}}}},
			values: map[string]string{"name": "Marcus Lee", "case number": "10F01", "county": "Kern", "address": "1 Main St."}}
		switch values {
		case "counsel":
			w.values["counsel"] = "yes"
		case "not name":
			delete(w.values, "name")
		}
		w.year()
		if left := w.lacks(o.Papers["petition-1172-6"]); !slices.EqualFunc(left, want, func(k, says string) bool { return strings.HasPrefix(label(k, 0), says) }) {
			t.Errorf("%s: what is left is %q, want %q", values, left, want)
		}
		if said := told(o.Papers["petition-1172-6"].Fill("en", w.values)); !strings.Contains(said, "in the year 2011.") || strings.Contains(said, "3. I ask the court to appoint") != (values == "counsel") {
			t.Errorf("%s: the petition says %s", values, said)
		}
	}
	got, err = pack(t, o, codes, fmt.Sprintf(clean, murder), `{"name": "Marcus Lee", "language": "es", "cases": {"a": {"number": "10F01"}}}`)
	if want := "1-cover.pdf 2-petition-1172-6.pdf 3-petition-1172-6.docx 4-petition-1172-6-es-para-leer.pdf"; err != nil || len(got) != 1 || names(got[0]) != want {
		t.Errorf("in Spanish %v %v, want %s", got, err, want)
	}
	said := told(o.Papers["petition-1172-6"].Fill("en", nil))
	for _, must := range []string{"The district attorney, or the agency that prosecuted", "in the trial court, or the public defender of the county of conviction", "I live or work in the county"} {
		if !strings.Contains(said, must) {
			t.Errorf("the proof of service does not say %q", must) // PC 1172.6(b)(1), CCP 1013a
		}
	}
	if _, err := pack(t, o, codes, fmt.Sprintf(clean, murder), `{"cases": {"a": {"counsel": "no"}}}`); err == nil || !strings.Contains(err.Error(), "counsel says something else than yes") {
		t.Errorf("no, for a box: %v", err)
	}
}

// TestPlace: a sheet of answers names each item of each form in words, in both languages.
func TestPlace(t *testing.T) {
	o, _ := realOffice(t)
	for item, want := range map[string][2]string{
		"2c":            {"Item 2c", "Punto 2c"},
		"2c text":       {"Item 2c, the lines", "Punto 2c, las líneas"},
		"7b (1)":        {"Item 7b (1)", "Punto 7b (1)"},
		"1b street":     {"Item 1b, Street address", "Punto 1b, Dirección"},
		"row 1 section": {"Item 1, row 1: section", "Punto 1, fila 1: section"},
		"party":         {"Name, first box", "Nombre, primera casilla (party)"},
	} {
		if en, es := o.Words.place("en", item), o.Words.place("es", item); en != want[0] || es != want[1] {
			t.Errorf("%s is %q and %q, want %q", item, en, es, want)
		}
	}
	for name, f := range o.Forms {
		for _, r := range f.Rules {
			if s := o.Words.place("es", r.Item); strings.Contains(s, "[paper") || r.Item[0] >= '0' && r.Item[0] <= '9' && !strings.HasPrefix(s, "Punto ") {
				t.Errorf("%s: item %q is %q", name, r.Item, s)
			}
		}
	}
}
