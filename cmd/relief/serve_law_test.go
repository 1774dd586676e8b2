package main

import (
	"bytes"
	"os"
	"strings"
	"testing"
)

// A statute that is saved is in the site without the compiler; a mistake is said
// with its place, and the law stays what it was.
func TestEdited(t *testing.T) {
	project(t)
	const statute = "wasm/california/pc1203_4a.go"
	first, err := os.ReadFile(statute)
	if err != nil {
		t.Fatal(err)
	}
	save := func(from, to string) {
		t.Helper()
		text := bytes.Replace(first, []byte(from), []byte(to), 1)
		if bytes.Equal(text, first) {
			t.Fatalf("%s does not hold %q", statute, from)
		}
		if err := os.WriteFile(statute, text, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	e := &edited{}
	law := e.law(os.Stderr)
	before, err := law(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	says := func(want string) {
		t.Helper()
		l, err := law(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		found := false
		for _, r := range l.Book.Reliefs {
			for _, c := range r.Requires {
				found = found || strings.HasPrefix(c.Says.En, want)
			}
		}
		if !found {
			t.Errorf("the law does not say %q", want)
		}
		if l.Key == before.Key || len(l.Book.Offenses) != len(before.Book.Offenses) || !bytes.Equal(l.Module, before.Module) {
			t.Errorf("key %q and %q, %d offenses and %d", l.Key, before.Key, len(l.Book.Offenses), len(before.Book.Offenses))
		}
		before = l
	}
	change := func(want string) {
		t.Helper()
		err := e.changed(t.Context(), []string{statute})
		if want == "" && err != nil || want != "" && (err == nil || !strings.Contains(err.Error(), want)) {
			t.Errorf("saved: %v, want %q", err, want)
		}
	}
	save("One full year has passed", "Twelve months have passed")
	change("")
	says("Twelve months have passed")
	save("OneOf(Level,", "OneOf(Levle,")
	change(":20: undefined: Levle")
	save("Years(1)", "Years(2)")
	change("")
	says("One full year has passed")
}

func TestReadable(t *testing.T) {
	project(t)
	for path, want := range map[string]bool{
		"wasm/california/pc1203_4.go":            true,
		"wasm/california/pc1203_4.go~":           true,
		"wasm/california/scenarios/a.txtar":      true,
		"wasm/california/words_test.go":          true,
		"wasm/california/lists.go":               false,
		"wasm/california/offenses.csv":           false,
		"wasm/law/cond.go":                       false,
		"wasm/main.go":                           false,
		"wasm/california/a_statute_not_there.go": true,
	} {
		if got := readable([]string{"wasm/california/facts.go", path}); got != want {
			t.Errorf("%s can be read: %v, want %v", path, got, want)
		}
	}
}
