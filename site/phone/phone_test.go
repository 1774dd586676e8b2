package phone

import "testing"

func TestParse(t *testing.T) {
	for in, want := range map[string][2]string{
		"(619) 555-0100":           {"(619) 555-0100", "tel:+16195550100"},
		"619-555-0100":             {"(619) 555-0100", "tel:+16195550100"},
		"+1 619 555 0100":          {"(619) 555-0100", "tel:+16195550100"},
		"1-888-555-0100":           {"(888) 555-0100", "tel:+18885550100"},
		"6195550100":               {"(619) 555-0100", "tel:+16195550100"},
		"(619) 555-0100 ext. 5":    {"(619) 555-0100, ext. 5", "tel:+16195550100,,5"},
		"(619) 555-0100, ext. 380": {"(619) 555-0100, ext. 380", "tel:+16195550100,,380"},
		"988":                      {"988", "tel:988"},
		" 911 ":                    {"911", "tel:911"},
	} {
		n, err := Parse(in)
		if err != nil || n.String() != want[0] || n.Href() != want[1] {
			t.Errorf("%q is read as %s, %s, %v; want %v", in, n, n.Href(), err, want)
		}
	}
}

func TestRefused(t *testing.T) {
	for _, in := range []string{
		"", "none", "619-555-0100 or 213-555-0199", "1-800-FLORE-11", "555-0100", "119-555-0100", "619-155-0100",
		"+44 20 7946 0958", "619-555-01000", "912", "1-866-347-2423", "866.347.2423", "619-555-0100; 5",
	} {
		if n, err := Parse(in); err == nil {
			t.Errorf("%q is read as %s", in, n)
		}
	}
}

// What is printed can be read back.
func FuzzParse(f *testing.F) {
	f.Add("(619) 555-0100 ext. 5")
	f.Add("988")
	f.Fuzz(func(t *testing.T, s string) {
		n, err := Parse(s)
		if err != nil {
			return
		}
		if again, err := Parse(n.String()); err != nil || again != n {
			t.Errorf("%q is printed as %s and read back as %s, %v", s, n, again, err)
		}
	})
}
