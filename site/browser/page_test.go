package browser

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	cdp "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// page is a page in the browser, driven the way a person does.
type page struct {
	t   *testing.T
	ctx context.Context
}

func (p *page) do(actions ...chromedp.Action[chromedp.Void]) {
	p.t.Helper()
	if err := chromedp.Do(p.ctx, actions...); err != nil {
		p.t.Fatalf("%v\nthe page said: %s", err, p.tryText())
	}
}

func (p *page) tryText() string {
	s, _ := chromedp.Run(p.ctx, chromedp.Evaluate[string](`document.body ? document.body.innerText.slice(0, 1500) : ''`))
	return s
}

// eval runs a script in the page.
func eval[T any](p *page, script string) T {
	p.t.Helper()
	v, err := chromedp.Run(p.ctx, chromedp.Evaluate[T](script))
	if err != nil {
		p.t.Fatalf("%v in %s", err, script)
	}
	return v
}

func quote(s string) string {
	b, _ := json.Marshal(s)
	return string(b)
}

// phone sets the screen of a phone.
func (p *page) phone(width int64) {
	p.t.Helper()
	p.do(chromedp.EmulateViewport(width, 740))
}

// dialogs answers every question of the browser with yes, and counts them.
func (p *page) dialogs() (asked func() int) {
	p.t.Helper()
	var n atomic.Int32
	events := chromedp.Events(p.ctx, cdp.JavascriptDialogOpening)
	go func() {
		for _, err := range events {
			if err != nil {
				return
			}
			n.Add(1)
			_, _ = chromedp.Call(p.ctx, cdp.HandleJavaScriptDialog, cdp.HandleJavaScriptDialogParams{Accept: true})
		}
	}()
	return func() int { return int(n.Load()) }
}

// open goes to an address.
func (p *page) open(url string) { p.t.Helper(); p.do(chromedp.Navigate(url)) }

// media sets the width, the color scheme and the medium (screen or print).
func (p *page) media(width int64, scheme, medium string) {
	p.t.Helper()
	p.do(chromedp.EmulateViewport(width, 900))
	_, err := chromedp.Call(p.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Media:    medium,
		Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}},
	})
	if err != nil {
		p.t.Fatal(err)
	}
}

// withoutScripts turns scripts off.
func (p *page) withoutScripts() {
	p.t.Helper()
	if _, err := chromedp.Call(p.ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true}); err != nil {
		p.t.Fatal(err)
	}
}

// heading is the h1 that can be seen.
func (p *page) heading() string {
	p.t.Helper()
	return strings.TrimSpace(eval[string](p, `([...document.querySelectorAll('h1')].find(h => h.offsetParent !== null) || {innerText: ''}).innerText`))
}

func (p *page) text() string { p.t.Helper(); return eval[string](p, `document.body.innerText`) }

