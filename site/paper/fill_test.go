package paper

import (
	"bytes"
	"strings"
	"testing"

	"example.org/relief/site/pdf"
)

// checkValues compares what the fields of a filled form hold.
func checkValues(t *testing.T, p *Prepared, b *Blank, values map[string]string) {
	t.Helper()
	item := map[int]Place{}
	for _, place := range p.Places {
		item[place.Object] = place
	}
	for _, f := range b.Fields {
		d, _ := b.File.Dict(f.widget)
		place, ours := item[f.widget.Num]
		if !ours {
			if v := d["V"]; v != nil && v != pdf.Name("Off") && v != pdf.Name("off") {
				t.Errorf("field %s is not ours, and holds %v", f.Name, v)
			}
			continue
		}
		want := values[place.Item]
		switch f.Kind {
		case Box:
			if (d["AS"] == pdf.Name(f.On)) != (want == Tick) || (d["V"] == pdf.Name(f.On)) != (want == Tick) {
				t.Errorf("box %s is %v, %v; want %q", place.Item, d["V"], d["AS"], want)
			}
		default:
			s, _ := d["V"].(pdf.String)
			if got := pdf.Text(s); got != want {
				t.Errorf("field %s holds %q, want %q", place.Item, got, want)
			}
			if _, ok := b.File.Dict(d["AP"]); ok != (want != "") {
				t.Errorf("field %s: appearance %v for %q", place.Item, d["AP"], want)
			}
		}
	}
}

func TestSame(t *testing.T) {
	p, data := realForm(t, "cr-180")
	again := prepared(t, "cr-180", data)
	if !bytes.Equal(p.PDF, again.PDF) {
		t.Error("the same blank was prepared twice with different bytes")
	}
	a, _ := p.Fill(sans(t), everything(p, people[2]))
	b, _ := again.Fill(sans(t), everything(again, people[2]))
	if !bytes.Equal(a.PDF, b.PDF) {
		t.Error("the same answers gave two files")
	}
}

// TestClean says what a prepared blank must not have and what it must keep.
func TestClean(t *testing.T) {
	for _, form := range forms {
		p, data := realForm(t, form)
		b, err := OpenBlank(p.PDF)
		if err != nil {
			t.Fatal(err)
		}
		root := b.File.Root()
		acro, _ := b.File.Dict(root["AcroForm"])
		for _, k := range []pdf.Name{"Perms", "Names", "OpenAction", "AA", "NeedsRendering", "Metadata"} {
			if root[k] != nil {
				t.Errorf("%s keeps /%s", form, k)
			}
		}
		for _, k := range []pdf.Name{"XFA", "SigFlags", "NeedAppearances"} {
			if acro[k] != nil {
				t.Errorf("%s keeps /%s of its form", form, k)
			}
		}
		if root["Lang"] == nil || root["StructTreeRoot"] == nil || root["MarkInfo"] == nil {
			t.Errorf("%s lost its tags or its language", form)
		}
		before, err := OpenBlank(data)
		if err != nil {
			t.Fatal(err)
		}
		m := readMap(t, form)
		kept := map[string]bool{}
		for _, f := range b.Fields {
			kept[f.Name] = true
		}
		for _, f := range before.Fields {
			if gone := f.Kind == Button && m.role(f.Name) != roleLabel; gone == kept[f.Name] {
				t.Errorf("%s: field %s kept: %t", form, f.Name, kept[f.Name])
			}
		}
	}
}

// TestRefusals: a form is filled in whole or not at all.
func TestRefusals(t *testing.T) {
	p, _ := realForm(t, "cr-180")
	for _, c := range []struct{ item, value, kind string }{
		{"party", strings.Repeat("Wolfeschlegelsteinhausen", 21)[:500], "long"},
		{"case number", "SCD1\nSCD2", "line"},
		{"party", "김민준", "letters"},
		{"party", "Anna\u202eeve", "letters"},
		{"party", "A\u0007", "letters"},
		{"state", "California", "long"},
	} {
		filled, problems := p.Fill(sans(t), map[string]string{"name": "Ann Lee", c.item: c.value})
		if filled != nil || len(problems) != 1 || problems[0].Kind != c.kind || problems[0].Item != c.item {
			t.Errorf("%s %.20q: %v, %v; want %s", c.item, c.value, filled != nil, problems, c.kind)
		}
	}
}

// TestOverflow: what does not fit is handed on, every word of it.
func TestOverflow(t *testing.T) {
	p, _ := realForm(t, "cr-180")
	story := ""
	for i := range 300 {
		story += strings.Repeat("word", i%5+1) + " "
		if i%40 == 39 {
			story += "\n\n"
		}
	}
	filled, problems := p.Fill(sans(t), map[string]string{"2c text": story})
	if len(problems) > 0 || len(filled.Rest) != 1 || filled.Rest[0].Item != "2c text" {
		t.Fatalf("%v, %v", problems, filled)
	}
	i := bytes.Index(filled.PDF, []byte("(Continued on Attachment 2c.) Tj"))
	if i < 0 {
		t.Fatal("the form does not say that the text goes on")
	}
	shown := ""
	for _, line := range strings.Split(string(filled.PDF[len(p.PDF):i]), "\n") {
		if text, ok := strings.CutSuffix(line, ") Tj"); ok {
			shown += text[1:]
		}
	}
	if got := bare(shown + filled.Rest[0].Text); got != bare(story) {
		t.Errorf("words were lost: %d letters of %d", len(got), len(bare(story)))
	}
}
