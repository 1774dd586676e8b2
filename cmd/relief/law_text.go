package main

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"

	"example.org/relief/wasm/codes"
)

// compareLaw prints what became of each section that a rule rests on, and what has
// to be read again.
func compareLaw(w io.Writer, uses map[codes.Place][]use, past *codes.Reviewed, o lawOptions) (err error) {
	c, done, err := readCopy(o.text, o.part, uses)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, done()) }()
	if err := whole(c, past); err != nil {
		return err
	}
	places := slices.SortedFunc(maps.Keys(uses), codes.Place.Compare)
	earlier, err := earlierTexts(places, uses, o)
	if err != nil {
		return err
	}
	book, err := codebook()
	if err != nil {
		return err
	}
	again, err := filesOf(book.Book)
	if err != nil {
		return err
	}
	counts := map[codes.Kind]int{}
	unknown := map[string]int{}
	for _, p := range places {
		a, err := codes.Compare(p, past.Places[p], c, earlier)
		if err != nil {
			return err
		}
		counts[a.Kind]++
		switch {
		case a.Kind.Changed():
			printChanged(w, a, uses[p], again)
		case a.Kind == codes.History || a.Kind == codes.Around:
			fmt.Fprintf(w, "%s: %s%s\n", p, a.Kind, ends(a))
			printLines(w, "was", a.Was)
			printLines(w, "now", a.History)
		case a.Kind == codes.Same || a.Kind == codes.SameAct:
			fmt.Fprintf(w, "%s: %s%s\n", p, a.Kind, ends(a))
		default:
			unknown[p.Code+": "+a.Kind.String()]++
		}
	}
	fmt.Fprintln(w)
	for _, what := range slices.Sorted(maps.Keys(unknown)) {
		fmt.Fprintf(w, "%s (%d places); nothing is known of them\n", what, unknown[what])
	}
	changed := 0
	for k := range codes.Unread + 1 {
		if counts[k] > 0 {
			fmt.Fprintf(w, "%d %s\n", counts[k], k)
		}
		if k.Changed() {
			changed += counts[k]
		}
	}
	if changed > 0 {
		return errSaid
	}
	return nil
}

// earlierTexts collects what sections said before: from the earlier copy, and from
// the logs that come with the plain-text copy.
func earlierTexts(places []codes.Place, uses map[codes.Place][]use, o lawOptions) (codes.Earlier, error) {
	earlier := codes.Earlier{}
	for _, name := range []string{o.text, o.was} {
		if info, err := os.Stat(name); err != nil || !info.IsDir() {
			continue
		}
		if err := earlier.AddLogs(os.DirFS(name)); err != nil {
			return nil, err
		}
	}
	if o.was == "" {
		return earlier, nil
	}
	was, done, err := readCopy(o.was, false, uses)
	if err != nil {
		return nil, err
	}
	return earlier, errors.Join(earlier.AddCopy(was, places), done())
}

func printChanged(w io.Writer, a codes.Answer, on []use, again readAgain) {
	fmt.Fprintf(w, "%s: %s", a.Place, a.Kind)
	switch {
	case a.Kind == codes.Relettered:
		fmt.Fprintf(w, ", now %s", a.To)
	case a.Kind == codes.Renumbered:
		fmt.Fprintf(w, ", now %s", codes.Place{Code: a.Place.Code, Section: a.To})
	case a.Kind == codes.Begins && a.On != "":
		fmt.Fprintf(w, ", from %s", a.On)
	}
	fmt.Fprintln(w, ends(a))
	switch {
	case a.Known:
		fmt.Fprintf(w, "    words: %s\n", codes.Marked(a.Words))
	case a.Kind == codes.Amended:
		fmt.Fprintln(w, "    words: not known; name the copy that was reviewed with -was")
	}
	printLines(w, "was", a.Was)
	printLines(w, "now", a.History)
	byRelief := map[string][]string{}
	var files []string
	for _, u := range on {
		byRelief[u.relief] = append(byRelief[u.relief], u.part)
		files = append(files, again.pages[u.relief]...)
		files = append(files, again.stories[u.relief]...)
	}
	for _, r := range slices.Sorted(maps.Keys(byRelief)) {
		name := r + ": "
		if r == "" {
			name = ""
		}
		fmt.Fprintf(w, "    rests on it: %s%s\n", name, strings.Join(slices.Compact(byRelief[r]), ", "))
	}
	slices.Sort(files)
	if files = slices.Compact(files); len(files) > 0 {
		fmt.Fprintf(w, "    read again: %s\n", strings.Join(files, ", "))
	}
}

// ends says that a text has an end of its own, before it comes.
func ends(a codes.Answer) string {
	if a.Ends == "" {
		return ""
	}
	return "; it ends on " + a.Ends
}

func printLines(w io.Writer, name string, lines []string) {
	for _, l := range lines {
		if l != "" {
			fmt.Fprintf(w, "    %s: %s\n", name, l)
		}
	}
}
