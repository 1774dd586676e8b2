package complaint

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
)

func TestNearest(t *testing.T) {
	names := []string{"title", "description", "kind", "reliefs", "order"}
	for word, want := range map[string]string{
		"titel": "title", "Title": "title", "tilte": "title", "desciption": "description", "releifs": "reliefs",
		"knd": "kind", "zzz": "", "": "", "orders": "order",
	} {
		if got := Nearest(word, names); got != want {
			t.Errorf("Nearest(%q) = %q, want %q", word, got, want)
		}
	}
	if got := DidYouMean("zzzzzz", []string{"a", "b"}); got != "one of: a, b" {
		t.Error(got)
	}
}

func TestList(t *testing.T) {
	var l List
	l.Warn("b.md", 2, "x", "", "later")
	l.Add("a.md", 10, "x", "do this", "wrong %d", 7)
	l.Add("a.md", 9, "x", "", "wrong")
	l.Add("a.md", 9, "x", "", "wrong")
	l.Sort()
	var b strings.Builder
	if err := l.Print(&b); err != nil {
		t.Fatal(err)
	}
	if got := b.String(); got != "a.md:9: wrong\na.md:10: wrong 7\nhint: do this\nb.md:2: warning: later\n" {
		t.Error(got)
	}
	if l.Errors() != 2 || l.Warnings() != 1 || l.Strict().Errors() != 3 || l.Errors() != 2 {
		t.Error(l.Errors(), l.Warnings())
	}
	j, err := json.Marshal(l)
	var back List
	if err != nil || json.Unmarshal(j, &back) != nil || fmt.Sprint(back) != fmt.Sprint(l) ||
		!strings.Contains(string(j), `"level":"warning"`) {
		t.Error(string(j), err)
	}
}

// Names that would spoil the line, the terminal or the JSON are quoted.
func TestNames(t *testing.T) {
	for name, want := range map[string]string{
		"content/en/a b.md": "content/en/a b.md", "content/es/ñ \"x\".md": "content/es/ñ \"x\".md",
		"a\nb.md": `"a\nb.md"`, "\xff.md": `"\xff.md"`, "\x1b[2J": `"\x1b[2J"`, "a\u202eb": `"a\u202eb"`, "a\u00a0b": `"a\u00a0b"`,
	} {
		var l List
		l.Add(name, 3, "x", "", "wrong")
		l.Warn(name, 0, "x", "", "wrong")
		if got := l[0].String(); got != want+":3: wrong" {
			t.Errorf("%q is shown as %s", name, got)
		}
		j, err := json.Marshal(l)
		var back List
		if err != nil || json.Unmarshal(j, &back) != nil || back[0].File != want || back[1].File != want {
			t.Errorf("%q is %s in JSON (%v)", name, j, err)
		}
	}
}

func TestHint(t *testing.T) {
	err := fmt.Errorf("outer: %w", &Hinted{errors.New("inner"), "do this"})
	if Hint(err) != "do this" || err.Error() != "outer: inner" || Hint(errors.New("x")) != "" {
		t.Error(err, Hint(err))
	}
}
