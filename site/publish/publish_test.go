package publish_test

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.org/relief/site/complaint"
	"example.org/relief/site/output"
	. "example.org/relief/site/publish"
)

// site builds a site of the files, each "name=content", and returns its folder.
func site(t *testing.T, files ...string) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "public")
	build(t, dir, files...)
	return dir
}

func build(t *testing.T, dir string, files ...string) {
	t.Helper()
	f, err := output.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Abort()
	for _, file := range files {
		name, data, _ := strings.Cut(file, "=")
		if err := f.Write(name, []byte(data)); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := f.Commit(); err != nil {
		t.Fatal(err)
	}
}

// tree is what a folder holds, files.json left out.
func tree(t *testing.T, dir string) string {
	t.Helper()
	var out []string
	err := filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && d.Name() != output.Manifest {
			b, _ := os.ReadFile(p)
			rel, _ := filepath.Rel(dir, p)
			out = append(out, filepath.ToSlash(rel)+"="+string(b))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return strings.Join(out, " ")
}

func folderTo(t *testing.T, dir, from string) Target {
	t.Helper()
	to, err := Open(dir, from, false, overHTTP)
	if err != nil {
		t.Fatal(err)
	}
	return to
}

// noted notes what is done to a target, and fails after some steps.
type noted struct {
	Target
	steps []string
	left  int // steps until it fails; below 0, never
}

var errCut = errors.New("the line went dead")

func (n *noted) step(what, name string) error {
	if n.left == 0 {
		return errCut
	}
	n.left--
	n.steps = append(n.steps, what+" "+name)
	return nil
}

func (n *noted) Workers() int { return 1 }

func (n *noted) Put(ctx context.Context, name string, data []byte, h Header) error {
	if err := n.step("put", name); err != nil {
		return err
	}
	return n.Target.Put(ctx, name, data, h)
}

func (n *noted) Remove(ctx context.Context, name string) error {
	if err := n.step("remove", name); err != nil {
		return err
	}
	return n.Target.Remove(ctx, name)
}

func TestOrder(t *testing.T) {
	from := site(t, "index.html=1", "index.html.br=1z", "assets/old-1.js=x", "assets/same-1.css=s",
		"en/gone/index.html=g", "search/en.json=q")
	dir := filepath.Join(t.TempDir(), "www")
	to := &noted{Target: folderTo(t, dir, from), left: -1}
	r, err := Run(t.Context(), to, Options{From: from})
	if err != nil || len(r.Put) != 6 || len(r.Removed)+r.Unchanged != 0 {
		t.Fatal(r, err)
	}
	build(t, from, "index.html=2", "index.html.br=2z", "assets/new-2.js=y", "assets/same-1.css=s", "search/en.json=r")
	to.steps = nil
	r, err = Run(t.Context(), to, Options{From: from})
	if err != nil || r.Unchanged != 1 {
		t.Fatal(r, err)
	}
	want := []string{"put files.json", "put assets/new-2.js", "put search/en.json", "put index.html", "put index.html.br",
		"remove en/gone/index.html", "remove assets/old-1.js", "put files.json"}
	if !slices.Equal(to.steps, want) {
		t.Errorf("got  %q\nwant %q", to.steps, want)
	}
	if got, want := tree(t, dir), tree(t, from); got != want {
		t.Errorf("got %s want %s", got, want)
	}
	if _, err := os.Stat(filepath.Join(dir, "en")); err == nil {
		t.Error("an empty folder stayed")
	}
	to.steps = nil
	if r, err = Run(t.Context(), to, Options{From: from}); err != nil || len(to.steps) != 0 || r.Unchanged != 5 {
		t.Error(r, err, to.steps)
	}
}

// TestCutOff stops after every possible step, and builds another site before it
// goes on: no file is lost track of, and none is half new.
func TestCutOff(t *testing.T) {
	first := []string{"index.html=1", "assets/a-1.js=x", "en/gone/index.html=g"}
	second := []string{"index.html=22", "assets/b-2.js=y", "en/new/index.html=n"}
	third := []string{"index.html=333", "assets/c-3.js=z"}
	for cut := range 8 {
		from := site(t, first...)
		dir := filepath.Join(t.TempDir(), "www")
		to := &noted{Target: folderTo(t, dir, from), left: -1}
		if _, err := Run(t.Context(), to, Options{From: from}); err != nil {
			t.Fatal(err)
		}
		build(t, from, second...)
		to.left = cut
		if cut == 7 {
			to.left = -1
		}
		if _, err := Run(t.Context(), to, Options{From: from}); cut < 7 && (!errors.Is(err, errCut) || complaint.Hint(err) == "") {
			t.Fatal(cut, err)
		}
		build(t, from, third...)
		to.left = -1
		if _, err := Run(t.Context(), to, Options{From: from}); err != nil {
			t.Fatal(err)
		}
		if got, want := tree(t, dir), tree(t, from); got != want {
			t.Errorf("cut after %d steps: got %s want %s", cut, got, want)
		}
	}
}

func TestDry(t *testing.T) {
	from := site(t, "index.html=1", "a.css=2")
	dir := filepath.Join(t.TempDir(), "www")
	to, err := Open(dir, from, true, overHTTP)
	if err != nil {
		t.Fatal(err)
	}
	r, err := Run(t.Context(), to, Options{From: from, Dry: true})
	if err != nil || !slices.Equal(r.Put, []string{"a.css", "index.html"}) || r.Bytes != 2 {
		t.Error(r, err)
	}
	if _, err := os.Stat(dir); err == nil {
		t.Error("a dry run made the folder")
	}
}

func TestOthersFiles(t *testing.T) {
	from := site(t, "index.html=1", "assets/a-1.js=x")
	dir := t.TempDir()
	write := func(name, data string) {
		t.Helper()
		p := filepath.Join(dir, name)
		if err := errors.Join(os.MkdirAll(filepath.Dir(p), 0o755), os.WriteFile(p, []byte(data), 0o644)); err != nil {
			t.Fatal(err)
		}
	}
	write(".well-known/token", "keep")
	write("assets/a-1.js", "x") // the same as ours: it becomes ours
	write("index.html", "someone else's")
	_, err := Run(t.Context(), folderTo(t, dir, from), Options{From: from})
	if err == nil || !strings.Contains(err.Error(), "index.html") || complaint.Hint(err) == "" {
		t.Fatal(err)
	}
	if got := tree(t, dir); got != ".well-known/token=keep assets/a-1.js=x index.html=someone else's" {
		t.Error("it refused, but changed", got)
	}
	if err := os.Remove(filepath.Join(dir, "index.html")); err != nil {
		t.Fatal(err)
	}
	if _, err := Run(t.Context(), folderTo(t, dir, from), Options{From: from}); err != nil {
		t.Fatal(err)
	}
	build(t, from, "index.html=1")
	if _, err := Run(t.Context(), folderTo(t, dir, from), Options{From: from}); err != nil {
		t.Fatal(err)
	}
	if got := tree(t, dir); got != ".well-known/token=keep index.html=1" {
		t.Error(got)
	}
	// A file that was lost at the target comes back.
	if err := os.Remove(filepath.Join(dir, "index.html")); err != nil {
		t.Fatal(err)
	}
	if r, err := Run(t.Context(), folderTo(t, dir, from), Options{From: from}); err != nil || len(r.Put) != 1 {
		t.Error(r, err)
	}
}

func TestRefuses(t *testing.T) {
	from := site(t, "index.html=1", "en/a.html=2")
	for _, to := range []string{from, filepath.Join(from, "en"), filepath.Dir(from)} {
		if _, err := Open(to, from, false, overHTTP); err == nil || complaint.Hint(err) == "" {
			t.Errorf("%s is in the way of the site, but: %v", to, err)
		}
	}
	for to, want := range map[string]string{"ftp://x/y": "not a place to publish", "s3:///": "names no bucket",
		"s3://b?regoin=x": `"regoin"`, "s3://b?endpoint=host": "not the address of a server"} {
		if _, err := Open(to, from, false, overHTTP); err == nil || !strings.Contains(err.Error(), want) || complaint.Hint(err) == "" {
			t.Errorf("%s: %v", to, err)
		}
	}
	to := folderTo(t, t.TempDir(), from)
	if _, err := Run(t.Context(), to, Options{From: t.TempDir()}); err == nil || !strings.Contains(complaint.Hint(err), "relief build") {
		t.Error(err)
	}
	// A site that is not what its list says is not published, not even in part.
	if err := os.WriteFile(filepath.Join(from, "index.html"), []byte("2"), 0o644); err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if _, err := Run(t.Context(), folderTo(t, dir, from), Options{From: from}); err == nil ||
		!strings.Contains(err.Error(), "not as it was built") {
		t.Error(err)
	}
	if got := tree(t, dir); got != "" {
		t.Error(got)
	}
	// A list at the target that was tampered with does not reach outside it.
	outside := filepath.Join(filepath.Dir(dir), "precious")
	if err := os.WriteFile(outside, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(filepath.Dir(dir), filepath.Join(dir, "link")); err != nil {
		t.Fatal(err)
	}
	evil := `{"made-by":"relief","files":[{"path":"../precious"},{"path":"link/precious"},{"path":"` + outside + `"}]}`
	if err := os.WriteFile(filepath.Join(dir, output.Manifest), []byte(evil), 0o644); err != nil {
		t.Fatal(err)
	}
	build(t, from, "index.html=3")
	_, err := Run(t.Context(), folderTo(t, dir, from), Options{From: from})
	t.Log(err)
	if _, err := os.Stat(outside); err != nil {
		t.Error(err)
	}
}

func TestHeaders(t *testing.T) {
	const immutable, now = "public, max-age=31536000, immutable", "no-cache"
	for name, want := range map[string]Header{
		"en/a/index.html":            {"text/html; charset=utf-8", "", now},
		"en/a/index.html.br":         {"text/html; charset=utf-8", "br", now},
		"assets/relief-1.wasm":       {"application/wasm", "", immutable},
		"assets/relief-1.wasm.gz":    {"application/wasm", "gzip", immutable},
		"assets/a-1.js":              {"text/javascript; charset=utf-8", "", immutable},
		"_headers":                   {"text/plain; charset=utf-8", "", now},
		".nojekyll":                  {"text/plain; charset=utf-8", "", now},
		"files/forms.tar.gz":         {"application/octet-stream", "", now},
		"files/form.pdf":             {"application/pdf", "", now},
		"files/an.unknown":           {"application/octet-stream", "", now},
		"files.json":                 {"application/json", "", now},
		"assets/site.webmanifest.br": {"application/manifest+json", "br", immutable},
	} {
		if got, ok := Headers(name); !ok || got != want {
			t.Errorf("%s: %+v", name, got)
		}
	}
}
