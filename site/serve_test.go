package site

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// browser is an open page: it reads addresses and hears events.
type browser struct {
	t      *testing.T
	url    string
	events chan string
}

func open(t *testing.T, s Serving) *browser {
	t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	s.Addr = "127.0.0.1:0"
	ready, done := make(chan string, 1), make(chan error, 1)
	s.Ready = func(url string) { ready <- url }
	go func() { done <- Serve(ctx, s) }()
	t.Cleanup(func() {
		stop()
		if err := <-done; err != nil {
			t.Error(err)
		}
	})
	b := &browser{t: t, events: make(chan string, 100)}
	select {
	case b.url = <-ready:
	case err := <-done:
		t.Fatal(err)
	}
	r, err := http.Get(b.url + ".live/events")
	if err != nil {
		t.Fatal(err)
	}
	listening := make(chan bool)
	defer func() { <-listening }()
	go func() {
		name := ""
		for in := bufio.NewScanner(r.Body); in.Scan(); {
			if n, ok := strings.CutPrefix(in.Text(), "event: "); ok {
				name = n
			} else if d, ok := strings.CutPrefix(in.Text(), "data: "); ok {
				if name == "hello" {
					close(listening)
				} else {
					b.events <- strings.TrimSuffix(name+" "+d, " null")
				}
			}
		}
	}()
	return b
}

func (b *browser) get(path string) (int, string) {
	b.t.Helper()
	r, err := http.Get(b.url + path)
	if err != nil {
		b.t.Fatal(err)
	}
	defer r.Body.Close()
	body, _ := io.ReadAll(r.Body)
	return r.StatusCode, string(body)
}

// hear waits for an event.
func (b *browser) hear() string {
	b.t.Helper()
	select {
	case e := <-b.events:
		return e
	case <-time.After(20 * time.Second):
		b.t.Fatal("no event")
		return ""
	}
}

