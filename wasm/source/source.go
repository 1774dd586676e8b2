// Package source reads the law from its Go source without the compiler, so that a
// lawyer who saves a file sees the change at once: compiling and linking take two
// seconds, this takes a tenth of one. Only relief serve uses it. What the public
// gets is always compiled.
//
// The law is data: variables that are composed of literals and of calls that stand
// for conditions. go/types checks the whole package as the compiler would, and says
// the same of a mistake; a small evaluator then works the variables out, calling
// package law itself for every condition. It knows the forms that the law is written
// in and no others: a file in which there is an if, a for or a switch, or that imports
// more than package law and slices, is a program, and what the evaluator does not know is an *Unreadable. Both are left to the
// compiler. A test holds that what is read here is what is compiled.
package source

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path"
	"path/filepath"
	"strings"

	"example.org/relief/wasm/law"
)

const lawPath = "example.org/relief/wasm/law"

// Unreadable is source that only the compiler can read.
type Unreadable struct{ Why string }

func (u *Unreadable) Error() string { return "only the compiler can read this: " + u.Why }

// Data reports whether a file of the law is nothing but data.
func Data(file string) bool {
	f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
	return err != nil || isData(f) // what does not parse is complained about when it is read
}

func isData(f *ast.File) bool {
	data := true
	for _, i := range f.Imports {
		data = data && (i.Path.Value == `"`+lawPath+`"` || i.Path.Value == `"slices"`)
	}
	ast.Inspect(f, func(n ast.Node) bool {
		switch n.(type) {
		case *ast.IfStmt, *ast.ForStmt, *ast.RangeStmt, *ast.SwitchStmt, *ast.TypeSwitchStmt, *ast.FuncLit:
			data = false
		}
		return data
	})
	return data
}

// Read reads the book that the variable book of a package holds. The package is in
// the folder dir of the project root, and package law in lawDir. Every mistake in the source
// is reported at once, as the compiler would, with the file from root.
func Read(root, dir, lawDir string) (book *law.Book, err error) {
	fset := token.NewFileSet()
	lawFiles, err := parse(fset, root, lawDir)
	if err != nil {
		return nil, err
	}
	imports := importer{}
	checker := types.Config{Importer: imports, FakeImportC: true, Error: func(error) {}}
	imports[lawPath], _ = checker.Check(lawPath, fset, lawFiles, nil) // if law has mistakes, so has the compiler
	files, err := parse(fset, root, dir)
	if err != nil {
		return nil, err
	}
	programs := map[string]bool{} // files whose imports are not known here
	for _, f := range files {
		programs[fset.Position(f.Pos()).Filename] = !isData(f)
	}
	e := &evaluator{fset: fset, info: types.Info{
		Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
		Selections: map[*ast.SelectorExpr]*types.Selection{},
	}}
	var mistakes []error
	checker.Error = func(err error) {
		var at types.Error
		if errors.As(err, &at) && strings.HasPrefix(at.Msg, "undefined: slices.") {
			e.beyond = at.Msg
		} else if at.Fset != nil && !programs[fset.Position(at.Pos).Filename] && len(mistakes) < 10 {
			mistakes = append(mistakes, fmt.Errorf("%s: %s", fset.Position(at.Pos), at.Msg))
		}
	}
	pkg, _ := checker.Check(path.Base(dir), fset, files, &e.info)
	switch {
	case e.beyond != "":
		return nil, &Unreadable{e.beyond}
	case len(mistakes) > 0:
		return nil, errors.Join(mistakes...)
	}
	return e.book(pkg, files)
}

// parse parses the files of a package without its tests.
func parse(fset *token.FileSet, root, dir string) ([]*ast.File, error) {
	entries, err := os.ReadDir(filepath.Join(root, filepath.FromSlash(dir)))
	if err != nil {
		return nil, err
	}
	var files []*ast.File
	for _, e := range entries {
		if !strings.HasSuffix(e.Name(), ".go") || strings.HasSuffix(e.Name(), "_test.go") {
			continue
		}
		text, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(dir), e.Name()))
		if err != nil {
			return nil, err
		}
		f, err := parser.ParseFile(fset, path.Join(dir, e.Name()), text, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		files = append(files, f)
	}
	return files, nil
}

// importer knows package law. Of other packages data only calls slices.Concat; what
// programs do with others is not looked at.
type importer map[string]*types.Package

func (i importer) Import(p string) (*types.Package, error) {
	if i[p] == nil {
		i[p] = types.NewPackage(p, path.Base(p))
		if p == "slices" {
			fset := token.NewFileSet()
			f, err := parser.ParseFile(fset, "slices", "package slices\nfunc Concat[S ~[]E, E any](lists ...S) S", 0)
			if err != nil {
				return nil, err
			}
			i[p], _ = new(types.Config).Check(p, fset, []*ast.File{f}, nil)
		}
		i[p].MarkComplete()
	}
	return i[p], nil
}
