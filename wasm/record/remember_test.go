package record_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// told is what a Screen says of a message, and how much of it was remembered.
func told(t *testing.T, s *law.Screen, message []byte) (all []law.Short, remembered int) {
	t.Helper()
	if !s.Determine(message, law.MaxCases, func(d *law.Short) {
		copied := *d
		if copied.Kept {
			remembered++
		}
		copied.Missing, copied.Kept, copied.Note = slices.Clone(d.Missing), false, nil
		all = append(all, copied)
	}) {
		t.Fatal("the message is refused")
	}
	return all, remembered
}

// remembers checks that a Screen that remembers says of each record what one says that does
// not, in any order and again.
func remembers(t *testing.T, records []*record.Record, most float64) {
	t.Helper()
	c := codebook(t)
	for _, onlyOpen := range []bool{false, true} {
		kept, afresh := &law.Screen{OnlyOpen: onlyOpen}, &law.Screen{OnlyOpen: onlyOpen, Afresh: true}
		kept.Load(c.Code)
		afresh.Load(c.Code)
		all, remembered := 0, 0
		for _, r := range append(slices.Clone(records), records...) {
			message, err := c.Message(r, law.Determine, 0, 0, nil)
			if err != nil {
				t.Fatal(err)
			}
			want, none := told(t, afresh, message)
			got, n := told(t, kept, message)
			all, remembered = all+len(got), remembered+n
			if none > 0 {
				t.Fatal("a Screen that works everything out afresh remembers")
			}
			for i := range want {
				if g, w := fmt.Sprint(got[i]), fmt.Sprint(want[i]); g != w {
					t.Fatalf("%s as of %s:\ngot  %s\nwant %s\n%v", c.Reliefs[want[i].Relief].ID, record.FormatDay(r.AsOf), g, w, r)
				}
			}
			if len(got) != len(want) {
				t.Fatal("not as many determinations")
			}
		}
		if float64(remembered) < most*float64(all) {
			t.Errorf("of %d determinations, %d can be remembered", all, remembered)
		}
	}
}

func TestScreenRemembersStories(t *testing.T) {
	c := codebook(t)
	files, err := filepath.Glob("../california/scenarios/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("there are no stories: ", err)
	}
	var records []*record.Record
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		stories, err := record.ReadScenarios(file, data)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range stories {
			r, err := c.Record(s)
			if err != nil {
				t.Fatal(err)
			}
			records = append(records, r)
		}
	}
	rand.New(rand.NewPCG(1, 2)).Shuffle(len(records), func(i, k int) { records[i], records[k] = records[k], records[i] })
	remembers(t, records, 0.9)
}

// Few answers are the same again and again, but for their days; many never are. Sixty-four
// cases are told in one record.
func TestScreenRemembersAny(t *testing.T) {
	c := codebook(t)
	rng := rand.New(rand.NewPCG(11, 12))
	var records []*record.Record
	for i := range 1500 {
		cases := rng.IntN(4)
		if i%100 == 0 {
			cases = law.MaxCases
		}
		r, err := record.Parse("made", []byte(madeOf(c, rng, []int{4, 30, 100}[i%3], cases)))
		if err != nil {
			t.Fatal(err)
		}
		if r.AsOf = today; i%4 == 0 {
			r.AsOf += law.Day(rng.IntN(2000) - 500)
		}
		if _, err := c.Message(r, law.Determine, 0, 0, nil); err == nil { // not more than fits, and days that can be
			records = append(records, r)
		}
	}
	if len(records) < 1000 {
		t.Fatal("only ", len(records), " records are well formed")
	}
	remembers(t, records, 0.5)
}