func put(t *testing.T, dir, name, text string) {
	t.Helper()
	file := filepath.Join(dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	// As editors do: a new file, renamed over the old one.
	if err := os.WriteFile(file+"~", []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Rename(file+"~", file); err != nil {
		t.Fatal(err)
	}
}

const guide = "---\ntitle: A guide\ndescription: How to ask.\nkind: guide\norder: 1\n---\n## How to ask\n"

func TestServe(t *testing.T) {
	dir := small(t)
	b := open(t, Serving{Options: Options{Dir: dir}})
	if code, body := b.get("en/guide/"); code != 200 || !strings.Contains(body, "Ask. See the") || !strings.Contains(body, liveScript) {
		t.Error(code, body)
	}
	for path, want := range map[string]int{"": 200, "en/guide": 200, "es/": 200, "assets/none.css": 404, "en/old-guide/": 200,
		"robots.txt": 200, "en/not-found/": 404} {
		if code, _ := b.get(path); code != want {
			t.Errorf("%s: %d", path, code)
		}
	}

	put(t, dir, "content/en/guide.md", guide+"Ask anew.\n")
	if e := b.hear(); e != "reload" {
		t.Error(e)
	}
	if _, body := b.get("en/guide/"); !strings.Contains(body, "Ask anew.") {
		t.Error(body)
	}

	// A mistake: the last good page stays, and the page is told the line.
	put(t, dir, "content/en/guide.md", guide+"See [this](nowhere).\n")
	name, data, _ := strings.Cut(b.hear(), " ")
	var said []struct {
		File, Message, Excerpt string
		Line                   int
	}
	if err := json.Unmarshal([]byte(data), &said); err != nil || name != "error" || len(said) != 1 {
		t.Fatal(name, data, err)
	}
	if said[0].File != "content/en/guide.md" || said[0].Line != 8 || said[0].Message != `there is no page "nowhere"` ||
		said[0].Excerpt != "    8 | See [this](nowhere)." {
		t.Errorf("%+v", said[0])
	}
	if _, body := b.get("en/guide/"); !strings.Contains(body, "Ask anew.") {
		t.Error("the last good page is gone:", body)
	}
	// A mistake elsewhere is added, and both are mended in any order.
	put(t, dir, "site/templates/guide.html", "{{define \"main\"}}\n{{.Nothing}}{{end}}")
	if e := b.hear(); !strings.Contains(e, `"file":"site/templates/guide.html","line":2`) || !strings.Contains(e, "nowhere") {
		t.Error(e)
	}
	put(t, dir, "content/en/guide.md", guide+"Mended.\n")
	if e := b.hear(); !strings.Contains(e, "guide.html") || strings.Contains(e, "nowhere") {
		t.Error(e)
	}
	put(t, dir, "site/templates/guide.html", "{{define \"main\"}}<h1>{{.Title}}!</h1>{{.Body}}{{end}}")
	if e := b.hear(); e != "reload" {
		t.Error(e)
	}
	if _, body := b.get("en/guide/"); !strings.Contains(body, "Mended.") || !strings.Contains(body, "A guide!") {
		t.Error(body)
	}

	put(t, dir, "site/styles/site.css", "body { color: #654321 }")
	if e := b.hear(); e != "style" {
		t.Error(e)
	}
	// A new page, one that moves, a folder that goes.
	put(t, dir, "content/en/more/new.md", strings.Replace(guide, "A guide", "New", 1))
	if e := b.hear(); e != "reload" {
		t.Error(e)
	}
	if code, _ := b.get("en/more/new/"); code != 200 {
		t.Error(code)
	}
	if err := os.RemoveAll(filepath.Join(dir, "content", "en", "more")); err != nil {
		t.Fatal(err)
	}
	if e := b.hear(); e != "reload" {
		t.Error(e)
	}
	if code, _ := b.get("en/more/new/"); code != 404 {
		t.Error(code)
	}
}

func TestServeBrokenFromTheStart(t *testing.T) {
	dir := small(t)
	put(t, dir, "content/en/guide.md", strings.Replace(guide, "title", "titel", 1)+"Words.\n")
	b := open(t, Serving{Options: Options{Dir: dir}})
	if e := b.hear(); !strings.Contains(e, `"line":2`) || !strings.Contains(e, `did you mean`) {
		t.Error(e)
	}
	if code, body := b.get("es/guide/"); code != 200 || !strings.Contains(body, "Pida.") {
		t.Error(code, body)
	}
	put(t, dir, "content/en/guide.md", guide+"Words.\n")
	if e := b.hear(); e != "reload" {
		t.Error(e)
	}
}

// Hundreds of saves and a switch of the whole tree: what is shown at the end is
// what is in the files at the end.
func TestServeStorm(t *testing.T) {
	dir := small(t)
	b := open(t, Serving{Options: Options{Dir: dir}})
	for i := range 300 {
		put(t, dir, "content/en/guide.md", guide+strings.Repeat("Again. ", i+1)+"\n")
	}
	other := small(t)
	put(t, other, "content/en/guide.md", guide+"The other branch.\n")
	if err := os.Rename(filepath.Join(dir, "content"), filepath.Join(dir, "old")); err != nil {
		t.Fatal(err)
	}
	if err := os.CopyFS(filepath.Join(dir, "content"), os.DirFS(filepath.Join(other, "content"))); err != nil {
		t.Fatal(err)
	}
	put(t, dir, "content/es/guide.md", guide+"La última.\n")
	for {
		b.hear()
		_, en := b.get("en/guide/")
		_, es := b.get("es/guide/")
		if strings.Contains(en, "The other branch.") && strings.Contains(es, "La última.") {
			break
		}
	}
	put(t, dir, "content/es/guide.md", guide+"Todavía.\n")
	for {
		b.hear()
		if _, es := b.get("es/guide/"); strings.Contains(es, "Todavía.") {
			return
		}
	}
}

// A page that is saved between the two times that it is read, for its front matter
// and for its text, is read again: what it said of itself before is not kept for
// what it says now.
func TestSavedWhileRead(t *testing.T) {
	dir := small(t)
	o := Options{Dir: dir}
	put(t, dir, "content/en/guide.md", strings.Replace(guide, "title: A guide", "title: [", 1)+"Words.\n")
	w, err := read(t.Context(), o, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	put(t, dir, "content/en/guide.md", guide+"Mended words.\n")
	for range 2 {
		if _, err := w.makeStale(t.Context(), nil); err != nil {
			t.Fatal(err)
		}
		if w, err = read(t.Context(), o, nil, w.known()); err != nil {
			t.Fatal(err)
		}
	}
	if e := w.texts.Page("en", "guide"); e.Front.Title != "A guide" {
		t.Errorf("the title is %q", e.Front.Title)
	}
}

func TestComplaintsOfCompiler(t *testing.T) {
	cs := complaintsOf(errors.New("wasm/california/pc1203_4.go:29:26: undefined: Barrd\nwasm/california/pc1203_4.go:31: too many errors"))
	if len(cs) != 2 || cs[0].String() != "wasm/california/pc1203_4.go:29: undefined: Barrd" {
		t.Errorf("got %v", cs)
	}
	if cs := complaintsOf(errors.New("no room")); len(cs) != 1 || cs[0].File != "relief" {
		t.Errorf("got %v", cs)
	}
}

// What is saved between the first reading and the first look at the site is shown.
func TestSavedAtTheStart(t *testing.T) {
	for range 20 {
		dir := small(t)
		b := open(t, Serving{Options: Options{Dir: dir}})
		put(t, dir, "content/en/guide.md", guide+"Saved at once.\n")
		b.hear()
		if _, body := b.get("en/guide/"); !strings.Contains(body, "Saved at once.") {
			t.Fatal("the page is as it was before")
		}
	}
}
