package site

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"example.org/relief/site/complaint"
	"example.org/relief/site/lastbuild"
	"example.org/relief/site/output"
	"example.org/relief/site/source"
)

// Stale says why the site in Options.Out may not be what Build would make now;
// it is "" if it is, or if there is no site. It looks at sizes and times only,
// so it takes milliseconds and would rather have the site built once too often.
func Stale(o Options) string {
	if _, err := output.ReadManifest(o.out()); err != nil {
		return ""
	}
	s := lastbuild.Read(output.StateOf(o.out()))
	switch {
	case s == nil:
		return "it is not known from what " + o.out() + " was built"
	case !strings.HasSuffix(s.Options, fmt.Sprintf(" %q", absolute(o.Dir))):
		return o.out() + " was built from another folder"
	case s.Exe != lastbuild.Exe():
		return o.out() + " was built by another version of this program"
	}
	was := map[string]source.Input{}
	for _, in := range s.Inputs {
		was[in.Path] = in
	}
	var cs complaint.List
	for _, in := range o.source().Scan(&cs) {
		old, ok := was[in.Path]
		if !ok || in.Size != old.Size || in.Time != old.Time && in.Time != -old.Time {
			return in.Path + " has changed since " + o.out() + " was built"
		}
		delete(was, in.Path)
	}
	for _, gone := range slices.Sorted(maps.Keys(was)) {
		return gone + " is gone since " + o.out() + " was built"
	}
	for _, e := range s.Pages {
		if e.Front.Draft {
			return o.out() + " holds drafts, such as " + e.File
		}
	}
	return ""
}
