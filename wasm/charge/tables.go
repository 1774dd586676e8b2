package charge

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"example.org/relief/wasm/law"
)

// Tables are what the script that reads charges in a page must know beside the names
// of the rows: the same that this reader knows (site/scripts/charge.ts).
func (r *Reader) Tables() ([]byte, error) {
	type list = []string
	t := struct {
		Codes    map[string]string   `json:"codes"`
		Other    map[string][][3]any `json:"other"`
		OtherOld map[string][][3]any `json:"otherOld"`
		Attempt  list                `json:"attempt"`
		Tries    list                `json:"tries"`
		Plan     string              `json:"conspiracy"`
		Degrees  [][3]string         `json:"degrees"`
		Punished [][2]string         `json:"punished"`
		Events   string              `json:"events"`
		Findings string              `json:"findings"`
		Tried    string              `json:"tried"`
		Lesser   string              `json:"lesser"`
		Real     string              `json:"real"`
		Old      [][]any             `json:"old"`
		Local    string              `json:"ordinance"`
		Rest     string              `json:"otherCode"`
		Flags    string              `json:"flags"`
		Words    map[string]string   `json:"words"`
		Levels   map[string]string   `json:"levels"`
		Hints    map[string]string   `json:"hints"`
		Ordinals map[string]string   `json:"ordinals"`
		Signs    list                `json:"signs"`
		Rewrites [][2]string         `json:"rewrites"`
	}{Codes: maps.Clone(r.codes), Other: map[string][][3]any{}, OtherOld: map[string][][3]any{}, Attempt: r.known.Attempt, Tries: r.known.Tries,
		Plan: r.known.Conspiracy, Punished: r.known.Punished, Lesser: r.known.Lesser, Local: r.known.Ordinance, Rest: r.known.OtherCode,
		Events: byCode(r.known.Events), Findings: byCode(r.known.Findings), Tried: byCode(r.known.Tried), Real: byCode(r.known.Real)}
	t.Levels, t.Hints, t.Ordinals, t.Signs = levels, hints, degrees, signs
	for _, r := range rewrites {
		t.Rewrites = append(t.Rewrites, [2]string{r.pattern, r.to})
	}
	t.Words = map[string]string{"stems": stems, "onsets": onsets}
	for name, list := range map[string]map[string]bool{"attempts": attempts, "counts": counts, "quiet": quiet, "subdivision": subdivision, "units": units, "local": local, "held": held, "besides": besides, "rules": rules,
		"plans": plans, "named": named, "joins": joins} {
		t.Words[name] = strings.Join(slices.Sorted(maps.Keys(list)), " ")
	}
	for _, c := range r.known.Codes {
		for _, o := range c.Other {
			t.Other[c.ID] = append(t.Other[c.ID], [3]any{o.From, o.To, o.Row})
		}
		for _, o := range c.Old {
			t.OtherOld[c.ID] = append(t.OtherOld[c.ID], [3]any{o.From, o.To, o.Row})
		}
	}
	for _, d := range r.known.Degrees {
		t.Degrees = append(t.Degrees, [3]string{d.Section, d.Degree, d.Row})
	}
	for _, o := range r.known.Old {
		t.Old = append(t.Old, []any{o.Section, o.From, o.Until, append(list{}, o.Became...)})
	}
	t.Flags = r.flags()
	return json.Marshal(t)
}

// flags says of each row, in a digit, what a conviction means for the person's other
// cases: 1 a super strike, 2 registration, 4 that it is never less than a felony.
func (r *Reader) flags() string {
	var b strings.Builder
	for _, o := range r.rows {
		n := byte('0')
		for i, a := range []law.Attr{law.SuperStrike, law.Registrable, law.IsFelony} {
			if o.Attrs[a] == law.Yes {
				n += 1 << i
			}
		}
		b.WriteByte(n)
	}
	return b.String()
}

// byCode writes sections a line for each run of one code: "PC 20 31 32".
func byCode(sections []string) string {
	var b strings.Builder
	last := ""
	for _, s := range sections {
		code, number, _ := strings.Cut(s, " ")
		if code != last {
			if last != "" {
				b.WriteByte('\n')
			}
			b.WriteString(code)
			last = code
		}
		b.WriteString(" " + number)
	}
	return b.String()
}
