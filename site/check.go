package site

import (
	"context"
	"runtime/debug"
	"slices"
	"sort"
	"sync"
	"time"

	"example.org/relief/site/check"
	"example.org/relief/site/complaint"
	"example.org/relief/site/packet"
	"example.org/relief/site/page"
	"example.org/relief/wasm/law"
)

// Grade is how hard one text is to read.
type Grade struct {
	File  string  `json:"file"`
	Lang  string  `json:"lang"`
	Words int     `json:"words"`
	Grade float64 `json:"grade"`
}

// Checked is what Check found.
type Checked struct {
	Complaints complaint.List `json:"complaints"`
	Grades     []Grade        `json:"grades"` // of every page, and of all questions
	Pages      int            `json:"pages"`
	Took       time.Duration  `json:"took"`
}

// Check complains about everything there is to complain about, in one pass,
// and writes nothing. It asks for more than a build: what can be shown while
// it is being written should not always be published.
func Check(ctx context.Context, o Options) (done Checked, err error) {
	start := time.Now()
	defer func() { done.Took = time.Since(start) }()
	defer debug.SetGCPercent(debug.SetGCPercent(400))
	law, err := o.law(ctx)
	if err != nil {
		return done, err
	}
	w, err := read(ctx, o, law, nil)
	if err != nil {
		return done, err
	}
	w.pages.Maker.Prose = true
	numbers := check.Forms(law.State())
	all := check.Site{Texts: w.texts}
	var mu sync.Mutex
	_, err = w.makeStale(ctx, func(i int, p *page.Page) error {
		e, made := w.texts.Pages[i], w.texts.Made[i]
		s := check.Page(p, numbers, w.texts.Plan.Law, &made.Own)
		check.Shown(p, []byte(p.HTML()), &made.Own)
		all.PageTerms(p, &made.Own)
		if !e.Kind().Placeless {
			if _, err := w.pages.Render(e, made, p.HTML()); err != nil {
				w.complainRender(err)
			}
		}
		mu.Lock()
		defer mu.Unlock()
		done.Grades = append(done.Grades, Grade{e.File, e.Lang, s.Words, s.Grade()})
		return nil
	})
	if err != nil {
		return done, err
	}
	if _, err := w.rest(&w.shared); err != nil {
		return done, err
	}
	w.shared = append(w.shared, w.broken.List()...)
	check.Firm(w.shared)
	all.Strings(&w.shared)
	all.Translations(&w.shared)
	all.Pairs(&w.shared)
	all.Terms(&w.shared)
	for lang, y := range w.texts.Synonyms {
		y.Check(func(slug, id string) bool {
			e := w.texts.Page(lang, slug)
			return e != nil && (id == "" || slices.ContainsFunc(w.texts.Of(e).Headings, func(h page.Heading) bool { return h.ID == id }))
		}, &w.shared)
	}
	all.Unused(w.assets.Inputs, &w.shared)
	if o.Today > 0 {
		w.texts.Help.Check(o.Today, &w.shared)
	}
	_, forms, err := packet.Open(o.Dir, book(law))
	if err != nil {
		return done, err
	}
	w.shared = append(w.shared, forms...)
	if law != nil {
		for what, langs := range check.Law(law.Book, law.Folder, o.Today, check.Locator(w.texts.Site), &w.shared) {
			for lang, s := range langs {
				done.Grades = append(done.Grades, Grade{law.Folder + ": " + what, lang, s.Words, s.Grade()})
			}
		}
	}
	sort.Slice(done.Grades, func(i, j int) bool {
		a, b := done.Grades[i], done.Grades[j]
		return a.File+a.Lang < b.File+b.Lang
	})
	done.Pages = len(w.texts.Pages)
	done.Complaints = w.complaints()
	if o.Strict {
		done.Complaints = done.Complaints.Strict()
	}
	return done, nil
}

// book is the book of the law, if there is one.
func book(l *Law) *law.Book {
	if l == nil {
		return nil
	}
	return l.Book
}
