package scripts

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"example.org/relief/wasm/california"
	"example.org/relief/wasm/charge"
	"example.org/relief/wasm/law"
)

// readCharges reads the charges that Go gives it.
const readCharges = `
import { ChargeReader } from "./charge";
import { near } from "./chargenear";
declare const require: any, process: any;
const { tables, rows, texts, days } = JSON.parse(require("fs").readFileSync(process.env.RELIEF_IN, "utf8"));
const reader = new ChargeReader(tables, rows, near);
const all = texts.flatMap((t: string) => days.map((d: number | null) => reader.read(t, d === null ? null : { first: d, last: d })));
process.stdout.write(JSON.stringify(all));
`

// TestCharges reads the same thousands of charges as wasm/charge, with its own tables, and
// says the same of each.
func TestCharges(t *testing.T) {
	book, err := california.Law()
	if err != nil {
		t.Fatal(err)
	}
	reader := charge.New(book)
	tables, err := reader.Tables()
	if err != nil {
		t.Fatal(err)
	}
	texts := charges(t, book)
	given := struct {
		Tables json.RawMessage `json:"tables"`
		Rows   []string        `json:"rows"`
		Texts  []string        `json:"texts"`
		Days   []any           `json:"days"`
	}{Tables: tables, Texts: texts, Days: []any{nil, law.On(1965, 5, 5), law.On(2005, 1, 1)}}
	for _, o := range book.Offenses {
		given.Rows = append(given.Rows, o.Section)
	}
	in, err := json.Marshal(given)
	if err != nil {
		t.Fatal(err)
	}
	type read struct {
		Read, Section, Degree, Level, Rest, Hint string
		Row, Or                                  int
		Attempt, Dated                           bool
		With                                     []string
	}
	var got []read
	if err := json.Unmarshal(runWith(t, readCharges, in), &got); err != nil {
		t.Fatal(err)
	}
	if len(got) != 3*len(texts) {
		t.Fatalf("%d charges were read of %d", len(got), 3*len(texts))
	}
	wrong := 0
	for i, text := range texts {
		for k, day := range given.Days {
			var when charge.Span
			if d, ok := day.(law.Day); ok {
				when = charge.Span{First: d, Last: d, Known: true}
			}
			c := reader.Read(text, when)
			want := read{string(c.Read), c.Section, c.Degree, c.Level, c.Rest, c.Hint, c.Row, c.Or, c.Attempt, c.Dated, c.With}
			g := got[3*i+k]
			if !slices.Equal(g.With, want.With) || g.Read != want.Read || g.Section != want.Section || g.Degree != want.Degree || g.Level != want.Level ||
				g.Rest != want.Rest || g.Hint != want.Hint || g.Row != want.Row || g.Or != want.Or || g.Attempt != want.Attempt || g.Dated != want.Dated {
				if wrong++; wrong < 12 {
					t.Errorf("%q on %v:\npage %+v\nGo   %+v", text, day, g, want)
				}
			}
		}
	}
	if wrong > 0 {
		t.Errorf("%d of %d differ", wrong, 3*len(texts))
	}
}

