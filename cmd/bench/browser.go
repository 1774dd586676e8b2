package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"example.org/relief/site/needs"
	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// conditions are the phones and the networks that are imitated.
var conditions = []struct {
	name          string
	slower        float64 // times
	latency, down float64 // milliseconds, bits a second; 0: not limited
}{
	{"plain", 1, 0, 0},
	{"CPU ÷ 4", 4, 0, 0},
	{"slow 4G", 1, 150, 1.6e6},
	{"3G", 1, 300, 700e3},
}

// The columns of the browser.
const (
	three  = "relief, the same three"
	byHand = "three by hand in JavaScript"
	whole  = "whole reactor"
)

// sameThree are the reliefs that are written by hand.
var sameThree = []string{"dismissal-after-probation", "certificate-of-rehabilitation", "appeal"}

// browsers measures the quiz page in Chromium.
func (b *bench) browsers() error {
	program := b.tool("Chromium", func() (string, error) {
		for _, n := range []string{"chromium", "chromium-browser", "google-chrome"} {
			if p, err := exec.LookPath(n); err == nil {
				return p, nil
			}
		}
		return "", fmt.Errorf("it is not installed")
	})
	if program == "" {
		return nil
	}
	pages, stop, err := servePages(b.ctx, b.work)
	if err != nil {
		return err
	}
	defer stop()
	ctx, cancel, err := b.chromium(program)
	if err != nil {
		return err
	}
	defer cancel()
	t := b.table("The quiz page in Chromium, milliseconds from the start of navigation", ours, three, byHand, whole)
	t.Notes = append(t.Notes, "Every visit is a first visit. Ours and the whole reactor hold the whole law; the page by hand holds "+
		"three reliefs, without a list of offenses and without dates from and until; the second column is our page with the law of the "+
		"same three, and with the list. First answer: the engine has decided every relief for an empty record and said what is "+
		"missing. The target is 1.25 times the rules by hand on slow 4G, and a fifth of the whole reactor.",
		"Start of the engine: what it takes of the main thread from its text in the page to the first answer. Next question: for every "+
			"relief of a record with three cases, the first time, when not all code has run before, and the median of nine after that. "+
			"A page of the quiz asks for ten reliefs or so.")
	next, err := nextMessage()
	if err != nil {
		return err
	}
	for _, p := range pages { // the first visit has the server compress
		if _, err := visit(ctx, p.url, 1, 0, 0, nil); err != nil {
			return fmt.Errorf("%s: %w", p.name, err)
		}
	}
	for range b.rounds {
		for _, c := range conditions {
			for _, p := range pages {
				message := next
				if p.name != ours || c.down > 0 {
					message = nil
				}
				v, err := visit(ctx, p.url, c.slower, c.latency, c.down, message)
				if err != nil {
					return fmt.Errorf("%s, %s: %w", p.name, c.name, err)
				}
				t.row(c.name+", first paint", "ms").add(p.name, v.Paint)
				t.row(c.name+", engine ready", "ms").add(p.name, v.Ready)
				t.row(c.name+", first answer", "ms").add(p.name, v.Answer)
				t.row(c.name+", blocking time", "ms").add(p.name, v.Blocked)
				if p.name == ours && c.down == 0 {
					t.row(c.name+", start of the engine", "ms").add(p.name, v.Start)
					t.row(c.name+", next question, the first time", "ms").add(p.name, v.First)
					t.row(c.name+", next question", "ms").add(p.name, v.Next)
				}
			}
		}
	}
	slow := t.row("slow 4G, first answer", "ms")
	slow.atMost(min(1.25*slow.Median[byHand], slow.Median[whole]/5))
	for _, c := range conditions {
		t.row(c.name+", blocking time", "ms").atMost(50)
	}
	t.row("plain, start of the engine", "ms").atMost(4)
	t.row("CPU ÷ 4, start of the engine", "ms").atMost(15)
	t.row("plain, next question", "ms").atMost(2)
	t.row("CPU ÷ 4, next question", "ms").atMost(8)
	return agree(ctx, pages)
}

// chromium starts the browser; nothing but this machine can be reached.
func (w *workshop) chromium(program string) (context.Context, context.CancelFunc, error) {
	opts := append(chromedp.DefaultExecAllocatorOptions[:], needs.Chromium(program, filepath.Join(w.work, "profile"))...)
	ctx, cancel := chromedp.NewExecAllocator(w.ctx, opts...)
	ctx, stop := chromedp.NewContext(ctx)
	if err := chromedp.Do(ctx); err != nil {
		stop()
		cancel()
		return nil, nil, fmt.Errorf("chromium does not start: %w", err)
	}
	return ctx, func() { stop(); cancel() }, nil
}

// seen is what the page says of one visit, in milliseconds.
type seen struct{ Paint, Ready, Answer, Blocked, Start, First, Next float64 }

// watch is put into every page before its own scripts: it notes when the engine
// is read, compiled and up, and what blocks the page for longer than 50
// milliseconds.
const watch = `(() => {
	window.blocked = 0;
	const tasks = (l) => l.getEntries().forEach((e) => { window.blocked += Math.max(0, e.duration - 50); });
	new PerformanceObserver(tasks).observe({ type: "longtask", buffered: true });
	const mark = (n) => performance.mark(n), get = document.getElementById, { Module, Instance } = WebAssembly;
	document.getElementById = function (id) { if (id === "engine") mark("read"); return get.call(this, id); };
	WebAssembly.Module = function (b) { const m = new Module(b); mark("compiled"); return m; };
	WebAssembly.Module.imports = Module.imports;
	WebAssembly.Instance = function (...a) { mark("begin"); const i = new Instance(...a); mark("ready"); return i; };
})()`

