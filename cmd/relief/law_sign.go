package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"io"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"example.org/relief/site/complaint"
	"example.org/relief/wasm/codes"
	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// ruleFiles are the files of the law that hold reliefs, with their ids in order.
func ruleFiles() (map[string][]string, error) {
	names, err := filepath.Glob(lawFolder + "/*.go")
	if err != nil {
		return nil, err
	}
	files := map[string][]string{}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		for id := range reviewsIn(f) {
			files[name] = append(files[name], id)
		}
		slices.Sort(files[name])
		if len(files[name]) == 0 {
			delete(files, name)
		}
	}
	if len(files) == 0 {
		return nil, &complaint.Hinted{Err: fmt.Errorf("there are no rules in %s", lawFolder), Hint: "run this in the folder of the project"}
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

var (
	noteIn    = regexp.MustCompile(`(?s)<script type="application/json" id="packet">(.*?)</script>`)
	barNumber = regexp.MustCompile(`^\d{1,6}$`)
)

// signPacket writes the review into the file of the rules that a packet holds.
func signPacket(w io.Writer, book *record.Codebook, past *codes.Reviewed, o lawOptions) error {
	by := strings.Join(strings.Fields(o.by), " ")
	on, exact, err := record.ParseDate(o.on)
	switch {
	case by == "":
		return &complaint.Hinted{Err: errors.New("nobody signs"), Hint: "write who compared the rules with the law: -by \"First Last\""}
	case !barNumber.MatchString(o.bar):
		return &complaint.Hinted{Err: fmt.Errorf("%q is not a State Bar number", o.bar), Hint: "write the digits alone: -bar 123456"}
	case err != nil || exact != on:
		return &complaint.Hinted{Err: fmt.Errorf("%q is not a day", o.on), Hint: "write the day of the signature: -on 2027-01-15"}
	case on > today():
		return &complaint.Hinted{Err: fmt.Errorf("%s has not come yet", o.on), Hint: "write the day of the signature"}
	}
	note, err := readNote(o.sign)
	if err != nil {
		return err
	}
	files, err := ruleFiles()
	if err != nil {
		return err
	}
	if !slices.Equal(files[note.File], slices.Sorted(maps.Keys(note.Seals))) {
		return changed(fmt.Errorf("%s no longer holds the rules of the packet", note.File))
	}
	for _, id := range files[note.File] {
		r, _, err := book.Relief(id)
		if err != nil {
			return err
		}
		if sealOf(book.Book, r) != note.Seals[id] {
			return changed(fmt.Errorf("%s was changed since the packet was made", id))
		}
	}
	if err := sameTexts(book.Book, note, past, o); err != nil {
		return err
	}
	signed, err := withReview(note, law.Review{By: by, Bar: o.bar, On: on})
	if err != nil {
		return err
	}
	if err := replaceFile(note.File, string(signed)); err != nil {
		return err
	}
	fmt.Fprintf(w, "%s: %d rules signed by %s (State Bar %s) on %s\n", note.File, len(note.Seals), by, o.bar, isoDate(on))
	return nil
}

func changed(err error) error {
	return &complaint.Hinted{Err: err, Hint: "make the packet again, read what is new, and sign that"}
}

func readNote(name string) (packetNote, error) {
	var note packetNote
	page, err := os.ReadFile(name)
	if err != nil {
		return note, err
	}
	m := noteIn.FindSubmatch(page)
	if m == nil || json.Unmarshal(m[1], &note) != nil || note.File == "" || len(note.Seals) == 0 {
		return note, &complaint.Hinted{Err: fmt.Errorf("%s is not a packet", name), Hint: "sign the page that relief law -packet wrote"}
	}
	return note, nil
}

// sameTexts refuses when a section that is in the packet is another today: in
// the copy that is given, or as it was kept as reviewed.
func sameTexts(book *law.Book, note packetNote, past *codes.Reviewed, o lawOptions) (err error) {
	uses, _ := usesOf(book)
	var c codes.Copy
	if o.text != "" {
		var done func() error
		if c, done, err = readCopy(o.text, o.part, uses); err != nil {
			return err
		}
		defer func() { err = errors.Join(err, done()) }()
	}
	for p := range uses {
		whole := codes.Place{Code: p.Code, Section: p.Section, To: p.To}
		printed, ok := note.Texts[whole.String()]
		if !ok {
			continue
		}
		rec, held := past.Places[p], c.Holds(whole)
		if held {
			if rec, err = codes.Look(c, whole); err != nil {
				return err
			}
		}
		var now []string
		for _, t := range rec.Texts {
			now = append(now, t.Section)
		}
		if !held && len(now) == 0 {
			continue // nothing was kept to compare with
		}
		if !slices.Equal(now, printed) {
			return changed(fmt.Errorf("%s was changed since the packet was made", whole))
		}
	}
	return nil
}

// withReview is the file of the rules with the review in each of them.
func withReview(note packetNote, review law.Review) ([]byte, error) {
	src, err := os.ReadFile(note.File)
	if err != nil {
		return nil, err
	}
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, note.File, src, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	found := reviewsIn(f)
	ids := slices.SortedFunc(maps.Keys(note.Seals), func(a, b string) int { return int(found[b].Pos() - found[a].Pos()) })
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
			y, m, d, act, note.Seals[id])
		start, end := fset.Position(lit.Pos()).Offset, fset.Position(lit.End()).Offset
		src = slices.Concat(src[:start], []byte(text), src[end:])
	}
	out, err := format.Source(src)
	if err != nil {
		return nil, err
	}
	return bytes.TrimLeft(out, "\n"), nil
}
