package page

import (
	"bytes"
	"net/url"
	"regexp"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/util"

	"example.org/relief/site/phone"
)

// A link leads to a page by its slug, to a place in this page (#id), to a file
// of content/files, or out of the site by https:, mailto: or tel:. Anything
// else is a complaint.

var schemes = map[string]bool{"https": true, "http": true, "mailto": true, "tel": true}

// resolve returns the relative address of a link.
func (r *reading) resolve(n ast.Node, dest []byte) []byte {
	dest = meant(dest)
	to := string(dest)
	if i := strings.IndexAny(to, ":/?#"); i > 0 && to[i] == ':' {
		return r.outside(n, to)
	}
	path, anchor, _ := strings.Cut(to, "#")
	switch {
	case to == "":
		r.complain(n, "link", "", "the link leads nowhere")
		return nil
	case path == "" && anchor != "":
		r.Links = append(r.Links, Ref{r.Slug, anchor, r.lineOf(n)})
		return dest
	case strings.HasPrefix(path, "files/"):
		href := r.file(n, path)
		if href != nil && anchor != "" {
			href = append(href, "#"+anchor...)
		}
		return href
	}
	slug := strings.TrimSuffix(strings.TrimSuffix(path, "/"), ".md")
	if !idPattern.MatchString(slug) {
		r.complain(n, "link", "a link to a page is its slug: [words](appeal) or [words](appeal#when)", "%q is not a page", to)
		return nil
	}
	r.Links = append(r.Links, Ref{slug, anchor, r.lineOf(n)})
	href := Href(r.Slug, slug)
	if anchor != "" {
		href += "#" + url.PathEscape(anchor)
	}
	return []byte(href)
}

// meant are the signs that a text stands for: &amp; is an ampersand, and \_ a
// line. What is checked and what is printed must be the same.
func meant(text []byte) []byte {
	return util.ResolveEntityNames(util.ResolveNumericReferences(util.UnescapePunctuations(text)))
}

func (r *reading) outside(n ast.Node, to string) []byte {
	u, err := url.Parse(to)
	if err != nil || !schemes[u.Scheme] || u.Scheme[0] == 'h' && u.Host == "" {
		r.complain(n, "link", "links out of the site start with https:, mailto: or tel:", "the address %q is not allowed", to)
		return nil
	}
	if u.Scheme == "tel" {
		number, _, _ := strings.Cut(u.Opaque, ",,")
		if _, err := phone.Parse(number); err != nil {
			r.complain(n, "link", "write it as tel:+16195550100, or tel:+16195550100,,5 with an extension", "%v", err)
			return nil
		}
	}
	if u.Scheme == "mailto" && !Mailbox(u.Opaque) {
		r.complain(n, "link", "write it as mailto:office@example.org", "%q is not an address for mail", u.Opaque)
		return nil
	}
	if u.Scheme == "http" {
		r.cs.Warn(r.File, r.lineOf(n), "link", "does the site answer to https?", "%s is not encrypted", to)
	}
	return []byte(u.Scheme + to[len(u.Scheme):]) // in small letters
}

// mailbox is an address for mail as people have them, which needs no quoting anywhere.
var mailbox = regexp.MustCompile(`^[A-Za-z0-9._%+-]+@([A-Za-z0-9-]+\.)+[A-Za-z]{2,}$`)

// Mailbox reports whether a text is one address for mail.
func Mailbox(s string) bool { return mailbox.MatchString(s) }

// file resolves a link to a file of content/files.
func (r *reading) file(n ast.Node, path string) []byte {
	name := strings.TrimPrefix(path, "files/")
	if r.env.Picture == nil {
		return nil
	}
	if _, ok := r.env.Picture(name); !ok {
		r.complain(n, "link", "put it into content/files", "there is no file %q", path)
		return nil
	}
	return []byte(Root(r.Slug) + "files/" + name)
}

func (r *reading) autoLink(n *ast.AutoLink) {
	if r.outside(n, autoAddress(n, r.text)) == nil {
		n.SetAttributeString("id", "none")
	}
}

func autoAddress(n *ast.AutoLink, source []byte) string {
	to := string(n.URL(source))
	if n.AutoLinkType == ast.AutoLinkEmail && !strings.HasPrefix(to, "mailto:") {
		to = "mailto:" + to
	}
	return to
}

// renderAutoLink shows an address that is not allowed as words.
func renderAutoLink(w util.BufWriter, source []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	if !entering {
		return ast.WalkContinue, nil
	}
	a := n.(*ast.AutoLink)
	label := util.EscapeHTML(a.Label(source))
	if _, bad := attribute(a, "id"); bad {
		_, _ = w.Write(label)
		return ast.WalkContinue, nil
	}
	_, _ = w.WriteString(`<a href="`)
	_, _ = w.Write(util.EscapeHTML(util.URLEscape([]byte(autoAddress(a, source)), false)))
	_ = w.WriteByte('"')
	if a.AutoLinkType == ast.AutoLinkURL {
		_, _ = w.WriteString(` rel="external noreferrer"`)
	}
	_ = w.WriteByte('>')
	_, _ = w.Write(label)
	_, _ = w.WriteString("</a>")
	return ast.WalkContinue, nil
}

// onWeb reports whether an address leads to another site.
func onWeb(to []byte) bool {
	scheme, _, ok := bytes.Cut(to, []byte(":"))
	return ok && (bytes.EqualFold(scheme, []byte("https")) || bytes.EqualFold(scheme, []byte("http")))
}

func renderLink(w util.BufWriter, _ []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	l := n.(*ast.Link)
	if len(l.Destination) == 0 {
		return ast.WalkContinue, nil
	}
	if !entering {
		_, _ = w.WriteString("</a>")
		return ast.WalkContinue, nil
	}
	_, _ = w.WriteString(`<a href="`)
	_, _ = w.Write(util.EscapeHTML(util.URLEscape(l.Destination, false)))
	_ = w.WriteByte('"')
	if onWeb(l.Destination) {
		_, _ = w.WriteString(` rel="external noreferrer"`)
	}
	if l.Title != nil {
		_, _ = w.WriteString(` title="`)
		_, _ = w.Write(util.EscapeHTML(meant(l.Title)))
		_ = w.WriteByte('"')
	}
	_ = w.WriteByte('>')
	return ast.WalkContinue, nil
}
