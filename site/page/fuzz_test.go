package page

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"example.org/relief/site/complaint"
)

// allowed are the attributes that Markdown can become, by element; "" is for
// all of them.
var allowed = map[string]string{
	"": "id class", "a": "href rel title", "img": "src alt title width height loading decoding", "ol": "start",
	"th": "scope style align", "td": "style align",
	"section": "aria-label aria-labelledby role", "aside": "aria-label aria-labelledby role",
	"div": "role tabindex aria-label aria-labelledby", "code": "", "details": "open",
	"ul": "data-for", "cite": "",
}

// FuzzPage reads any bytes as a page. Whatever comes in, what comes out has no
// script, no event attribute and no address that is not allowed, every
// complaint is about a line that the page has, and the same page gives the same.
func FuzzPage(f *testing.F) {
	for _, pattern := range []string{"testdata/*.txt", "../../content/e[ns]/*.md"} {
		files, _ := filepath.Glob(pattern)
		if len(files) == 0 {
			f.Fatal("no seeds in ", pattern)
		}
		for _, file := range files {
			b, err := os.ReadFile(file)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(b)
		}
	}
	const front = "---\ntitle: T\ndescription: D\nkind: guide\n---\n"
	for _, s := range []string{
		"", "---", "---\n---\n", "---\ntitle: T\nkind: relief\nold: a, /b/\norder: 1\ndraft: yes\n---\n\ufeff", "\r\n", "\x00", "\xff",
		front + "[x](java&#115;cript:y) <javascript:x> <a@b.c> ![x](files/road.svg \"t\")\n\n[y]: //z\n",
		front + "## A {#b}\n### A\n::who x\n:::steps\n1. a\n2. b\n:::\n:::more T\n[[plea|x]] {PC 1(a)}\n:::\n",
		front + "|a|b|\n|:-|-:|\n|`|`|*c*|\n\nTerm\n: means\n\n1203. x\n",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		var cs, again complaint.List
		p := Read("content/en/x.md", "en", "x", b, &cs).Make(fake, &cs)
		q := Read("content/en/x.md", "en", "x", b, &again).Make(fake, &again)
		if !bytes.Equal(p.Body, q.Body) || len(cs) != len(again) {
			t.Fatal("read twice, it differs")
		}
		lines := 1 + bytes.Count(b, []byte("\n")) + bytes.Count(b, []byte("\r"))
		for _, c := range cs {
			if c.Line < 0 || c.Line > lines {
				t.Errorf("there is no line %d: %v", c.Line, c)
			}
		}
		doc, err := html.ParseFragment(bytes.NewReader(p.Body), &html.Node{Type: html.ElementNode, Data: "body", DataAtom: atom.Body})
		if err != nil {
			t.Fatal(err)
		}
		for _, top := range doc {
			look(t, top)
			for n := range top.Descendants() {
				look(t, n)
			}
		}
		if s := p.Text(); !strings.Contains(string(b), strings.TrimSpace(s)) && !bytes.Contains(b, []byte("\r")) {
			t.Errorf("the text is not in the page: %q", s)
		}
	})
}

func look(t *testing.T, n *html.Node) {
	t.Helper()
	if n.Type != html.ElementNode {
		if n.Type == html.CommentNode {
			t.Errorf("a comment: %q", n.Data)
		}
		return
	}
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Iframe, atom.Object, atom.Embed, atom.Form, atom.Svg, atom.Math, atom.Link, atom.Meta, atom.Base, 0:
		t.Errorf("<%s> came out", n.Data)
	}
	for _, a := range n.Attr {
		if !has(allowed[""], a.Key) && !has(allowed[n.Data], a.Key) {
			t.Errorf("<%s %s=%q> came out", n.Data, a.Key, a.Val)
		}
		if a.Key != "href" && a.Key != "src" {
			continue
		}
		scheme, _, ok := strings.Cut(a.Val, ":")
		if ok && !strings.ContainsAny(scheme, "/?#") && !schemes[strings.ToLower(scheme)] || strings.HasPrefix(a.Val, "/") ||
			strings.HasPrefix(a.Val, "\\") {
			t.Errorf("<%s %s=%q> came out", n.Data, a.Key, a.Val)
		}
		for _, c := range a.Val {
			if c <= ' ' {
				t.Errorf("<%s %s=%q> came out", n.Data, a.Key, a.Val)
			}
		}
	}
}

func has(list, s string) bool {
	for _, v := range strings.Fields(list) {
		if v == s {
			return true
		}
	}
	return false
}
