package output

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/andybalholm/brotli"

	"example.org/relief/site/complaint"
)

func build(t *testing.T, dir string, files ...string) Changes {
	t.Helper()
	c, err := put(dir, files...)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// put builds a site of the files, each "name=content".
func put(dir string, files ...string) (Changes, error) {
	f, err := Open(dir)
	if err != nil {
		return Changes{}, err
	}
	defer f.Abort()
	for _, file := range files {
		name, data, _ := strings.Cut(file, "=")
		if err := f.Write(name, []byte(data)); err != nil {
			return Changes{}, err
		}
	}
	return f.Commit()
}

func tree(t *testing.T, dir string) string {
	t.Helper()
	var out []string
	err := filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && d.Name() != Manifest {
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

func TestChanges(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "public")
	build(t, dir, "en/a/index.html=one", "en/b/index.html=two", "x.css=y")
	if got := tree(t, dir); got != "en/a/index.html=one en/b/index.html=two x.css=y" {
		t.Fatal(got)
	}
	before, _ := os.Stat(filepath.Join(dir, "en/a/index.html"))

	c := build(t, dir, "en/a/index.html=one", "en/b/index.html=two", "x.css=y")
	if len(c.Written)+len(c.Removed) != 0 || c.Files != 3 || c.Bytes != 7 {
		t.Error("nothing changed, but", c)
	}
	c = build(t, dir, "en/a/index.html=one", "en/c/index.html=three", "x.css=z")
	if !slices.Equal(c.Written, []string{"en/c/index.html", "x.css"}) || !slices.Equal(c.Removed, []string{"en/b/index.html"}) {
		t.Error(c)
	}
	if got := tree(t, dir); got != "en/a/index.html=one en/c/index.html=three x.css=z" {
		t.Error(got)
	}
	if _, err := os.Stat(filepath.Join(dir, "en/b")); err == nil {
		t.Error("an empty folder stayed")
	}
	if after, _ := os.Stat(filepath.Join(dir, "en/a/index.html")); !os.SameFile(before, after) {
		t.Error("an unchanged file was written again")
	}
	// A file changed by hand, to the same length, is put right.
	if err := os.WriteFile(filepath.Join(dir, "x.css"), []byte("!"), 0o644); err != nil {
		t.Fatal(err)
	}
	build(t, dir, "en/a/index.html=one", "en/c/index.html=three", "x.css=z")
	if got := tree(t, dir); got != "en/a/index.html=one en/c/index.html=three x.css=z" {
		t.Error(got)
	}
	if left, _ := filepath.Glob(filepath.Join(filepath.Dir(dir), ".public.relief", "*")); len(left) != 1 {
		t.Error("left behind:", left)
	}
}

func TestRefuses(t *testing.T) {
	dir := t.TempDir()
	mine := filepath.Join(dir, "mine")
	if err := os.MkdirAll(mine, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(mine, "thesis.txt"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	_, err := put(mine, "a=b")
	if err == nil || !strings.Contains(err.Error(), "not empty and was not made by relief") || complaint.Hint(err) == "" {
		t.Error(err)
	}

	public := filepath.Join(dir, "public")
	build(t, public, "a=b")
	if err := os.WriteFile(filepath.Join(public, "CNAME"), []byte("x"), 0o644); err != nil {
		t.Fatal(err)
	}
	_, err = put(public, "a=c")
	if err == nil || !strings.Contains(err.Error(), "they would be lost: CNAME") || tree(t, public) != "CNAME=x a=b" {
		t.Error(err, tree(t, public))
	}

	other := filepath.Join(dir, "other")
	f, err := Open(other)
	if err != nil {
		t.Fatal(err)
	}
	if _, err = put(other, "a=b"); err == nil || !strings.Contains(err.Error(), "another build") {
		t.Error(err)
	}
	for _, name := range []string{"../x", "/x", "a/../b", "a\\b", "a//b", "", Manifest, "a\x00", "."} {
		if f.Write(name, nil) == nil {
			t.Errorf("%q was written", name)
		}
	}
	if f.Write("a", nil) != nil || f.Write("a", nil) == nil {
		t.Error("a name was written twice")
	}
	f.Abort()
	if _, err := os.Stat(other); err == nil {
		t.Error("a build that was given up left a site")
	}
}

func TestCompressed(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "public")
	page := []byte(strings.Repeat("<p>words and words</p>\n", 50))
	var first os.FileInfo
	for i, q := range []Quality{Best, Best, Good, Best} {
		f, err := Open(dir)
		if err != nil {
			t.Fatal(err)
		}
		f.Compress(q)
		if err := f.WriteCompressed("index.html", page); err != nil {
			t.Fatal(err)
		}
		if err := f.WriteCompressed("photo.jpg", page); err != nil {
			t.Fatal(err)
		}
		c, err := f.Commit()
		if err != nil || c.Files != 4 {
			t.Fatal(c, err)
		}
		b, err := os.ReadFile(filepath.Join(dir, "index.html.br"))
		if err != nil {
			t.Fatal(err)
		}
		if got, _ := io.ReadAll(brotli.NewReader(bytes.NewReader(b))); !bytes.Equal(got, page) {
			t.Error("the compressed page is another")
		}
		info, _ := os.Stat(filepath.Join(dir, "index.html.br"))
		if same := os.SameFile(first, info); i == 1 && !same {
			t.Error("compressed twice")
		} else if i > 1 && same && q != Good {
			t.Error("not compressed again")
		}
		first = info
	}
}

func TestMain(m *testing.M) {
	if dir := os.Getenv("RELIEF_TEST_BUILD"); dir != "" {
		victim(dir)
		return
	}
	os.Exit(m.Run())
}

// victim builds one site after the other until it is killed. Each site says in
// every file which one it is.
func victim(dir string) {
	start, _ := strconv.Atoi(os.Getenv("RELIEF_TEST_FROM"))
	fmt.Println("ready")
	for n := start; ; n++ {
		var files []string
		for i := range 20 + n%5 {
			files = append(files, fmt.Sprintf("p%d/index.html=%d", i, n))
		}
		if _, err := put(dir, files...); err != nil {
			fmt.Println(err)
			return
		}
	}
}

// Two hundred builds are killed at any moment; each time the site is whole.
func TestKilled(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "public")
	rng := rand.New(rand.NewPCG(1, 2))
	build(t, dir, "first=1")
	sites := map[string]bool{}
	most := 8 * time.Millisecond
	for n := range 200 {
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), "RELIEF_TEST_BUILD="+dir, "RELIEF_TEST_FROM="+strconv.Itoa(n*1000))
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		in := bufio.NewReader(out)
		if line, _ := in.ReadString('\n'); line != "ready\n" {
			t.Fatal(line)
		}
		time.Sleep(time.Duration(rng.Int64N(int64(most))))
		_ = cmd.Process.Kill()
		if rest, _ := io.ReadAll(in); len(rest) > 0 {
			t.Fatalf("%s", rest)
		}
		_ = cmd.Wait()
		// About every second kill meets a new site, however fast the disk is.
		if site := whole(t, dir); sites[site] {
			most += most / 8
		} else {
			sites[site] = true
			most -= most / 8
		}
	}
	if len(sites) < 20 {
		t.Errorf("the kills met only %d different sites", len(sites))
	}
	build(t, dir, "last=1")
	if got := tree(t, dir); got != "last=1" {
		t.Error(got)
	}
}

// whole checks that a site is of one build, and says of which.
func whole(t *testing.T, dir string) string {
	t.Helper()
	files, err := ReadManifest(dir)
	if err != nil {
		t.Fatal(err)
	}
	site := ""
	for _, f := range files {
		b, err := os.ReadFile(filepath.Join(dir, f.Path))
		if err != nil || int64(len(b)) != f.Size {
			t.Fatal(f, err)
		}
		if site == "" {
			site = string(b)
		}
		if string(b) != site {
			t.Fatalf("a site of two builds: %s and %s", site, b)
		}
	}
	return site
}

// TestFlush is for systems that have each file flushed by itself; Linux takes the
// whole file system at once. What a power cut leaves cannot be seen from here.
func TestFlush(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "public")
	build(t, dir, "a/index.html=one", "b.txt=two")
	for _, f := range []func(string, []string) error{flush, flushFiles} {
		if err := f(dir, []string{"a/index.html", "b.txt", Manifest}); err != nil {
			t.Error(err)
		}
	}
	if err := flushFiles(dir, []string{"none"}); err == nil {
		t.Error("a file that is not there was flushed")
	}
}
