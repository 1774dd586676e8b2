package check

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.org/relief/site/body"
	"example.org/relief/site/complaint"
	"example.org/relief/site/page"
	"example.org/relief/site/plan"
	"example.org/relief/site/source"
	"example.org/relief/wasm/law"
)

// TestTerms finds a term to avoid in every kind of text, names the better one, and
// leaves what is right.
func TestTerms(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		source.TermsFile: "# what to avoid\nestatus: situación migratoria\n" +
			"violación, violaciones: incumplimiento\n    right for: rape\n" +
			"libertad condicional: probatoria\n    right in: «libertad condicional»\n" +
			"en # días: en un plazo de # días\ndevuelv* las armas: recupera el derecho\n",
		"content/en/words.txt":    "a: Your status\nb: rape\nc: the violation\n",
		"content/es/words.txt":    "a: Su estatus\nb: una violación\nc: la violación\n",
		"content/en/glossary.txt": "",
		"content/es/glossary.txt": "term: probatoria\nalso: libertad condicional\nmeans: Le dicen «libertad condicional».\n\n" +
			"term: x\nmeans: La libertad condicional.\n",
		"content/help.txt":          "does: your status\ndoes-es: su estatus\nhours: estatus\n",
		"content/papers/letter.txt": "title en: estatus\ntitle es: Su estatus\n== en ==\nestatus\n== es ==\nen 30 días\nEn cinco\tdías\n",
		"content/en/one.md":         "About rape and violations.",
		"content/es/one.md":         "",
		"law/one.go":                "package law\n\nvar x = T(\"Status\",\n\t\"El Estatus\")\n",
		"law/rows.csv":              "PC,1,Violation,Violación,felony\n",
	} {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	book := &law.Book{Facts: []*law.Fact{{ID: "x", Ask: law.Text{En: "Status", Es: "El Estatus"}}},
		Offenses: []law.Row{{Title: law.Text{En: "Violation", Es: "Violación"}}, {Title: law.Text{En: "Rape", Es: "Violación"}}}}
	src, err := source.Read(t.Context(), source.Options{Dir: dir}, &source.Law{Book: book, Folder: "law"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	s := Site{&body.Texts{Plan: &plan.Plan{Site: src}}}
	var cs complaint.List
	s.Terms(&cs)
	read := &page.Page{Source: page.Read("content/es/one.md", "es", "one", []byte("---\ntitle: Uno\n---\n"), &complaint.List{})}
	read.Prose = []page.Prose{{Line: 4, Text: "La violación no devuelve las armas."}}
	s.PageTerms(read, &cs)
	cs.Sort()
	var got strings.Builder
	if err := cs.Print(&got); err != nil {
		t.Fatal(err)
	}
	hint := func(better string) string {
		return "hint: say " + better + "; where it is right, say so in " + source.TermsFile + "\n"
	}
	want := `content/es/glossary.txt:6: "libertad condicional" says something else` + "\n" + hint("probatoria") +
		`content/es/one.md:4: "devuelve las armas" says something else` + "\n" + hint("recupera el derecho") +
		`content/es/words.txt:1: "estatus" says something else` + "\n" + hint("situación migratoria") +
		`content/es/words.txt:3: "violación" says something else` + "\n" + hint("incumplimiento") +
		`content/help.txt:2: "estatus" says something else` + "\n" + hint("situación migratoria") +
		`content/papers/letter.txt:2: "estatus" says something else` + "\n" + hint("situación migratoria") +
		`content/papers/letter.txt:6: "en 30 días" says something else` + "\n" + hint("en un plazo de # días") +
		`content/papers/letter.txt:7: "En cinco` + "\\t" + `días" says something else` + "\n" + hint("en un plazo de # días") +
		`law/one.go:4: "Estatus" says something else` + "\n" + hint("situación migratoria") +
		`law/rows.csv:1: "Violación" says something else` + "\n" + hint("incumplimiento")
	if got.String() != want {
		t.Errorf("got\n%s\nwant\n%s", got.String(), want)
	}
}
