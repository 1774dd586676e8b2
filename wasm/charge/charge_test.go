package charge_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"example.org/relief/wasm/california"
	"example.org/relief/wasm/charge"
	"example.org/relief/wasm/law"
)

func reader(t testing.TB) (*law.Book, *charge.Reader) {
	t.Helper()
	book, err := california.Law()
	if err != nil {
		t.Fatal(err)
	}
	return book, charge.New(book)
}

// said writes a charge on one line, as in testdata/charges.txt.
func said(book *law.Book, c charge.Charge) string {
	parts := []string{string(c.Read), c.Section}
	if c.Known() {
		parts = append(parts, "= "+book.Offenses[c.Row].Section)
		if c.Or != c.Row {
			parts = append(parts, "or "+book.Offenses[c.Or].Section)
		}
	}
	if c.Attempt {
		parts = append(parts, "attempt")
	}
	for _, p := range []struct{ name, value string }{{"degree", c.Degree}, {"level", c.Level}, {"with", strings.Join(c.With, ", ")}, {"rest", c.Rest}, {"hint", c.Hint}} {
		if p.value != "" {
			parts = append(parts, p.name+": "+p.value)
		}
	}
	return strings.Join(parts, "; ")
}

// TestCharges reads charges in every form in which they are printed. Each line of the
// file is a charge, a bar, and what it comes to. RELIEF_UPDATE=1 writes the file anew:
// read the difference before it is kept.
func TestCharges(t *testing.T) {
	book, r := reader(t)
	const name = "testdata/charges.txt"
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	for n, line := range strings.Split(strings.TrimSuffix(string(data), "\n"), "\n") {
		text, want, ok := strings.Cut(line, " | ")
		if !ok && os.Getenv("RELIEF_UPDATE") == "" || strings.HasPrefix(line, "#") || line == "" {
			if line != "" && line[0] != '#' {
				t.Errorf("%s:%d: there is no bar", name, n+1)
			}
			fmt.Fprintln(&out, line)
			continue
		}
		got := said(book, r.Read(text, charge.Span{}))
		if got != want && os.Getenv("RELIEF_UPDATE") == "" {
			t.Errorf("%s:%d: %q\ngot  %s\nwant %s", name, n+1, text, got, want)
		}
		fmt.Fprintf(&out, "%s | %s\n", text, got)
	}
	if os.Getenv("RELIEF_UPDATE") != "" {
		if err := os.WriteFile(name, []byte(out.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// Every section of the catalogue is there once, and is read as its own row in each order
// of number and code.
func TestCatalogue(t *testing.T) {
	book, r := reader(t)
	seen := map[string]bool{}
	for i, o := range book.Offenses {
		if seen[o.Section] {
			t.Errorf("%s has two rows", o.Section)
		}
		seen[o.Section] = true
		code, number, _ := strings.Cut(strings.TrimSuffix(o.Section, " (former)"), " ")
		if len(code) != 2 || strings.ContainsAny(number, " ") {
			continue
		}
		for _, text := range []string{code + " " + number, number + " " + code, strings.ToUpper(number) + code, strings.ToUpper(code+number) + "", number + " " + code + "-SOME WORDS"} {
			c := r.Read(text, charge.Span{})
			switch {
			case c.Row == i || c.Or == i:
			case c.Row >= 0 && law.SectionWithin(book.Offenses[c.Row].Section, o.Section): // a number of two rows
			default:
				t.Errorf("%q is %s, want %s", text, said(book, c), o.Section)
			}
		}
	}
}

// Every section that exists has an answer, and one with a letter is never
// taken for a subdivision.
func TestRealSections(t *testing.T) {
	book, r := reader(t)
	for _, section := range book.Charges.Real {
		code, number, _ := strings.Cut(section, " ")
		for _, text := range []string{section, number + " " + code, strings.ToUpper(number) + code, strings.ToUpper(number) + " " + code + "-WORDS"} {
			c := r.Read(text, charge.Span{})
			if c.Read == charge.Unread || c.Read == charge.Ordinance || c.Read == charge.Federal {
				t.Errorf("%q is %s", text, said(book, c))
			} else if c.Read == charge.Unlisted && c.Section != section && !strings.HasPrefix(c.Section, section) {
				t.Errorf("%q is %s, want %s", text, said(book, c), section)
			}
		}
	}
}

// One number, two crimes, by the day.
func TestByDay(t *testing.T) {
	book, r := reader(t)
	on := func(y, m, d int) charge.Span {
		day := law.On(y, m, d)
		return charge.Span{First: day, Last: day, Known: true}
	}
	for _, c := range []struct {
		text string
		when charge.Span
		want string
	}{
		{"647(J) PC", on(2007, 12, 31), "PC 647(e)"}, {"647(J) PC", on(2008, 1, 1), "PC 647(j)"}, {"647(J) PC", charge.Span{}, "PC 647(j) or PC 647(e)"},
		{"647(J) PC", charge.Span{First: law.On(2007, 1, 1), Last: law.On(2008, 12, 31), Known: true}, "PC 647(j) or PC 647(e)"},
		{"487H PC", on(1990, 5, 5), "PC 487(d)(1)"}, {"487h(a) PC", on(2012, 5, 5), "PC 487h"},
		{"VC 23105", on(1979, 1, 1), "VC 23152"}, {"VC 23105", on(2015, 1, 1), "VC 23105"},
		{"HS 11532", on(1970, 1, 1), "HS 11361"}, {"HS 11532", on(2001, 1, 1), "HS 11532"},
		{"VC 23152(e)", on(2015, 1, 1), "VC 23152(f)"}, {"VC 23152(f)", on(2016, 12, 31), "VC 23152(g)"}, {"VC 23152(f)", on(2017, 1, 1), "VC 23152(f)"},
		{"499b PC", on(1990, 1, 1), "PC (another section)"}, {"499b PC", on(1965, 1, 1), "PC (another section)"},
		{"HS 11530", on(1969, 9, 1), "HS 11357"}, {"HS 11532", on(1965, 1, 1), "HS 11361"}, // before 1970, the day 0
	} {
		got := r.Read(c.text, c.when)
		name := book.Offenses[got.Row].Section
		if got.Or != got.Row {
			name += " or " + book.Offenses[got.Or].Section
		}
		if name != c.want {
			t.Errorf("%s in %v is %s, want %s", c.text, c.when, name, c.want)
		}
	}
}

// FuzzRead gives the reader anything.
func FuzzRead(f *testing.F) {
	book, err := california.Law()
	if err != nil {
		f.Fatal(err)
	}
	r := charge.New(book)
	data, err := os.ReadFile("testdata/charges.txt")
	if err != nil {
		f.Fatal(err)
	}
	for _, line := range strings.Split(string(data), "\n") {
		text, _, _ := strings.Cut(line, " | ")
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		c := r.Read(text, charge.Span{})
		switch {
		case c.Read == charge.Unread && c.Hint == "":
			t.Errorf("%q: there is no hint", text)
		case (c.Read == charge.Row || c.Read == charge.Unlisted) != c.Known() && c.Read != charge.Ordinance:
			t.Errorf("%q: %s", text, said(book, c))
		case c.Row >= len(book.Offenses) || c.Or >= len(book.Offenses):
			t.Errorf("%q: row %d or %d", text, c.Row, c.Or)
		}
		if again := r.Read(text, charge.Span{}); said(book, again) != said(book, c) {
			t.Errorf("%q is %s and then %s", text, said(book, c), said(book, again))
		}
	})
}

func BenchmarkRead(b *testing.B) {
	_, r := reader(b)
	for b.Loop() {
		r.Read("664/211 PC-ROBBERY:ATTEMPTED", charge.Span{})
	}
}
