package scripts

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"example.org/relief/wasm/california"
	"example.org/relief/wasm/law"
	"example.org/relief/wasm/paper"
	"example.org/relief/wasm/record"
)

// readRaps reads the sheets that Go gives it.
const readRaps = `
import { ChargeReader } from "./charge";
import { near } from "./chargenear";
import { makeRecord } from "./rapcases";
import { readSheets } from "./rapsheet";
declare const require: any, process: any;
const { tables, rows, texts, today } = JSON.parse(require("fs").readFileSync(process.env.RELIEF_IN, "utf8"));
const reader = new ChargeReader(tables, rows, near);
const all = texts.map((t: string) => readSheets(t, today).map((p) => makeRecord(p, reader, rows, tables.flags, today)));
process.stdout.write(JSON.stringify(all));
`

// TestRapSheets reads the same sheets as wasm/paper, whole and damaged, and comes to the
// same records.
func TestRapSheets(t *testing.T) {
	c, err := record.Of(california.Law)
	if err != nil {
		t.Fatal(err)
	}
	book := c.Book
	tables, err := c.Charges.Tables()
	if err != nil {
		t.Fatal(err)
	}
	im := paper.Importer{Book: c, Today: law.On(2026, 11, 23)}
	given := struct {
		Tables json.RawMessage `json:"tables"`
		Rows   []string        `json:"rows"`
		Texts  []string        `json:"texts"`
		Today  law.Day         `json:"today"`
	}{Tables: tables, Texts: sheets(t), Today: im.Today}
	for _, o := range book.Offenses {
		given.Rows = append(given.Rows, o.Section)
	}
	in, err := json.Marshal(given)
	if err != nil {
		t.Fatal(err)
	}
	var got [][]struct {
		ID       string
		Deceased bool
		Person   [][2]any
		Cases    []struct {
			ID, CourtCase string
			Said          []struct {
				Fact     string
				Value    any
				Inferred bool
			}
		}
		Unread []string
	}
	if err := json.Unmarshal(runWith(t, readRaps, in), &got); err != nil {
		t.Fatal(err)
	}
	wrong := 0
	for i, text := range given.Texts {
		var want []byte
		if err := im.Rap(strings.NewReader(text), func(r *record.Record) error { want = paper.AppendRecord(want, r); return nil }); err != nil {
			t.Fatal(err)
		}
		var have []byte
		for _, g := range got[i] {
			r := &record.Record{ID: g.ID, Deceased: g.Deceased, Unread: g.Unread}
			for _, p := range g.Person {
				r.Person = append(r.Person, record.Answer{Key: p[0].(string), Value: p[1]})
			}
			for _, k := range g.Cases {
				cs := record.CaseAnswers{ID: k.ID, CourtCase: k.CourtCase}
				for _, s := range k.Said {
					cs.Answers = append(cs.Answers, record.Answer{Key: s.Fact, Value: s.Value})
					if s.Inferred {
						cs.Inferred = append(cs.Inferred, s.Fact)
					}
				}
				r.Cases = append(r.Cases, cs)
			}
			have = paper.AppendRecord(have, r)
		}
		if !bytes.Equal(have, want) {
			if wrong++; wrong < 6 {
				t.Errorf("sheet %d:\npage %s\nGo   %s\n%.600s", i, have, want, text)
			}
		}
	}
	if wrong > 0 {
		t.Errorf("%d of %d sheets differ", wrong, len(given.Texts))
	}
}

// sheets are the invented sheets of wasm/paper, and each damaged as a scanner, a
// copier or a hurried person damages them.
func sheets(t *testing.T) []string {
	data, err := os.ReadFile("../../wasm/paper/testdata/rap.txtar")
	if err != nil {
		t.Fatal(err)
	}
	rng := rand.New(rand.NewPCG(3, 5))
	var out []string
	for _, f := range txtar.Parse(data).Files {
		text := string(f.Data)
		out = append(out, text, strings.ReplaceAll(text, "\n", "\r\n"), strings.ToLower(text))
		for range 60 {
			lines := strings.Split(text, "\n")
			for range 1 + rng.IntN(3) {
				i := rng.IntN(len(lines))
				line := []rune(lines[i])
				switch {
				case rng.IntN(4) == 0:
					lines[i] = ""
				case rng.IntN(5) == 0:
					j := rng.IntN(len(lines))
					lines[i], lines[j] = lines[j], lines[i]
				case len(line) > 0:
					line[rng.IntN(len(line))] = []rune("O0I1lS5;:., -*#Í")[rng.IntN(16)]
					lines[i] = string(line)
				}
			}
			out = append(out, strings.Join(lines, "\n"))
		}
	}
	return append(out, "", "\x00\xff", strings.Repeat("* * * *\nCOURT: NAM:01\n20010101 CASC\nCNT:01\n459 PC\n*DISPO:CONVICTED\n", 300))
}
