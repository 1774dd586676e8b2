package paper

import (
	"crypto/sha256"
	"fmt"
	"strings"

	"example.org/relief/site/pdf"
)

// Skeleton is the beginning of a map for a blank: every field with its place,
// to be given an item or a role by a person who looks at the form.
func Skeleton(data []byte, b *Blank) string {
	var out strings.Builder
	fmt.Fprintf(&out, "form:\ntitle:\nrevision:\nuse: optional\npages: %d\nblank: %x %d\ntested on: stand-in\n\n== items ==\n\n"+
		"== fields ==\n", b.Pages, sha256.Sum256(data), len(data))
	for _, f := range b.Fields {
		item := roleOther
		if f.Kind == Button {
			item = roleButton
		}
		if f.Tooltip != "" {
			fmt.Fprintf(&out, "# %s: %s\n", f.Kind, strings.Join(strings.Fields(f.Tooltip), " "))
		}
		fmt.Fprintf(&out, "%d  %s  %s  %s\n", f.Page, f.rect(), item, f.Name)
	}
	return out.String()
}

func (f Field) rect() string {
	var n []string
	for _, v := range f.Rect {
		n = append(n, pdf.FromMilli(v))
	}
	return strings.Join(n, " ")
}
