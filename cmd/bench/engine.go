package main

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"

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

const oneCase = `{"as_of": "2026-11-23",
 "person": {"open_case": "no", "serving_sentence_other_case": "no", "on_probation_other_case": "no"},
 "cases": [{"id": "a", "jurisdiction": "california", "level": "misdemeanor", "offense": "PC 484", "probation_granted": "yes",
  "probation_outcome": "completed_clean", "probation_end_date": "2024-06-01", "now_in_this_case": "finished"}]}`

// engines measures the native engine, and twenty conditions in every rule
// engine.
func (b *bench) engines() error {
	if err := b.twenty(); err != nil {
		return err
	}
	codes, err := theLaw()
	if err != nil {
		return err
	}
	t := b.table("The engine on the whole law, natively", ours)
	reliefs := len(codes.Reliefs)
	t.Notes = append(t.Notes, fmt.Sprintf("CPU time. All %d reliefs for every case, with dates, reasons and the timeline of each; the "+
		"message is read and the reply written each time.", reliefs))
	engine := &law.Engine{}
	engine.Load(codes.Code)
	out := make([]byte, law.MaxOut)
	for _, m := range []struct {
		what, unit string
		text       string
		command    byte
		relief     string
		per        float64 // the cost is divided by this
		target     float64
	}{
		{"one case, every relief", "µs", oneCase, law.Determine, "", 1e3, 0},
		{"one case, a relief", "µs", oneCase, law.Determine, "", 1e3 * float64(reliefs), 0},
		{"three cases, every relief", "µs", threeCases, law.Determine, "", 1e3, 0},
		{"three cases, a relief", "µs", threeCases, law.Determine, "", 1e3 * float64(reliefs), 20},
		{"next question, one case", "µs", oneCase, law.NextFact, "", 1e3, 2000},
		{"next question, three cases", "µs", threeCases, law.NextFact, "", 1e3, 2000},
		{"what would change a relief", "µs", threeCases, law.Flips, "certificate-of-rehabilitation", 1e3, 0},
	} {
		r, err := record.Parse("record", []byte(m.text))
		if err != nil {
			return err
		}
		relief := 0
		if m.relief != "" {
			if _, relief, err = codes.Relief(m.relief); err != nil {
				return err
			}
		}
		message, err := codes.Message(r, m.command, relief, len(r.Cases)-1, nil)
		if err != nil {
			return err
		}
		line := t.row(m.what, m.unit)
		for range b.rounds {
			ns := cpuOf(func() bool { return engine.Run(message, out) >= 0 })
			if ns < 0 {
				return fmt.Errorf("the engine refused %q", m.what)
			}
			line.add(ours, ns/m.per)
		}
		if m.target > 0 {
			line.atMost(m.target)
		}
	}
	return nil
}

// twenty measures ten yes-or-no facts and ten counts, all of which must hold.
func (b *bench) twenty() error {
	t := b.table("Twenty conditions, one evaluation", ours, "expr", "cel-go", "json-rules-engine")
	t.Notes = append(t.Notes, "CPU time, everything answered and everything true. Ours keeps three values and days apart even here; the "+
		"second line also gives the reasons, what is missing and every day on which the answer changes, which the others do not have.")
	book := &law.Book{}
	relief := &law.Relief{ID: "twenty", Grants: []law.Grant{{ID: "granted", When: law.Always, Outcome: law.Outcome{Status: law.Shall}}}}
	var told []law.Given
	r := &record.Record{AsOf: law.On(2026, 11, 23), Cases: []record.CaseAnswers{{}}}
	for i := range 20 {
		f := &law.Fact{ID: fmt.Sprint("fact", i), Kind: law.YesNo, Scope: law.Case}
		holds, a := law.Is(f), record.Answer{Key: f.ID, Value: "yes"}
		given := law.Given{Fact: i, State: 2, Lo: 1, Hi: 1}
		if i%2 == 1 {
			f.Kind = law.Count
			holds, a.Value = law.AtLeast(f, 3), 3.0
			given.Lo, given.Hi = 300, 300
		}
		book.Facts = append(book.Facts, f)
		told = append(told, given)
		relief.Requires = append(relief.Requires, law.Criterion{ID: f.ID, Holds: holds, Else: law.Outcome{Status: law.Barred}})
		r.Cases[0].Answers = append(r.Cases[0].Answers, a)
	}
	book.Reliefs = []*law.Relief{relief}
	codes, err := record.New(book)
	if err != nil {
		return err
	}
	message, err := codes.Message(r, law.Determine, 0, 0, nil)
	if err != nil {
		return err
	}
	judge, run := &law.Engine{}, &law.Engine{}
	judge.Load(codes.Code)
	run.Load(codes.Code)
	out := make([]byte, law.MaxOut)
	line, whole := t.row("does it hold", "ns"), t.row("the whole determination", "ns")
	program, npm := b.peers(), b.npm()
	for range b.rounds {
		ns := cpuOf(func() bool { return judge.Judge(0, r.AsOf, told) == law.Shall })
		if ns < 0 {
			return fmt.Errorf("twenty conditions that hold do not")
		}
		line.add(ours, ns)
		whole.add(ours, cpuOf(func() bool { return run.Run(message, out) > 0 }))
		for _, p := range []struct {
			name string
			args []string
		}{{program, nil}, {"node", []string{"cmd/bench/peers/rules.mjs", npm}}} {
			if p.name == "" || p.args != nil && npm == "" {
				continue
			}
			c, err := b.run(".", p.name, p.args...)
			if err != nil {
				return err
			}
			var times map[string]float64
			if err := json.NewDecoder(strings.NewReader(c.Out)).Decode(&times); err != nil {
				return err
			}
			for tool, ns := range times {
				line.add(tool, ns)
			}
		}
	}
	return nil
}

// cpuOf is the processor time of one call in nanoseconds, or -1 when a call
// says no.
func cpuOf(call func() bool) float64 {
	n, start := 0, cpu()
	for spent := time.Duration(0); spent < 60*time.Millisecond; spent = cpu() - start {
		for range 10 {
			if !call() {
				return -1
			}
		}
		n += 10
	}
	return float64((cpu() - start).Nanoseconds()) / float64(n)
}
