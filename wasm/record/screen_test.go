package record_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

var today = law.On(2026, 11, 23)

// lean is what a Screener writes of a determination.
type lean struct {
	Relief  string   `json:"relief"`
	Case    *string  `json:"case"`
	Status  string   `json:"status"`
	From    string   `json:"from,omitempty"`
	By      string   `json:"by,omitempty"`
	Late    bool     `json:"late,omitempty"`
	Event   string   `json:"event,omitempty"`
	Missing []string `json:"missing"`
}

// one is what relief eval comes to, written like a Screener.
func one(c *record.Codebook, text string) (string, error) {
	r, err := record.Parse("x", []byte(text))
	if err != nil {
		return "", err
	}
	if r.AsOf == 0 {
		r.AsOf = today
	}
	ds, warnings, err := c.DetermineAll(r)
	if err != nil {
		return "", err
	}
	out := []lean{}
	for _, d := range ds {
		out = append(out, lean{d.Relief, d.Case, d.Status, d.From, d.By, d.Late, d.Event, d.Missing})
	}
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	err = enc.Encode(struct {
		AsOf string   `json:"as_of"`
		ID   string   `json:"id,omitempty"`
		Died bool     `json:"deceased,omitempty"`
		Ds   []lean   `json:"determinations"`
		Warn []string `json:"warnings,omitempty"`
	}{record.FormatDay(r.AsOf), r.ID, r.Deceased, out, warnings})
	return b.String(), err
}

// agree checks that a Screener says the same as relief eval, mistakes included.
func agree(t *testing.T, c *record.Codebook, s *record.Screener, text string) {
	t.Helper()
	want, wantErr := one(c, text)
	got, err := s.Append(nil, func() string { return "x" }, []byte(text))
	if fmt.Sprint(err) != fmt.Sprint(wantErr) {
		t.Fatalf("%s\ngot the error  %v\nwant the error %v", text, err, wantErr)
	}
	if string(got) != want {
		i := 0
		for i < min(len(got), len(want)) && got[i] == want[i] {
			i++
		}
		i = max(0, i-60)
		t.Fatalf("%s\ngot  …%.120s\nwant …%.120s", text, got[i:], want[i:])
	}
}

func screener(t testing.TB) (*record.Codebook, *record.Screener) {
	c, err := theLaw()
	if err != nil {
		t.Fatal(err)
	}
	s := c.NewScreener()
	s.Today = today
	return c, s
}

// shapes are records of every shape, good and bad.
var shapes = []string{
	`{}`, ` { "person" : { } , "cases" : [ ] } `, `{"cases":[{}]}`, `{"cases":[{"id":"a\"b","level":"felony"}]}`,
	`{"cases":[{"id":"año","level":"felony"},{"id":"","level":"misdemeanor"}]}`, `{"cases":[{"id":"<&>","level":"felony"}]}`,
	`{"as_of":"2024-02-29","cases":[{"level":"felony"}]}`, `{"as_of":"2024-02-30","cases":[]}`, `{"as_of":"2024"}`, `{"as_of":3}`,
	`{"cases":[{"level":"felony","level":"felony"}]}`, `{"cases":[{"levl":"felony"}]}`, `{"cases":[{"level":"felon"}]}`,
	`{"cases":[{"open_case":"yes"}]}`, `{"person":{"level":"felony"}}`, `{"person":{"open_case":true}}`, `{"person":{"open_case":null}}`,
	`{"person":{"open_case":"yes"},"person":{"open_case":"no"}}`, `{"person":{"open_case":{}}}`, `{"person":{"open_case":"yes"}} x`,
	`{"person":{"open_case":"yes",}}`, `{"person":{"open_case":"yes"}`, `{"person":{"open_case":yes}}`, `{"person":{"id":"a"}}`, `[]`, `x`, `{"other":1}`,
	`{"cases":[{"cannabis_grams":28.5}]}`, `{"cases":[{"cannabis_grams":02}]}`, `{"cases":[{"cannabis_grams":1e1}]}`, `{"cases":[{"cannabis_grams":-1}]}`, `{"cases":[{"cannabis_grams":"28.5"}]}`,
	`{"cases":[{"new_conviction_dates":["2015","2016-02"]}]}`, `{"cases":[{"new_conviction_dates":[]}]}`, `{"cases":[{"new_conviction_dates":["a]"]}]}`,
	`{"person":{"new_conviction_dates":["2015",3]}}`, `{"cases":[{"offense":"PC 459","offense_degree":"first"},{"offense":"PC 459","offense_degree":"second"}]}`,
	`{"cases":[{"offense":"PC 211","attempt":true}]}`, `{"cases":[{"attempt":"dont-know","offense":"PC 211"}]}`, `{"cases":[{"offense":"PC 99999"}]}`, `{"cases":[{"offense":5}]}`,
	`{"cases":[{"id":"a","id":"b","level":"felony"}]}`, `{"cases":[{"level":["felony"]}]}`, `{"cases":{"level":"felony"}}`, "{\"cases\":[{\"level\":\"felony\"\x00}]}",
	"level: felony", "{\"cases\":\n[{\"levl\":1}]}", threeCases, `{"cases":[` + strings.Repeat(`{"level":"felony","conviction_date":"2010-05-05"},`, law.MaxCases+20) + `{"offense":"PC 99999","level":"felony"}]}`,
	`{"as_of":"2024-02-29","as_of":"2024-02-28"}`, `{"cases":[],"cases":[]}`, `{"cases":[{"id":"a"},{"id":"a"}]}`, `{"cases":[{"id":""},{"id":""}]}`,
	`{"cases":[{"conviction_date":"2010-05-05","sentencing_date":"2010-05-04"}]}`, `{"cases":[{"conviction_date":"2010-05","sentencing_date":"2010-05-04"}]}`, `{"cases":[{"conviction_date":"2030"}]}`,
	`{"cases":[{"conviction_date":"2030-01-01"}]}`, `{"cases":[{"probation_end_date":"2030-01-01"}]}`, `{"as_of":"2031-01-01","cases":[{"conviction_date":"2030-01-01"}]}`,
	`{"id":"line 5","deceased":true,"cases":[{"court_case":"M1","inferred":["level"],"level":"felony"}]}`, `{"id":3}`, `{"deceased":"yes"}`, `{"deceased":false,"cases":[{"inferred":"level"}]}`,
	`{"cases":[{"inferred":[],"court_case":"a","court_case":"b"}]}`, `{"unread":["line 3: x"],"cases":[{"level":"felony","offense":"PC 12022.7"}]}`, `{"cases":[{"inferred":["a",]}]}`, `{"cases":[{"inferred":["a" "b"]}]}`,
	`{"cases":[{"offense":"18 1708"},{"id":"x","offense":"PC 20151","level":"felony"}]}`, `{"cases":[{"offense":"664/11377 HS","level":"felony"}]}`, `{"cases":[{"offense":"PC 22400","level":"infraction"}]}`, `{"cases":[{"offense":"VC 22400","level":"infraction"}]}`,
	`{"cases":[{"offense":"PC 647(j)","conviction_date":"2005-01-01"},{"offense":"PC 647(j)","conviction_date":"2015-01-01"}]}`,
}

