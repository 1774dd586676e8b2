package record_test

import (
	"bytes"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"golang.org/x/tools/txtar"

	"example.org/relief/wasm/california"
	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// theLaw compiles the law once for all runs of a fuzz target.
var theLaw = sync.OnceValues(func() (*record.Codebook, error) { return record.Of(california.Law) })

// stories adds the stories that are kept as seeds.
func stories(f *testing.F, add func(text []byte)) {
	files, err := filepath.Glob("testdata/cases/*.txtar")
	if err != nil || len(files) == 0 {
		f.Fatal("there are no stories: ", err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		for _, story := range txtar.Parse(data).Files {
			text, _, _ := bytes.Cut(story.Data, []byte("\n\n")) // without what is expected
			add(text)
		}
	}
}

// FuzzParse reads anything as a record. What is read can be determined, and
// what is not gets a complaint; neither panics.
func FuzzParse(f *testing.F) {
	c, err := theLaw()
	if err != nil {
		f.Fatal(err)
	}
	stories(f, func(text []byte) { f.Add(text) })
	for _, seed := range []string{
		"", "{}", "[", "\xef\xbb\xbf{}", `{"as_of": "2026-11-23", "person": {"open_case": null}}`,
		`{"as_of": "2026-11-23", "cases": [{"id": "a", "offense": "PC 459", "offense_degree": "second", "attempt": "unknown"}]}`,
		`{"person": {"new_conviction_dates": ["2015", "2016-02", "2017-02-29"]}}`,
		"as-of: 2026-11-23\nlevel: misdemeanor\noffense: pc459\n", "-- x --\nlevel: felony\n\nappeal: may\n", "cannabis_grams: 28.5\nvalue_taken: $950\n",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := record.Parse("fuzz", data)
		if err != nil {
			return
		}
		c.Sort(r)
		if r.AsOf == 0 {
			r.AsOf = law.On(2026, 11, 24)
		}
		ds, err := c.Determine(r)
		if err != nil {
			return
		}
		for _, d := range ds {
			if d.Status == "" {
				t.Errorf("%s has no status", d.Relief)
			}
		}
	})
}

// FuzzScenarios reads anything as a file of scenarios and runs what is read.
func FuzzScenarios(f *testing.F) {
	c, err := theLaw()
	if err != nil {
		f.Fatal(err)
	}
	for _, seed := range []string{
		"", "[]", "[{}]", `[{"id": "a", "relief": "appeal", "as_of": "2026-11-23", "facts": {"level": "felony", "decision_date": "2026-10-01"}, "expect": {"status": "may", "late": false}}]`,
		"-- Ben --\nas-of: 2026-11-23\nlevel: misdemeanor\noffense: PC 484\nnew_conviction_dates: 2023-10-01, 2025-08-01\n\ndismissal-after-probation: may\n  by: 2026-12-01\n  late: no\n  missing: a, b\n",
		"comment\n-- a --\n-- b --\nlevel: none\n\npardon: may\n",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		list, err := record.ReadScenarios("fuzz", data)
		if err != nil {
			return
		}
		for _, s := range list {
			_, d, err := c.RunScenario(s)
			if err == nil && d != nil && d.Status == "" {
				t.Errorf("%s has no status", s.Relief)
			}
		}
	})
}

// FuzzEngine gives the engine any bytes for a message: it answers or refuses,
// and never fails. A reply is well formed, whatever the answers mean.
func FuzzEngine(f *testing.F) {
	c, err := theLaw()
	if err != nil {
		f.Fatal(err)
	}
	engine, out := new(law.Engine), make([]byte, law.MaxOut)
	engine.Load(c.Code)
	stories(f, func(text []byte) {
		r, err := record.Parse("seed", text)
		if err != nil {
			return
		}
		for command := byte(0); command < 4; command++ {
			if m, err := c.Message(r, command, 3, 0, []int{0, 3}); err == nil {
				f.Add(m)
			}
		}
	})
	f.Add([]byte{0, 0, 0, 0, 1, 0, 0x51, 0, 0, 0, 0})
	f.Add([]byte{1, 255, 255, 255, 20, 0, 0x51, 0, 0, 0, 0})
	f.Fuzz(func(t *testing.T, message []byte) {
		n := engine.Run(message, out)
		if n < 0 {
			return
		}
		if message[0] == law.Determine {
			if _, err := c.Decode(out[:n], nil); err != nil {
				t.Error(err)
			}
		}
		if again := engine.Run(message, out); again != n {
			t.Errorf("the same message was answered with %d bytes and then with %d", n, again)
		}
	})
}
