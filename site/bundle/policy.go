package bundle

import (
	"slices"
	"strings"
)

// Policy is the content security policy of the site. Nothing inline runs but
// what is named by its hash; nothing is loaded from elsewhere.
type Policy struct {
	scripts, styles []string // hashes
}

// NewPolicy names the bundles of a set, and more scripts.
func NewPolicy(b *Set, more ...*Bundle) Policy {
	var p Policy
	for source, one := range b.BySource {
		if strings.HasPrefix(source, "styles/") {
			p.styles = append(p.styles, one.policy)
		} else {
			p.scripts = append(p.scripts, one.policy)
		}
	}
	for _, one := range more {
		p.scripts = append(p.scripts, one.policy)
	}
	slices.Sort(p.scripts)
	slices.Sort(p.styles)
	return p
}

// Only are the bundles of some sources. The policy of a page names what is in it,
// and every name costs 35 bytes that no compressor finds again.
func (b *Set) Only(sources []string) *Set {
	named := &Set{BySource: map[string]*Bundle{}}
	for _, source := range sources {
		if one := b.BySource[source]; one != nil {
			named.BySource[source] = one
		}
	}
	return named
}

// Page is the policy of a page. The engine needs permission to compile WebAssembly;
// connect is 'self' or 'none'. A page that connects to nothing asks for no picture
// either: the address of a picture could carry answers.
func (p Policy) Page(engine bool, connect string) string {
	scripts := append([]string{"script-src 'self'"}, p.scripts...)
	if engine {
		scripts = append(scripts, "'wasm-unsafe-eval'")
	}
	pictures := "img-src 'self' data:"
	if connect == "'none'" {
		pictures = "img-src data:"
	}
	return strings.Join([]string{
		"default-src 'none'",
		strings.Join(scripts, " "),
		strings.Join(append([]string{"style-src 'self'"}, p.styles...), " "),
		pictures,
		"connect-src " + connect,
		"form-action 'none'",
		"base-uri 'none'",
		"require-trusted-types-for 'script'",
	}, "; ")
}
