package site

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A site is stale as soon as anything that it was made from is not as it was,
// and no more once it is built again.
func TestStale(t *testing.T) {
	dir := small(t)
	o := Options{Dir: dir, Plain: true}
	if why := Stale(o); why != "" {
		t.Error("there is no site: ", why)
	}
	remove := func(name string) {
		if err := os.Remove(filepath.Join(dir, filepath.FromSlash(name))); err != nil {
			t.Error(err)
		}
	}
	for _, c := range []struct {
		do   func()
		says string
	}{
		{func() { put(t, dir, "content/en/new.md", guide) }, "content/en/new.md has changed since"},
		{func() { put(t, dir, "content/en/new.md", guide+"Words.\n") }, "content/en/new.md has changed since"},
		{func() { remove("content/en/new.md") }, "content/en/new.md is gone since"},
		{func() { put(t, dir, "site/styles/new.css", "p{}") }, "site/styles/new.css has changed since"},
		{func() { remove(".public.relief/state") }, "it is not known from what"},
		{func() {
			o.Drafts = true
			put(t, dir, "content/en/d.md", strings.Replace(guide, "kind:", "draft: yes\nkind:", 1))
			build(t, o)
		}, "holds drafts, such as content/en/d.md"},
	} {
		build(t, Options{Dir: dir, Plain: true})
		if why := Stale(o); why != "" {
			t.Error("it was just built: ", why)
		}
		c.do()
		if why := Stale(o); !strings.Contains(why, c.says) {
			t.Errorf("%q; want %q", why, c.says)
		}
	}
	build(t, Options{Dir: dir, Plain: true})
	other := Options{Dir: small(t), Out: filepath.Join(dir, "public")}
	if why := Stale(other); !strings.Contains(why, "was built from another folder") {
		t.Error(why)
	}
}
