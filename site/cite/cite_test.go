package cite

import (
	"testing"

	"example.org/relief/wasm/california"
)

var forms = New(&california.ThisState)

func TestForms(t *testing.T) {
	for _, tc := range []struct {
		cite, link string
		ok         bool
	}{
		{"PC 1203.4(a)(1)", "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=PEN&sectionNum=1203.4.", true},
		{"PC 1203.4a", "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=PEN&sectionNum=1203.4a.", true},
		{"PC 4800-4854", "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=PEN&sectionNum=4800.", true},
		{"Gov. Code 12952", "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=GOV&sectionNum=12952.", true},
		{"8 USC 1101(a)(48)(A)", "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1101", true},
		{"28 USC 2244(d), 2254", "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title28-section2244", true},
		{"Cal. Const. art. V, sec. 8", "", true},
		{"CRC 4.551", "", true},
		{"Stats. 2023, ch. 47 (AB 134)", "", true},
		{"People v. Parker (2013) B243010", "", true},
		{"PCC 1203.4", "", false},
		{"PC", "", false},
		{"PC twelve", "", false},
		{"", "", false},
	} {
		if got := forms.Valid(tc.cite); got != tc.ok {
			t.Errorf("Valid(%q) = %v", tc.cite, got)
		}
		if got := forms.Link(tc.cite); got != tc.link {
			t.Errorf("Link(%q) = %q", tc.cite, got)
		}
	}
}

func TestHTML(t *testing.T) {
	got := forms.HTML("PC 17(b); People v. <Park>, 17(b)(3)")
	want := `<a class="cite" rel="external noreferrer" ` +
		`href="https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=PEN&amp;sectionNum=17.">` +
		`PC 17(b)</a>; <span class="cite">People v. &lt;Park&gt;, <span class="whole">17(b)(3)</span></span>`
	if got != want {
		t.Errorf("got %s", got)
	}
}
