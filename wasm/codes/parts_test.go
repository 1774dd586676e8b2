package codes

import (
	"strings"
	"testing"
)

func TestParts(t *testing.T) {
	for _, tc := range []struct{ what, text, want string }{
		{"none", "An apple.", ""},
		{"levels", "Intro.\n\n(a) One.\n\n(1) Two.\n\n(A) Three.\n\n(i) Four.\n\n(I) Five.\n\n(ia) Six.\n\n(ib) Seven.\n\n" +
			"(ii) Eight.\n\n(B) Nine.\n\n(2) Ten.\n\n(b) Last.",
			"(a) (a)(1) (a)(1)(A) (a)(1)(A)(i) (a)(1)(A)(i)(I) (a)(1)(A)(i)(I)(ia) (a)(1)(A)(i)(I)(ib) (a)(1)(A)(ii) (a)(1)(B) (a)(2) (b)"},
		{"two markers at once", "(a) (1) (A) One.\n\n(B) Two.\n\n(b)(1) Three.", "(a) (a)(1) (a)(1)(A) (a)(1)(B) (b) (b)(1)"},
		{"no beginning", "(g) x\n\n(h) x\n\n(i) x\n\n(j) x", "!"},
		{"letters", "(a) x\n\n(b) x\n\n(c) x\n\n(d) x\n\n(e) x\n\n(f) x\n\n(g) x\n\n(h) x\n\n(i) x\n\n(1) y\n\n(j) x",
			"(a) (b) (c) (d) (e) (f) (g) (h) (i) (i)(1) (j)"},
		{"i after h is a numeral where ii follows", "(a) x\n\n(b) x\n\n(c) x\n\n(d) x\n\n(e) x\n\n(f) x\n\n(g) x\n\n(h) x\n\n" +
			"(i) y\n\n(ii) y\n\n(i) z\n\n(j) x",
			"(a) (b) (c) (d) (e) (f) (g) (h) (h)(i) (h)(ii) (i) (j)"},
		{"vi after v", "(a) x\n\n(b) x\n\n(1) y\n\n(A) z\n\n(i) n\n\n(ii) n\n\n(iii) n\n\n(iv) n\n\n(v) n\n\n(vi) n\n\n(B) z\n\n(c) x",
			"(a) (b) (b)(1) (b)(1)(A) (b)(1)(A)(i) (b)(1)(A)(ii) (b)(1)(A)(iii) (b)(1)(A)(iv) (b)(1)(A)(v) (b)(1)(A)(vi) (b)(1)(B) (c)"},
		{"a gap", "(a) x\n\n(c) x\n\n(1) y\n\n(3) y", "(a) (c) (c)(1) (c)(3)"},
		{"after z", "(a) x\n\n(z) x\n\n(aa) x\n\n(bb) x", "(a) (z) (aa) (bb)"},
		{"a marker that fits nowhere", "(a) x\n\n(7) y", "!"},
	} {
		parts, ok := Parts(tc.text)
		var paths []string
		for _, p := range parts {
			paths = append(paths, p.Path)
		}
		got := strings.Join(paths, " ")
		if !ok {
			got = "!"
		}
		if got != tc.want {
			t.Errorf("%s:\n got %s\nwant %s", tc.what, got, tc.want)
		}
	}
}

// TestPartText shows that a part holds what is below it, and not its own letter.
func TestPartText(t *testing.T) {
	text := "Intro.\n\n(a) One:\n\n(1) Two.\n\n(2) Three.\n\nThe rest of (2).\n\n(b) Four."
	for path, want := range map[string]string{
		"(a)": "One: (1) Two. (2) Three. The rest of (2).", "(a)(2)": "Three. The rest of (2).", "(b)": "Four.", "(c)": "",
	} {
		got, ok := partOf(text, path)
		if Plain(got) != want || ok != (want != "") {
			t.Errorf("%s: %q, want %q", path, Plain(got), want)
		}
	}
}

func TestOrder(t *testing.T) {
	in := "17 290 290.5 1203 1203.1 1203.10 1203.4 1203.4a 1203.41 1203.425 4852.01 4852.1 4900"
	numbers := strings.Fields(in)
	for i := 1; i < len(numbers); i++ {
		if order(numbers[i-1], numbers[i]) >= 0 || order(numbers[i], numbers[i-1]) <= 0 {
			t.Errorf("%s does not come before %s", numbers[i-1], numbers[i])
		}
	}
}

func TestReviewedFaults(t *testing.T) {
	head := strings.Join(header, ",") + "\n"
	for file, want := range map[string]string{
		"a,b,c,d,e,f,g,h,i,j\n":                         "line 1: the columns are not",
		head + "PEN,10,,,2026-01-01,9,1,x,,\n":          "line 2: the hashes were made in another way",
		head + "PEN,10,,,yesterday,1,1,x,,\n":           "line 2: the day is not a date: yesterday",
		head + "PEN,10,,,2026-01-01,1,2,x,,\n":          "line 2: the texts of a place are not in order",
		head + "PEN,10,,,2026-01-01,1,one,x,,\n":        "line 2: text is not a number: one",
		head + "PEN,10\n":                               "record on line 2: wrong number of fields",
		head + "PEN,10,,,2026-01-01,1,1,,,no hash\n":    "line 2: the texts of a place are not in order",
		head + "PEN,10,,\"(a,2026-01-01,1,1,x,,cut\n":   "parse error on line 2",
		head + "PEN,10,,(a),2026-01-01,1,-1,x,,below\n": "line 2: text is not a number: -1",
	} {
		if _, err := ReadReviewed(strings.NewReader(file)); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%q: %v, want %s", file, err, want)
		}
	}
}

func FuzzText(f *testing.F) {
	f.Add("CHAPTER 1\n\n10.\n\n(a) (1) x\n\n(History: y)\n" + thinRule + "\n")
	f.Fuzz(func(t *testing.T, text string) {
		if c, err := parseText("PEN", text); err == nil {
			for _, n := range c.Order {
				x, err := c.Section(n)[0].Text()
				if err != nil {
					t.Fatal(err)
				}
				Parts(x)
			}
		}
	})
}
