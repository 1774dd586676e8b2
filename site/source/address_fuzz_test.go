package source

import (
	"bytes"
	"net/url"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// FuzzSiteAddress reads anything as the address of a site: what is taken can be
// written into the settings of a server and into a page as it is.
func FuzzSiteAddress(f *testing.F) {
	for _, s := range []string{"https://example.org", "http://127.0.0.1:8080/a/", "https://", "//x",
		"javascript:alert(1)", "https://a/\n;{}", "https://a/%2e%2e/", "HTTPS://A.B/c?d#e"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		u, err := SiteAddress(s)
		if err != nil {
			return
		}
		if strings.ContainsAny(s, " \t\r\n;{}\"'<>\\`$%?#@") || strings.Contains(s, "/../") || u.Host == "" {
			t.Errorf("%q is taken", s)
		}
		if again, err := url.Parse(u.String()); err != nil || again.Host != u.Host || again.Path != u.Path {
			t.Errorf("%q is read again as %v", s, again)
		}
	})
}

// FuzzDrawing reads anything as a drawing: in one that is taken, a reader of
// HTML, which is more generous than a reader of XML, finds no script either.
func FuzzDrawing(f *testing.F) {
	for _, s := range []string{
		`<svg xmlns="http://www.w3.org/2000/svg" width="1"><rect/></svg>`, `<svg><script>alert(1)</script></svg>`, `<svg onload="x"/>`,
		`<svg><a href="java&#115;cript:x"/></svg>`, `<svg><ScRiPt/`, `<x:script xmlns:x="http://www.w3.org/2000/svg"/>`,
		`<!DOCTYPE a [<!ENTITY b "<script/>">]><a>&b;</a>`, "",
		"\xff\xfe<\x00s\x00v\x00g\x00", `<?xml version="1.0" encoding="iso-2022-jp"?><svg/>`,
		`<?xml version="1.0" encoding="UTF-8" standalone="no"?><svg/>`,
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		what, line := runs(b)
		if what != "" {
			if line < 1 || line > 1+bytes.Count(b, []byte("\n")) {
				t.Errorf("line %d of %q", line, b)
			}
			return
		}
		for z := html.NewTokenizer(bytes.NewReader(b)); ; {
			switch z.Next() {
			case html.ErrorToken:
				return
			case html.StartTagToken, html.SelfClosingTagToken:
				if tag, _ := z.TagName(); string(tag) == "script" {
					t.Errorf("a script in %q", b)
				}
			}
		}
	})
}

// TestDrawings are drawings that are taken, and some that are not.
func TestDrawings(t *testing.T) {
	for text, want := range map[string]string{
		`<?xml version="1.0" encoding="UTF-8" standalone="no"?><svg xmlns="http://www.w3.org/2000/svg"><title>on line</title></svg>`: "",
		`<?xml version='1.0' encoding='utf-8'?><svg/>`:                   "",
		`<?xml version="1.0"?><svg><a href="#here" class="once"/></svg>`: "",
		`<?xml version="1.0" encoding="utf-16"?><svg/>`:                  "another encoding",
		"\xfe\xff\x00<\x00s": "another encoding",
		`<svg><set attributeName="href" to="javascript:alert(1)"/></svg>`: "the attribute to",
		`<svg><foreignObject/></svg>`:                                     "<foreignObject>",
		`<svg><!-- <script> --></svg>`:                                    "a script",
	} {
		if got, _ := runs([]byte(text)); got != want && (want == "" || !strings.Contains(got, want)) {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
