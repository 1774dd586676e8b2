package scripts

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"example.org/relief/site/quiz"
	"example.org/relief/wasm/california"
)

// finding asks the search of the quiz for what people type, in the catalogue of the
// law with its titles in both languages.
const finding = `
import { exact, find } from "./find";
import { setLanguage } from "./words";
declare const process: any, data: any, asked: any;
(globalThis as any).window = { reliefData: {} };
new Function("self", data.words.en)(globalThis.window); new Function("self", data.words.es)(globalThis.window); new Function("self", data.offenses)(globalThis.window);
const out = asked.map(({ Lang, Text }: any) => {
  setLanguage(Lang);
  return { found: find(Text).map((o) => o.section), exact: exact(Text, false)?.section || "" };
});
process.stdout.write(JSON.stringify(out));
`

// query is what somebody types, and what must come of it.
type query struct {
	Lang, Text string
	top        []string // among the first three lines
	not        []string // how no line begins
	exact      string   // the one that Continue takes without a touch
}

// queries reads testdata/crimes.txt.
func queries(t *testing.T) []query {
	t.Helper()
	text, err := os.ReadFile("testdata/crimes.txt")
	if err != nil {
		t.Fatal(err)
	}
	var out []query
	for _, line := range strings.Split(string(text), "\n") {
		said, wants, ok := strings.Cut(line, ": ")
		if !ok || line[0] == '#' {
			continue
		}
		q := query{Lang: said[:2], Text: said[3:]}
		top, not, _ := strings.Cut(wants, "; not ")
		if top != "nothing" {
			q.top = strings.Split(top, ", ")
		}
		if not != "" {
			q.not = strings.Split(not, ", ")
		}
		out = append(out, q)
	}
	return out
}

// TestFind looks for crimes as people name them.
func TestFind(t *testing.T) {
	book, err := california.Law()
	if err != nil {
		t.Fatal(err)
	}
	said, err := california.Said()
	if err != nil {
		t.Fatal(err)
	}
	source := &quiz.Source{Book: book, Said: said, Words: func(string) map[string]string { return nil }, Page: func(string, string) string { return "" }}
	words := map[string]string{}
	for _, lang := range []string{"en", "es"} {
		script, err := source.WordsScript(lang)
		if err != nil {
			t.Fatal(err)
		}
		words[lang] = string(script)
	}
	asked := queries(t)
	// By section: the code before or behind, glued or missing, brackets or none.
	for _, said := range []string{"459", "pc 459", "459 PC", "PC459", "Penal Code section 459"} {
		asked = append(asked, query{Lang: "en", Text: said, top: []string{"PC 459"}, exact: "PC 459"})
	}
	for said, want := range map[string]string{"11378": "HS 11378", "11378 hs": "HS 11378", "h&s 11378": "HS 11378", "23152(b)": "VC 23152(b)",
		"23152b": "VC 23152(b)", "vc 23152 (b)": "VC 23152(b)", "§ 484": "PC 484", "243e1": "PC 243(e)(1)", "pc243e1": "PC 243(e)(1)"} {
		asked = append(asked, query{Lang: "en", Text: said, top: []string{want}, exact: want})
	}
	asked = append(asked, query{Lang: "en", Text: "187", top: []string{"PC 187(a)"}}, query{Lang: "en", Text: "288a", top: []string{"PC 288a (former)"}})
	data, err := json.Marshal(map[string]any{"words": words, "offenses": string(source.OffensesScript())})
	if err != nil {
		t.Fatal(err)
	}
	typed, err := json.Marshal(asked)
	if err != nil {
		t.Fatal(err)
	}
	var got []struct {
		Found []string
		Exact string
	}
	script := fmt.Sprintf("(globalThis as any).data = %s; (globalThis as any).asked = %s;\n", data, typed)
	out := run(t, strings.Replace(finding, "declare const process: any, data: any, asked: any;\n", "declare const process: any, data: any, asked: any;\n"+script, 1))
	if err := json.Unmarshal(out, &got); err != nil {
		t.Fatal(err)
	}
	for i, q := range asked {
		found := got[i].Found
		for _, want := range q.top {
			if !slices.Contains(found[:min(3, len(found))], want) {
				t.Errorf("%s %q finds %q; want %s among the first three", q.Lang, q.Text, found, want)
			}
		}
		for _, section := range found {
			if q.top == nil || slices.ContainsFunc(q.not, func(not string) bool { return strings.HasPrefix(section, not) }) {
				t.Errorf("%s %q finds %s", q.Lang, q.Text, section)
			}
		}
		if len(found) > 5 {
			t.Errorf("%s %q finds %d lines", q.Lang, q.Text, len(found))
		}
		if q.exact != got[i].Exact && q.exact != "" {
			t.Errorf("%s %q is taken as %q; want %q", q.Lang, q.Text, got[i].Exact, q.exact)
		}
		if q.Text == "288a" && got[i].Exact == "PC 288(a)" {
			t.Error("288a, oral copulation, is taken for 288(a), a lewd act on a child")
		}
	}
}
