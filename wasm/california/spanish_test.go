package california

import (
	"os"
	"regexp"
	"testing"

	"example.org/relief/wasm/law"
	"example.org/relief/wasm/plain"
)

// manslaughter is more than “homicidio”, which murder is too.
var (
	manslaughter = regexp.MustCompile(`(?i)manslaughter`)
	homicide     = regexp.MustCompile(`(?i)homicidio`)
	namedWell    = regexp.MustCompile(`(?i)manslaughter|sin malicia|vehicular|embarcación|negligencia|ebriedad`)
)

// TestSpanishSaysTheSame holds every string of the law, and every title of an
// offense, to the terms of California legal aid, which an editor keeps with the pages.
func TestSpanishSaysTheSame(t *testing.T) {
	b, err := Law()
	if err != nil {
		t.Fatal(err)
	}
	src, err := os.ReadFile("../../content/es/terms.txt")
	if err != nil {
		t.Fatal(err)
	}
	terms, wrong := plain.ReadTerms(src)
	if len(wrong) > 0 {
		t.Fatal(wrong)
	}
	seen := 0
	plain.Each(b, func(text law.Text) {
		if text.Es == "" {
			return
		}
		seen++
		for _, found := range terms.Find(text.Es, text.En) {
			t.Errorf("%q in %q for %q: say %s", found.Word, text.Es, text.En, found.Better)
		}
		if manslaughter.MatchString(text.En) && homicide.MatchString(text.Es) && !namedWell.MatchString(text.Es) {
			t.Errorf("%q for %q: “homicidio” alone includes murder", text.Es, text.En)
		}
	})
	if seen < 2000 {
		t.Errorf("only %d texts were found", seen)
	}
}
