package interview_test

import (
	"testing"

	"example.org/relief/wasm/interview"
	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// BenchmarkNext asks for the next page of a half-answered case, to the first
// answer and to the end, and for what the rest would take.
func BenchmarkNext(b *testing.B) {
	c := codebook(b)
	r, err := record.Parse("story", []byte(stories[0].record))
	if err != nil {
		b.Fatal(err)
	}
	r.AsOf = law.On(2026, 11, 29)
	r.Cases[0].Answers = r.Cases[0].Answers[:4]
	i, err := interview.New(c, interview.Everything, true)
	if err != nil {
		b.Fatal(err)
	}
	for _, deep := range []bool{false, true} {
		b.Run(map[bool]string{false: "first", true: "deep"}[deep], func(b *testing.B) {
			for b.Loop() {
				if _, err := i.Next(r, 0, false, deep); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	b.Run("further", func(b *testing.B) {
		for b.Loop() {
			if _, err := i.Further(r, 0, false); err != nil {
				b.Fatal(err)
			}
		}
	})
}
