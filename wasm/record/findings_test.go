package record_test

import (
	"encoding/json"
	"testing"

	"example.org/relief/wasm/record"
)

// A determination is written as encoding/json writes it, whatever its texts hold.
func TestFindingsAsJSON(t *testing.T) {
	c := codebook(t)
	r, err := record.Parse("made", []byte(`{"as_of":"2026-11-23","person":{"open_case":"no"},"cases":[
		{"id":"é <b>&\"","jurisdiction":"california","level":"felony","offense":"PC 459","conviction_date":"2012","probation_granted":"yes"},
		{"id":"b","arrest_date":"2024-02-01","arrest_outcome":"dismissed"}]}`))
	if err != nil {
		t.Fatal(err)
	}
	ds, _, err := c.DetermineAll(r)
	if err != nil || len(ds) == 0 {
		t.Fatal(len(ds), err)
	}
	for _, d := range ds {
		want, err := json.Marshal(d)
		if err != nil {
			t.Fatal(err)
		}
		if got := string(d.AppendJSON(nil)); got != string(want) {
			t.Fatalf("got  %s\nwant %s", got, want)
		}
	}
}
