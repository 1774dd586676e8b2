package scripts

import (
	"encoding/json"
	"fmt"
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

// TestFind looks for crimes as people name them. Top must be among the five lines that
// a phone shows; exact is the one that Continue takes without a touch ("" for none).
func TestFind(t *testing.T) {
	book, err := california.Law()
	if err != nil {
		t.Fatal(err)
	}
	aliases, err := california.Aliases()
	if err != nil {
		t.Fatal(err)
	}
	source := &quiz.Source{Book: book, Words: func(string) map[string]string { return nil }, Page: func(string, string) string { return "" }}
	for _, a := range aliases {
		source.Aliases = append(source.Aliases, quiz.Alias{Words: a.Words, Lang: a.Lang, Section: a.Section})
	}
	words := map[string]string{}
	for _, lang := range []string{"en", "es"} {
		script, err := source.WordsScript(lang)
		if err != nil {
			t.Fatal(err)
		}
		words[lang] = string(script)
	}
	asked := []struct{ Lang, Text, top, exact string }{
		// By section: the code before or behind, glued or missing, brackets or none.
		{"en", "459", "PC 459", "PC 459"}, {"en", "pc 459", "PC 459", "PC 459"}, {"en", "459 PC", "PC 459", "PC 459"}, {"en", "PC459", "PC 459", "PC 459"},
		{"en", "Penal Code section 459", "PC 459", "PC 459"}, {"en", "11378", "HS 11378", "HS 11378"}, {"en", "11378 hs", "HS 11378", "HS 11378"}, {"en", "h&s 11378", "HS 11378", "HS 11378"},
		{"en", "23152(b)", "VC 23152(b)", "VC 23152(b)"}, {"en", "23152b", "VC 23152(b)", "VC 23152(b)"}, {"en", "vc 23152 (b)", "VC 23152(b)", "VC 23152(b)"}, {"en", "§ 484", "PC 484", "PC 484"},
		{"en", "243e1", "PC 243(e)(1)", "PC 243(e)(1)"}, {"en", "pc243e1", "PC 243(e)(1)", "PC 243(e)(1)"},
		{"en", "187", "PC 187(a)", ""}, {"en", "288a", "PC 288a", ""},
		// By name, whole or in part, with little words and slips.
		{"en", "burglary", "PC 459", ""}, {"en", "burglary of a store", "PC 459", ""}, {"en", "store burglary", "PC 459", ""}, {"en", "second degree burglary", "PC 459/460(b)", ""},
		{"en", "I was arrested for petty theft", "PC 484", ""}, {"en", "shoplifting", "PC 459.5", ""}, {"en", "murder 25 to life", "PC 187(a)", ""}, {"en", "drugs", "HS 11377", ""}, {"en", "shopliftng", "PC 459.5", ""}, {"en", "dui", "VC 23152", ""}, {"en", "drunk driving", "VC 23152", ""}, {"en", "driving drunk", "VC 23152", ""},
		{"en", "sold drugs", "HS 11", ""}, {"en", "hit my wife", "PC 273.5", ""}, {"en", "hit my girlfriend", "PC 2", ""}, {"en", "beat up", "PC 24", ""}, {"en", "meth for sale", "HS 11378", ""},
		{"en", "unemployment fraud", "WI 10980", ""}, {"en", "felon with a gun", "PC 29800", ""}, {"en", "robbery", "PC 211", ""}, {"en", "identity theft", "PC 530.5", ""},
		{"es", "robo", "PC 4", ""}, {"es", "manejar borracho", "VC 23152", ""}, {"es", "posesión de droga para vender", "HS 113", ""}, {"es", "posesion para vender", "HS 113", ""},
		{"es", "cocaina para vender", "HS 11351", ""}, {"es", "pegarle a mi esposa", "PC 2", ""}, {"es", "identidad falsa", "PC 5", ""}, {"es", "abuso de menores", "PC 2", ""},
		// Never a dead end.
		{"en", "qwertyburg", "PC", ""},
	}
	data, err := json.Marshal(map[string]any{"words": words, "offenses": string(source.OffensesScript())})
	if err != nil {
		t.Fatal(err)
	}
	queries, err := json.Marshal(asked)
	if err != nil {
		t.Fatal(err)
	}
	var got []struct {
		Found []string
		Exact string
	}
	script := fmt.Sprintf("(globalThis as any).data = %s; (globalThis as any).asked = %s;\n", data, queries)
	out := run(t, strings.Replace(finding, "declare const process: any, data: any, asked: any;\n", "declare const process: any, data: any, asked: any;\n"+script, 1))
	if err := json.Unmarshal(out, &got); err != nil {
		t.Fatal(err)
	}
	for i, q := range asked {
		ok := false
		for _, section := range got[i].Found {
			ok = ok || strings.HasPrefix(section, q.top)
		}
		if !ok || len(got[i].Found) > 5 {
			t.Errorf("%s %q finds %q; want %s among five", q.Lang, q.Text, got[i].Found, q.top)
		}
		if q.exact != got[i].Exact && q.exact != "" {
			t.Errorf("%s %q is taken as %q; want %q", q.Lang, q.Text, got[i].Exact, q.exact)
		}
		if q.Text == "288a" && got[i].Exact == "PC 288(a)" {
			t.Error("288a, oral copulation, is taken for 288(a), a lewd act on a child")
		}
	}
}
