package site

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"example.org/relief/wasm/california"
	"example.org/relief/wasm/law"
)

// californian is the law of California, with bytes in place of the engine.
func californian(context.Context) (*Law, error) {
	b, err := california.Law()
	if err != nil {
		return nil, err
	}
	code, _ := law.Assemble(b)
	return &Law{Book: b, Code: code, Module: []byte("engine"), Folder: "wasm/california", Key: "test"}, nil
}

// The site of this repository, every page of it: addresses lead somewhere, ids
// are unique, the policy names what is in the page and nothing else is
// there, what is written for machines can be read by them.
func TestRealSite(t *testing.T) {
	public := filepath.Join(t.TempDir(), "public")
	r := build(t, Options{Dir: "..", Out: public, Plain: true, BaseURL: "https://example.org/help", Law: californian})
	if r.Pages < 4 {
		t.Error(r.Pages, "pages")
	}
	files := tree(t, public)
	for name := range files {
		if !strings.HasSuffix(name, ".html") {
			continue
		}
		f, err := os.Open(filepath.Join(public, name))
		if err != nil {
			t.Fatal(err)
		}
		doc, err := html.Parse(f)
		f.Close()
		if err != nil {
			t.Fatal(err)
		}
		examine(t, name, doc, files)
	}
}

func examine(t *testing.T, name string, doc *html.Node, files map[string]string) {
	ids := map[string]bool{}
	var links []string
	policy := ""
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		at := map[string]string{}
		for _, a := range n.Attr {
			at[a.Key] = a.Val
			if strings.HasPrefix(a.Key, "on") || a.Key == "style" {
				t.Errorf("%s: <%s %s> is inline", name, n.Data, a.Key)
			}
		}
		if id := at["id"]; id != "" {
			if ids[id] {
				t.Errorf("%s: the id %s is there twice", name, id)
			}
			ids[id] = true
		}
		for _, k := range []string{"href", "src", "data-src"} {
			if v, ok := at[k]; ok {
				links = append(links, v)
			}
		}
		if src := at["src"] + at["data-src"] + at["srcset"]; strings.Contains(src, "//") || at["rel"] == "stylesheet" &&
			strings.Contains(at["href"], "//") {
			t.Errorf("%s: <%s> loads from another host", name, n.Data)
		}
		switch {
		case n.Data == "meta" && at["http-equiv"] == "Content-Security-Policy":
			policy = at["content"]
		case n.Data == "html" && at["lang"] == "":
			t.Errorf("%s: no language", name)
		case n.Data == "img" && at["alt"] == "":
			t.Errorf("%s: a picture without words", name)
		case (n.Data == "script" && at["src"] == "" && (at["type"] == "" || at["type"] == "module")) || n.Data == "style":
			sum := sha256.Sum256([]byte(text(n)))
			if h := "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"; !strings.Contains(policy, h) {
				t.Errorf("%s: the policy does not name a %s of the page", name, n.Data)
			}
		case n.Data == "script" && strings.Contains(at["type"], "json"):
			if !json.Valid([]byte(text(n))) {
				t.Errorf("%s: %s is not JSON", name, at["type"])
			}
		}
	}
	if policy == "" && !strings.Contains(name, "old") {
		t.Errorf("%s: no policy", name)
	}
	for _, word := range strings.Fields(strings.ReplaceAll(policy, ";", " ")) {
		if word == "'unsafe-inline'" || word == "'unsafe-eval'" || strings.ContainsAny(word, ":*.") && word != "data:" {
			t.Errorf("%s: the policy allows %s", name, word)
		}
	}
	if policy != "" && !strings.Contains(policy, "require-trusted-types-for 'script'") {
		t.Errorf("%s: the policy does not ask for Trusted Types", name)
	}
	if name == "404.html" {
		return // shown at any depth; its links start at the root of the host
	}
	for _, l := range links {
		path, anchor, _ := strings.Cut(l, "#")
		switch {
		case strings.Contains(path, ":"):
			continue
		case path == "" && anchor == "" || path == "" && ids[anchor]:
			continue
		case path == "":
			t.Errorf("%s: there is no place #%s", name, anchor)
			continue
		}
		at := url.URL{Path: "/" + name}
		to := strings.TrimPrefix(at.ResolveReference(&url.URL{Path: path}).Path, "/")
		if to == "" || strings.HasSuffix(to, "/") {
			to += "index.html"
		}
		if files[to] == "" {
			t.Errorf("%s: %s leads nowhere", name, l)
		}
	}
}

func text(n *html.Node) string {
	var b strings.Builder
	for c := range n.ChildNodes() {
		b.WriteString(c.Data)
	}
	return b.String()
}
