package check

import (
	"fmt"
	"strings"
	"testing"

	"example.org/relief/site/complaint"
	"example.org/relief/site/page"
	"example.org/relief/site/source"
	"example.org/relief/wasm/law"
)

// A figure is no complaint where a change of the law would bring one: beside a cite, and where a
// rule of the page says it.
func TestRestated(t *testing.T) {
	r := &law.Relief{ID: "r", Does: []law.Note{{Says: law.Text{En: "It opens after Seven years."}}}}
	l := &source.Law{Book: &law.Book{Reliefs: []*law.Relief{r}}}
	p := &page.Page{
		Source: &page.Source{Lang: "en", File: "content/en/r.md", Front: page.Front{Kind: "relief", Reliefs: []string{"r"}}},
		Prose: []page.Prose{
			{Line: 8, Text: "Wait seven years."},                 // the rule says so
			{Line: 9, Text: "They have 30 days.", Cited: true},   // a cite is there
			{Line: 10, Text: "Wait nine years, with form CR-1."}, // nobody says so
		},
	}
	var cs complaint.List
	Page(p, Forms(&law.State{}), l, &cs)
	if got := fmt.Sprint(cs); strings.Count(got, "restates") != 1 || !strings.Contains(got, `"nine years" restates`) {
		t.Error(got)
	}
	r.Does[0].Says.En = "It opens after eight years."
	cs = nil
	Page(p, Forms(&law.State{}), l, &cs)
	if got := fmt.Sprint(cs); !strings.Contains(got, `"seven years" restates`) {
		t.Error("the rule changed and nobody complains: " + got)
	}
}
