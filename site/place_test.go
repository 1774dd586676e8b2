package site

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.org/relief/site/complaint"
)

// An address that is none would stand on every page, and in the settings of
// servers.
func TestBaseURL(t *testing.T) {
	dir := small(t)
	for base, want := range map[string]string{
		"not a url": "is not an address", "javascript:alert(1)": "does not start with https://", "ftp://x": "does not start with https://",
		"https://": "names no host", "//x": "does not start with https://", "https:///x": "names no host", "https:x": "names no host",
		"https://example.org/?x": "more than a host and a folder", "https://example.org/#x": "more than a host and a folder",
		"https://example.org/a b": "is not an address", "https://example.org/a;b": "more than a host",
		"https://example.org/{a}": "is not an address",
		"https://example.org/\nx": "is not an address", "https://u:p@example.org": "a name or a password",
		"https://example.org/../x":  "has . or ..",
		"https://example.org/a%20b": "more than a host", "https://exämple.org": "names no host",
		"https://example.org//x": "more than a host",
		"https://-x.org":         "names no host", "https://example.org:x": "is not an address",
	} {
		_, err := Build(context.Background(), Options{Dir: dir, Plain: true, BaseURL: base})
		if err == nil || !strings.Contains(err.Error(), want) || complaint.Hint(err) == "" {
			t.Errorf("%q: %v", base, err)
		}
	}
	_, err := Build(context.Background(), Options{Dir: dir, Plain: true, BaseURL: "example.org/help"})
	if complaint.Hint(err) != `did you mean "https://example.org/help"?` {
		t.Error(err, complaint.Hint(err))
	}
	if _, err := os.Stat(filepath.Join(dir, "public")); err == nil {
		t.Error("something was written")
	}
	for _, base := range []string{"https://example.org", "https://Example.org/", "http://127.0.0.1:8080/a/b_c~d.e/",
		"https://xn--exmple-cua.org"} {
		build(t, Options{Dir: dir, Plain: true, BaseURL: base})
	}
}

// What one build writes is never what the next one reads, and a folder that is
// refused gets nothing beside it.
func TestOutputPlaces(t *testing.T) {
	dir := small(t)
	if err := errors.Join(os.Mkdir(filepath.Join(dir, "content", "files"), 0o755),
		os.Symlink("content/files", filepath.Join(dir, "linked")), os.Symlink("nowhere", filepath.Join(dir, "dangling")),
		os.Mkdir(filepath.Join(dir, "theirs"), 0o755), os.WriteFile(filepath.Join(dir, "theirs", "file"), nil, 0o644)); err != nil {
		t.Fatal(err)
	}
	for out, want := range map[string]string{
		"content/files/pub": "is in content", "content/out": "is in content", "content": "is in content",
		"site/public": "is in site", "site": "is in site",
		"wasm/x": "is in wasm", "linked/pub": "is in content", "dangling": "is a link that leads nowhere",
		"theirs": "is not empty", "..": "is not empty", ".": "is not empty",
	} {
		before := listing(t, filepath.Dir(dir))
		_, err := Build(context.Background(), Options{Dir: dir, Plain: true, Out: filepath.Join(dir, filepath.FromSlash(out))})
		if err == nil || !strings.Contains(err.Error(), want) || complaint.Hint(err) == "" {
			t.Errorf("%s: %v (hint: %s)", out, err, complaint.Hint(err))
		}
		if after := listing(t, filepath.Dir(dir)); after != before {
			t.Errorf("%s: it left\n%s", out, after)
		}
	}
}

// listing names everything in a folder.
func listing(t *testing.T, dir string) string {
	t.Helper()
	var b strings.Builder
	err := filepath.WalkDir(dir, func(p string, _ os.DirEntry, err error) error {
		b.WriteString(p + "\n")
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// Old addresses that are files which only a whole site has.
func TestOldAddressOfEdition(t *testing.T) {
	dir := small(t)
	copyReal(t, dir)
	page := filepath.Join(dir, "content", "en", "appeal.md")
	b, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	text := strings.Replace(string(b), "---\n", "---\nold: relief-en.html, Relief-ES.html, sitemap.xml, en/changes.xml, EN/Dismissal, "+
		"search/en.js, fine\n", 1)
	if err := os.WriteFile(page, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	r, err := Build(context.Background(), Options{Dir: dir, Plain: true, Law: californian})
	if err == nil {
		t.Fatal("it was built")
	}
	said := ""
	for _, c := range r.Complaints {
		if c.Rule == "old" {
			said += c.String() + "\n"
		}
	}
	for _, want := range []string{"relief-en.html is", "Relief-ES.html is", "sitemap.xml is", "en/changes.xml is",
		"EN/Dismissal is that of a page", "search/en.js is"} {
		if !strings.Contains(said, "content/en/appeal.md:2: the old address "+want) {
			t.Errorf("nothing is said of %s:\n%s", want, said)
		}
	}
	if strings.Contains(said, "fine") {
		t.Error(said)
	}
}

// copyReal replaces a small site by the site of the project.
func copyReal(t *testing.T, dir string) {
	t.Helper()
	for _, part := range []string{"content", "site/templates", "site/scripts", "site/styles"} {
		to := filepath.Join(dir, filepath.FromSlash(part))
		if err := errors.Join(os.RemoveAll(to), os.CopyFS(to, os.DirFS(filepath.Join("..", filepath.FromSlash(part))))); err != nil {
			t.Fatal(err)
		}
	}
}
