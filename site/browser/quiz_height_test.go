package browser

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/chromedp"
)

// TestHeights opens records on a phone of 360 by 740 px: the answer for one or two
// cases is at most 3,000 px high, for three 4,440, with nothing unfolded.
func TestHeights(t *testing.T) {
	s := serve(t, public)
	for _, x := range []struct {
		page, record string
		most         float64
	}{
		{"en/get-a-job", "work", 3000}, {"es/get-a-job", "work", 3000}, {"en/rent-a-home", "work", 3000}, {"en/clear-my-record", "work", 3000}, {"es/clear-my-record", "work", 3000},
		{"en/ask-about-guns", "guns", 3000}, {"es/ask-about-guns", "guns", 3000}, {"en/vote-again", "guns", 3000}, {"en/get-a-license", "arrest", 3000}, {"es/only-arrested", "arrest", 3000},
		{"en/stay-in-the-us", "immigration", 3000}, {"es/stay-in-the-us", "immigration", 3000}, {"en/help-someone-inside", "custody", 3000}, {"es/help-someone-inside", "custody", 3000}, {"en/undo-a-conviction", "custody", 3000},
		{"en/quiz", "work", 3000}, {"es/quiz", "immigration", 3000}, {"en/clear-my-record", "waiting", 3000},
		{"en/get-a-job", "three", 4440}, {"es/clear-my-record", "three", 4440}, {"es/quiz", "three", 4440},
	} {
		p := tab(t)
		p.phone(360)
		p.opens(s.URL+"/"+x.page+"/", x.record)
		h := eval[float64](p, `document.documentElement.scrollHeight`)
		t.Logf("%s, %s: %v px", x.page, x.record, h)
		if h > x.most {
			t.Errorf("%s: the answer for %s is %v px high; at most %v", x.page, x.record, h, x.most)
		}
		if top := eval[float64](p, `(document.querySelector('.next h3') || document.querySelector('.answer h1')).getBoundingClientRect().bottom`); top > 740 {
			t.Errorf("%s, %s: the next step is named at %v px, below the first screen", x.page, x.record, top)
		}
	}
}

// tree is what a screen reader reads, in its order.
func (p *page) tree() []string {
	p.t.Helper()
	all, err := chromedp.Call(p.ctx, accessibility.GetFullAXTree, accessibility.GetFullAXTreeParams{})
	if err != nil {
		p.t.Fatal(err)
	}
	nodes := map[string]*accessibility.Node{}
	for _, n := range all.Nodes {
		nodes[string(n.NodeID)] = n
	}
	var out []string
	var read func(n *accessibility.Node)
	read = func(n *accessibility.Node) {
		if n == nil {
			return
		}
		var role, name string
		if n.Role != nil && n.Name != nil {
			_ = json.Unmarshal(n.Role.Value, &role)
			_ = json.Unmarshal(n.Name.Value, &name)
		}
		if slices.Contains([]string{"StaticText", "radio", "checkbox", "textbox", "combobox"}, role) {
			out = append(out, name)
		}
		for _, id := range n.ChildIDs {
			read(nodes[string(id)])
		}
	}
	read(all.Nodes[0])
	return out
}