func TestScreener(t *testing.T) {
	c, s := screener(t)
	for _, text := range shapes {
		agree(t, c, s, text)
		agree(t, c, s, text) // again, now that the values are known
	}
	rng := rand.New(rand.NewPCG(7, 7))
	for range 300 {
		agree(t, c, s, made(c, rng))
	}
}

// made makes up a record with answers of every kind, to every fourth question.
func made(c *record.Codebook, rng *rand.Rand) string { return madeOf(c, rng, 4, rng.IntN(4)) }

// madeOf makes up a record of some cases with an answer to one question of some.
func madeOf(c *record.Codebook, rng *rand.Rand, oneOf, cases int) string {
	holder := func(person bool) map[string]any {
		m := map[string]any{}
		for _, f := range c.Facts {
			if (f.Scope == law.Person) != person || rng.IntN(oneOf) > 0 {
				continue
			}
			date := record.FormatDay(law.On(2026, 1, 1) - law.Day(rng.IntN(9000)))[:[]int{4, 7, 10, 10}[rng.IntN(4)]]
			switch f.Kind {
			case law.YesNo:
				m[f.ID] = []any{"yes", "no", true, false, "unknown"}[rng.IntN(5)]
			case law.Choice:
				m[f.ID] = f.Values[rng.IntN(len(f.Values))].ID
			case law.Date:
				m[f.ID] = date
			case law.DateList:
				m[f.ID] = []string{date, "2020"}[:rng.IntN(3)]
			case law.Section:
				m[f.ID] = c.Offenses[rng.IntN(len(c.Offenses))].Section
			default:
				m[f.ID] = float64(rng.IntN(4000)) / 10
			}
		}
		return m
	}
	r := map[string]any{"person": holder(true)}
	list := []any{}
	for n := range cases {
		m := holder(false)
		m["id"] = fmt.Sprint("case ", n)
		list = append(list, m)
	}
	r["cases"] = list
	b, _ := json.Marshal(r)
	return string(b)
}

// A record whose values were seen before costs no memory.
func TestScreenerAllocates(t *testing.T) {
	_, s := screener(t)
	text := []byte(threeCases)
	out := make([]byte, 0, 1<<20)
	name := func() string { return "x" }
	if n := testing.AllocsPerRun(20, func() {
		if _, err := s.Append(out[:0], name, text); err != nil {
			t.Fatal(err)
		}
	}); n != 0 {
		t.Errorf("a record allocates %v times", n)
	}
}

// FuzzScreener gives both readers anything: they say the same.
func FuzzScreener(f *testing.F) {
	c, s := screener(f)
	for _, text := range shapes {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) { agree(t, c, s, text) })
}

func BenchmarkScreen(b *testing.B) {
	_, s := screener(b)
	out := make([]byte, 0, 1<<20)
	for b.Loop() {
		if _, err := s.Append(out[:0], nil, []byte(threeCases)); err != nil {
			b.Fatal(err)
		}
	}
}
