package page

import (
	"strings"
	"testing"

	"example.org/relief/site/complaint"
)

// Whatever a file holds, reading it ends, complains on a line that exists, and
// accepts only what the schema allows.
func FuzzRead(f *testing.F) {
	f.Add("---\ntitle: T\ndescription: D\nkind: guide\nold: a, b\norder: 3\n---\nWords.\n")
	f.Add("---\r\ntitle: \"T\"\r\nkind: releif\r\n---\r\n")
	f.Add("\ufeff---\n---\n")
	f.Add("---\ntitle")
	f.Add("")
	f.Fuzz(func(t *testing.T, in string) {
		var cs complaint.List
		s := Read("page.md", "en", "one", []byte(in), &cs)
		for _, c := range cs {
			if c.Line < 0 || c.Line > strings.Count(in, "\n")+strings.Count(in, "\r")+1 || c.Text == "" {
				t.Errorf("line %d: %v", c.Line, c)
			}
		}
		if f := s.Front; cs.Errors() == 0 && (f.Title == "" || f.Description == "" || f.Kind == "" || f.Order < 0) {
			t.Errorf("accepted: %+v", f)
		}
		for _, o := range s.Front.Old {
			if strings.Contains(o, "..") || strings.HasPrefix(o, "/") || strings.ContainsAny(o, "\\: \n") {
				t.Errorf("old address %q", o)
			}
		}
		s.Make(fake, &cs)
	})
}
