package site

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"example.org/relief/site/cache"
	"example.org/relief/site/complaint"
	"example.org/relief/site/page"
)

// bundled are the bundles of the sources, taken from the cache if every file
// that they could be made from is as it was: a quarter of the time of a small
// build. What was complained about is always made anew.
func (p *project) bundled(sources []string) *bundles {
	key := p.bundleKey(sources)
	if key != "" {
		if kept, ok := cache.Get(key); ok {
			d := &decoder{s: string(kept)}
			b := &bundles{bySource: map[string]*bundle{}, inputs: map[string]bool{}}
			for range d.int() {
				b.add(d.str(), []byte(d.str()))
			}
			for _, in := range d.strs() {
				b.inputs[in] = true
			}
			if !d.bad {
				return b
			}
		}
	}
	var said complaint.List
	b := makeBundles(p.path("site"), sources, &said)
	p.shared = append(p.shared, said...)
	if key == "" || len(said) > 0 || key != p.bundleKey(sources) { // something was saved meanwhile
		return b
	}
	e := &encoder{}
	e.int(int64(len(b.bySource)))
	for _, out := range sortedKeys(b.bySource) {
		e.str(out)
		e.str(string(b.bySource[out].data))
	}
	inputs := sortedKeys(b.inputs)
	for _, in := range inputs {
		if !slices.ContainsFunc(p.inputs, func(i input) bool { return i.Path == "site/"+in && ofBundles(i.Path) }) {
			return b // the key says nothing of it
		}
	}
	e.strs(inputs)
	cache.Put(key, e.b)
	cache.Prune()
	return b
}

// bundleKey names all that bundles are made from: every file of scripts and
// styles, because one that is new may be found in the place of another, and what
// esbuild reads in the folders above. It is "" if that can not be told.
func (p *project) bundleKey(sources []string) string {
	key := fmt.Sprintf("bundles 1 %s %+v %q", tool("github.com/evanw/esbuild"), bundling, sources)
	add := func(name, file string) bool {
		b, err := os.ReadFile(file)
		if err == nil {
			key += fmt.Sprintf("\n%s %s", name, page.Hash(b))
		}
		return err == nil
	}
	for _, in := range p.inputs {
		if ofBundles(in.Path) && !add(in.Path, p.path(filepath.FromSlash(in.Path))) {
			return ""
		}
	}
	name := "package.json"
	for dir := absolute(p.path("site")); ; dir = filepath.Dir(dir) {
		add(name, filepath.Join(dir, "package.json"))
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
