package source

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"runtime"
	"slices"
	"strings"
	"sync/atomic"
	"unicode/utf8"

	"golang.org/x/sync/errgroup"

	"example.org/relief/site/cite"
	"example.org/relief/site/complaint"
	"example.org/relief/site/help"
	"example.org/relief/site/page"
	"example.org/relief/wasm/plain"
)

// Options say what to read.
type Options struct {
	Dir     string // the folder that holds content/ and site/
	Looks   fs.FS  // site/ of a folder that has none of its own, or nil
	Hash    bool   // compare files by what they hold, not by size and time
	Workers int    // the number of files read at the same time; 0: as many as processors
}

// Site is everything that a site is made from.
type Site struct {
	Options
	Law        *Law // nil: there is none
	Cites      *cite.Forms
	Firm       *Firm
	Words      map[string]*Words    // by language
	Glossary   map[string]*Glossary // by language
	Help       *help.Directory      // the places that help
	Synonyms   map[string]*Synonyms // by language
	Terms      *plain.Terms         // what the second language avoids
	Templates  *Templates
	Pages      []*Page
	Files      map[string]page.Picture // of content/files
	Inputs     []Input                 // every file that was looked at
	Complaints complaint.List          // about what was read
}

// PairsFile is the record of what single strings were translated from.
const PairsFile = "content/es/translated.txt"

// Read reads everything. The pages that are known from an earlier reading are
// taken over where their files are the same.
func Read(ctx context.Context, o Options, law *Law, known map[string]Known) (*Site, error) {
	s := &Site{Options: o.settled(), Law: law, Cites: cite.New(law.State())}
	if _, err := os.Stat(s.Path("content")); err != nil {
		return nil, &complaint.Hinted{Err: fmt.Errorf("there is no folder content: %w", err),
			Hint: "run relief in the folder that holds content and site"}
	}
	s.Inputs = s.Scan(&s.Complaints)
	s.readShared()
	if err := s.readPages(ctx, known); err != nil {
		return nil, err
	}
	return s, nil
}

// readShared reads what every page depends on.
func (s *Site) readShared() {
	s.Words, s.Glossary, s.Synonyms = map[string]*Words{}, map[string]*Glossary{}, map[string]*Synonyms{}
	s.Firm = ReadFirm(s.file(firmFile), &s.Complaints)
	for _, lang := range Languages {
		if !s.has(lang) {
			continue
		}
		s.Words[lang] = ReadWords(lang, s.file("content/"+lang+"/words.txt"), &s.Complaints)
		s.Synonyms[lang] = ReadSynonyms(lang, s.optional("content/"+lang+"/"+synonymsName), &s.Complaints)
		s.Glossary[lang] = ReadGlossary(lang, s.file("content/"+lang+"/glossary.txt"), &s.Complaints)
	}
	s.Help = help.Read(s.optional(help.File), &s.Complaints)
	s.Terms = readTerms(s.optional(TermsFile), &s.Complaints)
	s.Templates = readTemplates(s.Options, &s.Complaints)
}

// mayRead is what to do about a file that is there and cannot be read.
const mayRead = "look who may read it, and whether it is open in another program"

// file reads a file of the project; one that is not there is empty.
func (s *Site) file(name string) []byte {
	b, err := os.ReadFile(s.Path(name))
	if err != nil {
		hint := mayRead
		if errors.Is(err, fs.ErrNotExist) {
			hint = "the site cannot do without it"
		}
		s.Complaints.Add(name, 0, "read", hint, "it cannot be read")
	}
	n := 0
	for line := range bytes.Lines(b) {
		n++
		if !utf8.Valid(line) || bytes.IndexByte(line, 0) >= 0 {
			s.Complaints.Add(name, n, "encoding", "save it as UTF-8", "this line is not text in UTF-8")
			return nil
		}
		if n == 1 {
			line = bytes.TrimPrefix(line, []byte("\ufeff"))
		}
		if c := page.Unseen(bytes.TrimRight(line, "\r\n")); c != 0 {
			s.Complaints.Add(name, n, "encoding", "delete it, or write the line again",
				"this line holds the sign %U, which cannot be seen", c)
		}
	}
	return b
}

// optional reads a file that a site can do without.
func (s *Site) optional(name string) []byte {
	if _, err := os.Stat(s.Path(name)); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return s.file(name)
}

// has reports whether there is anything in a language.
func (s *Site) has(lang string) bool {
	return slices.ContainsFunc(s.Inputs, func(in Input) bool { return strings.HasPrefix(in.Path, "content/"+lang+"/") })
}

// AllText is the text of all files of the project whose names are wanted.
func (s *Site) AllText(want func(name string) bool) string {
	var b strings.Builder
	for _, in := range s.Inputs {
		if want(in.Path) {
			t, _ := s.ReadFile(in.Path)
			b.Write(t)
		}
	}
	return b.String()
}

// workers is the number of pages to work on at the same time.
func (o Options) workers() int {
	if o.Workers > 0 {
		return o.Workers
	}
	return runtime.GOMAXPROCS(0)
}

// Each calls do for the numbers below n, several at a time, until one fails.
func (o Options) Each(ctx context.Context, n int, do func(int) error) error {
	g, ctx := errgroup.WithContext(ctx)
	var next atomic.Int64
	for range min(n, o.workers()) {
		g.Go(func() error {
			for {
				i := int(next.Add(1)) - 1
				if i >= n {
					return nil
				}
				if err := ctx.Err(); err != nil {
					return err
				}
				if err := do(i); err != nil {
					return err
				}
			}
		})
	}
	return g.Wait()
}
