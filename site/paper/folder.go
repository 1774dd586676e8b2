package paper

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"example.org/relief/site/complaint"
	"example.org/relief/site/pdf"
	"example.org/relief/wasm/law"
)

// Form is a map with its blank, if that is there and right.
type Form struct {
	*Map
	*Prepared
}

// Folder holds the forms of content/forms by name.
type Folder map[string]*Form

// Load reads the maps of a folder and the blanks beside them, and complains
// about what is missing, old or unknown. A form whose blank is not there or not
// right has none: its answers are then given in writing.
func Load(dir string, book *law.Book) (Folder, complaint.List) {
	out := Folder{}
	var all complaint.List
	var missing, files []string
	names, _ := filepath.Glob(filepath.Join(dir, "*.txt"))
	unused(dir, names, &all)
	for _, name := range names {
		shown := "content/forms/" + filepath.Base(name)
		text, err := os.ReadFile(name)
		if err != nil {
			all.Add(shown, 0, "form", "", "%v", err)
			continue
		}
		m, complaints := ReadMap(shown, text)
		if book != nil {
			m.checkLaw(book, &complaints)
		}
		all = append(all, complaints...)
		if complaints.Errors() > 0 {
			continue
		}
		if other := out[m.Form]; other != nil {
			all.Add(shown, m.lines["form"], "form", "delete one of the two", "%s is already the map of %s", other.name, m.Form)
			continue
		}
		form, blank := &Form{Map: m}, strings.TrimSuffix(name, ".txt")+".pdf"
		form.Prepared, err = m.open(blank, &all)
		if errors.Is(err, os.ErrNotExist) {
			missing = append(missing, m.Form)
			files = append(files, filepath.Base(blank)+" ("+m.Revision+")")
		}
		out[m.Form] = form
	}
	if len(missing) > 0 {
		all.Warn("content/forms", 0, "form", "put the court's own files beside their maps: "+strings.Join(files, ", "),
			"no blank of %s: the answers are given in writing", strings.Join(missing, ", "))
	}
	return out, all
}

// unused warns of files in the folder that are neither a map nor the blank of one.
func unused(dir string, maps []string, all *complaint.List) {
	files, _ := os.ReadDir(dir)
	for _, f := range files {
		name := f.Name()
		of := filepath.Join(dir, strings.TrimSuffix(name, ".pdf")+".txt")
		if strings.HasPrefix(name, ".") || strings.HasSuffix(name, ".txt") || strings.HasSuffix(name, ".pdf") && slices.Contains(maps, of) {
			continue
		}
		all.Warn("content/forms/"+name, 0, "unused", "a map is NAME.txt, and its blank NAME.pdf beside it", "nothing uses this file")
	}
}

// Along complains about the forms that go along with others.
func (f Folder) Along(all *complaint.List) {
	names := slices.Sorted(maps.Keys(f))
	for _, form := range names {
		m := f[form]
		for _, name := range append(slices.Clone(m.With), m.May...) {
			if other := f[name]; other == nil {
				all.Add(m.name, 0, "form", complaint.DidYouMean(name, names), "there is no map of %s, which goes along", name)
			} else if slices.Contains(m.May, name) && !other.asks(name) {
				all.Add(other.name, 0, "form", "write it under questions",
					"%s may go along, but its question is not there in both languages", name)
			}
		}
	}
}

// Blankless lists the forms that cannot be filled in, because their blank is not there.
func (f Folder) Blankless() []string {
	var out []string
	for _, name := range slices.Sorted(maps.Keys(f)) {
		if f[name].Prepared == nil {
			out = append(out, name)
		}
	}
	return out
}