// until waits until a script in the page is true.
func (p *page) until(what, script string) {
	p.t.Helper()
	for range 600 {
		ok, err := chromedp.Run(p.ctx, chromedp.Evaluate[bool](script))
		if err == nil && ok {
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
	p.t.Fatalf("%s did not happen; the page says: %s", what, p.tryText())
}

// named is a script that finds the visible thing with a role-like tag and an
// accessible name, among the kinds that people operate.
const named = `(name => {
  const seen = e => e.offsetParent !== null || e.getClientRects().length > 0;
  const label = e => (e.getAttribute('aria-label') || (e.labels && e.labels[0] && e.labels[0].innerText) || e.innerText || e.value || '').trim().replace(/\s+/g, ' ');
  const all = [...document.querySelectorAll('a, button, summary, input, select, textarea, [role=option], [role=button]')].filter(seen);
  return all.find(e => label(e) === name) || all.find(e => label(e).startsWith(name));
})`

// press sends a key.
func (p *page) press(key string) { p.t.Helper(); p.do(chromedp.KeyEvent(key)) }

// enter presses Enter as a keyboard does: a page that takes the key down keeps
// it from submitting a form. (KeyEvent sends the character all the same.)
func (p *page) enter() {
	p.t.Helper()
	for _, e := range []input.DispatchKeyEventParams{
		{Type: input.DispatchKeyEventTypeKeyDown, Key: "Enter", Code: "Enter", Text: "\r", WindowsVirtualKeyCode: 13},
		{Type: input.DispatchKeyEventTypeKeyUp, Key: "Enter", Code: "Enter", WindowsVirtualKeyCode: 13},
	} {
		if _, err := chromedp.Call(p.ctx, input.DispatchKeyEvent, e); err != nil {
			p.t.Fatal(err)
		}
	}
}

// tabTo moves the focus with the Tab key to what has a name.
func (p *page) tabTo(name string) {
	p.t.Helper()
	is := fmt.Sprintf(`(() => { const e = %s(%s); const a = document.activeElement; return !!e && (a === e || a.type === 'radio' && e.type === 'radio' && a.name === e.name) })()`, named, quote(name))
	for range 400 { // the page of the search lists every page
		if eval[bool](p, is) {
			return
		}
		p.press(kb.Tab)
	}
	p.t.Fatalf("Tab does not reach %q on %q; the page says: %s", name, p.heading(), p.text())
}

// choose moves to a radio button or a checkbox with the keyboard and takes it.
func (p *page) choose(name string) {
	p.t.Helper()
	p.tabTo(name)
	checked := fmt.Sprintf(`(e => !!e && e.checked)(%s(%s))`, named, quote(name))
	radio := eval[bool](p, fmt.Sprintf(`(e => e.type === 'radio')(%s(%s))`, named, quote(name)))
	if !radio {
		p.press(" ")
	}
	for range 20 {
		if eval[bool](p, checked) {
			return
		}
		if eval[bool](p, fmt.Sprintf(`document.activeElement === %s(%s)`, named, quote(name))) {
			p.press(" ")
		} else {
			p.press(kb.ArrowDown)
		}
	}
	p.t.Fatalf("%q cannot be chosen with the keyboard on %q", name, p.heading())
}

// activate moves to a button or link with the keyboard and presses Enter.
func (p *page) activate(name string) { p.t.Helper(); p.tabTo(name); p.enter() }

// has reports whether something operable with a name can be seen.
func (p *page) has(name string) bool {
	p.t.Helper()
	return eval[bool](p, fmt.Sprintf(`!!%s(%s)`, named, quote(name)))
}

// barriers runs axe and fails on every violation.
func (p *page) barriers(state string) {
	p.t.Helper()
	if !eval[bool](p, `!!window.axe`) {
		// Evaluate is not subject to the page's content security policy.
		p.do(func(ctx context.Context, t *chromedp.Target) (chromedp.Void, error) {
			_, err := chromedp.Run(ctx, chromedp.Evaluate[bool](axeScript+";true"))
			return chromedp.Void{}, err
		})
	}
	found, err := chromedp.Run(p.ctx, chromedp.Evaluate[[]string](`axe.run(document, {resultTypes: ['violations']}).then(r => r.violations.map(v => v.id + ': ' + v.help + ' — ' + v.nodes.map(n => n.target.join(' ') + ' ' + (n.failureSummary || '')).join(' | ')))`, chromedp.EvalAwaitPromise))
	if err != nil {
		p.t.Fatal(err)
	}
	for _, f := range found {
		p.t.Errorf("%s: %s", state, f)
	}
}

// shot keeps a picture when SHOTS names a folder.
func (p *page) shot(name string) {
	p.t.Helper()
	dir := os.Getenv("SHOTS")
	if dir == "" {
		return
	}
	png, err := chromedp.Run(p.ctx, chromedp.FullScreenshot(100))
	if err != nil {
		p.t.Fatal(err)
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		p.t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, name+".png"), png, 0o644); err != nil {
		p.t.Fatal(err)
	}
}
