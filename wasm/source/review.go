package source

import (
	"bytes"
	"errors"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"slices"
	"strconv"

	"example.org/relief/wasm/law"
)

// Reviews finds the ids of the reliefs that files hold, in their order. A file without any is left out.
func Reviews(names []string) (map[string][]string, error) {
	files := map[string][]string{}
	for _, name := range names {
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		if ids := slices.Sorted(maps.Keys(reviewsIn(f))); len(ids) > 0 {
			files[name] = ids
		}
	}
	return files, nil
}

// reviewsIn finds the reliefs of a file, by id, with what is after Reviewed.
func reviewsIn(f *ast.File) map[string]*ast.CompositeLit {
	found := map[string]*ast.CompositeLit{}
	ast.Inspect(f, func(n ast.Node) bool {
		lit, ok := n.(*ast.CompositeLit)
		if !ok || typeName(lit.Type) != "Relief" {
			return true
		}
		id := ""
		var review *ast.CompositeLit
		for _, e := range lit.Elts {
			kv, ok := e.(*ast.KeyValueExpr)
			if !ok {
				continue
			}
			switch name := typeName(kv.Key); name {
			case "ID":
				if b, ok := kv.Value.(*ast.BasicLit); ok {
					id, _ = strconv.Unquote(b.Value)
				}
			case "Reviewed":
				review, _ = kv.Value.(*ast.CompositeLit)
			}
		}
		if id != "" && review != nil {
			found[id] = review
		}
		return true
	})
	return found
}

func typeName(x ast.Expr) string {
	switch x := x.(type) {
	case *ast.Ident:
		return x.Name
	case *ast.SelectorExpr:
		return x.Sel.Name
	}
	return ""
}

// WithReview is a file with a review in each of its reliefs, whose seals are given by id.
func WithReview(file string, seals map[string]string, review law.Review) ([]byte, error) {
	src, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, file, src, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	found := reviewsIn(f)
	ids := slices.SortedFunc(maps.Keys(seals), func(a, b string) int { return int(found[b].Pos() - found[a].Pos()) })
	y, m, d := review.On.Civil()
	for _, id := range ids { // from the end, so that places stay
		lit := found[id]
		prefix := ""
		if s, ok := lit.Type.(*ast.SelectorExpr); ok {
			prefix = typeName(s.X) + "."
		}
		act := ""
		for _, e := range lit.Elts {
			if kv, ok := e.(*ast.KeyValueExpr); ok && typeName(kv.Key) == "Law" {
				act = string(src[fset.Position(kv.Value.Pos()).Offset:fset.Position(kv.Value.End()).Offset])
			}
		}
		if act == "" {
			act = `""`
		}
		text := fmt.Sprintf("%sReview{By: %q, Bar: %q, On: %sOn(%d, %d, %d), Law: %s,\n\t\tSeal: %q}", prefix, review.By, review.Bar, prefix,
			y, m, d, act, seals[id])
		start, end := fset.Position(lit.Pos()).Offset, fset.Position(lit.End()).Offset
		src = slices.Concat(src[:start], []byte(text), src[end:])
	}
	out, err := format.Source(src)
	if err != nil {
		return nil, err
	}
	return bytes.TrimLeft(out, "\n"), nil
}

// Tools are what the command needs of this package, as one value: it can be compiled without them.
type Tools struct{}

// Data is the function of this name.
func (Tools) Data(file string) bool { return Data(file) }

// Read is the function of this name; compile says that only the compiler can read the source.
func (Tools) Read(root, dir, lawDir string) (book *law.Book, compile bool, err error) {
	book, err = Read(root, dir, lawDir)
	var only *Unreadable
	return book, errors.As(err, &only), err
}

// Reviews is the function of this name.
func (Tools) Reviews(names []string) (map[string][]string, error) { return Reviews(names) }

// WithReview is the function of this name.
func (Tools) WithReview(file string, seals map[string]string, review law.Review) ([]byte, error) {
	return WithReview(file, seals, review)
}