// open reads the blank of a map; nil if it cannot be used, with an error if it is not there.
func (m *Map) open(file string, all *complaint.List) (*Prepared, error) {
	shown := "content/forms/" + filepath.Base(file)
	data, err := ReadBlank(file)
	switch {
	case errors.Is(err, os.ErrNotExist):
		return nil, err
	case err != nil:
		all.Add(shown, 0, "form", "download it from the court again", "%v", err)
		return nil, nil
	}
	if len(m.Blanks) == 0 {
		all.Warn(m.name, 0, "form", fmt.Sprintf("compare its footer with %s, then add: blank: %x %d", m.Revision, sha256.Sum256(data),
			len(data)),
			"the map of %s is not bound to a blank; its answers are given in writing instead", m.Form)
		return nil, nil
	}
	if sum := fmt.Sprintf("%x", sha256.Sum256(data)); !m.Matches(sum, len(data)) {
		all.Add(shown, 0, "form",
			"compare its footer with the revision of the map ("+m.Revision+"); if it is a new one, the map must be made again",
			"this is not the blank that the map of %s was made for: its SHA-256 is %s, %d bytes", m.Form, sum, len(data))
		return nil, nil
	}
	b, err := OpenBlank(data)
	if err != nil {
		hint := "download it from the court again"
		if errors.Is(err, pdf.ErrLocked) {
			hint = "only a blank that opens without a password can be filled in"
		}
		all.Add(shown, 0, "form", hint, "%v", err)
		return nil, nil
	}
	if len(m.Spots) == 0 {
		all.Warn(m.name, 0, "form", "run relief new form "+shown+", look at the form, and give each field an item or a role",
			"the map of %s does not say where its %d fields lie; its answers are given in writing instead", m.Form, len(b.Fields))
		return nil, nil
	}
	before := all.Errors()
	m.Compare(b, all)
	if all.Errors() > before {
		return nil, nil
	}
	if m.Tested == "stand-in" {
		all.Warn(m.name, 0, "form", "fill in every item once, look at each page, then write tested on: blank",
			"the map of %s was never tested on its blank", m.Form)
	}
	p, err := Prepare(b, m)
	if err != nil {
		all.Add(shown, 0, "form", "", "%v", err)
		return nil, nil
	}
	return p, nil
}

// ReadBlank reads a file that may be far too large to be a form.
func ReadBlank(file string) ([]byte, error) {
	info, err := os.Stat(file)
	if err != nil {
		return nil, err
	}
	if info.Size() > pdf.MaxSize {
		return nil, fmt.Errorf("the file is larger than %d MB", pdf.MaxSize>>20)
	}
	return os.ReadFile(file)
}

// near is how far a field may lie from where the map has it, in thousandths of
// a point: the rounding of numbers of two digits.
const near = 20

// Compare complains about fields that the map has and the blank has not, and
// the other way round.
func (m *Map) Compare(b *Blank, all *complaint.List) {
	if m.Pages != 0 && m.Pages != b.Pages {
		all.Add(m.name, 0, "form", "is it the right form?", "the blank has %d pages, the map says %d", b.Pages, m.Pages)
	}
	there := map[string]Field{}
	for _, f := range b.Fields {
		there[f.Name] = f
		if m.spot(f.Name) == nil {
			all.Add(m.name, 0, "form", fmt.Sprintf("add: %d  %s  ITEM  %s", f.Page, f.rect(), f.Name),
				"the map does not know the field %s of the blank", f.Name)
		}
	}
	for _, s := range m.Spots {
		f, ok := there[s.Name]
		if !ok {
			all.Add(m.name, s.line, "form", "look the form over again", "the blank has no field %s", s.Name)
			continue
		}
		apart := func(i int) bool { return max(f.Rect[i]-s.Rect[i], s.Rect[i]-f.Rect[i]) > near }
		if f.Page != s.Page || slices.ContainsFunc([]int{0, 1, 2, 3}, apart) {
			all.Add(m.name, s.line, "form", "look the form over again", "field %s lies on page %d at %s", s.Name, f.Page, f.rect())
		}
		if m.item(s.Name) == "" {
			continue
		}
		if f.Kind != Text && f.Kind != Box || f.Kind == Box && f.On == "" {
			all.Add(m.name, s.line, "form", "give it a role", "field %s cannot be filled in: it is a %s", s.Name, f.Kind)
		}
		for _, r := range m.Rules {
			if r.Item == s.Item && (r.Put == "box") != (f.Kind == Box) {
				all.Add(m.name, r.line, "form", "a box takes -> box, a text takes a value", "the field of item %q is a %s", r.Item, f.Kind)
			}
		}
	}
}
