package quiz

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"example.org/relief/wasm/law"
)

// book is a small law: every kind of fact, one relief about a conviction and
// one about an arrest.
func book() *law.Book {
	open := &law.Fact{ID: "open_case", Kind: law.YesNo, Scope: law.Person, Ask: law.Text{En: "Is a case open?", Es: "¿Hay un caso abierto?"}, Self: true}
	level := &law.Fact{ID: "level", Kind: law.Choice, Scope: law.Case, Values: []law.Value{{ID: "felony"}, {ID: "misdemeanor"}}}
	end := &law.Fact{ID: "probation_end_date", Kind: law.Date, Scope: law.Case, Future: true}
	dates := &law.Fact{ID: "new_dates", Kind: law.DateList, Scope: law.Person}
	value := &law.Fact{ID: "value_taken", Kind: law.Money, Scope: law.Case}
	offense := &law.Fact{ID: "offense", Kind: law.Section, Scope: law.Case}
	arrest := &law.Fact{ID: "arrest_date", Kind: law.Date, Scope: law.Arrest}
	return &law.Book{
		Facts:     []*law.Fact{open, level, end, dates, value, offense, arrest},
		Questions: []law.Question{{ID: "now", Facts: []*law.Fact{open}}},
		Offenses:  []law.Row{{Section: "PC 459", Title: law.Text{En: "Burglary's <kind>", Es: "Robo"}, Level: "wobbler"}, {Section: "PC 1000", Title: law.Text{En: "Program", Es: "Programa"}}},
		Reliefs: []*law.Relief{
			{ID: "dismissal", Name: law.Text{En: "Dismissal", Es: "Desestimación"}, Family: "dismissal", Aims: []string{"guns", "work"}, Cite: "PC 1",
				Requires: []law.Criterion{{ID: "a", Says: law.Text{En: "No case is open & more.", Es: "Nada."}, Cite: "PC 1(a)", From: law.On(2020, 1, 2), Holds: law.IsNot(open), Else: law.Outcome{Status: law.Barred, See: []string{"sealing", "nowhere"}}}},
				Grants:   []law.Grant{{ID: "g", When: law.Always, Cite: "PC 1(b)", Outcome: law.Outcome{Status: law.May}}}},
			{ID: "sealing", Arrest: true, Name: law.Text{En: "Sealing", Es: "Sellar"}, Family: "arrest",
				Grants: []law.Grant{{ID: "g", When: law.Always, Outcome: law.Outcome{Status: law.Shall}}}},
		},
		Families: []law.Family{{ID: "dismissal", Files: 1}},
		Aims: []law.Aim{{ID: "work", Roads: []string{"dismissal"}, Told: []string{"sealing"},
			Warn: []law.Warning{{Fact: open, Is: "yes"}}}},
		Offense: offense, AsOf: law.On(2026, 7, 21),
	}
}

func source() *Source {
	return &Source{
		Book: book(), Said: law.Speech{Noise: []string{"felony"}, Alike: [][]string{{"break", "broke*"}},
			Names: []law.Name{{Said: []string{"break in", "robo"}, Sections: []string{"PC 459"}}, {Said: []string{"bail"}}}},
		Words: func(lang string) map[string]string {
			return map[string]string{"q-yes": "Yes", "skip": "Skip", "status-may": "You can ask", "family-dismissal": "Dismissal", "check-from": "law since"}
		},
		Page: func(lang, relief string) string { return lang + "/" + relief + "/" },
	}
}

func TestCore(t *testing.T) {
	c := source().core()
	if a := c.Aims[0]; a.ID != "work" || a.Roads[0] != 0 || a.Told[0] != 1 || a.Warnings[0].Is != 1 {
		t.Errorf("the aim is %+v", a)
	}
	if c.Complete != -1 || c.Offense != 5 {
		t.Errorf("complete is %d and offense %d; want -1 and 5", c.Complete, c.Offense)
	}
	if f := c.Facts[0]; !f.Self || f.Future {
		t.Errorf("open_case is %+v; want it to be decided by the person", f)
	}
	if !c.Facts[2].Future {
		t.Error("the end of probation may lie ahead")
	}
	if !c.Reliefs[1].Arrest {
		t.Error("sealing is not marked as about an arrest")
	}
	if got := string(source().ids()); !strings.Contains(got, `["sealing",1,-1]`) || !strings.Contains(got, `["level",1,1,["felony","misdemeanor"]]`) {
		t.Errorf("the rows are %s", got)
	}
}

func TestWords(t *testing.T) {
	s := source()
	script, err := s.WordsScript("en")
	if err != nil {
		t.Fatal(err)
	}
	text := string(script)
	if strings.Contains(text, "<") {
		t.Error("the script holds a < that could close the element it stands in")
	}
	if !strings.Contains(text, `Burglary\'s \x3ckind>`) {
		t.Errorf("the title is not escaped for a string: %s", text)
	}
	data, _ := s.WordsJSON("en")
	var w struct {
		UI map[string]string
	}
	if err := json.Unmarshal(data, &w); err != nil {
		t.Fatal(err)
	}
	if len(w.UI) != 1 || w.UI["yes"] != "Yes" {
		t.Errorf("the strings of the quiz are %v; want only yes", w.UI)
	}
	if see := s.answer("en").Reliefs[0].Requirements[0].See; len(see) != 1 || see[0] != 1 {
		t.Errorf("see is %v; want the number of sealing alone", see)
	}
}

func TestOffenses(t *testing.T) {
	got := string(source().OffensesScript())
	if want := `PC 459|w\nPC 1000|p\n\nfelony\nbreak broke*\n\nbreak in,robo|0\nbail|';`; !strings.Contains(got, want) {
		t.Errorf("the catalogue is %s; want %s in it", got, want)
	}
}

func TestChecklist(t *testing.T) {
	got := source().Checklist("en")
	for _, want := range []string{`<section id="dismissal">`, "No case is open &amp; more.", `<span class="cite">PC 1(a)</span>`, "(law since January 2, 2020)", "<b>You can ask.</b>", `</p><details class="check-rules"><summary>`, `href="../../en/sealing/"`} {
		if !strings.Contains(got, want) {
			t.Errorf("the checklist does not hold %s:\n%s", want, got)
		}
	}
}

func TestDate(t *testing.T) {
	if got := Date(law.On(2026, 3, 9), "es"); got != "9 de marzo de 2026" {
		t.Error(got)
	}
	if got := Date(law.On(2026, 12, 31), "en"); got != "December 31, 2026" {
		t.Error(got)
	}
}

func TestEmbed(t *testing.T) {
	var all []byte
	for i := range 256 {
		all = append(all, byte(i))
	}
	for _, data := range [][]byte{nil, all, []byte(strings.Repeat("\x00\xff<", 9)), append(bytes.Repeat([]byte{200}, 300), all...)} {
		text := Embed(data)
		if strings.ContainsAny(text, "<\x00\r\n") {
			t.Error("the text holds a sign that HTML would change")
		}
		chars := []rune(text)
		if len(chars) != len(data) {
			t.Fatalf("%d characters for %d bytes", len(chars), len(data))
		}
		for i, c := range chars { // as decode of start.ts
			if c > '~' && c < 256 || byte(c-34) != data[i] {
				t.Fatalf("character %d is %q for the byte %d", i, c, data[i])
			}
		}
	}
}
