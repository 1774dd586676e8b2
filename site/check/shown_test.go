package check

import (
	"strings"
	"testing"

	"example.org/relief/site/complaint"
	"example.org/relief/site/page"
)

func TestShownWords(t *testing.T) {
	for in, want := range map[string]int{
		"":                      0,
		"<p>one <b>two</b></p>": 2,
		"<p>one</p><details><summary>two three</summary><p>four</p></details> five":         4,
		"<details><summary>a</summary><details><summary>b</summary>c</details>d</details>e": 2,
	} {
		if got := ShownWords([]byte(in)); got != want {
			t.Errorf("%s shows %d words; want %d", in, got, want)
		}
	}
}

func TestShown(t *testing.T) {
	long := []byte("<p>" + strings.Repeat("word ", mostShown+1) + "</p>")
	for kind, want := range map[string]int{"relief": 1, "guide": 1, "glossary": 0} {
		var cs complaint.List
		Shown(&page.Page{Source: &page.Source{Front: page.Front{Kind: kind}}}, long, &cs)
		if len(cs) != want {
			t.Errorf("a long page of kind %s: %d complaints, want %d", kind, len(cs), want)
		}
		cs = nil
		Shown(&page.Page{Source: &page.Source{Front: page.Front{Kind: kind}}}, []byte("<details>"+string(long)+"</details>"), &cs)
		if len(cs) != 0 {
			t.Errorf("a long fold of kind %s: %v", kind, cs)
		}
	}
}
