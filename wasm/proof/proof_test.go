package proof

import (
	"os"
	"strconv"
	"testing"

	"example.org/relief/wasm/california"
	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// TestCalifornia proves the whole rule base and prints the table.
func TestCalifornia(t *testing.T) {
	codes, err := record.Of(california.Law)
	if err != nil {
		t.Fatal(err)
	}
	asOf := law.On(2026, 11, 24)
	if day := os.Getenv("DAY"); day != "" { // prove by the law of another day: DAY=2019-06-30
		if asOf, _, err = record.ParseDate(day); err != nil {
			t.Fatal(err)
		}
	}
	if seed := os.Getenv("SEED"); seed != "" { // other made-up people: SEED=8
		if Seed, err = strconv.ParseUint(seed, 10, 64); err != nil {
			t.Fatal(err)
		}
	}
	if only := os.Getenv("RELIEF"); only != "" { // prove one relief: RELIEF=appeal go test ./wasm/proof
		relief, _, err := codes.Relief(only)
		if err != nil {
			t.Fatal(err)
		}
		r, err := Relief(codes, relief, asOf)
		if err != nil {
			t.Fatal(err)
		}
		Print(os.Stderr, []Report{r})
		if len(r.Faults) > 0 {
			t.Errorf("%s: %d faults", only, len(r.Faults))
		}
		return
	}
	reliefs := codes.Reliefs
	if testing.Short() { // any few share what all of them share
		reliefs = reliefs[:4]
	}
	reports, err := All(codes, reliefs, asOf)
	if err != nil {
		t.Fatal(err)
	}
	Print(os.Stderr, reports)
	asked, spare := 0, 0
	for _, r := range reports {
		asked, spare = asked+r.Quiz.Asked, spare+r.Quiz.Spare
		if len(r.Faults) > 0 {
			t.Errorf("%s: %d faults", r.Relief, len(r.Faults))
		}
	}
	if spare*100 > asked {
		t.Errorf("of %d questions %d were spare: more than one in a hundred", asked, spare)
	}
}

// TestOtherPeople lets other people take the quiz about guns, the right with the most
// ways to it.
func TestOtherPeople(t *testing.T) {
	if testing.Short() {
		t.Skip("the first people are enough for a short run")
	}
	codes, err := record.Of(california.Law)
	if err != nil {
		t.Fatal(err)
	}
	defer func(was uint64) { Seed = was }(Seed)
	for _, Seed = range []uint64{8, 12} {
		for _, id := range []string{"rights/firearm-state", "rights/firearm-federal"} {
			relief, _, err := codes.Relief(id)
			if err != nil {
				t.Fatal(err)
			}
			r, err := Relief(codes, relief, law.On(2026, 11, 24))
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range r.Faults {
				t.Errorf("people %d: %s: property %d: %s\n%v", Seed, id, f.Property, f.What, f.Answers)
			}
		}
	}
}

// TestAims lets made-up people take the interview for every aim.
func TestAims(t *testing.T) {
	codes, err := record.Of(california.Law)
	if err != nil {
		t.Fatal(err)
	}
	aims, err := Aims(codes, law.On(2026, 11, 24))
	if err != nil {
		t.Fatal(err)
	}
	PrintAims(os.Stderr, aims)
	for _, a := range aims {
		for _, f := range a.Faults {
			t.Errorf("%s: %s", a.Aim, f.What)
		}
		if most := law.MostPages(1, false); a.Mean > float64(most) {
			t.Errorf("%s asks %.1f pages on average; people bear %d", a.Aim, a.Mean, most)
		}
	}
}
