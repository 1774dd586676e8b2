package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"example.org/relief/site/complaint"
	"example.org/relief/wasm/codes"
	"example.org/relief/wasm/law"
)

// reviewedFile keeps what was reviewed of the codes, without their text.
const reviewedFile = lawFolder + "/reviewed.csv"

const lawUsage = `relief law                                   which requirements rest on which sections
       relief law -text COPY [-was COPY] [-part]    which sections have changed since they were reviewed
       relief law -text COPY [-part] -review [all|CITE...]
                                                    keep what the copy says as reviewed
       relief law -packet DIR [-text COPY]          a packet a statute, to print and to sign
       relief law -sign FILE -by NAME -bar NUMBER -on DATE [-text COPY]`

// lawOptions are the flags of relief law.
type lawOptions struct {
	text, was, packet, sign, by, bar, on string
	review, part                         bool
	cites                                []string
}

// lawCommand says what the rules rest on, and what has become of it.
func lawCommand(args []string, _ io.Reader, stdout, stderr io.Writer) error {
	var o lawOptions
	flags := newFlags("law", stderr)
	flags.StringVar(&o.text, "text", "", "a copy of the codes: a folder of text files, or the Legislature's zip")
	flags.StringVar(&o.was, "was", "", "the copy that was reviewed, to show what was changed in words")
	flags.BoolVar(&o.review, "review", false, "keep what the copy says as reviewed: what is new, all, or what is cited")
	flags.BoolVar(&o.part, "part", false, "the copy holds only some sections of its codes; what it lacks is left as it was")
	flags.StringVar(&o.packet, "packet", "", "write packets to print and sign into this folder")
	flags.StringVar(&o.sign, "sign", "", "sign the rules of this packet")
	flags.StringVar(&o.by, "by", "", "who signs")
	flags.StringVar(&o.bar, "bar", "", "their State Bar number")
	flags.StringVar(&o.on, "on", "", "the day of the signature")
	err := flags.Parse(args)
	o.cites = flags.Args()
	if err != nil || len(o.cites) > 0 && !o.review || o.review && o.text == "" || (o.was != "" || o.part) && o.text == "" ||
		o.review && o.packet+o.sign != "" || o.packet != "" && o.sign != "" || o.by+o.bar+o.on != "" && o.sign == "" ||
		o.was != "" && o.packet+o.sign != "" {
		return fmt.Errorf("%w: %s", errUsage, lawUsage)
	}
	book, err := codebook()
	if err != nil {
		return err
	}
	uses, _ := usesOf(book.Book)
	past, err := readReviewed()
	if err != nil {
		return err
	}
	out := bufio.NewWriter(stdout)
	switch {
	case o.packet != "":
		err = writePackets(out, book, past, o)
	case o.sign != "":
		err = signPacket(out, book, past, o)
	case o.text == "":
		listLaw(out, book.Book, past)
	case o.review:
		err = review(out, book.Book, uses, past, o)
	default:
		err = compareLaw(out, uses, past, o)
	}
	return errors.Join(err, out.Flush())
}

// readReviewed reads what was reviewed; a project without the file has reviewed
// nothing.
func readReviewed() (*codes.Reviewed, error) {
	f, err := os.Open(reviewedFile)
	if errors.Is(err, os.ErrNotExist) {
		return &codes.Reviewed{Places: map[codes.Place]codes.Record{}, Counts: map[string]codes.Count{}}, nil
	}
	if err != nil {
		return nil, err
	}
	past, err := codes.ReadReviewed(f)
	if err := errors.Join(err, f.Close()); err != nil {
		return nil, fmt.Errorf("%s: %w", reviewedFile, err)
	}
	return past, nil
}

// readCopy reads the codes that the places are in; of a part of them nothing is known
// but the sections it holds.
func readCopy(name string, part bool, uses map[codes.Place][]use) (codes.Copy, func() error, error) {
	want := map[string]bool{}
	for p := range uses {
		want[p.Code] = true
	}
	c, done, err := codes.Read(name, func(code string) bool { return want[code] })
	if err != nil {
		return nil, nil, &complaint.Hinted{Err: err,
			Hint: "a copy is a folder with files such as \"CA Code - Penal Code.txt\", or the Legislature's pubinfo_YEAR.zip"}
	}
	if part {
		c.Partial()
	}
	return c, done, nil
}

// listLaw prints, for each relief, its requirements with the sections they rest on.
func listLaw(w io.Writer, book *law.Book, past *codes.Reviewed) {
	var all []codes.Place
	criteria := 0
	for _, r := range book.Reliefs {
		fmt.Fprintf(w, "%s (%s)\n", r.ID, r.Cite)
		for _, part := range partsOf(r) {
			if part.decides {
				criteria++
				fmt.Fprintf(w, "    %-44s %s\n", part.name, part.cite)
			}
		}
	}
	uses, others := usesOf(book)
	kept := 0
	for p := range uses {
		all = append(all, p)
		if len(past.Places[p].Texts) > 0 {
			kept++
		}
	}
	fmt.Fprintf(w, "\n%d requirements and grants of %d reliefs rest on %d places in %d codes; the text of %d is kept as a hash.\n",
		criteria, len(book.Reliefs), len(all), codesOf(all), kept)
	fmt.Fprintf(w, "%d cites of decisions, federal law, rules and acts cannot be compared with a copy of the codes: read them by hand.\n",
		len(others))
}

