package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"slices"

	"example.org/relief/wasm/law"
)

// sealOf is the fingerprint of all that a lawyer signs of a rule: its requirements
// and outcomes in both languages, its conditions, cites, steps, what it leaves out,
// and its few lines for the pages. The wording of the questions is not part of it.
func sealOf(book *law.Book, r *law.Relief) string {
	h := sha256.New()
	put := func(parts ...any) {
		for _, p := range parts {
			s := fmt.Sprint(p)
			fmt.Fprintf(h, "%d:%s", len(s), s)
		}
		io.WriteString(h, "\n") // a hash takes everything
	}
	outcome := func(o law.Outcome) {
		put(o.Status, o.Event, o.Firm, o.Why.En, o.Why.Es, o.Route, o.See)
	}
	put(r.ID, r.Name.En, r.Name.Es, r.Also.En, r.Also.Es, r.Cite, r.Family, r.Arrest, r.Reviewed.Law)
	for _, c := range r.Requires {
		put("requires", c.ID, c.Says.En, c.Says.Es, c.Cite, c.Holds, int(c.From), int(c.To), c.Bill)
		outcome(c.Else)
	}
	for _, g := range r.Grants {
		put("grant", g.ID, g.When, g.Cite)
		outcome(g.Outcome)
	}
	put("early", r.Early)
	for name, notes := range [][]law.Note{r.Notes, r.Does, r.DoesNot} {
		for _, n := range notes {
			put(name, n.Says.En, n.Says.Es, n.Cite)
		}
	}
	for _, s := range r.Steps {
		put(s.Kind, s.Says.En, s.Says.Es, s.Cite)
	}
	put("left out", r.Conditions)
	if b := book.Brief(r.ID); b != nil {
		put("brief", b.Yes)
		for _, p := range b.When {
			put(p.Of, p.Says.En, p.Says.Es)
		}
		put("fits", b.Fits.En, b.Fits.Es)
		for _, p := range b.Periods {
			put(p.Of, p.Holds, p.Says.En, p.Says.Es)
		}
	}
	return hex.EncodeToString(h.Sum(nil)[:12])
}

// signed counts the rules that a lawyer has signed as they are now, and names those
// that were changed since.
func signed(book *law.Book) (count int, broken []*law.Relief) {
	for _, r := range book.Reliefs {
		switch {
		case r.Reviewed.By == "":
		case r.Reviewed.Seal != sealOf(book, r):
			broken = append(broken, r)
		default:
			count++
		}
	}
	return count, broken
}

// trusted are the reliefs as pages may show them: one that was changed since it was
// signed is not reviewed.
func trusted(book *law.Book) []*law.Relief {
	_, broken := signed(book)
	reliefs := slices.Clone(book.Reliefs)
	for i, r := range reliefs {
		if slices.Contains(broken, r) {
			again := *r
			again.Reviewed = law.Review{Law: r.Reviewed.Law}
			reliefs[i] = &again
		}
	}
	return reliefs
}

// printSigned says how many rules are signed, and which have to be signed again.
func printSigned(w io.Writer) error {
	book, err := lawBook()
	if err != nil {
		return err
	}
	count, broken := signed(book)
	for _, r := range broken {
		fmt.Fprintf(w, "%s: warning: %s was changed since %s signed it\nhint: relief law -packet DIR makes the packet to sign again\n",
			lawFolder, r.ID, r.Reviewed.By)
	}
	fmt.Fprintf(w, "%d of %d rules are signed by a lawyer\n", count, len(book.Reliefs))
	return nil
}
