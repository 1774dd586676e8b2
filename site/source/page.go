package source

import (
	"bytes"
	"cmp"
	"context"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"example.org/relief/site/complaint"
	"example.org/relief/site/help"
	"example.org/relief/site/media"
	"example.org/relief/site/page"
)

// Page is a page as its file is, with its front matter. It does not change.
type Page struct {
	Lang, Slug string
	File       string // "content/en/appeal.md"
	Size, Time int64
	Hash       string // of the file, where an earlier reading is to be compared
	Front      page.Front
}

// Key names the page: "en/appeal".
func (p *Page) Key() string { return p.Lang + "/" + p.Slug }

// Out is the name of the file that the page becomes.
func (p *Page) Out() string { return page.Address(p.Lang, p.Slug) + "index.html" }

// Kind is the row of the kind of the page.
func (p *Page) Kind() page.Kind { return page.KindOf(p.Front.Kind) }

// ByAddress orders pages by language and slug.
func ByAddress(a, b *Page) int {
	return cmp.Or(cmp.Compare(a.Lang, b.Lang), cmp.Compare(a.Slug, b.Slug))
}

// Known is a page of an earlier reading, and the hash of its file.
type Known struct {
	*Page
	FileHash string
}

// Same reports whether a page has the file of the earlier one.
func (k Known) Same(p *Page) bool { return p == k.Page || p.Hash != "" && p.Hash == k.FileHash }

// largePicture is more than any picture of a text needs, in bytes.
const largePicture = 500 << 10

// buffers hold the text of pages, one after another.
var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// readPages reads the front matter of every page that is new or has changed.
func (s *Site) readPages(ctx context.Context, known map[string]Known) error {
	s.Files = map[string]page.Picture{}
	var fresh []int
	for _, in := range s.Inputs {
		if name, ok := strings.CutPrefix(in.Path, "content/files/"); ok {
			s.Files[name] = pictureSize(s.Path(in.Path))
			checkFile(in.Path, s.Path(in.Path), &s.Complaints)
			if in.Size > largePicture && strings.HasPrefix(media.TypeOf(name), "image/") {
				s.Complaints.Warn(in.Path, 0, "size", "save it smaller: 1,200 pixels wide are enough",
					"the picture has %d KB, which a phone loads slowly", in.Size>>10)
			}
			continue
		}
		lang, slug, ok := pageOf(in.Path, &s.Complaints)
		if !ok {
			continue
		}
		if p := known[in.Path].Page; p != nil && !s.Hash && p.Size == in.Size && p.Time == in.Time {
			s.Pages = append(s.Pages, p)
			continue
		}
		fresh = append(fresh, len(s.Pages))
		s.Pages = append(s.Pages, &Page{Lang: lang, Slug: slug, File: in.Path, Size: in.Size, Time: in.Time})
	}
	checkNames(s.Files, &s.Complaints)
	var mu sync.Mutex
	return s.Each(ctx, len(fresh), func(i int) error {
		at := fresh[i]
		p := s.Pages[at]
		read, _, err := s.readPage(*p, known[p.File])
		if err != nil {
			mu.Lock()
			defer mu.Unlock()
			s.Complaints.Add(p.File, 0, "read", mayRead, "%v", err)
			return nil
		}
		s.Pages[at] = read
		return nil
	})
}

// readPage reads the front matter of a page, and what there is to complain
// about in it. If the file holds what it held before, so does the front matter.
// The text is read again when the page is made: of a large site, only the pages
// in the making are in memory.
func (s *Site) readPage(p Page, before Known) (*Page, complaint.List, error) {
	f, err := os.Open(s.Path(p.File))
	if err != nil {
		return nil, nil, err
	}
	defer f.Close()
	text := buffers.Get().(*bytes.Buffer)
	defer buffers.Put(text)
	text.Reset()
	if _, err := text.ReadFrom(f); err != nil {
		return nil, nil, err
	}
	b := text.Bytes()
	if before.Page != nil {
		if p.Hash = page.Hash(b); p.Hash == before.FileHash {
			p.Front = before.Front
			return &p, nil, nil
		}
	}
	var cs complaint.List
	p.Front = page.ReadFront(p.File, b, &cs)
	return &p, cs, nil
}

// Reread reads the front matter of one page again, after its file changed. It
// returns nil if there is a mistake in it, or no such file.
func (s *Site) Reread(old *Page) *Page {
	info, err := os.Lstat(s.Path(old.File))
	if err != nil || !info.Mode().IsRegular() {
		return nil
	}
	p, cs, err := s.readPage(Page{Lang: old.Lang, Slug: old.Slug, File: old.File, Size: info.Size(), Time: info.ModTime().UnixNano()},
		Known{})
	if err != nil || cs != nil {
		return nil
	}
	return p
}

// PageOf tells which page a file is.
func PageOf(file string) (lang, slug string, ok bool) {
	var cs complaint.List
	return pageOf(file, &cs)
}

func pageOf(file string, cs *complaint.List) (lang, slug string, ok bool) {
	rest, ok := strings.CutPrefix(file, "content/")
	if !ok || file == firmFile || file == help.File || strings.HasPrefix(rest, "forms/") || strings.HasPrefix(rest, "papers/") {
		return "", "", false // forms and papers are read by package packet
	}
	lang, name, ok := strings.Cut(rest, "/")
	if !ok || !slices.Contains(Languages, lang) {
		cs.Warn(file, 0, "unused", "", "nothing uses this file")
		return "", "", false
	}
	if name == "words.txt" || name == "glossary.txt" || name == synonymsName || file == PairsFile || file == TermsFile {
		return "", "", false
	}
	slug, ok = page.SlugOf(name)
	if !ok {
		if strings.HasSuffix(name, ".md") {
			cs.Add(file, 0, "name", "small letters, digits and -", "the name of the file cannot be an address")
		} else if ext := path.Ext(name); strings.EqualFold(ext, ".md") || strings.EqualFold(ext, ".markdown") {
			cs.Add(file, 0, "name", "rename it "+strings.TrimSuffix(file, ext)+".md", "the name of a page ends with .md")
		} else {
			cs.Warn(file, 0, "unused", "pictures and papers belong in content/files", "nothing uses this file")
		}
		return "", "", false
	}
	if strings.HasSuffix(slug, "/index") {
		cs.Add(file, 0, "name", "name it "+strings.TrimSuffix(file, "/index.md")+".md", "only the front page is called index")
		return "", "", false
	}
	if page.NotOnWindows(slug) {
		cs.Add(file, 0, "name", "choose another name", "Windows cannot have a file of this name")
		return "", "", false
	}
	return lang, slug, true
}

// Load reads the text of a page, with what there is to complain about in its
// front matter.
func (s *Site) Load(p *Page, cs *complaint.List) *page.Source {
	b, err := os.ReadFile(filepath.Join(s.Dir, filepath.FromSlash(p.File)))
	if err != nil {
		cs.Add(p.File, 0, "read", mayRead, "%v", err)
		return &page.Source{File: p.File, Lang: p.Lang, Slug: p.Slug, Front: p.Front, Hash: p.Hash}
	}
	return page.Read(p.File, p.Lang, p.Slug, b, cs)
}
