package proof

import (
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"slices"

	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

type (
	// asker returns the facts to ask next together; none at the end.
	asker func(*record.Record) ([]*law.Fact, error)
	// settler returns what the answers settle, and whether the record must come first.
	settler func(*record.Record) (settled []law.Settled, noRecord bool, err error)
)

// answerTo makes up an answer: one in six is "I don't know".
func (s *space) answerTo(rng *rand.Rand, f *law.Fact) any {
	n, known := s.number[f]
	if rng.IntN(6) == 0 {
		return "unknown"
	}
	if known && len(s.values[n]) > 0 {
		if v := s.values[n][rng.IntN(len(s.values[n]))]; !v.edge {
			return v.shown
		}
		return "unknown"
	}
	switch f.Kind { // a fact that only settles others
	case law.YesNo:
		return []string{"yes", "no"}[rng.IntN(2)]
	case law.Choice:
		return f.Values[rng.IntN(len(f.Values))].ID
	case law.Date:
		return record.FormatDay(s.asOf - law.Day(rng.IntN(9000)))
	}
	return "unknown"
}

// classOf is the class of an answer as it was written.
func (s *space) classOf(n int, shown any) int {
	return slices.IndexFunc(s.values[n], func(v *value) bool { return fmt.Sprint(v.shown) == fmt.Sprint(shown) }) +
		map[bool]int{true: len(s.values[n]) + 1}[shown == "unknown"]
}

// classOfGiven is the class of an answer that follows from others.
func (s *space) classOfGiven(n int, given law.Given) int {
	if given.Lo != given.Hi {
		return len(s.values[n])
	}
	for class, v := range s.values[n] {
		if len(v.told) == 1 && v.told[0] == given {
			return class
		}
	}
	want := s.vector(n, &value{told: []law.Given{given}})
	for class, v := range s.values[n] {
		if s.vector(n, v) == want {
			return class
		}
	}
	return len(s.values[n])
}

// settles reports whether the answer to a fact can settle another one that the
// relief reads, or whether another makes sense at all.
func (s *space) settles(book *law.Book, f *law.Fact) bool {
	for _, x := range book.Supposes {
		if slices.Contains(x.Holds.Facts(), f) {
			return true
		}
	}
	return slices.ContainsFunc(book.Follows, func(x law.Follow) bool { return x.Copy == f })
}

// engineAsks asks the engine for the next page about a relief, of the facts
// that make sense already; none when nothing is left to ask.
func engineAsks(book *record.Codebook, relief int) func(*record.Record) ([]*law.Fact, error) {
	return func(r *record.Record) ([]*law.Fact, error) {
		message, err := book.Message(r, law.Ask, law.Deep, 0, []int{relief})
		if err != nil {
			return nil, err
		}
		reply, err := book.Run(message)
		if err != nil || len(reply) == 0 {
			return nil, err
		}
		var out []*law.Fact
		for at := 4; at < len(reply); at += 4 {
			out = append(out, book.Facts[binary.LittleEndian.Uint32(reply[at:])])
		}
		reveals := book.Reveals()
		shown := slices.DeleteFunc(slices.Clone(out), func(f *law.Fact) bool {
			return slices.ContainsFunc(reveals, func(x law.Reveal) bool { return x.Fact == f && slices.Contains(out, x.On) })
		})
		return shown, nil
	}
}

// engineSettles asks the engine what follows from the answers.
func engineSettles(book *record.Codebook) func(*record.Record) ([]law.Settled, bool, error) {
	e := new(law.Engine)
	e.Load(book.Code)
	return func(r *record.Record) (out []law.Settled, noRecord bool, err error) {
		message, err := book.Message(r, law.Ask, law.Deep, 0, nil)
		if err != nil {
			return nil, false, err
		}
		noRecord = e.Settle(message, func(t law.Settled) { out = append(out, t) })
		return out, noRecord, nil
	}
}