// runWith runs a script that reads a file, whose path is in RELIEF_IN.
func runWith(t *testing.T, script string, in []byte) []byte {
	t.Helper()
	name := filepath.Join(t.TempDir(), "in.json")
	if err := os.WriteFile(name, in, 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("RELIEF_IN", name)
	return run(t, script)
}

// ownLetter is a letter that touches its number.
var ownLetter = regexp.MustCompile(`([0-9])([A-Z])`)

// charges are every form of the file of charges, and every row and every section that
// exists in several forms.
func charges(t *testing.T, book *law.Book) []string {
	data, err := os.ReadFile("../../wasm/charge/testdata/charges.txt")
	if err != nil {
		t.Fatal(err)
	}
	var texts []string
	for _, line := range strings.Split(string(data), "\n") {
		text, _, _ := strings.Cut(line, " | ")
		texts = append(texts, text)
	}
	forms := func(section string) {
		code, number, ok := strings.Cut(section, " ")
		if !ok {
			return
		}
		up := strings.ToUpper(number)
		texts = append(texts, section, number+" "+code, up+code, up+" "+code+"-SOME WORDS", "664/"+up+" "+code, up+"(A)(B)1 "+code, up+" "+code+"/F", up+"X"+code, up+"/12022.7 PC",
			strings.ReplaceAll(up, "(", " ("), up+"-459 PC ATT", code+up+" (M)", up[:len(up)/2]+" "+code,
			strings.NewReplacer("(", "", ")", "", ".", "").Replace(code+up), up+"FALSE ID", strings.Replace(up, ".", " .", 1)+" "+code, "17-"+number+"0", "1) "+up+" "+code, "02 "+section,
			strings.ReplaceAll(up, ".", "-")+" "+code, strings.NewReplacer("1", "I", "5", "S", "0", "O", "8", "B").Replace(up)+" "+code, up+"GTHFT", up+code+"POSSESS",
			"FEL "+up+"(A)/(B)-(1) "+code, up+" (A1) ("+code+")", strings.NewReplacer("(", "-", ")", "").Replace(up)+"/"+code, up+" W/I 5",
			ownLetter.ReplaceAllString(up, "$1.$2")+" "+code, section+" (F) WORDS", section+" (2 COUNTS) - WORDS (FELONY)", up[:1]+" "+up[1:]+" "+code+" W/ 12022.5", up+" "+code[1:]+code[:1], strings.ReplaceAll(up, ")(", "X")+" "+code, up+" "+code+":FIRST")
	}
	for _, o := range book.Offenses {
		forms(o.Section)
	}
	for _, s := range book.Charges.Real {
		forms(s)
	}
	for _, o := range book.Charges.Old {
		forms(o.Section)
	}
	return append(texts, "É 459 PC", strings.Repeat("459 PC ", 90), "((((", "459 PC\x00\x01", "—459–460(B) PC", "$%&/()=?", "1ST 2ND 3RD", "664", "PC 664/664", "17(b)")
}

// findCharges types printed forms into the search box of the quiz.
const findCharges = `
(globalThis as any).window = globalThis;
declare const require: any, process: any;
const { tables, offenses, titles, texts } = JSON.parse(require("fs").readFileSync(process.env.RELIEF_IN, "utf8"));
(globalThis as any).reliefData = { charges: JSON.stringify(tables), offenses };
import { find } from "./find";
import { now } from "./words";
now.words = { titles } as any;
process.stdout.write(JSON.stringify(texts.map((t: string) => find(t)[0]?.number ?? -1)));
`

// TestFindPrinted: whatever printed form of a charge is typed, its row comes first.
func TestFindPrinted(t *testing.T) {
	book, err := california.Law()
	if err != nil {
		t.Fatal(err)
	}
	reader := charge.New(book)
	tables, err := reader.Tables()
	if err != nil {
		t.Fatal(err)
	}
	var offenses, titles []string
	for _, o := range book.Offenses {
		offenses, titles = append(offenses, o.Section+"|fc"), append(titles, o.Title.En)
	}
	var texts []string
	var want []int
	data, err := os.ReadFile("../../wasm/charge/testdata/charges.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range strings.Split(string(data), "\n") {
		text, _, ok := strings.Cut(line, " | ")
		if c := reader.Read(text, charge.Span{}); ok && c.Known() && c.Read != charge.Ordinance {
			texts, want = append(texts, text), append(want, c.Row)
		}
	}
	in, err := json.Marshal(map[string]any{"tables": json.RawMessage(tables), "offenses": strings.Join(offenses, "\n"), "titles": strings.Join(titles, "\n"), "texts": texts})
	if err != nil {
		t.Fatal(err)
	}
	var got []int
	if err := json.Unmarshal(runWith(t, findCharges, in), &got); err != nil {
		t.Fatal(err)
	}
	for i, text := range texts {
		if got[i] != want[i] {
			t.Errorf("%q finds row %d first, want %s", text, got[i], book.Offenses[want[i]].Section)
		}
	}
	if len(texts) < 150 {
		t.Fatalf("only %d charges were typed", len(texts))
	}
}
