package browser

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"example.org/relief/site"
)

// While files are edited, an open page follows: a page reloads, a style changes
// without a reload, a mistake is on top of the last good page and goes when
// it is mended. The policy of the page is in force all the while.
func TestLive(t *testing.T) {
	for name, style := range map[string]string{
		"linked": `<link rel="stylesheet" href="{{.Href}}">`,
		"inline": `{{.Inline}}`,
	} {
		t.Run(name, func(t *testing.T) { followEdits(t, style) })
	}
}

func followEdits(t *testing.T, style string) {
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS(filepath.Join("..", "testdata", "small"))); err != nil {
		t.Fatal(err)
	}
	edit := func(name, old, fresh string) {
		t.Helper()
		file := filepath.Join(dir, filepath.FromSlash(name))
		b, err := os.ReadFile(file)
		if err != nil || !strings.Contains(string(b), old) {
			t.Fatal(name, err)
		}
		if err := os.WriteFile(file, []byte(strings.Replace(string(b), old, fresh, 1)), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	base, err := os.ReadFile(filepath.Join(dir, "site/templates/base.html"))
	if err != nil {
		t.Fatal(err)
	}
	linked := string(base)[strings.Index(string(base), "<link"):]
	edit("site/templates/base.html", linked[:strings.Index(linked, ">")+1], style)

	ctx, stop := context.WithCancel(context.Background())
	ready, done := make(chan string, 1), make(chan error, 1)
	go func() {
		done <- site.Serve(ctx, site.Serving{Options: site.Options{Dir: dir}, Addr: "127.0.0.1:0", Ready: func(url string) { ready <- url }})
	}()
	t.Cleanup(func() {
		stop()
		if err := <-done; err != nil {
			t.Error(err)
		}
	})
	var url string
	select {
	case url = <-ready:
	case err := <-done:
		t.Fatal(err)
	}
	p := tab(t)
	if err := chromedp.Do(p.ctx, chromedp.Navigate(url+"en/guide/")); err != nil {
		t.Fatal(err)
	}
	until := func(what, js string) {
		t.Helper()
		for end := time.Now().Add(30 * time.Second); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
			if ok, err := chromedp.Run(p.ctx, chromedp.Evaluate[bool](js)); err == nil && ok {
				return
			}
		}
		text, _ := chromedp.Run(p.ctx, chromedp.Evaluate[string](`document.documentElement.outerHTML`))
		t.Fatalf("%s: not seen in\n%s", what, text)
	}
	const overlay = `(document.querySelector("[role=alert]")?.shadowRoot?.textContent ?? "")`
	until("the page", `document.querySelector("main").textContent.includes("Ask.") && (window.mark = 1) === 1`)
	edit("content/en/guide.md", "Ask.", "Ask anew.")
	until("an edited page", `document.querySelector("main").textContent.includes("Ask anew.") && window.mark === undefined && (window.mark = 2) === 2`)
	// A style that changes before the page listens comes with a reload, one that
	// changes later without.
	color, kept := "#123", 0
	for i := 0; kept < 3 && i < 10; i++ {
		fresh := fmt.Sprintf("#0%d%d", i, i)
		edit("site/styles/site.css", color, fresh)
		color = fresh
		until("an edited style", fmt.Sprintf(`getComputedStyle(document.querySelector("main")).color === "rgb(0, %d, %[1]d)"`, 17*i))
		if eval[bool](p, `window.mark === 2`) {
			kept++
		}
		eval[any](p, `window.mark = 2`)
	}
	if kept < 3 {
		t.Errorf("of ten styles %d came without a reload", kept)
	}
	edit("content/en/guide.md", "Ask anew.", "See [this](nowhere).")
	until("a mistake", overlay+`.includes('content/en/guide.md:9: there is no page "nowhere"') && document.querySelector("main").textContent.includes("Ask anew.")`)
	edit("content/en/guide.md", "See [this](nowhere).", "Mended.")
	until("the mended page", `document.querySelector("main").textContent.includes("Mended.") && `+overlay+` === ""`)
}
