package page

import (
	"strconv"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/util"
)

// A picture is a file of content/files and says in words what it shows. Its
// size goes into the page, so that nothing moves when it arrives.

func (r *reading) image(n *ast.Image) {
	to := string(meant(n.Destination))
	n.Destination = nil
	alt := r.words(n)
	if alt == "" {
		r.complain(n, "alt", "say what the picture shows: ![words](files/name.svg)", "the picture %q has no words", to)
	}
	if !strings.HasPrefix(to, "files/") {
		r.complain(n, "image", "put it into content/files and write files/name.svg", "the picture %q is not a file of the site", to)
		return
	}
	href := r.file(n, to)
	if href == nil {
		return
	}
	n.Destination = href
	p, _ := r.env.Picture(strings.TrimPrefix(to, "files/"))
	if p.Width == 0 || p.Height == 0 {
		r.cs.Warn(r.File, r.lineOf(n), "image", "give an SVG width and height", "the size of %q is not known", to)
		return
	}
	n.SetAttributeString("width", strconv.Itoa(p.Width))
	n.SetAttributeString("height", strconv.Itoa(p.Height))
}

func renderImage(w util.BufWriter, source []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	i := n.(*ast.Image)
	if !entering || len(i.Destination) == 0 {
		return ast.WalkSkipChildren, nil
	}
	_, _ = w.WriteString(`<img src="`)
	_, _ = w.Write(util.EscapeHTML(util.URLEscape(i.Destination, false)))
	_, _ = w.WriteString(`" alt="`)
	r := reading{Page: &Page{Source: &Source{text: source}}}
	_, _ = w.Write(util.EscapeHTML([]byte(r.words(i))))
	_ = w.WriteByte('"')
	for _, key := range []string{"width", "height"} {
		if v, ok := attribute(i, key); ok {
			_, _ = w.WriteString(" " + key + `="` + v + `"`)
		}
	}
	_, _ = w.WriteString(` loading="lazy">`)
	return ast.WalkSkipChildren, nil
}
