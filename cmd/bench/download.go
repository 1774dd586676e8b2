package main

import (
	"bytes"
	"cmp"
	"compress/gzip"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	"github.com/andybalholm/brotli"
	"golang.org/x/sync/errgroup"

	"example.org/relief/site/closure"
	"example.org/relief/site/engine"
	"example.org/relief/site/quiz"
)

// kb is the unit of the targets of size.
const kb = 1024

// file is one thing that the public downloads, with the most that it may be
// after brotli 11.
type file struct {
	name   string
	data   []byte
	budget int
}

// sizes measures a file raw, with gzip -9 and with brotli 11.
func sizes(data []byte) (raw, gz, br int, err error) {
	var g bytes.Buffer
	w, err := gzip.NewWriterLevel(&g, gzip.BestCompression)
	if err != nil {
		return 0, 0, 0, err
	}
	if _, err := w.Write(data); err != nil {
		return 0, 0, 0, err
	}
	if err := w.Close(); err != nil {
		return 0, 0, 0, err
	}
	br, err = squeezed(data, brotli.BestCompression)
	return len(data), g.Len(), br, err
}

// squeezed is the length with brotli.
func squeezed(data []byte, level int) (int, error) {
	var b bytes.Buffer
	w := brotli.NewWriterLevel(&b, level)
	if _, err := w.Write(data); err != nil {
		return 0, err
	}
	err := w.Close()
	return b.Len(), err
}

// explainerName begins the name of every page that needs no script.
const explainerName = "explainer "

// The most bytes of each kind, after brotli 11.
const (
	engineBudget    = 24 * kb
	scriptBudget    = 10 * kb // the script in the page, and that after the first question
	careBudget      = 1 * kb  // the words about somebody else, answers that clash
	fieldsBudget    = 14 * kb // what is typed: the search for the crime, days
	resultsBudget   = 13 * kb // the answer
	wordsBudget     = 22 * kb // what the questions say, in one language
	quizBudget      = 30 * kb
	catalogueBudget = 25 * kb
	checklistBudget = 24 * kb // every relief in one page
	explainerBudget = 14 * kb // one round trip
	reliefBudget    = 9 * kb  // an explainer of one relief
)

// scripts are the budgets of the files that the quiz page loads.
var scripts = map[string]int{
	"quiz": scriptBudget, "quiz-care": careBudget, "quiz-fields": fieldsBudget, "quiz-results": resultsBudget,
	"words-en": wordsBudget, "offenses": catalogueBudget,
}

// pageBudget is the most that a page may be, by what its body says it is.
func pageBudget(page []byte) int {
	_, rest, _ := bytes.Cut(page, []byte(`<body class="`))
	class, _, _ := bytes.Cut(rest, []byte(`"`))
	switch name, _, _ := strings.Cut(string(class), " "); name {
	case "quiz", "aim":
		return quizBudget // the engine and the law are in it
	case "checklist":
		return checklistBudget
	case "relief":
		if !bytes.Contains(page, []byte(`class="rights-map"`)) { // all rights are in one page
			return reliefBudget
		}
	}
	return explainerBudget
}

// files are what the public downloads of a built site, in one language, and the
// engine by itself.
func files(public string, module []byte) ([]file, error) {
	codes, err := theLaw()
	if err != nil {
		return nil, err
	}
	code := codes.Code[:codes.Used]
	out := []file{
		{"engine", module, 0},
		{"law, numbers only", code, 0},
		{"engine and law as they are in the page", []byte(quiz.Embed(module) + quiz.Embed(code)), engineBudget},
	}
	add := func(name, path string, budget int) error {
		data, err := os.ReadFile(filepath.Join(public, filepath.FromSlash(path)))
		out = append(out, file{name, data, budget})
		return err
	}
	if err := add("quiz page, in one request", "en/quiz/index.html", quizBudget); err != nil {
		return nil, err
	}
	page := out[len(out)-1].data
	if err := add("quiz page in Spanish", "es/quiz/index.html", quizBudget); err != nil {
		return nil, err
	}
	out = append(out, file{"script in the quiz page", inlineScript(page), scriptBudget})
	assets, err := fs.Glob(os.DirFS(public), "assets/*.js")
	if err != nil {
		return nil, err
	}
	for _, a := range assets {
		name := strings.TrimSuffix(filepath.Base(a), ".js")
		name = name[:strings.LastIndex(name, "-")] // without its hash
		if strings.HasSuffix(name, "-es") {
			continue // the other language
		}
		if bytes.Contains(page, []byte(filepath.Base(a))) {
			if err := add(strings.TrimSuffix(filepath.Base(a), ".js"), a, scripts[name]); err != nil {
				return nil, err
			}
		}
	}
	pages, err := fs.Glob(os.DirFS(public), "e[ns]/*/index.html")
	if err != nil {
		return nil, err
	}
	for _, p := range append([]string{"en/index.html", "es/index.html"}, pages...) {
		if strings.HasSuffix(p, "/quiz/index.html") {
			continue
		}
		data, err := os.ReadFile(filepath.Join(public, filepath.FromSlash(p)))
		if err != nil {
			return nil, err
		}
		budget, kind := pageBudget(data), explainerName
		if budget == quizBudget {
			kind = "quiz for an aim "
		}
		out = append(out, file{kind + strings.TrimSuffix(p, "/index.html"), data, budget})
	}
	return out, nil
}

