package quiz

import (
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"path/filepath"
	"testing"

	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// stored is a message with its reply, in a form that Go and the scripts read: the
// record as the scripts hold it, the bytes of both, and what the reply says.
type stored struct {
	Name           string          `json:"name"`
	AsOf           law.Day         `json:"asOf"`
	Person         [][2]any        `json:"person"`
	Cases          [][][2]any      `json:"cases"`
	Ask            map[string]any  `json:"ask"`
	Message        string          `json:"message"`
	Reply          string          `json:"reply"`
	Determinations []determination `json:"determinations,omitempty"`
}

type said struct {
	Known bool   `json:"known"`
	Lo    int    `json:"lo"`
	Hi    int    `json:"hi"`
	List  []span `json:"list,omitempty"`
	More  bool   `json:"more,omitempty"`
}

type span struct {
	Lo int `json:"lo"`
	Hi int `json:"hi"`
}

// told are records as a person tells them, with the same as a script holds it.
var told = []struct {
	name    string
	record  string // as relief eval reads it
	person  [][2]any
	cases   [][][2]any
	command byte
	scope   []int
}{
	{"nothing", `{"as_of": "2026-11-29", "person": {}, "cases": []}`, [][2]any{}, [][][2]any{}, law.Determine, nil},
	{"a case of every kind of answer", `{"as_of": "2026-11-29",
		"person": {"open_case": "no", "new_dates": ["2015-06-30", "unknown"]},
		"cases": [{"id": "a", "level": "misdemeanor", "probation_end_date": "2014", "value_taken": 949.5, "offense": "PC 459"}]}`,
		[][2]any{{0, said{true, 0, 0, nil, false}}, {3, said{true, 0, 0, []span{{16616, 16616}}, true}}},
		[][][2]any{{{1, said{true, 1, 1, nil, false}}, {2, said{true, 16071, 16435, nil, false}}, {4, said{true, 94950, 94950, nil, false}}, {5, said{true, 0, 0, nil, false}}}},
		law.Determine, nil},
	{"not known, an empty list, one relief", `{"as_of": "2026-11-29", "person": {"open_case": "unknown", "new_dates": []}, "cases": [{"id": "a", "level": "unknown"}, {"id": "b", "arrest_date": "2019-05"}]}`,
		[][2]any{{0, said{}}, {3, said{true, 0, 0, []span{}, false}}},
		[][][2]any{{{1, said{}}}, {{6, said{true, 18017, 18047, nil, false}}}}, law.Determine, []int{1}},
	{"what to ask next", `{"as_of": "2026-11-29", "person": {}, "cases": [{"id": "a", "level": "felony"}]}`,
		[][2]any{}, [][][2]any{{{1, said{true, 0, 0, nil, false}}}}, law.NextFact, []int{0, 1}},
}

// determination is what a script makes of its part of a reply, in the order of
// law.Engine.writeDetermination.
type determination struct {
	Relief   int32     `json:"relief"`
	Case     int32     `json:"case"`
	Status   int32     `json:"status"`
	Late     bool      `json:"late"`
	From     int32     `json:"from"`
	By       int32     `json:"by"`
	Early    int32     `json:"early"`
	Event    int32     `json:"event"`
	Decider  int32     `json:"decider"`
	Findings []finding `json:"findings"`
	Missing  []int32   `json:"missing"`
	Segments []segment `json:"segments"`
}

type finding struct {
	Value int32 `json:"value"`
	Turns int32 `json:"turns"`
}

type segment struct {
	Start  int32 `json:"start"`
	Status int32 `json:"status"`
}

func determinations(reply []byte) []determination {
	next := func() int32 {
		n := int32(binary.LittleEndian.Uint32(reply))
		reply = reply[4:]
		return n
	}
	var all []determination
	for len(reply) > 0 {
		d := determination{Findings: []finding{}, Missing: []int32{}, Segments: []segment{}}
		d.Relief, d.Case, d.Status, d.Late = next(), next(), next(), next()&law.Late != 0
		d.From, d.By, d.Early, d.Event, d.Decider = next(), next(), next(), next(), next()
		for n := next(); n > 0; n-- {
			d.Findings = append(d.Findings, finding{next(), next()})
		}
		for n := next(); n > 0; n-- {
			d.Missing = append(d.Missing, next())
		}
		for n := next(); n > 0; n-- {
			d.Segments = append(d.Segments, segment{next(), next()})
		}
		all = append(all, d)
	}
	return all
}

// TestMessages writes each message, lets the engine answer it, and compares both with
// what is stored. The test of the scripts reads the same file.
func TestMessages(t *testing.T) {
	codes, err := record.New(book())
	if err != nil {
		t.Fatal(err)
	}
	var all []stored
	for _, x := range told {
		r, err := record.Parse(x.name, []byte(x.record))
		if err != nil {
			t.Fatal(err)
		}
		m, err := codes.Message(r, x.command, 0, 0, x.scope)
		if err != nil {
			t.Fatal(err)
		}
		reply, err := codes.Run(m)
		if err != nil {
			t.Fatal(err)
		}
		s := stored{Name: x.name, AsOf: r.AsOf, Person: x.person, Cases: x.cases, Ask: map[string]any{"command": x.command}}
		s.Message, s.Reply = hex.EncodeToString(m), hex.EncodeToString(reply)
		if x.scope != nil {
			s.Ask["scope"] = x.scope
		}
		if x.command == law.Determine {
			s.Determinations = determinations(reply)
		}
		all = append(all, s)
	}
	made, err := json.MarshalIndent(all, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	golden(t, filepath.Join("..", "scripts", "testdata", "messages.json"), string(made)+"\n")
}
