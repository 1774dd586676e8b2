package publish_test

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"example.org/relief/site/complaint"
	"example.org/relief/site/output"
	. "example.org/relief/site/publish"
)

// sites are two sites that differ in everything, as large as it takes for two
// runs to meet.
func sites(t *testing.T) [2]string {
	t.Helper()
	var dirs [2]string
	for i := range dirs {
		var files []string
		for n := range 40 {
			files = append(files, fmt.Sprintf("p%d/index.html=page %d of %c", n, n, 'A'+i))
		}
		for n := range 10 {
			files = append(files, fmt.Sprintf("assets/s%d-%d.css=style of %c", n, i, 'A'+i),
				fmt.Sprintf("only-%d-%d.html=only %c", i, n, 'A'+i))
		}
		dirs[i] = site(t, files...)
	}
	return dirs
}

// together publishes both at nearly the same time, and returns the errors.
func together(t *testing.T, dirs [2]string, open func(i int) Target) [2]error {
	t.Helper()
	var errs [2]error
	var wait sync.WaitGroup
	for i := range dirs {
		to := open(i)
		wait.Go(func() {
			time.Sleep(time.Duration(rand.IntN(20)) * time.Millisecond)
			_, errs[i] = Run(t.Context(), to, Options{From: dirs[i]})
		})
	}
	wait.Wait()
	return errs
}

// TestTogether has two runs publish to one folder at the same time: one is
// refused or comes after the other, and the site is that of one of them.
func TestTogether(t *testing.T) {
	dirs := sites(t)
	for round := range 6 {
		www := filepath.Join(t.TempDir(), "www")
		errs := together(t, dirs, func(i int) Target { return folderTo(t, www, dirs[i]) })
		if errs[0] != nil && errs[1] != nil {
			t.Fatal(round, errs)
		}
		for _, err := range errs {
			if err != nil {
				complains(t, err, "another publish is writing", "publish again")
			}
		}
		if got := tree(t, www); got != tree(t, dirs[0]) && got != tree(t, dirs[1]) {
			t.Fatalf("round %d: the site is neither: %s", round, got)
		}
	}
}

// TestTogetherUnlocked is the same where the folder has no locks, and with a
// bucket: never do both say that all is well while the site is broken, and the
// next run makes it whole.
func TestTogetherUnlocked(t *testing.T) {
	dirs := sites(t)
	for _, at := range []string{"folder", "bucket"} {
		t.Run(at, func(t *testing.T) {
			settleSoon(t) // nobody is silent here, but a busy machine may be slow
			for round := range 6 {
				var open func(i int) Target
				var got func() string
				if at == "folder" {
					www := filepath.Join(t.TempDir(), "www")
					open = func(i int) Target { return unlocked{folderTo(t, www, dirs[i])} }
					got = func() string { return tree(t, www) }
				} else {
					s := startS3(t)
					open = func(i int) Target { return s.target(t, dirs[i]) }
					got = func() string { return s.tree(t) }
				}
				errs := together(t, dirs, open)
				whole := 0
				for i, err := range errs {
					if err == nil && got() == tree(t, dirs[i]) {
						whole++
					} else if err != nil && complaint.Hint(err) == "" {
						t.Error("no hint:", err)
					}
				}
				if errs[0] == nil && errs[1] == nil && whole == 0 {
					t.Fatalf("round %d: both say that all is well: %s", round, got())
				}
				for i := range dirs {
					if _, err := Run(t.Context(), open(i), Options{From: dirs[i]}); err != nil {
						t.Fatal(round, i, err)
					}
					if got() != tree(t, dirs[i]) {
						t.Fatalf("round %d: the next run leaves %s", round, got())
					}
				}
			}
		})
	}
}

// TestOwnTemporary: two runs in one folder never write to the same temporary file.
func TestOwnTemporary(t *testing.T) {
	dir, from := t.TempDir(), site(t, "a.html=1")
	if a, b := TemporaryOf(folderTo(t, dir, from)), TemporaryOf(folderTo(t, dir, from)); a == b || !strings.HasPrefix(a, Temporary) {
		t.Errorf("both write to %q and %q", a, b)
	}
}

type unlocked struct{ Target }

func (unlocked) Lock(context.Context) (func(), error) { return func() {}, nil }

// tree is what the bucket holds, as that of a folder.
func (s *s3) tree(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	to := s.target(t, dir)
	files, err := to.List(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for name := range files {
		data, err := to.Get(t.Context(), name)
		at := filepath.Join(dir, "tree", name)
		if err := errors.Join(err, os.MkdirAll(filepath.Dir(at), 0o755), os.WriteFile(at, data, 0o644)); err != nil {
			t.Fatal(err)
		}
	}
	return tree(t, filepath.Join(dir, "tree"))
}

// meddling lets something happen just before a step.
type meddling struct {
	Target
	before func(name string)
}

func (m meddling) Put(c context.Context, name string, data []byte, h Header) error {
	m.before(name)
	return m.Target.Put(c, name, data, h)
}

// TestMeddled has another program change the target during a run: what was
// taken away is put back, and another list stops the run, which then leaves
// nothing of its own behind.
func TestMeddled(t *testing.T) {
	from := site(t, "a.html=1", "b.html=2", "assets/a-1.js=x")
	dir := t.TempDir()
	once := true
	_, err := Run(t.Context(), meddling{folderTo(t, dir, from), func(name string) {
		if name == "b.html" && once {
			once = false
			if err := os.WriteFile(filepath.Join(dir, "a.html"), []byte("3"), 0o644); err != nil {
				t.Error(err)
			}
			if err := os.Remove(filepath.Join(dir, "assets/a-1.js")); err != nil {
				t.Error(err)
			}
		}
	}}, Options{From: from})
	if err != nil || tree(t, dir) != tree(t, from) {
		t.Error(err, tree(t, dir))
	}
	dir = t.TempDir()
	_, err = Run(t.Context(), meddling{folderTo(t, dir, from), func(name string) {
		if name == "b.html" {
			theirs := `{"made-by":"relief","files":[{"path":"a.html"}]}`
			if err := os.WriteFile(filepath.Join(dir, output.Manifest), []byte(theirs), 0o644); err != nil {
				t.Error(err)
			}
		}
	}}, Options{From: from})
	complains(t, err, "another publish is at work", "wait for the other one")
	if got := tree(t, dir); got != "a.html=1" {
		t.Error("left behind:", got)
	}
}

// TestLeftovers clears what a run that was killed left, and nothing else.
func TestLeftovers(t *testing.T) {
	from := site(t, "en/a.html=1")
	dir := t.TempDir()
	for _, name := range []string{"en/" + Temporary + "abc-a.html", Temporary + "x", "en/theirs"} {
		p := filepath.Join(dir, name)
		if err := errors.Join(os.MkdirAll(filepath.Dir(p), 0o755), os.WriteFile(p, []byte("left"), 0o644)); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := Run(t.Context(), folderTo(t, dir, from), Options{From: from}); err != nil {
		t.Fatal(err)
	}
	var left []string
	_ = filepath.WalkDir(dir, func(p string, d fs.DirEntry, _ error) error {
		if !d.IsDir() {
			left = append(left, strings.TrimPrefix(filepath.ToSlash(p), filepath.ToSlash(dir)+"/"))
		}
		return nil
	})
	if got := strings.Join(left, " "); got != "en/a.html en/theirs files.json" {
		t.Error(got)
	}
}
