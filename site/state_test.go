package site

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// nowhere is the law of a state that there is not: one question, one crime, one
// relief, and a code of its own.
func nowhere() *law.Book {
	say := func(en, es string) law.Text { return law.Text{En: en, Es: es} }
	offense := &law.Fact{ID: "offense", Kind: law.Section, Scope: law.Case, Ask: say("Which section?", "¿Qué artículo?")}
	done := &law.Fact{ID: "sentence_done", Kind: law.YesNo, Scope: law.Case, Ask: say("Is it over?", "¿Ya terminó?")}
	return &law.Book{
		State: &law.State{
			Name: "Nowhere", Postal: "NW", Zone: "UTC",
			Codes:      []law.CitedCode{{Official: "NOW", Names: []string{"NC"}}},
			SectionURL: "https://law.example/CODE/SECTION",
			Forms:      []string{"NF"},
		},
		Facts:    []*law.Fact{offense, done},
		Offense:  offense,
		Offenses: []law.Row{{Section: "NC 7", Title: say("Whistling", "Silbar"), Level: "misdemeanor"}},
		Charges:  &law.Charges{Codes: []law.Code{{ID: "NC", Names: []string{"NC"}}}, Real: []string{"NC 7"}},
		Families: []law.Family{{ID: "mercy", Files: 1}},
		Aims:     []law.Aim{{ID: "work", Roads: []string{"forgetting"}}},
		Reliefs: []*law.Relief{{
			ID: "forgetting", Name: say("Forgetting", "Olvido"), Family: "mercy", Cite: "NC 12.3", Aims: []string{"work"},
			Requires: []law.Criterion{{ID: "over", Says: say("The sentence is over.", "La pena terminó."),
				Cite: "NC 12.3(a)", Holds: law.Is(done),
				Else: law.Outcome{Status: law.Barred, Why: say("The sentence is not over.", "La pena no ha terminado.")}}},
			Grants: []law.Grant{{ID: "ask", When: law.Always, Cite: "NC 12.3(b)",
				Outcome: law.Outcome{Status: law.May, Why: say("You can ask.", "Puede pedirlo.")}}},
		}},
		AsOf: law.On(2026, 1, 1),
	}
}

// A second state needs nothing but its book: the engine answers by it, its pages
// and its quiz are made, and no trace of another state is in them.
func TestSecondState(t *testing.T) {
	book := nowhere()
	codes, err := record.New(book)
	if err != nil {
		t.Fatal(err)
	}
	for answer, want := range map[string]law.Status{"yes": law.May, "no": law.Barred} {
		r, err := record.Parse("record", []byte(`{"as_of": "2026-01-01", "cases": [`+
			`{"id": "a", "offense": "NC 7", "sentence_done": "`+answer+`"}]}`))
		if err != nil {
			t.Fatal(err)
		}
		ds, err := codes.Determine(r)
		if err != nil || len(ds) != 1 || ds[0].Status != want.String() {
			t.Errorf("%s: %+v, %v", answer, ds, err)
		}
	}

	dir := t.TempDir()
	for _, d := range []string{"templates", "styles", "scripts"} {
		if err := os.CopyFS(filepath.Join(dir, "site", d), os.DirFS(d)); err != nil {
			t.Fatal(err)
		}
	}
	put(t, dir, "content/firm.txt", "name: A Firm\noffice-city: Middle\ncounties: Far\n")
	for _, lang := range Languages {
		words, err := os.ReadFile(filepath.Join("..", "content", lang, "words.txt"))
		if err != nil {
			t.Fatal(err)
		}
		put(t, dir, "content/"+lang+"/words.txt", string(words))
		put(t, dir, "content/"+lang+"/glossary.txt", "")
		front := func(kind, more string) string {
			return "---\ntitle: T\ndescription: D.\nkind: " + kind + "\n" + more + "---\n"
		}
		put(t, dir, "content/"+lang+"/index.md", front("front", ""))
		put(t, dir, "content/"+lang+"/quiz.md", front("quiz", "order: 1\n"))
		put(t, dir, "content/"+lang+"/checklist.md", front("checklist", "order: 2\n"))
		put(t, dir, "content/"+lang+"/forgetting.md", front("relief",
			"reliefs: forgetting\norder: 1\n")+"See {NC 12.3(a)}.\n\n::law forgetting\n::quiz forgetting\n")
	}
	out := filepath.Join(dir, "public")
	build(t, Options{Dir: dir, Plain: true, BaseURL: "https://example.org", Law: func(context.Context) (*Law, error) {
		return &Law{Book: codes.Book, Code: codes.Code[:codes.Used], Module: []byte("engine"), Folder: "wasm/nowhere", Key: "nowhere"}, nil
	}})
	for name, wants := range map[string][]string{
		"en/forgetting/index.html": {`href="https://law.example/NOW/12.3">NC 12.3(a)</a>`, "The sentence is over.", `"Far County, Nowhere"`,
			`"addressRegion":"NW"`},
		"es/forgetting/index.html": {"La pena terminó."},
		"en/checklist/index.html":  {"Forgetting", "NC 12.3(b)"},
		"es/quiz/index.html":       {`id="core"`},
		"assets/words-es-*.js":     {"Olvido", "¿Ya terminó?"},
		"search/en.js":             {"Whistling"},
	} {
		found, err := filepath.Glob(filepath.Join(out, name))
		if err != nil || len(found) != 1 {
			t.Fatal(name, found, err)
		}
		b, err := os.ReadFile(found[0])
		if err != nil {
			t.Fatal(err)
		}
		for _, want := range wants {
			if !strings.Contains(string(b), want) {
				t.Errorf("%s lacks %s", name, want)
			}
		}
		for _, other := range []string{"leginfo", "wasm/california", "PC 1203"} {
			if strings.Contains(string(b), other) {
				t.Errorf("%s names another state: %s", name, other)
			}
		}
	}
}
