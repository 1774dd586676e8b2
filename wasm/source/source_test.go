package source

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"example.org/relief/wasm/california"
	"example.org/relief/wasm/law"
)

// What is read from the source is what is compiled, down to every word.
func TestReadIsCompiled(t *testing.T) {
	compiled, err := california.Law()
	if err != nil {
		t.Fatal(err)
	}
	read, err := Read("../..", "wasm/california", "wasm/law")
	if err != nil {
		t.Fatal(err)
	}
	read.Offenses, read.Charges = compiled.Offenses, compiled.Charges
	if !reflect.DeepEqual(read, compiled) {
		t.Error("the book that was read differs from the one that was compiled")
	}
	a, mistakes := law.Assemble(read)
	b, _ := law.Assemble(compiled)
	if len(mistakes) > 0 || !bytes.Equal(a, b) {
		t.Errorf("the law that was read has %d bytes, compiled %d: %q", len(a), len(b), mistakes)
	}
}

// A mistake is said with its place, as the compiler says it.
func TestMistakes(t *testing.T) {
	for _, c := range []struct{ name, from, to, want string }{
		{"a name that nothing has", "OneOf(Level,", "OneOf(Levle,", "wasm/california/pc1203_4a.go:LINE:20: undefined: Levle"},
		{"a field that nothing has", "Says: T(\"The conviction is", "Sasy: T(\"The conviction is",
			"wasm/california/pc1203_4a.go:LINE:4: unknown field Sasy in struct literal of type law.Criterion"},
		{"a bracket too many", "Requires: []Criterion{", "Requires: []Criterion{{", "wasm/california/pc1203_4a.go:"},
		{"a fact that is not there", "Holds: Waited(SentencingDate, Years(1))", "Holds: AtLeast(nil, 1)",
			"wasm/california/pc1203_4a.go:LINE:11: this stops the program"},
		{"a word for a number", "Years(1)", `Years("one")`, "cannot use \"one\""},
	} {
		root := copyLaw(t)
		edit(t, root, "pc1203_4a.go", c.from, c.to)
		c.want = strings.Replace(c.want, "LINE", strconv.Itoa(lineOf(t, root, "pc1203_4a.go", c.to)), 1)
		_, err := Read(root, "wasm/california", "wasm/law")
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v does not say %q", c.name, err, c.want)
		}
	}
}

// An edit is seen in the book; what only the compiler can do is left to it.
func TestEdits(t *testing.T) {
	root := copyLaw(t)
	edit(t, root, "pc1203_4a.go", "Waited(SentencingDate, Years(1))", "Waited(SentencingDate, Years(2))")
	edit(t, root, "pc1203_4a.go", "One full year has passed", "Two full years have passed")
	book, err := Read(root, "wasm/california", "wasm/law")
	if err != nil {
		t.Fatal(err)
	}
	compiled, err := california.Law()
	if err != nil {
		t.Fatal(err)
	}
	book.Offenses, book.Charges = compiled.Offenses, compiled.Charges
	a, _ := law.Assemble(book)
	b, _ := law.Assemble(compiled)
	if bytes.Equal(a, b) {
		t.Error("two years are the same as one")
	}
	for _, r := range book.Reliefs {
		for _, c := range r.Requires {
			if c.ID == "one-year-since-sentence" && !strings.HasPrefix(c.Says.En, "Two full years") {
				t.Errorf("it says %q", c.Says.En)
			}
		}
	}
}

func TestUnreadable(t *testing.T) {
	for _, c := range []struct{ name, from, to string }{
		{"a list that is taken from", "Years(1)", "[]Move{Years(1)}[0]"},
		{"another function of slices", "Years(1)", "slices.Repeat([]Move{Years(1)}, 1)..."},
		{"a function without an end", "var DismissalMisdemeanor", "func forever(m Move) Move { return forever(m) }\n\nvar " +
			"DismissalMisdemeanor"},
	} {
		root := copyLaw(t)
		edit(t, root, "pc1203_4a.go", c.from, c.to)
		if strings.Contains(c.to, "slices") {
			edit(t, root, "pc1203_4a.go", `import . "example.org/relief/wasm/law"`,
				"import (\n\t\"slices\"\n\n\t. \"example.org/relief/wasm/law\"\n)")
		}
		if strings.Contains(c.to, "forever") {
			edit(t, root, "pc1203_4a.go", "Years(1)", "forever(Years(1))")
		}
		var only *Unreadable
		if _, err := Read(root, "wasm/california", "wasm/law"); !errors.As(err, &only) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

func TestData(t *testing.T) {
	for name, want := range map[string]bool{"pc1203_4.go": true, "facts.go": true, "questions.go": true, "offenses.go": false,
		"lists.go": false, "book.go": false} {
		if got := Data("../california/" + name); got != want {
			t.Errorf("%s is data: %v, want %v", name, got, want)
		}
	}
}

func BenchmarkRead(b *testing.B) {
	for b.Loop() {
		if _, err := Read("../..", "wasm/california", "wasm/law"); err != nil {
			b.Fatal(err)
		}
	}
}

// copyLaw copies the law to a folder of its own.
func copyLaw(t *testing.T) string {
	t.Helper()
	root := t.TempDir()
	for _, dir := range []string{"california", "law"} {
		files, err := filepath.Glob(filepath.Join("..", dir, "*.go"))
		if err != nil || len(files) == 0 {
			t.Fatalf("no files in %s: %v", dir, err)
		}
		for _, f := range files {
			text, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			to := filepath.Join(root, "wasm", dir, filepath.Base(f))
			if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(to, text, 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	return root
}

func edit(t *testing.T, root, name, from, to string) {
	t.Helper()
	file := filepath.Join(root, "wasm", "california", name)
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Contains(text, []byte(from)) {
		t.Fatalf("%s does not hold %q", name, from)
	}
	if err := os.WriteFile(file, bytes.Replace(text, []byte(from), []byte(to), 1), 0o644); err != nil {
		t.Fatal(err)
	}
}

// lineOf is the line on which words stand in a file of the law.
func lineOf(t *testing.T, root, name, words string) int {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(root, "wasm", "california", name))
	if err != nil {
		t.Fatal(err)
	}
	return 1 + bytes.Count(text[:bytes.Index(text, []byte(words))], []byte("\n"))
}
