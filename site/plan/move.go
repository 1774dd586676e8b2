package plan

import (
	"slices"
	"strings"

	"example.org/relief/site/page"
	"example.org/relief/site/source"
)

// Move is an old address and where it leads, both from the root of the site.
type Move struct {
	From, To string
	Of       *source.Page
}

// Moves lists the old addresses of pages.
func (p *Plan) Moves() []Move {
	var ms []Move
	for _, e := range p.Pages {
		for _, old := range e.Front.Old {
			ms = append(ms, Move{old, page.Address(e.Lang, e.Slug), e})
		}
	}
	slices.SortFunc(ms, func(a, b Move) int { return strings.Compare(a.From, b.From) })
	return ms
}

// Out is the file that is at an old address.
func (m Move) Out() string {
	if strings.HasSuffix(m.From, ".html") || strings.HasSuffix(m.From, ".htm") {
		return m.From
	}
	return m.From + "/index.html"
}

// Relative is the way from the old address to the new one.
func (m Move) Relative() string {
	return strings.Repeat("../", strings.Count(m.Out(), "/")) + m.To
}

// Folder reports whether an old address is that of a folder, which may be asked
// for with and without a slash at its end.
func (m Move) Folder() bool { return m.Out() != m.From }
