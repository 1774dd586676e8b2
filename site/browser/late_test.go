package browser

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"path"
	"strings"
	"sync"
	"testing"
)

// gate serves the built site and holds back files until they are let go, or until they
// are lost.
type gate struct {
	*httptest.Server
	mu   sync.Mutex
	held map[string]chan bool // by the beginning of their names: whether they come
}

func gateAt(t *testing.T, names ...string) *gate {
	t.Helper()
	g := &gate{held: map[string]chan bool{}}
	for _, name := range names {
		g.held[name] = make(chan bool)
	}
	files := http.FileServer(http.Dir(public))
	g.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for name, come := range g.at() {
			if !strings.HasPrefix(path.Base(r.URL.Path), name) {
				continue
			}
			select {
			case yes := <-come:
				if !yes {
					http.Error(w, "lost", http.StatusBadGateway)
					return
				}
			case <-r.Context().Done():
				return
			}
		}
		files.ServeHTTP(w, r)
	}))
	t.Cleanup(func() { g.CloseClientConnections(); g.Close() })
	return g
}

// at are the files that are still held.
func (g *gate) at() map[string]chan bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	all := map[string]chan bool{}
	for name, come := range g.held {
		all[name] = come
	}
	return all
}

// let lets a file go, or loses it once.
func (g *gate) let(name string, come bool) {
	g.at()[name] <- come
	if come {
		g.mu.Lock()
		defer g.mu.Unlock()
		delete(g.held, name)
	}
}

// TestLatePieces answers before the rest of the script has come: a step that needs it
// says so and waits, what was answered stays, and what was lost on the way can be asked
// for again.
func TestLatePieces(t *testing.T) {
	for _, w := range languages {
		words := pick(w, "words-es-", "words-en-")
		g := gateAt(t, "quiz-fields-", words, "quiz-results-")
		p := tab(t)
		p.media(320, "light", "screen")
		moment, away := pick(w, "One moment", "Un momento"), pick(w, "A part of this page did not arrive", "Una parte de esta página no llegó")
		// The page has not loaded while its files are held.
		eval[bool](p, fmt.Sprintf(`(location.href = %s, true)`, quote(g.URL+"/"+w.lang+"/quiz/#dismissal-after-probation")))
		p.begin(w)
		court, sentenced := pick(w, "Which court", "En qué corte"), pick(w, "Did the judge put you on probation", "le dio probatoria")
		p.until("the wait for the first page with fields", fmt.Sprintf(`document.querySelector('#app h1').innerText === %s`, quote(moment)))
		if tag := eval[string](p, `document.activeElement.tagName`); tag != "H1" {
			t.Errorf("%s: while it waits the focus is on %s", w.lang, tag)
		}
		p.barriers(w.lang + ", waiting")
		p.shot("waiting-" + w.lang)
		g.let("quiz-fields-", true)
		p.on(court)
		p.take(w, pettyTheft[w.lang], sentenced)

		// The other language has not come; nothing is lost when it has.
		p.touch(pick(w, "Español", "English"))
		p.on(sentenced)
		g.let(words, true)
		p.on(pick(w, "le dio probatoria", "Did the judge put you on probation"))
		p.touch(pick(w, "English", "Español"))
		p.on(sentenced)

		for range 20 {
			if p.heading() == moment {
				break
			}
			p.step(w, pettyTheft[w.lang])
		}
		if p.heading() != moment {
			t.Fatalf("%s: the answer came before its script: %s", w.lang, p.text())
		}
		g.let("quiz-results-", false)
		p.on(away)
		p.barriers(w.lang + ", lost")
		p.shot("lost-" + w.lang)
		p.touch(pick(w, "Try again", "Intentar de nuevo"))
		p.on(moment)
		g.let("quiz-results-", true)
		p.until("the answer", onAnswer)
		if got := p.text(); !strings.Contains(got, w.next) {
			t.Errorf("%s: the answer says %s", w.lang, got)
		}
		if on := eval[bool](p, `document.activeElement === document.querySelector('#app h1')`); !on {
			t.Errorf("%s: the answer does not take the focus", w.lang)
		}
		p.unfold()
		if got := p.text(); !strings.Contains(got, "PC 484") {
			t.Errorf("%s: the answers were lost: %s", w.lang, got)
		}
	}
}
