package plain

import (
	"fmt"
	"strings"
	"testing"
)

func TestReadTerms(t *testing.T) {
	for _, tc := range []struct{ src, want string }{
		{"uno: dos\n  right in: uno más\n", ""},
		{"\ufeff# a note\n\nuno, otro: dos\n\tright for: one\n", ""},
		{"uno\n", `1: "uno" is not understood`},
		{"uno:\n", `1: "uno:" is not understood`},
		{": dos\n", `1: ": dos" is not understood`},
		{"  right in: uno\n", "1: right in: without a term"},
		{"uno: dos\n  rigth in: uno\n", `2: unknown key "rigth in"`},
		{"uno: dos\nuno: tres\n", `2: "uno" is there already, on line 1`},
	} {
		_, wrong := ReadTerms([]byte(tc.src))
		var got []string
		for _, w := range wrong {
			got = append(got, fmt.Sprintf("%d: %s", w.Line, w.Text))
		}
		if s := strings.Join(got, "\n"); s != tc.want {
			t.Errorf("%q: got %s, want %s", tc.src, s, tc.want)
		}
	}
}

func TestFindTerms(t *testing.T) {
	terms, wrong := ReadTerms([]byte("homicidio: asesinato\n  right in: homicidio vehicular, homicidio sin malicia\n  right for: " +
		"homicide\n“*: «»\n"))
	if len(wrong) > 0 {
		t.Fatal(wrong)
	}
	for _, tc := range []struct{ text, english, want string }{
		{"Un homicidio.", "Manslaughter.", "[{homicidio asesinato}]"},
		{"Homicidio vehicular", "", "[]"},
		{"Homicidio vehicular, homicidio y homicidio sin malicia", "", "[{homicidio asesinato}]"},
		{"Un homicidio.", "A homicide.", "[]"},
		{"Homicidios y homicidiosos", "", "[]"},
		{"dice “así” y “no”", "", "[{“así «»} {“no «»}]"},
		{"", "", "[]"},
	} {
		if got := fmt.Sprint(terms.Find(tc.text, tc.english)); got != tc.want {
			t.Errorf("%q for %q: got %s, want %s", tc.text, tc.english, got, tc.want)
		}
	}
	if got := (*Terms)(nil).Find("homicidio", ""); got != nil {
		t.Errorf("no terms found %v", got)
	}
}

func FuzzTerms(f *testing.F) {
	f.Add("uno, dos: tres\n  right in: uno\n", "uno dos uno")
	f.Add("a*: b\n#: c\n", "años 3")
	f.Fuzz(func(t *testing.T, src, text string) {
		terms, _ := ReadTerms([]byte(src))
		for _, found := range terms.Find(text, text) {
			if found.Word == "" || !strings.Contains(text, found.Word) {
				t.Errorf("%q: found %q, which is not in %q", src, found.Word, text)
			}
		}
	})
}
