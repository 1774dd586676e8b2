package record_test

import (
	"testing"

	"example.org/relief/wasm/california"
	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

const threeCases = `{"as_of": "2026-11-23",
 "person": {"open_case": "no", "serving_sentence_other_case": "no", "on_probation_other_case": "no", "us_citizen": "yes"},
 "cases": [
  {"id": "a", "jurisdiction": "california", "level": "misdemeanor", "offense": "PC 484", "probation_granted": "yes",
   "probation_outcome": "completed_clean", "probation_end_date": "2024-06-01", "now_in_this_case": "finished"},
  {"id": "b", "jurisdiction": "california", "level": "felony", "offense": "HS 11378", "probation_granted": "no",
   "sentence_type": "state_prison", "sentence_completed_date": "2018-01-01", "now_in_this_case": "finished"},
  {"id": "c", "jurisdiction": "california", "level": "felony", "offense": "PC 211", "sentence_type": "state_prison",
   "release_date": "2015", "now_in_this_case": "parole", "conviction_date": "2009-05"}]}`

// BenchmarkRecord is a whole record with three cases, every relief.
func BenchmarkRecord(b *testing.B) {
	codes, err := record.Of(california.Law)
	if err != nil {
		b.Fatal(err)
	}
	r, err := record.Parse("record", []byte(threeCases))
	if err != nil {
		b.Fatal(err)
	}
	for _, c := range []struct {
		name    string
		command byte
	}{{"determine", law.Determine}, {"next", law.NextFact}} {
		message, err := codes.Message(r, c.command, 0, 0, nil)
		if err != nil {
			b.Fatal(err)
		}
		b.Run(c.name, func(b *testing.B) {
			e := &law.Engine{}
			e.Load(codes.Code)
			out := make([]byte, law.MaxOut)
			b.ReportAllocs()
			for b.Loop() {
				if e.Run(message, out) < 0 {
					b.Fatal("refused")
				}
			}
		})
	}
}
