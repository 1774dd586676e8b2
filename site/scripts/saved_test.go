package scripts

import (
	"encoding/binary"
	"encoding/json"
	"slices"
	"testing"

	"example.org/relief/site/quiz"
	"example.org/relief/wasm/california"
	"example.org/relief/wasm/charge"
	"example.org/relief/wasm/record"
)

// opening opens saved files with the core, the catalogue and the charges of the quiz.
const opening = `
import { charge } from "./chargebox";
import { opened } from "./savedfile";
import { pieces } from "./pieces";
import { state } from "./state";
import { readCoreRow } from "./wire";
import { setLanguage } from "./words";
declare const require: any, process: any;
const { scripts, files } = JSON.parse(require("fs").readFileSync(process.env.RELIEF_IN, "utf8"));
(globalThis as any).window = { reliefData: {} };
for (const s of scripts) new Function("self", s)(globalThis.window);
const core: any = readCoreRow(JSON.parse((window as any).reliefData.ids));
state.core = { ...core, facts: core.facts.map((f: any, number: number) => ({ ...f, number })) };
setLanguage("en");
pieces.charge = charge;
process.stdout.write(JSON.stringify(files.map((f: any) => {
  const told = opened(JSON.stringify(f))!.cases[0].answers, of = told.get(core.offense), tried = told.get(core.attempt);
  return { Row: of ? of.lo : -1, Or: of ? of.hi : -1, Attempt: tried?.lo === 1 };
})));
`

// TestSavedOffense opens files that relief eval takes, and reads each offense as the same row:
// every row by its name, and a section with a degree, an attempt, a day. They say nothing of the person.
func TestSavedOffense(t *testing.T) {
	book, err := california.Law()
	if err != nil {
		t.Fatal(err)
	}
	codebook, err := record.New(book)
	if err != nil {
		t.Fatal(err)
	}
	source := &quiz.Source{Book: book, Words: func(string) map[string]string { return nil }, Page: func(string, string) string { return "" }}
	words, err := source.WordsScript("en")
	if err != nil {
		t.Fatal(err)
	}
	charges, err := source.ChargesScript()
	if err != nil {
		t.Fatal(err)
	}
	type said = map[string]string
	var cases []said
	for _, o := range book.Offenses {
		cases = append(cases, said{"offense": o.Section})
	}
	cases = append(cases,
		said{"offense": "PC 459", "offense_degree": "second"}, said{"offense_degree": "first", "offense": "459 PC"},
		said{"offense": "PC 459", "offense_degree": "unknown"}, said{"offense": "PC 459", "attempt": "yes"},
		said{"offense": "PC 459", "offense_degree": "second", "attempt": "yes"}, said{"offense": "PC 211", "attempt": "yes"},
		said{"offense": "PC 664/288(a)"}, said{"attempt": "yes", "offense": "PC 288(a)"}, said{"offense": "PC 664/211"},
		said{"offense": "B&P 4140"}, said{"offense": "PC 273.5(a)"}, said{"offense": "HS 11999"}, said{"offense": "pc 12020(a)"}, said{"offense": "VC 14601.1(b)"},
		said{"offense": "PC 12021", "conviction_date": "2005-03"}, said{"offense": "PC 647(j)", "conviction_date": "2015"}, said{"offense": "HS 11532", "offense_date": "1990-01-02"})
	type read struct {
		Row, Or int
		Attempt bool
	}
	var want, got []read
	offense, attempt := slices.Index(book.Facts, book.Offense), slices.Index(book.Facts, book.Attempt)
	for _, c := range cases {
		file, err := json.Marshal(map[string]any{"cases": []said{c}})
		if err != nil {
			t.Fatal(err)
		}
		w := read{Row: -1, Or: -1}
		r, err := record.Parse("a.json", file)
		if err != nil {
			t.Fatal(err)
		}
		m, err := codebook.Message(r, 0, 0, 0, nil)
		if err != nil && c["offense"] != "HS 11999" {
			t.Fatal(c, err)
		}
		for at := min(11, len(m)); at < len(m); at += 12 {
			lo, hi := int(int32(binary.LittleEndian.Uint32(m[at+4:]))), int(int32(binary.LittleEndian.Uint32(m[at+8:])))
			switch int(binary.LittleEndian.Uint16(m[at+2:])) {
			case offense:
				w.Row, w.Or = lo, hi
			case attempt:
				w.Attempt = lo == 1
			}
		}
		want = append(want, w)
	}
	files := make([]any, len(cases))
	for i, c := range cases {
		files[i] = map[string]any{"cases": []said{c}}
	}
	in, err := json.Marshal(map[string]any{"files": files,
		"scripts": []string{string(source.IDsScript()), string(source.OffensesScript()), string(charges), string(words)}})
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(runWith(t, opening, in), &got); err != nil {
		t.Fatal(err)
	}
	for i, c := range cases {
		if got[i] != want[i] {
			t.Errorf("%v: the quiz reads %+v, relief eval %+v", c, got[i], want[i])
		}
	}
	second := charge.New(book).Read("PC 459 second degree", charge.Span{}).Row
	if at := len(book.Offenses); got[at].Row != second || book.Offenses[second].Section != "PC 459/460(b)" {
		t.Errorf("PC 459 of the second degree is row %d, not %d", got[at].Row, second)
	}
}

// bringing asks what to bring for a relief of arrests, for another, and where there is none.
const bringing = `
import { bringOf } from "./phrases";
import { state } from "./state";
import { readCoreRow } from "./wire";
import { setLanguage } from "./words";
declare const require: any, process: any;
const { scripts } = JSON.parse(require("fs").readFileSync(process.env.RELIEF_IN, "utf8"));
(globalThis as any).window = { reliefData: {} };
for (const s of scripts) new Function("self", s)(globalThis.window);
state.core = readCoreRow(JSON.parse((window as any).reliefData.ids)) as any;
setLanguage("en");
const of = (arrest: boolean): any => ({ relief: state.core.reliefs.findIndex((r) => r.arrest === arrest) });
process.stdout.write(JSON.stringify([bringOf(of(true)), bringOf(of(false)), bringOf(undefined)]));
`

// TestBring: who was arrested and never charged has no papers of a court.
func TestBring(t *testing.T) {
	book, err := california.Law()
	if err != nil {
		t.Fatal(err)
	}
	own := map[string]string{"q-bring-arrest": "arrest", "q-bring-papers": "court"}
	source := &quiz.Source{Book: book, Words: func(string) map[string]string { return own }, Page: func(string, string) string { return "" }}
	words, err := source.WordsScript("en")
	if err != nil {
		t.Fatal(err)
	}
	in, err := json.Marshal(map[string]any{"scripts": []string{string(source.IDsScript()), string(source.OffensesScript()), string(words)}})
	if err != nil {
		t.Fatal(err)
	}
	if got := string(runWith(t, bringing, in)); got != `["arrest","court","court"]` {
		t.Errorf("to bring: %s", got)
	}
}
