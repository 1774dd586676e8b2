package california

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestEveryReliefIsInTheBook: a relief that is written and in no family's list would
// compile, and be shown to nobody.
func TestEveryReliefIsInTheBook(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	inBook := map[string]bool{}
	for _, r := range book.Reliefs {
		inBook[r.ID] = true
	}
	found := 0
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, text, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(f, func(n ast.Node) bool {
			lit, ok := n.(*ast.CompositeLit)
			if ident, named := typeOf(lit, ok); !named || ident.Name != "Relief" {
				return true
			}
			found++
			if id := idOf(lit); !inBook[id] {
				t.Errorf("%s: the relief %q is in no list of a family, so the book does not have it", name, id)
			}
			return true
		})
	}
	if found < len(book.Reliefs) {
		t.Errorf("found %d reliefs in the files, the book has %d", found, len(book.Reliefs))
	}
}

func typeOf(lit *ast.CompositeLit, ok bool) (*ast.Ident, bool) {
	if !ok {
		return nil, false
	}
	ident, named := lit.Type.(*ast.Ident)
	return ident, named
}

// idOf is the ID that a literal gives, as it is written, without its quotes.
func idOf(lit *ast.CompositeLit) string {
	for _, e := range lit.Elts {
		if kv, ok := e.(*ast.KeyValueExpr); ok {
			if key, ok := kv.Key.(*ast.Ident); ok && key.Name == "ID" {
				if v, ok := kv.Value.(*ast.BasicLit); ok {
					return strings.Trim(v.Value, `"`)
				}
			}
		}
	}
	return ""
}
