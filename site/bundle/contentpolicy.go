package bundle

import (
	"bytes"
	"slices"
	"strings"
)

// Policy is the content security policy of a page. Nothing inline runs but what is
// named by its hash; nothing is loaded from elsewhere.
type Policy struct {
	// Engine is the permission to compile WebAssembly.
	Engine bool
	// Connect is 'self' or 'none'. A page that connects to nothing asks for no picture
	// either: the address of a picture could carry answers.
	Connect string

	scripts, styles []*Bundle // what may be in the page
}

// NewPolicy is the policy of a page that may hold the bundles of a set, and more scripts.
func NewPolicy(b *Set, more ...*Bundle) Policy {
	p := Policy{Connect: "'self'", scripts: slices.Clone(more)}
	for source, one := range b.BySource {
		if strings.HasPrefix(source, "styles/") {
			p.styles = append(p.styles, one)
		} else {
			p.scripts = append(p.scripts, one)
		}
	}
	return p
}

// Only are the bundles of some sources.
func (b *Set) Only(sources []string) *Set {
	named := &Set{BySource: map[string]*Bundle{}}
	for _, source := range sources {
		if one := b.BySource[source]; one != nil {
			named.BySource[source] = one
		}
	}
	return named
}

// Of is the policy of a finished page. It names only what stands in the page: every
// name costs 35 bytes that no compressor finds again.
func (p Policy) Of(page []byte) string {
	scripts := append([]string{"script-src 'self'"}, named(p.scripts, page)...)
	if p.Engine {
		scripts = append(scripts, "'wasm-unsafe-eval'")
	}
	pictures := "img-src 'self' data:"
	if p.Connect == "'none'" {
		pictures = "img-src data:"
	}
	return strings.Join([]string{
		"default-src 'none'",
		strings.Join(scripts, " "),
		strings.Join(append([]string{"style-src 'self'"}, named(p.styles, page)...), " "),
		pictures,
		"connect-src " + p.Connect,
		"form-action 'none'",
		"base-uri 'none'",
		"require-trusted-types-for 'script'",
	}, "; ")
}

// named are the hashes of the bundles that are in a page, in order.
func named(bundles []*Bundle, page []byte) (hashes []string) {
	for _, b := range bundles {
		if bytes.Contains(page, []byte(b.inline)) {
			hashes = append(hashes, b.policy)
		}
	}
	slices.Sort(hashes)
	return hashes
}
