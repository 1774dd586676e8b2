package face

import (
	"strings"
	"testing"
)

func FuzzWrap(f *testing.F) {
	face, err := Sans()
	if err != nil {
		f.Fatal(err)
	}
	f.Add("I have worked\nat the same bakery", 40000)
	f.Fuzz(func(t *testing.T, s string, limit int) {
		text := []rune(s)
		limit = max(1, min(limit, 1<<30))
		got := ""
		for _, l := range face.Wrap(text, limit) {
			if n := len(l.Text); n > 1 && face.Width(l.Text) > limit {
				t.Errorf("line %q is wider than %d", string(l.Text), limit)
			}
			got += string(l.Text)
		}
		strip := func(s string) string { return strings.NewReplacer(" ", "", "\n", "").Replace(s) }
		if strip(got) != strip(string(text)) {
			t.Errorf("%q became %q", string(text), got)
		}
	})
}
