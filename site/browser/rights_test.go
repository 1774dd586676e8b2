package browser

import (
	"fmt"
	"testing"
)

// The picture of the rights map says what its table says, fits a narrow phone
// and can be told in either scheme.
func TestRightsPicture(t *testing.T) {
	s := serve(t, public)
	for _, lang := range []string{"en", "es"} {
		p := tab(t)
		for _, scheme := range []string{"light", "dark"} {
			for _, width := range []int64{320, 1280} {
				p.media(width, scheme, "screen")
				p.open(s.URL + "/" + lang + "/rights/")
				state := fmt.Sprintf("%s, %s, %d px", lang, scheme, width)
				over := eval[[]string](p, `(svg => { const b = svg.getBoundingClientRect(); return [...svg.querySelectorAll('text')].filter(t => t.getBoundingClientRect().right > b.right + 1).map(t => t.textContent) })(document.querySelector('.rights-map svg'))`)
				if len(over) > 0 {
					t.Errorf("%s: these words leave the picture: %q", state, over)
				}
				// Words must not run into the next mark.
				hit := eval[[]string](p, `(svg => { const box = e => e.getBoundingClientRect(), all = [...svg.querySelectorAll('g, text:not(g text)')]; return all.filter((e, i) => all.slice(i + 1).some(o => { const a = box(e), b = box(o); return a.right > b.left && b.right > a.left && a.bottom > b.top + 3 && b.bottom > a.top + 3 })).map(e => e.textContent) })(document.querySelector('.rights-map svg'))`)
				if len(hit) > 0 {
					t.Errorf("%s: these run into others: %q", state, hit)
				}
				p.barriers("the rights map, " + state)
				eval[bool](p, `document.querySelectorAll('.prose > :not(.rights-map)').forEach(e => e.hidden = true), true`)
				p.shot("rights-" + lang + "-" + scheme + "-" + fmt.Sprint(width))
			}
		}
	}
}