// replaceFile writes a file again, wholly or not at all.
func replaceFile(name, text string) error {
	f, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+"-*")
	if err != nil {
		return err
	}
	_, err = f.WriteString(text)
	if err = errors.Join(err, f.Chmod(0o644), f.Close()); err == nil {
		err = os.Rename(f.Name(), name)
	}
	if err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	return nil
}

func codesOf(places []codes.Place) int {
	seen := map[string]bool{}
	for _, p := range places {
		seen[p.Code] = true
	}
	return len(seen)
}

// review keeps what the copy says: of places without a text, of those that are
// cited, or of all.
func review(w io.Writer, book *law.Book, uses map[codes.Place][]use, past *codes.Reviewed, o lawOptions) (err error) {
	c, done, err := readCopy(o.text, o.part, uses)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, done()) }()
	asked, err := cited(o.cites, uses)
	if err != nil {
		return err
	}
	if err := whole(c, past); err != nil {
		return err
	}
	acts := lastActs(book)
	next := &codes.Reviewed{Places: map[codes.Place]codes.Record{}, Counts: past.Counts}
	kept, missing := 0, 0
	for _, p := range slices.SortedFunc(maps.Keys(uses), codes.Place.Compare) {
		rec := past.Places[p]
		if c.Holds(p) && (len(rec.Texts) == 0 && len(o.cites) == 0 || asked(p)) {
			if rec, err = codes.Look(c, p); err != nil {
				return err
			}
			switch {
			case len(rec.Texts) == 0:
				fmt.Fprintf(w, "%s: cited, but there is no such section in the copy\n", p)
			case p.Part != "" && rec.Texts[0].Part == "":
				fmt.Fprintf(w, "%s: the subdivision cannot be told apart; the whole section is kept\n", p)
			}
			kept += min(1, len(rec.Texts))
		}
		if len(rec.Texts) == 0 {
			missing++
			if !c.Holds(p) {
				rec.Acts = acts[codes.Place{Code: p.Code, Section: p.Section}]
			}
		}
		next.Places[p] = rec
	}
	for name, code := range c {
		if code.Part {
			continue // it does not say how many sections the code has
		}
		next.Counts[name] = codes.Count{Day: code.Day, Sections: len(code.Order)}
	}
	var b strings.Builder
	if err := next.Write(&b); err != nil {
		return err
	}
	if err := replaceFile(reviewedFile, b.String()); err != nil {
		return err
	}
	fmt.Fprintf(w, "%s: %d places kept as reviewed; %d have no text yet\n", reviewedFile, kept, missing)
	return nil
}

// lastActs are the acts that rules name as the last that amended their sections. Where
// a rule rests on several, nobody can say which act is meant for which.
func lastActs(book *law.Book) map[codes.Place]string {
	acts := map[codes.Place]string{}
	for _, r := range book.Reliefs {
		places, _ := placesOf(r.Cite)
		if len(places) != 1 || places[0].To != "" {
			continue
		}
		for _, p := range places {
			p.Part = ""
			if !strings.Contains(acts[p], r.Reviewed.Law) {
				acts[p] = strings.TrimPrefix(acts[p]+"; "+r.Reviewed.Law, "; ")
			}
		}
	}
	return acts
}

// cited says which places were asked for: a cite names everything below it.
func cited(cites []string, uses map[codes.Place][]use) (func(codes.Place) bool, error) {
	var asked []codes.Place
	for _, c := range cites {
		if c == "all" {
			return func(codes.Place) bool { return true }, nil
		}
		places, others := placesOf(c)
		under := func(p codes.Place) bool {
			return slices.ContainsFunc(places, func(a codes.Place) bool { return below(p, a) })
		}
		if len(others) > 0 || !containsKey(uses, under) {
			return nil, &complaint.Hinted{Err: fmt.Errorf("no rule rests on %q", c),
				Hint: "relief law lists what the rules rest on; write a cite as it stands there, such as \"PC 1203.4\""}
		}
		asked = append(asked, places...)
	}
	return func(p codes.Place) bool {
		return slices.ContainsFunc(asked, func(a codes.Place) bool { return below(p, a) })
	}, nil
}

func below(p, a codes.Place) bool {
	return p.Code == a.Code && p.Section == a.Section && p.To == a.To && strings.HasPrefix(p.Part, a.Part)
}

func containsKey(uses map[codes.Place][]use, holds func(codes.Place) bool) bool {
	for p := range uses {
		if holds(p) {
			return true
		}
	}
	return false
}

// whole refuses a copy that has lost sections: a download that broke off looks like
// a Legislature that repealed half a code. Nobody concludes so from what is said to be
// a part.
func whole(c codes.Copy, past *codes.Reviewed) error {
	for name, code := range c {
		if had := past.Counts[name].Sections; !code.Part && had > 0 && len(code.Order)*100 < had*99 {
			return &complaint.Hinted{Err: fmt.Errorf("the copy of %s has %d sections; it had %d when it was reviewed",
				name, len(code.Order), had),
				Hint: "the copy is not whole; get it again"}
		}
	}
	return nil
}
