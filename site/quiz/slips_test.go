package quiz

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// slip is one mistake that a person makes with a code on paper.
func slip(rng *rand.Rand, code []byte) []byte {
	i, any := rng.IntN(len(code)-1), crockford[rng.IntN(32)]
	switch rng.IntN(8) {
	case 0: // two signs change places
		code[i], code[i+1] = code[i+1], code[i]
	case 1: // a sign is left out
		code = append(code[:i], code[i+1:]...)
	case 2: // a sign is written twice, or one too many
		code = append(code[:i+1], code[i:]...)
		if rng.IntN(2) == 0 {
			code[i] = any
		}
	case 3: // two groups change places
		if i = i / 5 * 5; i+10 <= len(code) {
			for k := range 5 {
				code[i+k], code[i+5+k] = code[i+5+k], code[i+k]
			}
		}
	default: // another sign
		code[i] = any
	}
	return code
}

// TestDoubleSlips makes two slips, ten million times: a code with slips is
// refused, or it is the same record (two slips may undo each other).
func TestDoubleSlips(t *testing.T) {
	rng := rand.New(rand.NewPCG(2026, 11))
	signs := []byte(strings.ReplaceAll(written, "-", ""))
	b := book()
	code := make([]byte, 0, len(signs)+2)
	for range 10_000_000 {
		code = slip(rng, slip(rng, append(code[:0], signs...)))
		if got, err := Recheck(b, lawCode, string(code)); err == nil && string(got) != asRecord {
			t.Fatalf("%s is read as another record: %s", code, got)
		}
	}
}

// TestSlipsAreFound shows that the test above can fail: with the sum put right,
// a slip is another record.
func TestSlipsAreFound(t *testing.T) {
	data, err := base32(written)
	if err != nil {
		t.Fatal(err)
	}
	others := 0
	for i := len(signed(nil)) - 4; i < len(data)-4; i++ {
		for bit := range 8 {
			body := append([]byte(nil), data[len(signed(nil))-4:len(data)-4]...)
			body[i-len(signed(nil))+4] ^= 1 << bit
			if got, err := Recheck(book(), lawCode, spell(signed(body))); err == nil && string(got) != asRecord {
				others++
			}
		}
	}
	if others < 10 {
		t.Errorf("only %d changes of a bit are other records", others)
	}
}
