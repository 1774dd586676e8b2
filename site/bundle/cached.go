package bundle

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"example.org/relief/site/cache"
	"example.org/relief/site/complaint"
	"example.org/relief/site/page"
	"example.org/relief/site/source"
)

// Read makes the bundles that the templates name, or takes them from the cache if every file
// that they could be made from is as it was: a quarter of the time of a small
// build. What was complained about is always made again.
func Read(s *source.Site, cs *complaint.List) *Set {
	sources := s.Templates.Bundles
	key := keyOf(s)
	if b := unpack(key); b != nil {
		return b
	}
	var said complaint.List
	b := makeBundles(s.Path("site"), s.Looks, sources, &said)
	*cs = append(*cs, said...)
	if key == "" || len(said) > 0 || key != keyOf(s) { // something was saved meanwhile
		return b
	}
	for in := range b.Inputs {
		if !slices.ContainsFunc(s.Inputs, func(i source.Input) bool { return i.Path == "site/"+in && ofBundles(i.Path) }) {
			return b // the key says nothing of it
		}
	}
	b.pack(key)
	return b
}

// packed is a set as the cache keeps it.
type packed struct {
	Bundles map[string][]byte // by source
	Inputs  []string
}

func (b *Set) pack(key string) {
	p := packed{Bundles: map[string][]byte{}, Inputs: slices.Sorted(maps.Keys(b.Inputs))}
	for source, one := range b.BySource {
		p.Bundles[source] = one.Data
	}
	if data, err := json.Marshal(p); err == nil {
		cache.Put(key, data)
		cache.Prune()
	}
}

// unpack returns the set that was kept under a key, or nil.
func unpack(key string) *Set {
	if key == "" {
		return nil
	}
	var p packed
	kept, ok := cache.Get(key)
	if !ok || json.Unmarshal(kept, &p) != nil {
		return nil
	}
	b := &Set{BySource: map[string]*Bundle{}, Inputs: map[string]bool{}}
	for source, data := range p.Bundles {
		b.add(source, data)
	}
	for _, in := range p.Inputs {
		b.Inputs[in] = true
	}
	return b
}

// keyOf names all that bundles are made from: every file of scripts and
// styles, because one that is new may be found in the place of another, and what
// esbuild reads in the folders above. It is "" if that cannot be told.
func keyOf(s *source.Site) string {
	key := fmt.Sprintf("bundles 4 %s %+v %q", tool("github.com/evanw/esbuild"), bundling, s.Templates.Bundles)
	add := func(name string, read func(string) ([]byte, error), file string) bool {
		b, err := read(file)
		if err == nil {
			key += fmt.Sprintf("\n%s %s", name, page.Hash(b))
		}
		return err == nil
	}
	for _, in := range s.Inputs {
		if ofBundles(in.Path) && !add(in.Path, s.ReadFile, in.Path) {
			return ""
		}
	}
	name := "package.json"
	for dir := absolute(s.Path("site")); ; dir = filepath.Dir(dir) {
		add(name, os.ReadFile, filepath.Join(dir, "package.json"))
		if dir == filepath.Dir(dir) {
			return key
		}
		name = "../" + name
	}
}

func ofBundles(file string) bool {
	return strings.HasPrefix(file, "site/scripts/") || strings.HasPrefix(file, "site/styles/")
}

// tool is replaced in tests, which have no versions.
var tool = cache.Tool

func absolute(p string) string {
	if abs, err := filepath.Abs(p); err == nil {
		return abs
	}
	return p
}
