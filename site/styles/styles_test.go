// Package styles holds the style sheets of the site. site.css, front.css, quiz.css,
// late.css, single.css and search.css are bundled; the others are their parts. tokens.css and tones.css
// hold every color, so that a scheme is one place.
//
// These tests keep what the eye may miss: contrast in both schemes, colors
// outside of them, names that nothing defines, and properties that would
// be wrong in a language written from the right.
package styles

import (
	"math"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

func read(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

var (
	comment  = regexp.MustCompile(`(?s)/\*.*?\*/`)
	token    = regexp.MustCompile(`(--[a-z0-9-]+):\s*(#[0-9a-f]{3,6});`)
	use      = regexp.MustCompile(`var\((--[a-z0-9-]+)`)
	defined  = regexp.MustCompile(`(--[a-z0-9-]+)\s*:`)
	physical = regexp.MustCompile(`(?m)(^|[{;\s])((margin|padding|border)-(left|right|top|bottom)|left|right|top|bottom|width|height|min-width|max-width|min-height|max-height)\s*:|(text-align|float|clear):\s*(left|right)`)
	four     = regexp.MustCompile(`(margin|padding):\s*[^\s;]+ ([^\s;]+) [^\s;]+ ([^\s;]+);`)
	inMedia  = regexp.MustCompile(`@media \([^)]*\)`)
)

// schemes returns the colors of the light and the dark scheme.
func schemes(t *testing.T) (light, dark map[string]string) {
	light, dark = map[string]string{}, map[string]string{}
	for _, file := range []string{"tokens.css", "tones.css"} {
		before, after, ok := strings.Cut(read(t, file), "@media (prefers-color-scheme: dark)")
		if !ok {
			t.Fatal(file, "has no dark scheme")
		}
		for _, m := range token.FindAllStringSubmatch(before, -1) {
			light[m[1]], dark[m[1]] = m[2], m[2]
		}
		for _, m := range token.FindAllStringSubmatch(after, -1) {
			dark[m[1]] = m[2]
		}
	}
	return light, dark
}

func luminance(hex string) float64 {
	if len(hex) == 4 {
		hex = "#" + strings.Repeat(hex[1:2], 2) + strings.Repeat(hex[2:3], 2) + strings.Repeat(hex[3:4], 2)
	}
	var l float64
	for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
		n, _ := strconv.ParseUint(hex[1+2*i:3+2*i], 16, 8)
		c := float64(n) / 255
		if c <= 0.04045 {
			c /= 12.92
		} else {
			c = math.Pow((c+0.055)/1.055, 2.4)
		}
		l += weight * c
	}
	return l
}

func contrast(a, b string) float64 {
	x, y := luminance(a), luminance(b)
	return (math.Max(x, y) + 0.05) / (math.Min(x, y) + 0.05)
}

func TestContrast(t *testing.T) {
	light, dark := schemes(t)
	for name, scheme := range map[string]map[string]string{"light": light, "dark": dark} {
		check := func(least float64, front string, backs ...string) {
			for _, back := range backs {
				a, b := scheme["--"+front], scheme["--"+back]
				if a == "" || b == "" {
					t.Fatalf("%s: no color --%s or --%s", name, front, back)
				}
				if c := contrast(a, b); c < least {
					t.Errorf("%s: --%s on --%s has a contrast of %.2f; it must be %.1f", name, front, back, c, least)
				}
			}
		}
		check(4.5, "ink", "paper", "sheet", "wash", "tint", "warn-tint", "stop-tint", "good-tint")
		check(4.5, "soft", "paper", "sheet", "wash", "tint")
		check(4.5, "link", "paper", "sheet", "wash", "tint")
		check(4.5, "on-deep", "deep", "deep-hover")
		check(4.5, "on-band", "band")
		check(4.5, "band-soft", "band")
		for _, tone := range []string{"good", "warn", "stop", "calm"} {
			check(4.5, tone, tone+"-tint", "paper", "sheet")
		}
		check(3, "edge", "paper", "sheet") // controls
		check(3, "focus", "paper", "sheet", "wash", "tint")
	}
}

func TestSheets(t *testing.T) {
	files, err := filepath.Glob("*.css")
	if err != nil || len(files) == 0 {
		t.Fatal("no style sheets", err)
	}
	known := map[string]bool{}
	for _, f := range files {
		for _, m := range defined.FindAllStringSubmatch(read(t, f), -1) {
			known[m[1]] = true
		}
	}
	for _, f := range files {
		text := inMedia.ReplaceAllString(comment.ReplaceAllString(read(t, f), ""), "@media")
		for n, line := range strings.Split(text, "\n") {
			at := f + ":" + strconv.Itoa(n+1)
			for _, m := range use.FindAllStringSubmatch(line, -1) {
				if !known[m[1]] {
					t.Errorf("%s: nothing defines %s", at, m[1])
				}
			}
			if m := physical.FindStringSubmatch(line); m != nil {
				t.Errorf("%s: %q knows only left-to-right; use the logical property", at, strings.TrimSpace(m[0]))
			}
			if m := four.FindStringSubmatch(line); m != nil && m[2] != m[3] {
				t.Errorf("%s: %s with four values knows only left-to-right; use %s-inline", at, m[1], m[1])
			}
		}
	}
}
