package record_test

import (
	"testing"

	"example.org/relief/wasm/california"
	"example.org/relief/wasm/record"
)

func codebook(t *testing.T) *record.Codebook {
	t.Helper()
	c, err := record.Of(california.Law)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// A section is found in every way in which courts and people write it.
func TestSectionSpellings(t *testing.T) {
	c := codebook(t)
	for written, want := range map[string]string{
		"PC 459": "PC 459", "pc459": "PC 459", "PC 459 ": "PC 459", " Penal Code 459": "PC 459", "Cal. Penal Code § 459": "PC 459",
		"459 PC": "PC 459", "459PC": "PC 459", "P.C. 459": "PC 459", "PC-459": "PC 459", "Pen. Code, § 459": "PC 459", "PC 459.": "PC 459",
		"Penal Code section 211": "PC 211", "PC 647(b)(2)": "PC 647(b)", "PC 647 subd. (f)": "PC 647(f)", "PC 647, subdivision (f)": "PC 647(f)", "pc 647F": "PC 647(f)", "459": "PC 459",
		"VC 23152(a)": "VC 23152(a)", "vc23152a": "VC 23152(a)", "CVC 23152(b)": "VC 23152(b)", "Vehicle Code 23152 (a)": "VC 23152(a)", "Veh. Code § 23152(a)": "VC 23152(a)", "23152(a) VC": "VC 23152(a)",
		"H&S 11350": "HS 11350", "HS11350(a)": "HS 11350", "Health & Safety Code 11350": "HS 11350", "Health and Safety Code section 11377": "HS 11377", "HSC 11377(a)": "HS 11377", "11377 H&S": "HS 11377",
		"B&P 4060": "BP 4060", "Business and Professions Code 4060": "BP 4060",
		"PC 288a(c)": "PC 288a(c) (former)", "PC 273d": "PC 273d", "pc 273.5(a)": "PC 273.5(a)", "PC 273.5A": "PC 273.5(a)", "PC 243E1": "PC 243(e)(1)",
		"PC 187": "PC 187", "penal code 664/187(a)": "PC 664/187(a)", "Local Ordinance": "local ordinance",
	} {
		got, _, err := c.SectionRow(written)
		if err != nil {
			t.Errorf("%q: %v", written, err)
		} else if got.Section != want {
			t.Errorf("%q is %q, want %q", written, got.Section, want)
		}
	}
	for _, written := range []string{"", " ", "PC", "PC 99999", "XX 459", "§", "()", "PC ()", "unknown section"} {
		if got, _, err := c.SectionRow(written); err == nil {
			t.Errorf("%q is %q, want a mistake", written, got.Section)
		}
	}
}