const read = `(() => {
	const mark = (n) => performance.getEntriesByName(n)[0]?.startTime || 0;
	const start = mark("engine") - mark("begin") + mark("compiled") - mark("read");
	return {
		Paint: mark("first-contentful-paint"), Ready: mark("ready"), Answer: mark("engine"), Blocked: window.blocked, Start: start,
	};
})()`

// ask asks the engine of a page for the next question, ten times, and gives the
// first time and the median of the others.
const ask = `(async (message) => {
	const m = await reliefEngine, took = [];
	for (let i = 0; i < 10; i++) {
		new Uint8Array(m.memory.buffer).set(message, m.buffer(1));
		const start = performance.now();
		if (m.run(message.length) < 0) throw new Error("refused");
		took.push(performance.now() - start);
	}
	return [took[0], took.slice(1).sort((a, b) => a - b)[4]];
})(%s)`

// nextMessage asks what to ask next of the last of three cases, as a list in
// JavaScript.
func nextMessage() ([]byte, error) {
	codes, err := theLaw()
	if err != nil {
		return nil, err
	}
	r, err := record.Parse("record", []byte(threeCases))
	if err != nil {
		return nil, err
	}
	message, err := codes.Message(r, law.NextFact, 0, len(r.Cases)-1, nil)
	if err != nil {
		return nil, err
	}
	numbers := make([]int, len(message))
	for i, b := range message {
		numbers[i] = int(b)
	}
	return json.Marshal(numbers)
}

// visit opens a page in a new window without a cache and waits until the first
// answer and the first paint are there. With a message it then asks the engine
// for the next question.
func visit(browser context.Context, url string, slower, latency, down float64, next []byte) (seen, error) {
	ctx, cancel := chromedp.NewContext(browser, chromedp.WithNewBrowserContext())
	defer cancel()
	if err := chromedp.Do(ctx); err != nil {
		return seen{}, err
	}
	ctx, stop := context.WithTimeout(ctx, time.Minute)
	defer stop()
	if _, err := chromedp.Call(ctx, cdppage.AddScriptToEvaluateOnNewDocument,
		cdppage.AddScriptToEvaluateOnNewDocumentParams{Source: watch}); err != nil {
		return seen{}, err
	}
	if _, err := chromedp.Call(ctx, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: slower}); err != nil {
		return seen{}, err
	}
	if down > 0 {
		if _, err := chromedp.Call(ctx, network.Enable, network.EnableParams{}); err != nil {
			return seen{}, err
		}
		if _, err := chromedp.Call(ctx, network.EmulateNetworkConditionsByRule, network.EmulateNetworkConditionsByRuleParams{
			MatchedNetworkConditions: []*network.Conditions{{Latency: latency, DownloadThroughput: down / 8, UploadThroughput: down / 8}},
		}); err != nil {
			return seen{}, err
		}
	}
	if err := chromedp.Do(ctx, chromedp.Navigate(url)); err != nil {
		return seen{}, err
	}
	for {
		v, err := chromedp.Run(ctx, chromedp.Evaluate[seen](read))
		if err != nil {
			return v, err
		}
		if v.Answer > 0 && v.Paint > 0 && v.Ready > 0 {
			if next != nil {
				var took [2]float64
				took, err = chromedp.Run(ctx, chromedp.Evaluate[[2]float64](fmt.Sprintf(ask, next), chromedp.EvalAwaitPromise))
				v.First, v.Next = took[0], took[1]
			}
			return v, err
		}
		select {
		case <-ctx.Done():
			return v, fmt.Errorf("no first answer: %+v", v)
		case <-time.After(30 * time.Millisecond):
		}
	}
}

// agree checks that the page by hand says of a whole record what the engine
// says: a yard-stick that is wrong measures nothing.
func agree(ctx context.Context, pages []page) error {
	ctx, cancel := chromedp.NewContext(ctx)
	defer cancel()
	answers, err := os.ReadFile("cmd/bench/handwritten/record.json")
	if err != nil {
		return err
	}
	var url string
	for _, p := range pages {
		if p.name == byHand {
			url = p.url
		}
	}
	if err := chromedp.Do(ctx, chromedp.Navigate(url)); err != nil {
		return err
	}
	var flat map[string]any
	if err := json.Unmarshal(answers, &flat); err != nil {
		return err
	}
	codes, err := theLaw()
	if err != nil {
		return err
	}
	for _, change := range []string{"", "probation_outcome=revoked_and_sentenced", "open_case=yes", "decision_date=2026-11-01",
		"level=felony", "jurisdiction=federal"} {
		if k, v, ok := strings.Cut(change, "="); ok {
			flat[k] = v
		}
		text, err := json.Marshal(flat)
		if err != nil {
			return err
		}
		said, err := chromedp.Run(ctx, chromedp.Evaluate[string](`answered(`+string(text)+`)`))
		if err != nil {
			return err
		}
		var got map[string]string
		if err := json.Unmarshal([]byte(said), &got); err != nil {
			return err
		}
		for relief, status := range got {
			_, d, err := codes.RunScenario(record.Scenario{Relief: relief, AsOf: "2026-11-23", Facts: flat})
			if err != nil {
				return err
			}
			if d == nil || d.Status != status {
				return fmt.Errorf("the rules by hand say %s of %s, the engine says otherwise (%q): %+v", status, relief, change, d)
			}
		}
	}
	return nil
}