// inlineScript is the script that is in a page: all elements that are
// JavaScript and have their text with them.
func inlineScript(page []byte) []byte {
	var out []byte
	for {
		_, rest, ok := bytes.Cut(page, []byte("<script"))
		if !ok {
			return out
		}
		attributes, body, _ := bytes.Cut(rest, []byte(">"))
		body, page, _ = bytes.Cut(body, []byte("</script>"))
		if !bytes.Contains(attributes, []byte("type=")) && !bytes.Contains(attributes, []byte("src=")) {
			out = append(out, body...)
		}
	}
}

// downloads measures what the public downloads.
func (b *bench) downloads() error {
	public := filepath.Join(b.work, "public-small")
	module, err := buildSite(b.ctx, ".", public, smallModule)
	if err != nil {
		return err
	}
	list, err := files(public, module)
	if err != nil {
		return err
	}
	rules, err := os.ReadFile("cmd/bench/handwritten/rules.js")
	if err != nil {
		return err
	}
	hand := filepath.Join(b.work, "hand")
	if err := handPage(hand); err != nil {
		return err
	}
	page, err := os.ReadFile(filepath.Join(hand, "index.html"))
	if err != nil {
		return err
	}
	list = append(list, file{"three reliefs by hand in JavaScript", rules, 0}, file{"the page that holds them", page, 0})
	whole, err := closure.Whole(".", engine.Package)
	if err != nil {
		return err
	}
	list = append(list, file{"the whole reactor of the Go tool", whole, 0})
	if program := b.tinygo(); program != "" {
		out := filepath.Join(b.work, "tinygo.wasm")
		if _, err := b.run(".", program, "build", "-target=wasm-unknown", "-scheduler=none", "-gc=leaking",
			"-no-debug", "-opt=z", "-o", out,
			"./wasm"); err != nil {
			return err
		}
		tiny, err := os.ReadFile(out)
		if err != nil {
			return err
		}
		list = append(list, file{"the engine by TinyGo", tiny, 0})
	}
	t := b.table("What the public downloads, bytes", "brotli 11", "gzip -9", "raw")
	var explainers []*row
	rows := make([]*row, len(list))
	var group errgroup.Group
	group.SetLimit(runtime.GOMAXPROCS(0)) // the best compression takes long
	for i, f := range list {
		group.Go(func() error {
			raw, gz, br, err := sizes(f.data)
			rows[i] = &row{What: f.name, Unit: "bytes", Median: map[string]float64{"raw": float64(raw), "gzip -9": float64(gz),
				"brotli 11": float64(br)}}
			return err
		})
	}
	if err := group.Wait(); err != nil {
		return err
	}
	for i, f := range list {
		r := rows[i]
		if target := f.budget; target > 0 {
			met := r.Median["brotli 11"] <= float64(target)
			r.Target, r.Met = float64(target), &met
		}
		if strings.HasPrefix(f.name, explainerName) {
			explainers = append(explainers, r)
			continue
		}
		t.Rows = append(t.Rows, r)
	}
	slices.SortFunc(explainers, func(a, b *row) int { return cmp.Compare(b.Median["brotli 11"], a.Median["brotli 11"]) })
	middle := explainers[len(explainers)/2]
	middle.What += ", the median"
	t.Rows = append(t.Rows, append(explainers[:3:3], middle)...)
	t.Notes = append(t.Notes, fmt.Sprintf("The targets are for brotli 11. Of %d explainers the three largest and the median are shown.",
		len(explainers)))
	return nil
}
