package lawpage

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"example.org/relief/site/complaint"
	"example.org/relief/site/source"
	"example.org/relief/wasm/california"
)

// Every mark on a paper has a line that says what it is, and every line a mark, in
// both languages.
func TestSpecimens(t *testing.T) {
	mark := regexp.MustCompile(`\{(\d) [^}]+\}`)
	for _, lang := range source.Languages {
		words := readWords(t, lang)
		for _, paper := range california.ThisState.Specimens {
			name, lines := paper.Name, paper.Lines
			next := 1
			for _, m := range mark.FindAllStringSubmatch(strings.Join(lines, "\n"), -1) {
				if m[1] == fmt.Sprint(next) {
					next++
				} else if m[1] != fmt.Sprint(next-1) {
					t.Errorf("%s: the mark %s comes out of order", name, m[1])
				}
			}
			for n := 1; n <= next; n++ {
				if _, err := words.Get(fmt.Sprintf("specimen-%s-%d", name, n)); (err == nil) != (n < next) {
					t.Errorf("%s, %s: mark %d of %d: %v", lang, name, n, next-1, err)
				}
			}
			if got := strings.Count(string(specimen(words, name, lines)), "<li>"); got != next-1 {
				t.Errorf("%s: %d lines say what %d marks are", name, got, next-1)
			}
		}
	}
}

func readWords(t *testing.T, lang string) *source.Words {
	t.Helper()
	src, err := os.ReadFile("../../content/" + lang + "/words.txt")
	if err != nil {
		t.Fatal(err)
	}
	var cs complaint.List
	words := source.ReadWords(lang, src, &cs)
	if len(cs) > 0 {
		t.Fatal(cs)
	}
	return words
}

// The scale of every picture of time has few ticks, and room after the longest.
func TestScale(t *testing.T) {
	drawn := 0
	book, err := california.Law()
	if err != nil {
		t.Fatal(err)
	}
	for _, b := range book.Briefs {
		for _, p := range b.Periods {
			drawn++
			longest, _ := p.Length()
			step, end := scale(longest)
			if end <= longest || end%step != 0 || end/step > 6 || longest*3 < end {
				t.Errorf("%s: %d on a scale to %d in steps of %d", b.Relief, longest, end, step)
			}
		}
	}
	if drawn == 0 {
		t.Error("no relief has a picture of time")
	}
	for part, want := range map[int]string{0: "0%", 1: "33.3%", 3: "100%"} {
		if got := percent(part, 3); got != want {
			t.Errorf("%d of 3 is %s", part, got)
		}
	}
}
