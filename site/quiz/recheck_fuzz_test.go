package quiz

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"hash/crc32"
	"math"
	"slices"
	"testing"

	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// FuzzRecheck reads anything as a code: signs, and bytes with the right form,
// stamp and sum, which mistyping hardly makes. A code that is accepted is
// a record; written again it gives the same one.
func FuzzRecheck(f *testing.F) {
	b := book()
	real, err := base32(written)
	if err != nil {
		f.Fatal(err)
	}
	body := real[len(signed(nil))-crc32.Size : len(real)-crc32.Size]
	if got := spell(signed(body)); got != written {
		f.Fatalf("the code is %s, want %s", got, written)
	}
	for _, seed := range []string{written, "", "-", "0", "ILO u", "\x00", "0AXYM-", "\u212a", "é"} {
		f.Add(seed, body)
	}
	day := binary.AppendUvarint(nil, uint64(law.On(2026, 11, 24)))
	for _, seed := range [][]byte{
		nil, {0, 0, 0}, {0xff, 0xff, 0xff, 0xff, 0xff}, append(day, 0, 1, 1), append(day, 255, 255, 3, 0),
		append(day, 0, 1, 0x3f, 255, 255, 255, 255, 15), append(day, 1, 0, 1, 1, 0x22, 1, 255, 255, 255, 255, 15),
	} {
		f.Add("", seed)
	}
	f.Fuzz(func(t *testing.T, text string, body []byte) {
		for _, text := range []string{text, spell(signed(body))} {
			got, err := Recheck(b, lawCode, text)
			if err != nil {
				continue
			}
			if _, err := record.Parse("the code", got); err != nil {
				t.Errorf("%s is no record: %v", got, err)
			}
			if again, err := Recheck(b, lawCode, encode(b, got)); err != nil || !bytes.Equal(again, got) {
				t.Errorf("%s\nwritten again is\n%s (%v)", got, again, err)
			}
		}
	})
}

// signed adds what stands before and after the answers.
func signed(body []byte) []byte {
	out := append(binary.AppendUvarint([]byte{form}, uint64(Stamp(lawCode))), body...)
	return binary.LittleEndian.AppendUint32(out, crc32.Checksum(out, castagnoli))
}

// encode writes a record as site/scripts/recheck.ts does.
func encode(b *law.Book, data []byte) string {
	var r struct {
		AsOf   string           `json:"as_of"`
		Person map[string]any   `json:"person"`
		Cases  []map[string]any `json:"cases"`
	}
	if err := json.Unmarshal(data, &r); err != nil {
		panic(err)
	}
	asOf, _, _ := record.ParseDate(r.AsOf)
	out := binary.AppendUvarint(nil, uint64(asOf))
	out = binary.AppendUvarint(out, uint64(len(r.Cases)))
	out = encodeAnswers(out, b, r.Person)
	for _, c := range r.Cases {
		delete(c, "id")
		out = encodeAnswers(append(out, 0), b, c)
	}
	return spell(signed(out))
}

func encodeAnswers(out []byte, b *law.Book, answers map[string]any) []byte {
	out = binary.AppendUvarint(out, uint64(len(answers)))
	last := -1
	for i, f := range b.Facts {
		v, ok := answers[f.ID]
		if !ok {
			continue
		}
		tag, rest := encodeValue(b, f, v)
		gap := i - last - 1
		last = i
		out = append(out, byte(min(gap, 15)<<4|min(tag, 15)))
		for _, n := range []int{gap, tag} {
			if n >= 15 {
				out = binary.AppendUvarint(out, uint64(n-15))
			}
		}
		out = append(out, rest...)
	}
	return out
}

func encodeValue(b *law.Book, f *law.Fact, v any) (tag int, rest []byte) {
	span := func(v any) (length bool) {
		lo, hi, _ := record.ParseDate(v.(string))
		rest = binary.AppendVarint(rest, int64(lo))
		if lo != hi || f.Kind == law.DateList {
			rest = binary.AppendUvarint(rest, uint64(hi-lo))
		}
		return lo != hi
	}
	switch v := v.(type) {
	case []any:
		tag = 1
		for _, d := range v {
			if d == "unknown" {
				tag++
				continue
			}
			tag += 2
			span(d)
		}
		return tag, rest
	case float64:
		return 1, binary.AppendVarint(nil, int64(math.Round(v*100)))
	}
	switch {
	case v == "unknown":
		return 0, nil
	case f.Kind == law.YesNo:
		return slices.Index([]string{"no", "yes"}, v.(string)) + 1, nil
	case f.Kind == law.Choice:
		return slices.IndexFunc(f.Values, func(x law.Value) bool { return x.ID == v }) + 1, nil
	case f.Kind == law.Section:
		return slices.IndexFunc(b.Offenses, func(o law.Row) bool { return o.Section == v }) + 1, nil
	case span(v):
		return 2, rest
	}
	return 1, rest
}

// spell writes bytes in groups of five signs.
func spell(data []byte) string {
	var out []byte
	put := func(v int) {
		if len(out)%6 == 5 {
			out = append(out, '-')
		}
		out = append(out, crockford[v&31])
	}
	bits, n := 0, 0
	for _, b := range data {
		bits = (bits<<8 | int(b)) & 0xffff
		for n += 8; n >= 5; n -= 5 {
			put(bits >> (n - 5))
		}
	}
	if n > 0 {
		put(bits << (5 - n))
	}
	return string(out)
}
