package site

import (
	"slices"
	"strings"
)

// policy is the content security policy of the site. Nothing inline runs but
// what is named by its hash; nothing is loaded from elsewhere.
type policy struct {
	scripts, styles []string // hashes
}

func newPolicy(b *bundles, more ...*bundle) policy {
	var p policy
	for source, one := range b.bySource {
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

// policyOf is the policy of the pages of a template: each names what stands in it, and
// every name costs 35 bytes that no compressor finds again.
func (p *project) policyOf(name string) policy {
	named := &bundles{bySource: map[string]*bundle{}}
	for _, source := range p.tmpl.names(name) {
		if b := p.assets.bySource[source]; b != nil {
			named.bySource[source] = b
		}
	}
	return newPolicy(named)
}

// page is the policy of a page. The engine needs leave to compile WebAssembly;
// connect is 'self' or 'none'. A page that connects to nothing asks for no picture
// either: the address of a picture could carry answers.
func (p policy) page(engine bool, connect string) string {
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

// header is the policy for servers that can send one for the whole site: what
// any page needs, and what only a header can say. Each page narrows it.
func (p policy) header() string {
	return p.page(true, "'self'") + "; frame-ancestors 'none'"
}
