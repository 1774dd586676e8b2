package cite

import (
	"fmt"
	"strings"
	"testing"
)

func TestPlaces(t *testing.T) {
	for cites, want := range map[string]string{
		"PC 1203.4":                               "PEN 1203.4",
		"PC 1203.4(a)(1), (b), (c)(3)(A)-(C)":     "PEN 1203.4(a)(1), PEN 1203.4(b), PEN 1203.4(c)(3)(A), PEN 1203.4(c)(3)(B), PEN 1203.4(c)(3)(C)",
		"PC 851.93(a)(2)(B), (C)(i)-(ii)":         "PEN 851.93(a)(2)(B), PEN 851.93(a)(2)(C)(i), PEN 851.93(a)(2)(C)(ii)",
		"PC 851.91(a)(1)(B)(i), (iii), (a)(2)(A)": "PEN 851.91(a)(1)(B)(i), PEN 851.91(a)(1)(B)(iii), PEN 851.91(a)(2)(A)",
		"PC 851.91(a)(1)(B)(iii), (c)(1)":         "PEN 851.91(a)(1)(B)(iii), PEN 851.91(c)(1)",
		"PC 745(j)(2), (4)-(5)":                   "PEN 745(j)(2), PEN 745(j)(4), PEN 745(j)(5)",
		"PC 691(f), 1235(b)":                      "PEN 691(f), PEN 1235(b)",
		"PC 1485.5, 1485.55, 4900-4904":           "PEN 1485.5, PEN 1485.55, PEN 4900-4904",
		"Cal. Const. art. II, secs. 2, 4":         "CONS II/2, CONS II/4",
		"Cal. Const. art. V, sec. 8(a)":           "CONS V/8(a)",
		"CCP 12, 12a, 135":                        "CCP 12, CCP 12a, CCP 135",
		"People v. Lewis (2006) 146 Cal.App.4th 294; 28 USC 2254; HS 11357": "HSC 11357 | People v. Lewis (2006) 146 Cal.App.4th 294, 28 USC 2254",
		"PC twelve": " | PC twelve",
		"":          "",
	} {
		places, others := forms.Places(cites)
		var said []string
		for _, p := range places {
			to := ""
			if p.To != "" {
				to = "-" + p.To
			}
			said = append(said, p.Code+" "+p.Section+to+p.Part)
		}
		got := strings.Join(said, ", ")
		if len(others) > 0 {
			got += " | " + strings.Join(others, ", ")
		}
		if got != want {
			t.Errorf("%s\n got %s\nwant %s", cites, got, want)
		}
	}
}

func FuzzPlaces(f *testing.F) {
	f.Add("PC 1203.4(a)(1), (b), (c)(3)(A)-(C); Cal. Const. art. V, sec. 8")
	f.Fuzz(func(t *testing.T, cites string) {
		places, _ := forms.Places(cites)
		for _, p := range places {
			if p.Code == "" || p.Section == "" {
				t.Error(fmt.Sprint(p))
			}
		}
	})
}
